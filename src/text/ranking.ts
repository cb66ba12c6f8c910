import { CODECS } from './codecs.js';
import { isProvenRun } from './evidence.js';
import { caseAt, caseOf } from './letter-case.js';
import { COMMON } from './marks.js';
import { LIKELIHOOD } from './plausible.js';
import type { Sequence } from './sequences.js';

/** Which codecs a text speaks for. */
export interface Ranking {
  /** By index in `CODECS`. */
  readonly scores: readonly number[];
  /** Bit mask of those with the highest score; 0: the text speaks for none. */
  readonly dominant: number;
}

/** A run of this many readings speaks for their codec without other proof, as misread Cyrillic or kana do. */
const RUN = 4;

/** Adds up what proven readings, and long runs of readings, say for each codec. */
export function rankCodecs(text: string, readings: readonly Sequence[]): Ranking {
  const scores: number[] = new Array(CODECS.length).fill(0);
  const ends: number[] = new Array(CODECS.length).fill(-1);
  const runs: number[] = new Array(CODECS.length).fill(0);
  for (const reading of readings) {
    let longest = 0;
    for (let left = reading.codecs; left !== 0; left &= left - 1) {
      const codec = 31 - Math.clz32(left & -left);
      runs[codec] = ends[codec] === reading.start ? (runs[codec] as number) + 1 : 1;
      ends[codec] = reading.end;
      longest = Math.max(longest, runs[codec] as number);
    }
    if (!reading.proven && longest < (longest > 1 && isProvenRun(text, reading, 2) ? 2 : RUN)) continue;
    const weight = weightOf(text, reading);
    const alone = weight > ODD_WEIGHT && isOddCapital(text, reading) ? ODD_WEIGHT : weight;
    for (let left = reading.codecs; left !== 0; left &= left - 1) {
      const codec = 31 - Math.clz32(left & -left);
      scores[codec] = (scores[codec] as number) + ((runs[codec] as number) < 2 ? alone : weight);
    }
  }
  const top = Math.max(...scores);
  const dominant = top === 0 ? 0 : scores.reduce((mask, score, codec) => mask | (score === top ? 1 << codec : 0), 0);
  return { scores, dominant };
}

/** A capital hardly follows a small letter, or stands behind any within a word of small letters. */
function isOddCapital(text: string, { start, end, codePoint }: Sequence): boolean {
  if (codePoint > 0xffff || caseOf(codePoint) !== 'upper') return false;
  const left = caseAt(text, start - 1);
  return left === 'lower' || (left === 'upper' && caseAt(text, end) === 'lower');
}

const ODD_WEIGHT = 0.25;

// ß stands behind a vowel, if need be a damaged one.
const BEFORE_SHARP_S = /[aeiou\u0080-\uffff]/i;

function weightOf(text: string, { start, end, codePoint, likelihood }: Sequence): number {
  if (codePoint === 0xdf) return BEFORE_SHARP_S.test(text.charAt(start - 1)) ? 5 : 1;
  // ñ stands before a vowel, ù ends a word
  if (codePoint === 0xf1 && caseAt(text, end) === 'none') return 1;
  if (codePoint === 0xf9 && caseAt(text, end) === 'none') return 4;
  if (likelihood === LIKELIHOOD.rare || (codePoint > 0xe000 && codePoint < 0xf900)) return ODD_WEIGHT;
  if (COMMON.has(codePoint)) return 4;
  if (codePoint >= 0x1f000) return 6;
  if (codePoint < 0x100) return 3;
  if (codePoint < 0x800) return 1;
  return likelihood === LIKELIHOOD.sign ? 3 : 2;
}

/** One reading a place, none overlapping another: dominant readings, and between them proven ones of other codecs. */
export function chooseReadings(readings: readonly Sequence[], ranking: Ranking): Sequence[] {
  const { dominant } = ranking;
  const chosen: Sequence[] = [];
  let reached = 0;
  for (let at = 0; at < readings.length; ) {
    const { start } = readings[at] as Sequence;
    let best: Sequence | null = null;
    for (; at < readings.length && readings[at]?.start === start; at++) {
      const reading = readings[at] as Sequence;
      if (!reading.proven && !(reading.codecs & dominant)) continue;
      if (!best || isBefore(reading.codecs, best.codecs, ranking)) best = reading;
    }
    if (!best || start < reached || (!(best.codecs & dominant) && isInTheWay(readings, at, best, dominant))) continue;
    chosen.push(best);
    reached = best.end;
  }
  return chosen;
}

/** Whether the text speaks more for the codecs of one mask than for those of another. */
function isBefore(codecs: number, others: number, { scores, dominant }: Ranking): boolean {
  if (others & dominant) return false;
  if (codecs & dominant) return true;
  const [first, second] = [bestOf(codecs, scores), bestOf(others, scores)];
  const [high, low] = [scores[first] as number, scores[second] as number];
  return high > low || (high === low && first < second);
}

/** The codec of a mask for which the text speaks most, the first of equals. */
function bestOf(codecs: number, scores: readonly number[]): number {
  let best = -1;
  for (let left = codecs; left !== 0; left &= left - 1) {
    const codec = 31 - Math.clz32(left & -left);
    if (best < 0 || (scores[codec] as number) > (scores[best] as number)) best = codec;
  }
  return best;
}

/** Whether a dominant reading begins inside `reading`; `next`: index of the first reading behind it. */
function isInTheWay(readings: readonly Sequence[], next: number, { end }: Sequence, dominant: number): boolean {
  for (let at = next; at < readings.length && (readings[at] as Sequence).start < end; at++) {
    if ((readings[at] as Sequence).codecs & dominant) return true;
  }
  return false;
}

/** Name of the codec among those of `codecs` for which the text speaks most. */
export const codecName = (codecs: number, { scores }: Ranking): string =>
  (CODECS[bestOf(codecs, scores)] as (typeof CODECS)[number]).name;
