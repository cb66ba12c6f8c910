import { Buffer } from 'node:buffer';

let bytes = Buffer.alloc(0);
let units = new Uint16Array(0);
/** The text whose units they are. */
let held: string | null = null;
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Below this a loop is faster than a call out of the engine. */
const SHORT = 160;

/**
 * The UTF-16 units of a text, with a zero behind them: an array is read several times faster than a string. Good until the next call,
 * for reading only; what stands behind the zero is left from other texts.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === held) {
    // of two equal texts the later one is asked for again, and is then known without comparing them
    held = text;
    return units;
  }
  held = text;
  if (text.length >= units.length) {
    units = new Uint16Array(Math.max(8192, text.length * 2));
    bytes = Buffer.from(units.buffer);
  }
  if (text.length < SHORT) for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  else {
    bytes.write(text, 0, 'utf16le');
    if (!LITTLE_ENDIAN) bytes.subarray(0, text.length * 2).swap16();
  }
  units[text.length] = 0;
  return units;
}
