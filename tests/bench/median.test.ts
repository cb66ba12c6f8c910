import { expect, test } from 'vitest';
import { median } from './median.js';

test('the middle value, whatever the order', () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([10, 1, 9, 2])).toBe(5.5);
  expect(() => median([])).toThrow();
});
