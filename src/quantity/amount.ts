import { THREE_DECIMALS } from '../gazetteer/currencies.js';
import { isSign, MONEDA_NACIONAL, readCurrency, type StatedCurrency, surer } from './currency.js';
import { type Hit, isWordUnit } from './lexicon.js';
import { isDigit, readNumber } from './number.js';
import { isOtherScript, scaleOfSign } from './other-scripts.js';
import { type Line, ROLE } from './pay-words.js';
import { at, codeAt } from './words.js';

/** One figure with what is glued to it. `value` is not scaled yet. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 1, 1,000 for "k", 100,000 for "lakh" and so on. */
  readonly scale: number;
  readonly grouped: boolean;
  readonly mended: boolean;
  readonly currency: StatedCurrency | null;
  /** "LPA": lakhs a year. */
  readonly perYear: boolean;
}

const SPACE = 32;
const HYPHEN = 45;
const COLON = 58;
const POINT = 46;
const LAKH = 1e5;
const CRORE = 1e7;

/** Reads one amount whose currency or number starts at `index`. */
export function readAmount(line: Line, index: number): Amount | null {
  const before = isDigit(codeAt(line.text, index)) ? null : readCurrency(line, index);
  let p = before?.end ?? index;
  while (p < index + 12 && codeAt(line.plain, p) === SPACE) p++;
  const number = readNumber(line.plain, p, before !== null);
  if (!number) return null;
  let end = roundEnd(line.plain, number.end);
  const scaled = scaleAt(line, end, before?.currency ?? null);
  let currency = before?.currency ?? null;
  if (scaled) {
    end = scaled.end;
    if (scaled.scale === LAKH || scaled.scale === CRORE) currency ??= { code: 'INR', stated: scaled.perYear };
  }
  // "205:-" is Swedish
  if (codeAt(line.plain, end - 1) === HYPHEN && codeAt(line.plain, end - 2) === COLON)
    currency ??= { code: 'SEK', stated: true };
  const after = currencyAfter(line, end, before !== null);
  if (after) {
    currency = surer(currency, after.currency);
    end = after.end;
  }
  const { value, grouped, mended } = number;
  const parts =
    currency !== null && THREE_DECIMALS.includes(` ${currency.code} `) && inParts(line.plain, p, number.end);
  return {
    start: index,
    end,
    value: parts ? value / 1000 : value,
    scale: scaled?.scale ?? 1,
    grouped,
    mended,
    currency,
    perYear: scaled?.perYear ?? false,
  };
}

/** "900.500": one full stop with three digits behind it. */
const inParts = (plain: string, from: number, to: number): boolean => {
  const point = plain.indexOf('.', from);
  return point > from && point === to - 4 && !plain.slice(from, point).includes(',');
};

// ",-" ".-" ",--" ":-" "/-" after a round amount
const ROUND = /(?:[.,:]--?|\/-)(?! ?(?:\d|[$€£¥₹] ?\d))/y;

const ROUNDS = '.,:/';

function roundEnd(plain: string, index: number): number {
  const round =
    ROUNDS.includes(plain.charAt(index)) && codeAt(plain, index + 1) === 45 ? at(ROUND, plain, index) : null;
  return round ? index + round[0].length : index;
}

interface Scaled {
  readonly scale: number;
  readonly end: number;
  readonly perYear: boolean;
}

// k of "48 k€" or "50 kEUR": a currency may be glued to it
const GLUED_K = /\s?[kKT](?=€|EUR|USD|GBP|CHF|PLN|SEK|\s?€)/y;

/** "k", "Mio.", "lakh" after a number. */
function scaleAt(line: Line, index: number, before: StatedCurrency | null): Scaled | null {
  const { text, plain } = line;
  let p = index;
  while (p < index + 2 && codeAt(plain, p) === SPACE) p++;
  const c = codeAt(plain, p);
  if (isOtherScript(c)) {
    const scale = scaleOfSign(plain.charAt(p));
    return scale > 1 ? { scale, end: p + 1, perYear: false } : null;
  }
  if (!(c >= 97 && c <= 122)) return null;
  if (c === 107 || c === 116) {
    const glued = at(GLUED_K, text, index);
    if (glued) return { scale: 1e3, end: index + glued[0].length, perYear: false };
  }
  // "15L"
  if (p === index && codeAt(text, p) === 76 && !isWordUnit(codeAt(plain, p + 1)))
    return { scale: LAKH, end: p + 1, perYear: false };
  const hit = line.words.at(plain, p, ROLE.scale);
  if (!hit) return null;
  if (codeAt(plain, hit.end) === POINT && at(MONEDA_NACIONAL, text, p)) return null;
  const scale = isThousand(plain, hit, before) ? 1e3 : Number(hit.value);
  // "b/a", gross a year, is no billion
  if (scale === 1e9 && codeAt(plain, hit.end) === 47) return null;
  // "k's" is no thousand
  if (scale === 1e3 && codeAt(plain, hit.end) === 39) return null;
  return { scale, end: hit.end, perYear: scale === LAKH && /^lpa$|annum/.test(plain.slice(hit.start, hit.end)) };
}

/** Currencies of countries where "mil" is a thousand. */
const MIL_IS_THOUSAND = ' BRL MXN ARS CLP COP PEN UYU ';

/** "R$ 8 mil" in a posting of another language. */
const isThousand = (plain: string, hit: Hit, currency: StatedCurrency | null): boolean =>
  currency !== null && MIL_IS_THOUSAND.includes(` ${currency.code} `) && plain.slice(hit.start, hit.end) === 'mil';

// a figure follows
const FIGURE = /\s?\d/y;

/** A currency after the figure; a sign that belongs to the next figure is left to it. */
function currencyAfter(
  line: Line,
  index: number,
  hasBefore: boolean,
): { currency: StatedCurrency; end: number } | null {
  const found = readCurrency(line, index, 1);
  if (!found) return null;
  if (at(FIGURE, line.plain, found.end)) return null;
  return hasBefore && isSign(line.text, found.end - 1) && line.plain.slice(index, found.end - 1).trim() === ''
    ? null
    : found;
}
