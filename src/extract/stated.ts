import type { Document, StatedJob } from '../document/document.js';
import type { DocumentRule, Match } from './rule.js';

type Fact = StatedJob['facts'][number]['fact'];
type FactOf<Key extends Fact['key']> = Extract<Fact, { readonly key: Key }>;

/** Matches of what the page states under one key. `read`: what a fact is to the field, one or more; null: it says nothing. */
export const statedRule = <Key extends Fact['key'], Raw>(
  id: string,
  key: Key,
  read: (fact: FactOf<Key>, document: Document) => Omit<Match<Raw>, 'span'> | null,
): DocumentRule<Raw> => ({
  id,
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    for (const { fact, span } of document.stated?.facts ?? []) {
      const match = fact.key === key ? read(fact as FactOf<Key>, document) : null;
      if (match) yield { source: 'jsonld', ...match, span };
    }
  },
});
