import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'aspett|chied',
  comfort: part`
    niente paura|non serve (?:sapere|conoscere|avere) tutto|non (?:soddisf|possied|hai|rispecch|rispond)[a-z]* (?:a )?tutt[ie]
  `,
  beside: 'un e non ma indispensabile molto necessario necessaria essenziale obbligatorio obbligatoria',
  taught: "formazione (?:possibile|prevista|a carico dell'azienda)",
  training: 'formazione',
};
