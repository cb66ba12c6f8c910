import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks = /^(?:vad|vem|vi|om|din|ditt|dina|du|varfor|hur|vart|var|detta|det|meriterande)\b/;

export const sv: Locale = { tag: 'sv', headings, generic, asks, cues };
