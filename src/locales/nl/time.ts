import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'jaar, jaren',
  monthUnits: 'maand, maanden',
  numbers: 'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf',
  to: 'tot, of, à, en, tot en met',
  atLeast: 'minimaal, minstens, ten minste, tenminste, min, min., meer dan, ruim',
  upTo: 'tot, maximaal, minder dan',
  orMore: 'of meer',
  experience: '*ervaring, ervaren',
  other: 'geleden, oud, bestaan',
  otherBefore: 'al, sinds, afgelopen, komende, na, elke, binnen',
  company: 'wij, we, ons, onze, bedrijf',
  months:
    'jan/januari, feb/februari, maart/mrt, apr/april, mei, jun/juni, jul/juli, aug/augustus, sep/sept/september, okt/oktober, nov/november, dec/december',
  children: 'kinderen|peuters|kleuters',
  aged: '(?:in de )?leeftijd(?:en)?',
  agedFrom: 'van|tussen',
  licence: 'rijbewijs',
};
