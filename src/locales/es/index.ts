import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks =
  /^(?:que|quien(?:es)?|como|por que|lo que|tus?|nuestr[oa]s?|sobre|acerca|el|la|los|las|te|buscamos|ofrecemos|requisitos|es un plus|se valora)\b/;

export const es: Locale = { tag: 'es', headings, generic, asks, cues };
