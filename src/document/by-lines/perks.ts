import type { Locale } from '../../locales/locale.js';
import { FORM_LABELS } from '../../markup/form-labels.data.js';
import { regex } from '../../regex.js';
import type { Block, Section, SectionKind } from '../document.js';
import { countWords } from '../lines/line-facts.js';

/** A block whose section may still change. */
type Placed = { -readonly [Key in keyof Block]: Block[Key] };

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
export const namesPerk = ({ plain }: Block, locales: readonly Locale[]): boolean =>
  locales.some(({ cues }) => cues.benefit.test(plain)) &&
  !OF_WORK.test(plain) &&
  !locales.some(({ cues }) => cues.legal.test(plain) || cues.opener?.test(plain));

/** Whether a line may be an item of such a list. */
const isLine = (block: Block, locales: readonly Locale[]): boolean =>
  block.kind !== 'heading' &&
  (block.bulleted || block.text.length <= LONGEST) &&
  (block.bulleted ||
    block.kind === 'pair' ||
    (!INNER_END.test(block.text) && !locales.some(({ cues }) => cues.employer.test(block.plain))));

/** Stretches of a section's items: those that follow each other, or that stand apart by one blank line each. */
function* stretches(blocks: readonly Placed[], locales: readonly Locale[]): Generator<readonly Placed[]> {
  let open: Placed[] = [];
  let usual = 0;
  for (const block of blocks) {
    const last = open[open.length - 1];
    const gap = last ? block.line - last.endLine : 0;
    const fits = isLine(block, locales);
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

const FIELD = new RegExp(`^(?:${FORM_LABELS.join('|')}) ?:`);
const FEWEST_FIELDS = 3;

/** Whether so many lines are a list of what is given: a third of them name a perk, and half where nothing but their place tells that they are items. */
function areGiven(lines: readonly Placed[], named: number): boolean {
  const dense = lines.every((block, i) => i === 0 || block.line - (lines[i - 1] as Placed).endLine === 1);
  // "Employer: ...", "Salary: ...": the facts of a form
  if (lines.filter(({ text }) => FIELD.test(text)).length >= FEWEST_FIELDS) return false;
  const listed = dense || lines.every(({ bulleted }) => bulleted);
  return named >= 2 && named * (listed ? 3 : 2) >= lines.length;
}

/** Whether a stretch is one short line, and the next one a list without bullets that it may stand above: "Health", "Time for yourself". */
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

/** Gives lists that headings part which say nothing of what is given, "Health", "Time for yourself", their kind, where they name enough of it together. */
function giveParts(blocks: readonly Placed[], namedIn: (lines: readonly Placed[]) => number): void {
  let parts: Placed[][] = [];
  const end = (): void => {
    const whole = parts.flat();
    if (parts.length >= 2 && namedIn(whole) >= FEWEST && namedIn(whole) * 3 >= whole.length)
      for (const lines of parts) {
        const given: Section = { kind: 'benefits', heading: (lines[0] as Placed).section.heading };
        for (const line of lines) line.section = given;
      }
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
export function findPerks(blocks: readonly Placed[], locales: readonly Locale[]): void {
  const namedIn = (lines: readonly Placed[]): number =>
    lines.reduce((n, block) => n + (namesPerk(block, locales) ? 1 : 0), 0);
  const give = (lines: readonly Placed[]): void => {
    const given: Section = { kind: 'benefits', heading: null };
    for (const block of lines) block.section = given;
  };
  for (let from = 0; from < blocks.length; ) {
    const { section } = blocks[from] as Placed;
    let to = from + 1;
    while (to < blocks.length && (blocks[to] as Placed).section === section) to++;
    if (MAY_GIVE.has(section.kind) && to - from >= FEWEST) {
      const found = [...stretches(blocks.slice(from, to), locales)];
      const labels = found.filter((lines, i) => isLabel(lines, found[i + 1])).map(([label]) => label as Placed);
      const parts = found.filter((lines, i) => i > 0 && isLabel(found[i - 1] as readonly Placed[], lines));
      const whole = parts.flat();
      if (parts.length >= 2 && namedIn(whole) >= FEWEST && namedIn(whole) * 3 >= whole.length) {
        for (const label of labels) label.kind = 'heading';
        give([...labels, ...whole]);
      } else for (const lines of found) if (lines.length >= FEWEST && areGiven(lines, namedIn(lines))) give(lines);
    }
    from = to;
  }
  giveParts(blocks, namedIn);
}
