import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  headings: 'Compétences Avantages',
  joints: 'de des du la le les et',
  open: 'de du des le la les et',
  binds: 'de la le les des du en et ou',
  tells: 'Nous Chez Si',
  hangs: 'la le les un une du de des au aux pour par sur dans avec que qui',
};
