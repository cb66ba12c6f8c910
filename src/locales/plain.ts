import { once } from '../once.js';

const NON_ASCII = /[^\x00-\x7f]/;
const NON_ASCII_UNITS = /[^\x00-\x7f]/g;
/** The marks of Latin, Greek and Cyrillic, all that most texts hold. */
const ACCENTS = /^[\u0300-\u036f]+$/;
const MARKS = once(() => /^\p{M}+$/u);

/** Units that have no decomposition of their own: one plain unit for one unit. */
const SINGLE: Readonly<Record<string, string>> = {
  ß: 's',
  ł: 'l',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  đ: 'd',
  ı: 'i',
  İ: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '′': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
};

/** Plain units by what they stand for, filled as they are met. */
const units = new Map<string, string>();

const areMarks = (units: string): boolean => ACCENTS.test(units) || MARKS().test(units);

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const lower = unit.toLowerCase();
  const single = SINGLE[unit] ?? SINGLE[lower];
  if (single !== undefined) return single;
  if (lower.length !== 1) return unit;
  // kana and hangul keep their marks; full-width forms lose their width
  if (code >= 0x2000 && (code < 0xff01 || code > 0xff5e)) return lower;
  const parts = lower.normalize('NFKD');
  // a mark by itself, such as `¨`, decomposes to a blank with a mark: no blank stands there
  return parts[0] !== ' ' && (parts.length === 1 || areMarks(parts.slice(1))) ? (parts[0] as string) : lower;
}

/**
 * Lower case without accents, curly apostrophes, long dashes and special spaces made plain: the form on which word patterns of all
 * locales are written. Unit by unit, so that offsets in it are offsets in the text.
 */
export function plain(text: string): string {
  return (NON_ASCII.test(text) ? text.replace(NON_ASCII_UNITS, known) : text).toLowerCase();
}

function known(unit: string): string {
  let plainOne = units.get(unit);
  if (plainOne === undefined) {
    plainOne = plainUnit(unit);
    units.set(unit, plainOne);
  }
  return plainOne;
}
