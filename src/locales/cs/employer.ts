import type { EmployerWords } from '../employer.js';

/** Of Czech nothing else is read. */
export const employer: Partial<EmployerWords> = {
  nameLabels: 'Společnost|Firma',
  hires: 'hledá|přijme|přijímá',
};
