import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Posting, PostingSchema } from '../../src/fields/record.js';
import { COLUMNS, columnsOf, EVIDENCE_COLUMNS } from '../../src/formats/columns.js';
import type { Layout } from '../../src/formats/format.js';
import { FORMATS } from '../../src/formats/index.js';
import { readCsv } from './csv-reader.js';
import { PLAIN } from './layout.js';
import { posting } from './posting.js';

const write = (records: readonly Posting[], layout: Partial<Layout> = {}): string => {
  const chosen = { ...PLAIN, ...layout };
  return FORMATS.csv.begin?.(chosen) + records.map((r) => FORMATS.csv.write(r, chosen)).join('');
};
const cells = (record: Posting, layout: Partial<Layout> = {}): Record<string, string> => {
  const [head, row, ...more] = readCsv(write([record], layout));
  expect(more).toEqual([]);
  expect(row).toHaveLength(head?.length ?? 0);
  return Object.fromEntries((head ?? []).map((name, i) => [name, row?.[i] ?? '']));
};
const salary: Posting['salary'] = {
  min: 90000,
  max: 120000.5,
  currency: 'USD',
  period: 'year',
  basis: 'base',
  gross: null,
  annualMin: 90000,
  annualMax: 120000.5,
  bands: [
    { label: 'Zone A', min: 90000, max: 100000, currency: 'USD', period: 'year' },
    { label: null, min: null, max: 120000.5, currency: 'USD', period: 'year' },
  ],
  text: '$90,000 to $120,000.50',
};
const required = { level: 'required', line: 3, endLine: 3, years: null } as const;

describe('columns', () => {
  test('every key of the record has a column, in the order of the record', () => {
    const all = columnsOf({ evidence: true, duplicates: true, fields: null });
    expect([...new Set(all.map((c) => c.name.split('.')[0]))]).toEqual(Object.keys(PostingSchema.shape));
  });

  test('every pay figure has a column', () => {
    const names = COLUMNS.map((c) => c.name);
    expect(Object.keys(salary).map((key) => `salary.${key}`)).toEqual(names.filter((n) => n.startsWith('salary.')));
  });

  test('the header does not depend on the records', () => {
    const head = write([]).trimEnd();
    expect(write([posting({ salary })]).startsWith(`${head}\r\n`)).toBe(true);
    expect(new Set(head.split(',')).size).toBe(COLUMNS.length);
  });

  test('what is not stated is an empty cell', () => {
    const row = cells(posting());
    expect(Object.entries(row).filter(([, value]) => value !== '')).toEqual([
      ['schema', 'postings/1'],
      ['id', '0123456789abcdef'],
      ['file', 'a.txt'],
      ['language', 'en'],
      ['encoding.name', 'utf-8'],
      ['encoding.repairs', '0'],
    ]);
  });
});

describe('cells', () => {
  test('pay is flattened, numbers stay numbers', () => {
    const row = cells(posting({ salary }));
    expect(row['salary.min']).toBe('90000');
    expect(row['salary.annualMax']).toBe('120000.5');
    expect(row['salary.bands']).toBe('Zone A: 90000-100000 USD/year | : -120000.5 USD/year');
    expect(row['salary.text']).toBe('$90,000 to $120,000.50');
  });

  test('places stand side by side', () => {
    const row = cells(
      posting({
        locations: [
          { city: 'Lyon', region: null, country: 'FR', text: 'Lyon' },
          { city: null, region: 'Europe', country: null, text: 'anywhere in Europe' },
        ],
      }),
    );
    expect(row['locations.city']).toBe('Lyon | ');
    expect(row['locations.region']).toBe(' | Europe');
    expect(row['locations.country']).toBe('FR | ');
  });

  test('a separator inside an entry is escaped, so that entries are not confused', () => {
    const entries = ['Vue | React', 'C:\\temp', 'plain'];
    const row = cells(posting({ requirements: entries.map((text) => ({ ...required, text })) }));
    expect(row['requirements.required']).toBe('Vue \\| React | C:\\\\temp | plain');
  });

  test('requirements by level, warnings as codes, each once', () => {
    const row = cells(
      posting({
        requirements: [
          { ...required, text: 'Welding' },
          { ...required, text: 'French', level: 'preferred' },
        ],
        warnings: [
          { code: 'title.missing', message: 'm', line: null },
          { code: 'salary.typo', message: 'm', line: 2 },
          { code: 'salary.typo', message: 'n', line: 3 },
        ],
      }),
    );
    expect(row['requirements.required']).toBe('Welding');
    expect(row['requirements.preferred']).toBe('French');
    expect(row.warnings).toBe('title.missing | salary.typo');
  });

  test('evidence adds columns at the end, one for each field', () => {
    const entry = {
      line: 4,
      column: 2,
      start: 9,
      end: 14,
      rule: 'title/x',
      basis: 'stated',
      confidence: null,
    } as const;
    const none = Object.fromEntries(EVIDENCE_COLUMNS.map((c) => [c.name.slice('evidence.'.length), null]));
    const evidence = { ...none, title: { ...entry, quote: 'Baker' }, locations: [{ ...entry, quote: 'Lyon' }] };
    const row = cells(posting({ evidence: evidence as unknown as NonNullable<Posting['evidence']> }), {
      evidence: true,
    });
    expect(row['evidence.title']).toBe('4:2 Baker');
    expect(row['evidence.locations']).toBe('4:2 Lyon');
    expect(Object.keys(row).slice(0, COLUMNS.length)).toEqual(COLUMNS.map((c) => c.name));
  });
});

describe('formulas', () => {
  const dangerous = ['=1+1', '+1', '-1+1', '@SUM(A1)', '＝1', '＋1', '－1', '＠x', '\tx', '\rx', '\nx'];
  const blanks = ['', ' ', '  ', '\u00a0', '\ufeff', '\ufeff \u00a0'];

  test.each(dangerous.flatMap((text) => blanks.map((blank) => blank + text)))('%j is made inert', (title) => {
    expect(cells(posting({ title })).title).toBe(`'${title}`);
    expect(write([posting({ title })])).toContain(`"'${title}"`);
    expect(cells(posting({ title }), { escapeFormulas: false }).title).toBe(title);
  });

  test('the first entry of a list counts, a number and ordinary text do not', () => {
    const row = cells(posting({ benefits: [{ text: '-20% at the canteen', line: 1, endLine: 1 }], title: 'A = B' }));
    expect(row.benefits).toBe("'-20% at the canteen");
    expect(row.title).toBe('A = B');
    expect(cells(posting({ encoding: { name: 'utf-8', repairs: -5 } }))['encoding.repairs']).toBe('-5');
  });
});

describe('any text', () => {
  test('survives a strict reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(cells(posting({ title }), { escapeFormulas: false }).title).toBe(title.toWellFormed());
      }),
    );
  });

  test('quotes, commas and line breaks', () => {
    const title = 'Cook, "A"\r\nor\nBaker\r';
    expect(cells(posting({ title })).title).toBe(title);
  });

  test('lone surrogates are replaced; on a terminal controls are too', () => {
    expect(cells(posting({ title: 'a\ud800b' })).title).toBe('a\ufffdb');
    expect(cells(posting({ title: 'a\x1b[2Jb\u202e' }), { terminal: true }).title).toBe('a\ufffd[2Jb\ufffd');
    expect(cells(posting({ title: 'a\x1bb' })).title).toBe('a\x1bb');
  });
});
