import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { headings } from './headings.js';

export const es: Locale = { tag: 'es', headings, cues };
