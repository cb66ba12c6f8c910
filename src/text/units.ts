import { Buffer } from 'node:buffer';

/** Units of a text that are read at once. */
export const WINDOW = 0x8000;
/** Units behind a window that are read with it: a sequence takes six. */
const BEHIND = 8;
/** What stands behind the end of a text; no code page has it. */
const END = 0xffff;
const BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

const pairs = new Uint32Array((WINDOW + 2 * BEHIND) / 2);
const bytes = Buffer.from(pairs.buffer);
/**
 * The UTF-16 units of the window that was read last, and some of those behind it: loops read an array several times as fast as a
 * string, and few windows are read for a posting.
 */
export const units = new Uint16Array(pairs.buffer);

/** Reads the window of a text that begins at `from`; the result is its length. */
export function readWindow(text: string, from: number): number {
  const read = Math.min(text.length - from, WINDOW + BEHIND);
  bytes.write(text.slice(from, from + read), 'utf16le');
  if (BIG_ENDIAN) bytes.subarray(0, 2 * read).swap16();
  units.fill(END, read, read + BEHIND);
  return Math.min(read, WINDOW);
}

/** The bits of two units that only those beyond ASCII have. */
const BEYOND_ASCII = 0xff80ff80;

/** Where in the window the next unit beyond ASCII stands, at a place or behind it; the window's length or more: nowhere. */
export function nextBeyond(from: number): number {
  if ((units[from] as number) >= 0x80) return from;
  let pair = (from + 1) >> 1;
  while ((((pairs[pair] as number) | (pairs[pair + 1] as number)) & BEYOND_ASCII) === 0) pair += 2;
  if (((pairs[pair] as number) & BEYOND_ASCII) === 0) pair++;
  return (units[2 * pair] as number) < 0x80 ? 2 * pair + 1 : 2 * pair;
}
