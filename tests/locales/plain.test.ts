import { expect, test } from 'vitest';
import { plain } from '../../src/locales/plain.js';

test('a unit stays one unit, and only a blank becomes a blank', () => {
  const units = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
  expect(units.filter((unit) => plain(unit).length !== 1)).toEqual([]);
  expect(units.filter((unit) => plain(unit) === ' ' && !/\s/.test(unit))).toEqual([]);
});

test.each([
  ['Größe', 'grose'],
  ['CAFÉ', 'cafe'],
  ['I’m – “here”', "i'm - “here”"],
  ['Łódź', 'lodz'],
  ['A\u00a0b', 'a b'],
  ['a¨b', 'a¨b'],
])('%j is %j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});
