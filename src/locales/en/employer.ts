import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'and',
  ofSort: 'Our [Cc]lient,?',
  cues: 'founded established started since',
  since: '(?:founded|established|started) in|since',
};
