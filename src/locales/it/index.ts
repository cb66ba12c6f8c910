import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const it = makeLocale('it', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: /^(?:cosa|chi|come|perche|il|la|le|lo|i|tu[oa]i?|tue|nostr[oaie]|cosa|requisiti|offriamo|completano|su di)\b/,
  cues: cues(),
}));
