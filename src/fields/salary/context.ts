import type { Block, Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import { type MoneyMention, readMoney } from '../../quantity/money.js';
import { hasPayWord, lastPayWord, whyNotPay } from './refusals.js';

/** What tells that a sum is pay, best first; `unlabelled`: nothing does. */
export type PayKind = 'labelled' | 'sentence' | 'heading' | 'cell' | 'period' | 'lone' | 'header' | 'unlabelled';

/** A sum of money as the salary rules see it. */
export interface PayMention {
  readonly mention: MoneyMention;
  readonly kind: PayKind;
  /** The words that make it pay: its sentence, its label or its heading. */
  readonly label: string;
  /** What follows it in its block, up to 60 characters. */
  readonly after: string;
  /** Why it is no pay, or null. */
  readonly refused: string | null;
}

const read = new WeakMap<Block, readonly PayMention[]>();

/** All sums of a block with their context; computed once a block. */
export function readPay(block: Block, document: Document): readonly PayMention[] {
  const known = read.get(block);
  if (known) return known;
  const found = judge(block, document);
  read.set(block, found);
  return found;
}

// the end of a sentence; "approx. $5" is none
const SENTENCE = /[.!?;]\s+(?=["“(]?\p{Lu})/gu;
const BEFORE = 220;
// what comes on top of the sum before: "+ equity + benefits"
const EXTRAS = /^(?:\s*(?:\+|plus|&)\s*\p{L}+(?: \p{L}+)?){1,4}/iu;

function sentenceBefore(text: string, from: number, to: number): string {
  const part = text.slice(Math.max(from, to - BEFORE), to);
  let start = 0;
  for (const m of part.matchAll(SENTENCE)) start = m.index + m[0].length;
  return part.slice(start);
}

function judge(block: Block, document: Document): PayMention[] {
  const { text } = block;
  const found: PayMention[] = [];
  let from = 0;
  let heading: string | null | undefined;
  const pays = isInternship(document) ? stipendAsPay : (words: string): string => words;
  for (const mention of readMoney(text)) {
    const { start, end } = mention.span;
    const previous = found[found.length - 1];
    const near = previous !== undefined && start - from <= 70 && !/[.!?]\s/.test(text.slice(from, start));
    const whole = pays(sentenceBefore(text, from, start));
    const own = previous ? whole.replace(EXTRAS, '') : whole;
    const before = /:|\p{Lu}/u.test(own) ? own : whole;
    const rest = pays(text.slice(end, end + 90));
    const after = rest.slice(0, rest.search(/[.!?](?:\s|$)/u) >>> 0);
    const inPay = near && previous?.refused === null && previous.kind !== 'unlabelled';
    // "our 5,000 people": a bare number that no word makes pay
    const bare = !mention.currency && !mention.range && mention.period === null;
    if (bare && !inPay && text.length > 60 && !hasPayWord(before)) {
      found.push({ mention, kind: 'unlabelled', label: before, after: '', refused: null });
      from = end;
      continue;
    }
    let refused = whyNotPay(before, after, inPay);
    let kind = refused ? 'unlabelled' : kindByWords(before, after, mention, block);
    let label = before;
    let inherited = mention;
    // "$A to $B; $C to $D; and $E to $F": what is said of the first holds for the others
    if (!refused && kind === 'unlabelled' && previous && near) {
      kind = previous.kind;
      refused = previous.refused;
      label = previous.label;
      if (mention.basisHint === null) inherited = { ...mention, basisHint: previous.mention.basisHint };
    }
    if (!refused && kind === 'unlabelled') {
      if (heading === undefined) heading = headingOf(block, document);
      if (heading !== null) {
        kind = 'heading';
        label = `${heading} ${before}`;
      } else kind = kindByForm(mention, block, before, after);
    }
    // "and about 61000 people": a bare number in a sentence
    if (kind === 'sentence' && bare) kind = 'unlabelled';
    // a bare number under a heading counts only where it is all that the line says
    if (kind === 'heading' && !mention.currency && !mention.range && (text.length > LONG || lettersOf(text) > 40))
      kind = 'unlabelled';
    found.push({ mention: inherited, kind, label, after: rest.slice(0, 60), refused });
    from = end;
  }
  return found;
}

const INTERNSHIP =
  /\b(?:intern(?:ship)?s?|fellow(?:ship)?s?|apprentice(?:ship)?s?|trainee|praktik\p{L}*|werkstudent\p{L}*|stagiaire|becari\p{L}*|prácticas|tirocinio|estágio|stażyst\p{L}*)\b/iu;
// a stipend that is named after what it is for is none of the pay
const STIPEND =
  /(?<!(?:office|wellness|learning|education|development|relocation|internet|phone|travel|housing|equipment|food|meal|commuter|technology|work|fitness)[ -])stipend(?=s?\b)/giu;

const internships = new WeakMap<Document, boolean>();

/** Whether a posting is for an internship: its title or its first lines say so. */
function isInternship(document: Document): boolean {
  let known = internships.get(document);
  if (known === undefined) {
    const { header, text, blocks } = document;
    const title = header
      ? text.slice(header.title.start, header.title.end)
      : blocks
          .slice(0, 3)
          .map((b) => b.text.slice(0, 200))
          .join(' ');
    known = INTERNSHIP.test(title);
    internships.set(document, known);
  }
  return known;
}

/** An intern's stipend is the pay; offsets stay. */
const stipendAsPay = (words: string): string => words.replace(STIPEND, 'salary ');

/** How close before a sum a word for pay makes a label of it. */
const LABEL = 40;

function kindByWords(before: string, after: string, mention: MoneyMention, block: Block): PayKind {
  const at = lastPayWord(before);
  if (at >= 0) {
    const gap = before.slice(at);
    const labelled = gap.length <= LABEL && /[:–-]\s*$|^\W{0,12}$/u.test(gap);
    return labelled || (block.kind === 'pair' && before.length < 70) ? 'labelled' : 'sentence';
  }
  // "$120,000 base salary", "60k€ annual pay"
  if (hasPayWord(after.slice(0, 32)) && !/[,;]/.test(after.slice(0, 12))) return 'sentence';
  return mention.basisHint === 'ote' || mention.basisHint === 'base' || mention.gross !== null
    ? 'sentence'
    : 'unlabelled';
}

const speaking = new WeakMap<Block, boolean>();

/** Whether the last words of a block speak of pay. */
function speaksOfPay(block: Block): boolean {
  let known = speaking.get(block);
  if (known === undefined) {
    known = hasPayWord(block.text.slice(-400));
    speaking.set(block, known);
  }
  return known;
}

/** How many blocks back the words that announce a sum may stand. */
const BACK = 10;

/** The words above a block that announce pay: its heading, or a line before it; null where there are none. */
function headingOf(block: Block, document: Document): string | null {
  const { heading, kind } = block.section;
  for (let i = block.index - 1; i >= Math.max(0, block.index - BACK); i--) {
    const before = document.blocks[i] as Block;
    if (before.section.kind === 'header') break;
    if (speaksOfPay(before)) {
      const sums = (before.flags & FLAG.digit) !== 0 ? readMoney(before.text) : [];
      // a line that states pay itself speaks for the lines below it only where these are its like
      if (sums.length > 0 && before.kind !== 'heading' && i < block.index - 4) break;
      return before.text.slice(-200);
    }
    if (before.kind === 'heading') break;
    if (before.text.length > 70 && (before.flags & FLAG.digit) === 0) break;
  }
  return heading && (kind === 'pay' || hasPayWord(heading.text)) ? heading.text : null;
}

const LETTERS = /\p{L}/gu;
/** UTF-16 units; longer lines are not searched anew for each of their amounts. */
const LONG = 2000;
/** Number of letters, as far as it matters: of the first thousand characters. */
const lettersOf = (text: string): number => text.slice(0, 1000).match(LETTERS)?.length ?? 0;
/** No line whose form alone tells something is longer, in characters. */
const LONGEST = 1500;
/** The least upper end of a range that is taken for yearly pay by its size alone. */
const YEARLY = 15000;

/** What the form of a line tells where no word does. */
function kindByForm(mention: MoneyMention, block: Block, before: string, after: string): PayKind {
  const { text } = block;
  // so long a line is prose, which has no form
  if (text.length > LONG) return 'unlabelled';
  if (text.length > LONGEST) return 'unlabelled';
  const cells = text.split(/\s[|•·]\s/u).length;
  const own = /(?:^|[|•·])\s*(?:\p{L}{1,12}[\s:]+){0,2}$/u.test(before) && /^\s*(?:$|[|•·+,(])/u.test(after);
  const most = mention.max ?? mention.min ?? 0;
  // "Company | Title | $170-225K | Remote"
  if (cells >= 3 && own && most >= 20) return 'cell';
  if (!mention.currency && !mention.range) return 'unlabelled';
  const letters = lettersOf(text.slice(0, mention.span.start).concat(after));
  const large = mention.range && mention.currency !== null && (mention.min ?? 0) >= YEARLY && most <= 2e6;
  if (mention.period !== null && letters <= (mention.range ? 60 : 12)) return 'period';
  // "up to $150,000" as all that a line says
  if (mention.currency && (mention.min === null || mention.max === null) && most >= YEARLY && letters <= 12)
    return 'lone';
  return large && letters <= 70 ? 'lone' : 'unlabelled';
}
