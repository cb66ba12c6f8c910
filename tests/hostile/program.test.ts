// Rows of the list of hostile inputs that are about files, streams and signals, on the built program; SECURITY.md names them by number.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, type Ran, ran } from '../cli/built.js';
import { folder } from '../io/folder.js';

const POSTING = 'Head Baker\n\nLarkfield GmbH, Leeds, UK\n\nRequirements:\n- 3 years of experience with sourdough\n';
const linux = process.platform === 'linux';
const root = process.getuid?.() === 0;

let built: ReturnType<typeof build>;
// a busy machine takes its time
beforeAll(() => {
  built = build();
}, 60_000);
afterAll(() => built.remove());

const run = (argv: readonly string[], input?: string | Uint8Array, env?: NodeJS.ProcessEnv): Ran =>
  ran([built.bin, ...argv], input, env);
const shell = (command: string): Ran => spawnSync('sh', ['-c', command], { encoding: 'utf8', maxBuffer: 1e9 });
const node = (): string => `'${process.execPath}' '${built.bin}'`;
const files = (text: string): (string | null)[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).file);
const parse = (...argv: string[]): string[] => ['parse', '-f', 'ndjson', ...argv];
const STEERING = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;

test.each([
  ['row 14: PNG', Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1'), 'it is a PNG image'],
  ['row 14: PDF', Buffer.from('%PDF-1.7\n'), 'it is a PDF document'],
  ['row 14: DOCX', Buffer.from('PK\x03\x04xx', 'latin1'), 'it is a ZIP archive or an Office document'],
  ['row 15: gzip', Buffer.from('\x1f\x8b\x08xx', 'latin1'), 'it is a gzip file [error.binary]; unpack it'],
  [
    'row 15: Zstandard',
    Buffer.from('\x28\xb5\x2f\xfdxx', 'latin1'),
    'it is a Zstandard file [error.binary]; unpack it',
  ],
])('%s under the name of a text is refused, and the others are read', (_, bytes, what) => {
  const at = folder({ 'a.txt': bytes, 'b.txt': POSTING });
  const named = run(parse(join(at, 'a.txt'), join(at, 'b.txt')));
  expect([named.status, files(named.stdout).length]).toEqual([1, 1]);
  expect(named.stderr).toContain(`${at}/a.txt: ${what}`);
  expect(named.stderr).toContain('[error.binary]');
  const found = run(parse(at));
  expect([found.status, files(found.stdout).length]).toEqual([0, 1]);
  expect(found.stderr).toContain('1 binary');
});

test('row 13: NULs in a text: a folder passes it over, a name reads it', () => {
  const at = folder({ 'a.txt': `${POSTING}\0\0\0` });
  expect(run(parse(at))).toMatchObject({ status: 0, stdout: '' });
  expect(JSON.parse(run(parse(join(at, 'a.txt'))).stdout).warnings[0].code).toBe('text.nul');
});

test.runIf(linux)('row 18: a name of controls, quotes and line ends is escaped in messages, CSV and JSON', () => {
  const name = 'a\n\u001b[31m"\u202e,.txt';
  const at = folder({ [name]: POSTING, [`b${name}`]: Buffer.from('%PDF-') });
  const csv = run(['parse', '-f', 'csv', '--fields', 'file,title', join(at, name), join(at, `b${name}`)]);
  expect(csv.stdout).toBe(`file,title\r\n"${at}/a\n\u001b[31m""\u202e,.txt",Head Baker\r\n`);
  expect(csv.stderr).not.toMatch(STEERING);
  expect(run(parse(join(at, name))).stdout.trimEnd()).not.toMatch(STEERING);
});

test.runIf(linux)('row 19: a name that is no valid UTF-8 is read', () => {
  const at = folder({});
  writeFileSync(Buffer.concat([Buffer.from(`${at}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), POSTING);
  const { status, stdout } = run(parse(at));
  expect([status, files(stdout)]).toEqual([0, [`${at}/caf\ufffd.txt`]]);
});

test('row 24: a file of 600 MB is refused by its size, unread', () => {
  const at = folder({ 'a.txt': '', 'b.txt': POSTING });
  truncateSync(join(at, 'a.txt'), 600_000_000);
  const { status, stdout, stderr } = run(parse(at));
  expect([status, files(stdout).length]).toEqual([1, 1]);
  expect(stderr).toContain('600,000,000 bytes, the limit is 10,000,000 [error.too-large]');
});

test('row 26: thousands of files are read in the order of their names', () => {
  const at = folder(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}.txt`, 'Baker'])));
  const names = files(run(parse(at)).stdout);
  expect(names).toHaveLength(5000);
  expect(names).toEqual([...names].sort());
}, 60_000);

test.runIf(linux)('rows 27 and 28: links in a folder are not followed, neither in circles nor out of it', () => {
  const at = folder({ 'in/a.txt': POSTING, 'out/secret.txt': POSTING });
  symlinkSync(join(at, 'in'), join(at, 'in', 'circle'));
  symlinkSync(join(at, 'out'), join(at, 'in', 'out'));
  symlinkSync(join(at, 'out', 'secret.txt'), join(at, 'in', 'b.txt'));
  const { status, stdout, stderr } = run(parse(join(at, 'in')));
  expect([status, files(stdout)]).toEqual([0, [`${at}/in/a.txt`]]);
  expect(stderr).toContain('3 symbolic links');
});

test('row 29: a file that is given twice is read once', () => {
  const at = folder({ 'a.txt': POSTING });
  const { stdout, stderr } = run(parse(at, join(at, 'a.txt'), `${at}/./a.txt`));
  expect(files(stdout)).toHaveLength(1);
  expect(stderr).toContain('2 given twice');
});

test.skipIf(!linux || root)('row 30: a folder that cannot be read is named, and the others are read', () => {
  const at = folder({ 'a/x.txt': POSTING, 'b.txt': POSTING });
  chmodSync(join(at, 'a'), 0);
  const { status, stdout, stderr } = run(parse(at));
  chmodSync(join(at, 'a'), 0o755);
  expect([status, files(stdout).length]).toEqual([1, 1]);
  expect(stderr).toContain('[error.access]');
});

test.runIf(linux)(
  'row 33: pipes and devices in a folder are passed over; one that is named is read up to the limit',
  () => {
    const at = folder({ 'a.txt': POSTING });
    expect(spawnSync('mkfifo', [join(at, 'b.txt')]).status).toBe(0);
    symlinkSync('/dev/zero', join(at, 'c.txt'));
    const found = run(parse(at));
    expect([found.status, files(found.stdout).length]).toEqual([0, 1]);
    const endless = run(parse('--max-bytes', '1MB', '/dev/zero'));
    expect([endless.status, endless.stdout]).toEqual([1, '']);
    expect(endless.stderr).toContain('/dev/zero: more than 1,000,000 bytes, the limit is 1,000,000 [error.too-large]');
    const piped = shell(`printf 'Head Baker' > '${at}/b.txt' & ${node()} parse -f ndjson '${at}/b.txt'`);
    expect(JSON.parse(piped.stdout).title).toBe('Head Baker');
  },
);

test('row 34: a file in place of a folder, and the reverse', () => {
  const at = folder({ 'a.txt': POSTING });
  expect(run(parse(join(at, 'a.txt', 'b.txt'))).stderr).toContain(
    'a.txt/b.txt: no such file or folder [error.not-found]',
  );
  expect(run(parse(join(at, 'a.txt'), '-o', at))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`${at}`),
  });
});

test('row 36: an output folder that is missing ends the run before anything is read', () => {
  const at = folder({ 'a.txt': POSTING });
  const { status, stdout, stderr } = run(parse(join(at, 'none.txt'), '-o', join(at, 'no', 'o.json')));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(`error: cannot write ${at}/no/o.json: its folder does not exist\n`);
});

test('row 37: the output is no input: refused where it is named, passed over in a folder', () => {
  const at = folder({ 'a.txt': POSTING, 'o.txt': POSTING });
  const same = run(parse(join(at, 'o.txt'), '-o', join(at, 'o.txt')));
  expect([same.status, readFileSync(join(at, 'o.txt'), 'utf8')]).toEqual([2, POSTING]);
  const unread = run(parse(at, '-o', join(at, 'o.txt')));
  expect([unread.status, readFileSync(join(at, 'o.txt'), 'utf8')]).toEqual([2, POSTING]);
  expect(unread.stderr).toBe(`error: ${at}/o.txt is an input too and would be overwritten; choose another --output\n`);
  expect(readdirSync(at)).toEqual(['a.txt', 'o.txt']);
  rmSync(join(at, 'o.txt'));
  expect(run(parse(at, '-o', join(at, 'o.txt'))).stderr).toBe('');
  const inside = run(parse(at, '-o', join(at, 'o.txt')));
  expect(inside.stderr).toContain('1 the output itself');
  expect(files(readFileSync(join(at, 'o.txt'), 'utf8'))).toEqual([`${at}/a.txt`]);
});

test.runIf(linux)('row 38: a full disk is one line', () => {
  const at = folder({ 'a.txt': POSTING });
  const full = openSync('/dev/full', 'w');
  const out = spawnSync(process.execPath, [built.bin, ...parse(at)], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect([out.status, out.stderr]).toEqual([
    2,
    'error: cannot write standard output: no space is left on the device\n',
  ]);
  const file = run(parse(at, '-o', '/dev/full'));
  expect([file.status, file.stderr]).toEqual([2, 'error: cannot write /dev/full: no space is left on the device\n']);
});

test.runIf(linux).each([['--version'], ['--help'], ['parse', '--help'], ['schema'], ['completion', 'bash']])(
  'row 38: so is one that takes no help, no schema: %s %s',
  (...argv) => {
    const full = openSync('/dev/full', 'w');
    const out = spawnSync(process.execPath, [built.bin, ...argv], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([out.status, out.stderr]).toEqual([
      2,
      expect.stringMatching(/^error: cannot write standard output: .*no space.*\n$/),
    ]);
  },
);

test.runIf(linux)('row 55: streams that are closed at the start', () => {
  const at = folder({ 'a.txt': POSTING });
  const closed = (command: string): (string | number | null)[] => {
    const { status, stdout, stderr } = shell(command);
    return [status, stdout, stderr];
  };
  expect(closed(`${node()} parse '${at}' >&-`)).toEqual([0, '', '']);
  expect(closed(`${node()} filter <&-`)).toEqual([0, '', '']);
  expect(files(shell(`${node()} parse -f ndjson <&-`).stdout)).toEqual([null]);
  expect(shell(`${node()} parse -f ndjson '${at}' '${at}/none.txt' 2>&-`)).toMatchObject({
    status: 1,
    stdout: run(parse(at)).stdout,
  });
});

test.runIf(linux)('rows 39 and 40: a reader that goes away is quiet, a slow one loses nothing', () => {
  const at = folder(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.txt`, POSTING.repeat(10)])));
  const left = shell(`${node()} parse -f ndjson '${at}' | head -1 | wc -l`);
  expect([left.stdout.trim(), left.stderr]).toEqual(['1', '']);
  const slow = shell(`${node()} parse -f ndjson '${at}' | (sleep 0.5; cat) | wc -l`);
  expect([slow.stdout.trim(), slow.stderr]).toEqual(['400', '']);
});

test('row 41: the output is written in its own folder, so that renaming never leaves a disk', async () => {
  const at = folder({ 'a.txt': POSTING, 'out/': '' });
  const child = spawn(process.execPath, [built.bin, ...parse(join(at, 'a.txt'), '-', '-o', join(at, 'out', 'o.json'))]);
  while (readdirSync(join(at, 'out')).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(readdirSync(join(at, 'out'))[0]).toMatch(/^\.postings-\d+-[a-z0-9]+\.tmp$/);
  child.stdin.end();
  await new Promise((resolve) => child.on('close', resolve));
  expect(readdirSync(join(at, 'out'))).toEqual(['o.json']);
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'rows 42 and 43: %s leaves the old output as it was',
  async (signal) => {
    const at = folder({ 'a.txt': POSTING, 'o.json': 'old' });
    const child = spawn(process.execPath, [built.bin, ...parse(join(at, 'a.txt'), '-', '-o', join(at, 'o.json'))]);
    const temporary = (): string[] => readdirSync(at).filter((name) => name.endsWith('.tmp'));
    while (temporary().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill(signal);
    const status = await new Promise((resolve) => child.on('close', (code) => resolve(code)));
    expect([status, readFileSync(join(at, 'o.json'), 'utf8')]).toEqual([
      { SIGINT: 130, SIGTERM: 143, SIGKILL: null }[signal],
      'old',
    ]);
    // what a killed run left is hidden, and never read
    if (signal === 'SIGKILL') expect(files(run(parse(at)).stdout)).toEqual([`${at}/a.txt`]);
    else expect(temporary()).toEqual([]);
  },
);

const KILLS = 20;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let hash = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
  return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
};

test('rows 44 and 45: a run that is killed at twenty points and taken up again gives the same, and never mixes rules', async () => {
  const at = folder({
    ...Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`in/${i}.txt`, `${POSTING.repeat(5)}${i}`])),
    'in/large.txt': 'x'.repeat(50_000),
  });
  const argv = (name: string, ...more: string[]): string[] =>
    parse('--evidence', '--max-bytes', '40kB', join(at, 'in'), '-o', join(at, name), ...more);
  expect(run(argv('whole.ndjson')).status).toBe(1);
  const journal = join(at, 'in', 'journal');
  const resume = ['--resume', journal];
  const random = randomFrom(44);
  let killed = 0;
  for (let i = 0; killed < KILLS && i < KILLS * 4; i++) {
    const child = spawn(process.execPath, [
      built.bin,
      ...argv('o.ndjson', ...resume, ...(i % 2 === 0 ? [] : ['-j', '2'])),
    ]);
    const timer = setTimeout(() => child.kill('SIGKILL'), 60 + random() * 400);
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearTimeout(timer);
    if (status === null) killed++;
    if (!existsSync(journal)) continue;
    const { length } = readFileSync(journal);
    // a line is torn as a loss of power would; of a run that came to its end some is lost, so that there is more to do
    if (status !== null) truncateSync(journal, Math.floor(length * random()));
    else if (i % 5 === 4) truncateSync(journal, Math.max(0, length - 3));
  }
  expect(killed).toBe(KILLS);
  expect(run(argv('o.ndjson', ...resume)).status).toBe(1);
  expect(readFileSync(join(at, 'o.ndjson'), 'utf8')).toBe(readFileSync(join(at, 'whole.ndjson'), 'utf8'));
  const lines = readFileSync(journal, 'utf8').split('\n').length;
  const other = run(parse(join(at, 'in'), '-o', join(at, 'p.ndjson'), ...resume));
  expect([other.status, other.stderr]).toEqual([
    2,
    expect.stringContaining('of a run with another version or other flags'),
  ]);
  expect(readFileSync(journal, 'utf8').split('\n').length).toBe(lines);
  expect(existsSync(join(at, 'p.ndjson'))).toBe(false);
}, 300_000);

test('rows 25, 50 and 51: lines of JSON that are none, that are deep, or that name prototypes', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const lines = [
    '\ufeff{"id":1,"text":"Baker"}',
    '',
    '{"id":3,"__proto__":{"text":"x"},"constructor":1,"text":"Baker"}',
    `{"id":4,"meta":${deep},"text":"Baker"}`,
    '{"id":5,"id":6,"text":"Baker"}\r',
    '[{"id":7,"text":"Baker"}]',
    '{"id":8,"text":"Bak',
  ];
  const { status, stdout } = run(['filter'], lines.join('\n'));
  const answers = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
    [1, true],
    [null, false],
    [3, true],
    [4, true],
    [6, true],
    [null, false],
    [null, false],
  ]);
  expect(answers[2].record.title).toBe('Baker');
});

test('row 53: the same bytes whatever the environment, the time zone and the folder', () => {
  const at = folder({ 'in/a.txt': POSTING, 'in/b.txt': 'Dev\n\nApply by 3 May 2026. Salary: 50.000 € im Jahr.' });
  const usual = run(parse(join(at, 'in')));
  for (const env of [
    {},
    { LANG: 'C', TZ: 'Pacific/Kiritimati' },
    { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns', HOME: '/none' },
  ])
    expect(run(parse(join(at, 'in')), '', env).stdout).toBe(usual.stdout);
  mkdirSync(join(at, 'gone'));
  const gone = shell(`cd '${at}/gone' && rmdir '${at}/gone' && ${node()} parse -f ndjson '${at}/in'`);
  expect([gone.status, gone.stdout]).toEqual([0, usual.stdout]);
});

test.skipIf(!existsSync('/usr/bin/strace'))(
  'no network, no process, no file but the inputs and the output (skipped without strace)',
  () => {
    const at = folder({ 'a.txt': POSTING });
    const trace = join(at, 'trace');
    const argv = ['-f', '-e', 'trace=network,process,openat', '-o', trace, process.execPath, built.bin];
    expect(spawnSync('strace', [...argv, ...parse(join(at, 'a.txt'), '-o', join(at, 'o.json'))]).status).toBe(0);
    const calls = readFileSync(trace, 'utf8').split('\n');
    expect(calls.filter((call) => /\b(?:connect|sendto|bind)\(/.test(call))).toEqual([]);
    expect(calls.filter((call) => /\bexecve\(/.test(call))).toHaveLength(1);
    const written = calls.filter(
      (call) => /O_(?:WRONLY|RDWR|CREAT)/.test(call) && !call.includes('/dev/') && !call.includes('ENOENT'),
    );
    expect(written.every((call) => call.includes(`${at}/`))).toBe(true);
  },
);
