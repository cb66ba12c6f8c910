import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyName } from '../../src/fields/company/index.js';
import { parsePosting } from '../../src/pipeline.js';

const table: { expect: string | null; texts: string[] }[] = JSON.parse(
  readFileSync(new URL('../../fixtures/tables/company.json', import.meta.url), 'utf8'),
);

describe('company of a posting', () => {
  it.each(table.flatMap((row) => row.texts.map((text) => [text, row.expect] as const)))('%j: %s', (text, expected) => {
    expect(parsePosting(text).company).toBe(expected);
  });

  it('takes the name that most mentions agree on', () => {
    const text =
      'At Larkfield, we bake. Marrow is a leading provider of flour.\n\nLarkfield was founded in 1950.\n\nLarkfield is an equal opportunity employer.';
    expect(parsePosting(text).company).toBe('Larkfield');
  });

  it('warns of a placeholder', () => {
    const { company, warnings } = parsePosting('Company: Confidential\n\nTitle: Baker');
    expect(company).toBeNull();
    expect(warnings.map(({ code }) => code)).toContain('company.placeholder');
  });

  it('infers the employer from who writes', () => {
    const mail =
      'From: Rosa Lind - Larkfield Recruitment <rosa@example.com>\nSubject: Baker in Leeds\n\nA client needs a baker.';
    const { company, evidence } = parsePosting(mail, { evidence: true });
    expect(company).toBe('Larkfield Recruitment');
    expect(evidence?.company).toMatchObject({ quote: 'Larkfield Recruitment', basis: 'inferred' });
  });

  it('warns of no placeholder where a heading says "company"', () => {
    const { company, warnings } = parsePosting('ABOUT COMPANY:  Larkfield CJSC is a bakery in Yerevan.');
    expect(company).toBe('Larkfield CJSC');
    expect(warnings.map(({ code }) => code)).not.toContain('company.placeholder');
  });
});

describe('companyName', () => {
  it.each([
    ['Larkfield’s', 'Larkfield'],
    ['  **Larkfield®** ', 'Larkfield'],
    ['Larkfield Foods, Inc.', 'Larkfield Foods, Inc.'],
    ['LinkedIn', null],
    ['Confidential', null],
    ['Python', null],
    ['Berlin', null],
    ['Senior Engineer', null],
    ['The Role', null],
  ])('%j: %s', (text, expected) => {
    expect(companyName(text)).toBe(expected);
  });
});
