import type { Span } from '../document/span.js';
import { isCurrency } from '../gazetteer/currencies.js';
import type { PayPeriod } from '../locales/money.js';
import { type Amount, currencyStart, readAmount, readCurrency, type StatedCurrency, surer } from './amount.js';
import { at, moneyPatterns, periodOf } from './words.js';

export type Period = PayPeriod;
export type BasisHint = 'base' | 'ote' | 'total';

/** One sum of money or range as a text states it; amounts in units of `currency` per `period`. */
export interface MoneyMention {
  readonly span: Span;
  /** Null for "up to". */
  readonly min: number | null;
  /** Null for "from". */
  readonly max: number | null;
  readonly currency: StatedCurrency | null;
  readonly period: Period | null;
  readonly gross: boolean | null;
  /** Number of salaries a year, where stated. */
  readonly perYear: number | null;
  /** Whether a slip was read as what it must mean. */
  readonly typo: boolean;
  readonly basisHint: BasisHint | null;
  /** Whether two ends were written. */
  readonly range: boolean;
}

// "-", "–", "~", "..." between two amounts
const DASH = /\s{0,3}(?:[-‐‑‒–—―−~∼→]{1,2}|\.{2,3}|…|\/)\s{0,3}/y;
const DIGIT = /\d/g;
// "(CAD): $", "Salary in EUR: "
const CODE_BEFORE = /(?<!\p{L})([A-Z]{3})\)?\s{0,2}[:–-]?\s{0,2}$/u;
/** How far before an amount its words may stand, in characters. */
const BEFORE = 110;
// "$92,400$178,200": the dash was lost
const GLUED_ENDS = /(?=[$€£]\d{2,3}[,.]\d{3})/y;
/** Neighbours that make a bare number part of a code, a date or an address. */
const GLUE = /[\d\p{L}.,:/#@_=?&%-]/u;

/**
 * All sums of money in a text, from left to right, not overlapping; linear time. A number without currency is
 * reported (`currency: null`) where it is scaled ("160-215k"), grouped, or followed by a pay period.
 */
export function readMoney(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  let floor = 0;
  DIGIT.lastIndex = 0;
  for (let d = DIGIT.exec(text); d; d = DIGIT.exec(text)) {
    const mention = mentionAt(text, d.index, floor);
    if (mention) {
      found.push(mention);
      floor = mention.span.end;
      DIGIT.lastIndex = floor;
    } else DIGIT.lastIndex = endOfDigits(text, d.index);
  }
  return found;
}

function endOfDigits(text: string, index: number): number {
  let p = index;
  while (p < text.length && isDigit(text.charCodeAt(p))) p++;
  return p;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function mentionAt(text: string, digit: number, floor: number): MoneyMention | null {
  const start = currencyStart(text, digit, floor);
  if (start === digit && digit > floor && GLUE.test(text[digit - 1] ?? '') && !afterDash(text, digit, floor))
    return null;
  const first = readAmount(text, start);
  if (!first) return null;
  const tail = readTail(text, first.end);
  const second = readSecond(text, start, first, tail);
  if (!second && !isMoney(first, tail)) return null;
  return assemble(text, start, floor, first, tail, second);
}

/** "Pay:-80,000": a dash before a number is no part of it where a space or a colon stands before the dash. */
const afterDash = (text: string, digit: number, floor: number): boolean =>
  digit - 2 >= floor ? /[\s:][-:]|\p{L}:/u.test(text.slice(digit - 2, digit)) : text[digit - 1] === ':';

interface Tail {
  readonly end: number;
  readonly currency: StatedCurrency | null;
  readonly period: Period | null;
  readonly gross: boolean | null;
  readonly perYear: number | null;
  readonly basis: BasisHint | null;
  readonly open: boolean;
}

// "base salary + equity)"
const COMPOSED = /^[^)]{0,20}(?:\+|plus|and|&)/iu;
// spaces, brackets and commas between the parts of a tail
const GAP = /[\s,()*_+]{0,3}/y;
// "HOUR", "YEAR" after a figure of an export
const UNIT_IN_CAPITALS = /(?:(HOUR)|(DAY)|(WEEK)|(MONTH)|(YEAR))(?![A-Z])/y;
const CAPITALS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year'];

/** Reads what follows a figure: currency, period, gross or net, base or target, salaries a year. */
function readTail(text: string, index: number): Tail {
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
    const rate = capital ?? at(words.rate, text, p);
    if (rate) {
      period ??= capital ? (CAPITALS.find((_, i) => capital[i + 1]) ?? null) : periodOf(rate.groups);
      if (/brut|ral$|sba|b\/a/i.test(rate[0])) gross ??= true;
      end = p = p + rate[0].length;
      continue;
    }
    const tax = at(words.grossNet, text, p);
    if (tax) {
      gross ??= tax.groups?.gross !== undefined;
      end = p = p + tax[0].length;
      continue;
    }
    const kind = at(words.basis, text, p);
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
  return { end, currency, period, gross, perYear, basis, open };
}

const basisOf = (g: Record<string, string | undefined> | undefined): BasisHint =>
  g?.total !== undefined ? 'total' : g?.ote !== undefined ? 'ote' : 'base';

/** The second end of a range: after the first figure itself, or after what follows it ("$21/hr to $25/hr"). */
function readSecond(text: string, start: number, first: Amount, tail: Tail): { amount: Amount; tail: Tail } | null {
  const words = moneyPatterns();
  for (const from of tail.end === first.end ? [first.end] : [first.end, tail.end]) {
    let join = at(DASH, text, from) ?? at(words.to, text, from);
    if (!join && from === first.end) join = at(GLUED_ENDS, text, from);
    if (!join) {
      join = at(words.and, text, from);
      if (!join || !words.between.test(text.slice(Math.max(0, start - 40), start))) continue;
    }
    const at2 = from + join[0].length;
    const amount = readAmount(text, at2);
    if (!amount) continue;
    const after = readTail(text, amount.end);
    if (belongs(text, first, tail, amount, after, join[0].includes('/'))) return { amount, tail: after };
  }
  return null;
}

const plainYear = (a: Amount): boolean =>
  !a.grouped && !a.currency && a.scale === 1 && a.value >= 1900 && a.value < 2100;

/** Whether two figures are the ends of one range. */
function belongs(text: string, first: Amount, tail: Tail, second: Amount, after: Tail, slash: boolean): boolean {
  // "2019-2024", "since 2024 - 30.000 €"
  if (plainYear(first) && (second.grouped || !second.currency)) return false;
  if (plainYear(second) && !first.currency) return false;
  const [low, high] = ends(first, second);
  if (high < low && (slash || low > high * 3)) return false;
  if (slash && (first.scale !== second.scale || !(first.scale > 1 || first.currency))) return false;
  const marked = (a: Amount) => a.currency !== null || a.scale > 1;
  if (marked(second)) return marked(first) || first.grouped || low * 20 >= high || low === 0;
  if (moneyPatterns().counted.lastIndex >= 0 && at(moneyPatterns().counted, text, second.end)) return false;
  if (marked(first)) return second.grouped || (low <= high && high <= low * 10 && high >= 5);
  const bare = (a: Amount) => a.grouped || a.value >= 10000;
  return (bare(first) && bare(second)) || (low <= high && low >= 5 && (after.period ?? tail.period) !== null);
}

/** Ends in units: one `k` counts for both, a redundant one for none. */
function ends(first: Amount, second: Amount): readonly [number, number, boolean] {
  let typo = false;
  const own = (a: Amount, other: Amount): number => {
    const scale = a.scale > 1 ? a.scale : other.scale;
    if (a.scale === 1 && a.value >= 1000) return a.value;
    if (scale === 1e3 && a.value >= 10000) {
      typo = true;
      return a.value;
    }
    if (scale === 1e5 && a.value >= 1000) {
      typo = true;
      return a.value;
    }
    return times(a.value, scale);
  };
  let low = own(first, second);
  let high = own(second, first);
  // "$150-185,000": the thousands of the second end count for the first
  if (low < 1000 && high >= 10000 && first.scale === 1 && second.scale === 1 && low >= 10 && low * 1000 <= high)
    low *= 1000;
  // "$185,000-210"
  else if (high < 1000 && low >= 10000 && high * 1000 > low && high * 1000 < low * 3) high *= 1000;
  return [low, high, typo];
}

/** Without the noise of binary fractions: 204.4 k is 204,400. */
const times = (value: number, scale: number): number => Math.round(value * scale * 100) / 100;

function isMoney(a: Amount, tail: Tail): boolean {
  if (a.currency) return true;
  if (plainYear(a)) return false;
  // "401k", "403b": the plan, not a sum
  if (a.scale === 1e3) return a.value !== 401;
  if (a.scale > 1) return false;
  return (
    a.grouped ||
    a.value >= 10000 ||
    (tail.period !== null && a.value >= 1000) ||
    (tail.currency !== null && a.value >= 5)
  );
}

function assemble(
  text: string,
  start: number,
  floor: number,
  first: Amount,
  tail: Tail,
  second: { amount: Amount; tail: Tail } | null,
): MoneyMention {
  const words = moneyPatterns();
  const last = second?.tail ?? tail;
  const context = text.slice(Math.max(floor, start - BEFORE), start);
  const [low, high, slip] = second ? ends(first, second.amount) : ends(first, first);
  const swapped = high < low;
  let min: number | null = Math.min(low, high);
  let max: number | null = Math.max(low, high);
  if (last.open) max = null;
  else if (!second) {
    if (words.upTo.test(context)) min = null;
    else if (words.from.test(context)) max = null;
  }
  const named = CODE_BEFORE.exec(context)?.[1];
  const own = surer(surer(first.currency, second?.amount.currency ?? null), surer(tail.currency, last.currency));
  const currency = named && isCurrency(named) ? surer(own, { code: named, stated: true }) : own;
  const near = clause(context);
  return {
    span: { start, end: last.end },
    min,
    max,
    currency,
    period: last.period ?? tail.period ?? (first.perYear || second?.amount.perYear ? 'year' : null) ?? lastPeriod(near),
    gross: last.gross ?? tail.gross ?? lastGross(near),
    perYear: last.perYear ?? tail.perYear,
    typo: slip || swapped || first.mended || second?.amount.mended === true,
    basisHint: last.basis ?? tail.basis ?? lastBasis(near),
    range: second !== null,
  };
}

/** The part of the context that belongs to the same sentence. */
function clause(context: string): string {
  const stop = Math.max(
    context.lastIndexOf('. '),
    context.lastIndexOf('; '),
    context.lastIndexOf('! '),
    context.lastIndexOf('? '),
  );
  return stop < 0 ? context : context.slice(stop + 2);
}

function lastPeriod(context: string): Period | null {
  let period: Period | null = null;
  for (const m of context.matchAll(moneyPatterns().rateAnywhere)) period = periodOf(m.groups);
  return period;
}

function lastGross(context: string): boolean | null {
  let gross: boolean | null = null;
  for (const m of context.matchAll(moneyPatterns().grossNetAnywhere)) gross = m.groups?.gross !== undefined;
  return gross;
}

function lastBasis(context: string): BasisHint | null {
  let basis: BasisHint | null = null;
  for (const m of context.matchAll(moneyPatterns().basisAnywhere)) {
    // "Total compensation (base salary + commission)": what the total is made of
    const composed = basis === 'total' && COMPOSED.test(context.slice(m.index + m[0].length));
    if (!composed) basis = basisOf(m.groups);
  }
  return basis;
}
