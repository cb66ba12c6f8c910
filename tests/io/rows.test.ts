import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { realFiles } from '../../src/io/files.js';
import { rowsOf } from '../../src/io/rows.js';
import { inStretches } from '../../src/io/stretches.js';
import { walk } from '../../src/io/walk.js';
import { parsePostings } from '../../src/pipeline.js';
import { invoke } from '../cli/invoke.js';
import { folder } from './folder.js';

const USUAL = { textField: null, idField: null };
const rows = (text: string, name = 'a.ndjson', fields: Partial<typeof USUAL | Record<string, string>> = {}) =>
  [...rowsOf(text, name, { ...USUAL, ...fields })].map((row) =>
    'code' in row ? `${row.file}: ${row.message}` : `${row.key}: ${row.bytes}`,
  );

describe('rows', () => {
  test('are the lines of a file of lines, named by their numbers; blank ones are none', () => {
    expect(rows('{"text":"a"}\r\n\n \n{"html":"<p>b"}\n{"text":"c"}')).toEqual(['1: a', '4: <p>b', '5: c']);
  });

  test('are the members of an array, or one object, or lines after all', () => {
    expect(rows('[\n{"text":"a, ]"},{"text":"b"}\n]', 'a.json')).toEqual(['1: a, ]', '2: b']);
    expect(rows('{\n"text":"a"}', 'a.json')).toEqual(['1: a']);
    expect(rows('{"text":"a"}\n{"text":"b"}\n', 'a.json')).toEqual(['1: a', '2: b']);
    expect(rows('[]', 'a.json')).toEqual([]);
  });

  test('without a posting are named by file and line, and the others go on', () => {
    expect(rows('{"text":"a"}\n{"txt":"b"}\n[]\n{"text":3}\nnull\n{"text":"c"')).toEqual([
      '1: a',
      'a.ndjson:2: it has no member text or html but txt',
      'a.ndjson:3: it is no JSON object',
      'a.ndjson:4: text is no string',
      'a.ndjson:5: it is no JSON object',
      'a.ndjson:6: it is no JSON',
    ]);
    expect(rows('[{"text":"a"},\n\n{"x":1},\n7]', 'a.json')).toEqual([
      '1: a',
      'a.json:3: it has no member text or html but x',
      'a.json:4: it is no JSON object',
    ]);
    expect(rows('{', 'a.json')).toEqual(['a.json: it is no JSON']);
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}`.repeat(50), i]));
    expect(rows(`{}\n${JSON.stringify(many)}`)).toEqual([
      'a.ndjson:1: it has no member text or html',
      `a.ndjson:2: it has no member text or html but ${[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `${i}`.repeat(40)).join(', ')}, ...`,
    ]);
  });

  test('hold the posting and the id where the fields say', () => {
    const row = '{"id":12345678901234567890,"job":{"body":"a","ref":"r-1"},"job.title":"b","many":[{"x":"c"}]}';
    expect(rows(row, 'a.jsonl', { textField: 'job.body', idField: 'job.ref' })).toEqual(['r-1: a']);
    expect(rows(row, 'a.jsonl', { textField: 'job.title', idField: 'id' })).toEqual(['12345678901234567890: b']);
    expect(rows(row, 'a.jsonl', { textField: 'many.0.x', idField: 'none' })).toEqual(['1: c']);
    expect(rows(row, 'a.jsonl', { textField: 'job.none' })).toEqual([
      'a.jsonl:1: it has no member job.none but id, job, job.title, many',
    ]);
    expect(rows('{"text":"a"}', 'a.jsonl', { textField: '__proto__.toString' })).toHaveLength(1);
  });
});

describe('a file of rows', () => {
  test('gives a record for each, named by the file and the row', async () => {
    const root = folder({ 'a.ndjson': '{"text":"Baker"}\n{"text":"Miller"}\n', 'b.txt': 'Cook' });
    const { status, out, err } = await invoke(['parse', join(root, 'a.ndjson'), join(root, 'b.txt'), '-f', 'ndjson']);
    expect([status, err]).toEqual([0, '']);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ file, title }) => [file.replace(`${root}/`, ''), title])).toEqual([
      ['a.ndjson#1', 'Baker'],
      ['a.ndjson#2', 'Miller'],
      ['b.txt', 'Cook'],
    ]);
  });

  test('is not read in a folder unless its extension is asked for', async () => {
    const root = folder({ 'a.ndjson': '{"text":"Baker"}\n', 'b.txt': 'Cook' });
    const { out, err } = await invoke(['parse', root, '-f', 'ndjson']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('skipped 1 of another kind');
  });

  test('says which rows failed, and ends with 1', async () => {
    const root = folder({ 'a.json': '[{"text":"Baker"},\n{"body":"Miller"}]' });
    const { status, out, err } = await invoke(['parse', join(root, 'a.json'), '-f', 'ndjson']);
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('a.json:2: it has no member text or html but body [error.json]');
  });

  test('is read as HTML where the row holds it, and its places are those in the text of the row', () => {
    const html =
      '<div><h1>Head Baker</h1><p>Pay: $30 an hour</p><h2>Requirements</h2><ul><li>2+ years of baking</li></ul></div>';
    const [row] = [...rowsOf(JSON.stringify({ text: html }), 'a.json', USUAL)];
    if (!row || 'code' in row) throw new Error('no row');
    const [record] = parsePostings([row], { evidence: true });
    expect(record).toMatchObject({
      salary: { min: 30, period: 'hour' },
      requirements: [{ text: '2+ years of baking' }],
    });
    const { start, end } = record?.evidence?.salary ?? { start: 0, end: 0 };
    expect(html.slice(start, end)).toContain('$30 an hour');
  });

  test('that is large is read in stretches that end at line ends, whatever its size', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ text: `Title ${i}\n${'é'.repeat(i % 400)}` }),
    );
    lines[1500] = JSON.stringify({ text: 'x'.repeat(400_000) });
    lines[2000] = '{"no":1}';
    const root = folder({ 'a.ndjson': `${lines.join('\n')}\n` });
    const path = join(root, 'a.ndjson');
    const found = [...inStretches(walk([path], realFiles), realFiles, 1e7)];
    expect(found.length).toBeGreaterThan(3);
    let at = 0;
    for (const one of found) {
      if (one.kind !== 'file' || !one.stretch) throw new Error('no stretch');
      expect(one.stretch.start).toBe(at);
      at = one.stretch.end;
    }
    expect(at).toBe(Buffer.byteLength(`${lines.join('\n')}\n`));
    // more than the whole file may be
    const { status, out, err } = await invoke(['parse', path, '-f', 'ndjson', '--max-bytes', '300k']);
    expect(status).toBe(1);
    expect(err).toContain('a.ndjson:1501: more than 300,000 bytes');
    expect(err).toContain('a.ndjson:2001: it has no member text or html');
    const files = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file as string);
    expect(files).toEqual(lines.flatMap((_, i) => (i === 1500 || i === 2000 ? [] : [`${path}#${i + 1}`])));
  });

  test('has no line longer than may be read, however small the file', async () => {
    const root = folder({ 'a.ndjson': `{"text":"a"}\n{"text":"${'x'.repeat(2000)}"}\n{"text":"b"}` });
    const { out, err } = await invoke(['parse', join(root, 'a.ndjson'), '-f', 'ndjson', '--max-bytes', '1000']);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('a.ndjson:2: more than 1,000 bytes');
  });

  test('in UTF-16 is read as a whole', () => {
    const root = folder();
    const path = join(root, 'a.ndjson');
    writeFileSync(path, Buffer.from(`\ufeff${'{"text":"a"}\n'.repeat(20_000)}`, 'utf16le'));
    expect([...inStretches(walk([path], realFiles), realFiles, 1e7)]).toMatchObject([{ kind: 'file' }]);
  });
});

describe('a gzip file', () => {
  const pack = (text: string): Uint8Array => gzipSync(text);

  test('is read as what it holds', async () => {
    const root = folder({ 'a.txt.gz': pack('Baker'), 'b.ndjson.gz': pack('{"text":"Miller"}\n{"text":"Cook"}') });
    const { status, out } = await invoke(['parse', join(root, 'a.txt.gz'), join(root, 'b.ndjson.gz'), '-f', 'ndjson']);
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ file, title }) => [file.replace(`${root}/`, ''), title]),
    ).toEqual([
      ['a.txt.gz', 'Baker'],
      ['b.ndjson.gz#1', 'Miller'],
      ['b.ndjson.gz#2', 'Cook'],
    ]);
  });

  test('is unpacked up to the limit only', async () => {
    const root = folder({ 'a.txt.gz': pack('x'.repeat(50_000_000)), 'b.txt.gz': pack('x'.repeat(1000)) });
    const { status, out, err } = await invoke([
      'parse',
      join(root, 'a.txt.gz'),
      join(root, 'b.txt.gz'),
      '-f',
      'ndjson',
      '--max-bytes',
      '1000',
    ]);
    expect(status).toBe(1);
    expect(err).toMatch(/a\.txt\.gz: .*the limit is 1,000 \[error\.too-large\]/);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  test('that is damaged is named, and the others go on', async () => {
    const sound = pack('Baker '.repeat(1000));
    const root = folder({ 'a.gz': sound.subarray(0, -20), 'b.gz': 'plain', 'c.gz': sound, 'd.gz': '' });
    const paths = ['a', 'b', 'c', 'd'].map((name) => join(root, `${name}.gz`));
    const { status, out, err } = await invoke(['parse', ...paths, '-f', 'ndjson']);
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err.match(/\w\.gz: [^;[]*\[error\.gzip\]/g)).toEqual([
      'a.gz: it is cut short [error.gzip]',
      'b.gz: it cannot be unpacked [error.gzip]',
      'd.gz: it is cut short [error.gzip]',
    ]);
  });

  test('is repaired into standard output, but never rewritten', async () => {
    const root = folder({ 'a.txt.gz': pack('weâ€™re') });
    const path = join(root, 'a.txt.gz');
    expect((await invoke(['repair', path])).out).toBe('we’re');
    const { status, err } = await invoke(['repair', '--write', path]);
    expect(status).toBe(1);
    expect(err).toContain('which is not rewritten');
  });
});

describe('standard input', () => {
  const files = (out: string): unknown[] =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file);

  test('goes by the name it is given, whose extension says how it is read', async () => {
    const named = (name: string, stdin: string | Uint8Array) =>
      invoke(['parse', '-f', 'ndjson', '--stdin-filename', name], { stdin });
    expect(files((await named('in.txt', 'Baker')).out)).toEqual(['in.txt']);
    expect(files((await named('in.jsonl', '{"text":"a"}\n{"text":"b"}')).out)).toEqual(['in.jsonl#1', 'in.jsonl#2']);
    expect(files((await named('in.txt.gz', gzipSync('Baker'))).out)).toEqual(['in.txt.gz']);
    expect((await named('in.gz', 'Baker')).err).toContain('in.gz: it cannot be unpacked');
  });

  test('is not named where it is not read', async () => {
    for (const flag of ['--text-field', '--id-field'])
      for (const paths of [[], ['-'], ['a.ndjson', '-']]) {
        const row = await invoke(['parse', flag, 'ref', ...paths], { stdin: '{"ref":"Baker"}' });
        expect([row.status, row.out]).toEqual([2, '']);
        expect(row.err).toContain(`${flag} is about rows of JSON`);
      }
    const { status, err } = await invoke(['parse', '--stdin-filename', 'a', 'b.txt']);
    expect(status).toBe(2);
    expect(err).toContain('--stdin-filename');
  });

  test('is split into parts with numbers', async () => {
    const { out } = await invoke(['parse', '-', '-f', 'ndjson', '--split', '^JOB'], { stdin: 'JOB 1\na\nJOB 2\nb' });
    expect(files(out)).toEqual(['#1', '#2']);
  });
});

describe('--split', () => {
  test('with a pattern that cannot be used is refused before anything is read', async () => {
    const { status, err, out } = await invoke(['parse', '-', '--split', '(?=a)'], { stdin: 'a' });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/--split cannot use this pattern: .*RE2/);
  });

  test('names the replies that it passes over, and keeps the name of a text that it leaves whole', async () => {
    const thread = 'ada 1 hour ago | next [–]\nAcme | Baker\nwe bake\n\nbob 1 hour ago | parent [–]\nhm\n';
    const root = folder({ 'a.txt': thread, 'b.txt': 'Cook' });
    const { out, err } = await invoke(['parse', root, '--split', 'hn', '-f', 'ndjson']);
    expect(files(out)).toEqual([`${root}/a.txt#1`, `${root}/b.txt`]);
    expect(err).toContain('skipped 1 in reply to another');
  });

  const files = (out: string): unknown[] =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file);
});

test('a run with a journal takes up files of several postings, and does not parse them again', async () => {
  const root = folder({ 'a.ndjson': '{"text":"Baker"}\n{"bad":1}\n{"text":"Baker"}\n' });
  const journal = join(folder(), 'j');
  const argv = ['parse', join(root, 'a.ndjson'), '-f', 'ndjson', '--resume', journal];
  const first = await invoke(argv, { parse: parsePostings });
  expect(first.out.trim().split('\n')).toHaveLength(2);
  const second = await invoke(argv, {
    parse: () => {
      throw new Error('parsed again');
    },
  });
  expect(second).toEqual(first);
  const other = await invoke([...argv, '--id-field', 'x']);
  expect(other.err).toContain('other flags');
});
