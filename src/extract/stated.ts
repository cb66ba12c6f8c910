import type { Document, StatedJob } from '../document/document.js';
import type { DocumentRule, Match, Source } from './rule.js';

type StatedFact = StatedJob['facts'][number];
type Fact = StatedFact['fact'];
type FactOf<Key extends Fact['key']> = Extract<Fact, { readonly key: Key }>;

/** What a fact is to the field, with its place in the fact where it is a part of it only; null: it says nothing. */
type Read<Key extends Fact['key'], Raw> = (
  fact: FactOf<Key>,
  document: Document,
) => (Omit<Match<Raw>, 'span'> & { readonly within?: Match<Raw>['span'] }) | null;

const NONE: readonly never[] = [];

const ruleOf = <Key extends Fact['key'], Raw>(
  id: string,
  from: StatedFact['from'],
  key: Key,
  read: Read<Key, Raw>,
): DocumentRule<Raw> => ({
  id,
  strength: 'labelled',
  scope: 'document',
  find(document) {
    const { stated } = document;
    if (!stated) return NONE;
    const matches: Match<Raw>[] = [];
    for (const { fact, span, from: origin } of stated.facts) {
      if (fact.key !== key || origin !== from) continue;
      const match = read(fact as FactOf<Key>, document);
      if (!match) continue;
      const { within = { start: 0, end: span.end - span.start }, ...found } = match;
      matches.push({
        source: from,
        ...found,
        span: { start: span.start + within.start, end: span.start + within.end },
      });
    }
    return matches;
  },
});

/** Rules for what a page states of its job under one key, in JSON-LD and in its tags. */
export const statedRules = <Key extends Fact['key'], Raw>(
  field: string,
  key: Key,
  read: Read<Key, Raw>,
): readonly DocumentRule<Raw>[] => [
  ruleOf(`${field}/json-ld`, 'jsonld', key, read),
  ruleOf(`${field}/microdata`, 'microdata', key, read),
];

/** A rule for what the head of a page says under one key. */
export const metaRule = <Key extends Fact['key'], Raw>(id: string, key: Key, read: Read<Key, Raw>): DocumentRule<Raw> =>
  ruleOf(id, 'meta', key, read);

/** Sources that state the job for machines, the most trusted first. */
export const STATED: readonly Source[] = ['jsonld', 'microdata'];
