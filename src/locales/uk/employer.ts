import type { EmployerWords } from '../employer.js';

export const employer: Partial<EmployerWords> = {
  self: '[—–-] це(?= )',
  selfWords: 'це',
};

export const ru: Partial<EmployerWords> = {
  self: '[—–-] это(?= )',
  selfWords: 'это',
};
