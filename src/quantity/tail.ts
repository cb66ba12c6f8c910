import { readCurrency, type StatedCurrency, surer } from './currency.js';
import { type Hit, isWordUnit } from './lexicon.js';
import { endOfDigits } from './number.js';
import { isOtherScript, periodAfter } from './other-scripts.js';
import { type BasisHint, type Line, type Period, periodOf, ROLE } from './pay-words.js';
import { at, codeAt } from './words.js';

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

const SPACE = 32;
const HYPHEN = 45;
/** No more parts are read after one figure. */
const MOST = 8;
const BESIDE = ROLE.rate | ROLE.tax | ROLE.basis | ROLE.pay | ROLE.noise;

const NEXT_FIGURE = /[\s:=]{0,3}(?:of )?[$€£\d]/y;
// "base salary + equity)"
export const COMPOSED = /^[^)]{0,20}(?:\+|plus|and|&)/;
// "$50/hr, CAD: $45"
const LABEL_OF_NEXT = /\s?[\d:]/y;
// "monthly gross" in one word
const GROSS_RATE = /brut|ral$|sba|b\/a/;

/** Reads what follows a figure: currency, period, gross or net, base or target, salaries a year. */
export function readTail(line: Line, index: number): Tail {
  const { text, plain, words } = line;
  let currency: StatedCurrency | null = null;
  let period: Period | null = null;
  let gross: boolean | null = null;
  let perYear: number | null = null;
  let basis: BasisHint | null = null;
  const more = openEnd(line, index);
  let open = more > index;
  let end = more;
  let p = end;
  for (let n = 0; n < MOST; n++) {
    const unit = unitAt(line, p);
    if (unit) {
      period ??= periodOf(unit);
      end = p = unit.end;
      continue;
    }
    const other = isOtherUnit(plain, p) ? periodAfter(plain, p) : null;
    if (other) {
      period ??= other.period;
      end = p = other.end;
      continue;
    }
    const gap = p;
    p = afterGap(plain, p);
    // "EUR (gross) per month"
    const late = p > gap ? unitAt(line, p) : null;
    if (late) {
      period ??= periodOf(late);
      end = p = late.end;
      continue;
    }
    const salaries = salariesAt(line, p);
    if (salaries) {
      perYear ??= salaries.count;
      end = p = salaries.end;
      continue;
    }
    if (!isWordUnit(codeAt(plain, p)) && codeAt(text, p) !== 36 && !(codeAt(text, p) > 0x7f)) break;
    const capital = capitalsAt(text, p);
    if (capital) {
      period ??= capital;
      end = p = p + capital.length;
      continue;
    }
    const hit = words.at(plain, p, ROLE.rate) ?? words.at(plain, p, BESIDE);
    if (hit?.role === ROLE.rate) {
      // "bi-weekly" is another period
      if (isOtherPeriod(plain, p)) break;
      period ??= periodOf(hit);
      if (GROSS_RATE.test(plain.slice(p, hit.end))) gross ??= true;
      end = p = hit.end;
      continue;
    }
    if (hit?.role === ROLE.tax) {
      gross ??= hit.value === 'gross';
      end = p = hit.end;
      continue;
    }
    if (hit?.role === ROLE.basis) {
      // "base $80,000, OTE $120,000": the word belongs to the next figure
      if (at(NEXT_FIGURE, plain, hit.end)) break;
      // "£75k–£200k (base + equity)": what the sum is made of
      const composed = plain[p - 1] === '(' && COMPOSED.test(plain.slice(hit.end, hit.end + 30));
      basis ??= composed ? 'total' : (hit.value as BasisHint);
      end = p = hit.end;
      continue;
    }
    const money = readCurrency(line, p, 1);
    if (money && !at(LABEL_OF_NEXT, plain, money.end)) {
      currency = surer(currency, money.currency);
      end = p = money.end;
      continue;
    }
    if (!hit) break;
    p = hit.end;
  }
  // "£20 per hour and up", "$200/day min", "$25/hr+"
  const late = open || end === index ? end : openEnd(line, end);
  if (late > end && !at(EXTRA, plain, end)) {
    open = true;
    end = late;
  }
  if (plain[end] === ')') {
    const bracket = plain.slice(index, end).lastIndexOf('(');
    if (bracket >= 0 && bracket > plain.slice(index, end).lastIndexOf(')')) end++;
  }
  return { end, currency, period, gross, perYear, basis, open };
}

/** Whether a period in another script may begin at `index`. */
const isOtherUnit = (plain: string, index: number): boolean =>
  isOtherScript(codeAt(plain, index)) || isOtherScript(codeAt(plain, index + 1));

/** The end of "+" or "or more" at `index`; `index` where neither is. */
function openEnd({ plain, words }: Line, index: number): number {
  const c = codeAt(plain, index);
  if (c === 43) return at(PLUS, plain, index) ? index + 1 : index;
  if (c !== SPACE) return index;
  if (at(PLUS_AT_END, plain, index)) return PLUS_AT_END.lastIndex;
  const p = index + (codeAt(plain, index + 1) === SPACE ? 2 : 1);
  const hit = words.at(plain, p, ROLE.orMore);
  if (!hit) return index;
  // the plus of an extra
  return at(PLUS_EXTRA, plain, p) ? index : hit.end;
}

// "$90k+", and no further sum
const PLUS = /\+(?!\s?[\d$€£¥₹])/y;
// "£30,000 +", "£60,000 - plus", and nothing behind
const PLUS_AT_END = / (?:[-–—] )?(?:\+|plus)(?=\s{0,4}(?:$|[|)\n]))/y;
// "$50k plus benefits"
const PLUS_EXTRA = /plus\s?[^\s.,;)]/y;

// "+tips"
const EXTRA = /\+[a-z]/y;

/** "/hr", "per hour", "a year", "pro Monat", "/ Std." */
function unitAt({ plain, words }: Line, index: number): Hit | null {
  let p = index;
  while (p < index + 2 && (codeAt(plain, p) === SPACE || codeAt(plain, p) === HYPHEN)) p++;
  // "p/h"
  const slash = codeAt(plain, p) === 112 && isSlash(codeAt(plain, p + 1)) ? p + 1 : p;
  if (isSlash(codeAt(plain, slash))) {
    p = spacesFrom(plain, slash + 1);
    const per = words.at(plain, p, ROLE.per);
    if (per && codeAt(plain, per.end) === SPACE) {
      const unit = words.at(plain, per.end + 1, ROLE.unit);
      if (unit) return unit;
    }
    return words.at(plain, p, ROLE.unit);
  }
  if (p === index && !(p > 0 && (codeAt(plain, p - 1) === SPACE || codeAt(plain, p - 1) === HYPHEN))) return null;
  const per = words.at(plain, p, ROLE.per);
  if (!per) return null;
  const glued = codeAt(plain, per.end - 1);
  if (glued === 39 || glued === 47) return words.at(plain, per.end, ROLE.unit);
  const c = codeAt(plain, per.end);
  return c === SPACE || c === HYPHEN ? words.at(plain, spacesFrom(plain, per.end), ROLE.unit) : null;
}

const isSlash = (c: number): boolean => c === 47 || c === 124 || c === 0x2215;

function spacesFrom(plain: string, index: number): number {
  let p = index;
  while (p < index + 2 && (codeAt(plain, p) === SPACE || codeAt(plain, p) === HYPHEN)) p++;
  return p;
}

/** Skips up to three spaces, brackets and commas between the parts of a tail. */
function afterGap(plain: string, index: number): number {
  let p = index;
  while (p < index + 3 && ' ,()*_+\t'.includes(plain.charAt(p)) && p < plain.length) p++;
  return p;
}

// "(14mal jährlich)", "x 14", "14 Gehälter", "en 12 pagas", "13,5 Gehälter"
const SALARIES = /(?:[x×*]\s?|(?:in|en|sur|su|a|auf|uber|per|por)\s)?(1[2-6](?:[.,]\d{1,2})?)\s?(?=[a-z])/y;
const TIMES = /[x×]\s?(1[2-6](?:[.,]\d{1,2})?)(?!\d)/y;

function salariesAt({ plain, words }: Line, index: number): { count: number; end: number } | null {
  const digit = endOfDigits(plain, index) - index;
  if (digit > 2 || digit === 1) return null;
  if (digit === 0 && !MAY_COUNT.includes(plain.charAt(index))) return null;
  const counted = at(SALARIES, plain, index);
  const noun = counted && words.at(plain, index + counted[0].length, ROLE.salaries);
  if (counted && noun) return { count: countOf(counted), end: noun.end };
  const times = at(TIMES, plain, index);
  return times && { count: countOf(times), end: index + times[0].length };
}

const countOf = (m: RegExpExecArray): number => Number((m[1] as string).replace(',', '.'));

const MAY_COUNT = 'x×*iesaup';

const CAPITALS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year'];

/** "HOUR", "YEAR" after a figure of an export. */
function capitalsAt(text: string, index: number): Period | null {
  const c = codeAt(text, index);
  if (!(c >= 65 && c <= 90)) return null;
  const next = (n: number): boolean => {
    const after = codeAt(text, index + n);
    return after >= 65 && after <= 90;
  };
  return CAPITALS.find((p) => text.startsWith(p.toUpperCase(), index) && !next(p.length)) ?? null;
}

/** Whether "bi-" or "semi" stands right before the word at `index`. */
export function isOtherPeriod(plain: string, index: number): boolean {
  const c = codeAt(plain, index - 1);
  const end = c === SPACE || c === HYPHEN ? index - 1 : index;
  return plain.endsWith('bi', end) || plain.endsWith('semi', end);
}
