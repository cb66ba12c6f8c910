import { type ByField, citeAll } from './assemble/assemble.js';
import type { Span } from './document/span.js';
import type { Posting } from './fields/index.js';
import { type Input, type ParseOptions, recordsOf, type Staged, stagePostings } from './pipeline.js';

/** A posting with the places of its evidence, to be shown beside its record. */
export interface Marked {
  /** As `parsePosting` gives it, with evidence. */
  readonly record: Posting;
  /** The text after repair, with its markup. */
  readonly text: string;
  /** For each entry of `record.evidence` its place in `text`, half-open, in UTF-16 units. */
  readonly shown: ByField<Span>;
}

/** Reads postings as `parsePostings` does, and says where their evidence stands in the repaired text. Throws as that does. */
export function markPostings(
  inputs: readonly Input[],
  options: Omit<ParseOptions, 'evidence' | 'file'> = {},
): Marked[] {
  const staged = stagePostings(inputs, { ...options, evidence: true });
  return recordsOf(staged).map((record, i) => {
    const one = staged[i] as Staged;
    return { record, text: one.text, shown: citeAll(one, record, ({ span }) => one.locate(span).repaired) };
  });
}
