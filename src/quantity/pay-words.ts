import { CURRENCY_NAMES } from '../gazetteer/currencies.js';
import { ABROAD, MONEY_WORDS, type MoneyWords, type PayPeriod } from '../locales/money.js';
import { type Hit, type Lexicon, makeLexicon, perLanguage, type WordList } from './lexicon.js';

export type Period = PayPeriod;
export type BasisHint = 'base' | 'ote' | 'total';

/** What a word does beside a figure, one bit each. */
export const ROLE = {
  per: 1,
  unit: 2,
  rate: 4,
  from: 8,
  upTo: 16,
  orMore: 32,
  between: 64,
  and: 128,
  to: 256,
  /** Its value: `gross` or `net`. */
  tax: 512,
  /** Its value: a `BasisHint`. */
  basis: 1024,
  /** Its value: the factor. */
  scale: 2048,
  salaries: 4096,
  pay: 8192,
  /** Its value: a `NotPay`. */
  notPay: 16384,
  /** Its value: a code, followed by `?` where others share the name. */
  currency: 32768,
  noise: 65536,
  /** What figures count that are no money. */
  counted: 131072,
  /** What the least that is paid is called. */
  least: 262144,
  /** That more can be paid. */
  more: 524288,
} as const;

const PERIODS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year'];

function* listsOf(l: MoneyWords): Iterable<WordList> {
  for (const p of PERIODS) {
    yield [ROLE.unit, p, l.units[p]];
    yield [ROLE.rate, p, l.rates[p]];
  }
  yield [ROLE.tax, 'gross', l.gross];
  yield [ROLE.tax, 'net', l.net];
  yield [ROLE.basis, 'total', l.total];
  yield [ROLE.basis, 'ote', l.ote];
  yield [ROLE.basis, 'base', l.base];
  yield [ROLE.scale, '1e6', l.million];
  yield [ROLE.scale, '1e9', l.billion];
  for (const role of ['per', 'from', 'upTo', 'orMore', 'between', 'and', 'to', 'salaries', 'pay'] as const)
    yield [ROLE[role], role, l[role]];
  yield [ROLE.least, 'least', l.least ?? ''];
  yield [ROLE.more, 'more', l.more ?? ''];
  for (const [kind, words] of Object.entries(l.notPay)) yield [ROLE.notPay, kind, words];
}

/** Words of all languages. */
const EVERYWHERE: readonly WordList[] = [
  [ROLE.scale, '1e5', 'lpa, lakh per annum, lakhs per annum, lac per annum, lacs per annum, lakh, lakhs, lac, lacs'],
  [ROLE.scale, '1e3', 'tys, tys., tsd, tsd.'],
  [ROLE.scale, '1e6', 'juta'],
  [ROLE.scale, '1e7', 'crore, crores, cr, cpa'],
  ...Object.entries(ABROAD.rates).map(([period, words]): WordList => [ROLE.rate, period, words]),
  ...Object.entries(ABROAD.units).map(([period, words]): WordList => [ROLE.unit, period, words]),
  [ROLE.tax, 'gross', ABROAD.gross],
  [ROLE.tax, 'net', ABROAD.net],
  [ROLE.pay, 'pay', ABROAD.pay],
  [ROLE.from, 'from', ABROAD.from],
  [ROLE.upTo, 'upTo', ABROAD.upTo],
  [ROLE.to, 'to', ABROAD.to],
  [ROLE.noise, 'noise', 'in, doe, starting, full time, est, est., approximately, approx, approx., ca, ca.'],
  [ROLE.counted, 'counted', 'percent, people, employees'],
  ...CURRENCY_NAMES.map(([code, words]): WordList => [ROLE.currency, code, words]),
];

/** How a document in a language (BCP 47; null: unknown) speaks of pay; made at first use. */
export const payWords: (language: string | null) => Lexicon = perLanguage(MONEY_WORDS, (languages) =>
  makeLexicon([
    // first, as "mil" is a thousand where it is not a million
    ...languages.map((l): WordList => [ROLE.scale, '1e3', l.thousand]),
    ...languages.flatMap((l) => [...listsOf(l)]),
    ...EVERYWHERE,
  ]),
);

/** A text with all that reading it needs. */
export interface Line {
  readonly text: string;
  /** `plain()` of the text. */
  readonly plain: string;
  readonly words: Lexicon;
}

export const periodOf = (hit: Hit): Period => hit.value as Period;

/** The last hit of a role. */
export function lastOf(hits: readonly Hit[], role: number): Hit | null {
  for (let k = hits.length - 1; k >= 0; k--) if ((hits[k] as Hit).role === role) return hits[k] as Hit;
  return null;
}
