import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  headings: 'Requisitos Benefícios Responsabilidades',
  joints: 'e de da do',
  open: 'de',
  binds: 'e o de da do',
  tells: 'Nós',
  hangs: 'em do da dos das no na os um uma com para por que de',
};
