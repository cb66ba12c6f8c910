import type { Locale } from '../../locales/locale.js';
import { plain } from '../../locales/plain.js';
import type { Marked, MarkedLine } from '../../markup/marked.js';
import { isNumber } from '../../markup/numbering.js';
import { regex } from '../../regex.js';
import { unitsOf } from '../../units.js';
import { classifyHeading, headingWords, isNothingButHeading, isOwnHeading, isTitleAbove } from '../headings.js';
import { partGlued } from './glued.js';
import { partHeaded } from './headed.js';
import { partJoined } from './joined.js';
import { addressFinder, classesOf, classOf, countWords, flagsOf, UNIT } from './line-facts.js';
import { belowOf, runBelow } from './neighbours.js';
import { isPair } from './pairs.js';
import { partRunIn } from './run-in.js';
import { partRunOn } from './run-on.js';
import { wishesFor } from './wishes.js';
import { endsInColon, endsWith, isCapitals, isLabelled, wrapReader } from './wraps.js';

/** What a line is by itself and its neighbours. */
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

/** The same of a line that was read. */
const isInCapitals = ({ seen, text }: ReadLine): boolean => (seen & UNIT.lower) === 0 && isCapitals(text);

/** Whether a heading of that shape may stand there: short, and no sentence. */
function isShort(line: ReadLine, words: number, most = 90): boolean {
  if (line.text.length > most) return false;
  if (line.words < 0) line.words = countWords(line.text);
  return line.words <= words;
}

// "You might be a good fit if you", "In this role you will": a heading that its items complete
const OPEN_END = /\b(?:you|if|who|to|will|have|are|for|with|is|includ(?:es?|ing)|be|on|in|also)$/i;
const YEARS = /\d\+?\s*(?:years|yrs)/i;

// "- Essential", "* Personal attributes", "- Preferred qualifications": a bullet before what its neighbours stand under
const TITLE_ITEM = regex('i')`
  ^(?:
    essentials?|desirables?|required|mandatory|preferred|(?:must|nice[- ]to|good[- ]to)[- ]haves?|personal (?:attributes|qualities)|
    (?:
      required|preferred|minimum|basic|desired|desirable|essential
    ) (?:skills|qualifications|requirements|experience|criteria)|
    qualifications|(?:key )?responsibilities
  )\s*:?$
`;
// "■ Requirements", "◆ Aufgaben", "• What you bring:": a mark before headings, not before the items below them
const isMarked = (
  { text, bullet }: ReadLine,
  before: ReadLine | undefined,
  next: Pick<ReadLine, 'text' | 'bullet'>,
  locales: readonly Locale[],
): boolean =>
  before?.bullet !== bullet &&
  next.text !== '' &&
  next.bullet !== bullet &&
  classifyHeading(text, locales) !== null &&
  isNothingButHeading(text, locales);
const NO_LINE = { text: '', bullet: '' };
// "You'll be a great addition if you have the following skills and experience"
const LONG_TITLE = regex()`
  ^[A-Z].{0,80}\b(?:have|has|possess(?:es)?|meets?|brings?|with) (?:some of |most of |all of )?the following [\w ,&-]{0,50}
  (?:skills|qualifications|experience|requirements|criteria|attributes|qualities|competencies|knowledge)\s*:?$
`;

const LONGEST_TITLE = 150;
// "You may well fit in at Acme if much of this sounds like you:"
const FIT = / if [a-z ]{4,40} like you:$/;
// "A qualified keeper will be able to show several of the following, and be keen to learn the rest:"
const ABLE =
  /^(?:an?|the|our) (?:[\w-]+ ){1,5}(?:candidate|applicant)s? (?:will|should|must) (?:be able to |also )?(?:demonstrate|have|possess|bring|show) .*\bthe following\b/;

// "Knowledge, skills and abilities needed for the essential functions of a baker:", at any length
const QUALITIES =
  /^(?:[a-z]+ ){0,3}(?:knowledge|skills|competencies)(?:,|,? (?:and|&|or)) (?:(?:and|&|or) )?(?:[a-z-]+ ){0,2}(?:skills|abilities|knowledge)\b.{0,160}:$/;

// "$75,000 - $100,000 a year": in a line of its own, it ends what stands above it
const PAY =
  /^[$€£]\s?\d[\d,.]{0,9}k?(?:\s?[-–—]\s?[$€£]?\s?\d[\d,.]{0,9}k?)?(?:\s(?:an?|per)\s(?:hour|day|week|month|year))?$/i;

/** Whether a line without heading markup is a heading, from its shape, its words and its neighbours. */
function isBareHeading(lines: readonly ReadLine[], i: number, locales: readonly Locale[]): boolean {
  const line = lines[i] as ReadLine;
  const { text, seen } = line;
  const numbered = isNumber(line.bullet);
  const before = i > 0 ? lines[i - 1] : undefined;
  const after = lines[i + 1];
  // what follows a blank line
  const below = belowOf(lines, i);
  const next = after && after.text !== '' ? after : (below ?? NO_LINE);
  if (line.bullet !== '' && !numbered) return TITLE_ITEM.test(text) || isMarked(line, before, next, locales);
  if (isOwnHeading(text, locales)) return true;
  if (
    text.length <= LONGEST_TITLE &&
    text.includes('the following') &&
    LONG_TITLE.test(text) &&
    isShort(line, 24, LONGEST_TITLE)
  )
    return true;
  const closes = endsInColon(text);
  if (!isShort(line, 14))
    return (
      closes &&
      ((isShort(line, 18, 120) && FIT.test(plain(text))) ||
        (isShort(line, 30, 220) && (ABLE.test(plain(text)) || QUALITIES.test(plain(text)))))
    );
  const first = text.charCodeAt(0);
  // "¿Qué ...?"
  if ((classOf(first === 0xbf || first === 0xa1 ? text.charCodeAt(1) : first) & UNIT.lower) !== 0) {
    // "nice to have:", "requirements", "experience", apart from what stands before it, above bullets, or above a line with a colon or if short
    return (
      (!before || before.text === '') &&
      ((!endsWith(text, '.;,') && !!next.bullet) || (next === after && (closes || isShort(line, 2, 24)))) &&
      classifyHeading(text, locales) !== null &&
      isNothingButHeading(text, locales)
    );
  }
  // "and more ..." is open
  if (endsWith(text, '.;,。') && !text.endsWith('..', text.length - 1)) return false;
  if (numbered)
    return (
      isShort(line, 8) &&
      after?.bullet !== line.bullet &&
      // "3. Procedure" above "3.1 ..."
      ((line.bullet === '1' && after?.bullet === '1.1') ||
        (classifyHeading(text, locales) !== null &&
          (closes || (next.text !== '' && next.bullet !== line.bullet && isNothingButHeading(text, locales)))))
    );
  if (closes) return true;
  // "You might also have ..."
  if (ELLIPSIS.test(text) && isShort(line, 8) && isKnown(text, locales)) return true;
  const open = !before || before.text === '' || PAY.test(before.text);
  if (isInCapitals(line) && isShort(line, 10) && (seen & UNIT.digit) === 0 && !text.includes(','))
    return open || classifyHeading(text, locales) !== null;
  if (open && below && isTitleAbove(text, below, locales)) return true;
  if (open && isShort(line, 12)) {
    const run = runBelow(lines, i);
    if (run.length > 0 && isTitleOf(run, text, locales)) return true;
  }
  if (!isShort(line, 9) || ((seen & UNIT.digit) !== 0 && YEARS.test(text))) return false;
  const bullets = after !== undefined && after.bullet !== '';
  if (bullets && OPEN_END.test(text)) return true;
  if (classifyHeading(text, locales) === null) return false;
  const nothingElse = isNothingButHeading(text, locales);
  if (!nothingElse && locales.some((l) => l.cues.opener?.test(plain(text)))) return false;
  if (!open && wishesFor(text, locales)) return false;
  if (bullets || (open && below?.bullet)) return true;
  // within a run of lines only what is nothing but a heading counts as one
  const words = headingWords(text);
  const asks = !text.includes(': ') && locales.some((l) => l.asks?.test(words));
  // "Mile widziana obsługa komputera": a wish, and what is wished for
  const wished =
    !nothingElse && locales.some((l) => l.tag !== 'en' && l.cues.preferred.test(words) && l.cues.quality.test(words));
  // "Bonus points for Danish"
  if (!open && !nothingElse && ADDS.test(words)) return false;
  // "Je kunt in het weekend werken"
  const told = !open && !nothingElse && TOLD.test(words);
  const plainly = nothingElse || text.endsWith('?') || (asks && !wished && !told);
  return (
    (plainly && isShort(line, nothingElse && asks && open ? 8 : open ? 7 : 6)) ||
    (OPEN_END.test(text) && !isLabelled(line))
  );
}

/** A wish, and what is wished for. */
const ADDS = /^(?:bonus|extra) points for (?!(?:the|any|those|these|candidates|applicants|people|if)\b)/;

/** A statement on the reader, who is spoken to in the words of the continent. */
const TOLD = /^(?:je|jij|u|du|sie|vous|tu|voce|ty) \S+ \S/;

const ELLIPSIS = /(?:\.\.\.|…)$/;

/** Whether a line is a known heading, and begins as no item does. */
const isKnown = (text: string, locales: readonly Locale[]): boolean =>
  classifyHeading(text, locales) !== null && !locales.some(({ cues }) => cues.opener?.test(plain(text)));

// "Certificates (within a year)"
const ASIDE = / \([^()]{1,40}\)$/;

/** Whether a line that stands apart is a known heading of the lines below it: "It's a plus if you know", "Skills to bring", above demands. */
function isTitleOf(run: readonly ReadLine[], text: string, locales: readonly Locale[]): boolean {
  if (!isKnown(text, locales) || isNothingButHeading((run[0] as ReadLine).text, locales)) return false;
  const opens = (line: ReadLine): boolean => locales.some(({ cues }) => cues.opener?.test(plain(line.text)));
  return (
    classifyHeading(text, locales) !== 'requirements' ||
    isNothingButHeading(text.replace(ASIDE, ''), locales) ||
    run.some(opens)
  );
}

/** Reads what each line of a stripped text is. A line that holds several items becomes as many. */
export function readLines(marked: Marked, from: number, locales: readonly Locale[]): readonly ReadLine[] {
  // a copy: what a line is asked needs the units of other texts
  const units = unitsOf(marked.text).slice(0, marked.text.length);
  const read = (line: MarkedLine, number: number, hasAddress: (start: number, end: number) => boolean): ReadLine => {
    const text = marked.text.slice(line.start, line.end);
    const { start, end, indent, level, bullet, bold, codes } = line;
    const kind = text === '' ? 'blank' : bullet ? 'item' : 'text';
    const seen = classesOf(units, start, end);
    const flags = flagsOf(seen, hasAddress(start, end));
    return { number, start, end, indent, level, bullet, bold, codes, text, seen, flags, words: -1, kind, valueAt: 0 };
  };
  const inLines = addressFinder(marked.text);
  const whole: ReadLine[] = [];
  for (const line of marked.lines) whole.push(read(line, whole.length, inLines));
  let inParts: ((start: number, end: number) => boolean) | undefined;
  const isHeading = (text: string): boolean => classifyHeading(text, locales) !== null;
  const cut = (line: ReadLine, start: number, end: number, bullet: string): ReadLine => {
    const trimmed = line.text.slice(start, end).trimEnd().length;
    const { indent, level, bold, codes } = line;
    const from = line.start + start;
    const part = { start: from, end: from + trimmed, indent, level, bullet, bold, codes };
    inParts ??= addressFinder(marked.text);
    return read(part, line.number, inParts);
  };
  const isTitle = (text: string): boolean => isHeading(text) && isNothingButHeading(text, locales);
  const hasO = marked.text.includes(' o ') && !locales.some(({ tag }) => tag === 'es' || tag === 'it');
  const opens = (text: string): boolean => locales.some(({ cues }) => cues.opener?.test(plain(text)));
  const works = (text: string): boolean => locales.some(({ cues }) => cues.work?.test(plain(text)));
  const joined = partJoined(partRunOn(whole, from, cut), from, { isTitle, opens, cut });
  const runIn = partRunIn(joined, whole, from, { isHeading, isTitle, opens, works, cut });
  const lines = partHeaded(partGlued(runIn, from, { hasO, isHeading, cut }), from, { isHeading, isTitle, cut });
  const continues = wrapReader(whole, from, locales);
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    if (line.kind === 'blank' || line.kind === 'heading') continue;
    const before = i > 0 ? lines[i - 1] : undefined;
    if (continues(line, before)) line.kind = 'continuation';
    else if (line.level > 0 && line.text.length <= 200) line.kind = 'heading';
    else if (line.bold && line.bullet === '' && isShort(line, 14) && !endsWith(line.text, '.;')) line.kind = 'heading';
    else if (isBareHeading(lines, i, locales)) line.kind = 'heading';
    else if (line.kind === 'text') {
      line.valueAt = isPair(line, locales);
      if (line.valueAt > 0) line.kind = 'pair';
    }
  }
  return lines;
}
