import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/education.json' with { type: 'json' };
import { educationOf } from '../../src/fields/education/index.js';
import { requirement } from './requirement.js';

describe.each(table)('$expect', ({ expect: wanted, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(educationOf([requirement(text)])?.value ?? null).toEqual(wanted);
  });
});

describe('of several items', () => {
  it('the lowest required degree counts, with its item', () => {
    const [master, bachelor] = [
      requirement('MSc in hydrology', 'required', 1),
      requirement('BSc in hydrology', 'required', 2),
    ];
    expect(educationOf([master, bachelor])).toEqual({
      value: { level: 'bachelor', orEquivalent: false },
      from: bachelor,
    });
  });

  it('a wish does not count', () => {
    expect(educationOf([requirement('BSc in hydrology', 'preferred')])).toBeNull();
  });
});
