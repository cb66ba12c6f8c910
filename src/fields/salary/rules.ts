import type { Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import type { Match, Rule, Strength } from '../../extract/rule.js';
import { type PayKind, type PayMention, readPay } from './context.js';
import { headerPay, titlePay } from './header.js';
import { remarks } from './remarks.js';
import { statedPay } from './stated.js';

const matches = new WeakMap<Document, readonly Match<PayMention>[]>();

/** No posting states more sums; those beyond are not looked at. */
const MOST = 400;

/** All sums of the body of a posting, read once. */
function bodyPay(document: Document): readonly Match<PayMention>[] {
  let known = matches.get(document);
  if (!known) {
    const found: Match<PayMention>[] = [];
    for (const block of document.blocks) {
      if (found.length >= MOST) break;
      if ((block.flags & FLAG.digit) === 0 || block.section.kind === 'header') continue;
      for (const pay of readPay(block, document)) {
        const { start, end } = pay.mention.span;
        found.push({ value: pay, span: { start: block.span.start + start, end: block.span.start + end } });
      }
    }
    known = found;
    matches.set(document, known);
  }
  return known;
}

const rule = (id: string, strength: Strength, kind: PayKind): Rule<PayMention> => ({
  id: `salary/${id}`,
  scope: 'document',
  strength,
  find: (document) => bodyPay(document).filter((m) => m.value.kind === kind),
});

/** Each rule takes the sums whose context is of its kind; the last only explains what was left out. */
export const rules: readonly Rule<PayMention>[] = [
  ...statedPay,
  rule('labelled', 'labelled', 'labelled'),
  rule('sentence', 'patterned', 'sentence'),
  rule('under-heading', 'patterned', 'heading'),
  rule('own-cell', 'patterned', 'cell'),
  rule('with-period', 'positional', 'period'),
  rule('lone-range', 'positional', 'lone'),
  { id: 'salary/header-mark', scope: 'document', strength: 'positional', find: headerPay },
  { id: 'salary/in-title', scope: 'document', strength: 'positional', find: titlePay },
  rule('unlabelled', 'guessed', 'unlabelled'),
  ...remarks,
];
