import type { LabelWords } from '../labels.js';

export const labels: Partial<LabelWords> = {
  place: 'sijainti|tyon sijainti',
  posted: 'julkaistu',
  closes: 'haku paattyy|hakuaika paattyy',
  employment: 'tyoaika|tyosuhde',
};
