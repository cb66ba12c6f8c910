import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  joints: 'van en het de',
  open: 'de',
  binds: 'van het een met en de',
  tells: 'Wij',
  hangs: 'een het voor met van bij de',
};
