import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/salary.json' with { type: 'json' };
import { buildDocument } from '../../src/document/build.js';
import { makeFinder } from '../../src/extract/find.js';
import { salaryField } from '../../src/fields/salary/index.js';
import { resolveSalary } from '../../src/fields/salary/resolve.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { expectLinear } from '../linear.js';

interface Row {
  readonly expect: Record<string, unknown> | null;
  readonly texts: readonly string[];
  readonly warnings?: readonly string[];
}

const finder = makeFinder([salaryField as never]);

function read(text: string) {
  const document = buildDocument(stripMarkdown(text));
  const { candidates, refusals } = finder.find(salaryField, finder.read(document));
  const { winner, others, remarks } = resolveSalary(candidates, document);
  const notes = [...(winner?.notes ?? []), ...remarks, ...refusals.flatMap((r) => r.note ?? [])];
  return { document, candidates, winner, others, refusals, codes: [...new Set(notes.map((n) => n.code))] };
}

/** Inferences that most short texts need. */
const INFERRED = ['salary.period-inferred', 'salary.currency-inferred'];

describe('salary', () => {
  for (const row of table as readonly Row[])
    for (const text of row.texts)
      it(JSON.stringify(text).slice(1, 90), () => {
        const { winner, codes } = read(text);
        if (row.expect === null) expect(winner).toBeNull();
        else {
          const { bands, labels, warnings, ...want } = row.expect;
          expect(winner?.value).toMatchObject(want);
          if (bands !== undefined) expect(winner?.value.bands).toHaveLength(bands as number);
          if (labels !== undefined) expect(winner?.value.bands.map((b) => b.label)).toEqual(labels);
          if (warnings !== undefined) expect(codes.filter((c) => !INFERRED.includes(c))).toEqual(warnings);
        }
        if (row.warnings) expect(codes).toEqual(row.warnings);
      });

  it('quotes what it read', () => {
    const { document, winner } = read('About us.\n\n  * Salary: **$90k - $100k** a year');
    expect(document.text.slice(winner?.span.start, winner?.span.end)).toBe('$90k - $100k a year');
  });

  it('names the bands', () => {
    const { winner } = read('Base pay by place:\n\nZone A: $120,000 - $140,000\nZone B: $100,000 - $120,000');
    expect(winner?.value.bands.map((b) => b.label)).toEqual(['Zone A', 'Zone B']);
  });

  it('says why a sum is no pay', () => {
    expect(read('A signing bonus of $10,000').refusals.map((r) => r.reason)).toEqual(['a bonus']);
    expect(read('We raised $50 million').refusals.map((r) => r.reason)).toEqual(['funding']);
  });

  it.each([
    ['Annual bonus of $10,000 - $20,000', 'a bonus'],
    ['Equity: $40,000 - $60,000 per year', 'equity'],
    ['Home office allowance: €800 per year', 'an allowance or perk'],
    ['You own a budget of $100,000 - $200,000 per year', 'a budget'],
    ['401(k) match of $1,000 - $2,000', 'a retirement or savings plan'],
    ['Our round of $90,000,000', 'funding'],
    ['Revenue of $50,000 - $80,000', 'a figure of the business'],
    ['Tickets cost $50 - $100', 'a price'],
    ['Customers spend $20,000 - $30,000 a year', 'spending'],
    ['Life insurance: $50,000 - $100,000', 'insurance'],
    ['A fine of $5,000 - $9,000', 'a fine'],
    ['Premia do 2000 zł', 'a bonus'],
    ['Budget formation : 1 000 à 2 000 € par an', 'a budget'],
    ['Weiterbildungsbudget: 1.500 - 2.500 € pro Jahr', 'an allowance or perk'],
    ['Salary: $0 - $0', 'a placeholder'],
  ])('keeps what it refuses with the reason: %s', (text, reason) => {
    const { winner, refusals } = read(text);
    expect(winner).toBeNull();
    expect(refusals.map((r) => r.reason)).toContain(reason);
  });

  it('does not depend on the order of candidates', () => {
    const { document, candidates, winner } = read(
      'ANNUAL SALARY\n\n$83,412 to $104,250; $87,905 to $109,880\n\nOn-target earnings: $250,000\n\nSalary: $83,412',
    );
    expect(resolveSalary([...candidates].reverse(), document).winner).toEqual(winner);
  });

  it('reads hostile lines in linear time', () => {
    for (const unit of ['Salary $1,000 ', '5,000 people ', '$5 - ', 'up to ', '10k | '])
      expectLinear(unit, 500_000, read);
  }, 60000);

  it('marks what is inferred', () => {
    expect(read('Salary: $90,000 - $100,000').winner?.basis).toBe('inferred');
    expect(read('Salary: 90.000 - 100.000 EUR per year').winner?.basis).toBe('stated');
    expect(read('Salary: $90,000 - $100,000').codes).toEqual(['salary.period-inferred']);
  });
});
