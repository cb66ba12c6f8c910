import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'och',
  hires: 'söker|anställer',
  beside: 'hos',
  cues: 'valkommen bli karriar sedan jobb anstallning praktik tjanst',
  invites: ['valkommen till', 'bli en del av', 'karriar (?:hos|pa)'],
  jobIn: '(?:jobb|anstallning|praktik|tjanst) (?:pa|i|hos)',
  since: 'sedan',
  does: 'star|gor|bygger|levererar|hjalper|driver',
};
