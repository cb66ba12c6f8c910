import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/document/language/language.js';

interface Row {
  readonly expect: string | null;
  readonly texts: readonly string[];
}

const rows = JSON.parse(readFileSync(new URL('../../fixtures/tables/language.json', import.meta.url), 'utf8')) as Row[];

describe('language', () => {
  for (const row of rows)
    for (const text of row.texts)
      test(`${row.expect}: ${text.slice(0, 40)}`, () => {
        expect(detectLanguage(text)).toBe(row.expect);
      });
});

const textOf = (language: string): string => {
  const text = rows.find((row) => row.expect === language)?.texts[0];
  if (text === undefined) throw new Error(`no row ${language}`);
  return text;
};

test('items outweigh a paragraph on the employer in another language', () => {
  const items = '\n* Experience with the repair of bicycles\n* You are careful and like to work in a team'.repeat(2);
  expect(detectLanguage(`${textOf('fr')} ${textOf('fr')}\n${items}`)).toBe('en');
});

test('the language of the middle of a long text counts, not only of its start', () => {
  expect(detectLanguage(`${textOf('en')}\n${`${textOf('de')}\n`.repeat(100)}`)).toBe('de');
});

test('line ends and length do not matter', () => {
  const text = `${textOf('nl')}\n`.repeat(300);
  expect(detectLanguage(text.replace(/\n/g, '\r\n'))).toBe('nl');
  expect(detectLanguage(text.replace(/\n/g, ' '))).toBe('nl');
});
