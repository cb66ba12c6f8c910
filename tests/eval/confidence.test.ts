import { expect, test } from 'vitest';
import type { Posting } from '../../src/fields/record.js';
import { posting } from '../formats/posting.js';
import { type Comparison, confidenceSource, judge, tally } from './confidence.js';

const compare: Comparison = {
  titleKey: (text) => text.toLowerCase(),
  companyKey: (text) => text.toLowerCase(),
  locationKey: (location) => JSON.stringify(location),
  sameSalary: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  matchItems: (produced, gold) =>
    produced.flatMap((item, p) => gold.flatMap((wanted, g) => (wanted.text === item.text ? [[p, g] as const] : []))),
};
const entry = (rule: string) => ({
  quote: 'q',
  line: 1,
  column: 1,
  start: 0,
  end: 1,
  rule,
  basis: 'stated',
  confidence: null,
});
const evidence = {
  title: entry('title/header'),
  company: entry('company/label'),
  workplace: null,
  requirements: [entry('requirements/item'), entry('requirements/prose')],
  locations: [],
  employmentType: [entry('employment-type/label')],
} as unknown as NonNullable<Posting['evidence']>;
const item = (text: string, line: number) => ({ text, line, endLine: line, level: 'required', years: null }) as const;
const record = posting({
  title: 'Baker',
  company: 'Example Breads',
  employmentType: ['FULL_TIME'],
  requirements: [item('Early hours', 2), item('Own flour', 3)],
  evidence,
});

test('each value counts for the rule that gave it, right or wrong', () => {
  const label = { title: 'Head baker', titleAccept: ['BAKER'], company: null, requirements: [{ line: 2 }] };
  expect(tally(judge(record, label, ['', 'Early hours', 'Own flour'], compare))).toEqual({
    'company/label': { correct: 0, n: 1 },
    'employment-type/label': { correct: 0, n: 1 },
    'requirements/item': { correct: 1, n: 1 },
    'requirements/prose': { correct: 0, n: 1 },
    'title/header': { correct: 1, n: 1 },
  });
});

test('without evidence nothing counts', () => {
  expect(judge(posting({ title: 'Baker' }), { title: 'Baker' }, [], compare)).toEqual([]);
});

test('the source that is written can be read again', () => {
  const source = confidenceSource({ 'title/header': { correct: 19, n: 20 } });
  expect(source).toContain("= {\n  'title/header': { correct: 19, n: 20 },\n};\n");
  expect(confidenceSource({})).toContain('= {};\n');
});
