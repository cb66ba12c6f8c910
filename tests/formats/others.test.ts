import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Posting } from '../../src/fields/record.js';
import { COLUMNS } from '../../src/formats/columns.js';
import type { FormatName, Layout } from '../../src/formats/format.js';
import { FORMATS } from '../../src/formats/index.js';
import { jobPosting } from '../../src/formats/jsonld.js';
import { readCsv } from './csv-reader.js';
import { PLAIN } from './layout.js';
import { posting } from './posting.js';

const write = (name: FormatName, records: readonly Posting[], layout: Partial<Layout> = {}): string => {
  const chosen = { ...PLAIN, ...layout };
  const format = FORMATS[name];
  const body = records.map((record) => format.write(record, chosen)).join(format.separator ?? '');
  return (format.begin?.(chosen) ?? '') + body + (format.end?.(records.length, chosen) ?? '');
};

const salary: NonNullable<Posting['salary']> = {
  min: 30000,
  max: 32000.5,
  currency: 'GBP',
  period: 'year',
  basis: 'base',
  gross: null,
  annualMin: 30000,
  annualMax: 32000.5,
  bands: [],
  text: '£30,000 - £32,000.50',
};
const leeds = { city: 'Leeds', region: null, country: 'GB', text: 'Leeds, UK' };
const item = { line: 3, endLine: 3 };

describe('tsv', () => {
  const read = (text: string): string[][] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) =>
        line
          .split('\t')
          .map((cell) => cell.replace(/\\(.)/g, (_, c) => ({ t: '\t', n: '\n', r: '\r' })[c as string] ?? c)),
      );

  test('has the columns of the CSV, a record a line', () => {
    const rows = read(write('tsv', [posting({ title: 'Baker', salary }), posting()]));
    expect(rows.map((row) => row.length)).toEqual([COLUMNS.length, COLUMNS.length, COLUMNS.length]);
    expect(rows[0]).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows[1]).toContain('32000.5');
  });

  test('gives any text back', () => {
    const unit = fc.constantFrom('a', '\t', '\n', '\r', '\\', '"', 'é', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), (title) => {
        const at = COLUMNS.findIndex(({ name }) => name === 'title');
        expect(read(write('tsv', [posting({ title })], { escapeFormulas: false }))[1]?.[at]).toBe(title);
      }),
    );
  });

  test('makes formulas inert', () => {
    expect(write('tsv', [posting({ title: '=1+1' })])).toContain("\t'=1+1\t");
  });
});

describe('jsonld', () => {
  test('says what the record says in the words of schema.org', () => {
    const record = posting({
      title: 'Baker',
      company: 'Larkfield',
      url: 'https://example.com/1',
      datePosted: '2026-01-02',
      locations: [leeds],
      workplace: 'onsite',
      employmentType: ['FULL_TIME'],
      salary,
      experience: { minYears: 2.5, maxYears: null },
      education: { level: 'doctorate', orEquivalent: true },
      requirements: [{ ...item, text: 'Early hours', level: 'required', years: null }],
      benefits: [
        { ...item, text: 'Bread' },
        { ...item, text: 'Cake' },
      ],
    });
    expect(jobPosting(record)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      identifier: { '@type': 'PropertyValue', name: 'Larkfield', value: '0123456789abcdef' },
      title: 'Baker',
      url: 'https://example.com/1',
      hiringOrganization: { '@type': 'Organization', name: 'Larkfield' },
      datePosted: '2026-01-02',
      employmentType: ['FULL_TIME'],
      jobLocation: [
        { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' } },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', minValue: 30000, maxValue: 32000.5, unitText: 'YEAR' },
      },
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 30 },
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'postgraduate degree',
      },
      experienceInPlaceOfEducation: true,
      qualifications: 'Early hours',
      jobBenefits: 'Bread\nCake',
    });
  });

  test('TELECOMMUTE is said of remote jobs alone, with from where they may be done', () => {
    const locations = [
      leeds,
      { city: null, region: null, country: 'FR', text: 'France' },
      { city: null, region: 'TX', country: 'US', text: 'Texas' },
    ];
    const remote = jobPosting(posting({ workplace: 'remote', locations }));
    expect(remote).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      jobLocation: [{ address: { addressLocality: 'Leeds' } }],
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'FR' },
        { '@type': 'State', name: 'TX, US' },
      ],
    });
    const hybrid = jobPosting(posting({ workplace: 'hybrid', locations }));
    expect(hybrid.jobLocationType).toBeUndefined();
    expect(hybrid.jobLocation).toHaveLength(3);
  });

  test('one figure is a value, an open end has none, and targets are no base pay', () => {
    const value = (parts: Partial<typeof salary>): unknown =>
      (jobPosting(posting({ salary: { ...salary, ...parts } })).baseSalary as { value: unknown } | undefined)?.value;
    expect(value({ min: 20, max: 20, period: 'hour' })).toEqual({
      '@type': 'QuantitativeValue',
      value: 20,
      unitText: 'HOUR',
    });
    expect(value({ max: null })).toEqual({ '@type': 'QuantitativeValue', minValue: 30000, unitText: 'YEAR' });
    expect(value({ min: null })).toEqual({ '@type': 'QuantitativeValue', maxValue: 32000.5, unitText: 'YEAR' });
    expect(value({ basis: 'ote' })).toBeUndefined();
  });

  test.each([0, 1, 2])('%i records are one array', (n) => {
    const records = [posting({ title: 'a' }), posting({ title: 'b' })].slice(0, n);
    expect(JSON.parse(write('jsonld', records)).map(({ title }: { title: string }) => title)).toEqual(
      records.map(({ title }) => title),
    );
  });
});

describe('table', () => {
  test('is aligned, also where letters are wide, and cuts what is long', () => {
    const lines = write('table', [
      posting({ title: 'Baker', company: 'Larkfield', locations: [leeds, leeds], salary, workplace: 'onsite' }),
      posting({ title: '店長'.repeat(15), company: 'Cafe\u0301', salary: { ...salary, max: null } }),
      posting({
        title: 'x'.repeat(50),
        company: 'a\n\u001b[2Jb',
        salary: { ...salary, min: null, max: 20, period: 'hour' },
      }),
    ]).split('\n');
    expect(lines[2]).toBe(
      'Baker                                   Larkfield                 Leeds, GB +1          onsite     30,000-32,000.5 GBP/year',
    );
    // 18 letters of two columns, an ellipsis, one column left
    expect(lines[3]).toBe(`${'店長'.repeat(9)}…   Cafe\u0301${' '.repeat(22)}${' '.repeat(33)}30,000+ GBP/year`);
    expect(lines[4]?.startsWith(`${'x'.repeat(37)}…  a \ufffd[2Jb`)).toBe(true);
    expect(lines[4]?.endsWith('to 20 GBP/hour')).toBe(true);
  });

  test('names the file where neither title nor employer is known', () => {
    const nameless = { title: null, company: null, file: 'ads/17.txt' };
    const lines = write('table', [posting(nameless), posting({ ...nameless, company: 'Larkfield' })]).split('\n');
    expect(lines[2]).toBe('(ads/17.txt)');
    expect(lines[3]?.trim()).toBe('Larkfield');
  });

  test.each([
    [200, 137, ['title', 'company', 'location', 'workplace', 'salary', 'warnings']],
    [100, 97, ['title', 'company', 'location', 'workplace', 'salary', 'warnings']],
    [80, 79, ['title', 'company', 'location', 'salary']],
    [60, 59, ['title', 'company', 'salary']],
    [50, 49, ['title', 'salary']],
    [30, 30, ['title']],
    [8, 20, ['title']],
  ])('on a terminal of %i columns takes %i', (width, taken, names) => {
    const [head, rule, line] = write('table', [posting({ title: 'x'.repeat(50), warnings: [] })], { width }).split(
      '\n',
    );
    expect([head?.split(/ +/), rule?.length]).toEqual([names, taken]);
    expect(line?.length).toBe(rule?.indexOf(' ') === -1 ? taken : rule?.indexOf(' '));
  });
});

describe('the keys that are wanted', () => {
  const record = posting({ title: 'Baker', salary });
  const layout = { fields: ['salary', 'title', 'evidence'] } as const;

  test('stand alone, in the order wanted', () => {
    expect(write('ndjson', [record], layout)).toBe(`${JSON.stringify({ salary, title: 'Baker' })}\n`);
    expect(Object.keys(JSON.parse(write('json', [record], layout))[0])).toEqual(['salary', 'title']);
    const [head] = readCsv(write('csv', [record], layout));
    expect(head?.slice(0, 2)).toEqual(['salary.min', 'salary.max']);
    expect(head?.at(-1)).toBe('title');
    expect(write('tsv', [record], { fields: ['title', 'id'] })).toBe('title\tid\nBaker\t0123456789abcdef\n');
  });
});

test.each(['csv', 'tsv'] as const)('%s begins with a byte order mark where it is asked for', (name) => {
  expect(write(name, [], { bom: true })).toBe(`\ufeff${write(name, [])}`);
});

test.each(['csv', 'tsv'] as const)('%s ends its lines as asked, and its cells keep theirs', (name) => {
  const records = [posting({ title: 'a', company: 'of two\nlines' }), posting({ title: 'b' })];
  const [lf, crlf] = [write(name, records, { eol: 'lf' }), write(name, records, { eol: 'crlf' })];
  expect([lf.includes('\r'), crlf.match(/\r\n/g)?.length]).toEqual([false, 3]);
  expect(crlf.replaceAll('\r\n', '\n')).toBe(lf);
  expect(write(name, records)).toBe(name === 'csv' ? crlf : lf);
});
