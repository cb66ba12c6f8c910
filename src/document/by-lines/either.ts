import { demandsIn } from '../../locales/demands.js';
import type { Section } from '../document.js';
import { headingWords } from '../headings.js';
import { holds, type Placed, put, type Says, stretchesOf } from './walk.js';

// "To succeed here you will:": what completes it is work, or what one has
const OPEN = /\byou(?:'ll| will)$/;
// "What we ask of you", "Das erwarten wir", "Ce que nous attendons de vous": work, or what one has
const EXPECTS = new RegExp(`\\b(?:${demandsIn('expects')})`);
// "We expect you to be able to"
const ABLE = /\bable to$|\bqualif/;
const HAS =
  /^(?:have|has|be|bring|possess|hold|own|know|understand|need|demonstrate|enjoy|love|like|live|speak|thrive)\b/;
const FEWEST = 3;

/** Makes duties of demands, in place, whose heading may announce either, where hardly any line says what one has. */
export function findPromised(blocks: readonly Placed[], says: Says): void {
  for (const { section, from, to } of stretchesOf(blocks)) {
    const { kind, heading } = section;
    if (kind !== 'requirements' || !heading) continue;
    const words = headingWords(heading.text);
    const open = OPEN.test(words);
    if (!open && (!EXPECTS.test(words) || ABLE.test(words))) continue;
    const whole = blocks.slice(from, to);
    const body = whole.filter((block) => block !== heading);
    if (body.length < FEWEST || !(open ? isPromise(body, says) : isWork(body, section, blocks, says))) continue;
    put(whole, { kind: 'duties', heading });
  }
}

/** Whether at most one of four lines says what one has. */
const isPromise = (body: readonly Placed[], says: Says): boolean =>
  body.filter((block) => HAS.test(block.plain) || says(block, 'opener')).length * 4 <= body.length;

/** Whether lines are work: most begin so, or other lines of the posting are the demands, and at most one of four names a quality. */
function isWork(body: readonly Placed[], section: Section, blocks: readonly Placed[], says: Says): boolean {
  let work = 0;
  let qualities = 0;
  for (const block of body) {
    if (says(block, 'opener')) qualities++;
    else if (says(block, 'work')) work++;
    else if (says(block, 'quality')) qualities++;
  }
  if (qualities * 4 > body.length || work === 0) return false;
  const isOther = (other: Placed): boolean =>
    other.section.kind === 'requirements' && other.section !== section && other.kind !== 'heading';
  return work * 2 > body.length || blocks.some(isOther);
}

// "Vos atouts", "Idealerweise bringst du mit": wishes behind demands, and demands where there are no others
const EITHER = new RegExp(`^\\W*(?:${demandsIn('wished')})\\W*$`);

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
