import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'and',
  cues: 'founded established started since',
  since: '(?:founded|established|started) in|since',
};
