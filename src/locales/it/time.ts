import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: ['ann[io]'],
  monthUnits: ['mes[ie]'],
  numbers: ['uno?|una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  to: ['a', 'o', 'e', 'ai'],
  atLeast: ['almeno', 'minimo', 'minima di', 'più di', 'oltre'],
  upTo: ['fino a', 'meno di', 'massimo'],
  orMore: ['o più', '\\+'],
  experience: ['esperienz[ae]', 'competenza'],
  other: ['fa', 'di storia', 'di attività'],
  otherBefore: ['da', 'da oltre', 'da più di', 'ultimi', 'prossimi', 'dopo', 'ogni', 'durante'],
  company: ['siamo', 'nostr[aoei]', 'azienda'],
  months: [
    'gen(?:naio)?',
    'feb(?:braio)?',
    'mar(?:zo)?',
    'apr(?:ile)?',
    'mag(?:gio)?',
    'giu(?:gno)?',
    'lug(?:lio)?',
    'ago(?:sto)?',
    'set(?:tembre)?',
    'ott(?:obre)?',
    'nov(?:embre)?',
    'dic(?:embre)?',
  ],
};
