import { nextBeyond, readWindow, units, WINDOW } from '../units.js';
import { codecTables } from './codecs.js';

/** What a text holds that may be damage, as bits. */
export const SIGNS = {
  /** A lead before a continuation of some code page. */
  pair: 1,
  control: 2,
  /** U+FFFD */
  lost: 4,
  /** Han, kana, Hangul, half-width and private characters. */
  eastAsian: 8,
  /** A sequence of windows-1252 without its first byte. */
  headless: 16,
  /** Â or Ã before a space. */
  space: 32,
} as const;

/** Passes over the text once, up to the first pair; the result is 0 for most texts. */
export function survey(text: string): number {
  const { lead, continuation } = codecTables();
  let found = 0;
  for (let from = 0; from < text.length; from += WINDOW) {
    const length = readWindow(text, from);
    for (let at = nextBeyond(0); at < length; at = nextBeyond(at + 1)) {
      const unit = units[at] as number;
      const next = units[at + 1] as number;
      found |= signOf(unit, next);
      if ((lead[unit] as number) & (continuation[next] as number)) return found | SIGNS.pair;
      if (next === 0x20 && (unit === 0xc2 || unit === 0xc3)) found |= SIGNS.space;
    }
  }
  return found;
}

/** The logo of Apple's fonts, the first byte of emoji in MacRoman. */
const APPLE = 0xf8ff;

const isEastAsian = (unit: number): boolean =>
  unit >= 0x2e80 &&
  (unit < 0xd7a4 || (unit >= 0xe000 && unit < 0xfb00 && unit !== APPLE) || (unit >= 0xff61 && unit < 0xffa0));

/** Roman numerals, blocks and full width, which Big5 makes of the last byte of a bullet and what it is glued to: `\ufffd\ufffd＄`. */
const isWide = (unit: number): boolean =>
  (unit >= 0x2160 && unit < 0x216c) || (unit >= 0x2581 && unit < 0x2590) || (unit > 0xff00 && unit < 0xffe7);

const LOW_QUOTE = 0x201a;
const EURO = 0x20ac;
// What follows the euro sign where the first byte of a mark is gone
const REMAINS = /[™˜œ\x9d“”¢¦]/;

/** What a unit beyond ASCII is a sign of, before the next one, but for pairs and spaces. */
export function signOf(unit: number, next: number): number {
  if (unit < 0xa0) return SIGNS.control;
  // Letters, the most of all
  if (unit < LOW_QUOTE) return 0;
  if (unit === LOW_QUOTE) return next === 0xac ? SIGNS.headless : 0;
  if (unit === EURO) return REMAINS.test(String.fromCharCode(next)) ? SIGNS.headless : 0;
  if (unit === 0xfffd) return isWide(next) ? SIGNS.lost | SIGNS.eastAsian : SIGNS.lost;
  return isEastAsian(unit) ? SIGNS.eastAsian : 0;
}
