import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks =
  /^(?:co|czego|kogo|kim|jak|dlaczego|twoj[aei]?|twoje|nasz[ae]?|nasze|o|oferujemy|mile|oczekujemy|wymagania)\b/;

export const pl: Locale = { tag: 'pl', headings, generic, asks, cues };
