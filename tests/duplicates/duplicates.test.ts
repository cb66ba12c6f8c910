import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEntries } from '../../src/duplicates/entries.js';
import { makeFirsts } from '../../src/duplicates/first.js';
import { areAlike, wordsOf } from '../../src/duplicates/words.js';

describe('the words of a text', () => {
  test('are the same whatever its case, accents, marks, order and white space', () => {
    const words = ['3', 'bread', 'cafe', 'the', 'years'];
    expect(wordsOf('The café — bread, 3 years.')).toEqual(words);
    expect(wordsOf('* 3 YEARS\r\n\r\nBread **the** cafe\u0301!')).toEqual(words);
  });

  test('that no blanks part are taken two letters at a time', () => {
    expect(wordsOf('東京の店')).toEqual(wordsOf('東京。京の、の店'));
    expect(wordsOf('店')).toEqual(['店']);
  });

  test('of nothing are none', () => {
    expect(wordsOf(' \n—…')).toEqual([]);
  });
});

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => String(from + i)).sort();

describe('texts are alike', () => {
  test('from nine words in ten on, neither before nor where there are none', () => {
    // 18 of 20 in both
    expect(areAlike(numbered(0, 19), numbered(1, 20))).toBe(true);
    expect(areAlike(numbered(0, 18), numbered(0, 20))).toBe(true);
    // 17 of 19
    expect(areAlike(numbered(0, 18), numbered(1, 19))).toBe(false);
    expect(areAlike([], [])).toBe(false);
  });

  test('as the sets say, for any two', () => {
    const some = fc
      .uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 25 })
      .map((all) => all.map(String).sort());
    fc.assert(
      fc.property(some, some, (a, b) => {
        const both = a.filter((word) => b.includes(word)).length;
        const all = new Set([...a, ...b]).size;
        expect(areAlike(a, b)).toBe(both > 0 && both / all >= 0.9);
      }),
    );
  });
});

test('a table gives back what stands under each key, the last one first, also after it grew', () => {
  const entries = makeEntries();
  // keys that differ in their high bits alone share their slots
  const key = (i: number): number => ((i % 700) * 0x10000) >>> 0;
  for (let i = 0; i < 5000; i++) entries.add(key(i));
  for (let i = 0; i < 700; i++)
    expect([...entries.under(key(i))]).toEqual(
      Array.from({ length: 5000 }, (_, n) => n)
        .filter((n) => n % 700 === i)
        .reverse(),
    );
  expect([...entries.under(1)]).toEqual([]);
});

describe('the first like a text', () => {
  const firstsOf = (texts: readonly (readonly string[])[]): (number | null)[] => {
    const firstOf = makeFirsts((text) => texts[text] as string[]);
    return texts.map((_, text) => firstOf(text));
  };

  test('is no duplicate itself, however like those between are', () => {
    // each is like its neighbours, the third is not like the first
    const chain = [numbered(0, 100), numbered(4, 104), numbered(8, 108)];
    expect(firstsOf(chain)).toEqual([null, 0, null]);
  });

  test('is the first of several', () => {
    expect(firstsOf([numbered(0, 100), numbered(8, 108), numbered(4, 104)])).toEqual([null, null, 0]);
  });

  test('is there for no text without words', () => {
    expect(firstsOf([[], []])).toEqual([null, null]);
  });

  test('is found for every pair at the limit', () => {
    // 2,000 texts of 190 own words, each with another that has 180 of them and ten others: 180 of 200 in both
    const pairs = Array.from({ length: 2000 }, (_, i) => [
      numbered(i * 1000, i * 1000 + 190),
      numbered(i * 1000 + 10, i * 1000 + 200),
    ]).flat();
    expect(firstsOf(pairs).filter((first, i) => first !== (i % 2 === 0 ? null : i - 1))).toEqual([]);
  });
});
