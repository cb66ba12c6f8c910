import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'forvant',
  comfort: part`
    oroa dig inte|du behover inte kunna allt|inte (?:uppfyller|har|kan|matchar|bockar av) all[at]
  `,
  beside: 'men inget ett krav inte nodvandig nodvandigt mycket ej',
  taught: 'utbildning (?:ges|erbjuds|kan ges)',
  training: 'utbildning',
};
