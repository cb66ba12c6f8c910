import { expect, test } from 'vitest';
import { ABROAD, LOCALES, localesFor } from '../../src/locales/index.js';

const tags = (language: string | null): string[] => localesFor(language).map(({ tag }) => tag);

test('English stands first, and no tag stands twice', () => {
  expect(LOCALES[0]?.tag).toBe('en');
  const all = [...LOCALES, ...ABROAD].map(({ tag }) => tag);
  expect(new Set(all).size).toBe(all.length);
});

test('a document is read by its own language, then English', () => {
  expect(tags('de')).toEqual(['de', 'en']);
  expect(tags('pt-BR')).toEqual(['pt', 'en']);
  expect(tags('ja')).toEqual(['ja', 'en']);
  expect(tags('en')).toEqual(['en']);
});

test('a language without a locale is read as English, an unknown one by all', () => {
  expect(tags('th')).toEqual(['en']);
  expect(tags(null)).toEqual(LOCALES.map(({ tag }) => tag));
});
