import { regex } from '../../regex.js';
import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const es = makeLocale('es', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: regex()`
    ^(?:
      que|quien(?:es)?|como|por que|lo que|tus?|nuestr[oa]s?|sobre|acerca|el|la|los|las|te|buscamos|ofrecemos|
      requisitos|es un plus|se valora
    )\b
  `,
  cues: cues(),
}));
