import type { Span } from '../document/span.js';
import { plain as plainOf } from '../locales/plain.js';
import { readDecades } from './decades.js';
import { isWordUnit, type Lexicon } from './lexicon.js';
import { isDigit } from './number.js';
import { TIME_ROLE as ROLE, timeWords } from './time-words.js';
import { at, codeAt } from './words.js';
import { isExperience } from './worked.js';
import { readLabelled, readOneWord } from './years-in-words.js';

/** A length of time in years, as stated. */
export interface YearsMention {
  readonly min: number;
  /** Null where one figure is stated, or "or more". */
  readonly max: number | null;
  readonly span: Span;
  /** Whether it is experience that somebody should have, and not a company's age, a contract's length or a look back. */
  readonly experience: boolean;
}

const SPACE = 32;
const HYPHEN = 45;
const PLUS = 43;
const CLOSE = 41;
const SLASH = 47;
/** What may not stand before the first figure: a price, a date, a fraction. */
const GLUE = '.,$€£#/';
/** A text holds no more lengths of time; those beyond are not read. */
const MOST = 200;

// most texts hold none
const SOME_DECADE = /[dD]ecade/;

/**
 * All lengths of time in years or months, from left to right; linear time. Words are those of `language` (BCP 47) and English, of all
 * languages where it is null.
 */
export function readYears(text: string, language: string | null = null): YearsMention[] {
  const { words, unit } = timeWords(language);
  const found: YearsMention[] = [];
  unit.lastIndex = 0;
  if (!unit.test(text)) return SOME_DECADE.test(text) ? readDecades(plainOf(text), words) : readOneWord(text, language);
  const plain = plainOf(text);
  let floor = 0;
  unit.lastIndex = 0;
  for (let m = unit.exec(plain); m && found.length < MOST; m = unit.exec(plain)) {
    // "5yrs": a digit may stand right before
    if (m.index > 0 && isWordUnit(codeAt(plain, m.index - 1)) && !isDigit(codeAt(plain, m.index - 1))) continue;
    const next = unit.lastIndex;
    const mention = mentionAt(plain, m.index, m[0], words, floor);
    unit.lastIndex = next;
    if (!mention) continue;
    found.push(mention);
    floor = mention.span.end;
    unit.lastIndex = Math.max(next, floor);
  }
  if (found.length > 0) return found;
  const labelled = readLabelled(plain, words);
  return labelled.length > 0 ? labelled : readOneWord(text, language);
}

/** A figure that ends at an offset: its place, and its ends where it holds two ("five (3-5)"). */
interface Figure {
  readonly start: number;
  readonly low: number;
  readonly high: number | null;
}

function mentionAt(plain: string, index: number, written: string, words: Lexicon, floor: number): YearsMention | null {
  const unit = unitAt(plain, index, written, words);
  if (!unit) return null;
  let p = index;
  while (p > floor && p > index - 2 && isGap(codeAt(plain, p - 1))) p--;
  const more = moreBefore(plain, p, words, floor);
  const last = figureBefore(plain, more, words, floor);
  if (!last) return null;
  const first = last.high === null ? firstBefore(plain, last.start, words, floor) : null;
  let low = first?.low ?? last.low;
  let high = first ? last.low : last.high;
  const { end, extra, after } = unit;
  // "de 0 a más de 15 años": a form that takes any
  const least = first ? null : BEYOND.exec(plain.slice(Math.max(floor, last.start - 24), last.start))?.[1];
  if (least) low = Number(least);
  if (unit.months) {
    low /= 12;
    high = high === null ? null : high / 12;
  } else low += extra / 12;
  if (!(low > 0 || high !== null)) return null;
  if (high !== null && high < low) [low, high] = [high, low];
  const span = { start: (first ?? last).start, end };
  // "3+ years", "3 years or more", "+3 years"
  const open = more < p || after || codeAt(plain, span.start - 1) === PLUS;
  if (high === null && standsBefore(plain, span.start, words)) {
    high = low;
    low = 0;
  }
  const experience = isExperience(plain, span, words, Math.max(low, high ?? 0), open || high !== null, unit.months);
  return { min: round(low), max: high === null ? null : round(high), span, experience };
}

// "0 a más de ", "0 à plus de ", "0 to more than "
const BEYOND = /(?<![\d.,])(\d{1,2}) (?:a|to) (?:mas de|plus de|more than) $/;

const round = (n: number): number => Math.round(n * 100) / 100;
const isGap = (c: number): boolean => c === SPACE || c === HYPHEN;

// "1 year and 6 months"
const EXTRA = /,? ?(?:and |und |et |y |e |en |i |och )?(\d{1,2})\s?(?=[a-z])/y;
const MORE_AFTER = /\s?(?:[+＋]|以上|이상)/y;

/** The unit that begins at `index`, with the months and the "or more" after it. */
function unitAt(plain: string, index: number, written: string, words: Lexicon) {
  const hit = words.at(plain, index, ROLE.years | ROLE.months);
  const months = hit ? hit.role === ROLE.months : written.endsWith('月') || written === '개월';
  if (!hit && /[a-z]/.test(written)) return null;
  let end = hit?.end ?? index + written.length;
  let extra = 0;
  const extended = months ? null : at(EXTRA, plain, end);
  const and = extended && words.at(plain, end + extended[0].length, ROLE.months);
  if (extended && and) {
    extra = Number(extended[1]);
    end = and.end;
  }
  const plus = at(MORE_AFTER, plain, end);
  const more = plus ? null : words.at(plain, codeAt(plain, end) === SPACE ? end + 1 : end, ROLE.orMore);
  return {
    months,
    extra,
    after: plus !== null || more !== null,
    end: plus ? end + plus[0].length : (more?.end ?? end),
  };
}

/** Where a "+" or "or more" that ends at `index` begins; `index` where neither stands. */
function moreBefore(plain: string, index: number, words: Lexicon, floor: number): number {
  const c = codeAt(plain, index - 1);
  if (index - 1 <= floor) return index;
  if (c === PLUS || c === 0xff0b) return spaceBefore(plain, index - 1, floor);
  const last = wordStart(plain, index, floor);
  if (last === index || isDigit(codeAt(plain, last))) return index;
  // "ten-plus"
  if (codeAt(plain, last - 1) === HYPHEN && last - 1 > floor && words.at(plain, last, ROLE.orMore)) return last - 1;
  const two = wordStart(plain, spaceBefore(plain, last, floor), floor);
  for (const start of [two, last])
    if (words.at(plain, start, ROLE.orMore)?.end === index) return spaceBefore(plain, start, floor);
  return index;
}

const spaceBefore = (plain: string, index: number, floor: number): number =>
  index > floor && codeAt(plain, index - 1) === SPACE ? index - 1 : index;

/** No number word is longer, in letters. */
const LONGEST = 14;

function wordStart(plain: string, index: number, floor: number): number {
  let p = index;
  while (p > floor && p > index - LONGEST && isWordUnit(codeAt(plain, p - 1))) p--;
  return p;
}

// "3/5 anni"; "1/2 year" is half of one
const SLASHED = /(?<![\d.,$€£#/:–-])([1-9]\d?) ?\/ ?$/;
const HALF = /^1 ?\/ ?2[ -]?(?:year|yr|anno|ano|an|jahr|jaar|rok|roku|ar)(?![a-z])/;

/** The lower end before a slash, where the higher end begins at `start`. */
function slashed(plain: string, start: number, high: number, floor: number): number | null {
  const c = codeAt(plain, start - 1);
  if (c !== SLASH && !(c === SPACE && codeAt(plain, start - 2) === SLASH)) return null;
  const from = Math.max(floor, start - 6);
  const m = SLASHED.exec(plain.slice(from, start));
  const low = Number(m?.[1]);
  return m && low < high && !HALF.test(plain.slice(from + m.index, start + 12)) ? from + m.index : null;
}

// "(5)", "(3-5)", "( 5+ )"
const IN_BRACKETS = /^\(\s?(\d{1,2})(?:\s?-\s?(\d{1,2}))?\s?\+?\s?\)$/;

/** The figure that ends at `index`: "5", "five", "five (5)", "2.5". */
function figureBefore(plain: string, index: number, words: Lexicon, floor: number): Figure | null {
  if (codeAt(plain, index - 1) === CLOSE) {
    const open = plain.lastIndexOf('(', index - 1);
    if (open < Math.max(floor, index - 14)) return null;
    const inside = IN_BRACKETS.exec(plain.slice(open, index));
    // "Three+ (3+)"
    const gap = spaceBefore(plain, open, floor);
    const end = codeAt(plain, gap - 1) === PLUS ? gap - 1 : gap;
    const start = wordStart(plain, end, floor);
    if (!inside || start === end) return null;
    return { start, low: Number(inside[1]), high: inside[2] === undefined ? null : Number(inside[2]) };
  }
  let start = wordStart(plain, index, floor);
  if (start === index) return null;
  if (!isDigit(codeAt(plain, start))) {
    const number = words.at(plain, start, ROLE.number);
    if (number?.end !== index || (start > 0 && GLUE.includes(plain.charAt(start - 1)))) return null;
    return { start, low: Number(number.value), high: null };
  }
  // "2.5"
  if (index - start === 1 && isDecimal(plain, start, floor)) start = wordStart(plain, start - 1, floor);
  const figure = plain.slice(start, index);
  const lower = slashed(plain, start, Number(figure), floor);
  if (lower !== null)
    return { start: lower, low: Number.parseInt(plain.slice(lower, start), 10), high: Number(figure) };
  if (start > 0 && (GLUE.includes(plain.charAt(start - 1)) || isWordUnit(codeAt(plain, start - 1)))) return null;
  return DIGITS.test(figure) ? { start, low: Number(figure.replace(',', '.')), high: null } : null;
}

const DIGITS = /^\d{1,2}(?:[.,]\d)?$/;

function isDecimal(plain: string, index: number, floor: number): boolean {
  const c = codeAt(plain, index - 1);
  return (c === 46 || c === 44) && index - 2 >= floor && isDigit(codeAt(plain, index - 2));
}

/** The lower end of a range whose upper end starts at `index`: "3-", "three to ". */
function firstBefore(plain: string, index: number, words: Lexicon, floor: number): Figure | null {
  let p = spaceBefore(plain, index, floor);
  const c = codeAt(plain, p - 1);
  if (p <= floor) return null;
  if (c === HYPHEN || c === 126) p--;
  else {
    const last = wordStart(plain, p, floor);
    const two = wordStart(plain, spaceBefore(plain, last, floor), floor);
    const start = [two, last].find((s) => words.at(plain, s, ROLE.to)?.end === p);
    if (start === undefined || last === p) return null;
    p = start;
  }
  const end = p;
  p = spaceBefore(plain, p, floor);
  const apart = p < end;
  if (p > floor && codeAt(plain, p - 1) === PLUS) p = spaceBefore(plain, p - 1, floor);
  const first = figureBefore(plain, p, words, floor);
  // "Assistant 6 - One year": a dash between a name and a length, not a range
  return first && apart && isDigit(codeAt(plain, first.start)) && !isDigit(codeAt(plain, index)) ? null : first;
}

/** Whether "up to" stands right before `index`. */
function standsBefore(plain: string, index: number, words: Lexicon): boolean {
  const end = spaceBefore(plain, index, 0);
  return words
    .scan(plain, Math.max(0, index - 24), end, ROLE.upTo)
    .some((h) => h.end === end && !DENIED.test(plain.slice(Math.max(0, h.start - 8), h.start)));
}

// "not less than", "nicht weniger als", "pas moins de": at least
const DENIED = /(?<![a-z])(?:not?|nicht|pas|nao|niet|non|nie|inte) $/;
