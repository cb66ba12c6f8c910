import type { LabelWords } from '../labels.js';

export const labels: Partial<LabelWords> = {
  employment: 'тип заинятості|вид заинятості',
};
