import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePosting } from '../../src/pipeline.js';

const table: { expect: string | boolean | null; texts: string[] }[] = JSON.parse(
  readFileSync(new URL('../../fixtures/tables/url.json', import.meta.url), 'utf8'),
);

describe('url of a posting', () => {
  it.each(table.flatMap((row) => row.texts.map((text) => [text, row.expect] as const)))('%j: %s', (text, expected) => {
    expect(parsePosting(text).url).toBe(expected);
  });
});
