import type { PayPeriod } from '../locales/money.js';
import { readCurrency, type StatedCurrency, surer } from './amount.js';
import { moneyPatterns, periodOf } from './pay-words.js';
import { at } from './words.js';

export type Period = PayPeriod;
export type BasisHint = 'base' | 'ote' | 'total';

/** What follows a figure. */
export interface Tail {
  readonly end: number;
  readonly currency: StatedCurrency | null;
  readonly period: Period | null;
  readonly gross: boolean | null;
  readonly perYear: number | null;
  readonly basis: BasisHint | null;
  /** "+", "or more": the figure is a lower end. */
  readonly open: boolean;
}

const NEXT_FIGURE = /^[\s:=]{0,3}(?:of )?[$€£\d]/;
// "base salary + equity)"
export const COMPOSED = /^[^)]{0,20}(?:\+|plus|and|&)/iu;
// spaces, brackets and commas between the parts of a tail
const GAP = /[\s,()*_+]{0,3}/y;
// "HOUR", "YEAR" after a figure of an export
const UNIT_IN_CAPITALS = /(?:(HOUR)|(DAY)|(WEEK)|(MONTH)|(YEAR))(?![A-Z])/y;
const CAPITALS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year'];

/** Reads what follows a figure: currency, period, gross or net, base or target, salaries a year. */
export function readTail(text: string, index: number): Tail {
  const words = moneyPatterns();
  let end = index;
  let currency: StatedCurrency | null = null;
  let period: Period | null = null;
  let gross: boolean | null = null;
  let perYear: number | null = null;
  let basis: BasisHint | null = null;
  const more = at(words.orMore, text, index);
  const open = more !== null;
  if (more) end += more[0].length;
  let p = end;
  for (let n = 0; n < 8; n++) {
    const unit = at(words.unit, text, p);
    if (unit) {
      period ??= periodOf(unit.groups);
      end = p = p + unit[0].length;
      continue;
    }
    p += at(GAP, text, p)?.[0].length ?? 0;
    const salaries = at(words.salaries, text, p);
    if (salaries) {
      perYear ??= Number(salaries.groups?.n ?? salaries.groups?.times);
      end = p = p + salaries[0].length;
      continue;
    }
    const capital = at(UNIT_IN_CAPITALS, text, p);
    const rate = capital ?? at(words.rate.here, text, p);
    if (rate) {
      period ??= capital ? (CAPITALS.find((_, i) => capital[i + 1]) ?? null) : periodOf(rate.groups);
      if (/brut|ral$|sba|b\/a/i.test(rate[0])) gross ??= true;
      end = p = p + rate[0].length;
      continue;
    }
    const tax = at(words.tax.here, text, p);
    if (tax) {
      gross ??= tax.groups?.gross !== undefined;
      end = p = p + tax[0].length;
      continue;
    }
    const kind = at(words.basis.here, text, p);
    // "base $80,000, OTE $120,000": the word belongs to the next figure
    if (kind && NEXT_FIGURE.test(text.slice(p + kind[0].length, p + kind[0].length + 8))) break;
    if (kind) {
      // "£75k–£200k (base + equity)": what the sum is made of
      const composed = text[p - 1] === '(' && COMPOSED.test(text.slice(p + kind[0].length, p + kind[0].length + 30));
      basis ??= composed ? 'total' : basisOf(kind.groups);
      end = p = p + kind[0].length;
      continue;
    }
    const money = readCurrency(text, p, 1);
    // "$50/hr, CAD: $45": the label of the next figure
    if (money && !/^\s?[\d:]/.test(text.slice(money.end, money.end + 2))) {
      currency = surer(currency, money.currency);
      end = p = money.end;
      continue;
    }
    const noise = at(words.noise, text, p);
    if (!noise) break;
    p += noise[0].length;
  }
  if (
    text[end] === ')' &&
    text.lastIndexOf('(', end) >= index &&
    text.lastIndexOf('(', end) > text.lastIndexOf(')', end - 1)
  )
    end++;
  return { end, currency, period, gross, perYear, basis, open };
}

export const basisOf = (g: Record<string, string | undefined> | undefined): BasisHint =>
  g?.total !== undefined ? 'total' : g?.ote !== undefined ? 'ote' : 'base';
