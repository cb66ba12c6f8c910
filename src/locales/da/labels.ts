import type { LabelWords } from '../labels.js';

export const labels: Partial<LabelWords> = {
  place: 'arbejdssted|sted|arbeidssted',
  posted: 'publiceret|publisert',
  closes: 'ansogningsfrist|soknadsfrist',
  employment: 'arbejdstid|heltid/deltid',
};
