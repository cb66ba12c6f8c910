import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'år, års, årene',
  monthUnits: 'måned, måneder, måneders',
  numbers: 'et/en/ét/én, to, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv',
  to: 'til, eller, og',
  atLeast: 'mindst, mere end, over, minimum',
  upTo: 'op til, mindre end, højst',
  orMore: 'eller mere',
  experience: '*erfaring, *erfaringer, erfaren',
  other: 'siden, gammel, garanti',
  otherBefore: 'seneste, sidste, næste, kommende, efter, hvert',
  company: 'vi, vores, virksomhed, virksomheden',
  months:
    'jan/januar, feb/februar, marts, april, maj, juni, juli, aug/august, sep/sept/september, okt/oktober, nov/november, dec/december',
};
