import { allMatches } from '../../locales/matches.js';
import type { ReadLine } from './lines.js';
import { seamsOf } from './seams.js';

/** What `partJoined` needs to know of a text. */
export interface Joints {
  /** Whether a text says nothing but a heading. */
  readonly isTitle: (text: string) => boolean;
  /** Whether a text begins as items of a list do. */
  readonly opens: (text: string) => boolean;
  /** Makes a line of a stretch of another, in units of its text. */
  readonly cut: (line: ReadLine, start: number, end: number, bullet: string) => ReadLine;
}

const UPPER = 'A-Z\\u00c0-\\u00de';
const LOWER = 'a-z\\u00df-\\u00ff';
// "of the sea.Mend nets", "(GCP).Cloud": a sentence and the next, without a space; not "Node.Js". It begins with what a text has few of
const STOP = new RegExp(`[.!?](?<=(?:[${LOWER}]{3}|\\)).)(?=[${UPPER}][${LOWER}]{2}|[${UPPER}][${LOWER}]? )`, 'g');
// "RequirementsFive years", "REQUIREDFive years": where small letters, or capitals, meet a new beginning
const BEGINNING = new RegExp(`[${LOWER}?:](?=[${UPPER}])|[${UPPER}](?=[${UPPER}][${LOWER}])`, 'g');
// it begins with a capital, of which a text has few
const SOME = new RegExp(`[${UPPER}](?:(?<=[${LOWER})?:][.!?]?.)|[${UPPER}]{3})[${LOWER}]`);
const SHORTEST = 60;
const LONGEST_TITLE = 60;
// "Requirements", "About you"; not the "Team" of "TeamSnap", the "Info" of "InfoSec"
const LAST_WORD = /\S{5}$|^(?:about|the|this|your|our|what|who) .{0,20}\b(?:role|you|us|job|do|team|are|have)[?:]?$/i;
/** So many sentences must be joined that a line is taken for lines that were glued. */
const FEWEST = 3;
const NONE: readonly number[] = [];

/** Where a heading that was glued to the text from `at` on ends; `at` where none was. */
function titleEnd(text: string, at: number, isTitle: (text: string) => boolean): number {
  const near = text.slice(at, at + LONGEST_TITLE);
  for (const { index } of allMatches(near, BEGINNING)) {
    const end = index + 1;
    const title = near.slice(0, end);
    if (LAST_WORD.test(title) && !title.includes('. ') && isTitle(title)) return at + end;
  }
  return at;
}

// "guidanceRequirements- Five", "pierBenefitsFree", "seaQualifikationen": where a word meets a capital
const MEETS = new RegExp(`[${LOWER}]{3}(?=[${UPPER}][${LOWER}])|[${LOWER}]\\)(?=[${UPPER}])`, 'g');
// a heading before a colon, a bullet or the end; not the key in `"jobLocation": {`
const CLOSED = /^([^:.!?;,•●*\n"{}]{5,60}?) ?(?:[:?]|[•●▪*] ?|[-–] |$)/;

// "the pier", "(at sea)": not the "Developer" of "DeveloperExperience"
const SMALL_WORD = new RegExp(`(?:^|[^${UPPER}${LOWER}])[${LOWER}]+$|\\)$`);
const LONGEST_WORD = 40;
// the "Cross" and the "Fit" of "CrossFit"
const SHORT_NAME = new RegExp(`(?:^|[^${UPPER}${LOWER}])[${UPPER}][${LOWER}]{1,4}$`);
const SHORT_START = /^\S{1,4} /;
// what is a heading behind any word
const OWN_TITLE =
  /^\S{3,} \S|^(?:Qualif|Requi|Respons|Dut(?:ies|y)|Benef|Perks|Aufgab|Anforder|Comp[eé]ten|Avantag|Func|Mansioni)/;

// "COMPETITIVE BASISThe city"
const SHOUTED = new RegExp(`[${UPPER}]{4}(?=(?:The|This|We|Our|All|In|If|You|Your|To|For|As|At|An?) )`, 'g');

/** Where headings begin that were glued to the end of a word, and sentences to a line in capitals. */
function headingsIn(text: string, isTitle: (text: string) => boolean): readonly number[] {
  const starts: number[] = [];
  for (const { index, 0: end } of allMatches(text, MEETS)) {
    const at = index + end.length;
    const before = text.slice(Math.max(0, at - LONGEST_WORD), at);
    const title = CLOSED.exec(text.slice(at, at + LONGEST_TITLE + 4))?.[1];
    const isClosed = title !== undefined && LAST_WORD.test(title) && isTitle(title);
    const own = isClosed ? title : text.slice(at, titleEnd(text, at, isTitle));
    if (
      own !== '' &&
      (SMALL_WORD.test(before) || (OWN_TITLE.test(own) && !(SHORT_NAME.test(before) && SHORT_START.test(own))))
    )
      starts.push(at);
  }
  for (const { index, 0: end } of allMatches(text, SHOUTED)) starts.push(index + end.length);
  return starts;
}

/** Where the lines start that were glued into one; only 0 where it is one. `seams`: where items of a list begin. */
function startsOf(text: string, seams: readonly number[], isTitle: (text: string) => boolean): readonly number[] {
  const stops: number[] = [];
  for (const { index } of allMatches(text, STOP)) stops.push(index + 1);
  const headings = headingsIn(text, isTitle);
  const found = stops.length + seams.length + headings.length >= FEWEST ? [...stops, ...seams] : [...seams];
  const parted = headings.length + found.length === 0 ? NONE : [...found, ...headings].sort((a, b) => a - b);
  const starts = [0];
  for (const start of [0, ...parted]) {
    if (start > 0 && start > (starts[starts.length - 1] as number)) starts.push(start);
    for (let at = start, end = titleEnd(text, at, isTitle); end > at; end = titleEnd(text, at, isTitle)) {
      starts.push(end);
      at = end;
    }
  }
  return starts;
}

/** Parts lines whose line breaks were lost without a trace: a heading glued to its text, sentences without a space between them, items that begin where a word ends. */
export function partJoined(lines: readonly ReadLine[], from: number, joints: Joints): readonly ReadLine[] {
  const parted: ReadLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    const { text } = line;
    const may = i >= from && line.level === 0 && text.length >= SHORTEST && SOME.test(text);
    const seams = may ? seamsOf(text, joints.isTitle, joints.opens) : [];
    const starts = may ? startsOf(text, seams, joints.isTitle) : [0];
    if (starts.length === 1) parted.push(line);
    else
      for (let s = 0; s < starts.length; s++) {
        const start = starts[s] as number;
        const bullet = s === 0 || seams.includes(start) ? line.bullet : '';
        parted.push(joints.cut(line, start, starts[s + 1] ?? text.length, bullet));
      }
  }
  return parted;
}
