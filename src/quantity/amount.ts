import { CURRENCY_NAMES, CURRENCY_SIGNS, type CurrencySign, isCurrency } from '../gazetteer/currencies.js';
import { readNumber } from './number.js';
import { moneyPatterns } from './pay-words.js';
import { alternatives, at, once, wordPattern } from './words.js';

/** A currency as a posting names it. `stated` is false for a sign that several currencies share. */
export interface StatedCurrency {
  readonly code: string;
  readonly stated: boolean;
}

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

const signs = once(() => {
  const all = [...CURRENCY_SIGNS, ...CURRENCY_NAMES];
  const sign = alternatives(CURRENCY_SIGNS.map((s) => s.pattern));
  const name = `${alternatives(CURRENCY_NAMES.map((s) => s.pattern))}(?!\\p{L})`;
  const code = '(?:[A-Z]{3}(?:(?!\\p{L})|(?=\\p{Lu}\\p{Ll}))|[a-z]{3}(?!\\p{L}))';
  return {
    // "US$", "€", "PLN", "złotych" at an offset
    token: new RegExp(`(?:${sign}|(?<![\\p{L}])${code}|(?<=[\\dkK])${code})`, 'uy'),
    name: wordPattern(`(?<![\\p{L}])${name}`, 'y'),
    // ... "EUR ", "USD $", "zł" that end where a number starts
    ending: new RegExp(
      `(?:(?<![\\p{L}\\p{N}])(?:[A-Z]{3}|[a-z]{3}|[Ee]uros?|EUROS?)[\\s:]{0,2})?(?:${sign})?[\\s\\u00a0]{0,2}$`,
      'u',
    ),
    exact: all.map((s): readonly [RegExp, CurrencySign] => [wordPattern(`^(?:${s.pattern})$`), s]),
  };
});

const known = new Map<string, StatedCurrency | null>();

/** What currency a token names; signs with a lookahead are tried with the digit that follows them. */
function currencyOf(token: string): StatedCurrency | null {
  const trimmed = token.trim();
  const cached = known.get(trimmed);
  if (cached !== undefined) return cached;
  let found: StatedCurrency | null = null;
  if (isCurrency(trimmed)) found = { code: trimmed.toUpperCase(), stated: true };
  else {
    const hit = signs().exact.find(([pattern]) => pattern.test(trimmed));
    if (hit) found = { code: hit[1].code, stated: hit[1].certain };
  }
  if (known.size < 500) known.set(trimmed, found);
  return found;
}

/** Of two names of the currency of one figure ("$ ... CAD"), the certain one. */
export const surer = (a: StatedCurrency | null, b: StatedCurrency | null): StatedCurrency | null =>
  !a ? b : !b ? a : a.stated ? a : b;

/** Reads up to two currency tokens from `index`, with at most two spaces before each. */
export function readCurrency(text: string, index: number, most = 2): { currency: StatedCurrency; end: number } | null {
  let end = index;
  let currency: StatedCurrency | null = null;
  for (let n = 0; n < most; n++) {
    let p = end;
    while (p < end + 2 && isSpace(text.charCodeAt(p))) p++;
    const c = text.charCodeAt(p);
    // digits, punctuation and the end of the text name no currency
    if (!(c >= 0x80 || c === 0x24 || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a))) break;
    let m = at(signs().token, text, p);
    let next = m && currencyOf(m[0]);
    if (!next) {
      m = at(signs().name, text, p);
      next = m && currencyOf(m[0]);
    }
    if (!m || !next) break;
    currency = surer(currency, next);
    end = p + m[0].length;
  }
  return currency && { currency, end };
}

const isSpace = (c: number): boolean => c === 32 || c === 0xa0 || c === 0x202f || c === 0x2009;

// a sign, a letter or a closing space right before a number
const MAY_BE_CURRENCY = /[\p{Sc}\p{L}.\s:]/u;

/** Where the currency in front of the number at `index` starts; `index` itself where there is none. */
export function currencyStart(text: string, index: number, floor: number): number {
  const from = Math.max(floor, index - 10);
  if (from === index || !MAY_BE_CURRENCY.test(text[index - 1] ?? '')) return index;
  const m = signs().ending.exec(text.slice(from, index));
  if (!m?.[0].trim()) return index;
  const start = from + m.index + (m[0].length - m[0].trimStart().length);
  return readCurrency(text, start) ? start : startOfSign(text, start, index);
}

/** "USA $5": the letters are no currency, the sign is. */
function startOfSign(text: string, start: number, index: number): number {
  for (let p = start + 1; p < index; p++) if (/\p{Sc}/u.test(text[p] ?? '') && readCurrency(text, p)) return p;
  return index;
}

// ",-" ".-" ",--" after a round amount
const ROUND = /[.,](?:--?|–|—)(?!\s?[\d\p{Sc}])/uy;
// "lakh", "LPA", "crore"
const LAKH = /\s{0,2}(?:(lpa|lakhs? per annum|lacs? per annum)|(lakhs?|lacs?)|(crores?|cr|cpa))(?![\p{L}\p{N}])/iuy;
const GLUED_L = /L(?![\p{L}\p{N}])/uy;

/** Reads one amount whose currency or number starts at `index`. */
export function readAmount(text: string, index: number): Amount | null {
  const before = readCurrency(text, index);
  let p = before?.end ?? index;
  while (p < index + 12 && isSpace(text.charCodeAt(p))) p++;
  const number = readNumber(text, p, before !== null);
  if (!number) return null;
  let end = number.end;
  const words = moneyPatterns();
  let scale = 1;
  let perYear = false;
  let currency = before?.currency ?? null;
  const take = (m: RegExpExecArray | null, factor: number): boolean => {
    if (!m) return false;
    end += m[0].length;
    scale = factor;
    return true;
  };
  const round = at(ROUND, text, end);
  if (round) end += round[0].length;
  const lakh = at(LAKH, text, end);
  if (lakh) {
    end += lakh[0].length;
    scale = lakh[3] ? 1e7 : 1e5;
    perYear = lakh[1] !== undefined;
    currency ??= { code: 'INR', stated: perYear };
  } else if (take(at(GLUED_L, text, end), 1e5)) currency ??= { code: 'INR', stated: false };
  else if (!take(scaleAt(words.thousand, text, end), 1e3) && !take(at(words.million, text, end), 1e6))
    take(at(words.billion, text, end), 1e9);
  const after = currencyAfter(text, end, before !== null);
  if (after) {
    currency = surer(currency, after.currency);
    end = after.end;
  }
  return {
    start: index,
    end,
    value: number.value,
    scale,
    grouped: number.grouped,
    mended: number.mended,
    currency,
    perYear,
  };
}

// k of "48 k€" or "50 kEUR": a currency may be glued to it
const GLUED_K = /\s?[kKT](?=€|EUR|USD|GBP|CHF|PLN|SEK|\s?€)/y;

const scaleAt = (thousand: RegExp, text: string, index: number): RegExpExecArray | null =>
  at(GLUED_K, text, index) ?? at(thousand, text, index);

/** A currency after the figure; a sign that belongs to the next figure is left to it. */
function currencyAfter(
  text: string,
  index: number,
  hasBefore: boolean,
): { currency: StatedCurrency; end: number } | null {
  const found = readCurrency(text, index, 1);
  if (!found) return null;
  const next = text.slice(found.end, found.end + 2);
  if (/^\s?\d/.test(next)) return null;
  return hasBefore && /^\s{0,2}\p{Sc}$/u.test(text.slice(index, found.end)) ? null : found;
}
