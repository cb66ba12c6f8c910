import type { Posting } from '../fields/record.js';
import { type Cell, COLUMNS, type Column, EVIDENCE_COLUMNS } from './columns.js';
import type { Format, Layout } from './format.js';

/** Stands between the entries of a list cell; inside an entry `|` is written `\|` and `\` is written `\\`. */
export const LIST_SEPARATOR = ' | ';

// `|` or `\` inside an entry of a list.
const LIST_SPECIAL = /[\\|]/g;
// A cell that a spreadsheet would run: `=1+1`, `  @SUM`, full-width `＝`, or a leading tab or line break, after any spaces, NBSP or BOM.
const FORMULA = /^[ \u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
// What RFC 4180 wants quoted, and outer blanks, which some readers trim.
const QUOTED = /[",\r\n]|^\s|\s$/;
// Controls and bidi marks that would steer a terminal; line breaks and tabs may stay.
const STEERING = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const text = (value: string, layout: Layout): string => {
  const clean = layout.terminal ? value.toWellFormed().replace(STEERING, '\ufffd') : value.toWellFormed();
  const inert = layout.escapeFormulas && FORMULA.test(clean) ? `'${clean}` : clean;
  return inert !== clean || QUOTED.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

const render = (cell: Cell, layout: Layout): string => {
  if (cell === null) return '';
  // Typed values stay as they are: -5 is a number, not a formula.
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return text(cell, layout);
  return text(cell.map((entry) => entry?.replace(LIST_SPECIAL, '\\$&') ?? '').join(LIST_SEPARATOR), layout);
};

const columns = (layout: Layout): readonly Column[] => (layout.evidence ? [...COLUMNS, ...EVIDENCE_COLUMNS] : COLUMNS);
const row = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** RFC 4180: CRLF line ends, one header for all records, an empty cell for what the posting does not say. */
export const csv: Format = {
  name: 'csv',
  extensions: ['.csv'],
  begin: (layout) => row(columns(layout).map((column) => column.name)),
  write: (record: Posting, layout) => row(columns(layout).map((column) => render(column.cell(record), layout))),
};
