import type { EmployerWords } from '../employer.js';

/** Of Romanian nothing else is read. */
export const employer: Partial<EmployerWords> = {
  self: 'este (?:o|un|una|dedicată)',
  selfWords: 'este',
};
