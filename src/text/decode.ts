import { Buffer, isAscii, isUtf8 } from 'node:buffer';
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
}

const REPLACEMENT = 0xfffd;
/** A sample long enough to tell UTF-16 by its NULs. */
const SAMPLE = 4096;

const decoded = (text: string, encoding: string, bom: boolean, invalid = 0, firstInvalid: number | null = null) => ({
  text,
  encoding,
  bom,
  invalid,
  firstInvalid,
});

/**
 * Decodes by byte order mark, else as UTF-8. Bytes that break UTF-8 are decoded singly as windows-1252 and counted, what
 * is valid around them stays UTF-8; a text with no valid multi-byte sequence at all is windows-1252 as a whole. UTF-16
 * without a mark is known by its NULs. Never throws for any bytes.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) {
    const unmarked = buffer.includes(0) ? unmarkedUtf16(buffer) : null;
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
  const unmarked = buffer.includes(0) ? unmarkedUtf16(buffer) : null;
  return unmarked ? decodeUtf16(buffer, unmarked, false) : decodeUtf8(buffer, false);
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** UTF-16 of mostly Latin text has a NUL in nearly every second byte and hardly any in the others. */
function unmarkedUtf16(buffer: Buffer): Utf16 | null {
  const pairs = Math.min(buffer.length, SAMPLE) >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < 2 * pairs; at += 2) {
    if (buffer[at] === 0) even++;
    if (buffer[at + 1] === 0) odd++;
  }
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.4 * pairs && odd < 0.05 * pairs) return 'utf-16be';
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
  if (multi === 0 && !bom) return decoded(decodeWindows1252(buffer), 'windows-1252', false);
  parts.push(buffer.toString('utf8', from));
  return decoded(parts.join(''), 'utf-8', bom, invalid, firstInvalid);
}
