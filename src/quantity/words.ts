import { MONEY_WORDS, type MoneyWords, type PayPeriod } from '../locales/money.js';

export const PAY_PERIODS: readonly PayPeriod[] = ['hour', 'day', 'week', 'month', 'year'];

/** Computes on first use and keeps the value, so that importing a module costs nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Sources of patterns as one alternation, longest first, without repeats. */
export function alternatives(words: Iterable<string>): string {
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** An alternation that stands as whole words. */
export const wholeWords = (words: Iterable<string>): string =>
  `(?<![\\p{L}\\p{N}])${alternatives(words)}(?![\\p{L}\\p{N}])`;

type WordKey = { [K in keyof MoneyWords]: MoneyWords[K] extends readonly string[] ? K : never }[keyof MoneyWords];

/** The words of all languages for one meaning. */
export const moneyWords = (...keys: readonly WordKey[]): string[] =>
  MONEY_WORDS.flatMap((l) => keys.flatMap((k) => [...l[k]]));

const periodGroups = (of: 'units' | 'rates'): string =>
  PAY_PERIODS.map((p) => `(?<${p}>${alternatives(MONEY_WORDS.flatMap((l) => [...l[of][p]]))})`).join('|');

/** Which named group of a match took part. */
export function periodOf(groups: Record<string, string | undefined> | undefined): PayPeriod | null {
  return PAY_PERIODS.find((p) => groups?.[p] !== undefined) ?? null;
}

const END = '(?![\\p{L}\\p{N}])';

/** Patterns over the words of all languages, compiled on first use. */
export const moneyPatterns = once(() => {
  const per = alternatives(moneyWords('per'));
  const to = alternatives(moneyWords('to'));
  const and = alternatives([...moneyWords('and'), '&']);
  const before = (words: readonly string[]) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${alternatives(words)}(?: (?:of|de|von|van|di|a|an|is))?\\s{0,2}:?\\s{0,2}[~(]?$`,
      'iu',
    );
  return {
    // "/hr", "per hour", "a year", "pro Monat", "/ Std."
    unit: new RegExp(
      `[\\s-]{0,2}(?:p?[/∕|]\\s{0,2}(?:${per}\\s)?|(?<=[\\s-])${per}(?:[\\s-]{1,2}|(?<=['’/])))(?:${periodGroups('units')})${END}`,
      'iuy',
    ),
    // "annually", "p.a.", "miesięcznie"
    rate: new RegExp(`(?<!(?:bi|semi)[- ]?)(?<![\\p{L}\\p{N}])(?:${periodGroups('rates')})${END}`, 'iuy'),
    rateAnywhere: new RegExp(`(?<!(?:bi|semi)[- ]?)(?<![\\p{L}\\p{N}])(?:${periodGroups('rates')})${END}`, 'giu'),
    // "(14mal jährlich)", "x 14", "14 Gehälter"
    salaries: new RegExp(
      `(?:[x×*]\\s?|(?:in|en|sur|su|à|auf|über)\\s)?(?<n>1[2-6])\\s?${wholeWords(moneyWords('salaries')).replace('(?<![\\p{L}\\p{N}])', '')}|[x×]\\s?(?<times>1[2-6])(?!\\d)`,
      'iuy',
    ),
    grossNet: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<gross>${alternatives(moneyWords('gross'))})|(?<net>${alternatives(moneyWords('net'))}))${END}`,
      'iuy',
    ),
    grossNetAnywhere: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<gross>${alternatives(moneyWords('gross'))})|(?<net>${alternatives(moneyWords('net'))}))${END}`,
      'giu',
    ),
    basis: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<total>${alternatives(moneyWords('total'))})|(?<ote>${alternatives(moneyWords('ote'))})|(?<base>${alternatives(moneyWords('base'))}))${END}`,
      'iuy',
    ),
    basisAnywhere: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<total>${alternatives(moneyWords('total'))})|(?<ote>${alternatives(moneyWords('ote'))})|(?<base>${alternatives(moneyWords('base'))}))${END}`,
      'giu',
    ),
    noise: new RegExp(
      `${wholeWords([...moneyWords('pay'), 'in', 'doe', 'starting', 'full[- ]time', 'est\\.?', 'approximately', 'approx\\.?', 'ca\\.?'])}`,
      'iuy',
    ),
    // "to", "bis", "à", between two amounts
    to: new RegExp(`\\s{0,3}(?<![\\p{L}\\p{N}])${to}(?![\\p{L}\\p{N}])\\s{0,3}`, 'iuy'),
    and: new RegExp(`\\s{0,3}(?<![\\p{L}])${and}(?![\\p{L}\\p{N}])\\s{0,3}`, 'iuy'),
    between: new RegExp(
      `(?<![\\p{L}\\p{N}])${alternatives(moneyWords('between'))}(?:[\\s:]{1,2}\\p{L}{1,8}){0,2}[\\s:~]{0,3}$`,
      'iu',
    ),
    from: before(moneyWords('from')),
    upTo: before(moneyWords('upTo')),
    orMore: new RegExp(`\\+(?!\\s?[\\d\\p{Sc}])|\\s{1,2}${wholeWords(moneyWords('orMore'))}`, 'iuy'),
    thousand: new RegExp(`[\\s]{0,2}${alternatives(moneyWords('thousand'))}(?:\\b|(?<=\\.)|(?=€))(?!['’])`, 'iuy'),
    million: new RegExp(`\\s{0,2}${alternatives(moneyWords('million'))}(?![\\p{L}\\p{N}])`, 'iuy'),
    billion: new RegExp(`\\s{0,2}${alternatives(moneyWords('billion'))}(?![\\p{L}\\p{N}])`, 'iuy'),
    // "3-5 years": what a second figure must not be followed by
    counted: new RegExp(
      `\\s{0,2}(?:%|percent|people|employees|${alternatives(MONEY_WORDS.flatMap((l) => PAY_PERIODS.flatMap((p) => l.units[p].filter((u) => u.length > 2))))}${END})`,
      'iuy',
    ),
  };
});

/** Runs a sticky pattern at an offset. */
export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
