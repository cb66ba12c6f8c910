import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/dates.json' with { type: 'json' };
import { type DateOrder, readDate } from '../../src/quantity/date.js';

interface Row {
  readonly expect: string | null;
  readonly texts: readonly string[];
  readonly order?: string;
}

describe('readDate', () => {
  for (const row of table as readonly Row[])
    for (const text of row.texts)
      it(`${text || '(empty)'} ${row.order ?? ''}`, () => {
        expect(readDate(text, () => (row.order ?? null) as DateOrder | null)?.iso ?? null).toBe(row.expect);
      });
});
