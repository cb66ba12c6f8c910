import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'jahr, jahre, jahren, jährige, jähriger, jährigen, jährigem, jähriges, j.',
  monthUnits: 'monat, monate, monaten',
  numbers: 'ein/eine/einer/einem/einen, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf',
  to: 'bis, oder, und, bis zu',
  atLeast: 'mindestens, mind, mind., min, min., wenigstens, mehr als, über, idealerweise, ab',
  upTo: 'bis zu, maximal, weniger als',
  orMore: 'oder mehr, und mehr',
  experience: '*erfahrung, *erfahrungen, *praxis, expertise, erfahren',
  other: 'alt, befristet, befristung, geschichte, tradition, am markt',
  otherBefore:
    'seit, vor, vor über, seit über, seit mehr als, letzten, nächsten, vergangenen, nach, alle, ersten, innerhalb von, für',
  company: 'wir, unser, unsere, unserer, unternehmen',
  months:
    'jan/januar/jänner, feb/februar/feber, märz/mrz/mär, apr/april, mai, jun/juni, jul/juli, aug/august, sep/sept/september, okt/oktober, nov/november, dez/dezember',
  children: 'kinder|kleinkinder[a-z]{0,2}-?',
  aged: 'im alter',
  agedFrom: 'von|zwischen',
  licence: 'fuhrerschein',
};
