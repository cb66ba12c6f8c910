import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/experience.json' with { type: 'json' };
import { parsePosting } from '../../src/pipeline.js';

it.each(table)('$items', ({ items, expect: wanted }) => {
  const list = items.map((item) => `* ${item}`).join('\n');
  expect(parsePosting(`### Requirements\n\n${list}\n`).experience).toEqual(wanted);
});

describe('evidence', () => {
  it('is the item that names the years', () => {
    const { evidence } = parsePosting('### Requirements\n\n* Dry humour\n* 4 years of experience with boats\n', {
      evidence: true,
    });
    expect(evidence?.experience).toMatchObject({ line: 4, column: 3, quote: '4 years of experience with boats' });
  });
});
