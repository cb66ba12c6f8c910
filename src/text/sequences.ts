import { codecTables, TRANSPARENT } from './codecs.js';
import { LIKELIHOOD, type Likelihood, likelihood } from './plausible.js';
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
}

// Two units beyond ASCII, or one before a space
const SUSPECT = /[\u0080-\uffff](?:[\u0080-\uffff]|(?= ))/g;
const REPLACEMENT = 0xfffd;
const SPACE = 0x20;

/** Passes over the text once. */
export function findSuspects(text: string): Suspects {
  const { lead, continuation, bytes } = codecTables();
  const readings: Sequence[] = [];
  const holes: number[] = [];
  SUSPECT.lastIndex = 0;
  while (SUSPECT.test(text)) {
    let at = SUSPECT.lastIndex - 1;
    let unit = text.charCodeAt(at);
    // The first of two units
    if (at > 0 && text.charCodeAt(at - 1) >= 0x80) unit = text.charCodeAt(--at);
    for (; unit >= 0x80; at++) {
      const next = text.charCodeAt(at + 1);
      const codecs = (lead[unit] as number) & (continuation[next] as number);
      if (codecs) addReadings(text, at, codecs, bytes, readings);
      if (next === REPLACEMENT || next === SPACE) holes.push(at + 1);
      unit = next;
    }
    SUSPECT.lastIndex = at;
  }
  return { readings, holes };
}

/** Adds the readings at `at` by the codecs of the mask. */
function addReadings(text: string, at: number, codecs: number, bytes: readonly Uint8Array[], found: Sequence[]): void {
  const first = found.length;
  for (let left = codecs; left !== 0; left &= left - 1) {
    const bit = left & -left;
    const packed = decodeSequence(text, at, bytes[31 - Math.clz32(bit)] as Uint8Array);
    if (packed === 0) continue;
    const end = at + (packed & 7);
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
      start: at,
      end,
      codePoint,
      likelihood: likely,
      codecs: bit,
      control: hasControl(text, at, end),
      proven: false,
    });
  }
}

/** Code point and length in units of the sequence at `at`, as `codePoint << 3 | length`; 0: none that is well-formed. */
function decodeSequence(text: string, at: number, bytes: Uint8Array): number {
  // Beyond the end charCodeAt gives NaN, whose byte is undefined.
  const first = bytes[text.charCodeAt(at)] as number;
  const second = bytes[text.charCodeAt(at + 1)] ?? 0;
  if (first === 0xed && second >= 0xa0) return decodeSurrogates(text, at, bytes);
  if (second < lowestSecond(first) || second > highestSecond(first)) return 0;
  if (first < 0xe0) return (((first & 0x1f) << 6) | (second & 0x3f)) * 8 + 2;
  const third = bytes[text.charCodeAt(at + 2)] ?? 0;
  if (third < 0x80 || third > 0xbf) return 0;
  if (first < 0xf0) return (((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)) * 8 + 3;
  const fourth = bytes[text.charCodeAt(at + 3)] ?? 0;
  if (fourth < 0x80 || fourth > 0xbf) return 0;
  return (((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f)) * 8 + 4;
}

/** CESU-8: a surrogate pair of which each half was encoded on its own, as ED A0..AF xx ED B0..BF xx. */
function decodeSurrogates(text: string, at: number, bytes: Uint8Array): number {
  const byte = (offset: number) => bytes[text.charCodeAt(at + offset)] ?? 0;
  const inRange = (offset: number, from: number, to: number) => byte(offset) >= from && byte(offset) <= to;
  if (!inRange(1, 0xa0, 0xaf) || !inRange(2, 0x80, 0xbf) || byte(3) !== 0xed) return 0;
  if (!inRange(4, 0xb0, 0xbf) || !inRange(5, 0x80, 0xbf)) return 0;
  const high = ((byte(1) & 0x0f) << 6) | (byte(2) & 0x3f);
  const low = ((byte(4) & 0x0f) << 6) | (byte(5) & 0x3f);
  return (0x10000 + (high << 10) + low) * 8 + 6;
}

function hasControl(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && unit < 0xa0) return true;
  }
  return false;
}
