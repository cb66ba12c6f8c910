import type { Candidate } from '../extract/candidate.js';
import { STRENGTHS } from '../extract/rule.js';
import { compareText } from './resolve.js';

/**
 * Winners of a list field, in the order of the text: of candidates that overlap the stronger (then longer, earlier) one stays,
 * and of equal values the first.
 */
export function resolveMany<Value>(
  candidates: readonly Candidate<Value>[],
  key: (value: Value) => string,
): { winners: readonly Candidate<Value>[]; others: readonly Candidate<Value>[] } {
  const ordered = [...candidates].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
      b.span.end - a.span.end ||
      compareText(a.rule, b.rule) ||
      compareText(key(a.value), key(b.value)) ||
      compareText(a.source, b.source),
  );
  const winners: Candidate<Value>[] = [];
  const others: Candidate<Value>[] = [];
  const seen = new Set<string>();
  for (const candidate of ordered) {
    const last = winners[winners.length - 1];
    const k = key(candidate.value);
    if (last && candidate.span.start < last.span.end) {
      if (STRENGTHS.indexOf(candidate.strength) < STRENGTHS.indexOf(last.strength)) {
        winners.pop();
        seen.delete(key(last.value));
        others.push(last);
      } else {
        others.push(candidate);
        continue;
      }
    }
    if (seen.has(k)) others.push(candidate);
    else {
      seen.add(k);
      winners.push(candidate);
    }
  }
  return { winners, others };
}
