import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { realFiles } from '../../src/io/files.js';
import { parsePostings } from '../../src/pipeline.js';
import { readCsv } from '../formats/csv-reader.js';
import { folder, systemError } from '../io/folder.js';
import { invoke, type Settings } from './invoke.js';

const TEXT = `Head Baker

Example Breads Ltd, Leeds, UK

Requirements:
- 3 years of experience with sourdough
- Early hours, steady hands and a good nose for yeast
- A café’s eye for detail

Salary: £30,000 a year
`;
const OTHER = 'Night Watch\n\nExample Docks, Hull, UK\n\nRequirements:\n- Good boots\n- A torch\n';

const run = (argv: readonly string[], settings: Settings = {}) =>
  invoke(['parse', '--dedupe', '-f', 'ndjson', ...argv], { parse: parsePostings, ...settings });
const marks = (out: string): [string | null, string | null][] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, duplicateOf }) => [
      file === null ? null : file.replace(/.*\//, ''),
      duplicateOf?.replace(/.*\//, '') ?? null,
    ]);

const FILES = {
  'b.txt': TEXT,
  'a.md': TEXT.replaceAll('- ', '* ').replace('Head Baker', '**HEAD BAKER**').replaceAll('\n', '\r\n'),
  'c.txt': Buffer.from(TEXT).toString('latin1'),
  'd.txt': OTHER,
  'e.txt': TEXT.replace('30,000', '31,000'),
  'f.txt': '',
  'g.txt': '',
};

describe('--dedupe', () => {
  test('names the first by name, across white space, punctuation, damage and a few words', async () => {
    const { out, err, status } = await run([folder(FILES)]);
    expect([status, err]).toEqual([0, '']);
    expect(marks(out)).toEqual([
      ['a.md', null],
      ['b.txt', 'a.md'],
      ['c.txt', 'a.md'],
      ['d.txt', null],
      ['e.txt', 'a.md'],
      ['f.txt', null],
      ['g.txt', null],
    ]);
  });

  test('counts them at the end', async () => {
    const { err } = await run([folder(FILES), '--verbose']);
    expect(err.split('\n')[0]).toMatch(/^7 postings, 3 duplicates, \d+ warnings, 0 errors$/);
  });

  test('gives the same marks in whatever order the files are given', async () => {
    const root = folder(FILES);
    const paths = Object.keys(FILES).map((name) => join(root, name));
    const byName = (out: string): unknown => marks(out).toSorted();
    const { out } = await run(paths);
    expect(byName((await run(paths.toReversed())).out)).toEqual(byName(out));
    expect(marks((await run(paths.toReversed())).out)[0]?.[0]).toBe('g.txt');
  });

  test('puts standard input behind all files', async () => {
    expect(marks((await run(['-', join(folder(FILES), 'e.txt')], { stdin: TEXT })).out)).toEqual([
      [null, 'e.txt'],
      ['e.txt', null],
    ]);
  });

  test('keeps the keys and their order, and evidence behind the mark', async () => {
    const root = folder({ 'a.txt': TEXT });
    const [line = ''] = (await run([root, '--evidence'])).out.split('\n');
    expect(Object.keys(JSON.parse(line)).slice(-3)).toEqual(['warnings', 'duplicateOf', 'evidence']);
    const plain = await invoke(['parse', '-f', 'ndjson', '--evidence', root], { parse: parsePostings });
    expect(plain.out).not.toContain('duplicateOf');
    const { duplicateOf, ...rest } = JSON.parse(line);
    expect([duplicateOf, rest]).toEqual([null, JSON.parse(plain.out)]);
  });

  test('is a column of a table, and a key that can be asked for', async () => {
    const root = folder({ 'a.txt': TEXT, 'b.txt': TEXT });
    const csv = await invoke(['parse', '--dedupe', '-f', 'csv', root], { parse: parsePostings });
    const [head, ...rows] = readCsv(csv.out);
    expect(head?.at(-1)).toBe('duplicateOf');
    expect(rows.map((row) => row.at(-1))).toEqual(['', `${root}/a.txt`]);
    const json = await invoke(['parse', '--dedupe', '--fields', 'duplicateOf', root], { parse: parsePostings });
    expect(JSON.parse(json.out)).toEqual([{ duplicateOf: null }, { duplicateOf: `${root}/a.txt` }]);
  });

  test('is refused where a record has no place for it', async () => {
    const { status, err } = await invoke(['parse', '--dedupe', '-f', 'jsonld', 'x'], { parse: parsePostings });
    expect([status, err]).toEqual([
      2,
      'error: jsonld has no place for duplicateOf; leave out --dedupe, or choose another --format\n',
    ]);
  });

  test('takes up a run with a journal, which no run without the flag takes', async () => {
    const root = folder(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`in/${name}`, text])));
    const argv = [join(root, 'in'), '--resume', join(root, 'j')];
    const { out } = await run(argv);
    const parse = vi.fn(parsePostings);
    expect((await run(argv, { parse })).out).toBe(out);
    expect(parse).not.toHaveBeenCalled();
    const { status, err } = await invoke(['parse', '-f', 'ndjson', ...argv], { parse: parsePostings });
    expect([status, err]).toEqual([2, expect.stringContaining('other flags')]);
  });

  test('writes nothing before the end, and leaves nothing behind', async () => {
    const root = folder({ 'in/a.txt': TEXT, 'o.ndjson': 'old\n' });
    const stop = new AbortController();
    stop.abort(130);
    const { status } = await run([join(root, 'in'), '-o', join(root, 'o.ndjson')], { signal: stop.signal });
    expect([status, readFileSync(join(root, 'o.ndjson'), 'utf8')]).toEqual([130, 'old\n']);
    expect(readdirSync(root)).toEqual(['in', 'o.ndjson']);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`.postings-${process.pid}-`))).toEqual([]);
  });

  test('says where records are held back when there is no room', async () => {
    const scratch = (): never => {
      throw systemError('ENOSPC');
    };
    const { status, err } = await run([folder({ 'a.txt': TEXT })], { files: { ...realFiles, scratch } });
    expect([status, err]).toEqual([
      2,
      `error: cannot hold records back in ${tmpdir()}: no space is left on the device; name a folder with more room in TMPDIR\n`,
    ]);
  });
});
