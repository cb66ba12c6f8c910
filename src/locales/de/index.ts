import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks =
  /^(?:was|wer|wen|wie|warum|wir|das|deine?|ihre?|unsere?|uber|dein|du|sie|darum|so|worauf|bei uns|von vorteil|nice to)\b/;

export const de: Locale = { tag: 'de', headings, generic, asks, cues };
