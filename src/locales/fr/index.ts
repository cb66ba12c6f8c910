import { regex } from '../../regex.js';
import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const fr = makeLocale('fr', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: regex()`
    ^(?:
      ce que|ce qui|qui|que|vos?|votre|nos|notre|pourquoi|a propos|les|le|la|l'|profil|missions?|vous|et vous|tes|ton|
      ta|nous|on|description|competences|avantages|atouts
    )\b
  `,
  cues: cues(),
}));
