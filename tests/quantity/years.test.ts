import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/years.json' with { type: 'json' };
import { readYears } from '../../src/quantity/years.js';
import { expectLinear } from '../linear.js';

describe('readYears', () => {
  for (const row of table)
    for (const text of row.texts)
      it(text || '(empty)', () => {
        expect(readYears(text).map(({ min, max, experience }) => ({ min, max, experience }))).toEqual(row.expect);
      });

  it('reads hostile lines in linear time', () => {
    for (const unit of ['5 ', '5 years ', 'year five (5) ']) expectLinear(unit, 1e6, readYears);
  }, 60000);
});
