import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'år, års, årene',
  monthUnits: 'måned, måneder, måneders',
  numbers: 'ett/en/et/én, to, tre, fire, fem, seks, sju/syv, åtte, ni, ti, elleve, tolv',
  to: 'til, eller, og',
  atLeast: 'minst, mer enn, over, minimum',
  upTo: 'opptil, inntil, mindre enn',
  orMore: 'eller mer',
  experience: '*erfaring, *erfaringer, erfaren',
  other: 'siden, gammel, garanti',
  otherBefore: 'siste, neste, kommende, etter, hvert',
  company: 'vi, vår, våre, bedrift, bedriften, selskap, selskapet',
  months:
    'jan/januar, feb/februar, mars, april, mai, juni, juli, aug/august, sep/sept/september, okt/oktober, nov/november, des/desember',
};
