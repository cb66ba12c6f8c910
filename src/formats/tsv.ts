import type { Posting } from '../fields/record.js';
import { type Cell, cellText, columnsOf } from './columns.js';
import type { Format, Layout } from './format.js';
import { cleanCell, isFormula } from './inert.js';

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const render = (cell: Cell, layout: Layout): string => {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const clean = cleanCell(cellText(cell), layout);
  return `${isFormula(clean, layout) ? "'" : ''}${clean.replace(SPECIAL, (unit) => ESCAPES[unit] ?? unit)}`;
};

const row = (cells: readonly string[], { eol }: Layout): string =>
  `${cells.join('\t')}${eol === 'crlf' ? '\r\n' : '\n'}`;

/** The columns of the CSV, parted by tabs; a tab, a line end or a `\` in a cell is written `\t`, `\n`, `\r`, `\\`, so that a line is a record. */
export const tsv: Format = {
  name: 'tsv',
  extensions: ['.tsv', '.tab'],
  begin: (layout) =>
    `${layout.bom ? '\ufeff' : ''}${row(
      columnsOf(layout).map((column) => column.name),
      layout,
    )}`,
  write: (record: Posting, layout) =>
    row(
      columnsOf(layout).map((column) => render(column.cell(record), layout)),
      layout,
    ),
};
