import { LIKELIHOOD, scriptKey } from './plausible.js';
import type { Ranking } from './ranking.js';
import type { Sequence } from './sequences.js';

// Anything beyond ASCII
const BEYOND_ASCII = /[\u0080-\uffff]/g;
/** So many proven sequences in a text without anything else beyond ASCII say that it was misread as a whole. */
const ENOUGH = 3;
/** The first letter of Latin-1. */
const LETTERS = 0xc0;

/** What the text as a whole says for its unproven sequences. */
interface Support {
  readonly dominant: number;
  /** Keys of the scripts of proven sequences. */
  readonly scripts: ReadonlySet<number>;
  /** Code points of proven sequences that are signs of Latin-1. */
  readonly signs: ReadonlySet<number>;
}

/**
 * The proven sequences, and those of the dominant code page for which the text speaks: on a line that holds proven damage,
 * or on a line that holds no other characters beyond ASCII, as a text that was misread as a whole has none. A script that
 * is written in runs must be proven elsewhere in the text; a rare letter needs both. A sign that is proven elsewhere needs
 * neither: `Â` and a no-break space are damage again. `beyond`: how many units of the text are not ASCII.
 */
export function withUnproven(
  text: string,
  sequences: readonly Sequence[],
  { dominant }: Ranking,
  beyond: number,
): readonly Sequence[] {
  const certain = sequences.filter(({ proven }) => proven);
  if (certain.length === 0) return [];
  if (certain.length === sequences.length) return sequences;
  if (certain.length >= ENOUGH && beyond === sequences.reduce((sum, { start, end }) => sum + end - start, 0))
    return sequences.filter(({ proven, codecs }) => proven || codecs & dominant);
  const scripts = new Set<number>();
  const signs = new Set<number>();
  for (const { codePoint } of certain) {
    if (codePoint < LETTERS) signs.add(codePoint);
    scripts.add(scriptKey(codePoint));
  }
  const support: Support = { dominant, scripts, signs };
  const damaged: Sequence[] = [];
  for (let from = 0; from < sequences.length; ) {
    let to = from;
    let supported = false;
    let unproven = false;
    const first = sequences[from] as Sequence;
    const lineEnd = endOfLine(text, first.end);
    for (; to < sequences.length && (sequences[to] as Sequence).start < lineEnd; to++) {
      if (sequences[to]?.proven) supported = true;
      else unproven = true;
    }
    const lineStart = text.lastIndexOf('\n', first.start) + 1;
    const pure = unproven && !hasOthers(text, sequences, from, to, lineStart, lineEnd);
    for (; from < to; from++) {
      const sequence = sequences[from] as Sequence;
      if (sequence.proven || isSupported(sequence, supported, pure, support)) damaged.push(sequence);
    }
  }
  return damaged;
}

/** `proven`: the line holds proven damage; `pure`: it holds nothing beyond ASCII but sequences. */
function isSupported(
  { likelihood, codePoint, codecs }: Sequence,
  proven: boolean,
  pure: boolean,
  { dominant, scripts, signs }: Support,
): boolean {
  if (!(codecs & dominant)) return false;
  if (signs.has(codePoint)) return true;
  if (likelihood === LIKELIHOOD.rare) return proven && pure;
  return (proven || pure) && (likelihood !== LIKELIHOOD.script || scripts.has(scriptKey(codePoint)));
}

export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether the text between two offsets holds characters beyond ASCII outside its sequences `from` to `to`. */
export function hasOthers(
  text: string,
  sequences: readonly Sequence[],
  from: number,
  to: number,
  start: number,
  stop: number,
): boolean {
  let at = start;
  for (let index = from; index < to; index++) {
    const { start: next, end } = sequences[index] as Sequence;
    if (at < next && nextBeyond(text, at) < next) return true;
    at = end;
  }
  return nextBeyond(text, at) < stop;
}

/** Where the next character beyond ASCII stands from a place on; the length of the text: nowhere. */
function nextBeyond(text: string, from: number): number {
  BEYOND_ASCII.lastIndex = from;
  return BEYOND_ASCII.test(text) ? BEYOND_ASCII.lastIndex - 1 : text.length;
}
