import type { Posting } from '../fields/record.js';
import { once } from '../once.js';
import { regex } from '../regex.js';
import type { Format, Layout } from './format.js';
import { cleanCell } from './inert.js';

const place = ({ locations }: Posting): string => {
  const [first, ...others] = locations;
  if (!first) return '';
  const name = [first.city ?? first.region, first.country].filter((part) => part !== null).join(', ');
  return others.length === 0 ? name : `${name} +${others.length}`;
};

/** What stands for a posting of which neither title nor employer is known: its file. */
const unnamed = ({ company, file }: Posting): string | null => (company === null && file !== null ? `(${file})` : null);

let format: Intl.NumberFormat | null = null;
/** `1,234.5`; the formatter is made by the first who asks, as it takes a while. */
const amount = (n: number): string => {
  format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  return format.format(n);
};
const pay = ({ salary }: Posting): string => {
  if (!salary) return '';
  const { min, max, currency, period } = salary;
  const figures = [...new Set([min, max].filter((n) => n !== null))].map(amount).join('-');
  return `${min === null ? 'to ' : ''}${figures}${max === null ? '+' : ''} ${currency}/${period}`;
};

interface Column {
  readonly name: string;
  readonly width: number;
  /** What it can shrink to. */
  readonly least: number;
  /** Those with a higher number are left out before, where there is no room; the first never is. */
  readonly rank: number;
  cell(record: Posting): string | null;
}

/** The columns of a glance. */
const COLUMNS: readonly Column[] = [
  { name: 'title', width: 38, least: 20, rank: 0, cell: (r) => r.title ?? unnamed(r) },
  { name: 'company', width: 24, least: 12, rank: 2, cell: (r) => r.company },
  { name: 'location', width: 20, least: 12, rank: 3, cell: place },
  { name: 'workplace', width: 9, least: 9, rank: 4, cell: (r) => r.workplace },
  { name: 'salary', width: 28, least: 22, rank: 1, cell: pay },
  {
    name: 'warnings',
    width: 8,
    least: 8,
    rank: 5,
    cell: (r) => (r.warnings.length === 0 ? '' : String(r.warnings.length)),
  },
];
const GAP = '  ';

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);

/** The columns for which there is room, each with its share of it. */
const columnsIn = ({ width: room }: Pick<Layout, 'width'>): readonly Column[] => {
  if (room === null) return COLUMNS;
  let shown = COLUMNS;
  while (shown.length > 1 && total(shown.map(({ least }) => least)) > room) {
    const last = Math.max(...shown.map(({ rank }) => rank));
    shown = shown.filter(({ rank }) => rank < last);
  }
  const wanted = shown.reduce((sum, { width, least }) => sum + width - least, 0);
  const spare = Math.max(0, room - total(shown.map(({ least }) => least)));
  const share = wanted === 0 ? 0 : Math.min(1, spare / wanted);
  return shown.map((column) => ({
    ...column,
    width: column.least + Math.floor((column.width - column.least) * share),
  }));
};

// What a terminal draws on two columns (East Asian wide and full width, emoji), and on none (marks, joiners).
const WIDE = once(
  () =>
    regex('u')`
      [\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|
      \p{Extended_Pictographic}
    `,
);
const NONE = once(() => /[\p{M}\p{Cf}]/u);
const widthOf = (character: string): number => (NONE().test(character) ? 0 : WIDE().test(character) ? 2 : 1);

/** A text on exactly so many columns: filled with blanks, or cut with an ellipsis. */
const fitted = (text: string, width: number): string => {
  const units = [...text];
  const whole = units.reduce((sum, unit) => sum + widthOf(unit), 0);
  if (whole <= width) return text + ' '.repeat(width - whole);
  let cut = '';
  let used = 0;
  for (const unit of units) {
    if (used + widthOf(unit) > width - 1) break;
    cut += unit;
    used += widthOf(unit);
  }
  return `${cut}…${' '.repeat(width - 1 - used)}`;
};

const BLANKS = /\s+/g;
const row = (columns: readonly Column[], cell: (column: Column) => string): string =>
  `${columns
    .map((column) => fitted(cell(column), column.width))
    .join(GAP)
    .trimEnd()}\n`;

/** For the eye: a line a record with the main facts, aligned, cut where they are long; for programs there are the other formats. */
export const table: Format = {
  name: 'table',
  extensions: [],
  begin: (layout) => {
    const columns = columnsIn(layout);
    return row(columns, ({ name }) => name) + row(columns, ({ width }) => '-'.repeat(width));
  },
  write: (record, layout) =>
    row(columnsIn(layout), ({ cell }) =>
      cleanCell(cell(record) ?? '', { ...layout, terminal: true }).replace(BLANKS, ' '),
    ),
};
