import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { posting } from '../formats/posting.js';
import { folder } from '../io/folder.js';
import { invoke } from './invoke.js';

const item = (text: string, line = 1) => ({ text, level: 'required' as const, line, endLine: line, years: null });
const leeds = { city: 'Leeds', region: null, country: 'GB', text: 'Leeds, UK' };
const before = [
  posting({
    id: 'aaaaaaaaaaaaaaaa',
    file: 'a.txt',
    title: 'Baker',
    locations: [leeds],
    requirements: [item('Bread'), item('Cake')],
  }),
  posting({ id: 'bbbbbbbbbbbbbbbb', file: 'b.txt', title: 'Clerk' }),
  posting({ id: 'cccccccccccccccc', file: 'c.txt' }),
];
const after = [
  posting({ id: 'dddddddddddddddd', file: 'd\u001b.txt' }),
  posting({ id: 'bbbbbbbbbbbbbbbb', file: 'b.txt', title: 'Clerk' }),
  posting({
    id: 'aaaaaaaaaaaaaaaa',
    file: 'a.txt',
    title: 'Head Baker',
    requirements: [item('Cake', 9), item('Early hours')],
  }),
];
const lines = (records: readonly unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('');

const diff = async (one: string, other: string, ...argv: string[]) => {
  const root = folder({ 'one.json': one, 'other.json': other });
  return invoke(['diff', join(root, 'one.json'), join(root, 'other.json'), ...argv]);
};

describe('diff', () => {
  test('names the postings and the fields that changed, whatever the order and the form of the outputs', async () => {
    const expected = {
      status: 1,
      err: '',
      out: `a.txt
  title: Baker -> Head Baker
  locations:
    - Leeds, GB
  requirements:
    - Bread [required]
    + Early hours [required]
- c.txt
+ d\\x1b.txt
2 postings in both, 1 only in the first, 1 only in the second; changed: locations 1, requirements 1, title 1
`,
    };
    expect(await diff(lines(before), JSON.stringify(after))).toEqual(expected);
    expect(await diff(lines(before.map((record) => ({ id: 1, ok: true, record }))), lines(after))).toEqual(expected);
  });

  test('is silent of evidence, and 0 where nothing else differs', async () => {
    const { status, out } = await diff(lines(before), lines(before.map((record) => ({ ...record, evidence: {} }))));
    expect([status, out]).toEqual([
      0,
      '3 postings in both, 0 only in the first, 0 only in the second; changed: none\n',
    ]);
  });

  test('tells postings of equal bytes and name apart by their order', async () => {
    const twice = [posting({ title: 'a' }), posting({ title: 'b' })];
    expect((await diff(lines(twice), lines(twice))).status).toBe(0);
    expect((await diff(lines(twice), lines(twice.slice(0, 1)))).out).toContain('1 only in the first');
  });

  test('--json is one object', async () => {
    const { status, out } = await diff(lines(before), lines(after), '--json');
    const { changes, both, added, removed } = JSON.parse(out);
    expect([status, both, added.length, removed.length]).toEqual([1, 2, 1, 1]);
    expect(changes[0]).toEqual({
      file: 'a.txt',
      id: 'aaaaaaaaaaaaaaaa',
      field: 'title',
      before: 'Baker',
      after: 'Head Baker',
    });
  });

  test.each([
    ['{"id":1}\n{', 'line 2 is no JSON'],
    ['[1]', 'it is no array of records'],
    ['[{', 'it is no JSON'],
    ['5', 'line 1 is no record'],
  ])('%j is no output', async (text, message) => {
    const { status, err } = await diff(text, lines(after));
    expect([status, err]).toEqual([2, expect.stringContaining(`one.json: ${message}; give two outputs`)]);
  });
});
