import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import { decodeLegacy, guessLegacy, pageOf } from './legacy.js';
import { utf8Length } from './utf-8.js';
import { decodeWindows1252, windows1252Character } from './windows-1252.js';

export interface Decoded {
  /** Well-formed UTF-16, without a byte order mark. */
  readonly text: string;
  /** WHATWG label in lower case; `utf-32le` and `utf-32be`, for which there is none, by the same pattern. */
  readonly encoding: string;
  readonly bom: boolean;
  /** How many bytes (of UTF-16 and UTF-32: units) were not valid in the encoding. */
  readonly invalid: number;
  /** Offset in `text` of the first of them; null: none. */
  readonly firstInvalid: number | null;
  /** By how much a guessed encoding reads better than the next, 0 to 1; null: not guessed. */
  readonly margin: number | null;
  /** Whether the encoding was guessed by a margin below `LOW_MARGIN`, so that another may be right. */
  readonly doubtful: boolean;
}

export interface DecodeOptions {
  /** WHATWG label of the encoding, instead of finding it; `utf-32le`, `utf-32be`, `ibm437` and `ibm850` are known too. */
  readonly encoding?: string | null;
}

const REPLACEMENT = 0xfffd;
/** A sample long enough to tell UTF-16 by its NULs. */
const SAMPLE = 4096;

/**
 * Set from files that were made from real postings in fifteen legacy encodings (`npm run eval:decode`): of those at or above
 * it 99.3 in 100 were read to the letter, of those below 74.2; of single lines 98.1 and 69.8.
 */
const LOW_MARGIN = 0.2;

const decoded = (
  text: string,
  encoding: string,
  bom: boolean,
  invalid = 0,
  firstInvalid: number | null = null,
  margin: number | null = null,
): Decoded => ({
  text,
  encoding,
  bom,
  invalid,
  firstInvalid,
  margin,
  doubtful: margin !== null && margin < LOW_MARGIN,
});

/**
 * Decodes by byte order mark, else by the NULs of UTF-16, else as UTF-8. Bytes that break UTF-8 are decoded singly as
 * windows-1252 and counted, and what is valid around them stays UTF-8; where they outweigh what is valid, the text is in
 * the legacy encoding in which it reads best. Throws a RangeError for an encoding that is not known, else for no bytes.
 */
export function decodeBytes(bytes: Uint8Array, { encoding = null }: DecodeOptions = {}): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding !== null) return decodeAs(buffer, encoding.trim().toLowerCase());
  if (isAscii(buffer)) {
    const unmarked = buffer.includes(0) ? unmarkedUtf16(buffer, MOSTLY, ARABIC) : null;
    return unmarked ? decodeUtf16(buffer, unmarked, false) : decoded(buffer.toString('latin1'), 'utf-8', false);
  }
  const [b0, b1, b2, b3] = buffer;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decodeUtf8(buffer.subarray(3), true);
  // FF FE 00 00 would be UTF-16 that begins with a NUL, which no text does; a length that is no multiple of 4 says it is.
  if (b0 === 0xff && b1 === 0xfe && b2 === 0 && b3 === 0 && buffer.length % 4 === 0)
    return decodeUtf32(buffer, 'utf-32le');
  if (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff) return decodeUtf32(buffer, 'utf-32be');
  if (b0 === 0xff && b1 === 0xfe) return decodeUtf16(buffer.subarray(2), 'utf-16le', true);
  if (b0 === 0xfe && b1 === 0xff) return decodeUtf16(buffer.subarray(2), 'utf-16be', true);
  const unmarked = buffer.includes(0) && !isUtf8(buffer) ? unmarkedUtf16(buffer, SOME, 0) : null;
  return unmarked ? decodeUtf16(buffer, unmarked, false) : decodeUtf8(buffer, false);
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** Share of NULs in every second byte of UTF-16: of a Latin text, and of any, which has spaces and line ends at least. */
const MOSTLY = 0.4;
const SOME = 0.02;
/** One NUL, or two, may stand in any text. */
const FEW = 3;

/** High bytes of the alphabets of one case or two, Latin to Arabic, are controls as ASCII. */
const ARABIC = 6;

/** UTF-16 has NULs (or bytes up to `highest`) in every second byte, the high ones, and hardly any in the others. */
function unmarkedUtf16(buffer: Buffer, least: number, highest: number): Utf16 | null {
  const pairs = Math.min(buffer.length, SAMPLE) >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < 2 * pairs; at += 2) {
    if ((buffer[at] as number) <= highest) even++;
    if ((buffer[at + 1] as number) <= highest) odd++;
  }
  if (Math.max(odd, even) < FEW && least === SOME) return null;
  if (odd > least * pairs && even < 0.05 * odd) return 'utf-16le';
  if (even > least * pairs && odd < 0.05 * even) return 'utf-16be';
  return null;
}

function decodeUtf16(buffer: Buffer, encoding: Utf16, bom: boolean): Decoded {
  const whole = buffer.subarray(0, buffer.length & ~1);
  let text = (encoding === 'utf-16be' ? Buffer.from(whole).swap16() : whole).toString('utf16le');
  let invalid = 0;
  let firstInvalid: number | null = null;
  if (!text.isWellFormed()) {
    const formed = text.toWellFormed();
    for (let at = 0; at < text.length; at++) {
      if (text.charCodeAt(at) === formed.charCodeAt(at)) continue;
      invalid++;
      firstInvalid ??= at;
    }
    text = formed;
  }
  if (whole.length < buffer.length) {
    // Half a unit is left at the end.
    invalid++;
    firstInvalid ??= text.length;
    text += String.fromCharCode(REPLACEMENT);
  }
  return decoded(text, encoding, bom, invalid, firstInvalid);
}

/** Of a buffer that begins with the byte order mark. */
function decodeUtf32(buffer: Buffer, encoding: 'utf-32le' | 'utf-32be'): Decoded {
  const parts: string[] = [];
  let length = 0;
  let invalid = 0;
  let firstInvalid: number | null = null;
  for (let at = 4; at < buffer.length; at += 4) {
    const whole = at + 4 <= buffer.length;
    const unit = !whole ? -1 : encoding === 'utf-32le' ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at);
    const valid = unit >= 0 && unit <= 0x10ffff && (unit < 0xd800 || unit > 0xdfff);
    if (!valid) {
      invalid++;
      firstInvalid ??= length;
    }
    parts.push(String.fromCodePoint(valid ? unit : REPLACEMENT));
    length += valid && unit > 0xffff ? 2 : 1;
  }
  return decoded(parts.join(''), encoding, true, invalid, firstInvalid);
}

const FEW_INVALID = 3;

function decodeUtf8(buffer: Buffer, bom: boolean): Decoded {
  if (isUtf8(buffer)) return decoded(buffer.toString('utf8'), 'utf-8', bom);
  const parts: string[] = [];
  let length = 0;
  let multi = 0;
  let invalid = 0;
  let firstInvalid: number | null = null;
  // Where the stretch of valid UTF-8 began that is not yet in `parts`.
  let from = 0;
  for (let at = 0; at < buffer.length; ) {
    const size = utf8Length(buffer, at);
    if (size > 1) multi++;
    if (size > 0) {
      at += size;
      continue;
    }
    const valid = buffer.toString('utf8', from, at);
    length += valid.length;
    firstInvalid ??= length;
    invalid++;
    parts.push(valid, windows1252Character(buffer[at] as number));
    length++;
    from = ++at;
  }
  // in a legacy text sequences may happen to be valid, but not one beside a few that are not
  const few = multi > 0 && invalid <= FEW_INVALID;
  if (multi < invalid && !few && !bom) return decodeGuessed(buffer);
  parts.push(buffer.toString('utf8', from));
  return decoded(parts.join(''), 'utf-8', bom, invalid, firstInvalid);
}

function decodeGuessed(buffer: Buffer): Decoded {
  const { label, margin } = guessLegacy(buffer);
  const text =
    label === 'windows-1252' ? decodeWindows1252(buffer) : decodeLegacy(buffer, pageOf(label) as string).toWellFormed();
  return withLost(text, label, margin);
}

function withLost(text: string, label: string, margin: number | null): Decoded {
  const first = text.indexOf('\ufffd');
  if (first < 0) return decoded(text, label, false, 0, null, margin);
  return decoded(text, label, false, text.split('\ufffd').length - 1, first, margin);
}

/** As the caller says. A byte order mark is no part of the text. */
function decodeAs(buffer: Buffer, label: string): Decoded {
  if (/^(?:utf-?8|unicode-1-1-utf-8)$/.test(label)) {
    const bom = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
    // A mark says UTF-8, so that nothing is guessed.
    return { ...decodeUtf8(bom ? buffer.subarray(3) : buffer, true), bom };
  }
  if (/^utf-?16(?:le|be)?$/.test(label)) {
    const encoding = label.endsWith('be') ? 'utf-16be' : 'utf-16le';
    const bom = buffer[encoding === 'utf-16be' ? 0 : 1] === 0xfe && buffer[encoding === 'utf-16be' ? 1 : 0] === 0xff;
    return decodeUtf16(bom ? buffer.subarray(2) : buffer, encoding, bom);
  }
  if (LATIN.has(label)) return decoded(decodeWindows1252(buffer), 'windows-1252', false);
  const page = pageOf(label);
  if (page === null) throw new RangeError(`the encoding ${label} is not known`);
  return withLost(decodeLegacy(buffer, page).toWellFormed(), label, null);
}

/** Whether `decodeBytes` knows an encoding by this label. */
export function knowsEncoding(label: string): boolean {
  try {
    decodeAs(Buffer.alloc(0), label.trim().toLowerCase());
    return true;
  } catch {
    return false;
  }
}

/** Labels that WHATWG gives to windows-1252. */
const LATIN = new Set([
  'windows-1252',
  'cp1252',
  'x-cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'l1',
  'ascii',
  'us-ascii',
]);
