import { regex } from '../../regex.js';
import { FORM_FIELD } from '../around/form.js';
import type { Block, SectionKind } from '../document.js';
import { countWords } from '../lines/line-facts.js';
import { type Placed, put, type Says, stretchesOf } from './walk.js';

/** Sections in which a list of what is given may stand: its heading says something else, or was lost. */
const MAY_GIVE: ReadonlySet<SectionKind> = new Set(['about', 'other', 'pay', 'process', 'contact']);
const LONGEST = 400;
const INNER_END = /[.!?] +[A-Z\u00c0-\u00de]/;

// "Pension and insurance products for our clients", "Experience with medical and dental records"
const OF_WORK = regex()`
  \b(?:
    products?|clients?|customers?|software|platform|solutions?|industry|industries|sector|markets?|brokers?|carriers?|
    experience (?:with|in|of)|knowledge of
  )\b
`;

/** Whether a line names something that employers give. */
const namesPerk = (block: Block, says: Says): boolean =>
  says(block, 'benefit') && !OF_WORK.test(block.plain) && !says(block, 'legal') && !says(block, 'opener');

/** Whether a line is no paragraph. */
const isShort = ({ kind, bulleted, text }: Block): boolean =>
  kind !== 'heading' && (bulleted || text.length <= LONGEST);

/** Whether a line may be an item of such a list. */
const isLine = (block: Block, says: Says): boolean =>
  isShort(block) &&
  (block.bulleted || block.kind === 'pair' || (!INNER_END.test(block.text) && !says(block, 'employer')));

/** Runs of a section's items: those that follow each other, or that stand apart by one blank line each. */
function* runsOf(blocks: readonly Placed[], says: Says): Generator<readonly Placed[]> {
  let open: Placed[] = [];
  let usual = 0;
  for (const block of blocks) {
    const last = open[open.length - 1];
    const gap = last ? block.line - last.endLine : 0;
    const fits = isLine(block, says);
    if (last && fits && open.length > 1 && gap < usual) {
      // a line that stood apart was no item of what follows it
      open.pop();
      yield open;
      open = [last];
    } else if (last && (!fits || gap > (open.length > 1 ? usual : FURTHEST))) {
      yield open;
      open = [];
    }
    if (!fits) continue;
    if (open.length === 1) usual = gap;
    open.push(block);
  }
  yield open;
}
const FURTHEST = 2;
const FEWEST = 3;

const FEWEST_FIELDS = 3;
const FEWEST_NAMED = 2;

/** Whether so many lines are a list of what is given: a third of them name a perk, and half where nothing but their place tells that they are items. */
function areGiven(lines: readonly Placed[], named: number): boolean {
  if (named < FEWEST_NAMED) return false;
  // "Employer: ...", "Salary: ...": the facts of a form
  if (lines.filter(({ text }) => FORM_FIELD.test(text)).length >= FEWEST_FIELDS) return false;
  const dense = lines.every((block, i) => i === 0 || block.line - (lines[i - 1] as Placed).endLine === 1);
  return named * (dense || lines.every(({ bulleted }) => bulleted) ? 3 : 2) >= lines.length;
}

/** Whether a run is one short line, and the next one a list without bullets that it may stand above: "Health", "Time for yourself". */
const isLabel = ([label, ...others]: readonly Placed[], below: readonly Placed[] | undefined): boolean =>
  label !== undefined &&
  others.length === 0 &&
  label.kind === 'paragraph' &&
  countWords(label.text) <= MOST_WORDS &&
  !/[.!?:;,]$/.test(label.text) &&
  below !== undefined &&
  below.length >= 2 &&
  !below.some(({ bulleted }) => bulleted);
const MOST_WORDS = 4;

/** Whether so many lines in several parts are a list of what is given. */
const areParts = (lines: number, named: number): boolean => named >= FEWEST && named * 3 >= lines;

/** Gives lists that headings part which say nothing of what is given, "Health", "Time for yourself", their kind, where they name enough of it together. */
function giveParts(blocks: readonly Placed[], namedIn: (lines: readonly Placed[]) => number): void {
  let parts: Placed[][] = [];
  const end = (): void => {
    const whole = parts.length >= 2 ? parts.flat() : [];
    if (areParts(whole.length, namedIn(whole)))
      for (const lines of parts)
        put(lines, { kind: 'benefits', heading: (lines[0] as Placed).section.heading, inferred: true });
    parts = [];
  };
  for (const block of blocks) {
    const { section, kind, bulleted } = block;
    const last = parts[parts.length - 1];
    if (kind === 'heading') continue;
    if (!bulleted || section.kind !== 'other' || section.heading === null) end();
    else if (last && (last[0] as Placed).section === section) last.push(block);
    else parts.push([block]);
  }
  end();
}

/** Gives the lists of what the employer gives whose heading says something else, or was lost, a section of their own, in place. */
export function findPerks(blocks: readonly Placed[], says: Says): void {
  const namedIn = (lines: readonly Placed[]): number =>
    lines.reduce((n, block) => n + (namesPerk(block, says) ? 1 : 0), 0);
  for (const { section, from, to } of stretchesOf(blocks)) {
    if (to - from < FEWEST || !MAY_GIVE.has(section.kind)) continue;
    const lines = blocks.slice(from, to);
    if (namedIn(lines.filter(isShort)) < FEWEST_NAMED) continue;
    const runs = [...runsOf(lines, says)];
    const labels = runs.filter((run, i) => isLabel(run, runs[i + 1])).map(([label]) => label as Placed);
    const parts = runs.filter((run, i) => i > 0 && isLabel(runs[i - 1] as readonly Placed[], run));
    const whole = parts.flat();
    if (parts.length >= 2 && areParts(whole.length, namedIn(whole))) {
      for (const label of labels) label.kind = 'heading';
      put([...labels, ...whole], { kind: 'benefits', heading: null, inferred: true });
    } else
      for (const lines of runs)
        if (lines.length >= FEWEST && areGiven(lines, namedIn(lines)))
          put(lines, { kind: 'benefits', heading: null, inferred: true });
  }
  giveParts(blocks, namedIn);
}
