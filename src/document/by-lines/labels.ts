import type { SectionKind } from '../document.js';
import { countWords } from '../lines/line-facts.js';
import { groupsOf, type Placed, stretchesOf } from './walk.js';

/** Sections whose lists may be parted by labels. */
const MAY_BE_PARTED: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred', 'duties', 'benefits']);
const LONGEST_LABEL = 5;
const FEWEST = 3;

/** Whether a group of lines begins with a label: a few words without an end, much shorter than each line below. */
function isTitled(group: readonly Placed[]): boolean {
  const [label, ...items] = group as [Placed, ...Placed[]];
  if (items.length < 2 || label.kind === 'pair' || countWords(label.text) > LONGEST_LABEL) return false;
  if (/[.!?:;,]$/.test(label.text)) return false;
  return items.every(({ text }) => label.text.length * 5 <= text.length * 3);
}

/**
 * Makes headings, in place, of the labels that part a list without bullets ("Data models", "Working with others"): all stretches of
 * the section that stand apart must begin with one, so that a short item is not taken for it.
 */
export function findLabels(blocks: readonly Placed[]): void {
  for (const { section, from, to } of stretchesOf(blocks)) {
    if (to - from < 2 * FEWEST || !MAY_BE_PARTED.has(section.kind)) continue;
    const body = blocks.slice(from, to).filter((block) => block !== section.heading);
    if (body.some((block) => block.bulleted)) continue;
    const parted = [...groupsOf(body)];
    if (parted.length >= 2 && parted.every(isTitled)) for (const [label] of parted) (label as Placed).kind = 'heading';
  }
}
