import { MONEY_WORDS, type NotPay } from '../../locales/money.js';
import { moneyWords } from '../../quantity/pay-words.js';
import { alternatives, END, leading, once, wholeWords, wordPattern } from '../../quantity/words.js';

/** What a sum is when it is no pay, as it is told to the user. */
const REASONS: Readonly<Record<NotPay, string>> = {
  bonus: 'a bonus',
  equity: 'equity',
  allowance: 'an allowance or perk',
  budget: 'a budget',
  retirement: 'a retirement or savings plan',
  funding: 'funding',
  revenue: 'a figure of the business',
  price: 'a price',
  spending: 'spending',
  insurance: 'insurance',
  fine: 'a fine',
};

/** Kinds whose words say what a sum is even in a sentence about pay; the others only where no word for pay stands by. */
const STRONG: readonly NotPay[] = ['bonus', 'equity', 'allowance', 'budget', 'retirement', 'funding'];

const KINDS = Object.keys(REASONS) as NotPay[];
const kindWords = (kind: NotPay): string[] => MONEY_WORDS.flatMap((l) => [...(l.notPay[kind] ?? [])]);

const patterns = once(() => {
  const bonus = alternatives(kindWords('bonus').concat(kindWords('equity')));
  return {
    words: wordPattern(`(?:${KINDS.map((k) => `(?<${k}>${leading(kindWords(k))})`).join('|')})${END}`, 'g'),
    pay: wordPattern(wholeWords(moneyWords('pay')), 'g'),
    // "bonus-eligible", "excluding bonus", "not including commission"
    aside: wordPattern(
      `(?:bonus|commission|equity|incentive|overtime)s?[- ](?:eligible|exempt|based)|(?:excluding|exclusive of|not including|before|without|plus|ohne|zzgl\\.?|hors|sin|excl\\.?|exkl\\.?) (?:\\p{L}{1,12} ){0,2}${bonus}`,
      'g',
    ),
  };
});

const blank = (s: string): string => ' '.repeat(s.length);
/** Text in which asides about extras are blanked, offsets kept. */
const withoutAsides = (text: string): string => text.replace(patterns().aside, blank);

/** Offset after the last word for pay of a text, -1 where there is none. */
export function lastPayWord(text: string): number {
  let end = -1;
  for (const m of text.matchAll(patterns().pay)) end = m.index + m[0].length;
  return end;
}

/** Whether a text speaks of pay. */
export const hasPayWord = (text: string): boolean => text.search(patterns().pay) >= 0;

/** A word that says what a sum is, in a text near it. */
interface Word {
  readonly kind: NotPay;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const m of text.matchAll(patterns().words)) {
    const kind = KINDS.find((k) => m.groups?.[k] !== undefined);
    if (kind) found.push({ kind, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

// a list that began with the pay goes on: "salary and"
const ALONG_END = /(?:[+&/,]|\band|\bor|\bund|\bet|\by|\be)\s*$/iu;
// "salary + commission", "pay and bonus", "compensation (base, bonus)": named along with the pay
const ALONG = /^[\s,&+/(-]*(?:and|plus|or|und|et|y|e|en|oraz|i|base|the)?[\s(]*$/iu;
// "revenue is $1M+", "valued at over €5m", "budget of up to £3,000": nothing but small words between
const SMALL =
  /^[\s:=~-]*(?:(?:is|are|was|of|at|to|up|over|about|around|approximately|nearly|almost|more than|exceeding|exceeds|exceeded|in|worth|totaling|von|de|di|van|d['’])[\s:]+){0,3}$/iu;

/** Reach of a word before a sum, and after it, in characters. */
const REACH = 160;
const NEAR_BEFORE = 45;
const NEAR_AFTER = 50;
// where the words after a sum stop to belong to it
const BREAK =
  /[.;:|•()[\]+,–—]|\s(?:plus|and|with|as well|depending|based|or|in addition|but|zzgl|sowie|et|und|y|avec|dependent|commensurate|which|who)\s/iu;

/**
 * Why a sum is no pay, from the words before and after it in its sentence; null where they do not say so. `inPay`: a sum before it
 * in the sentence is pay.
 */
export function whyNotPay(before: string, after: string, inPay = false): string | null {
  const head = withoutAsides(before.slice(-REACH));
  const tail = withoutAsides(after.slice(0, NEAR_AFTER));
  const paid = inPay ? Math.max(0, lastPayWord(head)) : lastPayWord(head);
  const counts = ({ kind }: Word): boolean => paid < 0 || STRONG.includes(kind);
  const words = wordsIn(head);
  // a word right before the sum speaks for it, whatever else its sentence speaks of
  for (const w of words.toReversed())
    if ((!inPay || counts(w)) && SMALL.test(head.slice(w.end)) && !ALONG_END.test(head.slice(0, w.start)))
      return REASONS[w.kind];
  const near = tail.slice(0, BREAK.exec(tail)?.index ?? tail.length);
  const payAfter = near.search(patterns().pay);
  const next = wordsIn(near).find(counts);
  // beside a word for pay only what directly follows the sum counts
  const close = next && (paid < 0 || !/\S+\s+\S+\s+\S+\s/.test(near.slice(0, next.start)));
  if (next && close && (payAfter < 0 || payAfter > next.start)) return REASONS[next.kind];
  if (payAfter >= 0 && payAfter < 25) return null;
  const last = words.findLast(
    (w) =>
      counts(w) &&
      (paid < 0 || w.start >= paid) &&
      (paid <= 0 || (head.length - w.start <= NEAR_BEFORE && !ALONG.test(head.slice(paid, w.start)))),
  );
  return last ? REASONS[last.kind] : null;
}
