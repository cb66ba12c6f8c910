import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const nl = makeLocale('nl', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: /^(?:wat|wie|hoe|waarom|jouw|je|jij|dit|wij|we|onze?|over|de|het|heb|ben|dat)\b/,
  cues: cues(),
}));
