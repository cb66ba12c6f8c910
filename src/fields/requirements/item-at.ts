import type { Block, Document } from '../../document/document.js';
import { EXPERIENCE } from '../../document/lines/pairs.js';
import { gluedAt } from '../../document/sections/sections.js';
import { regex } from '../../regex.js';

// "Requirements: two years at sea", in `plain()` form: the heading of the line
const HEADED = regex()`
  ^[^a-z]{0,4}(?:(?:minimum|key|job|essential|basic|desired|preferred|general|candidate) ){0,2}
  (?:requirements?|qualifications?|criteria|desirables?)(?: (?:required|needed))?\s{0,3}:\s*(?=\S)
`;

/** Where the words of an item begin, behind a heading on its line. */
export const itemAt = (block: Block): number => {
  const headed = block.kind === 'pair' ? HEADED.exec(block.plain)?.[0].length : undefined;
  return headed ?? (EXPERIENCE.test(block.text) ? 0 : gluedAt(block));
};

/** Whether a short line follows another of its section, or goes before one, without a blank line: an item that lost its bullet. */
export function isLine({ text, index, section, line, endLine }: Block, { blocks }: Document): boolean {
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  const near = (other: Block | undefined): boolean => other?.section === section && other.kind !== 'heading';
  return (
    text.length < LONGEST_LINE &&
    ((near(before) && before?.endLine === line - 1) || (near(after) && after?.line === endLine + 1))
  );
}
const LONGEST_LINE = 300;

/** The item with a colon that a deeper one stands below: "Good to have known:"; null where there is none. */
export function leadOf({ index, depth }: Block, { blocks }: Document): Block | null {
  for (let i = index - 1; depth > 0 && blocks[i]?.bulleted; i--) {
    const above = blocks[i] as Block;
    if (above.depth < depth) return above.text.endsWith(':') ? above : null;
  }
  return null;
}

/** Whether a bullet stands in the list right below the heading of its section. */
export function isRightBelow({ index, bulleted, section }: Block, blocks: readonly Block[]): boolean {
  let before = bulleted ? blocks[index - 1] : undefined;
  while (before?.bulleted && before.section === section) before = blocks[before.index - 1];
  return before !== undefined && before === section.heading;
}

const GAINED =
  /^(?:obtain|gain|acquire|deepen|broaden|expand|enrich) (?:[a-z/-]+ ){0,3}(?:experience|knowledge|skills?|understanding|insights?)\b/;
/** Whether a line says what one gains there: "Obtain experience in baking". */
export const isGained = (words: string): boolean => GAINED.test(words);
