// A posting that takes too long, where no worker parses: each command reports it and goes on.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import * as library from '../../src/cli/library.js';
import type { Parse } from '../../src/io/batch.js';
import { folder } from '../io/folder.js';
import { build } from './built.js';
import { invoke, standIn } from './invoke.js';

/** Stands in for the pipeline: a posting `loop` never ends, and spoils what comes after it. */
const makeParse = (): Parse => {
  let spoiled = false;
  return (inputs, options) => {
    if (spoiled) throw new Error('spoiled');
    if (inputs.some(({ bytes }) => Buffer.from(bytes).toString().startsWith('loop'))) {
      spoiled = true;
      for (;;);
    }
    return standIn(inputs, options);
  };
};
const fresh = async () => ({ ...library, parsePostings: makeParse() as typeof library.parsePostings });
const watch: Io['watch'] = { seconds: 0.2, fresh };
const TIMEOUT = 'it took more than 0.2 seconds';

test('parse: the others of its batch, and those behind it, are read', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`${10 + i}.txt`, i % 20 === 7 ? 'loop' : `t${i}`]),
  );
  const at = folder(files);
  const { status, out, err } = await invoke(['parse', '-f', 'ndjson', at], { parse: makeParse(), watch });
  const titles = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).title);
  expect([status, titles]).toEqual([1, Object.values(files).filter((text) => text !== 'loop')]);
  for (const name of ['17', '37']) expect(err).toContain(`${at}/${name}.txt: ${TIMEOUT} [error.timeout]`);
  expect(err).not.toContain('spoiled');
});

test('parse: standard input', async () => {
  const { status, out, err } = await invoke(['parse', '-f', 'ndjson'], { parse: makeParse(), watch, stdin: 'loop' });
  expect([status, out]).toEqual([1, '']);
  expect(err).toContain(`-: ${TIMEOUT} [error.timeout]`);
});

test('filter: its line is answered with the error, in its place', async () => {
  const stdin = ['a', 'b', 'loop', 'c'].map((text, id) => JSON.stringify({ id, text })).join('\n');
  const { status, out } = await invoke(['filter'], { parse: makeParse(), watch, stdin });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id, record, error }) => [id, record?.title ?? error])).toEqual([
    [0, 'a'],
    [1, 'b'],
    [2, { code: 'error.timeout', message: TIMEOUT }],
    [3, 'c'],
  ]);
});

const LONG = `Baker\n\n${'We bake bread in Leeds (UK) for $1,000 a week - é.\n'.repeat(40_000)}`;

test.each([
  ['explain', []],
  ['repair', []],
  ['report', ['-o', 'OUT']],
  ['parse', ['--dedupe']],
])('%s', async (command, more) => {
  const at = folder({ 'long.txt': LONG });
  const argv = [command, join(at, 'long.txt'), ...more.map((word) => word.replace('OUT', join(at, 'o.html')))];
  const { status, err } = await invoke(argv, { watch: { seconds: 0.001, fresh } });
  expect(status).toBe(1);
  expect(err).toContain(`${at}/long.txt: it took more than 0.001 seconds [error.timeout]`);
});

test('the built program loads itself anew, and its records are the same', () => {
  const built = build();
  try {
    // two minutes are shortened to what only the long posting takes
    const at = folder({
      'in/a.txt': 'Baker\n\nWe bake.\n',
      'in/b.txt': LONG.repeat(4),
      'in/c.txt': 'Chef\n\nSalary: $50,000 a year\n',
      'short.cjs': [
        "const { Script } = require('node:vm');",
        'const { runInThisContext } = Script.prototype;',
        'Script.prototype.runInThisContext = function (options) {',
        '  return runInThisContext.call(this, options?.timeout === 120000 ? { timeout: 700 } : options);',
        '};',
      ].join('\n'),
    });
    const run = (...node: string[]) =>
      spawnSync(process.execPath, [...node, built.bin, 'parse', '-f', 'ndjson', join(at, 'in')], { encoding: 'utf8' });
    const short = run('--require', join(at, 'short.cjs'));
    const lines = run().stdout.split('\n');
    expect([short.status, short.stdout]).toEqual([1, [lines[0], lines[2], ''].join('\n')]);
    expect(short.stderr).toContain(`${at}/in/b.txt: it took more than 120 seconds [error.timeout]`);
  } finally {
    built.remove();
  }
});
