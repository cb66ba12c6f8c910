import type { Span } from '../document/span.js';
import type { Edit } from './edits.js';
import { makeOffsetMap } from './edits.js';

/** Where a span of the document stands in the input as decoded: offsets in UTF-16 units, line and column 1-based. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
  /** Line of the last unit. */
  readonly endLine: number;
  /** The repaired text at the place, with its markup. */
  readonly quote: string;
  /** The place in the repaired text. */
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

/** Locates spans of the document in the decoded input, back through the edits of markup and repair. */
export function makeLocator(
  decoded: string,
  repairs: readonly Edit[],
  repaired: string,
  markup: readonly Edit[],
): (span: Span) => Place {
  const fromMarkup = makeOffsetMap(markup);
  const fromRepair = makeOffsetMap(repairs);
  const starts = lineStarts(decoded);
  const guesses = repairs.filter(({ inferred }) => inferred);
  return ({ start, end }) => {
    const from = fromMarkup.toInput(start, 'start');
    const to = Math.max(from, fromMarkup.toInput(end, 'end'));
    const first = fromRepair.toInput(from, 'start');
    const last = Math.max(first, fromRepair.toInput(to, 'end'));
    const line = lineAt(starts, first);
    return {
      start: first,
      end: last,
      line: line + 1,
      column: first - (starts[line] as number) + 1,
      endLine: lineAt(starts, Math.max(first, last - 1)) + 1,
      quote: repaired.slice(from, to),
      repaired: { start: from, end: to },
      inferred: guesses.some((edit) => edit.start < last && edit.end > first),
    };
  };
}
