import { regex } from '../../regex.js';
import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const de = makeLocale('de', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: regex()`
    ^(?:
      was|wer|wen|wie|warum|wir|das|deine?|ihre?|unsere?|uber|dein|du|sie|darum|so|worauf|bei uns|von vorteil|nice to
    )\b
  `,
  cues: cues(),
}));
