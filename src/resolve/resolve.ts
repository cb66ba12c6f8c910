import type { Candidate } from '../extract/candidate.js';
import type { Criterion, Field } from '../extract/field.js';
import { STRENGTHS } from '../extract/rule.js';

/** The candidate that stands for a field's value, and all others from the next best to the last. */
export interface Resolved<Value> {
  readonly winner: Candidate<Value> | null;
  readonly others: readonly Candidate<Value>[];
}

interface Group<Value> {
  readonly best: Candidate<Value>;
  readonly source: number;
  readonly strength: number;
  readonly support: number;
}

type Policy<Value> = Pick<Field<never, Value>, 'key' | 'sources' | 'order'>;

const rank = <T>(order: readonly T[], value: T): number => {
  const at = order.indexOf(value);
  return at < 0 ? order.length : at;
};

/** The order of UTF-16 units. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A total order over candidates of equal value: stronger, longer, earlier, rule id. */
function compareCandidates<Value>(a: Candidate<Value>, b: Candidate<Value>, sources: Policy<Value>['sources']): number {
  return (
    rank(sources, a.source) - rank(sources, b.source) ||
    rank(STRENGTHS, a.strength) - rank(STRENGTHS, b.strength) ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    a.span.start - b.span.start ||
    compareText(a.rule, b.rule)
  );
}

const compareBy: Readonly<Record<Criterion, (a: Group<unknown>, b: Group<unknown>) => number>> = {
  source: (a, b) => a.source - b.source,
  strength: (a, b) => a.strength - b.strength,
  support: (a, b) => b.support - a.support,
};

const NONE: Resolved<never> = { winner: null, others: [] };

/**
 * Puts the candidates of a single-valued field into one total order, whatever order they come in. Candidates of equal key are one group;
 * groups compare by the field's criteria, then by their best candidates. Support counts mentions at different places.
 */
export function resolve<Value>(candidates: readonly Candidate<Value>[], policy: Policy<Value>): Resolved<Value> {
  if (candidates.length === 0) return NONE;
  if (candidates.length === 1) return { winner: candidates[0] as Candidate<Value>, others: [] };
  const byKey = new Map<string, Candidate<Value>[]>();
  for (const candidate of candidates) {
    const key = policy.key(candidate.value);
    const group = byKey.get(key);
    if (group) group.push(candidate);
    else byKey.set(key, [candidate]);
  }
  const groups: Group<Value>[] = [];
  const rest: Candidate<Value>[] = [];
  for (const members of byKey.values()) {
    if (members.length > 1) members.sort((a, b) => compareCandidates(a, b, policy.sources));
    groups.push(groupOf(members, policy));
    for (let i = 1; i < members.length; i++) rest.push(members[i] as Candidate<Value>);
  }
  if (groups.length > 1)
    groups.sort((a, b) => {
      for (const criterion of policy.order) {
        const order = compareBy[criterion](a, b);
        if (order !== 0) return order;
      }
      return (
        compareCandidates(a.best, b.best, policy.sources) ||
        compareText(policy.key(a.best.value), policy.key(b.best.value))
      );
    });
  const others: Candidate<Value>[] = [];
  for (let i = 1; i < groups.length; i++) others.push((groups[i] as Group<Value>).best);
  return { winner: (groups[0] as Group<Value>).best, others: others.concat(rest) };
}

/** Of candidates of equal value, the best first. */
function groupOf<Value>(members: readonly Candidate<Value>[], { sources }: Policy<Value>): Group<Value> {
  const best = members[0] as Candidate<Value>;
  let source = rank(sources, best.source);
  let strength = rank(STRENGTHS, best.strength);
  for (let i = 1; i < members.length; i++) {
    const one = members[i] as Candidate<Value>;
    source = Math.min(source, rank(sources, one.source));
    strength = Math.min(strength, rank(STRENGTHS, one.strength));
  }
  const support = members.length === 1 ? 1 : new Set(members.map((c) => c.span.start)).size;
  return { best, source, strength, support };
}
