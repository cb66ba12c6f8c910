import { expect, test } from 'vitest';
import { parsePosting } from '../../src/index.js';

const posting = (lines: string): string =>
  `Cook\n\nWe feed sailors.\n\n${lines}\n\nYou keep the galley clean and you plan the meals.\n`;
const about = (field: string, lines: string) => {
  const record = parsePosting(posting(lines));
  return { record, said: record.warnings.filter(({ code }) => code.startsWith(field)) };
};

test('a field that says remote and a sentence that says hybrid are a conflict, with the line and the words', () => {
  const { record, said } = about(
    'workplace',
    'Location: Remote\n\nThis is a hybrid job, two days a week at our Hull office.',
  );
  expect(record.workplace).toBe('hybrid');
  expect(said).toEqual([
    {
      code: 'workplace.conflict',
      message: 'remote (body: "Location: Remote") against hybrid (body: "two days a week at our Hull office")',
      line: 5,
    },
  ]);
});

test('two fields that disagree are a conflict', () => {
  const { said } = about('workplace', 'remote: true\nworkplace_type: hybrid');
  expect(said.map(({ code }) => code)).toEqual(['workplace.conflict']);
});

test.each(['Hybrid working (2 days on-site)', '5 days a week in our office', 'Location: UK Remote or Hybrid'])(
  'one statement is no conflict with itself: %s',
  (line) => {
    expect(about('workplace', line).said).toEqual([]);
  },
);

test('pay that two lines give differently is a conflict', () => {
  const { said } = about(
    'salary',
    'Salary: $40,000 - $50,000 a year\n\nWe sail a lot.\n\nWe like it.\n\nAll of us.\n\nSalary: $70,000 a year',
  );
  expect(said.map(({ code }) => code)).toEqual(['salary.conflict']);
});

test('words in place of a figure are said only where no figure is found', () => {
  expect(about('salary', 'Salary: negotiable').said.map(({ code }) => code)).toEqual(['salary.unstated']);
  expect(about('salary', 'Salary: negotiable\n\nPay: EUR 40,000 a year').said).toEqual([]);
});

test('a figure that is not read is said only where no other is found', () => {
  expect(about('salary', 'Salary: EUR 900 fortnightly').said.map(({ code }) => code)).toEqual(['salary.unread']);
  expect(about('salary', 'Salary: EUR 900 fortnightly\n\nPay: EUR 24,000 a year').said).toEqual([]);
});
