import type { LabelWords } from '../labels.js';

export const labels: Partial<LabelWords> = {
  place: 'misto vykonu prace|misto prace|miesto prace',
  posted: 'pridano',
  closes: 'uzaverka',
  employment: 'uvazek|typ uvazku|typ pracovniho pomeru',
};
