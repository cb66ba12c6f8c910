import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  headings: 'Wymagania Obowiązki',
  binds: 'i z w',
  hangs: 'w z dla oraz',
};
