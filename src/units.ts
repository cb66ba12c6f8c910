import { Buffer } from 'node:buffer';

/*
 * The UTF-16 units of texts: loops read an array several times as fast as a string. A text of a few pages is read whole into the same
 * array each time, a longer one whole into an array of its own or, by those who pass over it once, in windows.
 */

/** Units of a text that are read at once where it is read in windows. */
export const WINDOW = 0x8000;
/** Units behind a window that are read with it: a sequence takes six. */
const BEHIND = 8;
/** What stands behind the zero behind a text or a window; no code page has it. */
const END = 0xffff;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Below this a loop is faster than a call out of the engine. */
const SHORT = 160;

const pairs = new Uint32Array((WINDOW + 2 * BEHIND) / 2);
const bytes = Buffer.from(pairs.buffer);
/** The units of the window that was read last, or of a text that is no longer, and some of those behind it. */
export const units = new Uint16Array(pairs.buffer);
/** The text whose units they are; null for a part of one. */
let held: string | null = null;

let manyUnits = new Uint16Array(0);
let manyBytes = Buffer.alloc(0);
let manyHeld: string | null = null;

/** Writes a text into an array and a zero behind it. */
function write(text: string, into: Uint16Array, asBytes: Buffer): void {
  const { length } = text;
  if (length < SHORT) for (let i = 0; i < length; i++) into[i] = text.charCodeAt(i);
  else {
    asBytes.write(text, 0, 'utf16le');
    if (!LITTLE_ENDIAN) asBytes.subarray(0, length * 2).swap16();
  }
  into[length] = 0;
}

/** Writes a text of a window's length at most, with what is read behind it. */
function writeWindow(text: string): void {
  write(text, units, bytes);
  units.fill(END, text.length + 1, text.length + BEHIND);
}

/** The same, if it is not there already. */
function hold(text: string): void {
  const known = text === held;
  // of two equal texts the later one is asked for again, and is then known without comparing them
  held = text;
  if (!known) writeWindow(text);
}

/** The UTF-16 units of a text, with a zero behind them; good until units of another text are read, for reading only. */
export function unitsOf(text: string): Uint16Array {
  if (text.length <= WINDOW) {
    hold(text);
    return units;
  }
  const known = text === manyHeld;
  manyHeld = text;
  if (known) return manyUnits;
  if (text.length >= manyUnits.length) {
    manyUnits = new Uint16Array(text.length * 2);
    manyBytes = Buffer.from(manyUnits.buffer);
  }
  write(text, manyUnits, manyBytes);
  return manyUnits;
}

/** Reads the window of a text that begins at `from` into `units`; the result is its length. */
export function readWindow(text: string, from: number): number {
  if (text.length <= WINDOW) {
    hold(text);
    return text.length;
  }
  held = null;
  writeWindow(text.slice(from, from + WINDOW + BEHIND));
  return Math.min(text.length - from, WINDOW);
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
