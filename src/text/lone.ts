import { CODECS } from './codecs.js';
import { isEnglish } from './languages.js';
import { COMMON } from './ranking.js';
import type { Sequence } from './sequences.js';
import { endOfLine, hasOthers } from './support.js';

// Two words in Latin letters
const LATIN = /[a-z]{3,40}[^a-z]{1,20}[a-z]{3}/i;
// What begins sequences in code pages of other alphabets and of drawn lines
const FOREIGN = /^[\u0370-\u04ff\u2500-\u25a0¬√]/;

/**
 * Sequences without proof, where the text has none at all: believed on a line that holds nothing else beyond ASCII, if
 * all of them stand for common signs and the line's language has no use for what is there: `the 12 m┬▓ of ovens`, or in
 * a line that is English `the KRUMBÂ® mixers for your kitchen`.
 */
export function findLone(text: string, readings: readonly Sequence[]): Sequence[] {
  const found: Sequence[] = [];
  for (let from = 0; from < readings.length; ) {
    const { start, end } = readings[from] as Sequence;
    const lineEnd = endOfLine(text, end);
    const lineStart = text.lastIndexOf('\n', start) + 1;
    let to = from;
    while (to < readings.length && (readings[to] as Sequence).start < lineEnd) to++;
    found.push(...loneOfLine(text, readings.slice(from, to), lineStart, lineEnd));
    from = to;
  }
  return found;
}

/** Readings of one line that are tried at the most: a line with more has other proof. */
const MOST = 40;

function loneOfLine(text: string, readings: readonly Sequence[], start: number, end: number): readonly Sequence[] {
  if (readings.length > MOST) return [];
  for (let codec = 0; codec < CODECS.length; codec++) {
    const own = readings.filter(({ codecs, codePoint }) => codecs & (1 << codec) && COMMON.has(codePoint));
    if (own.length === 0 || own.some((reading, index) => index > 0 && reading.start < (own[index - 1]?.end ?? 0)))
      continue;
    if (hasOthers(text, own, 0, own.length, start, end)) continue;
    const line = text.slice(start, end);
    if (own.every((reading) => FOREIGN.test(text.charAt(reading.start)))) return LATIN.test(line) ? own : [];
    // `IRMÃ–` may be a name.
    const signs = own.every(({ codePoint }) => codePoint < 0xc0 || codePoint >= 0x2000);
    return signs && isEnglish(line) ? own : [];
  }
  return [];
}
