import { expect, test } from 'vitest';
import { type Explanation, explainPosting } from '../../src/explain.js';
import { parsePosting } from '../../src/pipeline.js';
import { POSTINGS } from './postings.js';

const valuesOf = ({ fields }: Explanation, name: string): unknown[] =>
  fields.find(({ field }) => field === name)?.winners.map(({ value }) => value) ?? [];

test.each(POSTINGS.map(({ slug, bytes }) => [slug, bytes] as const))(
  '%s: the explanation is of the record',
  (_, bytes) => {
    const explanation = explainPosting(bytes, { file: 'a.txt' });
    const { record, text, fields } = explanation;
    expect(record).toEqual(parsePosting(bytes, { file: 'a.txt', evidence: true }));
    for (const name of ['title', 'company', 'workplace', 'salary', 'url', 'datePosted', 'validThrough'] as const)
      expect([name, valuesOf(explanation, name)]).toEqual([name, record[name] === null ? [] : [record[name]]]);
    for (const name of ['locations', 'employmentType', 'responsibilities', 'benefits'] as const)
      expect([name, valuesOf(explanation, name)]).toEqual([
        name,
        record[name].map((one) => (typeof one === 'object' && 'endLine' in one ? one.text : one)),
      ]);
    expect(valuesOf(explanation, 'requirements')).toMatchObject(
      record.requirements.map((one) => ({ text: one.text, level: one.level, years: one.years })),
    );
    for (const { winners, others, refused } of fields) {
      for (const { quote, shown } of [...winners, ...others, ...refused])
        expect(text.slice(shown.start, shown.end)).toBe(quote);
      for (const { lost } of others) expect(lost).not.toBe('');
      for (const { reason } of refused) expect(reason).not.toBe('');
    }
  },
);

/** The candidates that lost, each with the reason. */
const lost = (text: string, name: string): (readonly [unknown, string])[] =>
  explainPosting(text)
    .fields.find(({ field }) => field === name)
    ?.others.map(({ quote, lost }) => [quote, lost] as const) ?? [];

const HEADER = '# [Baker](https://example.com/1)\n### Larkfield\n#### `🌎 Leeds, UK`\n\n';

test.each([
  [
    'company',
    `${HEADER}Quillon is an equal opportunity employer.`,
    'Quillon',
    'stands in the body; the header is believed first',
  ],
  [
    'title',
    '<html><head><title>Sea Baker at Larkfield</title></head><body><p>Job title: Baker</p></body></html>',
    'Sea Baker',
    'stands in the head of the page; the body is believed first',
  ],
  [
    'company',
    '<html itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="hiringOrganization" content="Quillon"><script type="application/ld+json">{"@type":"JobPosting","hiringOrganization":"Larkfield"}</script><p>Baker</p>',
    'Quillon',
    'stands in the microdata; the JSON-LD is believed first',
  ],
  ['company', `${HEADER}About Larkfield\n\nWe bake.`, 'Larkfield', 'says the same'],
  [
    'workplace',
    'Baker\n\nThis is a fully remote role.\n\nWe are a remote-first company.\n\n#LI-Hybrid',
    'a fully remote role',
    'is patterned; the value is labelled',
  ],
  [
    'salary',
    'Baker\n\nSalary: $50,000 - $60,000 a year.\nOTE: $90,000 - $99,000 a year.',
    '$90,000 - $99,000 a year',
    'pay as ote; base pay is asked for first',
  ],
  [
    'locations',
    `${HEADER}You will work in our Bradford office.`,
    'Bradford',
    'counts only where nothing else tells the place',
  ],
])('%s of %j: %j loses', (name, text, quote, reason) => {
  expect(lost(text, name)).toContainEqual([quote, reason]);
});

test('what is refused is told with its reason', () => {
  const { fields } = explainPosting('Baker\n\nYou will manage a budget of $2,000,000.');
  const salary = fields.find(({ field }) => field === 'salary');
  expect(salary).toMatchObject({
    winners: [],
    others: [],
    refused: [{ quote: '$2,000,000', line: 3, column: 29, reason: 'a budget' }],
  });
});

test('repairs are told, and offsets lead into the text as it was and as it is', () => {
  const explanation = explainPosting(
    'Baker\n\nLarkfieldâ€™s ovens rest. About us: Larkfield is an equal opportunity employer.',
  );
  expect(explanation.repairs).toMatchObject([{ line: 3, column: 10, before: 'â€™', after: '’' }]);
  const company = explanation.fields.find(({ field }) => field === 'company')?.winners[0];
  expect(company?.quote).toBe('Larkfield');
  expect(explanation.text.slice(company?.shown.start, company?.shown.end)).toBe('Larkfield');
});
