import type { Posting } from '../fields/record.js';
import { type Cell, cellText, columnsOf } from './columns.js';
import type { Format, Layout } from './format.js';
import { cleanCell, isFormula } from './inert.js';

/** How one format writes its rows. */
export interface Dialect extends Pick<Format, 'name' | 'extensions'> {
  /** Stands between cells. */
  readonly delimiter: string;
  /** Line end where the layout names none. */
  readonly eol: NonNullable<Layout['eol']>;
  /** A clean text as a cell; `formula`: a spreadsheet would run it. */
  cellOf(text: string, formula: boolean): string;
}

const LINE_ENDS = { lf: '\n', crlf: '\r\n' } as const;

/** A format of rows: one header for all records, an empty cell for what the posting does not say. */
export const delimited = ({ name, extensions, delimiter, eol, cellOf }: Dialect): Format => {
  // typed values stay as they are: -5 is a number, not a formula
  const render = (cell: Cell, layout: Layout): string => {
    if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
    const clean = cleanCell(cellText(cell), layout);
    return cellOf(clean, isFormula(clean, layout));
  };
  const row = (cells: readonly string[], layout: Layout): string =>
    cells.join(delimiter) + LINE_ENDS[layout.eol ?? eol];
  return {
    name,
    extensions,
    begin: (layout) => {
      const names = columnsOf(layout).map((column) => column.name);
      return `${layout.bom ? '\ufeff' : ''}${row(names, layout)}`;
    },
    write: (record: Posting, layout) => {
      const cells = columnsOf(layout).map((column) => render(column.cell(record), layout));
      return row(cells, layout);
    },
  };
};
