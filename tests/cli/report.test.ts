import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../io/folder.js';
import { invoke } from './invoke.js';

const BAKER = 'Baker\nLarkfield\nLeeds, UK\n\nRequirements\n- 3 years of experience at an oven\n';

/** The rows of a page. */
const rowsOf = (html: string): Record<string, unknown>[] =>
  JSON.parse(/<script type="application\/json" id="index">(.*)<\/script>/.exec(html)?.[1] ?? '').rows;

describe('report', () => {
  test('writes one page about a folder, all or nothing, and never reads it as an input', async () => {
    const root = folder({ 'jobs/a.txt': BAKER, 'jobs/b.txt': BAKER.replace('Baker', 'Miller'), 'jobs/c.png': '' });
    const output = join(root, 'jobs', 'report.html');
    const args = ['report', join(root, 'jobs'), '-o', output];
    expect(await invoke(args)).toMatchObject({ status: 0, out: '' });
    const html = readFileSync(output, 'utf8');
    expect(html).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(rowsOf(html)).toMatchObject([
      { file: join(root, 'jobs', 'a.txt'), years: 3 },
      { file: join(root, 'jobs', 'b.txt'), years: 3 },
    ]);
    const again = await invoke(args);
    expect(again.err).toMatch(/^2 postings, .*1 of another kind, 1 the output itself\)\n$/);
    expect(readFileSync(output, 'utf8')).toBe(html);
  });

  test('goes to standard output where that is no terminal, also of standard input', async () => {
    const { status, out, err } = await invoke(['report'], { stdin: BAKER });
    expect([status, err]).toEqual([0, '']);
    expect(rowsOf(out)).toMatchObject([{ file: null, years: 3 }]);
  });

  test('names what cannot be read and shows the rest', async () => {
    const root = folder({ 'a.txt': BAKER, 'b.txt': '%PDF-1.7\n' });
    const { status, out, err } = await invoke(['report', join(root, 'a.txt'), join(root, 'b.txt'), join(root, 'none')]);
    expect(status).toBe(1);
    expect(rowsOf(out)).toHaveLength(1);
    expect(err).toMatch(/b\.txt: .*\n.*none: no such file or folder/);
    expect(err).toMatch(/\n1 posting, \d warnings?, 2 errors\n$/);
  });

  test('a folder without postings gives a page that says so', async () => {
    const { status, out, err } = await invoke(['report', folder()]);
    expect(status).toBe(0);
    expect(rowsOf(out)).toEqual([]);
    expect(err).toContain('nothing to read in ');
  });

  test.each<[string[], ('stdin' | 'stdout')[], string]>([
    [['report', 'FOLDER'], ['stdout'], 'a page is not for the terminal; add -o report.html'],
    [['report'], ['stdin'], 'no files or folders given; try: postings report FOLDER -o report.html'],
    [['report', 'FOLDER/a.txt', '-o', 'FOLDER/a.txt'], [], 'is an input too and would be overwritten'],
    [['report', 'FOLDER', '-o', 'FOLDER/none/a.html'], [], 'its folder does not exist'],
    [['report', '--encoding', 'ebcdic', 'FOLDER'], [], 'no encoding is known by the name of ebcdic'],
  ])('%j is misuse, and nothing is written', async (argv, terminals, message) => {
    const root = folder({ 'a.txt': BAKER });
    const { status, out, err } = await invoke(
      argv.map((one) => one.replace('FOLDER', root)),
      { terminals },
    );
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe(BAKER);
    expect(existsSync(join(root, 'none'))).toBe(false);
  });

  test('a signal leaves no page', async () => {
    const root = folder({ 'a.txt': BAKER });
    const { status } = await invoke(['report', join(root, 'a.txt'), '-o', join(root, 'x.html')], {
      signal: AbortSignal.abort(130),
    });
    expect(status).toBe(130);
    expect(existsSync(join(root, 'x.html'))).toBe(false);
  });
});
