import type { Layout } from '../../src/formats/format.js';

/** What a run without flags writes into a file. */
export const PLAIN: Layout = {
  terminal: false,
  width: null,
  evidence: false,
  escapeFormulas: true,
  fields: null,
  duplicates: false,
  bom: false,
  eol: null,
};
