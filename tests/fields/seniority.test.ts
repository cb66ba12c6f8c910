import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seniorityOf } from '../../src/fields/title/index.js';

const table: { expect: string | null; texts: string[] }[] = JSON.parse(
  readFileSync(new URL('../../fixtures/tables/seniority.json', import.meta.url), 'utf8'),
);

describe('seniorityOf', () => {
  it.each(table.flatMap((row) => row.texts.map((text) => [text, row.expect] as const)))('%s: %s', (text, expected) => {
    expect(seniorityOf(text)).toBe(expected);
  });
});
