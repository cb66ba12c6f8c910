import type { Span } from '../document/span.js';
import type { Edit } from './edits.js';
import { makeOffsetMap, type OffsetMap } from './edits.js';

/** Where a span of the document stands in the input as decoded: offsets in UTF-16 units, line and column 1-based. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
  /** Line of the last unit. */
  readonly endLine: number;
  /** The repaired text at the place, with its markup. */
  readonly quote: string;
  /** The place in the repaired text of the posting. */
  readonly repaired: Span;
  /** Whether a repair that only infers what stood there is part of it. */
  readonly inferred: boolean;
}

/** Offsets at which the lines of a text start; lines end at LF, CRLF or a lone CR, at nothing else. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  // a lone CR ends a line as well; most texts have none
  let cr = text.indexOf('\r');
  for (let from = 0; ; ) {
    const lf = text.indexOf('\n', from);
    const end = lf < 0 ? text.length : lf;
    for (; cr >= 0 && cr < end; cr = text.indexOf('\r', cr + 1)) if (cr + 1 !== lf) starts.push(cr + 1);
    if (lf < 0) return starts;
    from = lf + 1;
    starts.push(from);
  }
}

/** Index of the last start that is not behind `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text as it was decoded and as it is after repair, in which places are located. */
export interface Ground {
  readonly decoded: string;
  readonly repaired: string;
  /** Offsets in `decoded` at which its lines start. */
  readonly starts: readonly number[];
  readonly fromRepair: OffsetMap;
}

/** The ground of a text and of all postings in it. */
export const makeGround = (decoded: string, repairs: readonly Edit[], repaired: string): Ground => ({
  decoded,
  repaired,
  starts: lineStarts(decoded),
  fromRepair: makeOffsetMap(repairs),
});

/** Line and column, 1-based, of an offset of the text as decoded. */
export function lineColumn({ starts }: Ground, offset: number): { line: number; column: number } {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: offset - (starts[line] as number) + 1 };
}

/** What stands in a document but was taken from elsewhere in the text before markup: out of a tag, say. */
export interface Placed {
  readonly span: Span;
  readonly origin: Span;
}

/** Where a span of something placed comes from: a part of it where it was taken over as it is, else the whole. */
function originOf({ span, origin }: Placed, { start, end }: Span): Span {
  const by = origin.start - span.start;
  return origin.end - origin.start === span.end - span.start ? { start: start + by, end: end + by } : origin;
}

/**
 * Locates spans of a document in the decoded input, back through the edits of markup and repair. `from`: where the posting begins in
 * the repaired text, if that holds several; `repairs`: those within the posting; `placed`: what no edit leads back from.
 */
export function makeLocator(
  ground: Ground,
  repairs: readonly Edit[],
  markup: readonly Edit[],
  from = 0,
  placed: readonly Placed[] = [],
): (span: Span) => Place {
  const { repaired, starts, fromRepair } = ground;
  const fromMarkup = makeOffsetMap(markup);
  const throughMarkup = (span: Span): Span => {
    const start = fromMarkup.toInput(span.start, 'start');
    return { start, end: Math.max(start, fromMarkup.toInput(span.end, 'end')) };
  };
  const guesses = repairs.filter(({ inferred }) => inferred);
  return (span) => {
    const one = placed.find((known) => known.span.start <= span.start && known.span.end >= span.end);
    const { start, end } = one ? originOf(one, span) : throughMarkup(span);
    const first = fromRepair.toInput(from + start, 'start');
    const last = Math.max(first, fromRepair.toInput(from + end, 'end'));
    const { line, column } = lineColumn(ground, first);
    return {
      start: first,
      end: last,
      line,
      column,
      // `line` is the index of the next start
      endLine: last <= (starts[line] ?? last) ? line : lineAt(starts, last - 1) + 1,
      quote: repaired.slice(from + start, from + end),
      repaired: { start, end },
      inferred: guesses.some((edit) => edit.start < last && edit.end > first),
    };
  };
}
