import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/money.json' with { type: 'json' };
import { readMoney } from '../../src/quantity/money.js';
import { expectLinear } from '../linear.js';

describe('readMoney', () => {
  for (const row of table)
    for (const text of row.texts)
      it(text || '(empty)', () => {
        const found = readMoney(text).map((m) => ({ ...m, currency: m.currency?.code ?? null }));
        expect(found).toHaveLength(row.expect.length);
        row.expect.forEach((want, i) => {
          expect(found[i]).toMatchObject(want);
        });
      });

  it('gives spans that hold the figures and do not overlap', () => {
    const text = 'Base $100,000 - $120,000 a year; OTE $150k; fixed 5 000 zł.';
    const spans = readMoney(text).map((m) => m.span);
    expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(['$100,000 - $120,000 a year', '$150k', '5 000 zł']);
  });

  it('marks a bare sign as not naming one currency', () => {
    expect(readMoney('$5,000')[0]?.currency).toEqual({ code: 'USD', stated: false });
    expect(readMoney('$5,000 AUD')[0]?.currency).toEqual({ code: 'AUD', stated: true });
  });

  it('reads hostile lines in linear time', () => {
    for (const unit of ['1', '1 ', '$1,', '1-', ' ', '$', '1.000', '5 a ']) expectLinear(unit, 1e6, readMoney);
  }, 60000);
});
