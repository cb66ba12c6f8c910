import type { Span } from '../document/span.js';
import { TIME_WORDS } from '../locales/time.js';
import { alternatives, once, ordinal, wordPattern } from './words.js';
import { columns } from './years.js';

/** A calendar date as ISO 8601 (`2024-03-12`) and where it stands. */
export interface DateMention {
  readonly iso: string;
  readonly span: Span;
}

/** Order of day and month in a date of figures where both readings are possible. */
export type DateOrder = 'mdy' | 'dmy';

const patterns = once(() => {
  const month = `(?<month>${alternatives(TIME_WORDS.flatMap((l) => [...l.months]))})(?![\\p{L}])`;
  return {
    // 2023-09-18, 2023/09/18
    iso: /(?<![\d/-])(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/u,
    // 09/18/2023, 18.09.2023, 10-06-17
    figures: /(?<![\d/.-])(?<a>\d{1,2})(?<sep>[-/.])(?<b>\d{1,2})\k<sep>(?<y>(?:19|20)\d\d|\d\d)(?![\d])/u,
    // October 9th, 2023
    monthFirst: wordPattern(
      `(?<![\\p{L}\\d])${month}\\.?\\s{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>(?:19|20)\\d\\d)(?!\\d)`,
    ),
    // 12 March 2024, 12. März 2024, 1er mars 2024, 12 de marzo de 2024
    dayFirst: wordPattern(
      `(?<![\\p{L}\\d])(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s{0,2}(?:de |of )?[-\\s]?${month}\\.?,?[-\\s]{1,3}(?:de )?(?<y>(?:19|20)\\d\\d)(?!\\d)`,
    ),
    months: ordinal(columns((l) => l.months)),
  };
});

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function iso(year: number, month: number, day: number): string | null {
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The first date of a text. Figures that could be read in both orders ("03/04/2024") are read in `order`, and
 * refused without one; so is a year of two digits.
 */
export function readDate(text: string, order: DateOrder | null = null): DateMention | null {
  const p = patterns();
  let best: DateMention | null = null;
  for (const pattern of [p.iso, p.figures, p.monthFirst, p.dayFirst]) {
    const m = pattern.exec(text);
    if (!m?.groups) continue;
    const g = m.groups;
    const value = g.a === undefined ? worded(g) : figures(g, order);
    const span = { start: m.index, end: m.index + m[0].length };
    if (value && (!best || span.start < best.span.start)) best = { iso: value, span };
  }
  return best;
}

function worded(g: Record<string, string | undefined>): string | null {
  const month = g.m ? Number(g.m) : patterns().months(g.month ?? '');
  return iso(Number(g.y), month, Number(g.d));
}

function figures(g: Record<string, string | undefined>, order: DateOrder | null): string | null {
  const [a, b] = [Number(g.a), Number(g.b)];
  const written = g.y ?? '';
  if (written.length === 2 && order === null) return null;
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  const mdy = iso(year, a, b);
  const dmy = iso(year, b, a);
  // dots are written with the day first
  if (g.sep === '.') return dmy;
  if (a === b || !dmy) return mdy;
  if (!mdy) return dmy;
  return order === 'mdy' ? mdy : order === 'dmy' ? dmy : null;
}
