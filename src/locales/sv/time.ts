import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'år, års, åren',
  monthUnits: 'månad, månader',
  numbers: 'ett/en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv',
  to: 'till, eller, och',
  atLeast: 'minst, mer än, över',
  upTo: 'upp till, mindre än',
  orMore: 'eller mer',
  experience: '*erfarenhet, *erfarenheter, erfaren',
  other: 'sedan, gammal',
  otherBefore: 'i över, senaste, kommande, efter, varje',
  company: 'vi, vår, våra, företag',
  months:
    'jan/januari, feb/februari, mars, april, maj, juni, juli, aug/augusti, sep/sept/september, okt/oktober, nov/november, dec/december',
  children: 'barn|barnen',
  aged: 'i aldern',
  agedFrom: 'mellan|fran',
  licence: 'korkort',
};
