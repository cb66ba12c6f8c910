import { expect, test } from 'vitest';
import { LOCALES, localesFor } from '../../src/locales/index.js';

const tags = (language: string | null): string[] => localesFor(language).map(({ tag }) => tag);

test('English stands first, and no tag stands twice', () => {
  expect(LOCALES[0]?.tag).toBe('en');
  expect(new Set(LOCALES.map(({ tag }) => tag)).size).toBe(LOCALES.length);
});

test('a document is read by its own language, then English', () => {
  expect(tags('de')).toEqual(['de', 'en']);
  expect(tags('pt-BR')).toEqual(['pt', 'en']);
  expect(tags('en')).toEqual(['en']);
});

test('a language without a locale is read as English, an unknown one by all', () => {
  expect(tags('ja')).toEqual(['en']);
  expect(tags(null)).toEqual(LOCALES.map(({ tag }) => tag));
});
