import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/io/files.js';
import { readCsv } from '../formats/csv-reader.js';
import { folder, systemError } from '../io/folder.js';
import { invoke, standIn } from './invoke.js';

const titles = (ndjson: string): (string | null)[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).title);
const ndjson = ['parse', '-f', 'ndjson'];

describe('what is written', () => {
  test('one file, as JSON, and nothing on standard error', async () => {
    const file = join(folder({ 'a.txt': 'Baker\n' }), 'a.txt');
    const { status, out, err } = await invoke(['parse', file]);
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject([{ schema: 'postings/1', file, title: 'Baker' }]);
    expect(out.split('\n')).toHaveLength(4);
  });

  test('indented on a terminal, not into a file', async () => {
    const root = folder({ 'a.txt': 'Baker' });
    const pretty = await invoke(['parse', join(root, 'a.txt')], { terminals: ['stdout'] });
    expect(pretty.out).toContain('\n    "title": "Baker",\n');
    await invoke(['parse', join(root, 'a.txt'), '-o', join(root, 'o.json')], { terminals: ['stdout'] });
    expect(readFileSync(join(root, 'o.json'), 'utf8').split('\n')).toHaveLength(4);
  });

  test('a folder in the order of its names', async () => {
    const root = folder({ 'b.txt': 'two', 'a.txt': 'one', 'c/d.txt': 'three' });
    expect(titles((await invoke([...ndjson, root])).out)).toEqual(['one', 'two', 'three']);
  });

  test('more than the sink takes at once, in order', async () => {
    const names = Array.from({ length: 400 }, (_, i) => String(i).padStart(4, '0'));
    const root = folder(Object.fromEntries(names.map((name) => [`${name}.txt`, name])));
    expect(titles((await invoke([...ndjson, root])).out)).toEqual(names);
    expect(JSON.parse((await invoke(['parse', root])).out)).toHaveLength(400);
  });

  test.each([
    ['o.json', (text: string) => JSON.parse(text)[0].title],
    ['o.ndjson', (text: string) => JSON.parse(text).title],
    ['o.JSONL', (text: string) => JSON.parse(text).title],
    ['o.csv', (text: string) => readCsv(text)[1]?.[4]],
  ])('the extension of %s chooses the format', async (name, read) => {
    const root = folder({ 'a.txt': 'Baker' });
    const { status, out } = await invoke(['parse', root, '-o', join(root, name)]);
    expect([status, out]).toEqual([0, '']);
    expect(read(readFileSync(join(root, name), 'utf8'))).toBe('Baker');
  });

  test('--format goes before the extension', async () => {
    const root = folder({ 'a.txt': 'Baker' });
    await invoke(['parse', root, '-o', join(root, 'o.csv'), '-f', 'ndjson']);
    expect(titles(readFileSync(join(root, 'o.csv'), 'utf8'))).toEqual(['Baker']);
  });

  test('a formula is made inert, or not with --no-csv-escape', async () => {
    const root = folder({ 'a.txt': '=1+1' });
    expect((await invoke(['parse', root, '-f', 'csv'])).out).toContain(`"'=1+1"`);
    expect((await invoke(['parse', root, '-f', 'csv', '--no-csv-escape'])).out).toContain(',=1+1,');
  });

  test('--evidence reaches the pipeline and the columns', async () => {
    const root = folder({ 'a.txt': 'x' });
    expect((await invoke([...ndjson, root])).out).not.toContain('with-evidence');
    expect((await invoke([...ndjson, root, '--evidence'])).out).toContain('with-evidence');
    expect((await invoke(['parse', '-f', 'csv', root, '--evidence'])).out).toContain(',evidence.title,');
  });
});

describe('standard input', () => {
  test('is one posting without a file name, by - or without paths', async () => {
    for (const argv of [ndjson, [...ndjson, '-']]) {
      const { status, out } = await invoke(argv, { stdin: 'Baker' });
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ title: 'Baker', file: null });
    }
  });

  test('stands among files', async () => {
    const root = folder({ 'a.txt': 'one', 'b.txt': 'three' });
    const { out } = await invoke([...ndjson, join(root, 'a.txt'), '-', join(root, 'b.txt')], { stdin: 'two' });
    expect(titles(out)).toEqual(['one', 'two', 'three']);
  });

  test('of a terminal is not waited for', async () => {
    const { status, out, err } = await invoke(['parse'], { terminals: ['stdin'] });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('postings parse FOLDER');
  });

  test('above the limit is refused', async () => {
    const { status, err } = await invoke([...ndjson, '-', '--max-bytes', '1k'], { stdin: 'x'.repeat(1001) });
    expect(status).toBe(1);
    expect(err).toContain('error.too-large');
  });
});

describe('input that fails', () => {
  const failing: Files = {
    ...realFiles,
    open: (path) => {
      if (String(path).endsWith('gone.txt')) throw systemError('ENOENT');
      if (String(path).endsWith('locked.txt')) throw systemError('EACCES');
      return realFiles.open(path);
    },
  };

  test('is named with the reason and the next step, and the others go on', async () => {
    const root = folder({ 'a.txt': 'one', 'gone.txt': '', 'locked.txt': '', 'odd.txt': 'x\nthrow', 'z.txt': 'two' });
    const { status, out, err } = await invoke([...ndjson, root, join(root, 'none')], { files: failing });
    expect(status).toBe(1);
    expect(titles(out)).toEqual(['one', 'two']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/gone\.txt: .*\[error\.vanished\]; run again/);
    expect(lines[1]).toMatch(/locked\.txt: permission denied \[error\.access\]; check its permissions/);
    expect(lines[2]).toMatch(/odd\.txt: a defect\\x0aof two lines \[error\.internal\]/);
    expect(lines[3]).toMatch(/none: .*\[error\.not-found\]; check the spelling/);
    expect(lines[4]).toBe('2 postings, 0 warnings, 4 errors');
  });

  test('that is no text is an error when it is named, and skipped in a folder', async () => {
    const root = folder({ 'a.txt': '%PDF-1.7', 'b.txt': 'x\0y and more text', 'c.txt': 'Baker' });
    const scan = await invoke([...ndjson, root]);
    expect([scan.status, titles(scan.out)]).toEqual([0, ['Baker']]);
    expect(scan.err).toBe('1 posting, 0 warnings, 0 errors; skipped 2 binary\n');
    const named = await invoke([...ndjson, join(root, 'a.txt')]);
    expect(named.status).toBe(1);
    expect(named.err).toContain('it is a PDF document [error.binary]; unpack it or save it as text');
    const withNul = await invoke([...ndjson, join(root, 'b.txt')]);
    expect([withNul.status, titles(withNul.out)]).toEqual([0, ['x\0y and more text']]);
  });

  test('above --max-bytes is not read', async () => {
    const root = folder({ 'a.txt': 'x'.repeat(501), 'b.txt': 'x'.repeat(500) });
    const { status, out, err } = await invoke([...ndjson, root, '--max-bytes', '500']);
    expect([status, titles(out).length]).toEqual([1, 1]);
    expect(err).toContain('501 bytes, the limit is 500 [error.too-large]; raise the limit with --max-bytes');
  });

  test('has its name cleaned for the terminal', async () => {
    const { err } = await invoke(['parse', 'no\x1b[31m\nsuch\u202efile']);
    expect(err).toContain('no\\x1b[31m\\x0asuch\\u202efile');
    expect(err).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
  });
});

/** Without the seconds that a run took. */
const timeless = (err: string): string => err.replace(/ in \d+\.\d s/, ' in T s');

describe('the closing line', () => {
  test('counts what was skipped, by reason', async () => {
    const root = folder({ 'a.txt': 'x', '.b': '', '.c': '', 'd.pdf': '' });
    const { status, err } = await invoke([...ndjson, root]);
    expect(status).toBe(0);
    expect(timeless(err)).toBe('1 posting, 0 warnings, 0 errors; skipped 3 (2 hidden, 1 of another kind)\n');
    expect((await invoke([...ndjson, root, '--quiet'])).err).toBe('');
  });

  test('comes on a terminal in any case', async () => {
    const root = folder({ 'a.txt': 'x\nwarn salary.typo\nwarn title.missing' });
    expect(timeless((await invoke([...ndjson, root], { terminals: ['stderr'] })).err)).toBe(
      '1 posting, 2 warnings, 0 errors in T s\n',
    );
  });

  test('tells of a folder what its postings state, and the warnings by code', async () => {
    const root = folder({ 'a.txt': 'x\nwarn salary.typo\nwarn title.missing', 'b.txt': '\nwarn title.missing' });
    const lines =
      '2 postings, 3 warnings, 0 errors in T s\n  stated: title 50 %, company 0 %, locations 0 %, workplace 0 %, employmentType 0 %, salary 0 %, experience 0 %, education 0 %, requirements 0 %, datePosted 0 %\n  warnings: title.missing 2, salary.typo 1\n';
    expect(timeless((await invoke([...ndjson, root], { terminals: ['stderr'] })).err)).toBe(lines);
    expect((await invoke([...ndjson, root, '--verbose'])).err).toBe(lines.replace(' in T s', ''));
    expect((await invoke([...ndjson, root])).err).toBe('');
    const narrow = (await invoke([...ndjson, root], { terminals: ['stderr'], columns: 40 })).err;
    expect(narrow.split('\n').slice(1)).toEqual([
      '  stated: title 50 %, company 0 %,',
      '    locations 0 %, workplace 0 %,',
      '    employmentType 0 %, salary 0 %,',
      '    experience 0 %, education 0 %,',
      '    requirements 0 %, datePosted 0 %',
      '  warnings: title.missing 2,',
      '    salary.typo 1',
      '',
    ]);
  });

  test('says that there was nothing to read', async () => {
    const root = folder({ 'd/': '' });
    const { status, out, err } = await invoke(['parse', root]);
    expect([status, out]).toEqual([0, '[]\n']);
    expect(timeless(err)).toBe(
      `nothing to read in ${root}: no .txt, .md or .html files\n0 postings, 0 warnings, 0 errors\n`,
    );
  });
});

describe('--strict', () => {
  test.each([
    ['title.missing', 1],
    ['salary.conflict', 1],
    ['salary.typo', 0],
  ])('%s gives %i', async (code, expected) => {
    const root = folder({ 'a.txt': `x\nwarn ${code}`, 'b.txt': 'x' });
    const { status, out, err } = await invoke([...ndjson, root, '--strict']);
    expect(status).toBe(expected);
    expect(titles(out)).toHaveLength(2);
    expect(err).toBe(expected === 1 ? `failed: ${root}/a.txt: ${code}\n` : '');
    expect((await invoke([...ndjson, root])).status).toBe(0);
  });

  test('names twenty and counts the rest', async () => {
    const files = Array.from({ length: 25 }, (_, i) => [`${i}.txt`, 'x\nwarn title.missing'] as const);
    const { err } = await invoke([...ndjson, folder(Object.fromEntries(files)), '--strict']);
    expect(err.trimEnd().split('\n')).toHaveLength(21);
    expect(err).toContain('failed: 5 more\n');
  });
});

describe('--fail-on', () => {
  test('gives 1 where a record has one of the warnings, and names it', async () => {
    const root = folder({ 'a.txt': 'x\nwarn salary.typo', 'b.txt': 'x\nwarn title.missing' });
    const { status, err } = await invoke([...ndjson, root, '--fail-on', 'title.several, salary.typo']);
    expect([status, err]).toEqual([1, `failed: ${root}/a.txt: salary.typo\n`]);
    expect((await invoke([...ndjson, root, '--fail-on', 'title.several'])).status).toBe(0);
    const wrong = await invoke([...ndjson, root, '--fail-on', 'title.mising']);
    expect([wrong.status, wrong.err]).toEqual([
      2,
      expect.stringContaining('"title.mising" is no code of a warning (did you mean title.missing?); there are '),
    ]);
  });
});

describe('output that fails', () => {
  const never = (): never => expect.fail('something was parsed');

  test('a missing folder is told before anything is parsed', async () => {
    const root = folder({ 'a.txt': 'x' });
    const { status, err } = await invoke(['parse', root, '-o', join(root, 'none', 'o.json')], { parse: never });
    expect(status).toBe(2);
    expect(err).toContain('o.json: its folder does not exist');
  });

  test('one of the inputs is not overwritten, by whatever way it is named', async () => {
    const root = folder({ 'a.json': 'Baker' });
    const file = join(root, 'a.json');
    const { status, err } = await invoke(['parse', file, '-o', `${root}/./a.json`], { parse: never });
    expect([status, readFileSync(file, 'utf8')]).toEqual([2, 'Baker']);
    expect(err).toContain('choose another --output');
  });

  test('inside the folder that is read, it is left out of the reading', async () => {
    const root = folder({ 'a.txt': 'one' });
    const argv = [...ndjson, root, '-o', join(root, 'o.txt')];
    for (let round = 0; round < 2; round++) {
      expect((await invoke(argv)).status).toBe(0);
      expect(titles(readFileSync(join(root, 'o.txt'), 'utf8'))).toEqual(['one']);
    }
    for (const format of ['json', 'csv', 'tsv', 'jsonld', 'parquet', 'table'])
      expect(await invoke(['parse', '-f', format, ...argv.slice(-3)]), format).toMatchObject({ status: 0 });
    expect(await invoke(argv)).toMatchObject({ status: 0 });
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'o.txt']);
  });

  test('inside the folder that is read, it replaces no posting', async () => {
    const root = folder({ 'a.txt': 'one', 'rows.json': '[{"id":1,"text":"two"}]' });
    for (const name of ['a.txt', 'rows.json']) {
      const before = readFileSync(join(root, name), 'utf8');
      const argv = [...ndjson, root, '--ext', 'txt,json', '-o', join(root, name)];
      expect(await invoke(argv)).toMatchObject({
        status: 2,
        err: `error: ${root}/${name} is an input too and would be overwritten; choose another --output\n`,
      });
      expect(readFileSync(join(root, name), 'utf8')).toBe(before);
    }
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'rows.json']);
  });

  test('a full disk is one line and leaves the old file', async () => {
    const root = folder({ 'a.txt': 'x', 'o.json': 'old' });
    const files: Files = {
      ...realFiles,
      write: () => {
        throw systemError('ENOSPC');
      },
    };
    const { status, err } = await invoke(['parse', join(root, 'a.txt'), '-o', join(root, 'o.json')], { files });
    expect([status, readFileSync(join(root, 'o.json'), 'utf8')]).toEqual([2, 'old']);
    expect(err).toBe(`error: cannot write ${root}/o.json: no space is left on the device\n`);
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'o.json']);
  });

  test('a full standard output is one line', async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError('ENOSPC')) });
    const { status, err } = await invoke(['parse', folder({ 'a.txt': 'x' })], { stdout });
    expect([status, err]).toEqual([2, 'error: cannot write standard output: no space is left on the device\n']);
  });

  test('a reader that goes away ends the work quietly', async () => {
    const long = 'x'.repeat(70_000);
    const root = folder({ 'a.txt': long, 'b.txt': long, 'c.txt': long });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError('EPIPE')) });
    let parsed = 0;
    const parse: typeof standIn = (input, options) => {
      parsed++;
      return standIn(input, options);
    };
    const { status, err } = await invoke([...ndjson, root], { stdout, parse });
    expect([status, err, parsed]).toEqual([0, '', 1]);
  });

  test('a format that nothing tells is asked for', async () => {
    const root = folder({ 'a.txt': 'x' });
    const { status, err } = await invoke(['parse', root, '-o', join(root, 'o.xls')], { parse: never });
    expect(status).toBe(2);
    expect(err).toContain('--format json, ndjson or csv');
    expect(existsSync(join(root, 'o.xls'))).toBe(false);
  });
});

test('a signal ends the run with its status and leaves no output', async () => {
  const root = folder({ 'a.txt': 'x', 'b.txt': 'y' });
  const stop = new AbortController();
  const parse: typeof standIn = (input, options) => {
    stop.abort(130);
    return standIn(input, options);
  };
  const { status, err } = await invoke(['parse', root, '-o', join(root, 'o.json')], { parse, signal: stop.signal });
  expect([status, err]).toEqual([130, '']);
  expect(readdirSync(root).sort()).toEqual(['a.txt', 'b.txt']);
});
