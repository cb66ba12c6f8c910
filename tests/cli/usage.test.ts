import { describe, expect, test } from 'vitest';
import { wantsColour } from '../../src/cli/colour.js';
import { printable, printableText, visible } from '../../src/cli/printable.js';
import { makeProgress } from '../../src/cli/progress.js';
import { parseSize } from '../../src/cli/size.js';
import { VERSION } from '../../src/version.js';
import { invoke } from './invoke.js';

describe('help and version', () => {
  test.each([['--help'], ['parse', '--help'], ['help', 'parse']])(
    '%s %s leads with examples, on standard output',
    async (...argv) => {
      const { status, out, err } = await invoke(argv.filter(Boolean));
      expect([status, err]).toEqual([0, '']);
      expect(out.startsWith('Examples:\n  postings parse ')).toBe(true);
    },
  );

  test.each([[['repair', '--help']], [['help', 'repair']]])('%j leads with examples of its own', async (argv) => {
    const { status, out, err } = await invoke(argv);
    expect([status, err]).toEqual([0, '']);
    expect(out.startsWith('Examples:\n  postings repair ')).toBe(true);
    for (const flag of [
      '--write',
      '--no-backup',
      '--check',
      '--diff',
      '--explain',
      '--json',
      '--quiet',
      '--encoding',
      '--max-bytes',
    ])
      expect(out).toContain(flag);
  });

  test('every flag of parse is in its help', async () => {
    const { out } = await invoke(['parse', '--help']);
    for (const flag of [
      '--format',
      '--output',
      '--evidence',
      '--strict',
      '--quiet',
      '--encoding',
      '--max-bytes',
      '--no-csv-escape',
    ])
      expect(out).toContain(flag);
  });

  test.each(['stdout', 'stderr'] as const)('keeps to the width of a terminal on %s', async (terminal) => {
    const argv = terminal === 'stdout' ? ['schema', '--help'] : [];
    const { out, err } = await invoke(argv, { terminals: [terminal], columns: 50 });
    const described =
      terminal === 'stdout'
        ? 'Prints the schema of the record for validators,'
        : 'Reads saved job postings, repairs mojibake, and';
    expect((out + err).split('\n')).toContain(described);
    expect((await invoke(argv)).out).not.toContain(`${described}\n`);
  });

  test.each(['--version', '-V'])('%s', async (flag) => {
    expect(await invoke([flag])).toEqual({ status: 0, out: `${VERSION}\n`, err: '' });
  });
});

describe('misuse', () => {
  test.each([
    [[], 'postings parse'],
    [['prase', 'x'], 'Did you mean parse?'],
    [['parse', '--bom', 'x'], '--bom is about csv and tsv, and the output is json; leave it out, or add --format csv'],
    [['parse', '--eol', 'lf', '-o', 'o.ndjson', 'x'], '--eol is about csv and tsv, and the output is ndjson'],
    [['parse', '--no-csv-escape', '-f', 'table', 'x'], '--no-csv-escape is about csv and tsv, and the output is table'],
    [
      ['parse', '--fields', 'Title', 'x'],
      '"Title" is no key of the record (did you mean title?); there are schema, id',
    ],
    [['parse', '--fields', 'salary.min', 'x'], '"salary.min" is no key of the record (did you mean salary?); there'],
    [['parse', '--fields', 'pay', 'x'], '"pay" is no key of the record; there are schema, id'],
    [['parse', '-o', 'tests', 'x'], 'tests is a folder; name a file in it'],
    [['parse', '--fields', 'title', '-f', 'table', 'x'], 'table has keys of its own; leave out --fields, or choose'],
    [['parse', '--fields', 'title', '-f', 'jsonld', 'x'], 'jsonld has keys of its own; leave out --fields, or choose'],
    [['parse', '--fields', 'evidence', 'x'], '--fields asks for evidence, which records have with --evidence; add it'],
    [
      ['parse', '--fields', 'title,duplicateOf', 'x'],
      '--fields asks for duplicateOf, which records have with --dedupe',
    ],
    [['parse', '-o', 'o.json', '--resume', './o.json', 'x'], '--output and --resume are both o.json'],
    [['parse', '--frmat', 'csv'], 'Did you mean --format?'],
    [['parse', '-f', 'xml', 'x'], 'json, ndjson, csv'],
    [['parse', '--max-bytes', 'many', 'x'], '20MB'],
    [['parse', '--encoding', 'ebcdic', 'x'], 'no encoding is known by the name of ebcdic'],
    [['repair', '--encoding', 'ebcdic', 'x'], 'no encoding is known by the name of ebcdic'],
    [['parse', '--output'], 'argument missing'],
  ])('%j gives 2, says why, and writes no record', async (argv, hint) => {
    const { status, out, err } = await invoke(argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });

  test('does not echo controls', async () => {
    const { err } = await invoke(['parse', '--no\x1b]8;;x']);
    expect(err).toContain('\\x1b');
    expect(err).not.toContain('\x1b');
  });
});

describe('colour', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('%j on a terminal (%s): %s', (env, isTTY, expected) => {
    expect(wantsColour(env, { isTTY })).toBe(expected);
  });

  test('reaches messages only where it is wanted', async () => {
    expect((await invoke(['parse', 'none'], { env: { FORCE_COLOR: '1' } })).err).toContain('\x1b[31merror:\x1b[39m');
    expect((await invoke(['parse', 'none'], { terminals: ['stderr'], env: { NO_COLOR: '1' } })).err).not.toContain(
      '\x1b',
    );
  });
});

describe('progress', () => {
  const run = (isTTY: boolean, quiet: boolean, times: readonly number[], all: number | null = null): string => {
    const written: string[] = [];
    let clock = 0;
    const stderr = { isTTY, write: (text: string) => written.push(text) > 0 };
    const progress = makeProgress(stderr as never, quiet, 'postings', () => clock);
    times.forEach((time, i) => {
      clock = time;
      progress.show(i + 1000, all);
    });
    progress.clear();
    return written.join('');
  };

  test('starts after half a second, comes at most ten times a second, and is taken away', () => {
    expect(run(true, false, [100, 499, 500, 550, 600])).toBe(
      '\r\x1b[K1,002 postings, 2,004 a second ...\r\x1b[K1,004 postings, 1,673 a second ...\r\x1b[K',
    );
    expect(run(true, false, [2000], 4000)).toBe(
      '\r\x1b[K[#####---------------] 1,000 of 4,000 postings, 500 a second, 6 s left\r\x1b[K',
    );
    expect(run(true, false, [100, 499])).toBe('');
  });

  test.each([
    [72, '[#####---------------] 1,000 of 4,000 postings, 500 a second, 6 s left'],
    [71, '[#####---------------] 1,000 of 4,000 postings, 500 a second, 6 s left'],
    [70, '1,000 of 4,000 postings, 500 a second, 6 s left'],
    [30, '1,000 of 4,000 postings, 500 '],
  ])('stays on one line of %i columns', (columns, expected) => {
    let clock = 0;
    const written: string[] = [];
    const stderr = { isTTY: true, columns, write: (text: string) => written.push(text) > 0 };
    const progress = makeProgress(stderr as never, false, 'postings', () => clock);
    clock = 2000;
    progress.show(1000, 4000);
    expect(written).toEqual([`\r\x1b[K${expected}`]);
  });

  test('gives way to an output on the same terminal', async () => {
    let clock = 0;
    const written: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => written.push(text) > 0 };
    const progress = makeProgress(stderr as never, false, 'postings', () => clock);
    clock = 600;
    progress.show(3, null);
    progress.end();
    clock = 1600;
    progress.show(8, null);
    progress.clear();
    expect(written).toEqual(['\r\x1b[K3 postings, 5 a second ...', '\r\x1b[K']);
  });

  test('is for terminals, and not with --quiet', () => {
    expect(run(false, false, [900])).toBe('');
    expect(run(true, true, [900])).toBe('');
  });
});

test('sizes', () => {
  const table = {
    '1': 1,
    '500k': 5e5,
    '20MB': 2e7,
    '20 mb': 2e7,
    '0.5M': null,
    '0': null,
    '1g': null,
    '-1': null,
    '': null,
    '5x': null,
  };
  for (const [text, bytes] of Object.entries(table)) expect([text, parseSize(text)]).toEqual([text, bytes]);
});

test('text for a terminal', () => {
  expect(printableText('a\tb\r\nc\rd\x1b\x9b\u202e\ud800é猫 \u00a0')).toBe(
    'a\tb\r\nc\\x0dd\\x1b\\x9b\\u202e\ufffdé猫 \u00a0',
  );
  expect(visible('a b\u00a0\u200b\ufeff\r\u{e0067}\uf0b7é👍')).toBe('a b\\xa0\\u200b\\ufeff\\x0d\\u{e0067}\\uf0b7é👍');
  expect(printable('a\tb\x9b\u2028\ud800é猫')).toBe('a\\x09b\\x9b\\u2028\ufffdé猫');
});
