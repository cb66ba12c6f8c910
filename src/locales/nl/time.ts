import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: ['jaar', 'jaren'],
  monthUnits: ['maand(?:en)?'],
  numbers: ['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  to: ['tot', 'of', 'à', 'en', 'tot en met'],
  atLeast: ['minimaal', 'minstens', 'ten minste', 'tenminste', 'min\\.?', 'meer dan', 'ruim'],
  upTo: ['tot', 'maximaal', 'minder dan'],
  orMore: ['of meer', '\\+'],
  experience: ['\\p{L}{0,14}ervaring', 'ervaren'],
  other: ['geleden', 'oud', 'bestaan'],
  otherBefore: ['al', 'sinds', 'afgelopen', 'komende', 'na', 'elke', 'binnen'],
  company: ['wij', 'we', 'ons', 'onze', 'bedrijf'],
  months: [
    'jan(?:uari)?',
    'feb(?:ruari)?',
    'maart|mrt',
    'apr(?:il)?',
    'mei',
    'juni?',
    'juli?',
    'aug(?:ustus)?',
    'sept?(?:ember)?',
    'okt(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
};
