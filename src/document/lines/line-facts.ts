import { FLAG } from '../document.js';

/** Classes of a UTF-16 unit, as bits. */
export const UNIT = {
  space: 1,
  lower: 2,
  letter: 4,
  digit: 8,
  dash: 16,
  colon: 32,
  at: 64,
  hash: 128,
  mark: 256,
} as const;

const CLASSES = new Uint16Array(0x10000);
const mark = (bit: number, from: number, to: number): void => {
  for (let c = from; c <= to; c++) CLASSES[c] = (CLASSES[c] as number) | bit;
};
const markAll = (bit: number, units: string): void => {
  for (let i = 0; i < units.length; i++) mark(bit, units.charCodeAt(i), units.charCodeAt(i));
};
for (const [from, to] of [
  [0x41, 0x5a],
  [0x61, 0x7a],
] as const)
  mark(UNIT.letter, from, to);
// the rest of the alphabets, and the scripts of Asia: filled at once, as no other class was set there before
for (const [from, to] of [
  [0xc0, 0x1fff],
  [0x2c00, 0x2fff],
  [0x3040, 0xd7ff],
  [0xf900, 0xffdc],
] as const)
  CLASSES.fill(UNIT.letter, from, to + 1);
// what picks the form of the sign before it: "⭐️"
CLASSES.fill(0, 0xfe00, 0xfe10);
for (const [from, to] of [
  [0x61, 0x7a],
  [0xdf, 0xf6],
  [0xf8, 0xff],
  [0x3ac, 0x3ce],
  [0x430, 0x45f],
] as const)
  mark(UNIT.lower, from, to);
markAll(UNIT.lower, 'ąćęłńśźżčšžřěůőűğşıțăđœ');
mark(UNIT.digit, 0x30, 0x39);
mark(UNIT.space, 9, 13);
mark(UNIT.space, 0x2000, 0x200a);
markAll(UNIT.space, ' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff');
markAll(UNIT.dash, '-–—');
markAll(UNIT.colon, ':：');
markAll(UNIT.at, '@');
markAll(UNIT.hash, '#');
// but for the dashes and "o"
markAll(UNIT.mark, '•●▪◦■‣·✓✔➢*');

/** The classes of a unit; of what lies behind the end of a text (NaN) none. */
export const classOf = (unit: number): number => CLASSES[unit] ?? 0;

/** The classes of all units from `start` to `end`. */
export function classesOf(units: Uint16Array, start: number, end: number): number {
  let seen = 0;
  for (let i = start; i < end; i++) seen |= CLASSES[units[i] as number] as number;
  return seen;
}

/** How many stretches without white space a text holds. */
export function countWords(text: string): number {
  let words = 0;
  let parted = 1;
  for (let i = 0; i < text.length; i++) {
    const space = (CLASSES[text.charCodeAt(i)] as number) & UNIT.space;
    words += parted & (space ^ 1);
    parted = space;
  }
  return words;
}

/** Tells of the lines of a text, asked for in their order, whether they hold an address. */
export function addressFinder(text: string): (start: number, end: number) => boolean {
  let scheme = text.indexOf('://');
  let www = text.indexOf('www.');
  return (start, end) => {
    while (www >= 0 && www < start) www = text.indexOf('www.', start);
    if (www >= 0 && www + 4 <= end) return true;
    while (scheme >= 0 && scheme < end) {
      const at = scheme;
      scheme = text.indexOf('://', at + 1);
      // "http://", "https://"
      const name = text.charCodeAt(at - 1) === 0x73 ? at - 5 : at - 4;
      if (name >= start && at + 3 <= end && text.startsWith('http', name)) return true;
    }
    return false;
  };
}

/** The bits of `FLAG`, but for money, of a line with units of these classes. */
export function flagsOf(seen: number, address: boolean): number {
  return (
    ((seen & UNIT.digit) !== 0 ? FLAG.digit : 0) |
    ((seen & UNIT.colon) !== 0 ? FLAG.colon : 0) |
    ((seen & UNIT.at) !== 0 ? FLAG.at : 0) |
    ((seen & UNIT.hash) !== 0 ? FLAG.hash : 0) |
    (address ? FLAG.url : 0)
  );
}
