import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../src/fields/title/index.js';
import { parsePosting } from '../../src/pipeline.js';

interface Row {
  readonly expect: string | null;
  readonly texts: readonly string[];
}
const table = (name: string): Row[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/tables/${name}.json`, import.meta.url), 'utf8'));
const rows = (name: string): [string, string | null][] =>
  table(name).flatMap(({ texts, expect }) => texts.map((text): [string, string | null] => [text, expect]));

describe('cleanTitle', () => {
  it.each(rows('title-clean'))('%j', (text, expected) => {
    expect(cleanTitle(text)).toBe(expected);
  });

  it.each(rows('title-clean'))('leaves what it cleaned as it is: %j', (_, expected) => {
    if (expected !== null) expect(cleanTitle(expected)).toBe(expected);
  });

  it('is linear on hostile input', () => {
    const start = performance.now();
    for (const unit of ['(', 'a/', ' - ', '[x', '_', '🚀', 'm/w/', ', US'])
      cleanTitle(unit.repeat(Math.floor(400 / unit.length)));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('title of a posting', () => {
  it.each(rows('title'))('%j', (text, expected) => {
    expect(parsePosting(text).title).toBe(expected);
  });

  it('quotes the place where the title stands', () => {
    const text = 'At Larkfield we bake.\nWe are looking for a Head Baker who likes flour.';
    const { title, evidence } = parsePosting(text, { evidence: true });
    expect(title).toBe('Head Baker');
    expect(evidence?.title).toMatchObject({ line: 2, quote: 'Head Baker', rule: 'title/sought' });
  });

  it('takes the first of several roles and says so', () => {
    const { title, warnings } = parsePosting(
      'Quillon (quillon.example) - Leeds\nWe are hiring:\n\n- Web Developer\n- Data Analyst\n',
    );
    expect(title).toBe('Web Developer');
    expect(warnings.map(({ code }) => code)).toContain('title.several');
  });

  it('prefers the header to the body', () => {
    const text =
      '# [Head Baker (m/w/d)](https://example.com/j/1)  \n### Larkfield  \n#### `🌎 Leeds`  \n\nWe are looking for a Pastry Chef.';
    expect(parsePosting(text).title).toBe('Head Baker');
  });
});
