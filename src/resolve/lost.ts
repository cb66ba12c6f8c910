import type { Span } from '../document/span.js';
import type { Candidate } from '../extract/candidate.js';
import type { Criterion, Field } from '../extract/field.js';
import { type Source, STRENGTHS } from '../extract/rule.js';

/** What decides between the candidates of a field. */
type Policy = Pick<Field<never, unknown>, 'key' | 'sources' | 'order' | 'lost'>;
type Group = readonly Candidate<unknown>[];

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const places = (group: Group): number => new Set(group.map(({ span }) => span.start)).size;
const strength = (group: Group): number => Math.min(...group.map((one) => STRENGTHS.indexOf(one.strength)));
const source = (group: Group, { sources }: Policy): number =>
  Math.min(...group.map((one) => (sources.includes(one.source) ? sources.indexOf(one.source) : sources.length)));

const PLACES: Readonly<Record<Source, string>> = {
  jsonld: 'the JSON-LD',
  microdata: 'the microdata',
  header: 'the header',
  body: 'the body',
  url: 'the name of the site',
  meta: 'the head of the page',
};
const placeOf = ({ sources }: Policy, at: number): string => PLACES[sources[at] as Source];

/** By criterion, what puts candidates of one value behind those of another; null where they are level. */
const BEHIND: Readonly<Record<Criterion, (lost: Group, won: Group, policy: Policy) => string | null>> = {
  source: (lost, won, policy) => {
    const [theirs, ours] = [source(lost, policy), source(won, policy)];
    return theirs > ours ? `stands in ${placeOf(policy, theirs)}; ${placeOf(policy, ours)} is believed first` : null;
  },
  strength: (lost, won) => {
    const [theirs, ours] = [strength(lost), strength(won)];
    return theirs > ours ? `is ${STRENGTHS[theirs]}; the value is ${STRENGTHS[ours]}` : null;
  },
  support: (lost, won) => {
    const [theirs, ours] = [places(lost), places(won)];
    return theirs < ours ? `is told in fewer places: ${theirs}, the value in ${ours}` : null;
  },
};

const length = ({ span }: Candidate<unknown>): number => span.end - span.start;

/** Why a candidate is not among the values of its field, `winners`, in words for people; `all`: every candidate of the field. */
export function whyLost(candidate: Candidate<unknown>, winners: Group, all: Group, policy: Policy): string {
  const same = (one: Candidate<unknown>): Group => {
    const key = policy.key(one.value);
    return all.filter((other) => policy.key(other.value) === key);
  };
  const group = same(candidate);
  const [winner] = winners;
  if (!winner) return 'is not enough by itself';
  if (winners.some((one) => policy.key(one.value) === policy.key(candidate.value))) return 'says the same';
  if (winners.some(({ span }) => overlap(span, candidate.span))) return 'the same words are read better';
  const own = policy.lost?.(candidate, winners) ?? null;
  if (own !== null) return own;
  const won = same(winner);
  for (const criterion of policy.order) {
    const reason = BEHIND[criterion](group, won, policy);
    if (reason !== null) return reason;
  }
  return length(candidate) < length(winner) ? 'says less' : 'stands further down';
}
