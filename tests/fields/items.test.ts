import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/items.json' with { type: 'json' };
import { parsePosting } from '../../src/pipeline.js';
import { postingWith } from './one-item.js';

describe.each(table)('$language, $section: $expect', ({ language, section, expect: wanted, texts }) => {
  it.each(texts)('%s', (text) => {
    const { posting, line } = postingWith(text, section, language);
    const record = parsePosting(posting);
    const items = section === 'duties' ? record.responsibilities : record.benefits;
    expect(items).toEqual(wanted === null ? [] : [{ text: wanted, line, endLine: line }]);
    expect(section === 'duties' ? record.benefits : record.responsibilities).toEqual([]);
  });
});
