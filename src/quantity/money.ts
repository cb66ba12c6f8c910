import type { Span } from '../document/span.js';
import { isCurrency } from '../gazetteer/currencies.js';
import { plain as plainOf } from '../locales/plain.js';
import { type Amount, readAmount } from './amount.js';
import { codeBefore, isCode, lastBasis, lastGross, lastPeriod, sentenceStart, stands } from './before.js';
import { currencyStart, isLetter, isSign, type StatedCurrency, surer } from './currency.js';
import { isWordUnit, wordEnd } from './lexicon.js';
import { endOfDigits, readNumber } from './number.js';
import { isOtherScript, otherCurrency, payBefore, scaleOfSign } from './other-scripts.js';
import { type BasisHint, type Line, lastOf, type Period, payWords, ROLE } from './pay-words.js';
import { ends, plainYear, readSecond } from './range.js';
import { readTail, type Tail } from './tail.js';
import { at, codeAt } from './words.js';

export type { BasisHint, Period } from './pay-words.js';

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

// where a number begins that may be of money: not "5+ years", "18 months", "100 %", "401(k)", if no sign of a currency stands before it
const FIGURE = /\d(?:(?!\d{0,2} ?%|\d?\+?[ -]?(?:years?|yrs?|months?)\b|01 ?\(?k\b)|(?<=[$\u0080-\uffff] ?\d))/g;
/** Whether a `plain()` text holds a number that may be of money. */
export const holdsFigure = (plain: string): boolean => {
  FIGURE.lastIndex = 0;
  return FIGURE.test(plain);
};
/** How far before an amount its words may stand, in characters. */
const BEFORE = 110;
/** No text states more sums; those beyond are not read. */
const MOST = 500;

/**
 * All sums of money in a text, from left to right, not overlapping; linear time. A number without currency is
 * reported (`currency: null`) where it is scaled ("160-215k"), grouped, or followed by a pay period. `plain` is `plain()` of
 * the text; words are those of `language` (BCP 47) and English, of all languages where it is null.
 */
export function readMoney(text: string, plain = plainOf(text), language: string | null = null): MoneyMention[] {
  const found: MoneyMention[] = [];
  let line: Line | null = null;
  let floor = 0;
  FIGURE.lastIndex = 0;
  for (let d = FIGURE.exec(plain); d; d = FIGURE.exec(plain)) {
    line ??= { text, plain, words: payWords(language) };
    const mention = mentionAt(line, d.index, floor);
    if (mention) {
      found.push(mention);
      if (found.length === MOST) break;
      floor = mention.span.end;
      FIGURE.lastIndex = floor;
    } else FIGURE.lastIndex = endOfDigits(plain, d.index);
  }
  return found;
}

function mentionAt(line: Line, digit: number, floor: number): MoneyMention | null {
  const start = currencyStart(line, digit, floor);
  if (start === digit) {
    if (digit > floor && isGlue(line.plain, digit - 1) && !afterDash(line.plain, digit, floor)) return null;
    if (isPlain(line, digit)) return null;
  }
  const first = readAmount(line, start);
  if (!first) return null;
  const tail = readTail(line, first.end);
  const second = readSecond(line, start, first, tail);
  // "500 - 100000": the end of what is no range is no sum either
  if (
    !second &&
    !first.currency &&
    !tail.currency &&
    FIGURE_BEFORE.test(line.plain.slice(Math.max(0, start - 9), start))
  )
    return null;
  if (!second && (!isMoney(line, first, tail) || (!first.currency && !tail.currency && isCode(line, start))))
    return null;
  return assemble(line, start, floor, first, tail, second);
}

// "500 - ", not "2024 - "
const FIGURE_BEFORE = /(?:^|\D)(?!(?:19|20)\d\d\D)\d{3,6} ?- ?$/;

/** Neighbours that make a bare number part of a code, a date or an address. */
const GLUE = '.,:/#@_=?&%-';
const isGlue = (plain: string, index: number): boolean =>
  isWordUnit(codeAt(plain, index)) || GLUE.includes(plain.charAt(index));

/** Whether the number at `index` is small or a year, and nothing after it makes money of it: most numbers end here. */
function isPlain(line: Line, index: number): boolean {
  const number = readNumber(line.plain, index);
  if (!number || number.grouped || (number.value >= 1000 && !(number.value >= 1900 && number.value < 2100)))
    return false;
  return !makesMoney(line, number.end);
}

// ",-" or ":-" after a number, or another number behind a dash
const FOLLOWS = /\s{0,3}(?:[.,:]-|(?:[-~∼〜→/至到]{1,2}|\.{2,3}|…)\s{0,3}(?:[a-z]{1,4}\s?)?[^\sa-z\d]?\s?\d)/y;
const NUMBER_AFTER = /\s{0,3}(?:max[a-z]{0,5}\.? )?(?:[a-z]{1,4}\s?)?[^\sa-z\d]?\s?\d/y;
const JOINS_OR_SCALES = ROLE.scale | ROLE.currency | ROLE.to | ROLE.and | ROLE.per;

/** What makes money of a small bare number: "k", "€", ",-", "- 55k", "to $20", "per hour". */
function makesMoney({ text, plain, words }: Line, index: number): boolean {
  let p = index;
  while (p < index + 3 && codeAt(plain, p) === 32) p++;
  if (isSign(text, p)) return true;
  if (isOtherScript(codeAt(plain, p)) && (scaleOfSign(plain.charAt(p)) > 1 || otherCurrency(plain, p))) return true;
  // "25/hr"
  if (codeAt(plain, p) === SLASH && words.at(plain, p + 1, ROLE.unit)?.value === 'hour') return true;
  if (!isLetter(codeAt(plain, p))) return p < plain.length && at(FOLLOWS, plain, index) !== null;
  const end = wordEnd(plain, p);
  if (end - p <= 3 && isSign(text, end)) return true;
  const word = text.slice(p, end);
  if (isCurrency(word) || SHORT.includes(` ${plain.slice(p, end)} `)) return true;
  if (end > p + 3 && isCurrency(text.slice(p, p + 3))) return true;
  const hit = words.at(plain, p, JOINS_OR_SCALES);
  return hit !== null && ((hit.role & (ROLE.to | ROLE.and)) === 0 || at(NUMBER_AFTER, plain, hit.end) !== null);
}

/** Marks of currencies and of thousands beside small numbers. */
const SHORT = ' l zl kr ft kc rs rm keur ';

/** "Pay:-80,000": a dash before a number is no part of it where a space or a colon stands before the dash. */
function afterDash(plain: string, digit: number, floor: number): boolean {
  const c = codeAt(plain, digit - 1);
  if (digit - 2 < floor) return c === COLON;
  const before = codeAt(plain, digit - 2);
  if (c === COLON && (isLetter(before) || isOtherScript(before) || before === COLON || before === SPACE)) return true;
  return c === DASH && (before === SPACE || before === COLON);
}

const SPACE = 32;
const DASH = 45;
const COLON = 58;
const SLASH = 47;

/** "R2", "Q3": a letter before a small number is no sign of the rand or the quetzal. */
const isRevision = ({ text }: Line, a: Amount): boolean =>
  /^[RQ] ?\d/.test(text.slice(a.start, a.start + 3)) && a.value * a.scale < 1000;

function isMoney(line: Line, a: Amount, tail: Tail): boolean {
  if (a.currency) return tail.period !== null || !isRevision(line, a);
  if (plainYear(a)) return false;
  // "401k", "403b": the plan, not a sum
  if (a.scale === 1e3) return a.value !== 401;
  if (a.scale > 1) return false;
  return (
    a.grouped ||
    a.value >= 10000 ||
    ((tail.period !== null || tail.gross !== null) && a.value >= 1000) ||
    (tail.period === 'hour' && a.value >= 5) ||
    (tail.currency !== null && a.value >= 5)
  );
}

/** How far behind a figure its line may say that more is paid, in characters. */
const MORE_WITHIN = 130;
// "keine Überzahlung", "Überzahlung ist nicht vorgesehen"
const NOT_MORE = /\b(?:keine|nicht|ohne)\b/;
const NEXT_SUM = /[€£$]|\d{3}/;

/** "2.450 € brutto, Überzahlung möglich", "(KV-Mindestgehalt)": what is said behind a figure makes it a lower end. */
function moreIsPaid({ plain, words }: Line, end: number): boolean {
  const rest = plain.slice(end, end + MORE_WITHIN);
  const next = rest.search(NEXT_SUM);
  if (NOT_MORE.test(rest)) return false;
  return words.scan(plain, end, next < 0 ? end + rest.length : end + next, ROLE.least | ROLE.more).length > 0;
}

// "Retribuzione: da ": elsewhere it is "of"
const LEAD = /(?:^|[:(*-] ?)dai? $/;

const BESIDE = ROLE.from | ROLE.upTo | ROLE.rate | ROLE.tax | ROLE.basis | ROLE.least;

function assemble(
  line: Line,
  start: number,
  floor: number,
  first: Amount,
  tail: Tail,
  second: { amount: Amount; tail: Tail } | null,
): MoneyMention {
  const { plain, words } = line;
  const last = second?.tail ?? tail;
  const from = Math.max(floor, start - BEFORE);
  const before = words.scan(plain, from, start, BESIDE);
  const [low, high, slip] = second ? ends(first, second.amount) : ends(first, first);
  const swapped = high < low;
  let min: number | null = Math.min(low, high);
  let max: number | null = Math.max(low, high);
  const sentence = sentenceStart(plain, from, start);
  const near = sentence === from ? before : before.filter((h) => h.start >= sentence);
  // "$230k-$280k+": both ends are told
  if (last.open && !second) max = null;
  else if (!second) {
    if (stands(before, ROLE.upTo, plain, start)) min = null;
    else if (
      stands(before, ROLE.from, plain, start) ||
      LEAD.test(plain.slice(from, start)) ||
      lastOf(near, ROLE.least) ||
      moreIsPaid(line, last.end)
    )
      max = null;
  }
  const named = codeBefore(line, start, from);
  const own = surer(surer(first.currency, second?.amount.currency ?? null), surer(tail.currency, last.currency));
  const currency = named ? surer(own, { code: named, stated: true }) : own;
  return {
    span: { start, end: last.end },
    min,
    max,
    currency,
    period:
      last.period ??
      tail.period ??
      (first.perYear || second?.amount.perYear ? 'year' : null) ??
      lastPeriod(near, plain) ??
      payBefore(plain, from, start)?.period ??
      null,
    gross: last.gross ?? tail.gross ?? lastGross(near),
    perYear: last.perYear ?? tail.perYear,
    typo: slip || swapped || first.mended || second?.amount.mended === true,
    basisHint: last.basis ?? tail.basis ?? lastBasis(near, plain, start),
    range: second !== null,
  };
}
