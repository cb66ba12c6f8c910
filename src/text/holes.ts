import { CODECS, codecTables } from './codecs.js';
import { caseOf } from './evidence.js';
import { LIKELIHOOD, likelihood } from './plausible.js';
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

/** Characters that hold bytes which code pages lose, of each group that looks alike then the likeliest first. */
const LIKELY = Array.from(
  '”ÁÍčŁŐ●⭐❤⏰⏱⏳❓❗✍☝☁←“\ufe0fﬁ🤝🌍📍🎁🔍👍👏🙏😁🏠🏡🏢🏥🏦🏆🏅🏋🏖🏝🏙🏁🏃🏄🏊🍕🍎🍏🍻🍺🍽🍾🍷🍀🍁🍔🍩🍪🍰🍫🍼🏔🏗🏘🏛🏞🏨🏫🏬🏭🏳🏴🐍🐳🐱🐶🐼💍🚁🪐',
  (character) => character.codePointAt(0) as number,
);
const RANK: ReadonlyMap<number, number> = new Map(LIKELY.map((codePoint, rank) => [codePoint, rank]));

// A letter with a mark that is none, before which a space may be the no-break space of a sequence; or a lost unit
const SUSPECT = /[\u0080-\uffff](?=[\ufffd ])/g;

/**
 * Sequences of the dominant codec (else of windows-1252) in which a unit is U+FFFD or, where the text holds proven damage,
 * a plain space in place of a no-break space. `taken`: the sequences that are repaired anyway.
 */
export function findHoled(text: string, taken: readonly Sequence[], { dominant }: Ranking): Holed[] {
  const codec = dominant === 0 ? 0 : 31 - Math.clz32(dominant & -dominant);
  const found: Holed[] = [];
  let next = 0;
  let reached = 0;
  SUSPECT.lastIndex = 0;
  while (SUSPECT.test(text)) {
    const hole = SUSPECT.lastIndex;
    SUSPECT.lastIndex = hole;
    while (next < taken.length && (taken[next] as Sequence).end <= hole) next++;
    const floor = Math.max(reached, taken[next - 1]?.end ?? 0, hole - 3);
    for (let start = floor; start < hole; start++) {
      const holed = readHoled(text, start, hole, codec, dominant !== 0, taken[next - 1]?.end === start);
      if (!holed || holed.end > (taken[next]?.start ?? text.length)) continue;
      found.push(holed);
      reached = holed.end;
      SUSPECT.lastIndex = Math.max(hole, reached - 1);
      break;
    }
  }
  return found;
}

function readHoled(
  text: string,
  start: number,
  hole: number,
  codec: number,
  proven: boolean,
  touches: boolean,
): Holed | null {
  const bytes = codecTables().bytes[codec] as Uint8Array;
  const lead = bytes[text.charCodeAt(start)] as number;
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const end = start + length;
  if (end <= hole || end > text.length) return null;
  let spaces = 0;
  let values = [lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07)];
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) spaces++;
    const own = unit === SPACE ? NBSP : (bytes[unit] as number);
    const options = unit === REPLACEMENT ? lostBytes(codec) : own >= 0x80 && own < 0xc0 ? [own] : [];
    values = values.flatMap((value) => options.map((byte) => (value << 6) | (byte & 0x3f)));
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const fit = values.filter((value) => value >= least && value <= 0x10ffff && !(value >= 0xd800 && value < 0xe000));
  const codePoint =
    spaces > 0 ? withSpace(text, start, fit, proven, touches) : likeliest(text, start, end, fit, proven);
  if (codePoint === null) return null;
  return { start, end, codePoint, codec, reason: spaces > 0 ? 'lost-space' : 'lost-byte' };
}

const BEFORE_NBSP = /[a-z\d.,:;!?)\]]/;

/** The bytes that a code page leaves unassigned. */
function lostBytes(codec: number): readonly number[] {
  const { high } = CODECS[codec] as (typeof CODECS)[number];
  return Array.from({ length: 0x20 }, (_, at) => 0x80 + at).filter((byte) => high.charCodeAt(byte - 0x80) === byte);
}

/** What a sequence with a plain space stood for; `Ã ` alone is believed where no word ends so. */
function withSpace(
  text: string,
  start: number,
  fit: readonly number[],
  proven: boolean,
  touches: boolean,
): number | null {
  const codePoint = fit[0];
  if (fit.length !== 1 || codePoint === undefined) return null;
  const likely = likelihood(codePoint);
  // A letter of a script that is written in runs stands behind another: `été œuvre` holds none.
  if (likely < (touches ? LIKELIHOOD.script : LIKELIHOOD.letter)) return null;
  if (codePoint >= 0x1f000) return codePoint;
  const left = caseOf(text.charAt(start - 1));
  // `IRMÃ `
  if (left === 'upper' && codePoint >= 0xa0 && codePoint < 0x2000) return null;
  if (codePoint === 0xe0) return proven || left === 'lower' || text.charAt(start + 2) === ' ' ? codePoint : null;
  // Â after a full stop or a small letter is no word.
  if (codePoint === NBSP && BEFORE_NBSP.test(text.charAt(start - 1))) return codePoint;
  return proven ? codePoint : null;
}

function likeliest(text: string, start: number, end: number, fit: readonly number[], proven: boolean): number | null {
  // A capital with something lost behind it may be the end of a word.
  if (end - start === 2 && !proven && caseOf(text.charAt(start - 1)) === 'upper') return null;
  if (fit.includes(0x201d)) return quoteOrJoiner(text, start, end);
  if (fit.includes(0xc1)) return accented(text, start, end);
  const tone = fit.find((value) => value > 0x1f3fa && value < 0x1f400);
  if (tone !== undefined && TONED.test(text.slice(Math.max(0, start - 2), start))) return tone;
  if (fit.includes(0x1f4cd)) return PLACE.test(text.slice(end, end + 40)) ? 0x1f4cd : 0x1f4dd;
  if (fit.includes(0x410) || fit.includes(0x441)) return proven ? cyrillic(text, start, end, fit) : null;
  let best: number | null = null;
  for (const value of fit) {
    const rank = RANK.get(value);
    if (rank !== undefined && (best === null || rank < (RANK.get(best) as number))) best = value;
  }
  if (best !== null) return best;
  const signs = fit.filter((value) => likelihood(value) === LIKELIHOOD.sign);
  return signs.length === 1 ? (signs[0] as number) : null;
}

const JOINER = 0x200d;
const QUOTE = 0x201d;
// Damaged emoji, or the sign of a person, behind a joiner
const EMOJI = /^(?:ðŸ|â™|âš|âœ|\ud83c|\ud83d|\ud83e)/;
// Anything but a quote, a dash or a bullet before a tone of skin: an emoji, right or damaged
const TONED = /[^\x00-\xa0“”‘’–—•…»©®™]$/;
// What a pin stands before
const PLACE = /locat|based|remote|office|hybrid|city|where|,/i;

/** How far behind the opening of a quotation is looked for. */
const BEHIND = 1000;

/** `â€` and a lost byte: a closing quote where one is open, a joiner between emoji and at the edges of lines. */
function quoteOrJoiner(text: string, start: number, end: number): number {
  if (EMOJI.test(text.slice(end, end + 2))) return JOINER;
  const before = text.slice(Math.max(0, start - BEHIND), start);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('â€œ'));
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('â€\u009d'), before.lastIndexOf('â€\ufffd'));
  if (opened > closed) return QUOTE;
  const atEdge =
    /^\s*(?:\n|$)/.test(text.slice(end, end + 20)) ||
    /(?:^|\n)[ *#-]{0,8}$/.test(text.slice(Math.max(0, start - 9), start));
  return atEdge ? JOINER : QUOTE;
}

/** `Ã` and a lost byte: Í behind a vowel and in the openings of words that have it, else Á. */
function accented(text: string, start: number, end: number): number {
  if (/[aeou]/i.test(text.charAt(start - 1))) return 0xcd;
  return /^(?:nd|nt|ndi|t[ae]|sl)/i.test(text.slice(end, end + 3)) ? 0xcd : 0xc1;
}

const VOWELS = 'аеиоуыэюяєії';

/** А or Н, с or я, by what follows: a vowel hardly stands before a vowel. */
function cyrillic(text: string, start: number, end: number, fit: readonly number[]): number | null {
  const bytes = codecTables().bytes[0] as Uint8Array;
  const lead = bytes[text.charCodeAt(end)] ?? 0;
  const second = bytes[text.charCodeAt(end + 1)] ?? 0;
  if (lead !== 0xd0 && lead !== 0xd1) return fit.includes(0x441) && /\S/.test(text.charAt(start - 1)) ? 0x44f : null;
  const next = String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)).toLowerCase();
  // `Ñ` and a lost byte again: я ends the word behind с.
  const beforeVowel = VOWELS.includes(next) || text.charCodeAt(end + 1) === REPLACEMENT;
  if (fit.includes(0x410)) return beforeVowel ? 0x41d : 0x410;
  if (beforeVowel || 'тлпмвнь'.includes(next)) return 0x441;
  return /\s/.test(text.charAt(start - 1)) ? 0x44f : null;
}
