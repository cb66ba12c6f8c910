import { answerBelow } from '../../document/answer.js';
import type { Block, Document } from '../../document/document.js';
import type { BlockRule } from '../../extract/rule.js';
import { lineLabel } from '../locations/label.js';
import type { Workplace } from '../record.js';
import { isAsked, isLabel, isOfPlace, LABEL_WORDS } from './labels.js';
import { wayOf } from './way.js';

// leave to work elsewhere on some days
const SOME_DAYS = /\btelework/;
const LONGEST_WAY = 40;

/** Whether a line asks for remote work and the line below says no: it speaks of none. */
export const isDenied = (block: Block, document: Document): boolean =>
  answerBelow(block, document) === false && isAsked(lineLabel(block.plain) ?? '');

/** What the line below a label that has a line of its own says: "Remote job" and "No", "Remote work policy" and "Hybrid". */
function wayBelow(block: Block, document: Document): Workplace | null {
  const name = lineLabel(block.plain) ?? '';
  if (isAsked(name)) {
    const answer = answerBelow(block, document);
    if (answer !== null) return answer ? (SOME_DAYS.test(name) ? 'hybrid' : 'remote') : 'onsite';
  }
  const below = document.blocks[block.index + 1];
  if (!isLabel(name) || isOfPlace(name) || !below || below.plain.length > LONGEST_WAY) return null;
  return wayOf(below.plain);
}

const NONE: readonly never[] = [];

/** A field of a form, its answer on the next line. "No" to one question leaves room for "yes" to another. */
export const asked: BlockRule<Workplace | null> = {
  id: 'workplace/asked',
  strength: 'labelled',
  scope: 'block',
  where: { notSections: ['header'], words: LABEL_WORDS },
  find(block, document) {
    const value = wayBelow(block, document);
    const below = document.blocks[block.index + 1];
    if (value === null || !below) return NONE;
    const span = { start: block.span.start, end: below.span.end };
    return [{ value, span, ...(value === 'onsite' ? { strength: 'patterned' as const } : {}) }];
  },
};
