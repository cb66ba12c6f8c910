import type { Posting } from '../fields/record.js';
import { once } from '../once.js';
import { regex } from '../regex.js';
import type { Format } from './format.js';
import { cleanCell } from './inert.js';

const place = ({ locations }: Posting): string => {
  const [first, ...others] = locations;
  if (!first) return '';
  const name = [first.city ?? first.region, first.country].filter((part) => part !== null).join(', ');
  return others.length === 0 ? name : `${name} +${others.length}`;
};

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

/** The columns of a glance, with their widths on a terminal. */
const COLUMNS: readonly { readonly name: string; readonly width: number; cell(record: Posting): string | null }[] = [
  { name: 'title', width: 38, cell: (r) => r.title },
  { name: 'company', width: 24, cell: (r) => r.company },
  { name: 'location', width: 20, cell: place },
  { name: 'workplace', width: 9, cell: (r) => r.workplace },
  { name: 'salary', width: 28, cell: pay },
  { name: 'warnings', width: 8, cell: (r) => (r.warnings.length === 0 ? '' : String(r.warnings.length)) },
];

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
const row = (cells: readonly string[]): string =>
  `${COLUMNS.map(({ width }, i) => fitted(cells[i] ?? '', width))
    .join('  ')
    .trimEnd()}\n`;

/** For the eye: a line a record with the main facts, aligned, cut where they are long; for programs there are the other formats. */
export const table: Format = {
  name: 'table',
  extensions: [],
  begin: () => row(COLUMNS.map(({ name }) => name)) + row(COLUMNS.map(({ width }) => '-'.repeat(width))),
  write: (record, layout) =>
    row(COLUMNS.map(({ cell }) => cleanCell(cell(record) ?? '', { ...layout, terminal: true }).replace(BLANKS, ' '))),
};
