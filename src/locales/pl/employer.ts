import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'i',
  hires: 'szuka|poszukuje|zatrudni',
  beside: 'w',
  cues: 'dolacz poszukujemy szukamy administratorem od praca prace pracy zatrudnienie staz kariere',
  invites: [
    'dolacz do(?: zespolu| firmy)?',
    '(?:poszukujemy|szukamy) dla(?: firmy)?',
    'administratorem (?:[a-z/]+ ){0,2}danych(?: osobowych)? jest',
  ],
  onBehalf: 'dla(?: firmy)?',
  seek: 'poszukujemy|szukamy',
  jobIn: '(?:prac[aey]|zatrudnienie|staz|kariere) (?:w|dla)(?: firmie| spolce| zespole)?',
  since: 'od',
  year: 'roku',
};
