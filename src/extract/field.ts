import type { Document } from '../document/document.js';
import type { Candidate, Note, Refusal } from './candidate.js';
import type { Basis, Match, Rule, Source } from './rule.js';

/** What normalizing a match gives: a value, with what is to be said of it, or the reason why it is none. */
export type Normalized<Value> =
  | { readonly value: Value; readonly basis?: Basis; readonly notes?: readonly Note[] }
  | { readonly refused: string; readonly note?: Note };

/** Criteria by which groups of equal candidates are compared, in the order of `Field.order`. */
export type Criterion = 'source' | 'strength' | 'support';

/** One field of the record: the rules that propose, the normalizer, and how candidates compare. */
export interface Field<Raw, Value> {
  readonly name: string;
  readonly rules: readonly Rule<Raw>[];
  normalize(raw: Raw, match: Match<Raw>, document: Document): Normalized<Value>;
  /** Candidates with equal keys say the same. */
  key(value: Value): string;
  /** Sources from the most to the least trusted; a source that is absent counts last. */
  readonly sources: readonly Source[];
  /** A candidate of this source decides: the rules behind the one that found it are not run, unless all candidates are asked for. */
  readonly settledBy?: Source;
  /** Criteria in order; after them longer span, earlier span and rule id decide, so that the order is total. */
  readonly order: readonly Criterion[];
  /** For a field with a resolver of its own: what that has against a candidate that is no value, in words; null where the criteria say it. */
  lost?(candidate: Candidate<Value>, winners: readonly Candidate<Value>[]): string | null;
}

/** Candidates and refusals of one field of one document. */
export interface Found<Value> {
  readonly candidates: readonly Candidate<Value>[];
  readonly refusals: readonly Refusal[];
}

/** Declares a field; the identity function, for its types. */
export const defineField = <Raw, Value>(field: Field<Raw, Value>): Field<Raw, Value> => field;
