import { describe, expect, it } from 'vitest';
import { PostingSchema } from '../../src/fields/record.js';
import { parsePosting } from '../../src/pipeline.js';
import { differences } from './differences.js';
import { brokenEvidence } from './evidence.js';
import { type Facts, POSTINGS } from './postings.js';

describe.each(POSTINGS)('$slug', ({ bytes, expected }) => {
  const record = parsePosting(bytes, { evidence: true });

  it('says what a careful reader says', () => {
    expect(differences(record, expected, expected.open)).toEqual([]);
  });

  it('quotes the words that say it', () => {
    const unquoted = Object.entries(expected.quotes ?? {}).filter(([field, words]) => {
      if (field in (expected.knownMisses ?? {})) return false;
      const evidence = record.evidence?.[field as keyof typeof record.evidence];
      return ![evidence ?? []].flat().some(({ quote }) => quote.includes(words));
    });
    expect(unquoted).toEqual([]);
  });

  it('gives evidence that stands in the file', () => {
    expect(brokenEvidence(bytes, record)).toEqual([]);
  });

  it('is a valid record, the same at every reading, with or without its evidence', () => {
    expect(PostingSchema.parse(record)).toEqual(record);
    expect(parsePosting(bytes, { evidence: true })).toEqual(record);
    const { evidence, ...facts } = record;
    expect(evidence).toBeDefined();
    expect(parsePosting(bytes)).toEqual(facts);
  });

  for (const [name, value] of Object.entries(expected.knownMisses ?? {}))
    it(`known miss: ${name}`, () => {
      const facts = { [name]: value } as Facts;
      expect(differences(record, facts, expected.open), 'it is right now: move it out of knownMisses').not.toEqual([]);
    });
});
