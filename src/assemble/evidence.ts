import type { Span } from '../document/span.js';
import type { Candidate } from '../extract/candidate.js';
import { CONFIDENCE } from '../fields/confidence.data.js';
import type { EvidenceEntry } from '../fields/record.js';
import { plainLetters } from '../text/letters.js';
import type { Place } from '../text/positions.js';

/** Firings below which a rule's measured precision is not published. */
const LEAST_FIRINGS = 20;

/** What is cited: the words, the rule that read them, and whether they say it or it was inferred. */
export type Cited = Pick<Candidate<unknown>, 'span' | 'rule' | 'basis'>;

/**
 * The evidence for a value: its words in the input, the rule that read them, and how often that rule was right on the labelled
 * corpus. What stands in words that repair had to infer is inferred too.
 */
export function evidenceOf({ span, rule, basis }: Cited, locate: (span: Span) => Place): EvidenceEntry {
  const { quote, line, column, start, end, inferred } = locate(span);
  const measured = CONFIDENCE[rule];
  const confidence = measured && measured.n >= LEAST_FIRINGS ? measured : null;
  const entry = { quote, line, column, start, end, rule, basis: inferred ? ('inferred' as const) : basis, confidence };
  const letters = plainLetters(quote);
  if (letters.length === 0) return entry;
  return {
    ...entry,
    letters: letters.map(({ start, end, replacement, kind }) => ({
      from: quote.slice(start, end),
      to: replacement,
      reason: kind,
    })),
  };
}
