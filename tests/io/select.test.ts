import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/io/files.js';
import { globOf, withoutBraces } from '../../src/io/glob.js';
import { isIgnored, readIgnore } from '../../src/io/ignored.js';
import { type Selection, USUAL } from '../../src/io/select.js';
import { type Found, walk } from '../../src/io/walk.js';
import { invoke } from '../cli/invoke.js';
import { folder, systemError } from './folder.js';

const show = (root: string, found: Found): string => {
  const cut = (path: string): string => path.replace(`${root}/`, '');
  if (found.kind === 'file') return cut(found.path);
  if (found.kind === 'skipped') return `${found.reason}: ${cut(found.path)}`;
  return found.kind === 'failed' ? `${found.error.code}: ${cut(found.error.file)}` : found.kind;
};
const list = (root: string, selection: Partial<Selection> = {}, below = '', files: Files = realFiles): string[] =>
  [...walk([join(root, below)], files, [], { ...USUAL, ...selection })].map((found) => show(root, found));
const read = (root: string, selection: Partial<Selection> = {}, below = ''): string[] =>
  list(root, selection, below).filter((one) => !one.includes(': '));

const TREE = {
  'a.txt': '',
  'b.log': '',
  '.h.txt': '',
  'drafts/c.txt': '',
  'drafts/keep.txt': '',
  'eng/d.md': '',
  'eng/deep/e.txt': '',
  'eng/deep/e.json': '',
};

describe('extensions', () => {
  test('that are asked for stand for the usual ones', () => {
    expect(read(folder(TREE), { extensions: ['.log', '.json'] })).toEqual(['b.log', 'eng/deep/e.json']);
    const packed = folder({ 'a.txt.gz': '', 'b.ndjson.gz': '', 'c.TXT.GZ': '', gz: '' });
    expect(read(packed, { extensions: ['.txt.gz'] })).toEqual(['a.txt.gz', 'c.TXT.GZ']);
    expect(read(packed, { extensions: ['.gz'] })).toEqual(['a.txt.gz', 'b.ndjson.gz', 'c.TXT.GZ']);
  });

  test.each([['txt,.md, *.GZ', ['.txt', '.md', '.gz']]])('are parted by commas: %s', async (given, wanted) => {
    const { extensions } = await import('../../src/cli/arguments.js');
    expect(extensions(given)).toEqual(wanted);
    expect(() => extensions('txt,')).toThrow(/parted by commas/);
  });
});

describe('patterns', () => {
  const globs = (...all: string[]): string[] => read(folder(TREE), { globs: all });

  test('choose files in any folder, whatever their extension', () => {
    expect(globs('*.log')).toEqual(['b.log']);
    expect(globs('*.{json,log}')).toEqual(['b.log', 'eng/deep/e.json']);
  });

  test('with a slash stand for paths below the folder', () => {
    expect(globs('eng/*')).toEqual(['eng/d.md']);
    expect(globs('eng/**')).toEqual(['eng/d.md', 'eng/deep/e.json', 'eng/deep/e.txt']);
    expect(globs('/a.txt')).toEqual(['a.txt']);
  });

  test('with a ! leave out, whole folders too; the last that matches decides', () => {
    expect(globs('!drafts/')).toEqual(['a.txt', 'eng/d.md', 'eng/deep/e.txt']);
    expect(globs('*.txt', '!drafts/*', 'drafts/keep.txt')).toEqual(['a.txt', 'drafts/keep.txt', 'eng/deep/e.txt']);
    expect(globs('!*.txt', 'a.txt')).toEqual(['a.txt']);
  });

  test('and extensions must both hold', () => {
    expect(read(folder(TREE), { globs: ['eng/**'], extensions: ['.json'] })).toEqual(['eng/deep/e.json']);
  });

  test('reach no hidden files unless these are asked for, and no links', () => {
    const root = folder(TREE);
    symlinkSync(join(root, 'a.txt'), join(root, 'link.txt'));
    symlinkSync(join(root, 'a.txt'), join(root, '.link.txt'));
    expect(read(root, { globs: ['*.txt'] })).not.toContain('.h.txt');
    expect(list(root, { globs: ['*.txt'], hidden: true })).toEqual([
      '.h.txt',
      'link: .link.txt',
      'a.txt',
      'glob: b.log',
      'drafts/c.txt',
      'drafts/keep.txt',
      'glob: eng/d.md',
      'glob: eng/deep/e.json',
      'eng/deep/e.txt',
      'link: link.txt',
    ]);
  });

  test('that stand for too many are refused', async () => {
    expect(withoutBraces('a{b,c{d,e}}f')).toEqual(['abf', 'acdf', 'acef']);
    expect(withoutBraces('{a')).toEqual(['\\{a']);
    const { status, err } = await invoke(['parse', '.', '--glob', '{a,b}'.repeat(20)]);
    expect(status).toBe(2);
    expect(err).toContain('--glob cannot use this pattern');
  });

  test('take time in proportion to pattern and path', () => {
    expect(globOf(`${'*a'.repeat(100)}b`)([`${'a'.repeat(20_000)}c`])).toBe(false);
    expect(globOf(`${'**/a/'.repeat(50)}b`)('a/'.repeat(2000).split('/'))).toBe(false);
  });
});

describe('hidden files', () => {
  test('are read where that is asked for, but nothing of git', () => {
    const root = folder({ '.h.txt': '', '.d/x.txt': '', '.git/HEAD': '', '.git/x.txt': '' });
    expect(read(root)).toEqual([]);
    expect(read(root, { hidden: true })).toEqual(['.d/x.txt', '.h.txt']);
  });
});

describe('links', () => {
  test('are followed where that is asked for; circles end, nothing is read twice', () => {
    const root = folder({ 'a/x.txt': '', 'b/y.txt': '' });
    symlinkSync(join(root, 'a'), join(root, 'b/a'));
    symlinkSync(root, join(root, 'b/up'));
    symlinkSync(join(root, 'a/x.txt'), join(root, 'z.txt'));
    symlinkSync(join(root, 'none'), join(root, 'gone.txt'));
    expect(list(root, { follow: true })).toEqual([
      'a/x.txt',
      'repeated: b/a',
      'repeated: b/up',
      'b/y.txt',
      'error.not-found: gone.txt',
      'repeated: z.txt',
    ]);
  });

  test('lead out of the folder', () => {
    const other = folder({ 'o.txt': '' });
    const root = folder({});
    symlinkSync(other, join(root, 'out'));
    expect(list(root)).toEqual(['link: out']);
    expect(list(root, { follow: true })).toEqual(['out/o.txt']);
  });
});

describe('ignore files', () => {
  test('.postingsignore holds everywhere, .gitignore in checkouts only', () => {
    const files = { ...TREE, '.postingsignore': 'drafts/\n', '.gitignore': 'a.txt\n' };
    expect(read(folder(files))).toEqual(['a.txt', 'eng/d.md', 'eng/deep/e.txt']);
    const checkout = folder({ ...files, '.git/HEAD': '' });
    expect(read(checkout)).toEqual(['eng/d.md', 'eng/deep/e.txt']);
    expect(list(checkout)).toContain('ignored: drafts');
    expect(read(checkout, { ignore: false })).toEqual([
      'a.txt',
      'drafts/c.txt',
      'drafts/keep.txt',
      'eng/d.md',
      'eng/deep/e.txt',
    ]);
  });

  test('above the folder hold up to the checkout, and what the checkout excludes', () => {
    const root = folder({
      '.gitignore': 'x.txt\n/eng/deep/top.txt\n',
      'w/.git/info/exclude': 'q.txt',
      'w/.gitignore': '*.md\n/eng/e.txt\n!eng/deep/keep.md',
      'w/eng/.gitignore': 'deep.txt',
      'w/eng/e.txt': '',
      'w/eng/deep/x.txt': '',
      'w/eng/deep/q.txt': '',
      'w/eng/deep/deep.txt': '',
      'w/eng/deep/keep.md': '',
      'w/eng/deep/other.md': '',
    });
    expect(read(root, {}, 'w/eng')).toEqual(['w/eng/deep/keep.md', 'w/eng/deep/x.txt']);
    expect(read(root, {}, 'w/eng/deep')).toEqual(['w/eng/deep/keep.md', 'w/eng/deep/x.txt']);
    expect(read(root, {}, 'w')).toEqual(['w/eng/deep/keep.md', 'w/eng/deep/x.txt']);
  });

  test('of a folder come before those above it; a checkout inside another begins anew', () => {
    const root = folder({
      '.git/HEAD': '',
      '.gitignore': '*.md',
      '.postingsignore': '!b.md',
      'a.md': '',
      'b.md': '',
      'sub/.gitignore': '!a.md',
      'sub/a.md': '',
      'own/.git': 'gitdir: elsewhere',
      'own/c.md': '',
    });
    expect(read(root)).toEqual(['b.md', 'own/c.md', 'sub/a.md']);
  });

  test('do not hold for files that are named or chosen by a pattern', () => {
    const root = folder({ '.postingsignore': '*', 'a.txt': '' });
    expect(read(root)).toEqual([]);
    expect(read(root, {}, 'a.txt')).toEqual(['a.txt']);
    expect(read(root, { globs: ['*.txt'] })).toEqual(['a.txt']);
  });

  test('that cannot be read are named, and the others go on', () => {
    const root = folder({ '.postingsignore': 'a.txt', 'a.txt': '' });
    const faulty: Files = {
      ...realFiles,
      open: (path) => {
        if (String(path).endsWith('.postingsignore')) throw systemError('EACCES');
        return realFiles.open(path);
      },
    };
    expect(list(root, {}, '', faulty)).toEqual(['error.access: .postingsignore', 'hidden: .postingsignore', 'a.txt']);
  });
});

const hasGit = (() => {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasGit)('lines of an ignore file mean what git takes them for', () => {
  const root = folder({});
  execFileSync('git', ['init', '-q', root]);
  const names = ['a', 'b', 'ab', 'a.txt', 'b.txt', '[x]', '!b', '#c', 'a b'];
  const paths = [...names, ...names.map((name) => `d/${name}`), ...names.map((name) => `d/a/${name}`), 'd/d/d/a.txt'];
  // folders and files of one name cannot both be
  const files = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
  for (const path of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  const piece = fc.constantFrom(
    'a',
    'b',
    'd',
    '*',
    '?',
    '**',
    '*.txt',
    '[ab]',
    '[!a]*',
    '\\[x]',
    '.',
    'txt',
    'a b',
    '\\!b',
    '\\#c',
    ' ',
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '!', '/', '!/'),
      fc.array(fc.tuple(piece, fc.constantFrom('', '/', '/')), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', ' ', '  '),
    )
    .map(([start, pieces, end]) => start + pieces.flat().join('') + end)
    // of three stars git makes two, against its manual
    .filter((text) => !text.includes('***'));
  const ignored = (text: string): string[] => {
    const file = readIgnore(text, [], 0);
    const own = (path: string): boolean => {
      const parts = path.split('/');
      // what is in an ignored folder is not met
      return parts.some((_, i) => isIgnored([file], parts.slice(0, i + 1), i < parts.length - 1) === true);
    };
    return files.filter(own);
  };
  const byGit = (text: string): string[] => {
    writeFileSync(join(root, '.gitignore'), text);
    const out = execFileSync(
      'git',
      ['-C', root, '-c', 'core.excludesFile=', 'ls-files', '-oi', '--exclude-standard', '-z'],
      {
        encoding: 'utf8',
      },
    );
    return out.split('\0').filter((path) => files.includes(path));
  };
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = `${lines.join('\n')}\n`;
      expect(ignored(text).sort()).toEqual(byGit(text).sort());
    }),
    { numRuns: 500 },
  );
});
