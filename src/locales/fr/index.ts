import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks =
  /^(?:ce que|ce qui|qui|que|vos?|votre|nos|notre|pourquoi|a propos|les|le|la|l'|profil|missions?|vous|et vous|tes|ton|ta|nous|on|description|competences|avantages|atouts)\b/;

export const fr: Locale = { tag: 'fr', headings, generic, asks, cues };
