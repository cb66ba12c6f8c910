import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: { FULL_TIME: { signs: '정규직' }, PART_TIME: { signs: '파트타임|아르바이트' } },
  words: '정규직 아르바이트',
};
