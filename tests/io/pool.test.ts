import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/io/batch.js';
import { makePool, type Pool } from '../../src/io/pool.js';
import type { Found } from '../../src/io/walk.js';
import { PLAIN } from '../formats/layout.js';
import { folder } from './folder.js';

const SETTINGS: Settings = {
  division: { encoding: null, split: null, textField: null, idField: null },
  stdinName: null,
  lists: {},
  format: 'ndjson',
  layout: PLAIN,
  maxBytes: 1e7,
  compare: false,
};

/** Stands in for the program: answers with the paths; some paths end it in their own way. */
const WORKER = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ id, batch }) => {
  const results = batch.map(({ path }) => {
    if (path === 'throw') throw new Error('a defect');
    if (path === 'exit') process.exit(3);
    if (path === 'loop') for (;;);
    if (path === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
    return [{ record: path, file: path, warnings: [] }];
  });
  for (const end = performance.now() + (threadId % 2) * 3; performance.now() < end; );
  parentPort.postMessage({ id, results });
});
`;

let pool: Pool | null = null;
afterEach(() => {
  pool?.close();
  vi.restoreAllMocks();
});

const start = (count: number, seconds?: number): Pool => {
  const entry = join(folder({}), 'worker.mjs');
  writeFileSync(entry, WORKER);
  pool = makePool(pathToFileURL(entry), count, SETTINGS, seconds);
  return pool;
};
const found = (path: string): Found => ({ kind: 'file', path, at: path, named: true });
const convert = async (one: Pool, paths: readonly string[]): Promise<unknown[]> =>
  (await one.convert(paths.map(found))).flat().map((result) => ('record' in result ? result.record : result));

test('each batch gets its own results, in the order of its inputs, whoever is the first', async () => {
  const one = start(3);
  expect(one.room).toBeGreaterThanOrEqual(3);
  const all = Array.from({ length: 40 }, (_, i) => [`${i}a`, `${i}b`]);
  expect(await Promise.all(all.map((paths) => convert(one, paths)))).toEqual(all);
});

test('says once when all workers have converted some batches', async () => {
  const entry = join(folder({}), 'worker.mjs');
  writeFileSync(entry, WORKER);
  const warm = vi.fn();
  pool = makePool(pathToFileURL(entry), 2, SETTINGS, 60, warm);
  await convert(pool, ['first']);
  expect(warm).not.toHaveBeenCalled();
  for (let round = 0; round < 3; round++)
    await Promise.all(Array.from({ length: 16 }, (_, i) => convert(pool as Pool, [`${i}`])));
  expect(warm).toHaveBeenCalledTimes(1);
});

test.each([
  ['throw', 'error.internal', 'a defect'],
  ['exit', 'error.internal', 'the worker that parsed it ended'],
  ['loop', 'error.timeout', 'it took more than 2 seconds'],
  ['fill', 'error.internal', expect.stringContaining('memory limit')],
])(
  'an input that ends its worker (%s) is reported, and all others are converted',
  async (path, code, message: unknown) => {
    const one = start(2, path === 'loop' ? 2 : 60);
    const failed = { error: { code, file: path, message } };
    const batches = [['a', 'b'], ['c', path, 'd', 'e'], ['f'], [path], ['g', 'h'], ['i'], ['j']];
    expect(await Promise.all(batches.map((paths) => convert(one, paths)))).toEqual(
      batches.map((paths) => paths.map((name) => (name === path ? failed : name))),
    );
  },
  60_000,
);

test('a pool that is closed at any moment leaves no clock running', async () => {
  const SECONDS = 7321;
  let closed = 0;
  const after = vi.spyOn(globalThis, 'setTimeout');
  for (let i = 0; i < 25; i++) {
    const one = start(2, SECONDS);
    for (let k = 0; k < 8; k++) void one.convert([found(String(k))]);
    await new Promise((resolve) => setImmediate(resolve));
    for (const end = performance.now() + i * 3; performance.now() < end; )
      await new Promise((done) => setImmediate(done));
    one.close();
    closed = after.mock.calls.length;
    // what was said before the end arrives behind it
    for (let turn = 0; turn < 40; turn++) await new Promise((done) => setImmediate(done));
    expect(after.mock.calls.slice(closed).filter(([, ms]) => ms === SECONDS * 1000)).toEqual([]);
  }
}, 60_000);
