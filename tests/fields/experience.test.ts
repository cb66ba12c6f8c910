import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/experience.json' with { type: 'json' };
import { parsePosting } from '../../src/pipeline.js';

it.each(table)('$items', ({ items, expect: wanted }) => {
  const list = items.map((item) => `* ${item}`).join('\n');
  expect(parsePosting(`### Requirements\n\n${list}\n`).experience).toEqual(wanted);
});

it.each(['Experience', 'experience', 'Work experience', 'Minimum experience'])('reads a field called %s', (field) => {
  const posting = `Boat Engineer\n\nWe keep boats.\n\nhow to apply\n\nClick here.\n\n${field}\n4 years\n\neducation\nDiploma\n`;
  expect(parsePosting(posting).experience).toEqual({ minYears: 4, maxYears: null });
});

it('takes no answers of a form for years', () => {
  expect(parsePosting('### Experience level\n\n* 3 years\n* 4 years\n').experience).toBeNull();
});

describe('evidence', () => {
  it('is the item that names the years', () => {
    const { evidence } = parsePosting('### Requirements\n\n* Dry humour\n* 4 years of experience with boats\n', {
      evidence: true,
    });
    expect(evidence?.experience).toMatchObject({ line: 4, column: 3, quote: '4 years of experience with boats' });
  });
});
