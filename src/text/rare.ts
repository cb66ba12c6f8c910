import { nextBeyond, readWindow, units, WINDOW } from '../units.js';

/** What few texts hold, as bits. */
export const RARE = {
  /** A space of fixed width or place, or what is not seen: soft hyphens, signs of no width, signs of direction. */
  space: 1,
  /** A separator of lines or of paragraphs. */
  separator: 2,
  /** A mark behind the letter that bears it. */
  mark: 4,
  /** What may be a letter that is written otherwise: Greek, Cyrillic, of full width, a ligature, a radical, of mathematics. */
  letter: 8,
} as const;

let held = '';
let seen = 0;

/** The bits of `RARE` that hold for a text. */
export function rareIn(text: string): number {
  if (text === held) return seen;
  held = text;
  seen = 0;
  for (let from = 0; from < text.length; from += WINDOW) {
    const length = readWindow(text, from);
    for (let at = nextBeyond(0); at < length; at = nextBeyond(at + 1)) seen |= bitOf(units[at] as number);
  }
  return seen;
}

function bitOf(c: number): number {
  if (c < 0x300) return c === 0xa0 || c === 0xad ? RARE.space : 0;
  if (c < 0x530) return c < 0x370 ? RARE.mark : RARE.letter;
  if (c < 0x2070) {
    if (c === 0x2028 || c === 0x2029) return RARE.separator;
    return c >= 0x2000 && (c < 0x2010 || c >= 0x202a) ? RARE.space : 0;
  }
  if (c === 0xfeff) return RARE.space;
  return (c >= 0x2f00 && c < 0x2fd6) || c === 0xd835 || (c >= 0xfb00 && c < 0xfb07) || (c >= 0xff10 && c < 0xff5b)
    ? RARE.letter
    : 0;
}
