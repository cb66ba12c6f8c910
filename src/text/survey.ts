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

const EAST_ASIAN = '\\u2e80-\\ud7a3\\ue000-\\ufaff\\uff61-\\uff9f';
const OTHERS = `[\\x80-\\x9f\\ufffd${EAST_ASIAN}]|€(?=[™˜œ\\x9d“”¢¦])|‚(?=¬)|[ÂÃ](?= )`;
let gates: { readonly all: RegExp; readonly others: RegExp } | null = null;

/** One class first, so that ASCII is passed at once; what a unit needs behind it is looked at only where it fits. */
function buildGates() {
  const { leads, continuations } = codecTables();
  const pairs = `[${classOf(leads)}](?=[${classOf(continuations)}])`;
  return {
    all: new RegExp(`[\\u0080-\\uffff](?<=${OTHERS}|${pairs})`, 'g'),
    others: new RegExp(OTHERS, 'g'),
  };
}

/** Units as the inside of a class. */
function classOf(units: readonly number[]): string {
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** Passes over the text once, up to the first pair; the result is 0 for most texts. `beyond`: pairs are passed by. */
export function survey(text: string, beyond = false): number {
  gates ??= buildGates();
  const gate = beyond ? gates.others : gates.all;
  const { lead, continuation } = codecTables();
  let found = 0;
  gate.lastIndex = 0;
  while (gate.test(text)) {
    let at = gate.lastIndex - 1;
    let unit = text.charCodeAt(at);
    // Runs of such characters are long.
    while (isEastAsian(unit)) {
      found |= SIGNS.eastAsian;
      unit = text.charCodeAt(++at);
    }
    if (unit >= 0x80) found |= signOf(unit, text.charCodeAt(at + 1), lead, continuation);
    if (!beyond && found & SIGNS.pair) return found;
    gate.lastIndex = at + 1;
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

function signOf(unit: number, next: number, lead: Uint16Array, continuation: Uint16Array): number {
  let found = unit < 0xa0 ? SIGNS.control : unit === 0xfffd ? SIGNS.lost : 0;
  if (unit === 0xfffd && isWide(next)) found |= SIGNS.eastAsian;
  if ((lead[unit] as number) & (continuation[next] as number)) found |= SIGNS.pair;
  if (unit === 0x20ac || unit === 0x201a) found |= SIGNS.headless;
  if ((unit === 0xc2 || unit === 0xc3) && next === 0x20) found |= SIGNS.space;
  return found;
}
