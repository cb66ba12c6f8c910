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

/**
 * Puts the candidates of a single-valued field into one total order, whatever order they come in. Candidates of equal key are one group;
 * groups compare by the field's criteria, then by their best candidates. Support counts mentions at different places.
 */
export function resolve<Value>(candidates: readonly Candidate<Value>[], policy: Policy<Value>): Resolved<Value> {
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
    members.sort((a, b) => compareCandidates(a, b, policy.sources));
    const best = members[0] as Candidate<Value>;
    groups.push({
      best,
      source: Math.min(...members.map((c) => rank(policy.sources, c.source))),
      strength: Math.min(...members.map((c) => rank(STRENGTHS, c.strength))),
      support: new Set(members.map((c) => c.span.start)).size,
    });
    rest.push(...members.slice(1));
  }
  const by: Record<Criterion, (a: Group<Value>, b: Group<Value>) => number> = {
    source: (a, b) => a.source - b.source,
    strength: (a, b) => a.strength - b.strength,
    support: (a, b) => b.support - a.support,
  };
  groups.sort((a, b) => {
    for (const criterion of policy.order) {
      const order = by[criterion](a, b);
      if (order !== 0) return order;
    }
    return (
      compareCandidates(a.best, b.best, policy.sources) ||
      compareText(policy.key(a.best.value), policy.key(b.best.value))
    );
  });
  return { winner: groups[0]?.best ?? null, others: [...groups.slice(1).map((g) => g.best), ...rest] };
}
