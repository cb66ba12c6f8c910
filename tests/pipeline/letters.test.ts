import { expect, test } from 'vitest';
import { parsePosting } from '../../src/pipeline.js';

const TEXT = '# [Sеnior Ｂａｋｅｒ](https://example.com/job)\n\n### Exаmple Breads\n\nWe bake.\n';

test('title and company are written in the letters that are meant, and the evidence says which were not', () => {
  const { title, company, evidence } = parsePosting(TEXT, { evidence: true });
  expect([title, company]).toEqual(['Senior Baker', 'Example Breads']);
  expect(evidence?.company).toMatchObject({
    quote: 'Exаmple Breads',
    letters: [{ from: 'а', to: 'a', reason: 'homoglyph' }],
  });
  expect(evidence?.title?.letters).toHaveLength(6);
  const { start = 0, end = 0 } = evidence?.company ?? {};
  expect(TEXT.slice(start, end)).toBe('Exаmple Breads');
});

test('evidence of plain letters says nothing of them', () => {
  const { evidence } = parsePosting('# [Baker](https://example.com/job)\n\n### Example Breads\n', { evidence: true });
  expect(evidence?.title).not.toHaveProperty('letters');
});
