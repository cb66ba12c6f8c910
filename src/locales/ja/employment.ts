import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: { FULL_TIME: { signs: '正社員' }, PART_TIME: { signs: 'パートタイム|アルバイト' } },
  lines: 'アルバイト・パート|パート',
  words: '正社員* アルバイト* パート*',
  inTitle: 'パートタイム',
};
