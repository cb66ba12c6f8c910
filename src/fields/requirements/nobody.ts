import { regex } from '../../regex.js';
import { EVERYBODY } from './facts.js';

/** "No experience necessary" */
const NONE_NEEDED = regex()`
  ^(?:[^-–—:]{3,50} ?[-–—:] ?)?no (?:prior |previous |formal |additional |special |specific |further |particular |other )?(?:experience|qualifications?|degree|resume|cv)\b[^.,;]{0,40}\b
  (?:necessary|needed|required)\b
`;
/** Whether a line, in `plain()` form, says that no experience is needed. */
export const needsNone = (words: string): boolean => words.includes('no ') && NONE_NEEDED.test(words);
/** "Débutant accepté", "No es necesaria experiencia": the same in other languages. */
const NONE_NEEDED_ABROAD = regex()`
  ^(?:
    debutant(?:\(?e?s?\)?s?)? accepte\S*|les debutants sont acceptes|
    (?:aucun|aucune|pas de) (?:permis|experience|diplome|formation|qualification)(?: [a-z]+)? (?:
      souhaite|exige|requis|demande|necessaire
    )\w*|
    experience (?:non|pas) (?:exigee|requise|necessaire)|no (?:es|se) (?:necesari[ao]|requiere|precisa) experiencia|
    sin experiencia|experiencia no (?:necesaria|requerida)|non (?:e )?(?:richiesta|necessaria) esperienza|
    nessuna esperienza (?:richiesta|necessaria)|keine (?:erfahrung|vorkenntnisse) (?:erforderlich|notig|notwendig)|
    geen ervaring (?:vereist|nodig)|esperienza non (?:richiesta|necessaria)|senza esperienza|
    sem experiencia|nao (?:e )?(?:necessari[ao]|exigid[ao]|precisa(?: de| ter)?|exige(?:-se)?) experiencia|
    experiencia nao (?:e )?(?:necessaria|exigida|obrigatoria)|
    (?:wymagane )?(?:doswiadczenie: )?bez doswiadczenia|(?:wymagane )?doswiadczenie:? nie(?: jest)? (?:wymagane|konieczne)|
    nie wymagamy doswiadczenia|
    ingen (?:tidigare )?erfarenhet (?:kravs|behovs)|(?:tidigare )?erfarenhet (?:ar )?(?:inget krav|behovs inte|kravs inte|kravs ej)
  )[.!]?$
`;
/** Whether a line leaves nobody out; `own`: without the name before its colon. */
export const excludesNobody = (words: string, own: string): boolean =>
  EVERYBODY.test(own) || needsNone(words) || NONE_NEEDED_ABROAD.test(words);
