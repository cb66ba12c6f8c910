import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePostings } from '../../src/pipeline.js';
import { VERSION } from '../../src/version.js';
import { folder } from '../io/folder.js';
import { invoke, type Settings } from './invoke.js';

const TEXT = 'Head Baker\n\nExample Breads Ltd\nLocation: Old Dock\n\nYour kit bag\n- Three good knives\n';
const FILES = {
  'job.txt': TEXT,
  'headings.json': '{\n  "Your kit bag": "requirements"\n}\n',
  'places.json': '{"Old Dock": {"city": "Leeds", "country": "GB"}}',
};

const run = (argv: readonly string[], settings: Settings = {}) => invoke(argv, { parse: parsePostings, ...settings });
const withLists = (root: string): string[] => [
  '--headings',
  join(root, 'headings.json'),
  '--places',
  join(root, 'places.json'),
];

describe('--headings and --places', () => {
  test('are read by parse', async () => {
    const root = folder(FILES);
    const { out, err } = await run(['parse', ...withLists(root), join(root, 'job.txt')]);
    const [{ requirements, locations }] = JSON.parse(out);
    expect([err, requirements[0].text, locations[0].city]).toEqual(['', 'Three good knives', 'Leeds']);
  });

  test('are read by filter, whose version of the rules says so', async () => {
    const root = folder(FILES);
    const stdin = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    const answer = async (argv: readonly string[]) => JSON.parse((await run(['filter', ...argv], { stdin })).out);
    const { rules, record } = await answer(withLists(root));
    expect([record.requirements[0].text, record.locations[0].city]).toEqual(['Three good knives', 'Leeds']);
    expect(rules).toMatch(new RegExp(`^${VERSION}\\+[0-9a-f]{8}$`));
    expect((await answer(withLists(root).slice(0, 2))).rules).not.toBe(rules);
    expect((await answer([])).rules).toBe(VERSION);
  });

  test('are read by explain and report', async () => {
    const root = folder(FILES);
    const explained = await run(['explain', ...withLists(root), join(root, 'job.txt'), 'locations']);
    expect(explained.out).toContain('Leeds, GB from "Old Dock"');
    const page = await run(['report', ...withLists(root), join(root, 'job.txt')]);
    expect([page.status, page.out.includes('"Leeds"')]).toEqual([0, true]);
  });

  test('belong to a journal', async () => {
    const root = folder(FILES);
    const argv = ['parse', '-q', '--resume', join(root, 'j'), join(root, 'job.txt')];
    expect((await run([...argv, ...withLists(root)])).status).toBe(0);
    expect((await run([...argv, ...withLists(root)])).status).toBe(0);
    const { status, err } = await run([...argv, ...withLists(root).slice(2)]);
    expect([status, err]).toEqual([2, expect.stringContaining('another version or other flags')]);
  });

  test.each([
    [
      '--headings',
      '{\n  "Your kit bag": "demands"\n}',
      '/list.json:2: "Your kit bag": "demands" is no kind of section; there are about, ',
    ],
    [
      '--places',
      '{"Old Dock": "Leeds"}',
      '/list.json:1: "Old Dock": "Leeds" is no place, such as {"city": "Leeds", "country": "GB"}\n',
    ],
    ['--places', '{', '/list.json:1: it is no JSON: '],
  ])('%s %j is refused before anything is read or written', async (flag, list, message) => {
    const root = folder({ ...FILES, 'list.json': list });
    for (const argv of [
      ['parse', '-o', join(root, 'o.json'), join(root, 'job.txt')],
      ['filter'],
      ['explain', join(root, 'job.txt')],
    ]) {
      const { status, out, err } = await run([...argv, flag, join(root, 'list.json')]);
      expect([status, out, err]).toEqual([2, '', expect.stringContaining(`error: ${root}${message}`)]);
    }
  });

  test('that are not there are named', async () => {
    const { status, err } = await run(['parse', '--places', 'none.json', 'x.txt']);
    expect([status, err]).toEqual([2, 'error: none.json: no such file or folder; check the spelling of the path\n']);
  });
});
