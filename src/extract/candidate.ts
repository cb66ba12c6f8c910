import type { Span } from '../document/span.js';
import type { WarningCode } from '../fields/warnings.js';
import type { Basis, Source, Strength } from './rule.js';

/** A remark that becomes a warning of the record when its candidate wins (or, on a refusal, always). */
export interface Note {
  readonly code: WarningCode;
  readonly message: string;
}

/** A normalized value that a rule proposes. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly rule: string;
  readonly source: Source;
  readonly strength: Strength;
  readonly basis: Basis;
  readonly notes: readonly Note[];
}

/** A match that is no candidate, and why; kept so that it can be explained. */
export interface Refusal {
  readonly span: Span;
  readonly rule: string;
  readonly reason: string;
  readonly note: Note | null;
}

/** A note with its place: what resolving a field has to say beyond its winner. */
export interface Remark extends Note {
  readonly span: Span | null;
}
