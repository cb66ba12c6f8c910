import { delimited } from './delimited.js';

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The columns of the CSV, parted by tabs; a tab, a line end or a `\` in a cell is written `\t`, `\n`, `\r`, `\\`, so that a line is a record. */
export const tsv = delimited({
  name: 'tsv',
  extensions: ['.tsv', '.tab'],
  delimiter: '\t',
  eol: 'lf',
  cellOf: (text, formula) => `${formula ? "'" : ''}${text.replace(SPECIAL, (unit) => ESCAPES[unit] ?? unit)}`,
});
