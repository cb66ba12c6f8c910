import type { Edit, Reason } from './edits.js';
import { lineStarts } from './positions.js';

/** What the reasons of edits mean. */
export const REASONS: Readonly<Record<Reason, string>> = {
  misread: 'UTF-8 that was read through the code page',
  'multi-byte': 'UTF-8 that was read through an East Asian code page',
  control: 'an invisible control that is a mark of windows-1252',
  'lost-byte': 'the same as `misread`, with a byte that became U+FFFD',
  'lost-space': 'the same as `misread`, with a no-break space that became a space',
  'lost-lead': 'the same as `misread`, with a first byte that was lost',
  'lost-whole': 'the same as `misread`, with no byte left',
  lone: 'a sequence that only the language of its line proves',
};

/** An edit of `repairText` as people and programs read it. */
export interface ExplainedEdit {
  /** Line and column of `start`, from 1. */
  readonly line: number;
  readonly column: number;
  /** Half-open UTF-16 offsets in the text as decoded. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** WHATWG label of the code page through which the text had been misread; null: not known. */
  readonly codec: string | null;
  readonly reason: Reason | null;
  /** How many misreadings were undone. */
  readonly rounds: number;
  /** Whether it is a guess, as bytes were lost or nothing but the language speaks for it. */
  readonly inferred: boolean;
}

/** Says of each of the sorted `edits` of `text` where it stands and what it does, in linear time. */
export function explainEdits(text: string, edits: readonly Edit[]): ExplainedEdit[] {
  if (edits.length === 0) return [];
  const starts = lineStarts(text);
  let line = 0;
  return edits.map(({ start, end, replacement, codec = null, reason = null, rounds = 1, inferred = false }) => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    return {
      line: line + 1,
      column: start - (starts[line] as number) + 1,
      start,
      end,
      before: text.slice(start, end),
      after: replacement,
      codec,
      reason,
      rounds,
      inferred,
    };
  });
}
