import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PostingSchema } from '../../src/fields/record.js';
import { VERSION } from '../../src/version.js';
import { ROOT } from '../architecture/sources.js';
import { folder } from '../io/folder.js';
import { build, ran } from './built.js';

const POSTING =
  'Head Baker\n\nExample Breads Ltd, Leeds, UK\n\nRequirements:\n- 3 years of experience with sourdough\n- Early hours\n';

let built: ReturnType<typeof build>;
beforeAll(() => {
  built = build();
});
afterAll(() => built.remove());

const run = (argv: readonly string[], input?: string, env?: NodeJS.ProcessEnv) => ran([built.bin, ...argv], input, env);

describe('the built program', () => {
  test('parses a folder into records of the schema', () => {
    const root = folder({ 'a.txt': POSTING, 'b.md': POSTING });
    const { status, stdout, stderr } = run(['parse', root]);
    expect([status, stderr]).toEqual([0, '']);
    const records = JSON.parse(stdout).map((record: unknown) => PostingSchema.parse(record));
    expect(records.map((record: { file: string }) => record.file)).toEqual([`${root}/a.txt`, `${root}/b.md`]);
    expect(records[0].requirements.length).toBeGreaterThan(0);
  });

  test('reads standard input, without any environment', () => {
    const { status, stdout } = run(['parse', '-f', 'ndjson'], POSTING, {});
    expect(status).toBe(0);
    expect(PostingSchema.parse(JSON.parse(stdout)).file).toBeNull();
  });

  test('decodes as --encoding says', () => {
    const root = folder({ 'a.txt': Buffer.from('Piek\xb3arz\n', 'latin1') });
    const { stdout } = run(['parse', '-f', 'ndjson', '--encoding', 'iso-8859-2', root]);
    expect(JSON.parse(stdout)).toMatchObject({ encoding: { name: 'iso-8859-2' } });
  });

  test('an empty file is a record', () => {
    const { status, stdout } = run(['parse', join(folder({ 'a.txt': '' }), 'a.txt')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[0].warnings.map((w: { code: string }) => w.code)).toContain('text.empty');
  });

  test('repairs a folder in place, then finds nothing to do', () => {
    const root = folder({ 'a.txt': 'Weâ€™re a cafÃ©\r\n', 'b.txt': POSTING });
    expect(run(['repair', '--check', root])).toMatchObject({ status: 1, stderr: '' });
    expect(run(['repair', '--write', root])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('We’re a café\r\n');
    expect(run(['repair', '--check', root])).toMatchObject({ status: 0, stdout: '' });
    expect(run(['repair'], 'cafÃ©').stdout).toBe('café');
  });

  test('writes a page, its script and style from beside the program', () => {
    const root = folder({ 'a.txt': POSTING });
    const { status, stderr } = run(['report', root, '-o', join(root, 'report.html')]);
    expect(status, stderr).toBe(0);
    const page = readFileSync(join(root, 'report.html'), 'utf8');
    for (const file of readdirSync(join(ROOT, 'src', 'report', 'client')).filter((name) => !name.endsWith('.json')))
      expect(page, file).toContain(readFileSync(join(ROOT, 'src', 'report', 'client', file), 'utf8'));
    expect(page).toContain('Head Baker');
  });

  test.each(['--version', '-V'])('%s', (flag) => {
    expect(run([flag])).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  test('does the same where V8 refuses the code that was kept, or there is none', () => {
    const code = join(built.folder, 'dist', 'program.code');
    const kept = readFileSync(code);
    const parse = () => run(['parse', '-f', 'ndjson', '--evidence'], POSTING);
    const usual = parse();
    expect([usual.status, usual.stderr]).toEqual([0, '']);
    try {
      const spoiled = Buffer.from(kept).fill(0xff, kept.length / 2, kept.length / 2 + 500);
      for (const other of [Buffer.from('no code'), kept.subarray(0, kept.length / 2), Buffer.alloc(0), spoiled]) {
        writeFileSync(code, other);
        expect(parse()).toMatchObject({ status: 0, stdout: usual.stdout, stderr: '' });
      }
      rmSync(code);
      expect(parse()).toMatchObject({ status: 0, stdout: usual.stdout, stderr: '' });
    } finally {
      writeFileSync(code, kept);
    }
  });

  test('misuse and missing files have their statuses', () => {
    expect(run(['parse', '--nothing']).status).toBe(2);
    expect(run(['parse', 'no-such-file']).status).toBe(1);
  });

  test('a reader that goes away is no error', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, POSTING.repeat(20)])));
    const child = spawn(process.execPath, [built.bin, 'parse', '-f', 'ndjson', root], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, stderr]).toEqual([0, '']);
  });

  test.runIf(process.platform === 'linux')('a full device is one line', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [built.bin, 'parse', '-'], {
      input: POSTING,
      stdio: ['pipe', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([status, stderr]).toEqual([2, 'error: cannot write standard output: no space is left on the device\n']);
  });

  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while it waits for input ends with %i and leaves no output', async (signal, expected) => {
    const root = folder({ 'a.txt': POSTING });
    const argv = [built.bin, 'parse', join(root, 'a.txt'), '-', '-o', join(root, 'o.json')];
    const child = spawn(process.execPath, argv, { stdio: ['pipe', 'ignore', 'pipe'] });
    const begun = (): boolean => readdirSync(root).some((name) => name.endsWith('.tmp'));
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    while (!begun()) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill(signal);
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, err]).toEqual([expected, '']);
    expect(readdirSync(root)).toEqual(['a.txt']);
  });

  test.each(['parse', 'repair', 'explain', 'report', 'filter'])(
    'SIGTERM ends %s quietly while standard input is open, and of what came it makes no posting',
    async (name) => {
      const stop = async (wait: number): Promise<unknown> => {
        const child = spawn(process.execPath, [built.bin, name, ...(name === 'filter' ? [] : ['-'])]);
        const said: string[] = [];
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
        child.stdin.write('Head Ba');
        await new Promise((resolve) => setTimeout(resolve, wait));
        child.kill('SIGTERM');
        const status = await new Promise((resolve) => child.on('close', resolve));
        // a machine may be so slow that the program had not begun
        return status === null && wait < 20_000 ? stop(wait * 3) : [status, said];
      };
      expect(await stop(1000)).toEqual([143, []]);
    },
  );

  test.runIf(process.platform === 'linux')('reads a pipe that is named, and lines from one', () => {
    const root = folder({ 'a.txt': POSTING });
    const named = (command: string) =>
      spawnSync('bash', ['-c', command, process.execPath, built.bin], { cwd: root, encoding: 'utf8' });
    expect(named('"$0" "$1" parse -f ndjson --fields title <(sleep 0.3; cat a.txt)')).toMatchObject({
      status: 0,
      stdout: '{"title":"Head Baker"}\n',
      stderr: '',
    });
    const fifo = 'mkfifo p.ndjson; (sleep 1; echo \'{"text":"Head Baker"}\' > p.ndjson) & ';
    expect(named(`${fifo}"$0" "$1" parse -f ndjson --fields file p.ndjson`)).toMatchObject({
      status: 0,
      stdout: '{"file":"p.ndjson#1"}\n',
      stderr: '',
    });
  });

  test
    .runIf(process.platform === 'linux')
    .each([['parse'], ['parse', '--jobs', '2'], ['explain'], ['report'], ['repair']])(
    'SIGINT ends %s %s %s quietly while a pipe is silent or has no writer',
    async (...argv) => {
      const root = folder();
      spawnSync('mkfifo', ['silent', 'lone'], { cwd: root });
      const writer = openSync(join(root, 'silent'), 'r+');
      for (const name of ['silent', 'lone'])
        for (const wait of [1000, 5000, 20_000]) {
          const child = spawn(process.execPath, [built.bin, ...argv, name], { cwd: root });
          const said: string[] = [];
          for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
          await new Promise((resolve) => setTimeout(resolve, wait));
          child.kill('SIGINT');
          setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
          const ended = await new Promise((resolve) => child.on('close', (...all) => resolve(all)));
          // a machine may be so slow that the program had not begun
          if (String(ended) === ',SIGINT') continue;
          expect([ended, said], name).toEqual([[130, null], []]);
          break;
        }
      closeSync(writer);
    },
  );

  test.runIf(process.platform === 'linux').each(['/dev/stdout', '/dev/fd/1', '-'])(
    '%s is standard output, and what stands in it stays',
    (path) => {
      const root = folder({ 'a.txt': POSTING });
      const command = '(echo first; "$0" "$1" parse a.txt -f ndjson --fields title -o "$2"; echo last) > o.txt';
      expect(spawnSync('bash', ['-c', command, process.execPath, built.bin, path], { cwd: root }).status).toBe(0);
      expect(readFileSync(join(root, 'o.txt'), 'utf8')).toBe('first\n{"title":"Head Baker"}\nlast\n');
    },
  );

  test.runIf(process.platform === 'linux')('a posting into which the shell leads the records is not read', () => {
    const root = folder({ 'a.txt': POSTING, 'o.txt': '' });
    const command = '"$0" "$1" parse . -f ndjson --fields title > o.txt; "$0" "$1" parse . --fields file >> o.txt';
    const { stderr } = spawnSync('bash', ['-c', command, process.execPath, built.bin], { cwd: root });
    expect(String(stderr).match(/skipped 1 the output itself/g)).toHaveLength(2);
    expect(readFileSync(join(root, 'o.txt'), 'utf8')).toBe('{"title":"Head Baker"}\n[\n{"file":"./a.txt"}\n]\n');
  });

  test('writes the same bytes again, and to a file as to standard output', () => {
    const root = folder({ 'in/a.txt': POSTING, 'in/b.txt': POSTING });
    const inputs = join(root, 'in');
    const first = run(['parse', inputs]).stdout;
    expect(
      run(['parse', inputs], '', { ...process.env, TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'tr_TR.UTF-8' }).stdout,
    ).toBe(first);
    run(['parse', inputs, '-o', join(root, 'o.json')]);
    expect(readFileSync(join(root, 'o.json'), 'utf8')).toBe(first);
  });

  /** A folder with some of everything, more than a worker takes at once. */
  const mixed = (): string =>
    folder({
      ...Object.fromEntries(
        Array.from({ length: 90 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, `${POSTING}\n${i}`]),
      ),
      '05.png': 'x',
      '07.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      '11.txt': 'x'.repeat(3000),
      'Kr\u00e4mer.md': Buffer.from('caf\xe9', 'latin1'),
      empty: '',
    });

  test.each(['json', 'ndjson', 'csv'])('writes the same %s with any number of workers', (format) => {
    const root = mixed();
    const parse = (jobs: number) =>
      run(
        [
          'parse',
          '-f',
          format,
          '--evidence',
          '--strict',
          '--max-bytes',
          '2000',
          '-j',
          String(jobs),
          root,
          '-',
          join(root, '00.txt'),
        ],
        POSTING,
      );
    const { status, stdout, stderr } = parse(1);
    expect([status, stdout.length > 10_000, stderr.includes('error.too-large')]).toEqual([1, true, true]);
    for (const jobs of [2, 3]) expect(parse(jobs)).toMatchObject({ status, stdout, stderr });
  });

  test('reads by lists of the user with any number of workers', () => {
    const root = folder({
      ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`in/${i}.txt`, 'Baker\n\nLocation: Old Dock\n'])),
      'places.json': '{"Old Dock": {"city": "Leeds", "country": "GB"}}',
    });
    const parse = (jobs: number) =>
      run(['parse', '-f', 'ndjson', '--places', join(root, 'places.json'), '-j', String(jobs), join(root, 'in')]);
    const { status, stdout, stderr } = parse(1);
    expect([status, stdout.match(/"city":"Leeds"/g)?.length]).toEqual([0, 40]);
    expect(parse(2)).toMatchObject({ status, stdout, stderr });
  });

  test('marks the same duplicates with any number of workers', () => {
    const text = `${POSTING}- A clean licence and two steady hands\n`;
    const root = folder(Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`${100 + i}.txt`, `${text}${i}`])));
    const parse = (jobs: number) => run(['parse', '-f', 'ndjson', '--dedupe', '-j', String(jobs), root, '-'], POSTING);
    const { status, stdout, stderr } = parse(1);
    // the number at the end of each is one word in some twenty
    expect([status, stdout.match(/"duplicateOf":"[^"]*\/100.txt"/g)?.length]).toEqual([0, 89]);
    for (const jobs of [2, 3]) expect(parse(jobs)).toMatchObject({ status, stdout, stderr });
  });

  test('with workers too a reader that goes away is no error, and a signal leaves no output', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, POSTING.repeat(20)])));
    const parse = (...argv: string[]) =>
      spawn(process.execPath, [built.bin, 'parse', '-f', 'ndjson', '-j', '2', root, ...argv], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const left = parse();
    let stderr = '';
    left.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    left.stdout.once('data', () => left.stdout.destroy());
    expect([await new Promise((resolve) => left.on('close', resolve)), stderr]).toEqual([0, '']);

    const output = folder({});
    const stopped = parse('-o', join(output, 'o.ndjson'));
    let over = false;
    const closed = new Promise((resolve) =>
      stopped.on('close', (code) => {
        over = true;
        resolve(code);
      }),
    );
    while (!over && readdirSync(output).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stopped.kill('SIGINT');
    const status = await closed;
    expect([status, readdirSync(output)]).toEqual([130, []]);
  });

  test('filter gives the same lines in one process and in several, with an empty environment', () => {
    const lines = Array.from({ length: 60 }, (_, i) =>
      i % 17 === 5 ? '{' : JSON.stringify({ id: i, text: `${POSTING}\n${i}`, meta: { i } }),
    );
    const filter = (some: readonly string[]) => run(['filter'], some.map((line) => `${line}\n`).join(''), {});
    const whole = filter(lines);
    expect([whole.status, whole.stdout.split('\n').length]).toEqual([0, 61]);
    for (const parts of [2, 3, 7]) {
      const size = Math.ceil(lines.length / parts);
      const pieces = Array.from({ length: parts }, (_, i) => filter(lines.slice(i * size, (i + 1) * size)).stdout);
      expect(pieces.join('')).toBe(whole.stdout);
    }
  });
});
