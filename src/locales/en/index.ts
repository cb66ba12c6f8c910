import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const en: Locale = { tag: 'en', headings, generic, cues };
