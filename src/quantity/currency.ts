import {
  AFTER_DOLLAR,
  BEFORE_DOLLAR,
  CURRENCY_MARKS,
  CURRENCY_SIGNS,
  type CurrencyReading,
  isCurrency,
} from '../gazetteer/currencies.js';
import { isWordUnit } from './lexicon.js';
import { isDigit } from './number.js';
import { isOtherScript, otherCurrency } from './other-scripts.js';
import { type Line, ROLE } from './pay-words.js';
import { at, codeAt } from './words.js';

/** A currency as a posting names it. `stated` is false for a sign that several currencies share. */
export interface StatedCurrency {
  readonly code: string;
  readonly stated: boolean;
}

const readings = new Map<CurrencyReading, StatedCurrency>();

function currencyOf(reading: CurrencyReading): StatedCurrency {
  let currency = readings.get(reading);
  if (!currency) {
    currency = { code: reading.slice(0, 3), stated: reading.length === 3 };
    readings.set(reading, currency);
  }
  return currency;
}

/** Of two names of the currency of one figure ("$ ... CAD"), the certain one. */
export const surer = (a: StatedCurrency | null, b: StatedCurrency | null): StatedCurrency | null =>
  !a ? b : !b ? a : a.stated ? a : b;

const DOLLAR = 36;
const SLASH = 47;
const SPACE = 32;
const POINT = 46;

/** Whether a currency sign of one character stands at `index`. */
export const isSign = (text: string, index: number): boolean =>
  codeAt(text, index) === DOLLAR || (codeAt(text, index) > 0x7f && CURRENCY_SIGNS[text.charAt(index)] !== undefined);

export const isLetter = (c: number): boolean => isWordUnit(c) && !isDigit(c);

export interface FoundCurrency {
  readonly currency: StatedCurrency;
  readonly end: number;
}

const found = (reading: CurrencyReading, end: number): FoundCurrency => ({ currency: currencyOf(reading), end });

/** Reads up to `most` names of one currency from `index`, with at most two spaces before each. */
export function readCurrency(line: Line, index: number, most = 2): FoundCurrency | null {
  let end = index;
  let currency: StatedCurrency | null = null;
  for (let n = 0; n < most; n++) {
    let p = end;
    while (p < end + 2 && codeAt(line.plain, p) === SPACE) p++;
    const c = codeAt(line.plain, p);
    const next = isSign(line.text, p)
      ? signAt(line.text, p)
      : isLetter(c)
        ? wordAt(line, p)
        : isOtherScript(c)
          ? otherAt(line.plain, p)
          : null;
    if (!next) break;
    currency = surer(currency, next.currency);
    end = next.end;
  }
  return currency && { currency, end };
}

function otherAt(plain: string, index: number): FoundCurrency | null {
  const other = otherCurrency(plain, index);
  return other && found(other.code, other.end);
}

// "$ USD", "$CA"
const DOLLAR_OF = /\$ ?(USD|CAD|CDN|AUD|NZD|SGD|MXN|US\b|CA\b)/y;

function signAt(text: string, index: number): FoundCurrency | null {
  if (codeAt(text, index) !== DOLLAR) return found(CURRENCY_SIGNS[text.charAt(index)] as string, index + 1);
  const c = codeAt(text, codeAt(text, index + 1) === SPACE ? index + 2 : index + 1);
  if (c >= 65 && c <= 90) {
    DOLLAR_OF.lastIndex = index;
    const m = DOLLAR_OF.exec(text);
    if (m) return found(AFTER_DOLLAR[m[1] as string] as string, index + m[0].length);
  }
  return found('USD?', index + 1);
}

/** No mark or code of a currency is longer, in letters. */
const LONGEST = 4;

/** A code, a mark of letters or a name that begins at `index`. */
function wordAt(line: Line, index: number): FoundCurrency | null {
  const { text, plain } = line;
  let end = index;
  while (end < index + LONGEST && isLetter(codeAt(plain, end))) end++;
  const dollar = dollarAfter(text, index, end);
  if (dollar) return dollar;
  if (isUpper(codeAt(text, index))) {
    const sol = at(SOL, text, index);
    if (sol) return found('PEN', index + sol[0].length);
    const national = at(MONEDA_NACIONAL, text, index);
    if (national) return found('MXN', index + national[0].length);
  }
  // "50kEUR", "60 TEUR": a currency may be glued to digits and to their k
  const before = index > 0 ? codeAt(plain, index - 1) : SPACE;
  if (isLetter(before) && before !== 0x6b && codeAt(text, index - 1) !== 84) return null;
  if (end >= index + 3) {
    const code = text.slice(index, index + 3);
    // "EURBrutto": capitals that end in a new word
    const ends = end === index + 3 || (isUpper(codeAt(text, index + 3)) && isLower(codeAt(text, index + 4)));
    if (ends && (end === index + 3 || isUpper(codeAt(text, index))) && isCurrency(code))
      return found(code.toUpperCase(), index + 3);
  }
  if (end < index + LONGEST || !isLetter(codeAt(plain, end))) {
    const mark = Object.hasOwn(CURRENCY_MARKS, text.slice(index, end))
      ? CURRENCY_MARKS[text.slice(index, end)]
      : undefined;
    if (mark) return found(mark, codeAt(text, end) === POINT && !mark.startsWith('PLN') ? end + 1 : end);
  }
  const name = isLetter(before) ? null : line.words.at(plain, index, ROLE.currency);
  return name && found(name.value, name.end);
}

const isUpper = (c: number): boolean => c >= 65 && c <= 90;
const isLower = (c: number): boolean => c >= 97 && c <= 122;

// "S/ 4,500", "S/. 4,500", "S / 4,500"
const SOL = /S ?\/\.?(?= ?\d)/y;
// "$28,000 M.N."
export const MONEDA_NACIONAL = /M\. ?N\.(?![A-Za-z])/y;
// "U$S 900", "U$D 900"
const DOLLAR_WITHIN = /U\$[SD](?![A-Za-z])/y;

/** "US$", "CAD $", "U.S. $": letters from `index` to `end`, then a dollar sign. */
function dollarAfter(text: string, index: number, end: number): FoundCurrency | null {
  if (codeAt(text, index + 1) === DOLLAR && at(DOLLAR_WITHIN, text, index)) return found('USD', index + 3);
  const p = text.startsWith('U.S.', index) ? index + 4 : end;
  const gap = codeAt(text, p) === SPACE && p > index + 1 ? 1 : 0;
  if (codeAt(text, p + gap) !== DOLLAR) return null;
  const letters = text.slice(index, p);
  if (!Object.hasOwn(BEFORE_DOLLAR, letters)) return null;
  return found(BEFORE_DOLLAR[letters] as string, p + gap + 1);
}

/** Where the currency in front of the number at `index` starts; `index` itself where there is none. */
export function currencyStart(line: Line, index: number, floor: number): number {
  const { text, plain } = line;
  const least = Math.max(floor, index - 10);
  let p = index;
  while (p > least && p > index - 2 && codeAt(plain, p - 1) === SPACE) p--;
  if (p === least) return index;
  if (isSign(text, p - 1)) {
    const sign = p - 1;
    let q = sign;
    while (q > least && q > sign - 2 && codeAt(plain, q - 1) === SPACE) q--;
    const start = lettersBefore(line, q, least);
    return start < q && namesCurrency(line, start, index) ? start : sign;
  }
  const last = codeAt(plain, p - 1) === POINT ? p - 2 : p - 1;
  if (codeAt(text, last) === SLASH) {
    // "S / 900"
    const sol = codeAt(text, last - 1) === SPACE ? last - 2 : last - 1;
    if (sol >= least && codeAt(text, sol) === 83 && !isLetter(codeAt(plain, sol - 1))) return sol;
  }
  // "U$S 900"
  if (codeAt(text, p - 2) === DOLLAR && p - 3 >= least && at(DOLLAR_WITHIN, text, p - 3)) return p - 3;
  // "Rs. 500", "Fr. 500"
  const start = lettersBefore(line, codeAt(plain, p - 1) === POINT ? p - 1 : p, least);
  return start < p && namesCurrency(line, start, index) ? start : index;
}

/** Where up to five letters that end at `index` begin. */
function lettersBefore({ text, plain }: Line, index: number, least: number): number {
  if (index - 4 >= least && text.startsWith('U.S.', index - 4)) return index - 4;
  let p = index;
  while (p > least && isLetter(codeAt(plain, p - 1))) p--;
  return p > index - 6 && !(p > 0 && isWordUnit(codeAt(plain, p - 1))) ? p : index;
}

/** Whether what stands from `start` to the number at `index` is names of a currency and spaces only. */
function namesCurrency(line: Line, start: number, index: number): boolean {
  const named = readCurrency(line, start);
  return named !== null && line.text.slice(named.end, index).trim() === '';
}
