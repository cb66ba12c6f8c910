import type { Locale } from '../locales/locale.js';
import { regex } from '../regex.js';
import type { Block, Section, SectionKind } from './document.js';
import { countWords } from './line-facts.js';

/** A block whose section may still change. */
type Placed = { -readonly [Key in keyof Block]: Block[Key] };

/** A heading, or a line that may be one, and the list below it; none: bullets that stand apart from those before them. */
interface List {
  readonly title: Placed | null;
  readonly body: readonly Placed[];
}

const LONGEST_TITLE = 10;
const LONGEST = 400;
/** Sections under which a list may stand whose heading no pattern knows, or knows as something else. */
const MAY_HIDE: ReadonlySet<SectionKind> = new Set(['intro', 'about', 'duties', 'benefits', 'process', 'other']);

// "Our values", "Tools we use", "Your first weeks": what stands there is no list of demands, however it reads
const OF_OTHERS = regex()`
  \b(?:
    our (?:stack|values|culture|team|tech|clients?|products?)|we (?:use|offer|do|build)|values|culture|stack|tools|technolog(?:y|ies)|
    location|hours|salary|apply|application|interview|notes?|information|faqs?|
    (?:first|next) (?:\d+ |few )?(?:days|weeks|months?|year)|werte|standort|gehalt|kontakt|valeurs|valores|valori|waarden|
    wartosci|varderingar
  )\b
`;

/** Whether a line without heading markup may be the title of the bullets below it. */
const isTitle = (block: Block, before: Block | undefined, after: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  !block.bulleted &&
  after?.bulleted === true &&
  after.line - block.endLine <= 2 &&
  (!before || before.bulleted || block.line - before.endLine >= 2) &&
  countWords(block.text) <= LONGEST_TITLE &&
  !/[.;,]$/.test(block.text);

/** Whether a bullet stands apart from the one before it, and not so from the one behind it. */
const isApart = (blocks: readonly Placed[], i: number): boolean => {
  const [before, first, after] = [blocks[i - 1], blocks[i] as Placed, blocks[i + 1]];
  if (!before?.bulleted || !after?.bulleted || before.section !== first.section) return false;
  return first.line - before.endLine > after.line - first.endLine;
};

/** The lists of a posting under their titles: the bullets right below, or where there are none, the lines up to the next title. */
function* listsOf(blocks: readonly Placed[], names: (block: Block) => boolean): Generator<List> {
  for (let i = 0; i < blocks.length; i++) {
    const first = blocks[i] as Placed;
    const apart = first.bulleted && isApart(blocks, i);
    if (!apart && first.kind !== 'heading' && !isTitle(first, blocks[i - 1], blocks[i + 1])) continue;
    const from = apart ? i : i + 1;
    let end = from;
    const bulleted = blocks[end]?.bulleted === true;
    for (; end < blocks.length; end++) {
      const { kind, bulleted: marked, section } = blocks[end] as Placed;
      if (kind === 'heading' || marked !== bulleted || section !== first.section) break;
      if (marked && end > from && isApart(blocks, end)) break;
    }
    // what stands behind the list without bullets may be about something else
    while (!bulleted && end > from && !names(blocks[end - 1] as Placed)) end--;
    if (end - from >= FEWEST + (apart ? 1 : 0)) yield { title: apart ? null : first, body: blocks.slice(from, end) };
  }
}
const FEWEST = 2;

/** Whether most lines of a list are made of what demands are made of, and enough of them begin as demands do. */
function asks({ body }: List, locales: readonly Locale[], least: number): boolean {
  let like = 0;
  let opened = 0;
  for (const { text, plain } of body) {
    if (text.length > LONGEST) continue;
    if (locales.some(({ cues }) => cues.benefit.test(plain) || cues.employer.test(plain) || cues.legal.test(plain)))
      continue;
    if (!locales.some(({ cues }) => cues.quality.test(plain))) continue;
    like++;
    if (locales.some(({ cues }) => cues.opener?.test(plain))) opened++;
  }
  return like * 10 >= body.length * 6 && opened * 10 >= body.length * least;
}

const demands = ({ kind, section }: Block): boolean => kind !== 'heading' && section.kind === 'requirements';

// "Vos atouts", "Idealerweise bringst du mit": wishes behind demands, and demands where there are no others
const EITHER = /^\W*(?:(?:vos|tes) atouts|idealerweise (?:\w+ ){1,3}mit|das wunschen wir uns(?: von \w+)?)\W*$/;

/** Makes demands of wishes whose heading may announce either. */
function give(blocks: readonly Placed[]): void {
  for (const block of blocks) {
    const { heading, kind } = block.section;
    if (kind !== 'preferred' || heading === null || !EITHER.test(heading.plain)) continue;
    const section: Section = { kind: 'requirements', heading };
    for (const other of blocks) if (other.section.heading === heading) other.section = section;
  }
}

/**
 * Finds the demands of a posting in which no heading announces any, in place: the lists that read like nothing else. A list under a heading
 * for duties is one only where another list of duties stands in the posting.
 */
export function findUnnamed(blocks: readonly Placed[], locales: readonly Locale[]): void {
  if (blocks.some(demands)) return;
  give(blocks);
  if (blocks.some(demands)) return;
  const names = ({ plain }: Block): boolean =>
    locales.some(({ cues }) => cues.quality.test(plain)) && !locales.some(({ cues }) => cues.employer.test(plain));
  const lists = [...listsOf(blocks, names)];
  const duties = lists.filter(({ title }) => title?.section.kind === 'duties').length;
  for (const list of lists) {
    const { title, body } = list;
    const first = body[0] as Placed;
    const { section } = first;
    if (!MAY_HIDE.has(section.kind) || (title && OF_OTHERS.test(title.plain))) continue;
    const known = section.kind === 'duties' && section.heading === title;
    const least = known ? 7 : title && section.kind === 'other' && first.bulleted ? 3 : 5;
    if (known && duties < 2) continue;
    if (!asks(list, locales, least)) continue;
    const found: Section = { kind: 'requirements', heading: title };
    if (title) title.kind = 'heading';
    for (const block of title ? [title, ...body] : body) block.section = found;
  }
}
