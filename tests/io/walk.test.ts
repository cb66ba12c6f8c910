import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/io/files.js';
import { readInput } from '../../src/io/read.js';
import { USUAL } from '../../src/io/select.js';
import { excludedOutput } from '../../src/io/sink.js';
import { type Found, walk } from '../../src/io/walk.js';
import { folder, systemError } from './folder.js';

const show = (root: string, found: Found): string => {
  const cut = (path: string): string => path.replace(`${root}/`, '');
  switch (found.kind) {
    case 'file':
      return cut(found.path);
    case 'stdin':
      return 'stdin';
    case 'skipped':
      return `${found.reason}: ${cut(found.path)}`;
    case 'failed':
      return `${found.error.code}: ${cut(found.error.file)}`;
  }
};
const list = (root: string, paths: readonly string[] = [root], files: Files = realFiles): string[] =>
  [...walk(paths, files)].map((found) => show(root, found));

describe('a folder', () => {
  test('is read in the order of bytes, folders in place, whatever the order of the disk', () => {
    const root = folder({
      'b.txt': '',
      'B.txt': '',
      'a/z.md': '',
      'a/A.md': '',
      'é.txt': '',
      'a.txt': '',
      'Z/q.htm': '',
    });
    const expected = ['B.txt', 'Z/q.htm', 'a/A.md', 'a/z.md', 'a.txt', 'b.txt', 'é.txt'];
    expect(list(root)).toEqual(expected);
    const turned: Files = { ...realFiles, list: (at) => realFiles.list(at).reverse() };
    expect(list(root, [root], turned)).toEqual(expected);
  });

  test('gives its text files, and counts the others by reason', () => {
    const root = folder({
      'x.TXT': '',
      'x.text': '',
      'x.markdown': '',
      'x.html': '',
      NAME: '',
      'x.pdf': '',
      '.x.txt': '',
      '.d/y.txt': '',
      'x.txt.bak': '',
    });
    symlinkSync(join(root, 'x.text'), join(root, 'link.txt'));
    symlinkSync(root, join(root, 'loop'));
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    expect(list(root)).toEqual([
      'hidden: .d',
      'hidden: .x.txt',
      'NAME',
      'link: link.txt',
      'link: loop',
      'special: pipe.txt',
      'x.TXT',
      'x.html',
      'x.markdown',
      'extension: x.pdf',
      'x.text',
      'extension: x.txt.bak',
    ]);
  });

  test('with a trailing slash has no doubled slash in its paths', () => {
    const root = folder({ 'a.txt': '' });
    expect(list(root, [`${root}/`])).toEqual(['a.txt']);
  });

  test('inside itself without a link is read once', () => {
    const root = folder({ 'a.txt': '', 'd/b.txt': '' });
    const same = realFiles.status(root).identity;
    const looping: Files = { ...realFiles, status: (path) => ({ ...realFiles.status(path), identity: same }) };
    expect(list(root, [root], looping)).toEqual(['a.txt', 'repeated: d']);
  });

  test('that cannot be listed is named, and the others go on', () => {
    const root = folder({ 'a/x.txt': '', 'b/x.txt': '' });
    const faulty: Files = {
      ...realFiles,
      list: (at) => {
        if (String(at).endsWith('/a')) throw systemError('EACCES');
        return realFiles.list(at);
      },
    };
    expect(list(root, [root], faulty)).toEqual(['error.access: a', 'b/x.txt']);
  });

  test('a name that is no UTF-8 is read all the same', () => {
    const root = folder();
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'one');
    mkdirSync(Buffer.concat([Buffer.from(`${root}/d`), Buffer.from([0xff])]));
    writeFileSync(Buffer.concat([Buffer.from(`${root}/d`), Buffer.from([0xff]), Buffer.from('/x.txt')]), 'two');
    const texts = [...walk([root], realFiles)].map((found) => {
      const read = found.kind === 'file' ? readInput(found, realFiles, 100) : null;
      return read?.ok ? Buffer.from(read.bytes).toString() : null;
    });
    expect(texts).toEqual(['one', 'two']);
    expect(list(root)).toEqual(['caf\ufffd.txt', 'd\ufffd/x.txt']);
  });
});

describe('paths', () => {
  test('that are named are read whatever their name, in the order given', () => {
    const root = folder({ 'b.pdf': '', '.a': '' });
    expect(list(root, [join(root, 'b.pdf'), '-', join(root, '.a'), '-'])).toEqual([
      'b.pdf',
      'stdin',
      '.a',
      'repeated: -',
    ]);
  });

  test('that do not exist are named', () => {
    const root = folder({ 'a.txt': '' });
    const paths = ['none', 'a.txt/x', 'a.txt'].map((name) => join(root, name));
    expect(list(root, paths)).toEqual(['error.not-found: none', 'error.not-found: a.txt/x', 'a.txt']);
  });

  test('a link that is named is followed, into a folder too', () => {
    const root = folder({ 'd/a.txt': '' });
    symlinkSync(join(root, 'd'), join(root, 'link'));
    expect(list(root, [join(root, 'link')])).toEqual(['link/a.txt']);
  });

  test('the same file by two ways counts once', () => {
    const root = folder({ 'd/a.txt': '', 'd/b.txt': '' });
    symlinkSync(join(root, 'd'), join(root, 'link'));
    linkSync(join(root, 'd/b.txt'), join(root, 'c.txt'));
    const paths = ['d/a.txt', 'd', 'link', 'c.txt'].map((name) => join(root, name));
    expect(list(root, paths)).toEqual(['d/a.txt', 'repeated: d/a.txt', 'd/b.txt', 'repeated: link', 'repeated: c.txt']);
  });
});

test('what runs are writing is neither read nor counted', () => {
  const root = folder({ 'a.txt': '', '.postings-123-k3x.tmp': '', '.postings-123': '' });
  expect(list(root, [root])).toEqual(['hidden: .postings-123', 'a.txt']);
  const all = walk([root], realFiles, [], { ...USUAL, hidden: true, globs: ['*'] });
  expect([...all].map((found) => show(root, found))).toEqual(['.postings-123', 'a.txt']);
});

test('the output inside a folder that is read is no input, before and after it exists', () => {
  const root = folder({ 'd/a.txt': '', 'out.txt': '' });
  const run = (): string[] =>
    [...walk([root], realFiles, [excludedOutput(join(root, 'd', 'out.txt'), realFiles)])].map((f) => show(root, f));
  expect(run()).toEqual(['d/a.txt', 'out.txt']);
  writeFileSync(join(root, 'd', 'out.txt'), '');
  expect(run()).toEqual(['d/a.txt', 'output: d/out.txt', 'out.txt']);
});
