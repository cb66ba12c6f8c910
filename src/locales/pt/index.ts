import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks =
  /^(?:o que|quem|como|por que|porque|seus?|suas?|noss[oa]s?|sobre|os?|as?|voce|requisitos|sera|diferencia)\b/;

export const pt: Locale = { tag: 'pt', headings, generic, asks, cues };
