import type { Least } from '../employer.js';

export const employer: Least = {
  joint: 'and',
  ofSort: 'Our [Cc]lient,?',
  cues: 'founded established started since',
  since: '(?:founded|established|started) in|since',
};
