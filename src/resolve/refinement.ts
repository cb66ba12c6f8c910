import type { Document } from '../document/document.js';
import type { Candidate } from '../extract/candidate.js';
import type { Found } from '../extract/field.js';
import type { FoundByField } from './facts.js';

/** A refinement looks across fields, drops candidates that another field explains, and adds none. */
export interface Refinement {
  readonly id: string;
  apply(found: FoundByField, document: Document): FoundByField;
}

/** Moves the candidates that fail `keep` to the refusals. */
export function drop<Value>(
  found: Found<Value>,
  reason: string,
  keep: (candidate: Candidate<Value>) => boolean,
): Found<Value> {
  const candidates = found.candidates.filter(keep);
  if (candidates.length === found.candidates.length) return found;
  const refused = found.candidates
    .filter((c) => !keep(c))
    .map(({ span, rule }) => ({ span, rule, reason, note: null }));
  return { candidates, refusals: [...found.refusals, ...refused] };
}
