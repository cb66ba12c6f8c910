import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/io/files.js';
import { streamSink, sweep, writeAtomically } from '../../src/io/sink.js';
import { folder, systemError } from './folder.js';

const names = (root: string): string[] => readdirSync(root).sort();

describe('a file', () => {
  test('appears whole on commit, not before, and nothing else stays', async () => {
    const root = folder();
    const sink = writeAtomically(join(root, 'out'), realFiles);
    expect(await sink.write('ab')).toBe(true);
    expect(await sink.write('é')).toBe(true);
    expect(names(root)).toEqual([expect.stringMatching(/^\.postings-.*\.tmp$/)]);
    sink.commit();
    sink.discard();
    expect(names(root)).toEqual(['out']);
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('abé');
  });

  test('keeps its old content when the run is given up', async () => {
    const root = folder({ out: 'old' });
    const sink = writeAtomically(join(root, 'out'), realFiles);
    await sink.write('new');
    sink.discard();
    sink.discard();
    expect(names(root)).toEqual(['out']);
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('old');
  });

  test('keeps its permissions, and a link to it stays a link', async () => {
    const root = folder({ out: 'old' });
    chmodSync(join(root, 'out'), 0o640);
    mkdirSync(join(root, 'd'));
    symlinkSync('../out', join(root, 'd', 'link'));
    const sink = writeAtomically(join(root, 'd', 'link'), realFiles);
    await sink.write('new');
    sink.commit();
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'out')).mode & 0o777).toBe(0o640);
    expect([names(root), names(join(root, 'd'))]).toEqual([['d', 'out'], ['link']]);
  });

  test('is written in pieces where the system takes no more at once', async () => {
    const root = folder();
    const files: Files = { ...realFiles, write: (fd, bytes) => realFiles.write(fd, bytes.subarray(0, 3)) };
    const sink = writeAtomically(join(root, 'out'), files);
    await sink.write('0123456789');
    sink.commit();
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('0123456789');
  });

  test.each(['create', 'chmod', 'write', 'sync', 'close', 'rename'] as const)(
    'stays as it was when %s fails, with nothing left beside it',
    async (call) => {
      const root = folder({ out: 'old' });
      const files: Files = {
        ...realFiles,
        [call]: () => {
          throw systemError('ENOSPC');
        },
      };
      const run = async (): Promise<void> => {
        const sink = writeAtomically(join(root, 'out'), files);
        try {
          await sink.write('new');
          sink.commit();
        } finally {
          sink.discard();
        }
      };
      await expect(run()).rejects.toThrow('ENOSPC');
      expect(names(root)).toEqual(['out']);
      expect(readFileSync(join(root, 'out'), 'utf8')).toBe('old');
    },
  );

  test('in a folder that is missing, or that is a folder, is refused at once', () => {
    const root = folder({ 'd/': '' });
    expect(() => writeAtomically(join(root, 'none', 'out'), realFiles)).toThrow('ENOENT');
    expect(() => writeAtomically(join(root, 'd'), realFiles)).toThrow('folder');
  });

  test('that is a device is written to, never replaced', async () => {
    const sink = writeAtomically('/dev/null', realFiles);
    expect(await sink.write('x')).toBe(true);
    sink.commit();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('a stream', () => {
  test('that is slow holds the writer back', async () => {
    const taken: string[] = [];
    let release = (): void => undefined;
    const slow = new Writable({
      write: (chunk, _encoding, done) => {
        taken.push(String(chunk));
        release = done;
      },
    });
    const sink = streamSink(slow);
    let resolved = false;
    const first = sink.write('one').then(() => {
      resolved = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect([taken, resolved]).toEqual([['one'], false]);
    release();
    await first;
    expect(resolved).toBe(true);
  });

  test('whose reader went away says so, at once and later', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(systemError('EPIPE')) });
    broken.on('error', () => undefined);
    const sink = streamSink(broken);
    expect(await sink.write('one')).toBe(false);
    expect(await sink.write('two')).toBe(false);
    const destroyed = new PassThrough();
    destroyed.destroy();
    expect(await streamSink(destroyed).write('x')).toBe(false);
  });

  test('that fails otherwise throws', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(systemError('ENOSPC')) });
    full.on('error', () => undefined);
    await expect(streamSink(full).write('one')).rejects.toThrow('ENOSPC');
  });
});

test('what killed runs left is removed after a day, and nothing else', () => {
  const root = folder({
    '.postings-12-abc.tmp': 'old',
    '.postings-13-abc.tmp': 'new',
    '.postings-14-abc.txt': 'old',
    'a.tmp': 'old',
  });
  const before = new Date(Date.now() - 2 * 86_400_000);
  for (const name of ['.postings-12-abc.tmp', '.postings-14-abc.txt', 'a.tmp'])
    utimesSync(join(root, name), before, before);
  sweep(join(root, 'out.json'), realFiles);
  expect(names(root)).toEqual(['.postings-13-abc.tmp', '.postings-14-abc.txt', 'a.tmp']);
  expect(() => sweep(join(root, 'none', 'out.json'), realFiles)).not.toThrow();
});
