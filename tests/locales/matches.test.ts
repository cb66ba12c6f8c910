import { expect, test } from 'vitest';
import { allMatches } from '../../src/locales/matches.js';

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
