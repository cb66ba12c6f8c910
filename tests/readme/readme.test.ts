import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// DuckDB: MIT; runs the queries of the README over what its commands wrote
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ROOT } from '../architecture/sources.js';
import { build } from '../cli/built.js';
import { consoleBlocks, lacks, makeShell, shBlocks, sqlBlocks } from './console.js';
import { fill } from './generated.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

it('holds what the code says today (npm run readme writes it)', () => {
  expect(readme).toBe(fill(readme));
});

it('names only folders that exist', () => {
  for (const [, path] of readme.matchAll(/\]\((src\/[^)]*|fixtures\/[^)]*)\)/g))
    expect(() => readFileSync(join(ROOT, path as string)), path).toThrow('EISDIR');
});

describe.skipIf(process.platform === 'win32')('the commands of the README', () => {
  let built: ReturnType<typeof build>;
  let shell: ReturnType<typeof makeShell>;
  beforeAll(() => {
    built = build();
    shell = makeShell(built.folder, built.bin);
  });
  afterAll(() => built.remove());

  const shown = consoleBlocks(readme).flat();

  test('show every command of the program, duplicates, Parquet and lists', () => {
    const commands = shown.map(({ command }) => command).join('\n');
    for (const name of ['parse', 'explain', 'report', 'filter', 'repair', 'diff', 'schema', 'completion'])
      expect(commands).toContain(`postings ${name} `);
    for (const flag of ['--dedupe', '--headings', '--places', '.parquet', '--evidence'])
      expect(commands).toContain(flag);
  });

  // in their order, in one folder: some read what others wrote
  for (const { command, output } of shown) {
    const missing = lacks(command);
    test.skipIf(missing)(`${command}${missing ? ` (skipped: ${missing} is not installed)` : ''}`, () => {
      expect(shell(command).output).toBe(output);
    });
  }

  test.each(sqlBlocks(readme))('%s', async (query) => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`set file_search_path = '${built.folder}'`);
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map(({ title }) => title)).toContain('Product Manager, Search');
  });

  // what is installed is installed, and these tests are not run within themselves
  const quick = shBlocks(readme).map((block) => block.trim().replace(/^npm ci --silent && /, ''));
  test.each(quick.filter((command) => command !== 'npm test'))('%s', (command) => {
    const { status, output } = shell(command);
    expect([status, output.startsWith('[\n{"schema":"postings/1",')]).toEqual([0, true]);
  });
});
