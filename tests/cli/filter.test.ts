import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { realFiles } from '../../src/io/files.js';
import { VERSION } from '../../src/version.js';
import { invoke, standIn } from './invoke.js';

interface Answer {
  readonly id: unknown;
  readonly ok: boolean;
  readonly rules: string;
  readonly meta: unknown;
  readonly record?: { readonly title: string | null; readonly file: string | null };
  readonly error?: { readonly code: string; readonly message: string };
}

const filter = async (stdin: string | Uint8Array, ...argv: string[]) => {
  const { status, out, err } = await invoke(['filter', ...argv], { stdin });
  const answers = out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
  return { status, out, err, answers };
};

describe('filter', () => {
  test('answers each line with its record, in order, and gives id and meta back as they are', async () => {
    const lines = [
      '{"id":12345678901234567890,"text":"Baker","meta":{"b":1.0,\t"a":[]}}',
      '\ufeff{"meta":"m","html":"Miller","id":{"x":null}}',
      `{"text":${JSON.stringify('Clerk\ud800')}}\r`,
      `{"id":"é","bytes_base64":"${Buffer.from('Café').toString('base64')}"}`,
    ];
    const { status, out, err, answers } = await filter(`${lines.join('\n')}\n`);
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toContain(
      `{"id":12345678901234567890,"ok":true,"rules":"${VERSION}","meta":{"b":1.0, "a":[]},"record":{`,
    );
    expect(answers.map(({ id, ok, meta, record }) => [id, ok, meta, record?.title, record?.file])).toEqual([
      [Number('12345678901234567890'), true, { b: 1, a: [] }, 'Baker', null],
      [{ x: null }, true, 'm', 'Miller', null],
      [null, true, null, 'Clerk\ufffd', null],
      ['é', true, null, 'Café', null],
    ]);
  });

  test.each([
    ['', 'error.json', 'the line is blank'],
    ['{"id":1,', 'error.json', 'it is no JSON'],
    ['[1]', 'error.json', 'it is no JSON object'],
    ['{"meta":2}', 'error.json', 'it has none of the keys text, html and bytes_base64'],
    ['{"text":"a","html":"b"}', 'error.json', 'it has both text and html'],
    ['{"text":5}', 'error.json', 'text is no string'],
    ['{"bytes_base64":"#"}', 'error.json', 'bytes_base64 is no Base64'],
    ['{"bytes_base64":"JVBERi0="}', 'error.binary', 'it is a PDF document'],
    ['{"text":"throw"}', 'error.internal', 'a defect\nof two lines'],
    [`{"text":"${'x'.repeat(200)}"}`, 'error.too-large', 'the line is longer than 150 bytes'],
  ])('%j has an error in its place, and the others their records', async (line, code, message) => {
    const { status, err, answers } = await filter(
      `{"id":1,"text":"a"}\n${line}\n{"id":3,"text":"b"}`,
      '--max-bytes',
      '150',
    );
    expect(answers.map(({ ok, error, record }) => [ok, error ?? record?.title])).toEqual([
      [true, 'a'],
      [false, { code, message }],
      [true, 'b'],
    ]);
    expect([status, err]).toEqual([0, '1 line of 3 gave no record\n']);
  });

  test('--fail-fast ends with 1 behind the first line without a record', async () => {
    const { status, answers } = await filter('{"text":"a"}\n{}\n{"text":"b"}\n', '--fail-fast');
    expect([status, answers.map(({ ok }) => ok)]).toEqual([1, [true, false]]);
  });

  test('answers what has come before more comes', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const sink = new PassThrough();
    const io: Io = {
      stdin,
      stdout,
      stderr: sink,
      env: {},
      files: realFiles,
      signal: null,
      worker: null,
      reader: null,
      watch: null,
      brief: null,
      settle: null,
    };
    const run = main(['filter'], io, standIn);
    for (const title of ['a', 'b']) {
      stdin.write(`{"text":"${title}"}\n`);
      const [answer] = await new Promise<Buffer[]>((resolve) => stdout.once('data', (chunk) => resolve([chunk])));
      expect(JSON.parse(String(answer)).record.title).toBe(title);
    }
    stdin.end();
    expect(await run).toBe(0);
  });

  test('wants lines, not a terminal', async () => {
    const { status, err } = await invoke(['filter'], { terminals: ['stdin'] });
    expect([status, err]).toEqual([2, expect.stringContaining('filter reads lines of JSON from standard input')]);
  });
});
