import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks =
  /^(?:cosa|chi|come|perche|il|la|le|lo|i|tu[oa]i?|tue|nostr[oaie]|cosa|requisiti|offriamo|completano|su di)\b/;

export const it: Locale = { tag: 'it', headings, generic, asks, cues };
