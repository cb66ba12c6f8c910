import { chmodSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/io/files.js';
import { folder, systemError } from '../io/folder.js';
import { type RepairCase, readCases } from '../text/fixtures.js';
import { invoke } from './invoke.js';

const DAMAGED = 'Weâ€™re a cafÃ©';
const SOUND = 'We’re a café';
const LATIN = Buffer.from('caf\xe9 in Li\xe8ge\n', 'latin1');
// In windows-1250 it would read as well: `Ličge`.
const DOUBT = ' (doubtful; --encoding NAME says otherwise)';
const read = (root: string, name: string): string => readFileSync(join(root, name), 'utf8');
const names = (root: string): string[] => readdirSync(root).sort();
// What a terminal acts on, but for line feeds.
const STEERING = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u202a-\u202e]/;

describe('the repaired text', () => {
  test('of a file stands on standard output, with its line ends, quotes and widths', async () => {
    const root = folder({ 'a.txt': `${DAMAGED}\r\n“ａ” ‘ﬁ’\n\rx` });
    const { status, out, err } = await invoke(['repair', join(root, 'a.txt')]);
    expect([status, out, err]).toEqual([0, `${SOUND}\r\n“ａ” ‘ﬁ’\n\rx`, '']);
    expect(names(root)).toEqual(['a.txt']);
  });

  test('is decoded as --encoding says', async () => {
    const stdin = Buffer.from([0xc1, 0xee, 0xf1]);
    expect(await invoke(['repair', '--encoding', 'windows-1251'], { stdin })).toMatchObject({ status: 0, out: 'Бос' });
    expect(await invoke(['repair', '--encoding', 'iso-8859-2'], { stdin })).toMatchObject({ status: 0, out: 'Áîń' });
  });

  test('of several files is put together in their order, with nothing between', async () => {
    const root = folder({ 'b/c.txt': 'Ã©tÃ©\n', 'b/a.md': '\ufeffone', 'z.txt': LATIN });
    const argv = ['repair', join(root, 'b'), '-', join(root, 'z.txt')];
    expect(await invoke(argv, { stdin: 'naÃ¯ve\n' })).toMatchObject({
      status: 0,
      out: 'oneété\nnaïve\ncafé in Liège\n',
    });
  });

  test.each([[['repair']], [['repair', '-']]])('of standard input: %j', async (argv) => {
    expect(await invoke(argv, { stdin: DAMAGED })).toEqual({ status: 0, out: SOUND, err: '' });
  });

  test.each([
    ['windows-1252', LATIN],
    ['UTF-8 with stray bytes', Buffer.concat([Buffer.from('café in Li'), Buffer.from([0xe8]), Buffer.from('ge\n')])],
    ['UTF-16', Buffer.from('\ufeffcafé in Liège\n', 'utf16le')],
    ['UTF-8 with a mark', Buffer.from('\ufeffcafé in Liège\n')],
    ['UTF-8 with two marks', Buffer.from('\ufeff\ufeffcafé in Liège\n')],
    ['UTF-8 with marks that were misread', Buffer.from('ï»¿ï»¿cafÃ© in LiÃ¨ge\n')],
  ])('of %s is UTF-8 without a mark', async (_what, bytes) => {
    expect((await invoke(['repair'], { stdin: bytes })).out).toBe('café in Liège\n');
  });

  test('passes through as it is, and cannot steer a terminal', async () => {
    const stdin = `${DAMAGED}\t\x1b[2J\x9b\u202e\r\n\r`;
    const env = { FORCE_COLOR: '1' };
    expect((await invoke(['repair'], { stdin, env })).out).toBe(`${SOUND}\t\x1b[2J›\u202e\r\n\r`);
    const { out } = await invoke(['repair'], { stdin, terminals: ['stdout'] });
    expect(out).toBe(`${SOUND}\t\\x1b[2J›\\u202e\r\n\\x0d\n`);
  });
});

describe('--write', () => {
  test('replaces what needs it, keeps the originals, and lists both', async () => {
    const root = folder({ 'a.txt': DAMAGED, 'b.txt': LATIN, 'c.txt': 'sound: é' });
    chmodSync(join(root, 'a.txt'), 0o600);
    const { status, out, err } = await invoke(['repair', '--write', root]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(
      `${root}/a.txt: repaired in 2 places; original: ${root}/a.txt.orig\n` +
        `${root}/b.txt: converted from windows-1252${DOUBT}; original: ${root}/b.txt.orig\n`,
    );
    expect(names(root)).toEqual(['a.txt', 'a.txt.orig', 'b.txt', 'b.txt.orig', 'c.txt']);
    expect([read(root, 'a.txt'), read(root, 'b.txt')]).toEqual([SOUND, 'café in Liège\n']);
    expect(read(root, 'a.txt.orig')).toBe(DAMAGED);
    expect(readFileSync(join(root, 'b.txt.orig'))).toEqual(LATIN);
    expect(statSync(join(root, 'a.txt')).mode & 0o777).toBe(0o600);
  });

  test('does not touch what is sound, nor anything a second time', async () => {
    const root = folder({ 'a.txt': `“${SOUND}”\r\n`, 'b.txt': DAMAGED, 'empty.txt': '' });
    for (const name of names(root)) utimesSync(join(root, name), 1e9, 1e9);
    const identity = realFiles.status(join(root, 'a.txt')).identity;
    await invoke(['repair', '-w', root]);
    expect(statSync(join(root, 'a.txt')).mtimeMs).toBe(1e12);
    expect(statSync(join(root, 'empty.txt')).mtimeMs).toBe(1e12);
    expect(realFiles.status(join(root, 'a.txt')).identity).toBe(identity);
    const second = await invoke(['repair', '-w', join(root, 'b.txt')]);
    expect(second).toEqual({ status: 0, out: '', err: '' });
    expect(names(root)).toEqual(['a.txt', 'b.txt', 'b.txt.orig', 'empty.txt']);
  });

  test('never overwrites an original that was kept before', async () => {
    const root = folder({ 'a.txt': DAMAGED, 'a.txt.orig': 'dear' });
    const { out } = await invoke(['repair', '-w', join(root, 'a.txt')]);
    expect(out).toContain(`original: ${root}/a.txt.orig.1\n`);
    expect([read(root, 'a.txt.orig'), read(root, 'a.txt.orig.1')]).toEqual(['dear', DAMAGED]);
  });

  test('keeps no original with --no-backup, and is silent with --quiet', async () => {
    const root = folder({ 'a.txt': DAMAGED });
    expect(await invoke(['repair', '-w', '--no-backup', '-q', root])).toEqual({ status: 0, out: '', err: '' });
    expect([names(root), read(root, 'a.txt')]).toEqual([['a.txt'], SOUND]);
  });

  test('goes on where one file cannot be replaced, and leaves that as it was', async () => {
    const root = folder({ 'a.txt': DAMAGED, 'b.txt': DAMAGED });
    let renamed = 0;
    const files: Files = {
      ...realFiles,
      rename: (from, to) => {
        if (++renamed === 1) throw systemError('EACCES');
        realFiles.rename(from, to);
      },
    };
    const { status, out, err } = await invoke(['repair', '-w', root], { files });
    expect([status, out]).toEqual([1, `${root}/b.txt: repaired in 2 places; original: ${root}/b.txt.orig\n`]);
    expect(err).toContain(`${root}/a.txt: cannot rewrite it: permission denied [error.write]; check the permissions`);
    expect(err).toContain('1 of 1 file rewritten, 2 repairs, 1 error\n');
    expect(names(root)).toEqual(['a.txt', 'b.txt', 'b.txt.orig']);
    expect([read(root, 'a.txt'), read(root, 'b.txt')]).toEqual([DAMAGED, SOUND]);
  });

  test('goes on when nobody reads the list any more', async () => {
    const root = folder({ 'a.txt': DAMAGED, 'b.txt': DAMAGED });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError('EPIPE')) });
    expect(await invoke(['repair', '-w', root], { stdout })).toMatchObject({ status: 0, err: '' });
    expect(read(root, 'b.txt')).toBe(SOUND);
  });

  test('spoils no binary file that is named', async () => {
    const bytes = Buffer.from([0x43, 0, 0, 0xff, 0x41, 0xe9, 0x42, 0]);
    const root = folder({ 'a.dat': bytes, 'b.txt': 'x\0y Ã©tÃ© â€™' });
    const { status, err } = await invoke(['repair', '-w', join(root, 'a.dat'), join(root, 'b.txt')]);
    expect(status).toBe(1);
    expect(err).toContain('it holds NULs and is not valid UTF-8 [error.binary]');
    expect(readFileSync(join(root, 'a.dat'))).toEqual(bytes);
    expect(read(root, 'b.txt')).toBe('x\0y été ’');
  });
});

test('every known damage is undone in place, and nothing is left to do', async () => {
  const cases = ['in-the-wild', 'synthetic'].flatMap((name) => readCases<RepairCase>(name));
  const sound = readCases<{ text: string }>('negative').map(({ text }) => text);
  const files = [...cases.map(({ before }) => before), ...sound].map((text, index) => [`${index}.txt`, text] as const);
  const root = folder(Object.fromEntries(files));
  expect(await invoke(['repair', '--write', '--no-backup', '--quiet', root])).toEqual({ status: 0, out: '', err: '' });
  expect(files.map(([name]) => read(root, name))).toEqual([...cases.map(({ after }) => after), ...sound]);
  expect(await invoke(['repair', '--check', root])).toEqual({ status: 0, out: '', err: '' });
});

describe('--check', () => {
  test('gives 1 and a list of what would change, and writes nothing', async () => {
    const root = folder({ 'a.txt': `${DAMAGED}, Bachelor€™s`, 'b.txt': LATIN, 'c.txt': SOUND, 'd.txt': '\ufeffx' });
    const { status, out, err } = await invoke(['repair', '--check', root]);
    expect([status, err]).toEqual([1, '']);
    expect(out).toBe(
      `${root}/a.txt: would be repaired in 3 places (1 inferred)\n` +
        `${root}/b.txt: would be converted from windows-1252${DOUBT}\n` +
        `${root}/d.txt: would be freed of its byte order mark\n`,
    );
    expect(names(root)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    expect(read(root, 'd.txt')).toBe('\ufeffx');
  });

  test('says that an encoding is doubtful, and so does --write', async () => {
    const sure = Buffer.from('F\xfcr gr\xf6\xdfere \xd6fen und s\xfc\xdfe Br\xf6tchen\n', 'latin1');
    const root = folder({ 'a.txt': LATIN, 'b.txt': sure });
    expect((await invoke(['repair', '--check', root])).out).toBe(
      `${root}/a.txt: would be converted from windows-1252${DOUBT}\n${root}/b.txt: would be converted from windows-1252\n`,
    );
    const told = await invoke(['repair', '--check', '--encoding', 'windows-1252', join(root, 'a.txt')]);
    expect(told.out).toBe(`${root}/a.txt: would be converted from windows-1252\n`);
    expect((await invoke(['repair', '--json', join(root, 'a.txt')])).out).toContain('"doubtful":true');
    expect((await invoke(['repair', '-w', root])).out).toContain(`converted from windows-1252${DOUBT}; original: `);
  });

  test('gives 0 where nothing would change', async () => {
    expect(await invoke(['repair', '--check'], { stdin: SOUND })).toEqual({ status: 0, out: '', err: '' });
  });

  test('counts bytes that are no UTF-8', async () => {
    const stdin = Buffer.concat([Buffer.from('café '), Buffer.from([0xe9, 0x20, 0x92])]);
    expect((await invoke(['repair', '--check'], { stdin })).out).toBe('-: would be freed of 2 invalid bytes\n');
  });

  test.each(['--diff', '--json', '--explain'])('gives 1 with %s too', async (flag) => {
    expect((await invoke(['repair', '--check', flag], { stdin: DAMAGED })).status).toBe(1);
    expect((await invoke(['repair', flag], { stdin: DAMAGED })).status).toBe(0);
  });
});

describe('--diff', () => {
  test('shows the changed lines of each file that changes', async () => {
    const root = folder({ 'a.txt': `one\n${DAMAGED}\n`, 'b.txt': SOUND });
    const { out } = await invoke(['repair', '--diff', root]);
    expect(out).toBe(`--- ${root}/a.txt\n+++ ${root}/a.txt\n@@ -1,2 +1,2 @@\n one\n-${DAMAGED}\n+${SOUND}\n`);
  });

  test('says before it what becomes of the bytes', async () => {
    expect((await invoke(['repair', '--diff'], { stdin: LATIN })).out).toBe(
      `-: would be converted from windows-1252${DOUBT}\n`,
    );
  });

  test('is exact in a pipe, and coloured and harmless on a terminal', async () => {
    const stdin = `${DAMAGED}\x1b]0;x\x07\r\n`;
    expect((await invoke(['repair', '--diff'], { stdin })).out).toContain(`+${SOUND}\x1b]0;x\x07\r\n`);
    const seen = await invoke(['repair', '--diff'], { stdin, terminals: ['stdout'] });
    expect(seen.out).toContain(`\x1b[32m+${SOUND}\\x1b]0;x\\x07`);
    expect((await invoke(['repair', '--diff'], { stdin, env: { FORCE_COLOR: '1' } })).out).toBe(seen.out);
    const plain = await invoke(['repair', '--diff'], { stdin, terminals: ['stdout'], env: { NO_COLOR: '1' } });
    expect(plain.out.replaceAll('\r\n', '\n')).not.toMatch(STEERING);
  });
});

describe('--explain', () => {
  test('tells of every edit where it is, what it does and why', async () => {
    const root = folder({ 'a.txt': `one\r\n${DAMAGED}\r\nÃƒÂ©tÃƒÂ©\r\nBachelor€™s` });
    const { status, out } = await invoke(['repair', '--explain', join(root, 'a.txt')]);
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe(`${root}/a.txt: would be repaired in 5 places (1 inferred)`);
    expect(lines[1]).toBe(`${root}/a.txt:2:3: "â€™" -> "’" (windows-1252, misread, certain)`);
    expect(lines[3]).toBe(`${root}/a.txt:3:1: "ÃƒÂ©" -> "é" (windows-1252 2 times, misread, certain)`);
    expect(lines[5]).toBe(`${root}/a.txt:4:9: "€™" -> "’" (windows-1252, lost-lead, inferred)`);
  });

  test('makes what cannot be seen visible, in texts and names', async () => {
    const root = folder({ 'a\x1b[2J.txt': 'weâ\x80\x99ve dÃ©jÃ\xa0 vu Ã©tÃ©\x1b[2J' });
    const { out } = await invoke(['repair', '--explain', root]);
    expect(out).toContain(`${root}/a\\x1b[2J.txt:1:3: "â\\x80\\x99" -> "’"`);
    expect(out).toContain('"Ã\\xa0" -> "à"');
    expect(out).not.toMatch(STEERING);
  });
});

describe('--json', () => {
  test('is an object a line for each file, sound or not', async () => {
    const root = folder({ 'a.txt': DAMAGED, 'b.txt': LATIN });
    const { out } = await invoke(['repair', '--json', root, '-'], { stdin: 'x' });
    const objects = out.trimEnd().split('\n');
    expect(objects.map((line) => JSON.parse(line))).toEqual([
      {
        file: `${root}/a.txt`,
        encoding: 'utf-8',
        bom: false,
        doubtful: false,
        invalid: 0,
        changed: true,
        written: false,
        backup: null,
        edits: [
          {
            line: 1,
            column: 3,
            start: 2,
            end: 5,
            before: 'â€™',
            after: '’',
            codec: 'windows-1252',
            reason: 'misread',
            rounds: 1,
            inferred: false,
          },
          expect.objectContaining({ column: 14, before: 'Ã©', after: 'é' }),
        ],
      },
      expect.objectContaining({ file: `${root}/b.txt`, encoding: 'windows-1252', changed: true, edits: [] }),
      expect.objectContaining({ file: null, changed: false, edits: [] }),
    ]);
  });

  test('says with --write what was written', async () => {
    const root = folder({ 'a.txt': DAMAGED });
    const { out } = await invoke(['repair', '--json', '--write', root]);
    expect(JSON.parse(out)).toMatchObject({ changed: true, written: true, backup: `${root}/a.txt.orig` });
    expect(read(root, 'a.txt')).toBe(SOUND);
  });
});

describe('input that fails', () => {
  test('is named, and the others go on', async () => {
    const root = folder({ 'a.txt': 'Ã©tÃ©\n', 'b.txt': 'x', 'c.txt': 'naÃ¯ve\n', '.d': '', 'e.pdf': '' });
    const files: Files = {
      ...realFiles,
      open: (path) => {
        if (String(path).endsWith('b.txt')) throw systemError('EACCES');
        return realFiles.open(path);
      },
    };
    const { status, out, err } = await invoke(['repair', join(root, 'none'), root], { files });
    expect([status, out]).toEqual([1, 'été\nnaïve\n']);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/none: .*\[error\.not-found\]/),
      expect.stringMatching(/b\.txt: permission denied \[error\.access\]/),
      '2 of 2 files need repair, 3 repairs, 2 errors; skipped 2 (1 hidden, 1 of another kind)',
      '',
    ]);
  });

  test('above --max-bytes is left alone', async () => {
    const root = folder({ 'a.txt': DAMAGED.repeat(100) });
    const { status, err } = await invoke(['repair', '-w', '--max-bytes', '1k', root]);
    expect([status, names(root)]).toEqual([1, ['a.txt']]);
    expect(err).toContain('error.too-large');
  });

  test('a folder with nothing to read says so', async () => {
    const root = folder();
    const { status, err } = await invoke(['repair', root]);
    expect([status, err.split('\n')[0]]).toEqual([0, `nothing to read in ${root}: no .txt, .md or .html files`]);
  });
});

describe('misuse', () => {
  test.each([
    [['--write', '--check', 'x'], 'cannot be used with'],
    [['--diff', '--json', 'x'], 'cannot be used with'],
    [['--explain', '--diff', 'x'], 'cannot be used with'],
    [['--no-backup', 'x'], '--no-backup goes with --write'],
    [['--write', '-'], 'standard input cannot be rewritten'],
    [['--write'], 'standard input cannot be rewritten'],
  ])('%j gives 2 and says why', async (argv, hint) => {
    const { status, out, err } = await invoke(['repair', ...argv], { stdin: DAMAGED });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });

  test('standard input of a terminal is not waited for', async () => {
    const { status, err } = await invoke(['repair'], { terminals: ['stdin'] });
    expect(status).toBe(2);
    expect(err).toContain('postings repair FILE');
  });
});

test('the closing line comes on a terminal in any case', async () => {
  const ran = await invoke(['repair', '--json'], { stdin: DAMAGED, terminals: ['stderr'] });
  expect(ran.err).toBe('1 of 1 file needs repair, 2 repairs, 0 errors\n');
});

test('a full standard output is one line and 2', async () => {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError('ENOSPC')) });
  const { status, err } = await invoke(['repair'], { stdin: 'x', stdout });
  expect([status, err]).toEqual([2, 'error: cannot write standard output: no space is left on the device\n']);
});

test('a reader that goes away ends the work quietly', async () => {
  const root = folder({ 'a.txt': DAMAGED, 'b.txt': DAMAGED });
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError('EPIPE')) });
  let opened = 0;
  const open: Files['open'] = (path) => {
    opened++;
    return realFiles.open(path);
  };
  const { status, err } = await invoke(['repair', root], { stdout, files: { ...realFiles, open } });
  expect([status, err, opened]).toEqual([0, '', 1]);
});

test('a signal ends the run with its status, between files', async () => {
  const root = folder({ 'a.txt': DAMAGED, 'b.txt': DAMAGED });
  const stop = new AbortController();
  const rename: Files['rename'] = (from, to) => {
    realFiles.rename(from, to);
    stop.abort(143);
  };
  const { status } = await invoke(['repair', '-w', root], { files: { ...realFiles, rename }, signal: stop.signal });
  expect([status, names(root)]).toEqual([143, ['a.txt', 'a.txt.orig', 'b.txt']]);
});
