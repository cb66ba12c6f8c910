import { expect, test } from 'vitest';
import { parsePosting, parsePostings } from '../../src/index.js';
import { folder } from '../io/folder.js';
import { invoke } from './invoke.js';

const header = (company: string, pay: string): string =>
  `# [Cook](https://example.com/${company})  \n### ${company}  \n#### \`💰 ${pay}\` \`🌎 Lyme\`  \n\nYou feed forty sailors at ${company}.\n`;
const EMPLOYERS = ['Ropewalk', 'Tidewell', 'Gullhaven', 'Kelpworks', 'Piermill'];
const files = (pay: (i: number) => string): Record<string, string> =>
  Object.fromEntries(EMPLOYERS.map((company, i) => [`${i}.md`, header(company, pay(i))]));
const run = (texts: Record<string, string>, ...flags: string[]) =>
  invoke(['parse', '-f', 'ndjson', folder(texts), ...flags], { parse: parsePostings });

test('a pay that repeats over the headers of unrelated postings is named after the run', async () => {
  const { status, out, err } = await run(files(() => '41k-57k USD'));
  expect([status, err]).toEqual([
    0,
    'note: "41k-57k USD" stands in the headers of 5 postings of 5 employers, and in none of their texts; it may be a default of the board\n',
  ]);
  // records do not depend on each other
  const [first = ''] = out.split('\n');
  const alone = parsePosting(header(EMPLOYERS[0] as string, '41k-57k USD'));
  expect(JSON.parse(first).salary).toEqual(alone.salary);
  expect(JSON.parse(first).warnings).toEqual(alone.warnings);
});

test.each([
  ['different pays', files((i) => `4${i}k-57k USD`)],
  ['one employer', Object.fromEntries(EMPLOYERS.map((_, i) => [`${i}.md`, header('Ropewalk', '41k-57k USD')]))],
  ['known defaults', files(() => '65k-95k USD')],
  [
    'pay that the texts confirm',
    Object.fromEntries(EMPLOYERS.map((c, i) => [`${i}.md`, `${header(c, '41k-57k USD')}\nPay: $41,000 - $57,000\n`])),
  ],
])('nothing is said of %s', async (_, texts) => {
  expect((await run(texts)).err).toBe('');
});

test('nothing is said with --quiet', async () => {
  expect(
    (
      await run(
        files(() => '41k-57k USD'),
        '--quiet',
      )
    ).err,
  ).toBe('');
});
