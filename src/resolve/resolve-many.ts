import type { Candidate } from '../extract/candidate.js';
import { STRENGTHS } from '../extract/rule.js';
import { compareText } from './resolve.js';

interface Listed<Value> {
  readonly winners: readonly Candidate<Value>[];
  readonly others: readonly Candidate<Value>[];
}

const NONE: Listed<never> = { winners: [], others: [] };

/**
 * Winners of a list field, in the order of the text: of candidates that overlap the stronger (then longer, earlier) one stays,
 * and of equal values the first.
 */
export function resolveMany<Value>(
  candidates: readonly Candidate<Value>[],
  key: (value: Value) => string,
): Listed<Value> {
  if (candidates.length === 0) return NONE;
  if (candidates.length === 1) return { winners: candidates, others: [] };
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
  /** The keys of the winners. */
  const seen = new Set<string>();
  let lastKey = '';
  for (const candidate of ordered) {
    const last = winners[winners.length - 1];
    if (last && candidate.span.start < last.span.end) {
      if (STRENGTHS.indexOf(candidate.strength) < STRENGTHS.indexOf(last.strength)) {
        winners.pop();
        seen.delete(lastKey);
        others.push(last);
        const before = winners[winners.length - 1];
        lastKey = before ? key(before.value) : '';
      } else {
        others.push(candidate);
        continue;
      }
    }
    const own = key(candidate.value);
    if (seen.has(own)) others.push(candidate);
    else {
      seen.add(own);
      lastKey = own;
      winners.push(candidate);
    }
  }
  return { winners, others };
}
