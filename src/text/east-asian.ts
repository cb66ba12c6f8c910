import type { Edit } from './edits.js';
import { type MultiByteCodec, multiByteCodecs } from './multi-byte.js';
import { LIKELIHOOD, likelihood } from './plausible.js';
import { inferPunctuation, isSameLine, type Quote } from './punctuation.js';
import { COMMON } from './ranking.js';
import { highestSecond, lowestSecond } from './utf-8.js';

// Han, kana, Hangul, half-width and private characters
const EAST_ASIAN = /[\u2e80-\ud7a3\ue000-\ufaff\uff61-\uff9f]/g;
// A run of characters beyond ASCII
const RUN = /[\u0080-\uffff]+/g;
/** A text with more than one such character in so many is East Asian itself. */
const RARE = 4;
const LOST = -1;

/** A quote that is open, and where it stands. */
interface Opened {
  readonly quote: Quote;
  readonly at: number;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly strong: boolean;
  readonly inferred: boolean;
}

/**
 * UTF-8 that was misread through GBK, Shift_JIS, EUC-KR or Big5, in texts of Latin letters: `we鈥檙e`. A run of characters is
 * repaired as a whole; bytes that the code page could not read, which are U+FFFD, are inferred from what is around them.
 */
export function undoEastAsian(text: string): Edit[] {
  if (!mayBeDamaged(text)) return [];
  const places = [...text.matchAll(RUN)].map(({ 0: run, index }) => ({ run, index }));
  let best: { readonly codec: MultiByteCodec; readonly runs: Run[]; readonly score: number } | null = null;
  for (const codec of multiByteCodecs()) {
    const runs: Run[] = [];
    let failed = 0;
    let opened: Opened | null = null;
    for (const { run, index } of places) {
      const read = readRun(text, run, index, codec, opened);
      if (!read) {
        if (EAST_ASIAN.test(run)) failed++;
        EAST_ASIAN.lastIndex = 0;
        continue;
      }
      runs.push(read);
      opened = follow(read, opened);
    }
    const strong = runs.filter((read) => read.strong).length;
    const score = 2 * strong + runs.length - 3 * failed;
    if (strong > 0 && failed <= strong && score > (best?.score ?? 0)) best = { codec, runs, score };
  }
  if (!best) return [];
  const codec = best.codec.name;
  const dashes = longDashes(best.runs);
  return best.runs.map(({ start, end, text: replacement, inferred }) => ({
    start,
    end,
    replacement: inferred && dashes && replacement === '–' ? '—' : replacement,
    codec,
    reason: 'multi-byte',
    ...(inferred ? { inferred } : {}),
    rounds: 1,
  }));
}

/** What is open behind a run; an apostrophe inside a word closes nothing. */
function follow({ text, start }: Run, opened: Opened | null): Opened | null {
  let open = opened;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '“' || mark === '‘') open = { quote: mark, at: start };
    else if (mark === '”' || (mark === '’' && open?.quote === '‘' && !/[a-z]/i.test(text.charAt(at + 1)))) open = null;
  }
  return open;
}

/** Whether the dashes that could be read are long ones, as then the others are. */
function longDashes(runs: readonly Run[]): boolean {
  const certain = runs.filter(({ inferred }) => !inferred).map(({ text }) => text);
  const count = (dash: string) => certain.filter((text) => text.includes(dash)).length;
  return count('—') > count('–');
}

function mayBeDamaged(text: string): boolean {
  EAST_ASIAN.lastIndex = 0;
  if (!EAST_ASIAN.test(text)) return false;
  EAST_ASIAN.lastIndex = 0;
  return (text.match(EAST_ASIAN)?.length ?? 0) * RARE < text.length;
}

/** The run decoded; null where its bytes are no UTF-8, or what they say is unlikely. */
function readRun(
  text: string,
  run: string,
  start: number,
  { bytes: table, narrow }: MultiByteCodec,
  opened: Opened | null,
): Run | null {
  const bytes: number[] = [];
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    const own = table[unit] as number;
    if (unit === 0xfffd) bytes.push(LOST);
    else if (own === 0) return null;
    else if (own > 0xff) bytes.push(own >> 8, own & 0xff);
    else bytes.push(own);
  }
  const end = start + run.length;
  let out = '';
  let strong = false;
  let inferred = false;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead >= 0 && lead < 0x80) {
      out += String.fromCharCode(lead);
      at++;
      continue;
    }
    const [codePoint, size] = readSequence(bytes, at);
    if (
      size === 0 &&
      narrow &&
      lead === 0xc3 &&
      bytes[at + 1] === LOST &&
      at + 2 === bytes.length &&
      text.charAt(end) === ' '
    ) {
      // `à `, `é `: only a word of its own is à
      out += /[\p{L}]$/u.test(out === '' ? text.charAt(start - 1) : out) ? 'é' : 'à';
      inferred = true;
      break;
    }
    if (size === 0) return null;
    if (bytes.slice(at, at + size).includes(LOST)) {
      // With a byte lost, only a common mark is believed.
      if (codePoint !== LOST && codePoint < 0x1f000 && !COMMON.has(codePoint) && !SIGNS.has(codePoint)) return null;
      inferred = true;
    }
    at += size;
    if (codePoint === LOST) {
      const rest = String.fromCharCode(...bytes.slice(at).filter((byte) => byte > 0 && byte < 0x80));
      const mark = inferPunctuation(
        text.slice(Math.max(0, start - 40), start) + out,
        rest + text.slice(end, end + 8),
        opened && isSameLine(text, opened.at, start) ? opened.quote : null,
      );
      if (mark === null) return null;
      out += mark;
      inferred = true;
      continue;
    }
    const likely = likelihood(codePoint);
    if (likely < LIKELIHOOD.script || (likely === LIKELIHOOD.script && codePoint < 0x2e80)) return null;
    const before = out === '' ? text.charAt(start - 1) : out.slice(-1);
    if (codePoint === 0xa3 && /\d/.test(text.charAt(end))) strong = true;
    if (likely === LIKELIHOOD.sign || (codePoint < 0x250 && /[A-Za-z]/.test(before))) strong = true;
    out += String.fromCodePoint(codePoint);
  }
  return { start, end, text: out, strong: strong || inferred, inferred };
}

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

const SIGNS = new Set(Object.values(LIKELY_SIGN));

/** Code point, LOST for punctuation that is to be inferred, and size of a sequence; size 0: none. */
function readSequence(bytes: readonly number[], at: number): readonly [number, number] {
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
