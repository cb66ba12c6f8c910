import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { patient } from '../../src/io/patient.js';
import { failingAt } from '../io/faults.js';
import { folder } from '../io/folder.js';
import { invoke } from './invoke.js';

/** What the system may say of any call; EPIPE only of a write. */
const CODES = ['ENOENT', 'EACCES', 'EMFILE', 'ENOSPC', 'EIO', 'EPIPE'];
/** More calls than any of these runs makes. */
const MOST_CALLS = 200;

let faults = 0;
afterAll(() => console.log(`${faults} faults of the file system put in, ${faults} survived`));

/** Runs with the first, second, third ... call failing, until a run makes fewer calls. */
const withEachFault = async (
  argv: (root: string) => readonly string[],
  files: Readonly<Record<string, string>>,
  code: string,
  check: (ran: Awaited<ReturnType<typeof invoke>>, root: string, failed: string) => void | Promise<void>,
): Promise<void> => {
  for (let nth = 1; nth < MOST_CALLS; nth++) {
    const root = folder(files);
    const { files: faulty, failed } = failingAt(nth, code);
    const ran = await invoke(argv(root), { files: patient(faulty, () => undefined) });
    const call = failed();
    if (call === null) return;
    faults++;
    await check(ran, root, call);
  }
  expect.fail('the run never ended without a fault');
};

const leftovers = (root: string): string[] => readdirSync(root).filter((name) => name.endsWith('.tmp'));

describe.each(CODES)('where a call fails with %s', (code) => {
  test('parse ends with the right status, names what failed, and leaves the old output or the whole new one', async () => {
    const files = { 'in/a.txt': 'a', 'in/b.txt': 'b', 'o.ndjson': 'old\n' };
    await withEachFault(
      (root) => ['parse', join(root, 'in'), '-o', join(root, 'o.ndjson')],
      files,
      code,
      ({ status, err }, root, call) => {
        const output = readFileSync(join(root, 'o.ndjson'), 'utf8');
        const told = [code, call, status, err].join(' ');
        expect([0, 1, 2], told).toContain(status);
        // a lost file is a status of 1 and a name; a lost output one of 2 and a name
        if (status === 1) expect(err, told).toMatch(/error: \S*\/in(?:\/[ab]\.txt)?: /);
        if (status === 2) expect(err, told).toContain(join(root, 'o.ndjson'));
        if (status === 2) expect(output, told).toBe('old\n');
        else
          for (const line of output.split('\n').slice(0, -1)) expect(JSON.parse(line).schema, told).toBe('postings/1');
        if (status === 0) expect(output.split('\n'), told).toHaveLength(3);
        if (code === 'EMFILE' && ['open', 'create', 'list', 'read', 'write'].includes(call))
          expect(status, told).toBe(0);
        if (call !== 'remove') expect(leftovers(root), told).toEqual([]);
        for (const name of ['a', 'b']) expect(readFileSync(join(root, 'in', `${name}.txt`), 'utf8')).toBe(name);
      },
    );
  });

  test('parse with a journal never writes a wrong record, and takes up what it began', async () => {
    const files = { 'in/a.txt': 'a', 'in/b.txt': 'b', 'o.ndjson': 'old\n' };
    const argv = (root: string): string[] => [
      'parse',
      join(root, 'in'),
      '-o',
      join(root, 'o.ndjson'),
      '--resume',
      join(root, 'j'),
    ];
    await withEachFault(argv, files, code, async ({ status, err }, root, call) => {
      const told = [code, call, status, err].join(' ');
      if (status === 2) expect(readFileSync(join(root, 'o.ndjson'), 'utf8'), told).toBe('old\n');
      if (status === 2) expect(err, told).toMatch(/\/(?:o\.ndjson|j)\b/);
      const again = await invoke(argv(root));
      expect([again.status, again.err], told).toEqual([0, '']);
      const titles = readFileSync(join(root, 'o.ndjson'), 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).title);
      expect(titles, told).toEqual(['a', 'b']);
    });
  });

  test('parse --dedupe into Parquet leaves the old output or the whole new one, and nothing held back', async () => {
    const files = { 'in/a.txt': 'a', 'in/b.txt': 'b', 'o.parquet': 'old' };
    const held = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`.postings-${process.pid}-`));
    await withEachFault(
      (root) => ['parse', join(root, 'in'), '--dedupe', '-o', join(root, 'o.parquet')],
      files,
      code,
      ({ status, err }, root, call) => {
        const output = readFileSync(join(root, 'o.parquet'), 'latin1');
        const told = [code, call, status, err].join(' ');
        expect([0, 1, 2], told).toContain(status);
        if (status === 1) expect(err, told).toMatch(/error: \S*\/in(?:\/[ab]\.txt)?: /);
        if (status === 2) expect(err, told).toMatch(/o\.parquet|cannot hold records back in /);
        expect(output, told).toMatch(status === 2 ? /^old$/ : /^PAR1.*PAR1$/s);
        expect(held(), told).toEqual([]);
        if (call !== 'remove') expect(leftovers(root), told).toEqual([]);
      },
    );
  });

  test('repair --write leaves each file as it was or repaired as a whole, and an original that it replaced beside it', async () => {
    const damaged = 'cafÃ© in LiÃ¨ge\n';
    const repaired = 'café in Liège\n';
    await withEachFault(
      (root) => ['repair', '--write', join(root, 'a.txt'), join(root, 'b.txt')],
      { 'a.txt': damaged, 'b.txt': damaged },
      code,
      ({ status, err }, root, call) => {
        const told = [code, call, status, err].join(' ');
        for (const name of ['a.txt', 'b.txt']) {
          const now = readFileSync(join(root, name), 'utf8');
          expect([damaged, repaired], told).toContain(now);
          const done = now === repaired;
          if (done) expect(readFileSync(join(root, `${name}.orig`), 'utf8'), told).toBe(damaged);
          else expect(err, told).toContain(name);
        }
        if (call !== 'remove') expect(leftovers(root), told).toEqual([]);
      },
    );
  });
});
