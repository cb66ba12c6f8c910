import type { Span } from '../document/span.js';
import { isCurrency } from '../gazetteer/currencies.js';
import { type Amount, currencyStart, readAmount, type StatedCurrency, surer } from './amount.js';
import { readNumber } from './number.js';
import { moneyPatterns, periodOf } from './pay-words.js';
import { ends, plainYear, readSecond } from './range.js';
import { type BasisHint, basisOf, COMPOSED, type Period, readTail, type Tail } from './tail.js';
import { at } from './words.js';

export type { BasisHint, Period } from './tail.js';

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

const DIGIT = /\d/g;
// "(CAD): $", "Salary in EUR: "
const CODE_BEFORE = /(?<!\p{L})([A-Z]{3})\)?\s{0,2}[:–-]?\s{0,2}$/u;
/** How far before an amount its words may stand, in characters. */
const BEFORE = 110;
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
  if (start === digit && isPlain(text, digit)) return null;
  const first = readAmount(text, start);
  if (!first) return null;
  const tail = readTail(text, first.end);
  const second = readSecond(text, start, first, tail);
  if (!second && !isMoney(first, tail)) return null;
  return assemble(text, start, floor, first, tail, second);
}

/** Whether the number at `index` is small or a year, and nothing after it makes money of it: most numbers end here. */
function isPlain(text: string, index: number): boolean {
  const number = readNumber(text, index);
  if (!number || number.grouped || (number.value >= 1000 && !(number.value >= 1900 && number.value < 2100)))
    return false;
  return at(moneyPatterns().follows, text, number.end) === null;
}

/** "Pay:-80,000": a dash before a number is no part of it where a space or a colon stands before the dash. */
const afterDash = (text: string, digit: number, floor: number): boolean =>
  digit - 2 >= floor ? /[\s:][-:]|\p{L}:/u.test(text.slice(digit - 2, digit)) : text[digit - 1] === ':';

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
  const currency = named && isCurrency(named.toLowerCase()) ? surer(own, { code: named, stated: true }) : own;
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
  for (const m of context.matchAll(moneyPatterns().rate.all)) period = periodOf(m.groups);
  return period;
}

function lastGross(context: string): boolean | null {
  let gross: boolean | null = null;
  for (const m of context.matchAll(moneyPatterns().tax.all)) gross = m.groups?.gross !== undefined;
  return gross;
}

function lastBasis(context: string): BasisHint | null {
  let basis: BasisHint | null = null;
  for (const m of context.matchAll(moneyPatterns().basis.all)) {
    // "Total compensation (base salary + commission)": what the total is made of
    const composed = basis === 'total' && COMPOSED.test(context.slice(m.index + m[0].length));
    if (!composed) basis = basisOf(m.groups);
  }
  return basis;
}
