import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/io/files.js';
import { rewrite } from '../../src/io/rewrite.js';
import { folder, systemError } from './folder.js';

const names = (root: string): string[] => readdirSync(root).sort();
const read = (root: string, name: string): string => readFileSync(join(root, name), 'utf8');
const old = Buffer.from('old');
const fail = (code: string) => (): never => {
  throw systemError(code);
};

describe('a file', () => {
  test('gets its new content, the original stays beside it with its time', async () => {
    const root = folder({ a: 'old' });
    const path = join(root, 'a');
    utimesSync(path, 1e9, 1e9);
    expect(await rewrite(path, old, 'néw', true, realFiles)).toBe(`${path}.orig`);
    expect([names(root), read(root, 'a'), read(root, 'a.orig')]).toEqual([['a', 'a.orig'], 'néw', 'old']);
    expect(statSync(`${path}.orig`).mtimeMs).toBe(1e12);
  });

  test('is replaced without a trace where no original is to be kept', async () => {
    const root = folder({ a: 'old' });
    expect(await rewrite(join(root, 'a'), old, 'new', false, realFiles)).toBeNull();
    expect([names(root), read(root, 'a')]).toEqual([['a'], 'new']);
  });

  test('keeps its permissions and its owner, and so does the original', async () => {
    const owners: (readonly number[])[] = [];
    const files: Files = {
      ...realFiles,
      chown: (_fd, owner) => {
        owners.push(owner);
        throw systemError('EPERM');
      },
      link: fail('EPERM'),
    };
    const root = folder({ a: 'old' });
    chmodSync(join(root, 'a'), 0o640);
    await rewrite(join(root, 'a'), old, 'new', true, files);
    for (const name of ['a', 'a.orig']) expect(statSync(join(root, name)).mode & 0o777).toBe(0o640);
    const { uid, gid } = statSync(root);
    expect(owners).toEqual([
      [uid, gid],
      [uid, gid],
    ]);
  });

  test('named by a link is rewritten itself, the link stays', async () => {
    const root = folder({ 'd/a': 'old' });
    symlinkSync('d/a', join(root, 'link'));
    expect(await rewrite(join(root, 'link'), old, 'new', true, realFiles)).toBe(join(root, 'd', 'a.orig'));
    expect([names(root), names(join(root, 'd'))]).toEqual([
      ['d', 'link'],
      ['a', 'a.orig'],
    ]);
    expect([read(root, 'link'), read(root, 'd/a.orig')]).toEqual(['new', 'old']);
  });

  test('is named as it was given', async () => {
    const root = folder({ 'd/a': 'old' });
    symlinkSync('d', join(root, 'e'));
    expect(await rewrite(`${root}/./e/a`, old, 'new', true, realFiles)).toBe(`${root}/./e/a.orig`);
    expect(read(root, 'd/a.orig')).toBe('old');
  });

  test.runIf(process.platform === 'linux')('whose name is no UTF-8 is found again', async () => {
    const root = folder();
    const path = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]);
    writeFileSync(path, 'old');
    await rewrite(path, old, 'new', true, realFiles);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(root, 'latin1' as never).sort()).toEqual(['café', 'café.orig']);
  });
});

describe('an original that was kept before', () => {
  test.each([
    ['by a second name', realFiles],
    ['by a copy', { ...realFiles, link: fail('EPERM') }],
  ] as const)('is never overwritten: the next gets a number (%s)', async (_how, files) => {
    const root = folder({ a: 'one', 'a.orig': 'zero' });
    expect(await rewrite(join(root, 'a'), Buffer.from('one'), 'two', true, files)).toBe(join(root, 'a.orig.1'));
    expect(await rewrite(join(root, 'a'), Buffer.from('two'), 'three', true, files)).toBe(join(root, 'a.orig.2'));
    expect(names(root).map((name) => [name, read(root, name)])).toEqual([
      ['a', 'three'],
      ['a.orig', 'zero'],
      ['a.orig.1', 'one'],
      ['a.orig.2', 'two'],
    ]);
  });
});

describe('what fails', () => {
  test.each(['create', 'chmod', 'write', 'sync', 'close', 'rename'] as const)(
    '%s: everything is as it was',
    async (call) => {
      const root = folder({ a: 'old' });
      const files: Files = { ...realFiles, [call]: fail('ENOSPC') };
      await expect(rewrite(join(root, 'a'), old, 'new', true, files)).rejects.toThrow('ENOSPC');
      expect([names(root), read(root, 'a')]).toEqual([['a'], 'old']);
    },
  );

  test('the copy of the original: nothing is replaced without it', async () => {
    const root = folder({ a: 'old' });
    let created = 0;
    const create: Files['create'] = (path, exclusive) =>
      ++created === 2 ? fail('ENOSPC')() : realFiles.create(path, exclusive);
    const files: Files = { ...realFiles, create, link: fail('EPERM') };
    await expect(rewrite(join(root, 'a'), old, 'new', true, files)).rejects.toThrow('ENOSPC');
    expect([names(root), read(root, 'a')]).toEqual([['a'], 'old']);
  });

  test('half of the copy: it is taken away', async () => {
    const root = folder({ a: 'old' });
    let written = 0;
    const write: Files['write'] = (fd, bytes) => (++written === 2 ? fail('ENOSPC')() : realFiles.write(fd, bytes));
    const files: Files = { ...realFiles, write, link: fail('EPERM') };
    await expect(rewrite(join(root, 'a'), old, 'new', true, files)).rejects.toThrow('ENOSPC');
    expect([names(root), read(root, 'a')]).toEqual([['a'], 'old']);
  });

  test('what is no regular file is refused', async () => {
    await expect(rewrite('/dev/null', old, 'new', false, realFiles)).rejects.toThrow('no regular file');
  });
});
