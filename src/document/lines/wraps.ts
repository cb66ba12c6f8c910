import { oneOf } from '../../letters.js';
import type { Locale } from '../../locales/locale.js';
import { runInWords } from '../../locales/run-in.js';
import { regex } from '../../regex.js';
import { classifyHeading, isNothingButHeading } from '../headings.js';
import { classOf, UNIT } from './line-facts.js';
import type { ReadLine } from './lines.js';

// "REQUIRED QUALIFICATIONS:  text", "Salary: $50,000", "Must haves:- text"; a label is at most five words
export const PAIR = regex()`
  ^([a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc\d][^:：\n]{0,60}?)\s?
  (?::(?:\s+|-\s+(?=[A-Z\d]))|：\s*|(?<=[\u3040-\ud7ff]):)(?=\S)
`;
const LETTERS = /[a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc]/g;
const LOWER = /[a-z\u00df-\u00f6\u00f8-\u00ff\u03ac-\u03ce\u0430-\u045fąćęłńśźżčšžřěůőűğşıțăđœ]/;
/** "ANNUAL SALARY": at least four letters, none of them lower case. */
export const isCapitals = (text: string): boolean => !LOWER.test(text) && (text.match(LETTERS)?.length ?? 0) >= 4;

/** Whether a text goes on from another: with a small letter, an opening bracket, `&` or `/`. */
function startsLower(text: string): boolean {
  if (text === '') return false;
  const first = text.charCodeAt(0);
  return (classOf(first) & UNIT.lower) !== 0 || first === 0x28 || first === 0x26 || first === 0x2f;
}

/** Whether the last unit of a text is one of some. */
export const endsWith = (text: string, units: string): boolean =>
  text !== '' && units.includes(text.charAt(text.length - 1));

export function endsInColon(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && (classOf(text.charCodeAt(last)) & UNIT.space) !== 0) last--;
  const unit = text.charCodeAt(last);
  return unit === 0x3a || unit === 0xff1a;
}

/** Column at which hard-wrapped texts break at the earliest, and at the latest. */
const WRAP_MIN = 48;
const WRAP_MAX = 92;

/**
 * The column at which a text was hard-wrapped; 0 where it was not: many lines of full width go on in the next line in lower case,
 * and next to no line is longer.
 */
function wrapWidth(lines: readonly ReadLine[]): number {
  let wraps = 0;
  let long = 0;
  let filled = 0;
  const lengths: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    if (line.text === '') continue;
    filled++;
    if (line.text.length > WRAP_MAX) long++;
    else lengths.push(line.text.length);
    const next = lines[i + 1];
    if (
      next &&
      line.text.length >= WRAP_MIN &&
      line.text.length <= WRAP_MAX &&
      next.bullet === '' &&
      startsLower(next.text)
    )
      wraps++;
  }
  if (wraps < 4 || long * 8 > filled) return 0;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
}

const FIRST_WORD = /^\S+/;
/** What is cut off before the text of an item, a bullet with its space, takes columns as well. */
const CUT = 3;

/** Whether the first word of a line would have made the line before it wider than so many columns. */
const fits = (line: ReadLine, before: ReadLine, width: number): boolean =>
  before.text.length + 1 + (FIRST_WORD.exec(line.text)?.[0].length ?? 0) + CUT >= width;

/**
 * The column at which only items and `Label: value` lines were wrapped, for a text that is not wrapped as a whole; 0 where they were not:
 * none is wider, and right behind them stand two lines or more, nearly each of which begins with a word that did not fit any more, and one of
 * them with a small letter, but in German, whose nouns have capitals.
 */
function itemWidth(lines: readonly ReadLine[], from: number, locales: readonly Locale[]): number {
  let widest = 0;
  const behind: number[] = [];
  let inItem = false;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    const follows: boolean =
      inItem &&
      line.text !== '' &&
      line.text.length <= WRAP_MAX &&
      line.bullet === '' &&
      line.level === 0 &&
      !line.bold;
    if (follows) behind.push(i);
    const keyed = (line.seen & UNIT.colon) !== 0 && line.text.length <= WRAP_MAX && PAIR.test(line.text);
    inItem = line.text !== '' && (line.bullet !== '' || follows || keyed);
    if (inItem && line.text.length > widest) widest = line.text.length;
    if (widest > WRAP_MAX) return 0;
  }
  if (widest < WRAP_MIN) return 0;
  let wraps = 0;
  let others = 0;
  let lower = locales[0]?.tag === 'de';
  for (const i of behind) {
    const line = lines[i] as ReadLine;
    const before = lines[i - 1] as ReadLine;
    lower ||= startsLower(line.text);
    if (fits(line, before, widest)) wraps++;
    else if (before.text.length >= WRAP_MIN && !isTitle(line, locales)) others++;
  }
  return wraps >= 2 && wraps >= 4 * others && lower ? widest : 0;
}

/** Whether a line says nothing but a heading; a noun alone may be the rest of an item: "a degree or comparable / Training". */
const isTitle = (line: ReadLine, locales: readonly Locale[]): boolean =>
  (line.text.includes(' ') || endsInColon(line.text) || (line.seen & UNIT.lower) === 0) &&
  !endsWith(line.text, '.;,') &&
  classifyHeading(line.text, locales) !== null &&
  isNothingButHeading(line.text, locales);

// "pay of $", "Python and", "built with Jenkins +": what a line that ends so leaves open
const OPEN =
  /(?:[$€£&(/+-]|\b(?:and|or|with|of|the|in|und|oder|mit|der|et|ou|de|des|y|con|e|com|en|met|van|oraz|lub|di|och))$/;

// "is looking for a", "se encuentra en la", "sowie in den": words behind which no line ends but a broken one
const hangs = oneOf(runInWords('hangs').join(' '));
const HANGS_MAX = 140;

/** Whether a sentence was broken behind such a word, however few lines of the text are. */
const isBroken = (line: ReadLine, before: ReadLine): boolean =>
  before.text.length >= WRAP_MIN &&
  before.text.length <= HANGS_MAX &&
  startsLower(line.text) &&
  hangs(before.text.slice(before.text.lastIndexOf(' ') + 1));

/** Whether a line goes on from an item or a pair before it, in a text that is not wrapped as a whole. */
function continuesItem(line: ReadLine, before: ReadLine, width: number, locales: readonly Locale[]): boolean {
  if (before.bullet === '' && before.kind !== 'pair' && before.kind !== 'continuation') return false;
  // "orario: ..." below "inserimento: ..." are two fields of a form, in small letters or not
  if (before.kind === 'pair' && PAIR.test(line.text)) return false;
  if (startsLower(line.text)) return before.text.length >= WRAP_MIN;
  if (before.text.length >= WRAP_MIN - CUT && OPEN.test(before.text)) return true;
  if (width === 0 || !fits(line, before, width) || endsWith(before.text, ';:')) return false;
  return !isTitle(line, locales);
}

// ": a calm voice", ", at sea", ".": what stood behind a link or an emphasis
const isRest = (text: string): boolean =>
  text !== '' &&
  ':,;.)'.includes(text.charAt(0)) &&
  (text.length === 1 || (classOf(text.charCodeAt(1)) & UNIT.space) !== 0);
const MOST_RESTS = 3;
// "and", "is a must.", "here": what goes on behind one
const GOES_ON = /^(?:and|or|to|is|are|for|in|of|on|with|at|by|from|as|here)\b/;
// "We seek a", "tools like", "you accept Acme's": what a line leaves open above one
const LEFT_OPEN = /\b(?:an?|and|or|our|the|of|in|by|from|like|as|click|visit|\w['’]s)$|^,$/;

/** Whether the lines of a text break wherever a link or an emphasis begins and ends, as scripts that take the text out of a page leave it. */
const isChopped = (lines: readonly ReadLine[], from: number): boolean => {
  let rests = 0;
  for (let i = Math.max(from, 1); i < lines.length; i++)
    if ((lines[i - 1] as ReadLine).text !== '' && isRest((lines[i] as ReadLine).text)) rests++;
  return rests >= MOST_RESTS;
};

/** Whether a line goes on from the line before it in such a text. */
const continuesChopped = (line: ReadLine, before: ReadLine, locales: readonly Locale[]): boolean =>
  isRest(line.text) ||
  (GOES_ON.test(line.text) && !endsWith(before.text, '.:;!?')) ||
  (LEFT_OPEN.test(before.text) && !isTitle(line, locales));

/** Whether a line stands right below an item that fills its line, as deep as the item's words: "    **microservices**." */
const isUnder = (line: ReadLine, before: ReadLine): boolean =>
  (before.bullet !== '' || before.kind === 'continuation') &&
  line.indent > before.indent &&
  before.text.length >= WRAP_MIN - CUT &&
  before.text.length <= WRAP_MAX &&
  !endsWith(before.text, '.;:!?') &&
  (line.bold || startsLower(line.text));

/** Tells of the lines of a text, asked for in their order, whether they go on from the line before them. */
export function wrapReader(
  lines: readonly ReadLine[],
  from: number,
  locales: readonly Locale[],
): (line: ReadLine, before: ReadLine | undefined) => boolean {
  const width = wrapWidth(lines);
  const ofItems = itemWidth(lines, from, locales);
  const chopped = isChopped(lines, from);
  return (line, before) => {
    if (!before || before.text === '' || line.text === '' || line.bullet !== '' || line.level > 0) return false;
    if (isUnder(line, before)) return true;
    if (line.bold) return false;
    if (before.level > 0 || before.bold) return false;
    if (isBroken(line, before)) return true;
    if (chopped && continuesChopped(line, before, locales)) return true;
    if (before.text.length > WRAP_MAX) return false;
    if (isLabelled(line) || (endsInColon(line.text) && !startsLower(line.text) && isTitle(line, locales))) return false;
    if (width === 0) return continuesItem(line, before, ofItems, locales);
    return (
      continuesText(line, before, width) || (before.bullet !== '' && continuesItem(line, before, ofItems, locales))
    );
  };
}

const LAST_BRACKET = /\([^()]*\)\s*$/;

/** Whether a line begins with a label in capitals: "REQUIRED QUALIFICATIONS: ...", "SKILLS (in this order):" */
export function isLabelled({ text }: ReadLine): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 60 && isCapitals(text.slice(0, colon).replace(LAST_BRACKET, ''));
}

/** The same in a wrapped text: when the first word of a line did not fit into the one before. */
function continuesText(line: ReadLine, before: ReadLine, width: number): boolean {
  const lower = startsLower(line.text);
  if (!lower && before.bullet === '' && endsWith(before.text, '.;:')) return false;
  if (fits(line, before, width)) return true;
  return lower && before.text.length >= WRAP_MIN && !endsWith(before.text, '.;:!?');
}
