import { CODECS, codecTables } from './codecs.js';
import { LIKELIHOOD, type Likelihood, likelihood } from './plausible.js';
import { highestSecond, lowestSecond } from './utf-8.js';

/** A place in a text that decodes as one UTF-8 sequence seen through a code page. Half-open UTF-16 offsets. */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly codePoint: number;
  readonly likelihood: Likelihood;
  /** Index in `CODECS`. */
  readonly codec: number;
  /** Whether one of its units is a C1 control, which correct text never holds. */
  readonly control: boolean;
}

/** All sequences of the text, in order, none overlapping another. What is too unlikely to be meant is left out. */
export function findSequences(text: string): Sequence[] {
  const { lead, continuation, pair } = codecTables();
  const found: Sequence[] = [];
  pair.lastIndex = 0;
  while (pair.test(text)) {
    let at = pair.lastIndex - 2;
    // Damage comes in runs: the neighbour is tried before the search is started again.
    for (;;) {
      const codecs = (lead[text.charCodeAt(at)] as number) & (continuation[text.charCodeAt(at + 1)] as number);
      if (!codecs) break;
      const sequence = readSequence(text, at, codecs);
      if (!sequence) {
        at++;
        break;
      }
      found.push(sequence);
      at = sequence.end;
      if (at + 1 >= text.length) return found;
    }
    pair.lastIndex = at;
  }
  return found;
}

/** The likeliest sequence at `at` among the codecs of the mask; null: none is well-formed and likely. */
function readSequence(text: string, at: number, codecs: number): Sequence | null {
  const { bytes } = codecTables();
  for (let codec = 0; codec < CODECS.length; codec++) {
    if (!(codecs & (1 << codec))) continue;
    const sequence = decodeSequence(text, at, codec, bytes[codec] as Uint8Array);
    if (sequence && sequence.likelihood !== LIKELIHOOD.never) return sequence;
  }
  return null;
}

function decodeSequence(text: string, at: number, codec: number, bytes: Uint8Array): Sequence | null {
  // Beyond the end charCodeAt gives NaN, whose byte is undefined.
  const first = bytes[text.charCodeAt(at)] as number;
  const second = bytes[text.charCodeAt(at + 1)] ?? 0;
  if (first === 0xed && second >= 0xa0) return decodeSurrogates(text, at, codec, bytes);
  if (second < lowestSecond(first) || second > highestSecond(first)) return null;
  if (first < 0xe0) return sequence(text, at, 2, ((first & 0x1f) << 6) | (second & 0x3f), codec);
  const third = bytes[text.charCodeAt(at + 2)] ?? 0;
  if (third < 0x80 || third > 0xbf) return null;
  if (first < 0xf0) {
    return sequence(text, at, 3, ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f), codec);
  }
  const fourth = bytes[text.charCodeAt(at + 3)] ?? 0;
  if (fourth < 0x80 || fourth > 0xbf) return null;
  const codePoint = ((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return sequence(text, at, 4, codePoint, codec);
}

/** CESU-8: a surrogate pair of which each half was encoded on its own, as ED A0..AF xx ED B0..BF xx. */
function decodeSurrogates(text: string, at: number, codec: number, bytes: Uint8Array): Sequence | null {
  const b = [0, 1, 2, 3, 4, 5].map((offset) => bytes[text.charCodeAt(at + offset)] ?? 0) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const inRange = (byte: number, from: number, to: number) => byte >= from && byte <= to;
  if (!inRange(b[1], 0xa0, 0xaf) || !inRange(b[2], 0x80, 0xbf) || b[3] !== 0xed) return null;
  if (!inRange(b[4], 0xb0, 0xbf) || !inRange(b[5], 0x80, 0xbf)) return null;
  const high = ((b[1] & 0x0f) << 6) | (b[2] & 0x3f);
  const low = ((b[4] & 0x0f) << 6) | (b[5] & 0x3f);
  return sequence(text, at, 6, 0x10000 + (high << 10) + low, codec);
}

function sequence(text: string, start: number, length: number, codePoint: number, codec: number): Sequence {
  const end = start + length;
  let control = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && unit < 0xa0) control = true;
  }
  return { start, end, codePoint, likelihood: likelihood(codePoint), codec, control };
}
