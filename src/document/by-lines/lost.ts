import { regex } from '../../regex.js';
import type { Block, Section, SectionKind } from '../document.js';
import { countWords } from '../lines/line-facts.js';
import { OF_OTHERS } from './untold.js';
import { groupsOf, type Placed, put, type Says, stretchesOf } from './walk.js';

/** Sections in which a list may stand whose own heading was lost on the way. */
const MAY_HOLD: ReadonlySet<SectionKind> = new Set(['duties', 'other', 'intro']);
const FEWEST = 3;
const LONGEST = 400;

/** Whether a section began with a label on its line for what an application takes: "Materials required: a letter". */
const isMaterials = ({ kind, heading }: Section): boolean => kind === 'process' && heading?.kind === 'pair';

// "2 years to less than 4 years", "8 years or more", "6 months": answers of an application form
const ANSWER = regex()`
  ^(?:less than |more than |over )?\d+ ?(?:to \d+ )?\+? ?(?:years?|months?)?(?: to)?(?: less than)?(?: ?(?<!\d)\d+)? ?
  (?:years?|months?)?(?: or more| of experience)?$
`;
// "Your duties will include:": says what the list below is
const LEADS = /[:：]\s*$/;

/** Whether a line begins as items of a requirements list do: "Strong knowledge of ...". */
const opens = (block: Block, says: Says): boolean =>
  block.text.length <= LONGEST && says(block, 'opener') && says(block, 'quality') && !ANSWER.test(block.plain);

/** Gives the lists of one section that read like requirements, line after line, a section of their own; `titled`: a heading says what the first is. */
function split(blocks: readonly Placed[], says: Says, titled: boolean): void {
  let lost: Section | null = null;
  let led = titled;
  for (const group of groupsOf(blocks)) {
    const may = !led && group.length >= FEWEST;
    const demands = may || lost !== null ? group.reduce((n, block) => n + (opens(block, says) ? 1 : 0), 0) : 0;
    if (may && demands >= FEWEST && demands * 10 >= group.length * 7) {
      lost ??= { kind: 'requirements', heading: null, inferred: true };
      put(group, lost);
    } else if (lost !== null && demands === 0) {
      // what follows such a list is no duty any more
      put(group, { kind: 'other', heading: null });
    }
    led = LEADS.test((group[group.length - 1] as Placed).text);
  }
}

/** No heading that parts a list of requirements is longer, in words. */
const LONGEST_TITLE = 8;

/** Whether a line is made of what requirements are made of, and of nothing that an employer says of itself. */
const reads = (block: Block, says: Says): boolean =>
  block.text.length <= LONGEST &&
  says(block, 'quality') &&
  !(says(block, 'benefit') || says(block, 'employer') || says(block, 'legal'));

/** Whether a heading may part a list of requirements: a few words above bullets, and none that say something else. */
const mayPart = (heading: Block, body: readonly Placed[]): boolean =>
  body.length >= 2 &&
  countWords(heading.text) <= LONGEST_TITLE &&
  !OF_OTHERS.test(heading.plain) &&
  body.every((block) => block.bulleted);

/** How many lines read like demands. */
const alike = (body: readonly Placed[], says: Says): number =>
  body.reduce((n, block) => n + (reads(block, says) ? 1 : 0), 0);

/** Whether a heading that says nothing by itself parts a list of requirements: "SQL Server", "Leadership:", above bullets that read like demands. */
const parts = (heading: Block, body: readonly Placed[], says: Says): boolean =>
  mayPart(heading, body) && alike(body, says) * 10 >= body.length * 7 && body.some((block) => opens(block, says));

/** Whether a heading that stands between requirements parts them: "SQL Server", "Personality", or one that most bullets below bear out. */
const isPart = (heading: Block, body: readonly Placed[], says: Says): boolean =>
  mayPart(heading, body) &&
  !/\d/.test(heading.text) &&
  !body.some((block) => says(block, 'legal') || says(block, 'benefit')) &&
  (countWords(heading.text) <= 2 || alike(body, says) * 2 >= body.length);

/** Finds lists of requirements whose heading was lost, in place. Linear in the blocks. */
export function findLost(blocks: readonly Placed[], says: Says): void {
  for (const { section, from, to } of stretchesOf(blocks)) {
    if (to - from < FEWEST || !(MAY_HOLD.has(section.kind) || isMaterials(section))) continue;
    const whole = blocks.slice(from, to);
    const body = whole.filter((block) => block.kind !== 'heading');
    const { heading } = section;
    const before = blocks[from - 1]?.section.kind;
    const after = blocks[to]?.section.kind;
    const within = after === 'requirements' || after === 'preferred';
    if (
      heading !== null &&
      section.kind === 'other' &&
      before === 'requirements' &&
      (parts(heading, body, says) || (within && isPart(heading, body, says)))
    )
      put(whole, { kind: 'requirements', heading, inferred: true });
    else if (body.length >= FEWEST) split(body, says, section.kind === 'duties');
  }
}
