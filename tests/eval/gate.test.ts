import { expect, test } from 'vitest';
import { folder } from '../io/folder.js';
import { digestOf, failures, raise, scoresOf } from './gate.js';
import { readOptions } from './options.js';

const floors = { head: { title: 0.9, mean: 0.85 }, body: { title: 0.8 } };

test('scores are the F1 of each field and the mean', () => {
  const field = (f1: number) => ({ p: 1, r: 1, f1 });
  expect(scoresOf({ head: { title: field(0.9), records: 160, mean: 0.85 } })).toEqual({
    head: { title: 0.9, mean: 0.85 },
  });
});

test('a score below its floor fails, within 0.05 points it does not, and a missing one does', () => {
  expect(failures(floors, floors)).toEqual([]);
  expect(failures(floors, { head: { title: 0.8996, mean: 0.99 }, body: { title: 0.8 } })).toEqual([]);
  expect(failures(floors, { head: { title: 0.8994, mean: 0.85 } })).toEqual([
    'head title: 89.94 is below the floor of 90.00',
    'body title: no score, the floor is 80.00',
  ]);
});

test('floors are raised, and lowered or dropped only on request', () => {
  const higher = { head: { title: 0.95, mean: 0.85 }, body: { title: 0.8 }, plain: { title: 0.5 } };
  expect(raise(floors, higher, false)).toEqual({ floors: higher });
  const mixed = { head: { title: 0.95, mean: 0.8499 } };
  expect(raise(floors, mixed, false)).toEqual({
    refused: ['head mean: 85.00 would become 84.99', 'body title: 80.00 would become nothing'],
  });
  expect(raise(floors, mixed, true)).toEqual({ floors: mixed });
});

test('the digest sees names, bytes and folders', () => {
  const digests = [
    { a: 'x', b: 'y' },
    { a: 'xy', b: '' },
    { a: 'x', c: 'y' },
  ].map((files) => digestOf([folder(files)]));
  expect(new Set(digests).size).toBe(3);
  expect(digestOf([folder({ b: 'y', a: 'x' })])).toBe(digests[0]);
  expect(digestOf([folder(), folder({ a: 'x', b: 'y' })])).not.toBe(digests[0]);
});

test('flags', () => {
  expect(readOptions(['--misses', 'title', '--where', 'lang=fr', '--most', '5'])).toMatchObject({
    misses: 'title',
    where: 'lang=fr',
    most: '5',
    gate: false,
  });
  for (const wrong of [
    ['--by', 'x'],
    ['--where', 'x'],
    ['--gate', '--where', 'lang=fr'],
    ['--lower-floor'],
    ['--gates'],
  ])
    expect(() => readOptions(wrong)).toThrow();
});
