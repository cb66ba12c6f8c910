// Whatever way a posting takes through the program, its record is the same.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, ran } from '../cli/built.js';
import { folder } from '../io/folder.js';
import { POSTINGS } from '../postings/postings.js';

let built: ReturnType<typeof build>;
let root = '';
beforeAll(() => {
  built = build();
  root = join(built.folder, 'postings');
  mkdirSync(root);
  for (const posting of POSTINGS) writeFileSync(join(root, nameOf(posting)), posting.bytes);
}, 60_000);
afterAll(() => built.remove());

const nameOf = ({ slug, markup }: (typeof POSTINGS)[number]): string => `${slug}.${markup === 'html' ? 'html' : 'txt'}`;
const paths = (): string[] => POSTINGS.map((posting) => join(root, nameOf(posting)));

const lines = (argv: readonly string[], input?: string | Uint8Array, bin = built.bin): string[] => {
  const { status, stdout, stderr } = ran([bin, ...argv], input);
  expect([status, stderr.includes('error:')]).toEqual([0, false]);
  return stdout.split('\n').slice(0, -1);
};

const parsed = (...argv: string[]): string[] => lines(['parse', '-q', '-f', 'ndjson', '--evidence', ...argv]);

/** A record as one that came from no file. */
const nameless = (line: string): string => line.replace(/"file":"(?:[^"\\]|\\.)*"/, '"file":null');

describe('the same records come', () => {
  test('from a folder, from its files in any order, and from one file after the other', () => {
    const whole = parsed(root);
    expect(whole).toHaveLength(POSTINGS.length);
    const mixed = paths().sort((a, b) =>
      [...a]
        .reverse()
        .join('')
        .localeCompare([...b].reverse().join('')),
    );
    expect(mixed).not.toEqual(paths());
    expect(parsed(...mixed).sort()).toEqual([...whole].sort());
    expect(
      paths()
        .slice(0, 5)
        .flatMap((path) => parsed(path)),
    ).toEqual(whole.slice(0, 5));
  }, 60_000);

  test('with flags before and behind the paths', () => {
    const [first = ''] = paths();
    expect(lines(['parse', first, '--evidence', '-f', 'ndjson', '-q'])).toEqual(parsed(first));
  });

  test.each(['1', '2', '3'])(
    'by %s workers',
    (jobs) => {
      expect(parsed('-j', jobs, root)).toEqual(parsed(root));
    },
    60_000,
  );

  test('from standard input', () => {
    for (const { slug, bytes, markup } of POSTINGS.filter((_, i) => i % 4 === 0)) {
      const name = ['--stdin-filename', `${slug}.${markup === 'html' ? 'html' : 'txt'}`];
      const [piped = ''] = lines(['parse', '-q', '-f', 'ndjson', '--evidence', ...name, '-'], bytes);
      const [file = ''] = parsed(join(root, `${slug}.${markup === 'html' ? 'html' : 'txt'}`));
      expect(nameless(piped)).toBe(nameless(file));
    }
  }, 60_000);

  test('from lines of JSON, by filter and by parse', () => {
    const texts = POSTINGS.filter(({ bytes, markup }) => markup === 'text' && !bytes.includes(0xef) && isUtf8(bytes));
    expect(texts.length).toBeGreaterThan(POSTINGS.length / 2);
    const rows = texts.map(({ slug, bytes }) => JSON.stringify({ id: slug, text: Buffer.from(bytes).toString() }));
    const at = folder({ 'rows.ndjson': `${rows.join('\n')}\n` });
    const expected = texts.map((posting) => nameless(parsed(join(root, nameOf(posting)))[0] ?? ''));
    expect(parsed(join(at, 'rows.ndjson')).map(nameless)).toEqual(expected);
    const answers = lines(['filter', '--evidence'], `${rows.join('\n')}\n`);
    expect(answers.map((answer) => JSON.parse(answer).record)).toEqual(expected.map((line) => JSON.parse(line)));
  }, 120_000);

  test('from the bytes of files in any encoding, by filter', () => {
    const rows = POSTINGS.map(({ slug, bytes }) =>
      JSON.stringify({ id: slug, bytes_base64: Buffer.from(bytes).toString('base64') }),
    );
    const answers = lines(['filter', '--evidence'], `${rows.join('\n')}\n`).map((line) => JSON.parse(line));
    const records = new Map(parsed(root).map((line) => [JSON.parse(line).file, JSON.parse(nameless(line))]));
    // what is HTML by its name alone is none here
    POSTINGS.forEach((posting, i) => {
      if (posting.markup === 'text') expect(answers[i].record).toEqual(records.get(join(root, nameOf(posting))));
    });
  }, 60_000);

  test('with and without evidence', () => {
    const bare = lines(['parse', '-q', '-f', 'ndjson', root]).map((line) => JSON.parse(line));
    const full = parsed(root).map((line) => JSON.parse(line));
    expect(full.map(({ evidence, ...record }) => record)).toEqual(bare);
  }, 60_000);

  test('by a program whose code was kept, and by one that compiles it anew', () => {
    const other = folder({});
    cpSync(built.folder, other, { recursive: true, verbatimSymlinks: true });
    const kept = join(other, 'dist', 'program.code');
    expect(existsSync(kept)).toBe(true);
    rmSync(kept);
    const bin = join(other, 'bin', 'postings.js');
    expect(lines(['parse', '-q', '-f', 'ndjson', '--evidence', root], '', bin)).toEqual(parsed(root));
  }, 60_000);
});

/** Whether bytes are UTF-8, so that a row can hold them as they are. */
function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(Buffer.from(bytes).toString()).equals(Buffer.from(bytes));
}
