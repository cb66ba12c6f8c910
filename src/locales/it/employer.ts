import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'e',
  hires: 'cerca|ricerca|seleziona|assume',
  beside: 'presso il, presso la, presso',
  cues: 'benvenuto benvenuta benvenuti benvenute entra unirti selezioniamo cerchiamo ricerchiamo titolare come dal',
  invites: [
    'benvenut[oaie] (?:in|a|nel team di)',
    'entra (?:nel (?:team|mondo)|nella squadra|a far parte) di',
    'unirti a',
    '(?:selezioniamo|cerchiamo|ricerchiamo) per',
    'titolare del trattamento(?: dei dati)?(?: personali)? e',
  ],
  asOne: 'come',
  oneAt: 'in|presso',
  onBehalf: 'per',
  seek: 'selezioniamo|cerchiamo|ricerchiamo',
  since: 'dal',
  article: 'la',
};
