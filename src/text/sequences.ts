import { nextBeyond, readWindow, units, WINDOW } from '../units.js';
import { codecTables, TRANSPARENT } from './codecs.js';
import { LIKELIHOOD, type Likelihood, likelihood } from './plausible.js';
import { signOf } from './survey.js';
import { highestSecond, lowestSecond } from './utf-8.js';

/** A place in a text that decodes as one UTF-8 sequence seen through a code page. Half-open UTF-16 offsets. */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly codePoint: number;
  readonly likelihood: Likelihood;
  /** Bit mask of the codecs in which it reads so. */
  codecs: number;
  /** Whether one of its units is a C1 control, which correct text never holds. */
  readonly control: boolean;
  /** Whether its form and nearest neighbours prove it to be damage. */
  proven: boolean;
}

/** What may be damage in a text. */
export interface Suspects {
  /**
   * All readings, in order of their starts: where code pages disagree a place has several, and readings of different code pages
   * may overlap. What is too unlikely to be meant is left out.
   */
  readonly readings: readonly Sequence[];
  /** Offsets of the spaces and U+FFFD that stand behind a unit beyond ASCII, where a sequence may have lost a byte. */
  readonly holes: readonly number[];
  /** How many units are beyond ASCII. */
  readonly beyond: number;
  /** What else the text holds that may be damage, as bits of `SIGNS`. */
  readonly signs: number;
}

const REPLACEMENT = 0xfffd;
const SPACE = 0x20;

/** Passes over the text once. */
export function findSuspects(text: string): Suspects {
  const { lead, continuation, bytes } = codecTables();
  const readings: Sequence[] = [];
  const holes: number[] = [];
  let beyond = 0;
  let signs = 0;
  for (let from = 0; from < text.length; from += WINDOW) {
    const length = readWindow(text, from);
    for (let at = nextBeyond(0); at < length; at = nextBeyond(at + 1)) {
      beyond++;
      const unit = units[at] as number;
      const next = units[at + 1] as number;
      signs |= signOf(unit, next);
      const codecs = (lead[unit] as number) & (continuation[next] as number);
      if (codecs) addReadings(from, at, codecs, bytes, readings);
      if (next === REPLACEMENT || next === SPACE) holes.push(from + at + 1);
    }
  }
  return { readings, holes, beyond, signs };
}

/** Adds the readings at `at` in the window that begins at `from`, by the codecs of the mask. */
function addReadings(from: number, at: number, codecs: number, bytes: readonly Uint8Array[], found: Sequence[]): void {
  const first = found.length;
  for (let left = codecs; left !== 0; left &= left - 1) {
    const bit = left & -left;
    const packed = decodeSequence(at, bytes[31 - Math.clz32(bit)] as Uint8Array);
    if (packed === 0) continue;
    const end = from + at + (packed & 7);
    const codePoint = packed >> 3;
    let known = found.length - 1;
    while (known >= first && (found[known]?.end !== end || found[known]?.codePoint !== codePoint)) known--;
    if (known >= first) {
      (found[known] as Sequence).codecs |= bit;
      continue;
    }
    // A control is what the last misreading left; only these code pages pass it on.
    const likely = codePoint < 0xa0 && !(bit & TRANSPARENT) ? LIKELIHOOD.rare : likelihood(codePoint);
    if (likely === LIKELIHOOD.never) continue;
    found.push({
      start: from + at,
      end,
      codePoint,
      likelihood: likely,
      codecs: bit,
      control: hasControl(at, at + (packed & 7)),
      proven: false,
    });
  }
}

/** Code point and length in units of what a lead and a continuation begin, as `codePoint << 3 | length`; 0: nothing well-formed. */
function decodeSequence(at: number, bytes: Uint8Array): number {
  const first = bytes[units[at] as number] as number;
  const second = bytes[units[at + 1] as number] as number;
  if (first < 0xe0) return (((first & 0x1f) << 6) | (second & 0x3f)) * 8 + 2;
  if (first === 0xed && second >= 0xa0) return decodeSurrogates(at, bytes);
  if (second < lowestSecond(first) || second > highestSecond(first)) return 0;
  const third = bytes[units[at + 2] as number] as number;
  if (third < 0x80 || third > 0xbf) return 0;
  if (first < 0xf0) return (((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)) * 8 + 3;
  const fourth = bytes[units[at + 3] as number] as number;
  if (fourth < 0x80 || fourth > 0xbf) return 0;
  return (((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f)) * 8 + 4;
}

/** CESU-8: a surrogate pair of which each half was encoded on its own, as ED A0..AF xx ED B0..BF xx. */
function decodeSurrogates(at: number, bytes: Uint8Array): number {
  const second = bytes[units[at + 1] as number] as number;
  const third = bytes[units[at + 2] as number] as number;
  if (second < 0xa0 || second > 0xaf || third < 0x80 || third > 0xbf) return 0;
  if (bytes[units[at + 3] as number] !== 0xed) return 0;
  const fifth = bytes[units[at + 4] as number] as number;
  const sixth = bytes[units[at + 5] as number] as number;
  if (fifth < 0xb0 || fifth > 0xbf || sixth < 0x80 || sixth > 0xbf) return 0;
  const high = ((second & 0x0f) << 6) | (third & 0x3f);
  const low = ((fifth & 0x0f) << 6) | (sixth & 0x3f);
  return (0x10000 + (high << 10) + low) * 8 + 6;
}

function hasControl(start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (unit >= 0x80 && unit < 0xa0) return true;
  }
  return false;
}
