import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  headings: 'Requisiti Mansioni',
  joints: 'di i e la le',
  open: 'la le',
  binds: 'di i e la le',
  tells: 'Noi',
  hangs: 'il lo gli la le un una della con',
};
