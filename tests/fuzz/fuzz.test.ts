import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POSTINGS } from '../postings/postings.js';
import { wrongWith } from './check.js';
import { mutated, seeded } from './mutate.js';

const FOUND = new URL('../../fixtures/fuzz/', import.meta.url);

test.each(readdirSync(FOUND))('%s, found by npm run fuzz, is read', (name) => {
  expect(wrongWith(readFileSync(new URL(name, FOUND)))).toBeNull();
});

test('a seed always makes the same input, and another one another', () => {
  const inputs = POSTINGS.map(({ bytes }) => Buffer.from(bytes));
  const make = (seed: number): string => mutated(inputs, seeded(seed)).toString('hex');
  expect(make(1)).toBe(make(1));
  expect(new Set([1, 2, 3, 4, 5].map(make)).size).toBe(5);
});

test('what is wrong is found', () => {
  expect(wrongWith(Buffer.from('Baker\n\nSalary: $50,000 a year'))).toBeNull();
  const strange = {
    get length(): number {
      throw new Error('a defect');
    },
  };
  expect(wrongWith(strange as unknown as Uint8Array)).toContain('Error');
});
