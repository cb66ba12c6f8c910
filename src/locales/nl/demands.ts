import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'verwacht|vragen',
  comfort: part`
    geen zorgen|je hoeft niet alles?|niet (?:aan )?(?:alle|elke?|ieder[e]?) (?:eis|vereist|punt|criteri|voorwaard)[a-z]*|
    solliciteer (?:dan |gerust )?(?:toch|ook als)
  `,
  beside: 'een is maar geen niet verplicht vereist vereiste noodzakelijk nodig mooi',
  taught: '(?:opleiding|cursus) (?:is )?mogelijk',
  training: 'opleiding|cursus',
};
