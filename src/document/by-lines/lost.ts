import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';
import type { Block, Section, SectionKind } from '../document.js';
import { countWords } from '../lines/line-facts.js';

/** A block whose section may still change. */
type Placed = { -readonly [Key in keyof Block]: Block[Key] };

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
const opens = (block: Block, locales: readonly Locale[]): boolean =>
  block.text.length <= LONGEST &&
  !ANSWER.test(block.plain) &&
  locales.some(({ cues }) => cues.opener?.test(block.plain) && cues.quality.test(block.plain));

/** Parts of a section's blocks that stand apart from each other by more blank lines than their lines do. */
function* groups(blocks: readonly Placed[]): Generator<readonly Placed[]> {
  let least = Number.POSITIVE_INFINITY;
  const gap = (i: number): number => (blocks[i] as Placed).line - (blocks[i - 1] as Placed).endLine;
  for (let i = 1; i < blocks.length; i++) least = Math.max(1, Math.min(least, gap(i)));
  let from = 0;
  for (let i = 1; i <= blocks.length; i++)
    if (i === blocks.length || gap(i) > least) {
      yield blocks.slice(from, i);
      from = i;
    }
}

/** Gives the lists of one section that read like requirements, line after line, a section of their own; `titled`: a heading says what the first is. */
function split(blocks: readonly Placed[], locales: readonly Locale[], titled: boolean): void {
  let lost: Section | null = null;
  let led = titled;
  for (const group of groups(blocks)) {
    const demands = group.reduce((n, block) => n + (opens(block, locales) ? 1 : 0), 0);
    if (!led && demands >= FEWEST && demands * 10 >= group.length * 7) {
      lost ??= { kind: 'requirements', heading: null };
      for (const block of group) block.section = lost;
    } else if (lost !== null && demands === 0) {
      // what follows such a list is no duty any more
      const after: Section = { kind: 'other', heading: null };
      for (const block of group) block.section = after;
    }
    led = LEADS.test((group[group.length - 1] as Placed).text);
  }
}

/** No heading that parts a list of requirements is longer, in words. */
const LONGEST_TITLE = 8;

/** Whether a line is made of what requirements are made of, and of nothing that an employer says of itself. */
const reads = ({ plain, text }: Block, locales: readonly Locale[]): boolean =>
  text.length <= LONGEST &&
  locales.some(({ cues }) => cues.quality.test(plain)) &&
  !locales.some(({ cues }) => cues.benefit.test(plain) || cues.employer.test(plain) || cues.legal.test(plain));

/** Whether a heading may part a list of requirements: a few words above bullets, and none that say something else. */
const mayPart = (heading: Block, body: readonly Placed[]): boolean =>
  body.length >= 2 &&
  countWords(heading.text) <= LONGEST_TITLE &&
  !QUALITY_OF_OTHERS.test(heading.plain) &&
  body.every((block) => block.bulleted);

/** How many lines read like demands. */
const alike = (body: readonly Placed[], locales: readonly Locale[]): number =>
  body.reduce((n, block) => n + (reads(block, locales) ? 1 : 0), 0);

/** Whether a heading that says nothing by itself parts a list of requirements: "SQL Server", "Leadership:", above bullets that read like demands. */
const parts = (heading: Block, body: readonly Placed[], locales: readonly Locale[]): boolean =>
  mayPart(heading, body) && alike(body, locales) * 10 >= body.length * 7 && body.some((block) => opens(block, locales));

/** Whether a heading that stands between requirements parts them: "SQL Server", "Personality", or one that most bullets below bear out. */
const isPart = (heading: Block, body: readonly Placed[], locales: readonly Locale[]): boolean =>
  mayPart(heading, body) &&
  !/\d/.test(heading.text) &&
  !locales.some(({ cues }) => body.some(({ plain }) => cues.legal.test(plain) || cues.benefit.test(plain))) &&
  (countWords(heading.text) <= 2 || alike(body, locales) * 2 >= body.length);

// "Our values", "Additional information", "How we work": what stands there is no list of demands, however it reads
const QUALITY_OF_OTHERS =
  /\b(?:our|we|us|values|culture|notes?|information|why|process|benefits|stack|will|day|role|location)\b/;

/** Sections whose lists may be parted by labels. */
const MAY_BE_PARTED: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred', 'duties', 'benefits']);
const LONGEST_LABEL = 5;

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
  for (let from = 0; from < blocks.length; ) {
    const { section } = blocks[from] as Placed;
    let to = from + 1;
    while (to < blocks.length && (blocks[to] as Placed).section === section) to++;
    if (MAY_BE_PARTED.has(section.kind) && to - from >= 2 * FEWEST) {
      const body = blocks.slice(from, to).filter((block) => block !== section.heading);
      const parted = body.some((block) => block.bulleted) ? [] : [...groups(body)];
      if (parted.length >= 2 && parted.every(isTitled))
        for (const [label] of parted) (label as Placed).kind = 'heading';
    }
    from = to;
  }
}

/** Finds lists of requirements whose heading was lost, in place. Linear in the blocks. */
export function findLostLists(blocks: readonly Placed[], locales: readonly Locale[]): void {
  for (let from = 0; from < blocks.length; ) {
    const { section } = blocks[from] as Placed;
    let to = from + 1;
    while (to < blocks.length && (blocks[to] as Placed).section === section) to++;
    if ((MAY_HOLD.has(section.kind) || isMaterials(section)) && to - from >= FEWEST) {
      const body = blocks.slice(from, to).filter((block) => block.kind !== 'heading');
      const { heading } = section;
      const before = (blocks[from - 1] as Placed | undefined)?.section.kind;
      const after = (blocks[to] as Placed | undefined)?.section.kind;
      const within = before === 'requirements' && (after === 'requirements' || after === 'preferred');
      if (
        heading !== null &&
        section.kind === 'other' &&
        before === 'requirements' &&
        (parts(heading, body, locales) || (within && isPart(heading, body, locales)))
      ) {
        const part: Section = { kind: 'requirements', heading };
        for (let i = from; i < to; i++) (blocks[i] as Placed).section = part;
      } else if (body.length >= FEWEST) split(body, locales, section.kind === 'duties');
    }
    from = to;
  }
}
