import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { headings } from './headings.js';

export const pt: Locale = { tag: 'pt', headings, cues };
