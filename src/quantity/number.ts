import { at } from './words.js';

/** A number as it is written: its value, and how it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly end: number;
  /** Thousands are set apart: "60.000", "60 000", "7,00,000". */
  readonly grouped: boolean;
  /** A slip in the grouping was mended: "$101, 756". */
  readonly mended: boolean;
}

const NUMBER = new RegExp(
  [
    // 7,00,000
    '(?<lakh>[1-9]\\d?(?:,\\d\\d){1,3},\\d{3})(?!\\d)(?:\\.(?<lakhCents>\\d{1,2})(?!\\d))?',
    // 1,234,500.00
    '(?<comma>[1-9]\\d{0,2}(?:,\\d{3}){1,4})(?!\\d)(?:\\.(?<commaCents>\\d{1,2})(?!\\d))?',
    // 1.234.500,00
    '(?<dot>[1-9]\\d{0,2}(?:\\.\\d{3}){1,4})(?!\\d)(?:,(?<dotCents>\\d{1,2})(?!\\d))?',
    // 60'000
    "(?<tick>[1-9]\\d{0,2}(?:['’]\\d{3}){1,3})(?!\\d)(?:[.,](?<tickCents>\\d{1,2})(?!\\d))?",
    // 60 000, the space also narrow or unbreakable
    '(?<gap>[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,3})(?!\\d|[,.]\\d{3})(?:[.,](?<gapCents>\\d{1,2})(?!\\d))?',
    // 250000.0, 19,19
    '(?<whole>\\d{1,12})(?!\\d)(?:[.,](?<part>\\d{1,4})(?!\\d))?',
  ].join('|'),
  'y',
);
// "101, 756" or "101 ,756"
const BROKEN = /([1-9]\d{1,2})(?: ,|, )(\d{3})(?![\d,.]\d|\d)/y;
const SEPARATORS = /[.,'’\s\u00a0\u2009\u202f]/g;

/** Reads the number that starts at `index`, in any locale's writing; `loose` also mends a space beside the grouping comma. */
export function readNumber(text: string, index: number, loose = false): WrittenNumber | null {
  if (loose) {
    const broken = at(BROKEN, text, index);
    if (broken)
      return { value: Number(`${broken[1]}${broken[2]}`), end: index + broken[0].length, grouped: true, mended: true };
  }
  const m = at(NUMBER, text, index);
  const g = m?.groups;
  if (!m || !g) return null;
  const grouped = g.lakh ?? g.comma ?? g.dot ?? g.tick ?? g.gap;
  const cents = g.lakhCents ?? g.commaCents ?? g.dotCents ?? g.tickCents ?? g.gapCents ?? g.part ?? '';
  const whole = grouped === undefined ? g.whole : grouped.replace(SEPARATORS, '');
  return {
    value: Number(`${whole}.${cents || '0'}`),
    end: index + m[0].length,
    grouped: grouped !== undefined,
    mended: false,
  };
}
