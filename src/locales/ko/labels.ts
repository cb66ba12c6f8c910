import type { LabelWords } from '../labels.js';

export const labels: Partial<LabelWords> = {
  employment: '고용형태|고용 형태',
};
