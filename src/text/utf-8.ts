/**
 * Length in bytes, 1 to 4, of the well-formed UTF-8 sequence at `at` in `bytes`; 0 where there is none. As Unicode's table
 * 3-7: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 */
export function utf8Length(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at] ?? -1;
  if (lead < 0x80) return lead < 0 ? 0 : 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < lowestSecond(lead) || second > highestSecond(lead)) return 0;
  if (lead < 0xe0) return 2;
  if (!isContinuation(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) return 3;
  return isContinuation(bytes[at + 3] ?? 0) ? 4 : 0;
}

/** The lowest second byte after `lead`: overlong forms end below it. */
export const lowestSecond = (lead: number): number => (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80);

/** The highest second byte after `lead`: surrogates and what lies beyond U+10FFFF begin above it. */
export const highestSecond = (lead: number): number => (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf);

const isContinuation = (byte: number) => byte >= 0x80 && byte < 0xc0;
