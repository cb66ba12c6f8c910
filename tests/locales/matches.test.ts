import { expect, test } from 'vitest';
import { allMatches, someMatch } from '../../src/locales/matches.js';

test.each([
  [/a+/g, 'caaandada'],
  [/x/g, 'none here'],
  [/\b/g, 'two words'],
  [/(?:)/g, ''],
])('gives what matchAll gives: %s', (pattern, text) => {
  const plainly = [...text.matchAll(pattern)].map((m) => [m.index, m[0]]);
  expect(allMatches(text, pattern).map((m) => [m.index, m[0]])).toEqual(plainly);
  expect(pattern.lastIndex).toBe(0);
});

test.each([
  ['the second of three', /\w+/g, 'one two three', 'two', true],
  ['none', /\w+/g, 'one two three', 'four', false],
  ['an empty match', /\d*/g, 'a1', '1', true],
  ['no match', /\d+/g, 'one two', '1', false],
])('stops at the first match that passes: %s', (_, pattern, text, wanted, passes) => {
  expect(someMatch(text, pattern, ([words]) => words === wanted)).toBe(passes);
  expect(pattern.lastIndex).toBe(0);
});
