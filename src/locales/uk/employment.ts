import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: { FULL_TIME: { signs: '(?<!не)повна заинятість' }, PART_TIME: { signs: 'неповна заинятість' } },
  words: 'заинятість',
};

export const ru: EmploymentWords = {
  kinds: { FULL_TIME: { signs: 'полная занятость' }, PART_TIME: { signs: 'частичная занятость' } },
  words: 'занятость',
};
