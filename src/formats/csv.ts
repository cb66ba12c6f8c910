import type { Posting } from '../fields/record.js';
import { type Cell, cellText, columnsOf } from './columns.js';
import type { Format, Layout } from './format.js';
import { cleanCell, isFormula } from './inert.js';

// What RFC 4180 wants quoted, and outer blanks, which some readers trim.
const QUOTED = /[",\r\n]|^\s|\s$/;

const text = (value: string, layout: Layout): string => {
  const clean = cleanCell(value, layout);
  const formula = isFormula(clean, layout);
  const inert = formula ? `'${clean}` : clean;
  return formula || QUOTED.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

// Typed values stay as they are: -5 is a number, not a formula.
const render = (cell: Cell, layout: Layout): string =>
  typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : text(cellText(cell), layout);

const row = (cells: readonly string[], { eol }: Layout): string => `${cells.join(',')}${eol === 'lf' ? '\n' : '\r\n'}`;

/** RFC 4180: CRLF line ends unless the layout says otherwise, one header for all records, an empty cell for what the posting does not say. */
export const csv: Format = {
  name: 'csv',
  extensions: ['.csv'],
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
