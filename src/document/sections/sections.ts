import type { Locale } from '../../locales/locale.js';
import type { Block, BlockKind, Section, SectionKind } from '../document.js';
import { classifyHeading, isHeadNoun, isNothingButHeading } from '../headings.js';
import { countWords } from '../lines/line-facts.js';
import { isCapitals } from '../lines/wraps.js';
import { belongs, goesBack, isMarkedDemand } from './belongs.js';
import { DEMAND_LISTS, isForm, isGrade, isLoneFigure, isOfRow, QUESTION } from './form-fields.js';
import { closesWith, isGreeting } from './invitation.js';
import { announces, asksFirst, isLedDemand, isNoHeading, isStack, leadsTo, namesEmployer } from './leads.js';

/** Rank of a heading's form: the lower, the higher it stands. Markdown levels, then emphasis, then capitals, then bare lines. */
function rankOf(block: Block): number {
  if (block.level > 0) return block.level;
  if (block.bold) return 7;
  return isCapitals(block.text) ? 8 : 9;
}

// "What you bring:- 3 years of ...", "Requirements- 3 years of ...": the break between a heading and its list was lost
const GLUED = /[-–—]\s*$/;

// a wish that names no list of them
const BY_ITSELF = /^(?:(?:nice|good|great)[- ]to[- ]haves?|bonus|plus|preferred|desired|desirable|optional)\b\W*$/i;

// "Knowledge of the following is a plus:", among demands
const OF_THESE = /\b(?:the following|these|any of)\b[^:]{0,80}:$/;

const BONUS = /^bonus(?:es)?\b/i;

/** Offset of the first item in a line that a heading was glued to; 0 where none was. */
export const gluedAt = ({ kind, text, valueAt }: Block): number =>
  kind === 'pair' && GLUED.test(text.slice(0, valueAt)) ? valueAt : 0;

/** A line that only joins two items: "or", "and/or", "-AND-". */
export const JOINER = /^[-–—,\s]*(?:and|or|and\/or|oder|und|ou|et|y|o|e|of|en|lub|i)[-–—\s]*[.:,]?$/i;
const LONGEST_JOINER = '- and/or -:'.length;

// "Your code is well structured Preferred:": a heading glued to the item before it
const TAIL =
  /^.{20,400}[a-z.)] (?:Preferred|Nice[- ]to[- ][Hh]aves?|Bonus)(?: (?:[Qq]ualifications|[Ss]kills|[Ee]xperience))?:$/;

// "... in Leeds.", "... at last!"
const ENDS = /[.!]["”’)]?$/;
// "Harbourside links sailors. At Harbourside they ...": what begins the first sentence is the subject of the next
const SPEAKS = /^([A-Z\u00c0-\u00de][\w\u00c0-\u024f]{3,30}) [^.!?]{10,300}[.!?] +(?:\S+ ){0,2}\1\b/;
/** "Data models", "Working with others": a few words without an end, above the items that they sum up. */
const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && countWords(text) <= LONGEST_LABEL && !/[.!?:;,]$/.test(text);
const LONGEST_LABEL = 5;
/** What stands behind a label in so many characters is no fact of a form. */
const TOLD = 60;

const DEMANDS =
  /^requir|\b(?:requir(?!ements?\b)|must|minimum|mandatory|basic|essential|obligat|necess|muss|eis|wymag)/;

interface Open {
  readonly section: Section;
  readonly rank: number;
}

/** Kinds whose content is recognised, so that a section of them ends where other content begins. */
const LISTS: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred', 'duties', 'benefits']);

/**
 * Walks over the blocks of a posting and says in which section each stands. Feed the blocks in their order; `apart`: behind a
 * blank line; `heads`: right above a bullet or a much longer line. Makes a heading of a label that parts a list.
 */
export function sectionReader(
  locales: readonly Locale[],
): (block: Block & { kind: BlockKind }, apart: boolean, heads: boolean) => Section {
  const intro: Section = { kind: 'intro', heading: null };
  let stack: Open[] = [{ section: intro, rank: 0 }];
  /** Items of the open section so far; whether any two of them followed each other without a blank line, and any ended as a sentence does. */
  let items = 0;
  let dense = false;
  let bulleted = false;
  let closed = false;
  let longest = 0;
  /** The label above items with which the open section began, so that more of them may divide it. */
  let labelled: (Block & { kind: BlockKind }) | null = null;
  /** Whether it began with a heading of its own that ends in a colon, so that more of them may divide it. */
  let divided = false;
  /** Whether a line among demands opened it for the run of lines below it alone. */
  let led = false;
  /** The last pair. */
  let above: Block | null = null;
  const top = (): Open => stack[stack.length - 1] as Open;

  const open = (kind: SectionKind, heading: Block | null, rank: number, first = 0): Section => {
    stack = stack.filter((o) => o.rank < rank);
    const section: Section = { kind, heading };
    stack.push({ section, rank });
    items = first;
    dense = false;
    bulleted = false;
    closed = false;
    longest = 0;
    labelled = null;
    divided = false;
    led = false;
    return section;
  };

  return (block, apart, heads) => {
    // "### You know your boats.": what an export marks as a heading among demands
    if (block.kind === 'heading' && DEMAND_LISTS.has(top().section.kind) && isMarkedDemand(block, heads, locales))
      block.kind = 'paragraph';
    if (block.kind === 'heading') {
      if (QUESTION.test(block.text)) return open('process', null, 10);
      const rank = rankOf(block);
      const kind = isNoHeading(block, heads, locales) ? null : classifyHeading(block.text, locales);
      // "Nice to have", right above "Skills" of a lower rank: wishes all the same
      const wished = kind === 'requirements' && items === 0 && top().section.kind === 'preferred' && rank > top().rank;
      if (wished && !DEMANDS.test(block.plain)) return open('preferred', block, rank);
      // "Certificates: examples:" within a run of wishes
      const within = kind === 'requirements' && items > 0 && !apart && top().section.kind === 'preferred';
      if (
        within &&
        block.text.endsWith(':') &&
        block.level === 0 &&
        !DEMANDS.test(block.plain) &&
        !isNothingButHeading(block.text, locales)
      )
        return open('preferred', block, rank);
      if (kind !== null) {
        const before = top().section.kind;
        const section = open(kind, block, rank);
        led = kind === 'preferred' && before === 'requirements' && OF_THESE.test(block.plain);
        return section;
      }
      const { section } = top();
      // "Cloud technologies include:" goes on with a list; so does whatever stands right under a heading
      if (
        LISTS.has(section.kind) &&
        section.heading &&
        rank >= top().rank &&
        (items === 0 || ((!apart || (divided && rank === top().rank)) && /:$/.test(block.text)))
      ) {
        const parts = (items === 0 || divided) && /:$/.test(block.text);
        const part = open(section.kind, block, rank);
        divided = parts;
        return part;
      }
      // "In concrete terms this means that you:", above the first bullets of the duties
      if (section.kind === 'duties' && heads && !bulleted && block.level === 0 && /:$/.test(block.text)) return section;
      // "A deep understanding of:" between demands
      if (DEMAND_LISTS.has(section.kind) && block.level === 0 && isLedDemand(block, locales))
        return locales.some(({ cues }) => cues.preferred.test(block.plain)) ? open('preferred', block, 10) : section;
      // an unknown heading below a known one divides its section from the start, but no demands or benefits that ended; else it ends it
      const parent = stack.filter((o) => o.rank < rank).pop();
      const divides =
        parent &&
        parent.rank > 0 &&
        (section.kind !== 'other' || section.heading !== null || parent.section.kind === 'duties') &&
        parent.section.kind !== 'about' &&
        (top().rank === rank ? section.kind === parent.section.kind : items === 0 && section.heading !== null);
      return open(divides ? parent.section.kind : 'other', block, rank);
    }
    if (block.kind === 'pair') {
      const label = block.text.slice(0, block.valueAt);
      const before = above;
      above = block;
      const kind = before && isOfRow(label, before.text, locales) ? null : classifyHeading(label, locales);
      if (isCapitals(label)) {
        const goesOn = block.text.length - block.valueAt >= TOLD && (kind === null || kind === 'about');
        const { section } = top();
        if (goesOn && section.kind === 'benefits' && (items > 0 || section.heading?.kind === 'pair')) return section;
        return open(kind ?? 'other', block, 8);
      }
      if (kind === 'requirements' && isStack(top().section) && !DEMANDS.test(block.plain.slice(0, block.valueAt)))
        return top().section;
      // "Netting Expertise: you mend ..." in a run of such lines
      const follows = !apart && before?.index === block.index - 1 && before.text.length - before.valueAt >= TOLD;
      if (follows && kind === 'requirements' && !isHeadNoun(label, locales) && !isNothingButHeading(label, locales))
        return top().section;
      // "Work Experience: Specialist" among the fields of a form
      if (isGrade(block)) return top().section;
      // "Esperienza: almeno 4 anni" among the facts above a posting demands that and no more
      if (kind === 'requirements' && isLoneFigure(block, top().section.kind, heads)) return { kind, heading: null };
      // "Bonus - up to 10 %" among benefits
      if (kind === 'preferred' && top().section.kind === 'benefits' && BONUS.test(label)) return top().section;
      // "Nice to have: a boat" between demands says that of itself alone
      if (kind === 'preferred' && top().section.kind === 'requirements' && !heads && BY_ITSELF.test(label))
        return { kind, heading: null };
      if (
        kind !== null &&
        kind !== top().section.kind &&
        (isHeadNoun(label, locales) ||
          (kind === 'about' && items > 0 && !block.bulleted && namesEmployer(block)) ||
          gluedAt(block) > 0 ||
          (bulleted && apart && !block.bulleted) ||
          (items <= 1 && isForm(top().section, block, kind, locales)) ||
          !isLeadIn(top().section.kind, kind))
      )
        // what stands behind the label is the first item
        return open(kind, block, 9, block.text.endsWith(':') ? 0 : 1);
      return top().section;
    }
    if (block.text.length <= LONGEST_JOINER && JOINER.test(block.text)) return top().section;
    if (QUESTION.test(block.text)) return open('process', null, 10);
    const { section } = top();
    if (!block.bulleted && block.text.endsWith(':') && (heads || asksFirst(block.text))) {
      const kind = leadsTo(block, locales);
      // demands go on with demands
      if (kind !== null && !(kind === 'requirements' && DEMAND_LISTS.has(section.kind))) return open(kind, null, 10);
    }
    if (isGreeting(block.text)) return open('contact', null, 10);
    if (!LISTS.has(section.kind)) return section;
    if (items > 0 && !block.bulleted && DEMAND_LISTS.has(section.kind) && closesWith(block.plain))
      return open('process', null, 10);
    if (led && apart && dense && !block.bulleted && goesBack(block, longest, locales))
      return open('requirements', null, 10);
    if (DEMAND_LISTS.has(section.kind) && announces(block)) {
      const wished = locales.some(({ cues }) => cues.preferred.test(block.plain));
      const list = open(wished ? 'preferred' : 'requirements', null, 10);
      led = wished;
      return list;
    }
    if (items > 0 && !apart) dense = true;
    if (block.bulleted) bulleted = true;
    if (!block.bulleted && heads && isLabel(block)) {
      if (items === 0) labelled = block;
      else if (labelled && apart) {
        if (!bulleted) labelled.kind = block.kind = 'heading';
        return section;
      }
    }
    const sentence = ENDS.test(block.text);
    const ended = !closed && sentence && (dense || block.text.length > 2 * longest);
    // a paragraph right behind bullets stands apart from them, and so does prose behind a list
    if (!block.bulleted && items >= 2 && (apart || bulleted || (ended && SPEAKS.test(block.text)))) {
      if (!belongs(block, section.kind, { dense, bulleted, ended }, locales)) return open('other', null, 10);
    }
    items++;
    if (sentence) closed = true;
    longest = Math.max(longest, block.text.length);
    // the items below it are wishes, itself is not
    if (section.kind === 'requirements' && block.text.endsWith(':') && TAIL.test(block.text))
      open('preferred', null, 10);
    return section;
  };
}

/** Inside a list a label is an item's lead-in ("Communication skills: ...", "Technical expertise: ..."), no new section, but for pay and process. */
function isLeadIn(open: SectionKind, label: SectionKind): boolean {
  return LISTS.has(open) && label !== 'pay' && label !== 'process' && label !== 'preferred';
}
