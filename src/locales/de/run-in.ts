import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  headings: 'Aufgaben Anforderungen',
  joints: 'und',
  open: 'der die das von und',
  binds: 'der die das den dem und oder mit im von zu für',
  tells: 'Wir Wenn Bei',
  hangs: 'der die das den dem ein eine einen einem einer für von zum zur und oder',
};
