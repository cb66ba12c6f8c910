import { Buffer } from 'node:buffer';
import { once } from '../once.js';
import { isOpen, LOST, readSequence, SIGNS } from './east-asian-sequences.js';
import type { Language } from './languages.js';
import { inferPair, inferPresentation, inferSecond } from './lost-pairs.js';
import { COMMON } from './marks.js';
import type { MultiByteCodec } from './multi-byte.js';
import type { LostSpaces } from './no-break-spaces.js';
import { LIKELIHOOD, likelihood } from './plausible.js';
import { inferPunctuation, inferTwoMarks, type Quote } from './punctuation.js';

/** A run of characters beyond ASCII, repaired. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it speaks for its code page. */
  readonly strong: boolean;
  readonly inferred: boolean;
}

/** Where a run stands. */
export interface Place {
  readonly run: string;
  readonly start: number;
  /** The line before it, repaired, and the line behind it, both as far as it matters. */
  readonly before: string;
  readonly after: string;
  readonly opened: Quote | null;
  readonly language: Language | null;
  readonly spaces: LostSpaces;
}

/** The run decoded; null where its bytes are no UTF-8, or what they say is unlikely; `open` where too little is left of it. */
export function readRun(place: Place, { bytes: table, narrow, pairs, loses }: MultiByteCodec): Run | 'open' | null {
  const { run, start, before, after } = place;
  const bytes = bytesOf(run, table);
  if (!bytes) return null;
  let out = '';
  let strong = false;
  let inferred = false;
  const infer = (character: string | null, size: number): number => {
    if (character === null) return 0;
    out += character;
    inferred = true;
    return size;
  };
  const { opened, language, spaces } = place;
  /** What is inferred where no sequence can be read: how many bytes it took. */
  const readLost = (at: number): number => {
    const rest = bytes.length - at;
    const lost = countLost(bytes, at);
    if (bytes[at] === 0xc3 && bytes[at + 1] === LOST && rest === 2)
      return infer(inferSecond(before + out, after, language, narrow), 2);
    if (bytes[at] === 0xef && bytes[at + 2] === LOST)
      return infer(inferPresentation(bytes[at + 1] as number, before + out, after), 3);
    // what follows emoji: `笞｡�ｸ�`
    if (lost === 1 && bytes[at + 1] === 0xb8 && bytes[at + 2] === LOST && EMOJI_END().test(out))
      return infer('\ufe0f', 3);
    if (!pairs) return lost === 2 && A_GRAVE_BEFORE().test(before + out) && /^ \p{L}/u.test(after) ? infer('À', 2) : 0;
    if (lost === 6) return infer(inferTwoMarks(before + out, after), 6);
    if (lost === 2) return infer(inferPair(before + out, after, language, spaces), 2);
    // `qu’à`
    return lost === 5
      ? infer(inferPunctuation({ before: before + out, after: 'à', opened, language, fits: () => true }), 3)
      : 0;
  };
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead >= 0 && lead < 0x80) {
      out += String.fromCharCode(lead);
      at++;
      continue;
    }
    const [codePoint, size] = readSequence(bytes, at);
    if (size === 0) {
      const read = readLost(at);
      if (read === 0) return isOpen(bytes, at) ? 'open' : null;
      at += read;
      continue;
    }
    if (bytes.slice(at, at + size).includes(LOST)) {
      // With a byte lost, only a common mark is believed.
      if (codePoint !== LOST && codePoint < 0x1f000 && !COMMON.has(codePoint) && !SIGNS.has(codePoint)) return null;
      inferred = true;
    }
    at += size;
    if (codePoint === LOST) {
      // an emoji, of which there are too many
      if (bytes[at + 1] === 0xb8) return null;
      const rest = String.fromCharCode(...bytes.slice(at).filter((byte) => byte > 0 && byte < 0x80));
      const fits = fitsOf(bytes.slice(at - size, at), bytes[at] ?? after.charCodeAt(0), loses);
      const mark = inferPunctuation({ before: before + out, after: rest + after, opened, language, fits });
      if (infer(mark, size) === 0) return null;
      strong = true;
      continue;
    }
    const likely = likelihood(codePoint);
    if (likely < LIKELIHOOD.script || (likely === LIKELIHOOD.script && codePoint < 0x2e80)) return null;
    if (likely === LIKELIHOOD.sign || (codePoint < 0x250 && /[A-Za-z]$/.test(before + out))) strong = true;
    out += String.fromCodePoint(codePoint);
  }
  strong ||= belongsToNext(out, before, after);
  return { start, end: start + run.length, text: out, strong, inferred };
}

/** Whether a mark has the bytes that are known, and its last one is lost before `next`. */
function fitsOf(known: readonly number[], next: number, loses: MultiByteCodec['loses']): (mark: string) => boolean {
  return (mark) => {
    const own = Buffer.from(mark);
    if (own.length !== known.length || known.some((byte, index) => byte !== LOST && byte !== own[index])) return false;
    return loses(own.at(-1) as number, next >= 0 && next < 0x80 ? next : 0);
  };
}

const EMOJI_END = once(() => /[\u2190-\u2bff]$|\p{Extended_Pictographic}$/u);
// Where the word À stands, which is what EUC-KR loses both bytes of: at the start of a line, and among capitals
const A_GRAVE_BEFORE = once(() => /(?:^[ \t#>*+-]*|\p{Lu}{2} )$/u);
// Cyrillic capitals that look like Latin ones
const HOMOGLYPH = /^[АВЕКМНОРСТХ]/;

/** Whether what stands around a run of one character proves it: `茅quipe`, `ﾃ彙er`, `拢 100`, `路 Item`, `.聽We`. */
function belongsToNext(out: string, before: string, after: string): boolean {
  const [first = '', rest] = [out.charAt(0), out.slice(1) + after];
  switch (first) {
    case '£':
      return /^ ?\d/.test(rest);
    case '·':
      return /(?:^[ \t#>*+-]*|\w |[.;:)])$/.test(before) && /^ {0,8}[A-Z\d]/.test(rest);
    case '²':
    case '³':
      return /[\p{L}\d)]$/u.test(before) && !/^[\p{L}\d]/u.test(rest);
    case '\u00a0':
      return /[.,:;!?)%\]] ?$/.test(before) && /^(?: ?[A-Z$€(\d]|https?:|www\.)/.test(rest);
    default:
      return (
        (first >= 'À' && first < '\u0180' && COMMON.has(first.charCodeAt(0)) && /^[a-z]/.test(rest)) ||
        // `苤enter`, written with a Cyrillic letter that looks the same
        (HOMOGLYPH.test(first) && /^[a-z]{2}/.test(rest))
      );
  }
}

/** The bytes of a run; null where it holds a character that the code page has not. */
function bytesOf(run: string, table: Uint16Array): number[] | null {
  const bytes: number[] = [];
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    const own = table[unit] as number;
    if (unit === 0xfffd) bytes.push(LOST);
    else if (own === 0) return null;
    else if (own > 0xff) bytes.push(own >> 8, own & 0xff);
    else bytes.push(own);
  }
  return bytes;
}

/** How many lost bytes follow each other from a place on. */
function countLost(bytes: readonly number[], at: number): number {
  let end = at;
  while (bytes[end] === LOST) end++;
  return end - at;
}
