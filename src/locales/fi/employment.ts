import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: { FULL_TIME: { stems: 'kokoaika(?:tyo)?' }, PART_TIME: { stems: 'osa-aika(?:tyo)?' } },
  words: 'kokoaika* osa',
};
