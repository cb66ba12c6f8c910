import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/years.json' with { type: 'json' };
import { readYears } from '../../src/quantity/years.js';

describe('readYears', () => {
  for (const row of table)
    for (const text of row.texts)
      it(text || '(empty)', () => {
        expect(readYears(text).map(({ min, max, experience }) => ({ min, max, experience }))).toEqual(row.expect);
      });

  it('reads hostile lines in linear time', () => {
    for (const line of ['5 '.repeat(5e5), '5 years '.repeat(1e5), `year ${'five (5) '.repeat(1e5)}`]) {
      const start = performance.now();
      readYears(line);
      expect(performance.now() - start, line.slice(0, 10)).toBeLessThan(8000);
    }
  }, 60000);
});
