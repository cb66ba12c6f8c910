import type { Span } from '../document/span.js';
import { plain as plainOf } from '../locales/plain.js';
import { TIME_WORDS, type TimeWords } from '../locales/time.js';
import { once } from '../once.js';
import { regex } from '../regex.js';

/** A calendar date as ISO 8601 (`2024-03-12`) and where it stands. */
export interface DateMention {
  readonly iso: string;
  readonly span: Span;
}

/** Order of day and month in a date of figures where both readings are possible. */
export type DateOrder = 'mdy' | 'dmy';

// 2023-09-18, 2023/09/18
const ISO = /(?<![\d/-])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
// 2023年9月18日, 2023년 9월 18일, 2023. 9. 18.
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)(?:年|년 ?|\. )(\d{1,2})(?:月|월 ?|\. )(\d{1,2})(?!\d)[日일]?/g;
// 09/18/2023, 18.09.2023, 10-06-17
const FIGURES = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d)/g;
// October 9th, 2023
const MONTH_FIRST = /(?<![a-z\d])([a-z]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d\d)(?!\d)/g;
// 12 March 2024, 12. März 2024, 1er mars 2024, 12 de marzo de 2024
const DAY_FIRST = regex('g')`
  (?<![a-z\d])(\d{1,2})(?:st|nd|rd|th|er|\.|o)?\s{0,2}(?:de |of )?[-\s]?([a-z]{3,12})\.?,?[-\s]{1,3}(?:de )?
  ((?:19|20)\d\d)(?!\d)
`;

/** What every date holds: a year, or two figures and a sign between. */
export const MAY_BE_DATE = /(?:19|20)\d\d|\d[-/.]\d/;

/** Months by their names in `plain()` form. */
function monthsOf(languages: readonly TimeWords[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const words of languages) {
    const names = plainOf(words.months).split(', ');
    for (let n = 0; n < names.length; n++) for (const name of (names[n] as string).split('/')) numbers.set(name, n + 1);
  }
  return numbers;
}

const english = once(() => monthsOf([TIME_WORDS.en as TimeWords]));
const all = once(() => monthsOf(Object.values(TIME_WORDS)));

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function iso(year: number, month: number, day: number): string | null {
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How a match of a pattern reads as a date; null where it is none. */
type Reading = (m: RegExpExecArray, order: () => DateOrder | null) => string | null;

const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [ISO, ([, y, m, d]) => iso(Number(y), Number(m), Number(d))],
  [YEAR_FIRST, ([, y, m, d]) => iso(Number(y), Number(m), Number(d))],
  [FIGURES, figures],
  [MONTH_FIRST, ([, month, d, y]) => worded(month as string, d as string, y as string)],
  [DAY_FIRST, ([, d, month, y]) => worded(month as string, d as string, y as string)],
];

/** Matches of one form that are tried until one is a date. */
const MOST = 20;

/**
 * The first date of a text; linear time. Figures that could be read in both orders ("03/04/2024") are read in `order`, which is only
 * asked for then, and refused without one; so is a year of two digits.
 */
export function readDate(text: string, order: () => DateOrder | null = () => null): DateMention | null {
  if (!MAY_BE_DATE.test(text)) return null;
  const plain = plainOf(text);
  let best: DateMention | null = null;
  for (const [pattern, read] of READINGS) {
    pattern.lastIndex = 0;
    for (let n = 0; n < MOST; n++) {
      const m = pattern.exec(plain);
      if (!m || (best && m.index >= best.span.start)) break;
      const value = read(m, order);
      if (value) {
        best = { iso: value, span: { start: m.index, end: m.index + m[0].length } };
        break;
      }
    }
  }
  return best;
}

function worded(month: string, day: string, year: string): string | null {
  return iso(Number(year), english().get(month) ?? all().get(month) ?? 0, Number(day));
}

function figures([, first, sign, second, written = '']: RegExpExecArray, order: () => DateOrder | null): string | null {
  const [a, b] = [Number(first), Number(second)];
  const short = written.length === 2;
  if (short && order() === null) return null;
  const year = short ? 2000 + Number(written) : Number(written);
  const mdy = iso(year, a, b);
  const dmy = iso(year, b, a);
  // dots are written with the day first
  if (sign === '.') return dmy;
  if (a === b || !dmy) return mdy;
  if (!mdy) return dmy;
  const settled = order();
  return settled === 'mdy' ? mdy : settled === 'dmy' ? dmy : null;
}
