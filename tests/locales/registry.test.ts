import { describe, expect, test } from 'vitest';
import { DEMAND_WORDS } from '../../src/locales/demands.js';
import { EMPLOYER_WORDS } from '../../src/locales/employer.js';
import { EMPLOYMENT_WORDS } from '../../src/locales/employment.js';
import { ABROAD, LOCALES, localesFor } from '../../src/locales/index.js';
import { LABEL_WORDS } from '../../src/locales/labels.js';
import { MONEY_WORDS } from '../../src/locales/money.js';
import { PLACE_WORDS, type PlaceCue } from '../../src/locales/places.js';
import { TIME_WORDS } from '../../src/locales/time.js';
import { TITLE_WORDS } from '../../src/locales/titles.js';
import { WAY_WORDS, type WayPhrase } from '../../src/locales/ways.js';

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

describe('each language gives its words of', () => {
  const registries: Readonly<Record<string, Readonly<Record<string, object>>>> = {
    demands: DEMAND_WORDS,
    employer: EMPLOYER_WORDS,
    employment: { en: {}, ...EMPLOYMENT_WORDS },
    labels: LABEL_WORDS,
    money: MONEY_WORDS,
    places: PLACE_WORDS,
    time: TIME_WORDS,
    titles: TITLE_WORDS,
    ways: WAY_WORDS,
  };
  for (const [name, words] of Object.entries(registries))
    test(name, () => expect(LOCALES.map(({ tag }) => tag).filter((tag) => !(tag in words))).toEqual([]));
});

// a language that gives none would be read no more where one that shares the cue gives some
const CUES: [name: string, registry: Readonly<Record<string, Readonly<Record<string, PlaceCue | WayPhrase>>>>][] = [
  ['places', PLACE_WORDS],
  ['ways', WAY_WORDS],
];
test.each(CUES)(
  'cues of %s that languages share have more words, and pieces near, in all of them or in none',
  (_, registry) => {
    const shared = Object.values(registry).flatMap((words) => Object.entries(words));
    const uneven = (['besides', 'near'] as const).flatMap((key) =>
      shared
        .filter(([id, cue]) => shared.some(([other, { [key]: given }]) => other === id && !given !== !cue[key]))
        .map(([id]) => `${id}: ${key}`),
    );
    expect(uneven).toEqual([]);
  },
);
