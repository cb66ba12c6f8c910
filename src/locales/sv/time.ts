import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: ['års?', 'åren'],
  monthUnits: ['månad(?:er)?'],
  numbers: ['ett|en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  to: ['till', 'eller', 'och'],
  atLeast: ['minst', 'mer än', 'över'],
  upTo: ['upp till', 'mindre än'],
  orMore: ['eller mer', '\\+'],
  experience: ['\\p{L}{0,14}erfarenhet(?:er)?', 'erfaren'],
  other: ['sedan', 'gammal'],
  otherBefore: ['för', 'i över', 'senaste', 'kommande', 'efter', 'varje'],
  company: ['vi', 'vår', 'våra', 'företag'],
  months: [
    'jan(?:uari)?',
    'feb(?:ruari)?',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'aug(?:usti)?',
    'sept?(?:ember)?',
    'okt(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
};
