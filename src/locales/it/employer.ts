import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'e',
  hires: 'cerca|ricerca|seleziona|assume',
  beside: 'presso il, presso la, presso',
  cues: 'benvenuto benvenuta benvenuti benvenute entra unirti selezioniamo cerchiamo ricerchiamo titolare come dal lavoro impiego posto stage tirocinio carriera',
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
  jobIn: '(?:lavoro|impiego|posto|stage|tirocinio|carriera) (?:in|presso)(?: la)?',
  since: 'dal',
  article: 'la',
};
