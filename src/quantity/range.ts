import { type Amount, readAmount } from './amount.js';
import { wordEnd } from './lexicon.js';
import { type Line, ROLE } from './pay-words.js';
import { readTail, type Tail } from './tail.js';
import { at, codeAt } from './words.js';

// "-", "–", "~", "..." between two amounts
const DASH = /\s{0,3}(?:[-~∼〜→]{1,2}|\.{2,3}|…|\/|[至到]|から)\s{0,3}/y;
// "$92,400$178,200": the dash was lost
const GLUED_ENDS = /(?=[$€£]\d{2,3}[,.]\d{3})/y;
// small words between "between" and its first figure
const AFTER_BETWEEN = /^(?:[\s:]{1,2}[a-z]{1,8}){0,2}[\s:~]{0,3}$/;
/** How far before a figure "between" may begin, in characters. */
const BETWEEN_WITHIN = 40;

/** The second end of a range: after the first figure itself, or after what follows it ("$21/hr to $25/hr"). */
export function readSecond(
  line: Line,
  start: number,
  first: Amount,
  tail: Tail,
): { amount: Amount; tail: Tail } | null {
  const after = readEnd(line, start, first, tail, first.end);
  return after ?? (tail.end === first.end ? null : readEnd(line, start, first, tail, tail.end));
}

function readEnd(line: Line, start: number, first: Amount, tail: Tail, from: number) {
  const join = joinAt(line, start, from, from === first.end);
  if (!join) return null;
  const amount = readAmount(line, join.end);
  if (!amount) return null;
  const after = readTail(line, amount.end);
  return belongs(line, first, tail, amount, after, join.slash) ? { amount, tail: after } : null;
}

/** What joins two ends at `index`: a dash, "to", or "and" after "between". */
function joinAt(line: Line, start: number, index: number, glued: boolean): { end: number; slash: boolean } | null {
  const { plain, words } = line;
  const most = maximumAt(line, start, index);
  if (most > 0) return { end: most, slash: false };
  let p = index;
  while (p < index + 3 && codeAt(plain, p) === 32) p++;
  if (wordEnd(plain, p) > p || codeAt(plain, p) === 38) {
    const to = words.at(plain, p, ROLE.to);
    if (to) return { end: afterDash(plain, skipSpaces(plain, to.end)), slash: false };
    const end = codeAt(plain, p) === 38 ? p + 1 : words.at(plain, p, ROLE.and)?.end;
    return end !== undefined && isBetween(line, start) ? { end: skipSpaces(plain, end), slash: false } : null;
  }
  const dash = at(DASH, plain, index);
  if (dash) return { end: index + dash[0].length, slash: dash[0].includes('/') };
  return glued && at(GLUED_ENDS, plain, index) ? { end: index, slash: false } : null;
}

// "min $18.50, max $27": what stands between the ends
const BETWEEN_ENDS = /[\s,;/|-]{1,4}(?:(?:and|und|et|y|e|en|och) )?/y;
const BEFORE_FIGURE = /[\s:.]{0,3}/y;

/** Where the upper end begins behind a word for it, if a word for the lower end stands before that; 0 where none does. */
function maximumAt({ plain, words }: Line, start: number, index: number): number {
  const gap = at(BETWEEN_ENDS, plain, index);
  const most = gap && words.at(plain, index + gap[0].length, ROLE.upTo);
  if (!most || !plain.startsWith('max', most.start)) return 0;
  const least = words.scan(plain, Math.max(0, start - MINIMUM_WITHIN), start, ROLE.from).at(-1);
  if (!least || !plain.startsWith('min', least.start) || !ONLY_SIGNS.test(plain.slice(least.end, start))) return 0;
  return most.end + (at(BEFORE_FIGURE, plain, most.end)?.[0].length ?? 0);
}

/** How far before a figure "minimum" may begin, in characters. */
const MINIMUM_WITHIN = 14;
const ONLY_SIGNS = /^[\s:.]*$/;

/** "$19 to - $25": the dash of a form's empty field. */
const afterDash = (plain: string, index: number): number =>
  codeAt(plain, index) === 45 ? skipSpaces(plain, index + 1) : index;

function skipSpaces(plain: string, index: number): number {
  let p = index;
  while (p < index + 3 && codeAt(plain, p) === 32) p++;
  return p;
}

function isBetween({ plain, words }: Line, start: number): boolean {
  const hits = words.scan(plain, Math.max(0, start - BETWEEN_WITHIN), start, ROLE.between);
  return hits.some((h) => AFTER_BETWEEN.test(plain.slice(h.end, start)));
}

/** Whether a figure looks like a calendar year. */
export const plainYear = (a: Amount): boolean =>
  !a.grouped && !a.currency && a.scale === 1 && a.value >= 1900 && a.value < 2100;

/** Whether two figures are the ends of one range. */
function belongs(line: Line, first: Amount, tail: Tail, second: Amount, after: Tail, slash: boolean): boolean {
  // "2019-2024", "since 2024 - 30.000 €"
  if (plainYear(first) && (second.grouped || !second.currency)) return false;
  if (plainYear(second) && !first.currency) return false;
  // "$115k AUD / $125k NZD": one pay in two currencies
  const [own, other] = [first.currency, second.currency];
  if (own?.stated && other?.stated && own.code !== other.code) return false;
  // "$80k base / $160k OTE"
  if (tail.basis && after.basis && tail.basis !== after.basis) return false;
  // "$28 hourly / $58,240 annually": one pay, told twice
  if (tail.period && after.period && tail.period !== after.period) return false;
  const [low, high] = ends(first, second);
  if (high < low && (slash || low > high * 3)) return false;
  if (
    slash &&
    !sharesThousands(first, second) &&
    !(first.grouped && second.grouped && second.currency) &&
    (first.scale !== second.scale || !(first.scale > 1 || first.currency))
  )
    return false;
  if (isGrade(line, first, second)) return false;
  const marked = (a: Amount) => a.currency !== null || a.scale > 1;
  if (marked(second)) return marked(first) || first.grouped || low * 20 >= high || low === 0;
  if (isCounted(line, second.end)) return false;
  if (marked(first)) return second.grouped || (low <= high && high <= low * 10 && high >= 5);
  const bare = (a: Amount) => a.grouped || a.value >= 10000;
  if (bare(first) && bare(second)) return true;
  if (low > high) return false;
  // "5500-6500 brutto"
  return (low >= 5 && (after.period ?? tail.period) !== null) || (low >= 1000 && (after.gross ?? tail.gross) !== null);
}

/** "45/55k€": the thousands of the second end count for the first, which is of its size. */
const sharesThousands = (first: Amount, second: Amount): boolean =>
  first.scale === 1 &&
  second.scale === 1e3 &&
  !first.currency &&
  first.value >= 10 &&
  first.value < second.value &&
  second.value <= Math.min(first.value * 3, 999);

// "grade 11", "band 5", "SCP 7"
const GRADE = /\b(?:grade|band|level|step|scp|point|tier|class|group|scale) ?$/;

/** "Grade 11 - £49,764", "Band 6 - $34.12": the number of a grade is no end of its pay. */
const isGrade = ({ plain }: Line, first: Amount, second: Amount): boolean =>
  !first.currency &&
  first.scale === 1 &&
  first.value < 100 &&
  second.scale === 1 &&
  (second.value >= 1000 || (second.currency !== null && Number.isInteger(first.value))) &&
  GRADE.test(plain.slice(Math.max(0, first.start - 8), first.start));

// "to 40 hours", "- 40 hrs"
const COUNTED_END = /\s?(?:-|–|to)\s?\d{1,2}(?:\.\d{1,2})?\s?(?:hours|hrs|h)\b/y;

/** "3-5 years", "10-20%", "/ 35 to 40 hours": what a figure without sign counts. */
function isCounted({ plain, words }: Line, index: number): boolean {
  if (at(COUNTED_END, plain, index)) return true;
  let p = index;
  while (p < index + 2 && codeAt(plain, p) === 32) p++;
  if (codeAt(plain, p) === 37) return true;
  const hit = words.at(plain, p, ROLE.counted | ROLE.unit);
  return hit !== null && hit.end - hit.start > 2;
}

/** Ends in units: one `k` counts for both, a redundant one for none. */
export function ends(first: Amount, second: Amount): readonly [number, number, boolean] {
  let typo = false;
  const own = (a: Amount, other: Amount): number => {
    const scale = a.scale > 1 ? a.scale : other.scale;
    // "1,000〜1,200万円": ten thousands count for both
    if (a.scale === 1 && a.value >= 1000 && other.scale !== 1e4) return a.value;
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
  if (
    low < 1000 &&
    high >= 10000 &&
    first.scale === 1 &&
    second.scale === 1 &&
    low >= 10 &&
    Number.isInteger(low) &&
    low * 1000 <= high
  )
    low *= 1000;
  // "$185,000-210"
  else if (high < 1000 && low >= 10000 && high * 1000 > low && high * 1000 < low * 3) high *= 1000;
  return [low, high, typo];
}

/** Without the noise of binary fractions: 204.4 k is 204,400. */
const times = (value: number, scale: number): number => Math.round(value * scale * 100) / 100;
