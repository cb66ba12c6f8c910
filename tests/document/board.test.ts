import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/boards.json' with { type: 'json' };
import { parsePosting } from '../../src/pipeline.js';

describe('copies of the pages of boards', () => {
  it.each(table)('$name', ({ text, title, company, requirements }) => {
    const record = parsePosting(text);
    expect({
      title: record.title,
      company: record.company,
      requirements: record.requirements.map((item) => item.text),
    }).toEqual({ title, company, requirements });
  });
});
