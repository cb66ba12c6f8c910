import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks = /^(?:wat|wie|hoe|waarom|jouw|je|jij|dit|wij|we|onze?|over|de|het|heb|ben|dat)\b/;

export const nl: Locale = { tag: 'nl', headings, generic, asks, cues };
