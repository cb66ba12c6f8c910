import type { EmployerWords } from '../employer.js';

/** Of Danish and Norwegian. */
export const employer: Partial<EmployerWords> = {
  hires: 'søger|søker|ansætter|ansetter',
  beside: 'hos',
  careersAt: '(?:job|jobb|karriere|ledige (?:job|stillinger)) (?:hos|i)',
  nobody: 'hovedkontor(?:et)?',
  common: 'vores',
  bodyNames: 'region (?:hovedstaden|sjaelland|syddanmark|midtjylland|nordjylland)',
};
