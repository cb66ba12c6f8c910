import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../io/folder.js';
import { invoke } from './invoke.js';

const TEXT = `Baker
Larkfield
Leeds, UK

You will manage a budget of $2,000,000.
Salary: £30,000 - £32,000 a year.

Requirements
- 3 years of experience at an oven
- A driving licence is a plus
`;

describe('explain', () => {
  test('shows the posting with its evidence marked, then how each value came about', async () => {
    const { status, out, err } = await invoke(['explain', '-'], { stdin: TEXT });
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(' 1  {title: Baker}\n');
    expect(out).toContain(' 6  Salary: {salary: £30,000 - £32,000 a year}.\n');
    expect(out).toContain(
      '\n  9:3     3 years of experience at an oven [required] (requirements/section-item, labelled, body, stated',
    );
    expect(out).toMatch(
      /\nexperience\n {2}9:3 {5}3 or more years from "3 years of experience at an oven" \(experience\/most-required-years, follows from req/,
    );
    expect(out).toContain('  5:29    refused: "$2,000,000", a budget (salary/unlabelled)\n');
    expect(out).toContain('\nvisaSponsorship: nothing stated\n');
  });

  test('continues below what a terminal has no room for, before a part and not within a word', async () => {
    const wide = await invoke(['explain', '-', 'requirements'], { stdin: TEXT });
    const { out } = await invoke(['explain', '-', 'requirements'], {
      stdin: TEXT,
      terminals: ['stdout'],
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    const fold = out.slice(out.indexOf('\nrequirements\n'));
    expect(fold).toContain(
      '\n  9:3     3 years of experience at an oven [required]\n          (requirements/section-item, labelled, body, stated',
    );
    expect(wide.out).toContain(fold.replace(/\n {10}/g, ' '));
  });

  test('shows of one field its lines and those beside them', async () => {
    const { status, out } = await invoke(['explain', '-', 'education'], { stdin: `${TEXT}\n\nWe bake.\n` });
    expect([status, out]).toEqual([
      0,
      ' 8  Requirements\n 9  - {requirements: 3 years of experience at an oven}\n10  - {requirements: A driving licence is a plus}\n11\n\neducation: nothing stated\n',
    ]);
  });

  test('marks of one field also what lost and what was refused', async () => {
    const { out } = await invoke(['explain', '-', 'salary'], { stdin: TEXT });
    expect(out).toContain(' 5  You will manage a budget of {refused: $2,000,000}.\n 6  Salary: {salary: £30,000');
  });

  test('--json is one object with the record, the text and the fields', async () => {
    const root = folder({ 'a.txt': TEXT });
    const { status, out } = await invoke(['explain', '--json', join(root, 'a.txt'), 'salary']);
    const { record, text, fields } = JSON.parse(out);
    expect(status).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
    expect(record).toMatchObject({ file: join(root, 'a.txt'), title: 'Baker' });
    expect(text).toBe(TEXT);
    expect(fields).toMatchObject([
      { field: 'salary', winners: [{ quote: '£30,000 - £32,000 a year', rule: 'salary/labelled' }] },
    ]);
  });

  test('takes one of several postings by the name of its record, with the lines of the file', async () => {
    const root = folder({ 'a.txt': `JOB 1\nMiller\n\nJOB 2\n${TEXT}` });
    const split = ['--split', '^JOB \\d'];
    const path = join(root, 'a.txt');
    const { status, out } = await invoke(['explain', `${path}#2`, 'salary', ...split]);
    expect(status).toBe(0);
    expect(out).toContain('10  Salary: {salary: £30,000 - £32,000 a year}.\n');
    expect(out).toContain('\n  10:9    30000-32000');
    const several = await invoke(['explain', path, ...split]);
    expect([several.status, several.out]).toEqual([2, '']);
    expect(several.err).toContain(`holds 2 postings; name one of them as its record does, such as ${path}#1`);
    expect((await invoke(['explain', `${path}#3`, ...split])).err).toContain('holds no posting called');
  });

  test('takes a row of JSON', async () => {
    const root = folder({ 'a.json': JSON.stringify([{ body: 'Miller' }, { body: TEXT, ref: 'x#1' }]) });
    const fields = ['--text-field', 'body', '--id-field', 'ref'];
    const { status, out } = await invoke(['explain', '--json', `${join(root, 'a.json')}#x#1`, ...fields]);
    expect([status, JSON.parse(out).record.title]).toEqual([0, 'Baker']);
    const broken = await invoke(['explain', join(folder({ 'b.json': '{"x":1}' }), 'b.json')]);
    expect([broken.status, broken.err]).toEqual([
      1,
      expect.stringContaining('b.json:1: it has no member text or html'),
    ]);
  });

  test('is coloured on a terminal, and no text of a posting steers it', async () => {
    const stdin = `${TEXT}\u001b[2J\u202e\nRepair: cafÃ©\n`;
    const plain = await invoke(['explain', '-'], { stdin, env: { NO_COLOR: '1' }, terminals: ['stdout'] });
    expect(plain.out.replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
    expect(plain.out).toContain('"Ã©" -> "é"');
    const { out } = await invoke(['explain', '-'], { stdin, terminals: ['stdout'] });
    expect(out).toContain('\u001b[');
    expect(out).not.toContain('\u001b[2J');
    expect(out).not.toContain('{title:');
  });

  test.each([
    [['explain', 'FOLDER'], 2, 'is a folder; explain takes one file'],
    [['explain', '-', 'pay'], 2, 'no field "pay"; there are title, seniority'],
    [['explain', '-', 'salry'], 2, 'no field "salry" (did you mean salary?); there are title, seniority'],
    [['explain', 'FOLDER/none.txt'], 1, 'FOLDER/none.txt: '],
    [['explain'], 2, "missing required argument 'file'"],
    [['explain', '--encoding', 'ebcdic', '-'], 2, 'no encoding is known by the name of ebcdic'],
  ])('%j gives %i and says why', async (argv, status, message) => {
    const root = folder({ 'a.txt': TEXT });
    const ran = await invoke(argv.map((one) => one.replace('FOLDER', root)));
    expect(ran).toMatchObject({ status, out: '' });
    expect(ran.err).toContain(message.replace('FOLDER', root));
  });
});
