import { headingWords } from '../headings.js';
import { holds, type Placed, put, type Says, stretchesOf } from './walk.js';

// "To succeed here you will:": what completes it is work, or what one has
const OPEN = /\byou(?:'ll| will)$/;
const HAS =
  /^(?:have|has|be|bring|possess|hold|own|know|understand|need|demonstrate|enjoy|love|like|live|speak|thrive)\b/;
const FEWEST = 3;

/** Makes duties of demands, in place, whose heading ends in "you will", where hardly any says what one has. */
export function findPromised(blocks: readonly Placed[], says: Says): void {
  for (const { section, from, to } of stretchesOf(blocks)) {
    const { kind, heading } = section;
    if (kind !== 'requirements' || !heading || !OPEN.test(headingWords(heading.text))) continue;
    const whole = blocks.slice(from, to);
    const body = whole.filter((block) => block !== heading);
    const has = (block: Placed): boolean => HAS.test(block.plain) || says(block, 'opener');
    if (body.length >= FEWEST && body.filter(has).length * 4 <= body.length) put(whole, { kind: 'duties', heading });
  }
}

// "Vos atouts", "Idealerweise bringst du mit": wishes behind demands, and demands where there are no others
const EITHER = /^\W*(?:(?:vos|tes) atouts|idealerweise (?:\w+ ){1,3}mit|das wunschen wir uns(?: von \w+)?)\W*$/;

/** Makes demands of wishes whose heading may announce either, in place, where there are no others. */
export function findWished(blocks: readonly Placed[]): void {
  if (holds(blocks, 'requirements')) return;
  for (const block of blocks) {
    const { heading, kind } = block.section;
    if (kind !== 'preferred' || heading === null || !EITHER.test(heading.plain)) continue;
    put(
      blocks.filter((other) => other.section.heading === heading),
      { kind: 'requirements', heading },
    );
  }
}
