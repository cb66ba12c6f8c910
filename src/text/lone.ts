import { CODECS } from './codecs.js';
import { isEnglish } from './languages.js';
import { caseAt } from './letter-case.js';
import { COMMON } from './marks.js';
import type { Sequence } from './sequences.js';
import { endOfLine, hasOthers } from './support.js';

// Two words in Latin letters
const LATIN = /[a-z]{3,40}[^a-z]{1,20}[a-z]{3}/i;
// What begins sequences in code pages of other alphabets and of drawn lines
const FOREIGN = /^[\u0370-\u04ff\u2500-\u25a0¬√]/;
const NBSP = 0xa0;
/** Cyrillic capitals that cannot be told from Latin ones, as typists put them in English words, the likeliest first. */
const ALIKE = Array.from('САЕОРМКНТВІХУЅЈ', (letter) => letter.charCodeAt(0));

/**
 * Sequences without proof, where the text has none at all: believed on a line that holds nothing else beyond ASCII, if
 * all of them stand for common signs and the line's language has no use for what is there: `the 12 m┬▓ of ovens`, or in
 * a line that is English `the KRUMBÂ® mixers for your kitchen`. In a text that is English as a whole also a sign on a line
 * that is too short to tell, and a Cyrillic capital that opens a Latin word, `–°enters`.
 */
export function findLone(text: string, readings: readonly Sequence[]): Sequence[] {
  const found: Sequence[] = [];
  let english: boolean | null = null;
  const isEnglishText = (): boolean => (english ??= isEnglish(text));
  for (let from = 0; from < readings.length; ) {
    const { start, end } = readings[from] as Sequence;
    const lineEnd = endOfLine(text, end);
    const lineStart = text.lastIndexOf('\n', start) + 1;
    let to = from;
    while (to < readings.length && (readings[to] as Sequence).start < lineEnd) to++;
    found.push(...loneOfLine(text, readings.slice(from, to), lineStart, lineEnd, isEnglishText));
    from = to;
  }
  return found;
}

/** Readings of one line that are tried at the most: a line with more has other proof. */
const MOST = 40;

function loneOfLine(
  text: string,
  readings: readonly Sequence[],
  start: number,
  end: number,
  isEnglishText: () => boolean,
): readonly Sequence[] {
  if (readings.length > MOST) return [];
  const opener = openerOf(text, readings);
  if (opener && !hasOthers(text, [opener], 0, 1, start, end)) return isEnglishText() ? [opener] : [];
  for (let codec = 0; codec < CODECS.length; codec++) {
    const own = readings.filter(({ codecs, codePoint }) => codecs & (1 << codec) && COMMON.has(codePoint));
    if (own.length === 0 || own.some((reading, index) => index > 0 && reading.start < (own[index - 1]?.end ?? 0)))
      continue;
    if (hasOthers(text, own, 0, own.length, start, end)) continue;
    const line = text.slice(start, end);
    if (own.every((reading) => FOREIGN.test(text.charAt(reading.start)))) return LATIN.test(line) ? own : [];
    // `IRMÃ–` may be a name.
    if (!own.every(({ codePoint }) => codePoint < 0xc0 || codePoint >= 0x2000)) return [];
    // The Welsh word Â stands before spaces.
    return isEnglish(line) || (own.every(({ codePoint }) => codePoint !== NBSP) && isEnglishText()) ? own : [];
  }
  return [];
}

/** The likeliest of the readings as a Cyrillic capital that opens a word of small Latin letters; null: none. */
function openerOf(text: string, readings: readonly Sequence[]): Sequence | null {
  let best: Sequence | null = null;
  for (const reading of readings) {
    const rank = ALIKE.indexOf(reading.codePoint);
    if (rank < 0 || (best && ALIKE.indexOf(best.codePoint) <= rank) || !opensWord(text, reading)) continue;
    best = reading;
  }
  return best;
}

/** Whether a sequence opens a word of small letters, and no word begins with what is there: not so `–êtes`. */
function opensWord(text: string, { start, end }: Sequence): boolean {
  if (caseAt(text, start - 1) !== 'none' || !/^[a-z]{3}/.test(text.slice(end, end + 3))) return false;
  return text.charAt(start + 1) !== '\u00a0' && (caseAt(text, start) !== 'none' || caseAt(text, start + 1) === 'none');
}
