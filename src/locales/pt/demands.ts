import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'espera(?:mos| de)|precisamos',
  comfort: part`
    nao se preocupe|nao (?:cumpr|atend|tenh|tem|preench)[a-z]* (?:a )?tod[oa]s
  `,
  beside: 'e um uma seria mas nao muito requisito eliminatorio obrigatorio obrigatoria desejavel',
  taught: '(?:oferecemos|damos) formacao',
  training: 'formacao',
};
