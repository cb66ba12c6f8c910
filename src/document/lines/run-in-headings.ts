import { LOWER, oneOf, startsSmall, UPPER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';
import { runInParts, runInWords } from '../../locales/run-in.js';

/** What tells a heading amid a line. */
export interface RunInHeads {
  /** Whether a text is a known heading. */
  readonly isHeading: (text: string) => boolean;
  /** Whether it says nothing else. */
  readonly isTitle: (text: string) => boolean;
  /** Whether a text begins as items of a list of demands do. */
  readonly opens: (text: string) => boolean;
}

/** A heading within a line, half-open. */
export interface Heading {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 70;
/** Of words, and of those without a colon. */
const MOST_WORDS = 10;
const MOST_PLAIN = 7;
/** What a label may say without being a heading: "Salary: 45,000 a year". */
const LONGEST_VALUE = 60;
/** Units that are looked at before a heading, in and behind it. */
const BEFORE = 20;
const NEAR = 60;

// where a heading may begin: behind what ended ("1"), or behind a word that did not
const PLACE = new RegExp(`([.!?;:)•●▪*–-]) +(?=[${UPPER}¿])|[${LOWER}${UPPER}\\d%”"’*+] +(?=[${UPPER}])`, 'g');
// the next word of a heading: "Requirements", "you'll", "(must)", "&", "Role/Duties"
const WORD = new RegExp(`[${UPPER}${LOWER}&(¿][${UPPER}${LOWER}'’/()-]*`, 'y');
// what ends one: a colon, or spaces before what begins with a capital, a figure or a bullet
const ENDS = new RegExp(` ?[:?](?=\\s|$)| {1,3}(?=["“(•●▪*–-]? ?[${UPPER}\\d])`, 'y');
const LABELLED = /^[^:.;!?]{4,60}: /;
const BULLET = /^[•●▪*–-] /;
const GOES_ON = new RegExp(`^(?:${runInParts('goesOn')})`);
const NAMED = new RegExp(`(?:^|[ (/])[${UPPER}][^ (/]*$`);

const isSure = oneOf(runInWords('headings').join(' '));
const isJoint = oneOf(runInWords('joints').join(' '));
const isOpen = oneOf(runInWords('open').join(' '));
const isBinding = oneOf(runInWords('binds').join(' '));
const isAsking = oneOf(runInWords('asks').join(' '));
const isDangling = oneOf(runInWords('dangling').join(' '));

/** The last word of a text, in small letters, behind a space or one of the signs given. */
const lastWord = (text: string, sign = ' '): string =>
  text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf(sign)) + 1).toLowerCase();

/** Whether a text ends in a word that what follows belongs to: "with", "your". */
export const bindsNext = (before: string): boolean => isBinding(lastWord(before, '('));

/** Whether a text ends in a word with a capital, which the next one may go on as one name. */
export const endsInName = (before: string): boolean => NAMED.test(before);

/** "The pay in the department of": no heading ends so. */
const isOpenEnd = (title: string): boolean => {
  const space = title.indexOf(' ');
  if (space < 0) return false;
  const last = lastWord(title);
  return isDangling(last) || (isOpen(last) && !isAsking(title.slice(0, space).toLowerCase()));
};

/** Words of a line that may be a heading, with what ends them. */
interface Words {
  readonly title: string;
  readonly count: number;
  readonly last: string;
  /** Whether all of them but joints have capitals. */
  readonly named: boolean;
  readonly end: number;
  /** What ends them; where there is nothing but spaces, the heading would end in front of it. */
  readonly sign: string;
  /** What stands behind that. */
  readonly next: string;
}

/** The words from an offset on up to each place where something may end them. */
function* wordsFrom(text: string, start: number): Generator<Words> {
  let at = start;
  let named = true;
  for (let count = 1; count <= MOST_WORDS && at - start < LONGEST; count++) {
    WORD.lastIndex = at;
    const last = WORD.exec(text)?.[0];
    if (last === undefined) return;
    if (startsSmall(last) && !isJoint(last)) named = false;
    at += last.length;
    ENDS.lastIndex = at;
    const sign = ENDS.exec(text)?.[0];
    if (sign !== undefined) {
      const behind = at + sign.length;
      const next = text.slice(behind, behind + NEAR).trimStart();
      yield { title: text.slice(start, at), count, last, named, end: at, sign, next };
    }
    if (text.charAt(at) !== ' ') return;
    at++;
  }
}

/** Whether words without a colon are written as a heading is, and the text does not go on with them. */
const isWritten = ({ title, count, last, named, next }: Words): boolean =>
  count <= MOST_PLAIN && (named || startsSmall(last)) && !isOpenEnd(title) && !GOES_ON.test(next.toLowerCase());

/** Whether words with capitals are a heading between other words: of two and more, or known; `beside`: a name stands before them. */
const standsOut = ({ count, last, named }: Words, beside: boolean): boolean =>
  named && !beside && (count > 1 || isSure(last));

/** The end of a heading that begins at an offset; the offset where none does. `ended`: whether a sentence or an item ended before it. */
function headingEnd(text: string, start: number, ended: boolean, { isHeading, isTitle, opens }: RunInHeads): number {
  const before = ended ? '' : text.slice(Math.max(0, start - BEFORE), start).trimEnd();
  if (bindsNext(before)) return start;
  const beside = endsInName(before);
  let best = start;
  for (const words of wordsFrom(text, start)) {
    const { title, end, sign, next } = words;
    // a colon ends it, whatever may have been one before
    if (sign.trim() !== '') return isTitle(title) || (ended && isHeading(title)) ? end + sign.length : best;
    if (!isWritten(words) || opens(text.slice(start, start + NEAR)) || !isTitle(title)) continue;
    if (ended || standsOut(words, beside) || BULLET.test(next) || opens(next)) best = end;
  }
  return best;
}

/** The headings within a line; `isPart`: of a line that was parted, so that one may begin it. */
export function headingsIn(text: string, isPart: boolean, heads: RunInHeads): readonly Heading[] {
  const found: Heading[] = [];
  let from = isPart && LABELLED.test(text) && text.length > LONGEST_VALUE ? headingEnd(text, 0, true, heads) : 0;
  if (from > 0) found.push({ start: 0, end: from });
  for (const m of allMatches(text, PLACE)) {
    const start = m.index + m[0].length;
    if (start < from) continue;
    const end = headingEnd(text, start, m[1] !== undefined || start === from, heads);
    if (end === start) continue;
    found.push({ start, end });
    from = end + (text.charAt(end) === ' ' ? 1 : 0);
  }
  return found;
}
