import type { Block } from '../../document/document.js';
import { gluedAt } from '../../document/sections.js';

// "Requirements: two years at sea", in `plain()` form: the heading of the line
const HEADED =
  /^[^a-z]{0,4}(?:(?:minimum|key|job|essential|basic|desired|preferred|general|candidate) ){0,2}(?:requirements?|qualifications?|criteria|desirables?)(?: (?:required|needed))?\s{0,3}:\s*(?=\S)/;

/** Where the words of an item begin, behind a heading on its line. */
export const itemAt = (block: Block): number =>
  block.kind === 'pair' ? (HEADED.exec(block.plain)?.[0].length ?? gluedAt(block)) : gluedAt(block);
