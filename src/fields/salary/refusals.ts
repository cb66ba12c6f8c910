import type { NotPay } from '../../locales/money.js';
import type { Hit } from '../../quantity/lexicon.js';
import { type Line, ROLE } from '../../quantity/pay-words.js';
import { at } from '../../quantity/words.js';
import { regex } from '../../regex.js';

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
const STRONG: readonly string[] = ['bonus', 'equity', 'allowance', 'budget', 'retirement', 'funding'];

/** The words around a sum that may say what it is. */
export interface Around {
  readonly text: string;
  readonly plain: string;
  /** Where the sentence of the sum begins, or what is read of it. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Where what is said of it ends. */
  readonly to: number;
  readonly before: readonly Hit[];
  readonly after: readonly Hit[];
}

const ROLES = ROLE.pay | ROLE.notPay;

/** Reads the words around a sum; an internship's stipend is its pay. */
export function around(line: Line, from: number, start: number, end: number, to: number, internship: boolean): Around {
  const { text, plain, words } = line;
  const counts = (h: Hit): boolean =>
    h.role === ROLE.pay || !(isAside(plain, h) || (internship && isStipend(plain, h)));
  const before = outside(words.scan(plain, from, start, ROLES)).filter(counts);
  const after = outside(words.scan(plain, end, to, ROLES)).filter(counts);
  return { text, plain, from, start, end, to, before, after };
}

/** Without words that are part of a word for pay: the "auxílio" of "bolsa-auxílio". */
const outside = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    (h) => h.role === ROLE.pay || !hits.some((p) => p.role === ROLE.pay && p.start < h.start && p.end >= h.end),
  );

// "bonus-eligible"
const ASIDE_AFTER = /s?[- ](?:eligible|exempt|based)/y;
// "excluding bonus", "not including commission"
const ASIDE_BEFORE = regex()`
  (?:
    including|inclusive of|incl\.?|inkl\.?|inklusive|inclusief|incluido|inclus|y compris|comprensivo di|excluding|
    exclusive of|not including|before|without|plus|ohne|zzgl\.?|hors|sin|excl\.?|exkl\.?
  ) (?:[a-z]{1,12} ){0,2}$
`;

const BRACKET = / ?\((?:[a-z]{1,12} ){0,2}[$€£]?\d/y;

/** Whether a bonus or equity is only named in passing. */
function isAside(plain: string, { value, start, end }: Hit): boolean {
  if (value !== 'bonus' && value !== 'equity') return false;
  // "plus tips (usually $6)": the bracket says what they come to
  if (at(BRACKET, plain, end)) return false;
  return at(ASIDE_AFTER, plain, end) !== null || ASIDE_BEFORE.test(plain.slice(Math.max(0, start - 44), start));
}

// a stipend that is named after what it is for is none of the pay
const NAMED = regex()`
  (?:
    office|wellness|learning|education|development|relocation|internet|phone|travel|housing|equipment|food|meal|
    commuter|technology|work|fitness
  )[ -]$
`;
const isStipend = (plain: string, { start }: Hit): boolean =>
  plain.startsWith('stipend', start) && !NAMED.test(plain.slice(Math.max(0, start - 12), start));

/** Offset after the last word for pay before the sum, at `least` or later; -1 where there is none. */
export function lastPayWord({ before }: Around, least = 0): number {
  for (let k = before.length - 1; k >= 0; k--) {
    const hit = before[k] as Hit;
    if (hit.start < least) return -1;
    if (hit.role === ROLE.pay) return hit.end;
  }
  return -1;
}

/** Whether a part of a line speaks of pay. */
export const hasPayWord = ({ plain, words }: Line, from = 0, to = plain.length): boolean =>
  words.scan(plain, from, to, ROLE.pay).length > 0;

// a list that began with the pay goes on: "salary and"
const ALONG_END = /(?:[+&/,]|\band|\bor|\bund|\bet|\by|\be)\s*$/;
// "salary + commission", "pay and bonus", "compensation (base, bonus)": named along with the pay
const ALONG = /^[\s,&+/(-]*(?:(?:and|plus|or|und|et|y|e|en|oraz|i|base|the)[\s(]*)?$/;
// "revenue is $1M+", "valued at over €5m", "budget of up to £3,000": nothing but small words between
const SMALL = regex()`
  ^[\s:=~(-]*(?:(?:
    usually|often|typically|is|are|was|of|at|to|up|over|about|around|approximately|nearly|almost|more than|exceeding|
    exceeds|exceeded|in|worth|totaling|von|de|di|van|d'
  )[\s:]+){0,3}$
`;
/** Small words between a word and its sum are not longer, in characters. */
const SMALL_WITHIN = 48;

/** Reach of a word before a sum, and after it, in characters. */
const REACH = 160;
const NEAR_BEFORE = 45;
const NEAR_AFTER = 50;
// where the words after a sum stop to belong to it
const BREAK = regex()`
  [.;:|•()[\]+,]|\s/\s|
  \s(?:
    plus|and|with|as well|depending|based|or|in addition|but|zzgl|zuzuglich|sowie|et|und|y|e|och|oraz|piu|mas|mais|avec|mit|
    con|com|met|med|ohne|hors|exkl|excl|exclusief|excluding|dependent|commensurate|which|who
  )\s
`;
const DASH = /[–—]/;
// more than two words
const FAR = /\S\s+\S+\s+\S+\s/;

const COLON = /^\W{0,3}:\W{0,6}$/;
const NEXT_ITEM = /^ {1,2}[A-Z][a-z]{2,} [a-z]/;

const reasonOf = (hit: Hit): string => REASONS[hit.value as NotPay];

// "Car: £450 per month", "- Housing - $1,000": the label of the line is what the sum is for, in words that say no more within a sentence
const PERK = regex()`
  ^\W{0,6}(?:(?:company|monthly|annual|yearly|private) )?(?:
    cars?|vehicle|housing|accommodation|rent|commut(?:e|ing)|transport(?:ation)?|travel|mobility|health|dental|vision|
    medical|life|insurance|healthcare|gym|sports?|fitness|phone|mobile|internet|wi-?fi|laptop|equipment|food|lunch|
    meals?|snacks|parking|fuel|pension|childcare|kita|nursery|clothing|workwear|uniform|tools|moving|visa|dienstwagen|
    fahrt(?:geld|kosten)|verpflegung|logement|transports?|mutuelle|coche|transporte|comida|casa|auto|alloggio|trasporti|
    samochod|mieszkanie|dojazdy
  )(?: (?:insurance|cover|plan|costs?|expenses))?\s?(?::|-\s)\s?
  (?:(?:we|company|employer) (?:pay|give|cover|contribute|offer)s?|up to|worth)?[^a-z0-9]*$
`;
// "top performers earn", "our highest-paid sellers make over": what a few others have
const BEST = regex()`
  \b(?:top|best|highest|star)[- ](?:performing |earning |paid |selling )?[a-z]{4,16}s (?:can |could |currently |
  easily |regularly |often )?(?:earn|earned|make|made|take home)(?:ing|s)? (?:[a-z]{1,8} ){0,2}$
`;
// "Salary: Main Pay Scale + ", "Band 6 plus "
const ADDED = /[a-z\d)] ?(?:\+|\bplus) ?$/;
/** The same is said so close before a sum, in characters. */
const BEST_WITHIN = 80;

/** Characters of a line's label, at most. */
const LONGEST_LABEL = 50;

/**
 * Why a sum is no pay, from the words before and after it in its sentence; null where they do not say so. `inPay`: a sum before it
 * in the sentence is pay.
 */
export function whyNotPay(sum: Around, inPay = false): string | null {
  const { plain, start, end } = sum;
  // nothing stands before it in its line
  const alone = start <= sum.from + 1;
  if (!alone && BEST.test(plain.slice(Math.max(sum.from, start - BEST_WITHIN), start))) return 'what others earn';
  if (!inPay && ADDED.test(plain.slice(Math.max(sum.from, start - 8), start))) return 'on top of pay that is not told';
  const least = Math.max(sum.from, start - REACH);
  const last = lastPayWord(sum, least);
  const paid = inPay ? Math.max(least, last) : last;
  const counts = (h: Hit): boolean => h.role === ROLE.notPay && (paid < 0 || STRONG.includes(h.value));
  // a word right before the sum speaks for it, whatever else its sentence speaks of
  for (let k = sum.before.length - 1; k >= 0; k--) {
    const hit = sum.before[k] as Hit;
    if (start - hit.end > SMALL_WITHIN || hit.start < least) break;
    if (hit.role !== ROLE.notPay || (inPay && !counts(hit)) || !SMALL.test(plain.slice(hit.end, start))) continue;
    if (!ALONG_END.test(plain.slice(Math.max(least, hit.start - 8), hit.start))) return reasonOf(hit);
  }
  // "Salary: £61,000 Generous pension scheme": the next item, whose line break was lost
  const labelled = last >= 0 && COLON.test(plain.slice(last, start));
  const near = labelled && NEXT_ITEM.test(sum.text.slice(end, end + 24)) ? [] : nearAfter(sum);
  const pay = near.find((h) => h.role === ROLE.pay);
  const next = near.find(counts);
  // beside a word for pay only what directly follows the sum counts
  const close = next && (paid < 0 || !FAR.test(plain.slice(end, next.start)));
  if (next && close && (!pay || pay.start > next.start)) return reasonOf(next);
  if (pay && pay.start - end < 25) return null;
  const said = sum.before.findLast(
    (h) =>
      h.start >= least &&
      counts(h) &&
      (paid < 0 || h.start >= paid) &&
      (paid <= least || (start - h.start <= NEAR_BEFORE && !ALONG.test(plain.slice(paid, h.start)))),
  );
  if (said) return reasonOf(said);
  return start > 0 && start <= LONGEST_LABEL && PERK.test(plain.slice(0, start)) ? REASONS.allowance : null;
}

/** The words after a sum, as far as they belong to it. */
function nearAfter({ text, plain, end, to, after }: Around): readonly Hit[] {
  if (after.length === 0) return after;
  const most = Math.min(to, end + NEAR_AFTER);
  const stop = BREAK.exec(plain.slice(end, most))?.index ?? NEAR_AFTER;
  const dash = DASH.exec(text.slice(end, most))?.index ?? NEAR_AFTER;
  const last = Math.min(most, end + stop, end + dash);
  return after.filter((h) => h.end <= last);
}
