import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { readDate } from '../../quantity/date.js';
import { regex } from '../../regex.js';
import { orderOf } from './order.js';

// "Open & closing dates", "Opening and closing date:", "Filing period"; in `plain()` form
const LABEL = regex()`
  ^[^a-z0-9]{0,4}
  (?:open(?:ing)? ?(?:&|and|/) ?clos(?:ing|e) dates?|(?:application|filing|posting) (?:period|window|dates?))\s{0,3}
  (?::\s{0,3}|$)
`;
/** Both dates stand in that many characters. */
const WITHIN = 90;

// "March 1 - ", before the day that has the year
const NO_YEAR = /^[^a-z0-9]{0,4}[a-z]{3,9}\.? \d{1,2}\s{0,3}(?:-|to|through|until)\s{0,3}(?:[a-z]{3,9},? )?$/;

/** The two dates in a stretch of a block; the first is missing where it has no year. */
function dates({ text, plain, span }: Block, from: number, document: Document): readonly (Match<string> | undefined)[] {
  const found: (Match<string> | undefined)[] = [];
  let at = from;
  while (found.length < 2) {
    const date = readDate(text.slice(at, from + WITHIN), () => orderOf(document));
    if (!date) return [];
    if (at === from && NO_YEAR.test(plain.slice(from, at + date.span.start))) found.push(undefined);
    found.push({
      value: date.iso,
      span: { start: span.start + at + date.span.start, end: span.start + at + date.span.end },
    });
    at += date.span.end;
  }
  return found;
}

/** One end of the period in which applications are taken, on the line of its label or on the one below. */
export const periodRule = (id: string, end: 0 | 1): BlockRule<string> => ({
  id,
  scope: 'block',
  strength: 'labelled',
  where: { words: ['open', 'opening', 'application', 'filing', 'posting'] },
  *find(block, document) {
    const label = LABEL.exec(block.plain)?.[0].length;
    if (label === undefined) return;
    const below = document.blocks[block.index + 1];
    const pair = label < block.text.length ? dates(block, label, document) : below ? dates(below, 0, document) : [];
    const match = pair[end];
    if (match) yield match;
  },
});
