import type { Span } from '../../document/span.js';
import { allMatches } from '../../locales/matches.js';

/** A sentence that says what kind of employment this is. */
export interface Statement {
  /** Part of the rule's id. */
  readonly id: string;
  /** Words one of which a block holds where the statement stands, in `plain()` form. */
  readonly words: readonly string[];
  /** It speaks of this job whatever stands before it, in any section. */
  readonly sure?: boolean;
  /** Where such statements stand in a text in `plain()` form. */
  spans(plain: string): readonly Span[];
}

const NONE: readonly Span[] = [];

/** Spans of all matches of an expression, in texts that hold `piece`. */
export const matched =
  (pattern: RegExp, piece = ''): Statement['spans'] =>
  (plain) =>
    plain.includes(piece)
      ? allMatches(plain, pattern).map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
      : NONE;
