import { CODECS, codecTables } from './codecs.js';
import { likeliest } from './lost-bytes.js';
import { A_GRAVE, isMergedSpace, makeSpaces, type Spaces, withSpace } from './lost-spaces.js';
import type { Ranking } from './ranking.js';
import type { Sequence } from './sequences.js';

/** A sequence of which bytes were lost: what stood there is inferred. */
export interface Holed {
  readonly start: number;
  readonly end: number;
  readonly codePoint: number;
  readonly codec: number;
  readonly reason: 'lost-byte' | 'lost-space';
}

const REPLACEMENT = 0xfffd;
const SPACE = 0x20;
const NBSP = 0xa0;

/**
 * Sequences of the dominant codec (else of windows-1252) in which a unit is U+FFFD or, where the text holds proven damage,
 * a plain space in place of a no-break space. `holes`: where they may be; `taken`: the sequences that are repaired anyway.
 */
export function findHoled(
  text: string,
  holes: readonly number[],
  taken: readonly Sequence[],
  { dominant }: Ranking,
): Holed[] {
  const codec = dominant === 0 ? 0 : 31 - Math.clz32(dominant & -dominant);
  let spaces: Spaces | null = null;
  const found: Holed[] = [];
  let next = 0;
  let reached = 0;
  for (const hole of holes) {
    if (hole < reached) continue;
    while (next < taken.length && (taken[next] as Sequence).end <= hole) next++;
    const floor = Math.max(reached, taken[next - 1]?.end ?? 0, hole - 3);
    if (floor >= hole) continue;
    spaces ??= makeSpaces(text, taken, dominant !== 0);
    const beside = [taken[next - 1], taken[next], found.at(-1)];
    for (let start = floor; start < hole; start++) {
      const holed = readHoled(spaces, start, hole, codec, beside);
      if (!holed || holed.end > (taken[next]?.start ?? text.length)) continue;
      found.push(holed);
      reached = holed.end;
      break;
    }
  }
  return found;
}

/** `beside`: repaired sequences that may touch it. */
function readHoled(
  spaces: Spaces,
  start: number,
  hole: number,
  codec: number,
  beside: readonly (Pick<Sequence, 'start' | 'end' | 'codePoint'> | undefined)[],
): Holed | null {
  const { text, proven } = spaces;
  const bytes = codecTables().bytes[codec] as Uint8Array;
  const lead = bytes[text.charCodeAt(start)] as number;
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const end = start + length;
  if (end <= hole || end > text.length) return null;
  let spaced = false;
  let values = [lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07)];
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) spaced = true;
    const own = unit === SPACE ? NBSP : (bytes[unit] as number);
    const options = unit === REPLACEMENT ? lostBytes(codec) : own >= 0x80 && own < 0xc0 ? [own] : [];
    values = values.flatMap((value) => options.map((byte) => (value << 6) | (byte & 0x3f)));
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const fit = values.filter((value) => value >= least && value <= 0x10ffff && !(value >= 0xd800 && value < 0xe000));
  const before = beside.find((other) => other?.end === start)?.codePoint ?? null;
  const after = beside.find((other) => other?.start === end)?.codePoint ?? null;
  const codePoint = spaced
    ? withSpace(spaces, start, end, fit, before, after)
    : likeliest(text, start, end, fit, proven);
  if (codePoint === null) return null;
  if (spaced && codePoint === A_GRAVE && isMergedSpace(spaces, start, end))
    return { start, end: end - 1, codePoint, codec, reason: 'lost-space' };
  return { start, end, codePoint, codec, reason: spaced ? 'lost-space' : 'lost-byte' };
}

/** The bytes that a code page leaves unassigned. */
function lostBytes(codec: number): readonly number[] {
  const { high } = CODECS[codec] as (typeof CODECS)[number];
  return Array.from({ length: 0x20 }, (_, at) => 0x80 + at).filter((byte) => high.charCodeAt(byte - 0x80) === byte);
}
