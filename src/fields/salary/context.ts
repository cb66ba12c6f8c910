import type { Block, Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import type { Note } from '../../extract/candidate.js';
import { allMatches } from '../../locales/matches.js';
import { languageOfPay } from '../../locales/money.js';
import { holdsFigure, type MoneyMention, readMoney } from '../../quantity/money.js';
import { payBefore } from '../../quantity/other-scripts.js';
import { type Line, payWords, ROLE } from '../../quantity/pay-words.js';
import { regex } from '../../regex.js';
import { isInTitle, kindByForm, SENTENCE_START } from './form.js';
import { isInternship } from './internship.js';
import { countLetters } from './letters.js';
import { isWithVariable } from './on-top.js';
import { type Around, around, hasPayWord, lastPayWord, whyNotPay } from './refusals.js';
import { joinCells } from './table.js';
import { isPostalCode, isTelephone } from './telephone.js';
import { isWithTips } from './with-tips.js';

/** What tells that a sum is pay, best first; `unlabelled`: nothing does. */
export type PayKind = 'labelled' | 'sentence' | 'heading' | 'cell' | 'period' | 'lone' | 'header' | 'unlabelled';

/** A sum of money as the salary rules see it. */
export interface PayMention {
  readonly mention: MoneyMention;
  readonly kind: PayKind;
  /** The words that make it pay: its sentence, its label or its heading; in `plain()` form. */
  readonly label: string;
  /** What follows it in its block, up to 60 characters, in `plain()` form. */
  readonly after: string;
  /** Why it is no pay, or null. */
  readonly refused: string | null;
  /** What the user should hear of a refusal. */
  readonly note?: Note;
}

const read = new WeakMap<Block, readonly PayMention[]>();
const sums = new WeakMap<Block, readonly MoneyMention[]>();
const NONE: readonly MoneyMention[] = [];

/** All sums of a block, read once where it holds some. */
function sumsOf(block: Block, document: Document): readonly MoneyMention[] {
  if ((block.flags & FLAG.digit) === 0 || !holdsFigure(block.plain)) return NONE;
  let known = sums.get(block);
  if (!known) {
    known = joinCells(readMoney(block.text, block.plain, languageOf(block, document)), block, document);
    if (known.length > 0) sums.set(block, known);
  }
  return known;
}

/** All sums of a block with their context; computed once a block. */
export function readPay(block: Block, document: Document): readonly PayMention[] {
  const mentions = sumsOf(block, document);
  if (mentions.length === 0) return NO_PAY;
  let known = read.get(block);
  if (!known) {
    known = judge(mentions, block, document);
    read.set(block, known);
  }
  return known;
}
const NO_PAY: readonly PayMention[] = [];

/** A block as a line of words. */
export const lineOf = (block: Block, document: Document): Line => ({
  text: block.text,
  plain: block.plain,
  words: payWords(languageOf(block, document)),
});

/** A longer line speaks the language of its posting. */
const ONE_LINE = 300;

/** The language of a block: a line on pay in another than that of the posting around it is read in its own. */
const languageOf = ({ plain, flags }: Block, { language }: Document): string | null =>
  plain.length <= ONE_LINE && (flags & FLAG.digit) !== 0 ? languageOfPay(plain, language) : language;

// the end of a sentence; "approx. $5" and "lt. KV" are none
const SENTENCE = /(?<!\b(?:lt|gem|inkl|exkl|entspr))[.!?;]\s+(?=["“(]?[A-Z\u00c0-\u00de\u0100-\u017f])/g;
const BEFORE = 220;
const AFTER = 90;
/** A sum that stands further from the one before it is not of the same statement, in characters. */
const NEXT = 70;
// what comes on top of the sum before: "+ equity + benefits"
const EXTRAS = /(?:\s{0,4}(?:\+|plus|&)\s{0,4}[a-z]{1,24}(?: [a-z]{1,24})?){1,4}/y;
const STOP = /[.!?](?:\s|$)|$/;
const NEXT_SENTENCE = /[.!?]\s/;
const LABEL_OR_CAPITAL = /:|[A-Z\u00c0-\u00de]/;

/** Where the sentence of the sum at `to` begins. */
function sentenceStart(text: string, from: number, to: number): number {
  const begin = Math.max(from, to - BEFORE);
  let start = begin;
  for (const m of allMatches(text.slice(begin, to), SENTENCE)) start = begin + m.index + m[0].length;
  return start;
}

/** Where the sentence begins without the extras of the sum before it. */
function afterExtras({ text, plain }: Block, from: number, to: number): number {
  EXTRAS.lastIndex = from;
  const end = EXTRAS.test(plain) ? Math.min(EXTRAS.lastIndex, to) : from;
  return end > from && LABEL_OR_CAPITAL.test(text.slice(end, to)) ? end : from;
}

function judge(mentions: readonly MoneyMention[], block: Block, document: Document): PayMention[] {
  const found: PayMention[] = [];
  const { text, plain } = block;
  const line = lineOf(block, document);
  const internship = isInternship(document);
  let from = 0;
  let heading: string | null | undefined;
  for (const mention of mentions) {
    const { start, end } = mention.span;
    const previous = found.at(-1);
    const near = previous !== undefined && start - from <= NEXT && !NEXT_SENTENCE.test(plain.slice(from, start));
    const whole = sentenceStart(text, from, start);
    const begin = previous && whole === from ? afterExtras(block, from, start) : whole;
    const rest = plain.slice(end, end + AFTER);
    const to = end + rest.search(STOP);
    let sum = around(line, begin, start, end, to, internship);
    // "Full training given. £14 an hour": what a sentence says counts beyond its end only where it speaks of pay
    const opens = SENTENCE_START.test(plain.slice(begin, start)) || isInTitle(mention, block, plain.slice(end, to));
    const alone = mention.currency !== null && lastPayWord(sum) < 0 && opens;
    if (alone) sum = around(line, start, start, end, to, internship);
    const before = plain.slice(sum.from, start);
    const after = plain.slice(end, to);
    const paid = previous?.refused === null && previous.kind !== 'unlabelled' && start - from <= NEXT;
    const inPay = near && paid;
    const estimate = paid && mention.period !== 'year' && isWithTips(plain.slice(from, start), after);
    // "our 5,000 people": a bare number that no word makes pay
    const bare = !mention.currency && !mention.range && mention.period === null;
    from = end;
    const other = isTelephone(plain, start, end, bare) || (bare && isPostalCode(text, start, end));
    if (other || (bare && !inPay && text.length > 60 && lastPayWord(sum) < 0)) {
      found.push({ mention, kind: 'unlabelled', label: before, after: '', refused: null });
      continue;
    }
    let refused = estimate ? 'an estimate with tips' : whyNotPay(sum, inPay);
    let kind = refused ? 'unlabelled' : kindByWords(sum, mention, block);
    let label = before;
    let inherited = mention;
    // "$A to $B; $C to $D; and $E to $F": what is said of the first holds for the others
    if (!refused && kind === 'unlabelled' && previous && near) {
      kind = previous.kind;
      refused = previous.refused;
      label = previous.label;
      if (mention.basisHint === null) inherited = { ...mention, basisHint: previous.mention.basisHint };
    }
    // "€45,000 to start, 50,000 after a year"
    if (near && mention.currency === null && previous.refused === null)
      inherited = { ...inherited, currency: previous.mention.currency };
    if (!refused && kind === 'unlabelled') {
      if (heading === undefined) heading = headingOf(block, document);
      if (heading !== null) {
        kind = 'heading';
        label = `${heading} ${before}`;
      } else kind = kindByForm(mention, block, before, after, document) ?? 'unlabelled';
    }
    // "and about 61000 people": a bare number in a sentence
    const small = !mention.currency && !mention.range && (mention.max ?? mention.min ?? 0) < 1000;
    if (kind === 'sentence' && (bare || small)) kind = 'unlabelled';
    // a bare number under a heading counts only where it is all that the line says
    if (kind === 'heading' && !mention.currency && !mention.range && isProse(plain)) kind = 'unlabelled';
    found.push({ mention: inherited, kind, label, after: rest.slice(0, 60), refused });
  }
  return found;
}

/** A line with more letters says more than a figure. */
const FEW = 40;
const isProse = (plain: string): boolean =>
  plain.length > 2000 || countLetters(plain, 0, Math.min(plain.length, 1000)) > FEW;

/** How close before a sum a word for pay makes a label of it. */
const LABEL = 40;

// "Salary: ", "Pay - "; or nothing but signs
const COLON_END = /[:-]\s*$/;
const SIGNS = /^[^a-z0-9_]{0,12}$/;

// "Salary up to ", "Vergütung ab "; not "earn up to "
const OPEN_END = /^\s?(?:[a-z\u00c0-\u024f']{1,10}\s){1,3}[^a-z0-9_]{0,6}$/;
// "60 % of your salary up to $6,000": a part of the pay
const EARNS = /%|(?:earn(?:ing)?|pays?|paid|paying|verdien(?:en|st)?|zarobisz)$/;

// "Package: AED 5,000", as the Gulf says; "CLT: R$ 8.000", "B2B: 120 zł", "Step 1: $24.10": a kind of contract or a step of a scale
const LABEL_OF_PAY = regex()`
  (?:
    ^[^a-z]{0,6}(?:monthly |annual )?package(?: of)? ?[:-] ?(?:(?:from|up to|at least|minimum|as much as) ?)?|
    (?:^|[^a-z])(?:(?:clt|pj|b2b|uop|umowa o prace|umowa zlecenie) ?(?:[:(] ?|- )|(?:step|stufe|grade|band) \d{1,2} ?[:-] ?)
  )$
`;

function kindByWords(sum: Around, mention: MoneyMention, block: Block): PayKind {
  const { plain, from, start, end, after } = sum;
  const paid = lastPayWord(sum);
  if (paid < 0 && (payBefore(plain, from, start) || LABEL_OF_PAY.test(plain.slice(Math.max(0, start - 40), start))))
    return 'labelled';
  if (paid >= 0) {
    const gap = plain.slice(paid, start);
    const open =
      (mention.min === null || mention.max === null) && OPEN_END.test(gap) && !EARNS.test(plain.slice(from, paid));
    const labelled = gap.length <= LABEL && (COLON_END.test(gap) || SIGNS.test(gap) || open);
    return labelled || (block.kind === 'pair' && start - from < 70) ? 'labelled' : 'sentence';
  }
  // "$120,000 base salary", "60k€ annual pay"
  if (after.some((h) => h.role === ROLE.pay && h.end <= end + 32) && !/[,;]/.test(plain.slice(end, end + 12)))
    return 'sentence';
  return mention.basisHint === 'ote' ||
    mention.basisHint === 'base' ||
    mention.gross !== null ||
    mention.perYear !== null ||
    (mention.currency !== null && isWithVariable(plain.slice(from, start), plain.slice(end, end + AFTER)))
    ? 'sentence'
    : 'unlabelled';
}

const speaking = new WeakMap<Block, boolean>();

/** Whether the last words of a block speak of pay. */
export function speaksOfPay(block: Block, document: Document): boolean {
  let known = speaking.get(block);
  if (known === undefined) {
    known = hasPayWord(lineOf(block, document), Math.max(0, block.plain.length - 400));
    speaking.set(block, known);
  }
  return known;
}

/** How many blocks back the words that announce a sum may stand. */
const BACK = 10;

/** The words above a block that announce pay: its heading, or a line before it; in `plain()` form; null where there are none. */
function headingOf(block: Block, document: Document): string | null {
  const { heading, kind } = block.section;
  for (let i = block.index - 1; i >= Math.max(0, block.index - BACK); i--) {
    const before = document.blocks[i] as Block;
    if (before.section.kind === 'header') break;
    if (speaksOfPay(before, document)) {
      // a line that states pay itself speaks for the lines below it only where these are its like
      if (before.kind !== 'heading' && i < block.index - 4 && sumsOf(before, document).length > 0) break;
      return before.plain.slice(-200);
    }
    if (before.kind === 'heading') break;
    if (before.text.length > 70 && (before.flags & FLAG.digit) === 0) break;
  }
  return heading && (kind === 'pay' || speaksOfPay(heading, document)) ? heading.plain : null;
}
