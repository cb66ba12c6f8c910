import { demandsIn } from '../../locales/demands.js';
import { regex } from '../../regex.js';
import { EVERYBODY } from './facts.js';

/** "No experience necessary" */
const NONE_NEEDED = regex()`
  ^(?:[^-–—:]{3,50} ?[-–—:] ?)?no (?:prior |previous |formal |additional |special |specific |further |particular |other )?(?:experience|qualifications?|degree|resume|cv)\b[^.,;]{0,40}\b
  (?:necessary|needed|required)\b|
  ^(?:(?:previous|prior|formal|relevant) )?(?:experience|qualifications?|training|knowledge)(?: [a-z]+){0,5} (?:is |are )?
  (?:not|n't) (?:[a-z]+ )?(?:needed|necessary|required)\b(?! but\b)(?<!\b(?:preferred|desirable|desired|advantageous|helpful|useful|welcome|plus|advantage|bonus|asset|appreciated|beneficial)\b.{0,20})|
  ^(?:[a-z /-]{3,30}: ?)?(?:
    (?:this|the) (?:position|role|job|post) (?:does|will) not require (?:any )?(?:[a-z]+ ){0,2}(?:travel|experience|overtime|relocation|degree)|
    no (?:[a-z]+ )?(?:travel|overtime|relocation) (?:is |will be )?(?:required|necessary|needed|expected)
  )\b[^,;]{0,40}$
`;
/** Whether a line, in `plain()` form, says that no experience is needed. */
export const needsNone = (words: string): boolean => MAY_NEED_NONE.test(words) && NONE_NEEDED.test(words);
const MAY_NEED_NONE = /\bno |\bnot |n't /;
/** "Débutant accepté", "No es necesaria experiencia": the same in other languages. */
const NONE_NEEDED_ABROAD = new RegExp(`^(?:${demandsIn('noneNeeded')})[.!]?$`);
/** Whether a line leaves nobody out; `own`: without the name before its colon. */
export const excludesNobody = (words: string, own: string): boolean =>
  EVERYBODY.test(own) || needsNone(words) || NONE_NEEDED_ABROAD.test(words);
