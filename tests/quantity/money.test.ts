import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/money.json' with { type: 'json' };
import { readMoney } from '../../src/quantity/money.js';

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
    const lines = [
      '1'.repeat(1e6),
      '1 '.repeat(5e5),
      '$1,'.repeat(3e5),
      '1-'.repeat(5e5),
      ' '.repeat(1e6),
      '$'.repeat(1e6),
      '1.000'.repeat(2e5),
      '5 a '.repeat(2e5),
    ];
    for (const line of lines) {
      const start = performance.now();
      readMoney(line);
      expect(performance.now() - start, line.slice(0, 10)).toBeLessThan(8000);
    }
  }, 60000);
});
