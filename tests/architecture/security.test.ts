import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './sources.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const security = read('SECURITY.md');
const rows = [...security.matchAll(/^\| ([\d, ]+) \| .* \| (.*) \|$/gm)].map(([, numbers = '', tests = '']) => ({
  numbers: numbers.split(', ').map(Number),
  tests,
}));

/** The numbers of rows that the tests of a file are named after. */
const named = (path: string): Set<number> => {
  const found = new Set<number>();
  for (const [, list = ''] of read(path).matchAll(
    /(?:test|describe)?[('"`[\s]*rows? (\d+(?:(?:, | and | to )\d+)*)/g,
  )) {
    const numbers = list.split(/\D+/).map(Number);
    if (list.includes(' to ')) for (let n = numbers[0] as number; n <= (numbers[1] as number); n++) found.add(n);
    for (const n of numbers) found.add(n);
  }
  return found;
};

describe('SECURITY.md', () => {
  test('has each of the 55 hostile inputs once', () => {
    const numbers = rows.flatMap((row) => row.numbers);
    expect(numbers).toEqual(Array.from({ length: 55 }, (_, i) => i + 1));
  });

  test.each([
    ['documents', 'tests/hostile/documents.test.ts'],
    ['program', 'tests/hostile/program.test.ts'],
  ])('each row of the %s has a test of its number', (name, path) => {
    const wanted = rows.filter((row) => row.tests.includes(name)).flatMap((row) => row.numbers);
    const tested = named(path);
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((n) => !tested.has(n))).toEqual([]);
  });

  test('every file that it names exists', () => {
    const links = [...security.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
