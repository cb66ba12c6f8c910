import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'attend',
  wished: '(?:vos|tes) atouts',
  comfort: part`
    pas de panique|ne t'inquiete|ne vous inquiete|tu n'as pas besoin de (?:tout|tous)|
    (?:pas|ne) (?:[a-z]+ ){0,2}toute?s? les (?:cases|criteres|competences|qualifications|pre-?requis|points|qualites)|
    (?:postule[rz]?|candidate[rz]) (?:tout de meme|quand meme|malgre)
  `,
  beside:
    'un une est serait mais pas non obligatoire indispensable necessaire exige exigee imperatif fortement vivement tres souhaite souhaitee',
  taught: 'formation (?:possible|assuree|prevue|interne)',
  training: 'formation',
};
