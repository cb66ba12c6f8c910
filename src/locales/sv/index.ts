import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const sv = makeLocale('sv', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: /^(?:vad|vem|vi|om|din|ditt|dina|du|varfor|hur|vart|var|detta|det|meriterande)\b/,
  cues: cues(),
}));
