import { describe, expect, test } from 'vitest';
import { readJobPosting } from '../../src/markup/job-posting.js';
import { readJson } from '../../src/markup/json.js';
import { parsePosting } from '../../src/pipeline.js';
import { expectLinear } from '../linear.js';

const job = (members: object, more: { readonly head?: string; readonly body?: string } = {}): string =>
  `<!doctype html><html><head>${more.head ?? ''}<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...members }, null, 1)}</script></head>
<body><h1>Welcome</h1>${more.body ?? '<p>We dip candles by hand in a mill.</p>'}</body></html>`;
const read = (page: string) => parsePosting(page, { evidence: true });
const pay = (currency: unknown, value: unknown) =>
  read(job({ baseSalary: { '@type': 'MonetaryAmount', currency, value } })).salary;
const placed = (address: unknown) =>
  read(job({ jobLocation: { '@type': 'Place', address } })).locations.map(({ city, region, country }) => [
    city,
    region,
    country,
  ]);

describe('the JSON-LD of a page', () => {
  test('states title, employer, place, pay, kind, days and address', () => {
    const record = read(
      job({
        title: 'Senior R&amp;D Engineer (m/w/d)',
        hiringOrganization: { '@type': 'Organization', name: 'Tallow &amp; Sons' },
        jobLocation: [
          { '@type': 'Place', address: { addressLocality: 'Denver', addressRegion: 'CO', addressCountry: 'US' } },
        ],
        employmentType: ['FULL_TIME', 'OTHER'],
        baseSalary: { currency: 'USD', value: { minValue: 90000, maxValue: '110,000', unitText: 'YEAR' } },
        datePosted: '2031-10-01T09:00:00Z',
        validThrough: '2031-11-30',
        url: 'https://tallow.example.com/jobs/1',
      }),
    );
    expect(record).toMatchObject({
      title: 'Senior R&D Engineer',
      company: 'Tallow & Sons',
      locations: [{ city: 'Denver', region: 'CO', country: 'US' }],
      employmentType: ['FULL_TIME'],
      salary: { min: 90000, max: 110000, currency: 'USD', period: 'year' },
      datePosted: '2031-10-01',
      validThrough: '2031-11-30',
      url: 'https://tallow.example.com/jobs/1',
      workplace: null,
    });
  });

  test('is evidence with its place in the page', () => {
    const page = job({ title: 'Chandler\u2019s "Mate"', hiringOrganization: 'Tallow Works' });
    const { evidence } = read(page);
    for (const entry of [evidence?.title, evidence?.company])
      expect(page.slice(entry?.start, entry?.end)).toBe(entry?.quote);
    expect(evidence?.title).toMatchObject({ rule: 'title/json-ld', line: 3, quote: 'Chandler\u2019s \\"Mate\\"' });
  });

  test('is no prose, and leaves that as it is', () => {
    const body = '<h2>Requirements</h2><ul><li>3 years of wax</li><li>A steady hand</li></ul>';
    const [plain, stated] = [read(job({ '@type': 'WebPage' }, { body })), read(job({ title: 'Chandler' }, { body }))];
    const texts = ({ requirements }: typeof plain) => requirements.map(({ text }) => text);
    expect(texts(stated)).toEqual(['3 years of wax', 'A steady hand']);
    expect(texts(stated)).toEqual(texts(plain));
  });

  test('goes before what the page says, and the difference is told', () => {
    const record = read(
      job(
        { baseSalary: { currency: 'GBP', value: { minValue: 30000, maxValue: 35000, unitText: 'YEAR' } } },
        { body: '<p>Salary: £40,000 - £45,000 a year</p>' },
      ),
    );
    expect(record.salary?.min).toBe(30000);
    expect(record.warnings.map(({ code }) => code)).toContain('salary.conflict');
  });

  test('is not contradicted by a currency that is only inferred', () => {
    const stated = { baseSalary: { currency: 'CAD', value: { minValue: 41.5, maxValue: 48, unitText: 'HOUR' } } };
    const codes = (body: string) => read(job(stated, { body })).warnings.map(({ code }) => code);
    expect(codes('<p>Salary: $41.50 - $48.00 an hour</p>')).not.toContain('salary.conflict');
    expect(codes('<p>Salary: $21.50 - $28.00 an hour</p>')).toContain('salary.conflict');
    expect(codes('<p>Salary: USD 41.50 - 48.00 an hour</p>')).toContain('salary.conflict');
  });

  test('is found in graphs and lists, with commas too many, and in old wrappings', () => {
    for (const script of [
      '{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["JobPosting"],"title":"Chandler",}]}',
      '[{"@type":"JobPosting","title":"Chandler"}]',
      '<!--\n{"@type":"JobPosting","title":"Chandler"}\n-->',
      '//<![CDATA[\n{"@type":"JobPosting","title":"Chandler","description":"two\nlines"}\n//]]>',
    ])
      expect(
        read(`<html><body><script type='application/ld+json'>${script}</script><p>x</p></body></html>`).title,
      ).toBe('Chandler');
  });

  const SEVEN = 'The mill stands by the river, and the candles that we dip go out to churches of three counties.';
  const WITH_ITEMS = `<p>${SEVEN}</p><h2>Requirements</h2><ul><li>Two "steady" hands</li><li>A nose \u2013 for wax</li></ul>`;

  test.each([
    ['HTML', WITH_ITEMS],
    [
      'HTML that was escaped once more',
      WITH_ITEMS.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ],
    ['plain text', `${SEVEN}\n\nRequirements\n\n- Two "steady" hands\n- A nose \u2013 for wax`],
  ])('describes the job in %s where the page itself does not', (_, description) => {
    const page = job({ title: 'Chandler', description });
    const { requirements, evidence } = read(page);
    expect(requirements.map(({ text }) => text)).toEqual(['Two "steady" hands', 'A nose \u2013 for wax']);
    for (const { quote, start, end } of evidence?.requirements ?? []) expect(page.slice(start, end)).toBe(quote);
  });

  test('describes nothing where the page shows it, or says no more than a few words', () => {
    const shown = job({ description: `${WITH_ITEMS}<p>Of the script alone</p>` }, { body: WITH_ITEMS });
    expect(shown.indexOf('steady')).toBeLessThan(read(shown).evidence?.requirements[0]?.start ?? 0);
    expect(read(job({ description: 'Requirements: see above.' }, { body: `<p>${SEVEN}</p>` })).requirements).toEqual(
      [],
    );
  });

  test('of several jobs, or that is broken, says nothing', () => {
    const one = '{"@type":"JobPosting","hiringOrganization":"Tallow Works"}';
    for (const script of [`[${one},${one}]`, one.slice(0, -1), `{"x":${one}}`, '['.repeat(100_000)])
      expect(
        read(`<html><body><script type="application/ld+json">${script}</script><p>x</p></body></html>`).company,
      ).toBe(null);
  });
});

describe('what is no fact', () => {
  test.each(['N/A', 'Confidential', '', 'LinkedIn', 'null'])('is not taken for the employer: %s', (name) => {
    expect(read(job({ hiringOrganization: { name } })).company).toBe(null);
  });

  test('the name of the site comes behind what the page says', () => {
    const head = '<meta property="og:site_name" content="Posthaste Jobs">';
    const organization = { hiringOrganization: { name: 'Posthaste Jobs' } };
    expect(read(job(organization, { head, body: '<p>Employer: Tallow Works</p>' })).company).toBe('Tallow Works');
    expect(read(job(organization, { body: '<p>Employer: Tallow Works</p>' })).company).toBe('Posthaste Jobs');
  });

  test('pay without currency, of no period, turned round, or nought', () => {
    expect(pay('USD', { value: 30, unitText: 'HOUR' })).toMatchObject({ min: 30, max: 30, period: 'hour' });
    expect(pay('EUR', { minValue: 3000, unitText: 'MONTH' })).toMatchObject({ min: 3000, max: null });
    expect(pay('EUR', 42000)).toMatchObject({ min: 42000, period: 'year' });
    for (const [currency, value] of [
      [null, { value: 30, unitText: 'HOUR' }],
      ['dollars', { value: 30, unitText: 'HOUR' }],
      ['USD', { value: 30, unitText: 'PIECE' }],
      ['USD', { minValue: 90000, maxValue: 80000, unitText: 'YEAR' }],
      ['USD', { minValue: 0, maxValue: 0, unitText: 'YEAR' }],
      ['USD', { value: 5, unitText: 'YEAR' }],
      ['USD', { value: 'Competitive' }],
      ['USD', 'DOE'],
    ])
      expect(pay(currency, value)).toBe(null);
  });

  test('places that are none', () => {
    expect(placed({ addressLocality: 'Berlin', addressRegion: 'BE', addressCountry: 'DE' })).toEqual([
      ['Berlin', 'BE', 'DE'],
    ]);
    expect(placed({ addressLocality: 'Paris', addressCountry: { name: 'France' } })).toEqual([['Paris', null, 'FR']]);
    expect(placed({ addressLocality: 'N/A', addressCountry: 'US' })).toEqual([[null, null, 'US']]);
    expect(placed({ addressLocality: 'Home office', addressCountry: 'US' })).toEqual([[null, null, 'US']]);
    expect(placed({ addressLocality: 'Remote', addressCountry: 'US' })).toEqual([[null, null, 'US']]);
    expect(placed({ addressLocality: 'Multiple locations', addressCountry: 'US' })).toEqual([[null, null, 'US']]);
    expect(placed({ addressLocality: 'Examplethorpe', addressCountry: 'GB' })).toEqual([['Examplethorpe', null, 'GB']]);
    expect(placed('Lisbon, Portugal')).toEqual([['Lisbon', null, 'PT']]);
    expect(placed({ addressLocality: 'Remote' })).toEqual([]);
    expect(placed({ streetAddress: 'N/A' })).toEqual([]);
    expect(placed({ streetAddress: '12 Mill Lane' })).toEqual([]);
    expect(placed({ streetAddress: 'Leeds, GB' })).toEqual([['Leeds', null, 'GB']]);
    expect(placed({ streetAddress: 'Paris', addressLocality: 'Leeds', addressCountry: 'GB' })).toEqual([
      ['Leeds', null, 'GB'],
    ]);
  });

  test('days that are none, or that end before they begin', () => {
    const days = (datePosted: unknown, validThrough: unknown) => {
      const record = read(job({ datePosted, validThrough }));
      return [record.datePosted, record.validThrough];
    };
    expect(days('2031-02-30', '9999-12-31')).toEqual([null, null]);
    expect(days('2031-02-03', '2031-01-01')).toEqual(['2031-02-03', null]);
    expect(days('today', 7)).toEqual([null, null]);
    expect(days('Wed Aug 05 02:00:00 UTC 2031', 'Thu Dec 31 00:00:00 UTC 2031')).toEqual(['2031-08-05', '2031-12-31']);
    expect(days('Wed Foo 05 02:00:00 UTC 2031', 'Thu Feb 31 00:00:00 UTC 2031')).toEqual([null, null]);
  });

  test('of a remote job the places are those of who may apply', () => {
    const record = read(
      job({
        jobLocationType: 'TELECOMMUTE',
        jobLocation: { address: { addressLocality: 'Denver', addressRegion: 'CO', addressCountry: 'US' } },
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'USA' },
          { '@type': 'Country', name: 'Canada' },
        ],
      }),
    );
    expect(record.workplace).toBe('remote');
    expect(record.locations.map(({ city, country }) => [city, country])).toEqual([
      [null, 'US'],
      [null, 'CA'],
    ]);
  });
});

test('JSON is read with places, of its strings those between the quotes', () => {
  const text = ' {"a\\u0062": ["x\\"y", -1.5e2, true], "c": {}}';
  const json = readJson(text);
  if (json?.kind !== 'object') throw new Error('no object');
  const list = json.members.get('ab');
  if (list?.kind !== 'array') throw new Error('no list');
  expect(list.items.map(({ start, end }) => text.slice(start, end))).toEqual(['x\\"y', '-1.5e2', 'true']);
  expect(list.items).toMatchObject([{ text: 'x"y' }, { value: -150 }, { kind: 'word' }]);
  for (const broken of ['{', '{"a"}', '[1 2]', '"a', '{"a":1', 'x', '', '"\\x"']) expect(readJson(broken)).toBe(null);
});

describe('time grows with the page', () => {
  test.each([
    '<script type="application/ld+json">',
    '<script type="application/ld+json">{"JobPosting":"</script>',
    '<script type="application/ld+json">["JobPosting",',
    '{"a":',
    '"\\"',
    '[',
  ])('of many %s', (unit) => {
    expectLinear(unit, 1_000_000, (text) => readJobPosting(`JobPosting${text}`));
    expectLinear(unit, 300_000, (text) => read(job({ description: `${text} We dip candles by hand in a mill.` })));
    expectLinear(unit, 1_000_000, (text) =>
      readJobPosting(`<script type="application/ld+json">["JobPosting", ${text}`),
    );
  });
});
