import type { Locale } from '../locales/locale.js';
import { plain } from '../locales/plain.js';
import { unitsOf } from '../locales/units.js';
import type { Marked, MarkedLine } from '../markup/marked.js';
import { partGlued } from './glued.js';
import { classifyHeading, headingWords, isHeadNoun, isNothingButHeading } from './headings.js';
import { addressFinder, classesOf, classOf, countWords, flagsOf, UNIT } from './line-facts.js';

/** What a line is by itself and its neighbours, before lines are put together to blocks. */
export interface ReadLine extends MarkedLine {
  /** Number of the input's line, from 0. */
  readonly number: number;
  readonly text: string;
  /** Bits of `UNIT`: the classes of its units. */
  readonly seen: number;
  /** Bits of `FLAG`, but for money. */
  readonly flags: number;
  /** Stretches without white space; -1: not counted yet. */
  words: number;
  kind: 'blank' | 'heading' | 'item' | 'text' | 'pair' | 'continuation';
  /** Offset in `text` of a pair's value. */
  valueAt: number;
}

// "REQUIRED QUALIFICATIONS:  text", "Salary: $50,000", "Must haves:- text"; a label is at most five words
const PAIR =
  /^([a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc\d][^:\n]{0,60}?)\s?:(?:\s+|-\s+(?=[A-Z\d]))(?=\S)/;
// "Basic Qualifications- text", "Nice to have – text"
const DASHED =
  /^([a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc][a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc ]{3,40}?)\s?[-–—]\s+(?=\S)/;
// "What you'll do- Mend nets": no space before the dash, a heading that lost its line break
const GLUED = /^([A-Z\u00c0-\u00de][\w\u00c0-\u024f',&/’ ]{3,50}[\w\u00c0-\u024f])- (?=[A-Z\u00c0-\u00de\d])/;
const LETTERS = /[a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc]/g;
const LOWER = /[a-z\u00df-\u00f6\u00f8-\u00ff\u03ac-\u03ce\u0430-\u045fąćęłńśźżčšžřěůőűğşıțăđœ]/;
/** "ANNUAL SALARY": at least four letters, none of them lower case. */
export const isCapitals = (text: string): boolean => !LOWER.test(text) && (text.match(LETTERS)?.length ?? 0) >= 4;

/** The same of a line that was read. */
const isInCapitals = ({ seen, text }: ReadLine): boolean => (seen & UNIT.lower) === 0 && isCapitals(text);

/** Whether a heading of that shape may stand there: short, and no sentence. */
function isShort(line: ReadLine, words: number, most = 90): boolean {
  if (line.text.length > most) return false;
  if (line.words < 0) line.words = countWords(line.text);
  return line.words <= words;
}

/** Whether a text goes on from another: with a small letter, an opening bracket, `&` or `/`. */
function startsLower(text: string): boolean {
  const first = text.charCodeAt(0);
  return (classOf(first) & UNIT.lower) !== 0 || first === 0x28 || first === 0x26 || first === 0x2f;
}

/** Whether the last unit of a text is one of some. */
const endsWith = (text: string, units: string): boolean => text !== '' && units.includes(text.charAt(text.length - 1));

function endsInColon(text: string): boolean {
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
export function wrapWidth(lines: readonly ReadLine[]): number {
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

/** Whether a line goes on from the line before it: in a wrapped text, when its first word did not fit there. */
function continues(line: ReadLine, before: ReadLine | undefined, width: number): boolean {
  if (!before || before.text === '' || line.text === '' || line.bullet !== '' || line.level > 0 || line.bold)
    return false;
  if (before.level > 0 || before.bold || before.text.length > WRAP_MAX) return false;
  const lower = startsLower(line.text);
  if (width === 0) return before.bullet !== '' && before.text.length >= WRAP_MIN && lower;
  const colon = line.text.indexOf(':');
  if (colon > 0 && colon < 60 && isCapitals(line.text.slice(0, colon))) return false;
  if (!lower && before.bullet === '' && endsWith(before.text, '.;:')) return false;
  const first = FIRST_WORD.exec(line.text)?.[0].length ?? 0;
  // what was cut off before the text, a bullet with its space, counts as well
  if (before.text.length + 1 + first + 3 >= width) return true;
  return lower && before.text.length >= WRAP_MIN && !endsWith(before.text, '.;:!?');
}

/** Offset of a pair's value; 0 where a line is none. Behind a dash, the label must be a heading ("Basic qualifications- ..."). */
function isPair({ text, seen }: ReadLine, locales: readonly Locale[]): number {
  const dashed = (seen & UNIT.dash) !== 0 ? DASHED.exec(text) : null;
  if (dashed && countWords(dashed[1] as string) <= 4 && isHeadNoun(dashed[1] as string, locales))
    return dashed[0].length;
  const glued = (seen & UNIT.dash) !== 0 ? GLUED.exec(text) : null;
  if (glued && countWords(glued[1] as string) <= 6 && classifyHeading(glued[1] as string, locales) !== null)
    return glued[0].length;
  const m = (seen & UNIT.colon) !== 0 ? PAIR.exec(text) : null;
  return m && countWords(m[1] as string) <= 6 && !/[.!?;]/.test(m[1] as string) ? m[0].length : 0;
}

// "You might be a good fit if you", "In this role you will": a heading that its items complete
const OPEN_END = /\b(?:you|if|who|to|will|have|are|for|with|is|includ(?:es?|ing)|be|on|in|also)$/i;
const YEARS = /\d\+?\s*(?:years|yrs)/i;

// "- Essential", "* Personal attributes", "- Preferred qualifications": a bullet before what its neighbours stand under
const TITLE_ITEM =
  /^(?:essentials?|desirables?|must[- ]haves?|nice[- ]to[- ]haves?|personal (?:attributes|qualities)|(?:required|preferred|minimum|basic|desired|desirable|essential) (?:skills|qualifications|requirements|experience|criteria)|qualifications|(?:key )?responsibilities)\s*:?$/i;
// "You'll be a great addition if you have the following skills and experience"
const LONG_TITLE =
  /^[A-Z].{0,80}\b(?:have|possess|meet|bring|with) (?:some of |most of |all of )?the following [\w ,&-]{0,50}(?:skills|qualifications|experience|requirements|criteria|attributes|competencies|knowledge)\s*:?$/;

/** Whether a line without heading markup is a heading, from its shape, its words and its neighbours. */
function isBareHeading(
  line: ReadLine,
  before: ReadLine | undefined,
  after: ReadLine | undefined,
  locales: readonly Locale[],
): boolean {
  const { text, seen } = line;
  if (line.bullet !== '' && line.bullet !== '1') return TITLE_ITEM.test(text);
  if (text.includes('the following') && LONG_TITLE.test(text) && isShort(line, 24, 150)) return true;
  if (!isShort(line, 14)) return false;
  const first = text.charCodeAt(0);
  // "¿Qué ...?"
  if ((classOf(first === 0xbf || first === 0xa1 ? text.charCodeAt(1) : first) & UNIT.lower) !== 0) return false;
  // "and more ..." is open
  if (endsWith(text, '.;,') && !text.endsWith('..', text.length - 1)) return false;
  const closes = endsInColon(text);
  if (line.bullet === '1')
    return closes && isShort(line, 8) && classifyHeading(text, locales) !== null && after?.bullet !== '1';
  if (closes) return true;
  const open = !before || before.text === '';
  if (isInCapitals(line) && isShort(line, 10) && (seen & UNIT.digit) === 0 && !text.includes(','))
    return open || classifyHeading(text, locales) !== null;
  if (!isShort(line, 9) || ((seen & UNIT.digit) !== 0 && YEARS.test(text))) return false;
  const bullets = after !== undefined && after.bullet !== '';
  if (bullets && OPEN_END.test(text)) return true;
  if (classifyHeading(text, locales) === null) return false;
  const nothingElse = isNothingButHeading(text, locales);
  if (!nothingElse && locales.some((l) => l.cues.opener?.test(plain(text)))) return false;
  if (bullets) return true;
  // within a run of lines only what is nothing but a heading counts as one
  const words = headingWords(text);
  const plainly = nothingElse || text.endsWith('?') || locales.some((l) => l.asks?.test(words));
  return isShort(line, open ? 7 : 6) ? plainly || OPEN_END.test(text) : OPEN_END.test(text);
}

/** Reads what each line of a stripped text is. A line that holds several items becomes as many. */
export function readLines(marked: Marked, from: number, locales: readonly Locale[]): readonly ReadLine[] {
  const units = unitsOf(marked.text);
  const read = (line: MarkedLine, number: number, hasAddress: (start: number, end: number) => boolean): ReadLine => {
    const text = marked.text.slice(line.start, line.end);
    const { start, end, indent, level, bullet, bold, codes } = line;
    const kind = text === '' ? 'blank' : bullet ? 'item' : 'text';
    const seen = classesOf(units, start, end);
    const flags = flagsOf(seen, hasAddress(start, end));
    return { number, start, end, indent, level, bullet, bold, codes, text, seen, flags, words: -1, kind, valueAt: 0 };
  };
  const inLines = addressFinder(marked.text);
  const whole = marked.lines.map((line, number) => read(line, number, inLines));
  const width = wrapWidth(whole);
  let inParts: ((start: number, end: number) => boolean) | undefined;
  const lines = partGlued(whole, from, {
    joinsByO: locales.some(({ tag }) => tag === 'es' || tag === 'it'),
    isHeading: (text) => classifyHeading(text, locales) !== null,
    cut(line, start, end, bullet) {
      const trimmed = line.text.slice(start, end).trimEnd().length;
      const part = { ...line, start: line.start + start, end: line.start + start + trimmed, bullet };
      inParts ??= addressFinder(marked.text);
      return read(part, line.number, inParts);
    },
  });
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    if (line.kind === 'blank') continue;
    const before = lines[i - 1];
    if (continues(line, before, width)) line.kind = 'continuation';
    else if (line.level > 0 && line.text.length <= 200) line.kind = 'heading';
    else if (line.bold && line.bullet === '' && isShort(line, 14) && !endsWith(line.text, '.;')) line.kind = 'heading';
    else if (isBareHeading(line, before, lines[i + 1], locales)) line.kind = 'heading';
    else if (line.kind === 'text') {
      line.valueAt = isPair(line, locales);
      if (line.valueAt > 0) line.kind = 'pair';
    }
  }
  return lines;
}
