import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const pt = makeLocale('pt', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: /^(?:o que|quem|como|por que|porque|seus?|suas?|noss[oa]s?|sobre|os?|as?|voce|requisitos|sera|diferencia)\b/,
  cues: cues(),
}));
