import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  binds: 'och med',
  tells: 'Vi',
  hangs: 'ett för på till som att och av',
};
