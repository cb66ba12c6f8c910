import type { Block, Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import type { Match, Rule, Strength } from '../../extract/rule.js';
import { type PayKind, type PayMention, readPay } from './context.js';
import { headerPay } from './header.js';

const rule = (id: string, strength: Strength, kind: PayKind): Rule<PayMention> => ({
  id: `salary/${id}`,
  scope: 'block',
  strength,
  where: { flags: FLAG.digit, notSections: ['header'] },
  find: (block, document) => matches(block, document, kind),
});

function* matches(block: Block, document: Document, kind: PayKind): Iterable<Match<PayMention>> {
  for (const pay of readPay(block, document)) {
    if (pay.kind !== kind) continue;
    const { start, end } = pay.mention.span;
    yield { value: pay, span: { start: block.span.start + start, end: block.span.start + end } };
  }
}

/** Each rule takes the sums whose context is of its kind; the last only explains what was left out. */
export const rules: readonly Rule<PayMention>[] = [
  rule('labelled', 'labelled', 'labelled'),
  rule('sentence', 'patterned', 'sentence'),
  rule('under-heading', 'patterned', 'heading'),
  rule('own-cell', 'patterned', 'cell'),
  rule('with-period', 'positional', 'period'),
  rule('lone-range', 'positional', 'lone'),
  { id: 'salary/header-mark', scope: 'document', strength: 'positional', find: headerPay },
  rule('unlabelled', 'guessed', 'unlabelled'),
];
