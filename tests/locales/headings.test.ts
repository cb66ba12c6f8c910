import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifyHeading } from '../../src/document/headings.js';
import { LOCALES, localesFor } from '../../src/locales/index.js';

interface Row {
  readonly lang: string;
  readonly expect: string | null;
  readonly texts: readonly string[];
}

const table = (name: string): Row[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/tables/${name}.json`, import.meta.url), 'utf8')) as Row[];
const rows = table('headings');

describe('headings', () => {
  for (const row of rows)
    for (const text of row.texts)
      test(`${row.lang}: ${text} is ${row.expect}`, () => {
        expect(classifyHeading(text, localesFor(row.lang))).toBe(row.expect);
      });
});

test('English headings mean the same in postings of every language', () => {
  const differing = LOCALES.flatMap(({ tag }) =>
    rows
      .filter((row) => row.lang === 'en')
      .flatMap((row) => row.texts.map((text) => [tag, text, classifyHeading(text, localesFor(tag)), row.expect]))
      .filter(([, , found, expected]) => found !== expected),
  );
  expect(differing).toEqual([]);
});

test('every locale knows every kind', () => {
  const kinds = new Set(rows.map((row) => row.expect));
  for (const { tag } of LOCALES)
    expect(new Set(rows.filter((row) => row.lang === tag).map((row) => row.expect)), tag).toEqual(kinds);
});
