import { demandsIn } from '../../locales/demands.js';
import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';
import type { Block, SectionKind } from '../document.js';
import { classifyHeading } from '../headings.js';
import { countWords } from '../lines/line-facts.js';
import { holds, type Placed, put, type Says } from './walk.js';

/** A heading, or a line that may be one, and the list below it; none: bullets that stand apart from those before them. */
interface List {
  readonly title: Placed | null;
  readonly body: readonly Placed[];
}

const LONGEST_TITLE = 10;
const LONGEST = 400;
const FEWEST = 2;
/** Sections under which a list may stand whose heading no pattern knows, or knows as something else. */
const MAY_HIDE: ReadonlySet<SectionKind> = new Set(['intro', 'about', 'duties', 'benefits', 'process', 'other']);

// "Our values", "Tools we use", "Your first weeks", "Things you won't do": what stands there is no list of demands or duties, however it reads
export const OF_OTHERS = regex()`
  \b(?:
    our (?:stack|values|culture|team|tech|clients?|products?|commitments?|principles|goals?|mission)|we (?:use|offer|do|build|(?:work|operate)(?<=\b(?:how|way) we \w+))|ways? of working|values|
    culture|principles|stack|tools|technolog(?:y|ies)|location|hours|salary|apply|application|interview|notes?|dates|exam|
    (?:gain|receive|learn)(?<=\b(?:you|participants|volunteers|interns|trainees|apprentices|students|we)(?:'ll| will| can| may)? \w+)|
    information|faqs?|won't|will not|(?:first|next) (?:\d+ |few )?(?:days|weeks|months?|year)|${demandsIn('otherHeads')}
  )\b
`;
// "Being a keeper at Acme means", "Être jardinier chez Acme, c'est": what it is like to be there, and no duties
const BEING_THERE = regex()`
  \b(?:
    life|working|being|${demandsIn('being')}
  )\b.{0,40} (?:at|with us|here|${demandsIn('beingAt')})\b
`;

// "You get the chance to": work, or what one gains
const CHANCE = new RegExp(`\\b(?:(?:opportunity|chance|possibility) to\\b|${demandsIn('chance')})`);

/** Whether a line without heading markup may be the title of the bullets below it. */
const isTitle = (block: Block, before: Block | undefined, after: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  !block.bulleted &&
  after?.bulleted === true &&
  after.line - block.endLine <= 2 &&
  (!before || before.bulleted || block.line - before.endLine >= 2) &&
  countWords(block.text) <= LONGEST_TITLE &&
  !/[.;,]$/.test(block.text);

/**
 * Whether a bullet stands apart from the one before it: further than from the one behind it, or than that one from the bullet before it,
 * where the lines from here on stand as far apart.
 */
const isApart = (blocks: readonly Placed[], i: number): boolean => {
  const [former, before, first, after] = [blocks[i - 2], blocks[i - 1], blocks[i] as Placed, blocks[i + 1]];
  if (!before?.bulleted || !after?.bulleted || before.section !== first.section) return false;
  const gap = first.line - before.endLine;
  const behind = after.line - first.endLine;
  if (gap !== behind) return gap > behind;
  return former?.bulleted === true && former.section === first.section && gap > before.line - former.endLine;
};

/** What a line reads like: a demand, one that begins as they do, a duty, what is given; null: none of these. */
type Reading = 'demand' | 'opened' | 'work' | 'given' | null;

function readingOf(block: Block, says: Says): Reading {
  if (block.text.length > LONGEST || says(block, 'legal')) return null;
  const opened = says(block, 'opener');
  if (!opened && says(block, 'benefit')) return 'given';
  if (!opened && says(block, 'work')) return 'work';
  if (says(block, 'employer') || says(block, 'benefit') || !says(block, 'quality')) return null;
  return opened ? 'opened' : 'demand';
}

/** The lists of a posting under some titles: the bullets right below, or where there are none, the lines up to the next title. */
function* listsOf(blocks: readonly Placed[], says: Says, isWanted: (title: Placed | null) => boolean): Generator<List> {
  for (let i = 0; i < blocks.length; i++) {
    const first = blocks[i] as Placed;
    if (!MAY_HIDE.has(first.section.kind)) continue;
    const apart = first.bulleted && isApart(blocks, i);
    if (!apart && first.kind !== 'heading' && !isTitle(first, blocks[i - 1], blocks[i + 1])) continue;
    const title = apart ? null : first;
    if (!isWanted(title)) continue;
    const from = apart ? i : i + 1;
    let end = from;
    const bulleted = blocks[end]?.bulleted === true;
    for (; end < blocks.length; end++) {
      const { kind, bulleted: marked, section } = blocks[end] as Placed;
      if (kind === 'heading' || marked !== bulleted || section !== first.section) break;
      if (marked && end > from && isApart(blocks, end)) break;
    }
    // what stands behind the list without bullets may be about something else
    while (!bulleted && end - from >= FEWEST && readingOf(blocks[end - 1] as Placed, says) === null) end--;
    if (end - from >= FEWEST + (apart ? 1 : 0)) yield { title, body: blocks.slice(from, end) };
  }
}

/** How many of ten lines must begin as demands do: under a heading for duties, under none or without bullets, under one that says nothing. */
const OPENED_DUTIES = 7;
const OPENED = 5;
const OPENED_TITLED = 3;
const FEWEST_TOLD = 3;

/**
 * Gives the lists of a posting whose headings say nothing of what they are the kind that their lines tell, in place.
 * Where no heading announces demands, also lists under a heading that announces something else; one for duties only where another list of
 * duties stands in the posting.
 */
export function findUntold(blocks: readonly Placed[], says: Says, locales: readonly Locale[]): void {
  const asked = holds(blocks, 'requirements');
  const isUnknown = (title: Placed | null): boolean => title !== null && classifyHeading(title.text, locales) === null;
  const lists = [...listsOf(blocks, says, (title) => !asked || isUnknown(title))];
  const duties = lists.filter(({ title }) => title?.section.kind === 'duties').length;
  for (const { title, body } of lists) {
    const first = body[0] as Placed;
    const { section } = first;
    if (title && OF_OTHERS.test(title.plain)) continue;
    const unknown = isUnknown(title);
    const known = !unknown && section.kind === 'duties' && section.heading === title;
    if (known && duties < 2) continue;
    const count = { demand: 0, opened: 0, work: 0, given: 0 };
    for (const block of body) {
      const reading = readingOf(block, says);
      if (reading) count[reading]++;
    }
    const titled = title !== null && first.bulleted && (section.kind === 'other' || section.heading === title);
    const least = known ? OPENED_DUTIES : titled ? OPENED_TITLED : OPENED;
    const kind = asks(count, body.length, least) ? 'requirements' : unknown ? tell(count, body, section.kind) : null;
    if (kind === null || kind === section.kind) continue;
    if (kind === 'requirements' && title && CHANCE.test(title.plain)) continue;
    if (kind === 'duties' && title && BEING_THERE.test(title.plain)) continue;
    if (title) title.kind = 'heading';
    put(title ? [title, ...body] : body, { kind, heading: title, inferred: true });
  }
}

type Count = Readonly<Record<Exclude<Reading, null>, number>>;

/** Whether most lines of a list are made of what demands are made of, and enough of them begin as demands do. */
const asks = ({ demand, opened, work }: Count, lines: number, least: number): boolean =>
  (demand + opened) * 10 >= lines * 6 && opened * 10 >= lines * least && work * 3 <= lines;

/** The kind of a list under a heading that says nothing, by what so many of its lines read like; null where they do not tell. */
function tell(
  { demand, opened, work, given }: Count,
  body: readonly Placed[],
  within: SectionKind,
): SectionKind | null {
  const lines = body.length;
  const bulleted = (body[0] as Placed).bulleted;
  if (within === 'benefits') return null;
  if (work >= 2 && work * 10 >= lines * (bulleted ? 4 : 6) && opened * 3 <= work && given * 3 <= work) return 'duties';
  if (!bulleted || lines < FEWEST_TOLD || within === 'duties') return null;
  if (given >= 2 && given * 5 >= lines && opened === 0 && work * 3 <= given) return 'benefits';
  return opened > 0 && (demand + opened) * 10 >= lines * 7 && work + given === 0 ? 'requirements' : null;
}
