import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const pl = makeLocale('pl', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: /^(?:co|czego|kogo|kim|jak|dlaczego|twoj[aei]?|twoje|nasz[ae]?|nasze|o|oferujemy|mile|oczekujemy|wymagania)\b/,
  cues: cues(),
}));
