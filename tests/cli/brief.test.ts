// What a short run is told before it parses; that the records are the same is for the differential tests.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../io/folder.js';
import { invoke } from './invoke.js';

const rows = (count: number): string => `${JSON.stringify({ text: 'Baker\n' })}\n`.repeat(count);

test.each<[string, Record<string, string>, readonly string[], boolean]>([
  ['one file', { 'a.txt': 'Baker\n' }, ['parse', '-f', 'ndjson', 'a.txt'], true],
  ['a folder of one file', { 'in/a.txt': 'Baker\n' }, ['parse', '-f', 'ndjson', 'in'], true],
  ['a file of some postings', { 'a.ndjson': rows(8) }, ['parse', '-f', 'ndjson', 'a.ndjson'], true],
  ['a posting that is explained', { 'a.txt': 'Baker\n' }, ['explain', 'a.txt'], true],
  ['two files', { 'a.txt': 'Baker\n', 'b.txt': 'Chef\n' }, ['parse', '-f', 'ndjson', 'a.txt', 'b.txt'], false],
  ['a file of more postings', { 'a.ndjson': rows(16) }, ['parse', '-f', 'ndjson', 'a.ndjson'], false],
  ['a long file', { 'a.txt': 'Baker\n'.repeat(10_000) }, ['parse', '-f', 'ndjson', 'a.txt'], false],
])('%s', async (_, files, argv, expected) => {
  const at = folder(files);
  let told = false;
  const brief = () => {
    told = true;
  };
  const { status } = await invoke(
    argv.map((word) => (/\.|^in$/.test(word) ? join(at, word) : word)),
    { brief },
  );
  expect([status, told]).toEqual([0, expected]);
});

test('standard input', async () => {
  let told = 0;
  await invoke(['parse', '-f', 'ndjson'], { stdin: 'Baker\n', brief: () => told++ });
  await invoke(['filter'], { stdin: rows(1), brief: () => told++ });
  expect(told).toBe(1);
});
