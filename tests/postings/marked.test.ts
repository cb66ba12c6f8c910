import { expect, test } from 'vitest';
import { markPostings } from '../../src/marked.js';
import { parsePosting } from '../../src/pipeline.js';
import { POSTINGS } from './postings.js';

const MARKED = markPostings(POSTINGS.map(({ bytes, slug }) => ({ bytes, file: slug })));

test.each(POSTINGS.map(({ slug, bytes }, i) => [slug, bytes, i] as const))(
  '%s: the evidence stands where it is shown',
  (slug, bytes, i) => {
    const { record, text, shown } = MARKED[i] as (typeof MARKED)[number];
    expect(record).toEqual(parsePosting(bytes, { file: slug, evidence: true }));
    const quotes = Object.fromEntries(
      Object.entries(shown).map(([name, spans]) => [
        name,
        Array.isArray(spans)
          ? spans.map(({ start, end }) => text.slice(start, end))
          : spans && text.slice(spans.start, spans.end),
      ]),
    );
    const cited = Object.fromEntries(
      Object.entries(record.evidence ?? {}).map(([name, evidence]) => [
        name,
        Array.isArray(evidence) ? evidence.map(({ quote }) => quote) : (evidence?.quote ?? null),
      ]),
    );
    expect(quotes).toEqual(cited);
  },
);
