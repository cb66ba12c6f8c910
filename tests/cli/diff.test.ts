import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPaint } from '../../src/cli/colour.js';
import { unifiedDiff } from '../../src/cli/diff.js';
import { printableText } from '../../src/cli/printable.js';
import { folder } from '../io/folder.js';

const same = (text: string): string => text;
const plain = await loadPaint({ env: {}, stderr: {} } as never);
const coloured = await loadPaint({ env: { FORCE_COLOR: '1' }, stderr: {} } as never);
const diff = (before: string, after: string, name = 'a.txt'): string =>
  unifiedDiff(name, { before, after }, same, plain);
const numbers = (n: number): string[] => Array.from({ length: n }, (_, index) => `${index + 1}`);

describe('a diff', () => {
  test('of equal texts is empty', () => {
    expect(diff('a\n', 'a\n')).toBe('');
  });

  test('shows a changed line with three lines around it', () => {
    const before = numbers(12);
    const after = before.with(5, 'six');
    expect(diff(`${before.join('\n')}\n`, `${after.join('\n')}\n`)).toBe(
      '--- a.txt\n+++ a.txt\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n',
    );
  });

  test('puts neighbours into one hunk, removed lines before added ones, and the distant into another', () => {
    const before = numbers(30);
    const after = before.map((line) => (['1', '2', '9', '30'].includes(line) ? `${line}!` : line));
    const text = diff(before.join('\n'), after.join('\n'));
    expect(text.match(/^@@.*$/gm)).toEqual(['@@ -1,12 +1,12 @@', '@@ -27,4 +27,4 @@']);
    expect(text).toContain('\n-1\n-2\n+1!\n+2!\n 3\n');
    expect(text.endsWith('-30\n\\ No newline at end of file\n+30!\n\\ No newline at end of file\n')).toBe(true);
  });

  test('keeps the CR of a line end', () => {
    expect(diff('a\r\nb\r\n', 'a\r\nc\r\n')).toContain(' a\r\n-b\r\n+c\r\n');
  });

  test('is coloured by its lines, and shows what it is told to', () => {
    const text = unifiedDiff('a b', { before: 'x\x1b[2J\n', after: 'y\x1b[2J\n' }, printableText, coloured);
    expect(text).toContain('\x1b[1m--- a b\t\x1b[22m\n');
    expect(text).toContain('\x1b[36m@@ -1,1 +1,1 @@\x1b[39m\n\x1b[31m-x\\x1b[2J\x1b[39m\n\x1b[32m+y\\x1b[2J\x1b[39m\n');
  });

  test('a hostile name makes no lines of its own', () => {
    expect(diff('a', 'b', 'x\n+++ /etc/passwd').split('\n')[0]).toBe('--- x\\x0a+++ /etc/passwd\t');
  });

  const patch = spawnSync('patch', ['--version']).status === 0;
  test.runIf(patch)('is what patch takes', () => {
    // repair puts nothing where nothing was
    const line = fc.constantFrom('', 'a', 'b ', '\r', '-- x', '\\ No newline');
    const texts = fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.boolean(), (lines, ended) => {
        const end = ended ? '\n' : '';
        const before = lines.map(([text]) => text).join('\n') + end;
        const after = lines.map(([text, changes]) => (changes && text !== '' ? `${text}é` : text)).join('\n') + end;
        fc.pre(before !== after);
        const root = folder({ 'a b': before });
        const { status, stdout } = spawnSync('patch', ['-p0', '--binary', '--fuzz=0'], {
          cwd: root,
          input: diff(before, after, 'a b'),
          encoding: 'utf8',
        });
        expect([status, stdout]).toEqual([0, expect.not.stringContaining('fuzz')]);
        expect(readFileSync(join(root, 'a b'), 'utf8')).toBe(after);
      }),
      { numRuns: 40 },
    );
  });
});
