import type { EmployerWords } from '../employer.js';

/** Of Danish. */
export const employer: Partial<EmployerWords> = { common: 'vores' };
