import { isNumber } from '../../markup/numbering.js';
import { sentences } from '../sentences.js';
import { UNIT } from './line-facts.js';
import type { ReadLine } from './lines.js';

/** Bullets that a list keeps when its line breaks are lost: "About you: o A degree o Ten years at sea". */
const MARKS = ['•', '●', '▪', '◦', '■', '‣', '·', '✓', '✔', '➢', '*', 'o', '-', '–', '—'] as const;
const BUT_O = MARKS.filter((mark) => mark !== 'o');
/** Marks that stand in sentences and titles too, so that only long items tell a list: "Acme - Engineer - Berlin". */
const DASHES = '-–—·';
/** Of the whole line, of an item on average, and of one behind a dash: chips and titles are shorter. */
const SHORTEST_LINE = 80;
const SHORTEST_ITEM = 18;
const SHORTEST_DASHED = 30;
/** Of any item behind a dash: "Acme - Full Stack Developer - React - Toronto" is none. */
const LEAST_DASHED = 14;
const FEWEST = 3;

// what an item begins with
const BEGINS = /^["“(]?[A-Z\u00c0-\u00d6\u00d8-\u00de\u0391-\u03a9\u0410-\u042fĄĆĘŁŃŚŹŻČŠŽŘĚŮŐŰĞŞİȚĂĐŒ\d]/;
// what one behind a colon may begin with, where nothing but a bullet stands before it
const BEGINS_SMALL = /^[a-z\u00df-\u00ff]/;
const SPACES = /^\s+/;

/** Where an item's mark starts, and where its words do. */
interface Mark {
  readonly at: number;
  readonly words: number;
}

/** Marks that are nothing but bullets, so that they need no space around them: "cool• Unlimited leave", "Skills: ●Patience". */
const SURE = '•●▪■‣✓✔➢';
// what a dash or a star without a space before it follows: "from day one.- Flexible hours"
const CLOSES = /[a-z\u00df-\u00ff.;:)]/;

const NONE: readonly Mark[] = [];

/** The places of a mark, and of what begins behind it. */
function placesOf(text: string, mark: string, begins: RegExp = BEGINS): readonly Mark[] {
  const places: Mark[] = [];
  const sure = SURE.includes(mark);
  const sought = sure ? mark : `${mark} `;
  // most lines hold none, which is seen at once; a dash or a star may follow a word
  const mayFollow = mark === '-' || mark === '*';
  if (!sure && !mayFollow && !text.includes(` ${sought}`)) return NONE;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = at === 0 ? ' ' : text.charAt(at - 1);
    if (!(sure || before === ' ' || (mayFollow && CLOSES.test(before)))) continue;
    const words = skipSpace(text, at + sought.length);
    if (begins.test(text.slice(words, words + 2))) places.push({ at, words });
  }
  return places;
}

const skipSpace = (text: string, at: number): number => at + (SPACES.exec(text.slice(at, at + 20))?.[0].length ?? 0);

/** The places of "1)", "2)", "3)" or "1.", "2.", "3.", in their order and without a gap. */
function numbersOf(text: string, first: number, close: string): Mark[] {
  const places: Mark[] = [];
  let from = 0;
  for (let n = first; n < first + 60; n++) {
    const number = `${n}${close} `;
    const at = from === 0 && text.startsWith(number) ? 0 : text.indexOf(` ${number}`, from);
    if (at < 0) break;
    const words = skipSpace(text, at + number.length);
    if (!BEGINS.test(text.slice(words, words + 2))) break;
    places.push({ at, words });
    from = words;
  }
  return places;
}

/** Whether marks part a line into items: three at least, the one that was cut off its start included, and none too short. */
function isList(text: string, places: readonly Mark[], bulleted: boolean, dashed: boolean): boolean {
  const items = places.length + (bulleted ? 1 : 0);
  if (items < FEWEST) return false;
  const from = bulleted ? 0 : (places[0] as Mark).at;
  if (text.length - from < items * (dashed ? SHORTEST_DASHED : SHORTEST_ITEM)) return false;
  return !dashed || places.every(({ words }, p) => (places[p + 1]?.at ?? text.length) - words >= LEAST_DASHED);
}

/** The marks by which the items of a list were glued into one line; none where it is no such line. */
function marksOf(line: ReadLine, marks: readonly string[]): [string, readonly Mark[]] | null {
  for (const mark of marks) {
    const bulleted = line.bullet === mark;
    if (line.bullet !== '' && !bulleted) continue;
    const places = placesOf(line.text, mark);
    if (isList(line.text, places, bulleted, DASHES.includes(mark))) return [mark, places];
    // "You will: • mend nets • tie knots"
    if (bulleted || !SURE.includes(mark)) continue;
    const small = placesOf(line.text, mark, BEGINS_SMALL);
    if (isList(line.text, small, false, false) && line.text.slice(0, small[0]?.at).trimEnd().endsWith(':'))
      return [mark, small];
  }
  if (line.bullet !== '' && !isNumber(line.bullet)) return null;
  for (const close of NUMBERED) {
    const bulleted = line.bullet === '1';
    const places = numbersOf(line.text, bulleted ? 2 : 1, close);
    if (isList(line.text, places, bulleted, false)) return ['1', places];
  }
  return null;
}

// "... in a fast team. Qualifications:", "... without end ### What you bring": a heading behind the item or the sentence before it
const TAIL = /(?:[.!?;)]|(#{1,6})) +([A-Z\u00c0-\u00de][^.!?;:#]{2,60}?):?$/;

/** Where a heading starts that was glued to the end of a text, and where what stands before it ends; the text's end where none was. */
function headingAt(text: string, isHeading: (text: string) => boolean): { end: number; start: number } {
  const own = text.trimEnd();
  const m = TAIL.exec(own.slice(-90));
  if (!m || !isHeading(m[2] as string) || (m[1] === undefined && !own.endsWith(':')))
    return { end: text.length, start: text.length };
  const start = text.lastIndexOf(m[2] as string);
  return { end: m[1] === undefined ? start : text.lastIndexOf(m[1], start), start };
}

/** Whether what stands before a first dash ends there: "BDD - Behaviour Driven Development" goes on. */
const introduces = (text: string, isHeading: (text: string) => boolean): boolean =>
  text === '' || /[.:!?;)]$/.test(text) || isHeading(text) || headingAt(text, isHeading).end < text.length;

/** What `partGlued` needs to know of a text. */
export interface Parting {
  /** Whether "o" may be a bullet: it stands in the text, and is no word of its language. */
  readonly hasO: boolean;
  readonly isHeading: (text: string) => boolean;
  /** Makes a line of a stretch of another, in units of its text. */
  readonly cut: (line: ReadLine, start: number, end: number, bullet: string) => ReadLine;
}

// a mark that may be one of several: one look at a line tells of most that there is none
const MAY_PART = /[•●▪■‣✓✔➢]| (?:[*o·◦–—-]|2[.)]) |[-*] (?<=[a-z\u00df-\u00ff.;:)]..)/;
const NUMBERED = [')', '.'];
const MARKED = UNIT.mark | UNIT.dash | UNIT.digit;

/** Parts the lines of a text in which the items of a list follow each other behind their bullets. */
export function partGlued(lines: readonly ReadLine[], from: number, parting: Parting): readonly ReadLine[] {
  const marks = parting.hasO ? MARKS : BUT_O;
  const parted: ReadLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    const may = i >= from && line.level === 0 && line.text.length >= SHORTEST_LINE;
    const isMarked = may && (parting.hasO || (line.seen & MARKED) !== 0) && MAY_PART.test(line.text);
    const glued = isMarked ? marksOf(line, marks) : null;
    if (!glued) {
      parted.push(line);
      continue;
    }
    const [bullet, places] = glued;
    const first = (places[0] as Mark).at;
    if (DASHES.includes(bullet) && !introduces(line.text.slice(0, first).trimEnd(), parting.isHeading)) {
      parted.push(line);
      continue;
    }
    const add = (start: number, end: number, mark: string): void => {
      const heading = headingAt(line.text.slice(start, end), parting.isHeading);
      if (heading.end > 0) parted.push(parting.cut(line, start, start + heading.end, mark));
      if (start + heading.start < end) parted.push(parting.cut(line, start + heading.start, end, ''));
    };
    if (first > 0) add(0, first, line.bullet);
    for (let p = 0; p < places.length - 1; p++) add((places[p] as Mark).words, (places[p + 1] as Mark).at, bullet);
    // behind the first sentence of the last item the posting goes on
    const { words } = places[places.length - 1] as Mark;
    const end = words + (sentences(line.text.slice(words))[0]?.end ?? 0);
    add(words, end, bullet);
    if (end < line.text.length) add(skipSpace(line.text, end), line.text.length, '');
  }
  return parted;
}
