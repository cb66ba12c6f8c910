import type { LabelWords } from '../labels.js';

export const labels: Partial<LabelWords> = {
  employment: '雇用形態',
};
