import { expect, test } from 'vitest';
import { SOURCES } from './sources.js';

const MOST_LINES = 250;
/** Closed lists, as long as the world makes them. */
const LISTS = /\.data$|^(?:gazetteer|locales)\//;
const VAGUE = new Set(['utils', 'util', 'helpers', 'common', 'core', 'types', 'misc', 'lib']);

test('no source file holds more than one idea', () => {
  const long = SOURCES.filter(({ path, text }) => !LISTS.test(path) && text.split('\n').length - 1 > MOST_LINES);
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`)).toEqual([]);
});

test('no folder or file has a name that says nothing', () => {
  expect(SOURCES.map(({ path }) => path).filter((path) => path.split('/').some((part) => VAGUE.has(part)))).toEqual([]);
});

test('nothing is a default export', () => {
  expect(SOURCES.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
});
