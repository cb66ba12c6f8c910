import type { Block } from '../../document/document.js';
import type { Match, Strength } from '../../extract/rule.js';

export interface RawCompany {
  readonly name: string;
  /** A field of a form says that this is the employer. */
  readonly labelled?: boolean;
  /** The sentence tells that it is a name, be its words common or a job's. */
  readonly sure?: boolean;
  /** Already judged to be a name, and cleaned. */
  readonly ready?: boolean;
}

/** More mentions than any paragraph has. */
const MOST_MATCHES = 60;
/** No posting has so many lines; what stands behind them adds nothing. */
export const LAST_BLOCK = 3000;

export const nameAt = (block: Block, at: number, name: string, strength?: Strength): Match<RawCompany> => ({
  value: { name },
  span: { start: block.span.start + at, end: block.span.start + at + name.length },
  ...(strength ? { strength } : {}),
});

/** A mention that the sentence makes a name. */
export const named = (match: Match<RawCompany>, sure: boolean): Match<RawCompany> =>
  sure ? { ...match, value: { ...match.value, sure } } : match;

/** Matches of a pattern in a text, at most so many as a paragraph may hold. */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (let n = 0; n < MOST_MATCHES; n++) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match.index + match[0].length;
    yield match;
  }
}
