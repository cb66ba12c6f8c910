import { expect, it } from 'vitest';
import { expectLinear } from './linear.js';

/** Work of so many rounds. */
const rounds = (times: number): number => {
  let sum = 0;
  for (let i = 0; i < times; i++) sum = (sum * 31 + i) | 0;
  return sum;
};

it('finds work that grows with the square of a text, slow and fast', () => {
  expect(() => expectLinear('ab', 200_000, ({ length }) => rounds(length ** 2))).toThrow('four times as long');
  expect(() => expectLinear('ab', 40_000, ({ length }) => rounds(length ** 2))).toThrow('four times as long');
});

it('finds work that does so only in long texts', () => {
  expect(() => expectLinear('ab', 80_000, ({ length }) => rounds(length < 20_000 ? length : length ** 2 / 8))).toThrow(
    'four times as long',
  );
});

it('lets linear work pass, slow and fast', () => {
  expectLinear('ab', 1_000_000, ({ length }) => rounds(length * 100));
  expectLinear('ab', 1_000_000, ({ length }) => rounds(length));
});
