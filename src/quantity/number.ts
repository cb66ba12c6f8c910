import { codeAt } from './words.js';
/** A number as it is written: its value, and how it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly end: number;
  /** Thousands are set apart: "60.000", "60 000", "7,00,000". */
  readonly grouped: boolean;
  /** A slip in the grouping was mended: "$101, 756". */
  readonly mended: boolean;
}

/** Digits that a number may have, at most. */
const MOST_DIGITS = 12;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Where the digits that begin at `index` end. */
export function endOfDigits(text: string, index: number): number {
  let p = index;
  while (isDigit(codeAt(text, p))) p++;
  return p;
}

/** Whether exactly `n` digits stand at `index`. */
const areDigits = (text: string, index: number, n: number): boolean => {
  for (let k = 0; k < n; k++) if (!isDigit(codeAt(text, index + k))) return false;
  return !isDigit(codeAt(text, index + n));
};

/**
 * Reads the number that starts at `index` of a `plain()` text, in any locale's writing; `loose` also mends a space beside the
 * grouping comma.
 */
export function readNumber(text: string, index: number, loose = false): WrittenNumber | null {
  const first = endOfDigits(text, index);
  const length = first - index;
  if (length === 0) return null;
  const sign = codeAt(text, first);
  if (length <= 3 && codeAt(text, index) !== 48) {
    if (loose && length >= 2) {
      const mended = broken(text, index, first);
      if (mended) return mended;
    }
    // comma, full stop, apostrophe, space
    if (sign === 44 || sign === 46 || sign === 39 || sign === 32) {
      const lakh = sign === 44 && length <= 2 ? lakhs(text, first) : 0;
      const end = lakh > 0 ? lakh : groups(text, first, sign);
      if (end > first) return written(text, index, end, sign, loose);
    }
  }
  if (length > MOST_DIGITS) return null;
  const end = (sign === 44 || sign === 46) && decimals(text, first, 4) ? endOfDigits(text, first + 1) : first;
  return { value: Number(text.slice(index, end).replace(',', '.')), end, grouped: false, mended: false };
}

/** Whether a decimal sign with up to `most` digits stands at `index`. */
function decimals(text: string, index: number, most: number): boolean {
  const n = endOfDigits(text, index + 1) - index - 1;
  return n >= 1 && n <= most;
}

/** The end of groups of three digits after the first, each behind the same sign; `from` where there are none. */
function groups(text: string, from: number, sign: number): number {
  const most = sign === 44 || sign === 46 ? 4 : 3;
  let end = from;
  for (let n = 0; n < most && codeAt(text, end) === sign && areDigits(text, end + 1, 3); n++) end += 4;
  // "60 000,500": no groups set apart by spaces
  if (sign === 32 && end > from) {
    const c = codeAt(text, end);
    if ((c === 44 || c === 46) && areDigits(text, end + 1, 3)) return from;
  }
  return end;
}

/** The end of "00,000" in "7,00,000"; 0 where the groups are others. */
function lakhs(text: string, from: number): number {
  let end = from;
  for (let n = 0; n < 3 && codeAt(text, end) === 44 && areDigits(text, end + 1, 2); n++) end += 3;
  return end > from && codeAt(text, end) === 44 && areDigits(text, end + 1, 3) ? end + 4 : 0;
}

// a number goes on
const SIGN_ON = /^[.,]\d/;
const SEPARATORS = /[.,' ]/g;

/** A grouped number with its cents: behind a full stop, after other signs than a full stop or comma behind either. */
function written(text: string, index: number, whole: number, sign: number, loose: boolean): WrittenNumber {
  const c = codeAt(text, whole);
  // "R$ 1.582.90": the same sign before the cents
  const slip =
    loose &&
    c === sign &&
    (c === 44 || c === 46) &&
    areDigits(text, whole + 1, 2) &&
    !SIGN_ON.test(text.slice(whole + 3, whole + 5));
  const isCents = slip || (sign === 44 ? c === 46 : sign === 46 ? c === 44 : c === 44 || c === 46);
  // "1,250.500": a currency of a thousand parts
  const most = sign === 44 ? 3 : 2;
  const end = isCents && decimals(text, whole, most) ? endOfDigits(text, whole + 1) : whole;
  const digits = text.slice(index, whole).replace(SEPARATORS, '');
  const cents = end > whole ? text.slice(whole + 1, end) : '0';
  return { value: Number(`${digits}.${cents}`), end, grouped: true, mended: slip };
}

/** "101, 756" or "101 ,756". */
function broken(text: string, index: number, first: number): WrittenNumber | null {
  const gap = text.slice(first, first + 2);
  if ((gap !== ', ' && gap !== ' ,') || !areDigits(text, first + 2, 3)) return null;
  const end = first + 5;
  const c = codeAt(text, end);
  if ((c === 44 || c === 46) && isDigit(codeAt(text, end + 1))) return null;
  return { value: Number(text.slice(index, first) + text.slice(end - 3, end)), end, grouped: true, mended: true };
}
