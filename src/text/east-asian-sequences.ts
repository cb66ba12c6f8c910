import { highestSecond, lowestSecond } from './utf-8.js';

/** In place of a byte of which nothing is left. */
export const LOST = -1;

const [VARIATION, BYTE_ORDER_MARK] = [0xfe0f, 0xfeff];

/** By the second byte behind E2: the likeliest sign whose third byte is lost. */
const LIKELY_SIGN: Readonly<Record<number, number>> = {
  130: 0x20ac,
  132: 0x2122,
  134: 0x2192,
  136: 0x2212,
  150: 0x25aa,
  151: 0x25cf,
  156: 0x2705,
  157: 0x2764,
  173: 0x2b50,
};

/** Signs that are believed though a byte of them is lost. */
export const SIGNS: ReadonlySet<number> = new Set([...Object.values(LIKELY_SIGN), 0x201e, VARIATION, BYTE_ORDER_MARK]);

/** Code point, LOST for punctuation that is to be inferred, and size of a sequence; size 0: none. */
export function readSequence(bytes: readonly number[], at: number): readonly [number, number] {
  const byte = (offset: number) => bytes[at + offset] ?? 0;
  const isTail = (offset: number) => byte(offset) >= 0x80 && byte(offset) < 0xc0;
  const lead = byte(0);
  if (byte(2) === LOST && lead === 0xe2) {
    const likely = LIKELY_SIGN[byte(1)];
    if (likely !== undefined) return [likely, 3];
  }
  // `F0 9F 9A` and a lost byte: the rocket, first of all
  if ((lead === LOST || lead === 0xf0) && byte(1) === 0x9f && byte(2) === 0x9a && byte(3) === LOST) return [0x1f680, 4];
  if (lead === LOST && byte(1) === 0x9f && isTail(2) && isTail(3))
    return [0x1f000 | ((byte(2) & 0x3f) << 6) | (byte(3) & 0x3f), 4];
  // Few characters begin with EF: behind emoji, and at the start of a text
  if (lead === LOST && byte(1) === 0xb8 && byte(2) === 0x8f) return [VARIATION, 3];
  if (lead === LOST && byte(1) === 0xbb && byte(2) === 0xbf) return [BYTE_ORDER_MARK, 3];
  // Of signs the first byte is E2: `�꽓` is ™
  if (lead === LOST && byte(1) !== 0x80 && byte(1) !== 0x9f && isTail(1) && isTail(2))
    return [0x2000 | ((byte(1) & 0x3f) << 6) | (byte(2) & 0x3f), 3];
  // U+2000 to U+203F: the first two bytes are E2 80, whether they can be read or not.
  if ((lead === LOST || lead === 0xe2) && (byte(1) === LOST || byte(1) === 0x80)) {
    if (isTail(2)) return [0x2000 + (byte(2) & 0x3f), 3];
    return byte(2) === LOST && (lead === 0xe2 || byte(3) !== LOST) ? [LOST, 3] : [0, 0];
  }
  const second = byte(1);
  if (lead < 0xc2 || lead > 0xf4 || second < lowestSecond(lead) || second > highestSecond(lead)) return [0, 0];
  if (lead < 0xe0) return [((lead & 0x1f) << 6) | (second & 0x3f), 2];
  if (!isTail(2)) return [0, 0];
  if (lead < 0xf0) return [((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (byte(2) & 0x3f), 3];
  if (!isTail(3)) return [0, 0];
  return [((lead & 7) << 18) | ((second & 0x3f) << 12) | ((byte(2) & 0x3f) << 6) | (byte(3) & 0x3f), 4];
}

/** Whether an emoji or a sign begins at a place of which too little is left: neither proof nor disproof of a code page. */
export function isOpen(bytes: readonly number[], at: number): boolean {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.slice(at, at + 4);
  if (first !== LOST && first !== 0xf0 && first !== 0xe2) return false;
  if (first === 0xe2) return isTail(second) && third === LOST;
  return (
    (second === 0x9f || second === LOST) && (isTail(third) || third === LOST) && (isTail(fourth) || fourth === LOST)
  );
}

const isTail = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;
