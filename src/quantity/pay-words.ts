import { CURRENCY_NAMES } from '../gazetteer/currencies.js';
import { MONEY_WORDS, type MoneyWords, type PayPeriod } from '../locales/money.js';
import { alternatives, END, leading, once, wholeWords, wordPattern } from './words.js';

export const PAY_PERIODS: readonly PayPeriod[] = ['hour', 'day', 'week', 'month', 'year'];

type WordKey = { [K in keyof MoneyWords]: MoneyWords[K] extends readonly string[] ? K : never }[keyof MoneyWords];

/** The words of all languages for one meaning. */
export const moneyWords = (...keys: readonly WordKey[]): string[] =>
  MONEY_WORDS.flatMap((l) => keys.flatMap((k) => [...l[k]]));

const ofPeriod = (of: 'units' | 'rates', period: PayPeriod): string[] => MONEY_WORDS.flatMap((l) => [...l[of][period]]);

/** Which named group of a match took part. */
export function periodOf(groups: Record<string, string | undefined> | undefined): PayPeriod | null {
  return PAY_PERIODS.find((p) => groups?.[p] !== undefined) ?? null;
}

/** One pattern in two forms: tried at an offset, and looked for. */
function both(source: (sticky: boolean) => string): { readonly here: RegExp; readonly all: RegExp } {
  return { here: wordPattern(source(true), 'y'), all: wordPattern(source(false), 'g') };
}

const named = (key: 'gross' | 'net' | 'total' | 'ote' | 'base', sticky: boolean): string =>
  `(?<${key}>${leading(moneyWords(key), sticky)})`;

/** Patterns over the words of all languages, compiled on first use. */
export const moneyPatterns = once(() => {
  const per = alternatives(moneyWords('per'));
  const to = alternatives(moneyWords('to'));
  const and = alternatives([...moneyWords('and'), '&']);
  const units = PAY_PERIODS.map((p) => `(?<${p}>${alternatives(ofPeriod('units', p))})`).join('|');
  const counted = PAY_PERIODS.flatMap((p) => ofPeriod('units', p)).filter((u) => u.length > 2);
  const scales = [
    ...moneyWords('thousand', 'million', 'billion'),
    'lakhs?',
    'lacs?',
    'l',
    'lpa',
    'crores?',
    'cr',
    'cpa',
  ];
  const before = (words: readonly string[]) =>
    wordPattern(`(?<![\\p{L}\\p{N}])${alternatives(words)}(?: (?:of|de|von|van|di|a|an|is))?\\s{0,2}:?\\s{0,2}[~(]?$`);
  return {
    // "/hr", "per hour", "a year", "pro Monat", "/ Std."
    unit: wordPattern(
      `[\\s-]{0,2}(?:p?[/∕|]\\s{0,2}(?:${per}\\s)?|(?<=[\\s-])${per}(?:[\\s-]{1,2}|(?<=['’/])))(?:${units})${END}`,
      'y',
    ),
    // "annually", "p.a.", "miesięcznie", "Monatsgehalt"; "bi-weekly" is another period
    rate: both(
      (sticky) =>
        `(?<!(?:bi|semi)[- ]?)(?:${PAY_PERIODS.map((p) => `(?<${p}>${leading(ofPeriod('rates', p), sticky)})`).join('|')})${END}`,
    ),
    // "brutto", "net", "Bruttomonatsgehalt"
    tax: both((sticky) => `(?:${named('gross', sticky)}|${named('net', sticky)})${END}`),
    // "base", "OTE", "total compensation"
    basis: both((sticky) => `(?:${named('total', sticky)}|${named('ote', sticky)}|${named('base', sticky)})${END}`),
    // "(14mal jährlich)", "x 14", "14 Gehälter"
    salaries: wordPattern(
      `(?:[x×*]\\s?|(?:in|en|sur|su|à|auf|über)\\s)?(?<n>1[2-6])\\s?${alternatives(moneyWords('salaries'))}${END}|[x×]\\s?(?<times>1[2-6])(?!\\d)`,
      'y',
    ),
    // words that may stand between a figure and its period
    noise: wordPattern(
      `${leading([...moneyWords('pay'), 'in', 'doe', 'starting', 'full[- ]time', 'est\\.?', 'approximately', 'approx\\.?', 'ca\\.?'], true)}${END}`,
      'y',
    ),
    // "to", "bis", "à" between two amounts; "and" only after "between"
    to: wordPattern(`\\s{0,3}(?<![\\p{L}\\p{N}])${to}${END}\\s{0,3}`, 'y'),
    and: wordPattern(`\\s{0,3}(?<![\\p{L}])${and}${END}\\s{0,3}`, 'y'),
    between: wordPattern(
      `(?<![\\p{L}\\p{N}])${alternatives(moneyWords('between'))}(?:[\\s:]{1,2}\\p{L}{1,8}){0,2}[\\s:~]{0,3}$`,
    ),
    from: before(moneyWords('from')),
    upTo: before(moneyWords('upTo')),
    orMore: wordPattern(`\\+(?!\\s?[\\d\\p{Sc}])|\\s{1,2}${wholeWords(moneyWords('orMore'))}`, 'y'),
    thousand: wordPattern(`[\\s]{0,2}${alternatives(moneyWords('thousand'))}(?:\\b|(?<=\\.)|(?=€))(?!['’])`, 'y'),
    million: wordPattern(`\\s{0,2}${alternatives(moneyWords('million'))}${END}`, 'y'),
    billion: wordPattern(`\\s{0,2}${alternatives(moneyWords('billion'))}${END}`, 'y'),
    // "3-5 years": what a second figure must not be followed by
    counted: wordPattern(`\\s{0,2}(?:%|percent|people|employees|${alternatives(counted)}${END})`, 'y'),
    // what makes money of a small bare number: "k", "€", ",-", "- 55k", "to $20"
    follows: wordPattern(
      `\\s{0,3}(?:\\p{Sc}|[.,](?:-|–|—)|${alternatives([...scales, '\\p{L}{3}', '\\p{L}{1,3}\\p{Sc}', ...CURRENCY_NAMES.map((n) => n.pattern), 'z[łl]', 'kr', 'ft', 'kč'])}${END}|(?:[-‐‑‒–—―−~∼→/]{1,2}|\\.{2,3}|…|${to}|${and})\\s{0,3}(?:\\p{L}{1,4}\\s?)?\\p{Sc}?\\s?\\d)`,
      'y',
    ),
  };
});
