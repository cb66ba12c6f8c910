import { part } from '../../regex.js';
import type { TitleWords } from '../titles.js';

export const titles: Partial<TitleWords> = {
  speaks: part`
    we|our|us|you|your|jobs?|vacanc(?:y|ies)|careers?|news(?:letter)?|press[a-z]*|home|contact|about|group|holding|welcome|
    notice|announcement|advert[a-z]*|apply|hiring|logo|menu
  `,
  served: 'patient|client',
  numbers: 'two|three|four|five',
};
