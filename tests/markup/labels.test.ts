import { describe, expect, it } from 'vitest';
import { stripMarkup } from '../../src/markup/strip.js';
import { parsePosting } from '../../src/pipeline.js';

const FACTS = [
  ['Job Title', 'Night Baker'],
  ['Company', 'Larkfield Mills'],
  ['Location', 'Leeds, UK'],
  ['Department', 'Ovens'],
] as const;
const BODY = '\n\nWe bake rolls and bread through the night, and drive them to the shops of the town in the morning.\n';
const posting = (row: (label: string, value: string) => string): string =>
  FACTS.map(([label, value]) => row(label, value)).join('\n') + BODY;

describe('a form says the same with its labels', () => {
  it.each([
    ['in the cells of a table', (label: string, value: string) => `| ${label} | ${value} |`],
    ['before a bar', (label: string, value: string) => `${label} | ${value}`],
    ['before a tab', (label: string, value: string) => `${label}\t${value}`],
    ['in a column', (label: string, value: string) => `${label.padEnd(20)}${value}`],
    ['before dots', (label: string, value: string) => `${label}......: ${value}`],
    ['before a sign of equality', (label: string, value: string) => `${label} = ${value}`],
    ['before an arrow', (label: string, value: string) => `${label} → ${value}`],
    ['before a dash', (label: string, value: string) => `${label} - ${value}`],
    ['in brackets', (label: string, value: string) => `[${label}] ${value}`],
    ['in bold', (label: string, value: string) => `**${label}** ${value}`],
    ['in quotation marks', (label: string, value: string) => `"${label}": "${value}",`],
    ['in capitals', (label: string, value: string) => `${label.toUpperCase()}\t${value}`],
  ])('%s', (_, row) => {
    const { title, company, locations } = parsePosting(posting(row));
    expect([title, company, locations.map(({ city }) => city)]).toEqual(['Night Baker', 'Larkfield Mills', ['Leeds']]);
  });

  it.each([
    'Location | Leeds | 12 hours\nSkills | Bread | Rolls',
    'Title | Location\nSkills | Benefits',
    'Pay = more than you think\nWe bake = we live',
    'Role - Baker\nWe like - rolls',
    'Experience  with ovens\nBaking  bread',
  ])('what is no form stays: %j', (text) => {
    expect(stripMarkup(text).text).not.toMatch(/\w: \w/);
  });
});

describe('two labels on one line', () => {
  it.each([
    ['a bar', ' | '],
    ['blanks', '    '],
    ['a semicolon', '; '],
  ])('parted by %s', (_, sign) => {
    const record = parsePosting(`Job Title: Night Baker${sign}Location: Leeds, UK${BODY}`);
    expect([record.title, record.locations.map(({ city }) => city)]).toEqual(['Night Baker', ['Leeds']]);
  });
});
