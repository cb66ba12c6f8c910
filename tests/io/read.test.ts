import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { looksBinary, whyNoText } from '../../src/io/binary.js';
import { formatCount } from '../../src/io/count.js';
import { type Files, realFiles } from '../../src/io/files.js';
import { type Read, readInput, readStream } from '../../src/io/read.js';
import type { FoundFile } from '../../src/io/walk.js';
import { folder, systemError } from './folder.js';

const found = (at: string, named = true): FoundFile => ({ kind: 'file', path: 'shown', at, named });
const text = (read: Read): string => (read.ok ? Buffer.from(read.bytes).toString('latin1') : read.error.code);

/** Counts descriptors that are open. */
const counting = (files: Files): { files: Files; open: () => number } => {
  let n = 0;
  return {
    open: () => n,
    files: {
      ...files,
      open: (path) => {
        const fd = files.open(path);
        n++;
        return fd;
      },
      close: (fd) => {
        n--;
        files.close(fd);
      },
    },
  };
};

describe('a file', () => {
  test.each([0, 1, 7, 8, 9, 70_000])('of %i bytes is read whole up to the limit, and not at all above it', (size) => {
    const path = `${folder({ f: 'x'.repeat(size) })}/f`;
    const { files, open } = counting(realFiles);
    expect(text(readInput(found(path), files, size + 1))).toBe('x'.repeat(size));
    if (size > 0) expect(text(readInput(found(path), files, size))).toBe('x'.repeat(size));
    const never: Files = { ...files, read: () => expect.fail('a file above the limit was read') };
    if (size > 1) expect(text(readInput(found(path), never, size - 1))).toBe('error.too-large');
    expect(open()).toBe(0);
  });

  test.each([
    ['without a size, as in /proc', { kind: 'file', size: 0 }],
    ['that grows while it is read', { kind: 'file', size: 5 }],
    ['that is a pipe', { kind: 'special', size: 0 }],
  ] as const)('%s is read to its end or the limit', (_what, status) => {
    const path = `${folder({ f: 'y'.repeat(200_000) })}/f`;
    const files: Files = { ...realFiles, opened: () => status };
    expect(text(readInput(found(path), files, 200_000))).toBe('y'.repeat(200_000));
    expect(text(readInput(found(path), files, 199_999))).toBe('error.too-large');
  });

  test.each([
    ['EACCES', true, 'error.access'],
    ['EPERM', false, 'error.access'],
    ['ENOENT', false, 'error.vanished'],
    ['ENOENT', true, 'error.not-found'],
    ['EIO', false, 'error.read'],
  ] as const)(
    '%s (named: %s) becomes %s, on opening and on reading, and nothing stays open',
    (code, named, expected) => {
      const path = `${folder({ f: 'z' })}/f`;
      for (const call of ['open', 'opened', 'read'] as const) {
        const fault: Files = {
          ...realFiles,
          [call]: () => {
            throw systemError(code);
          },
        };
        const { files, open } = counting(fault);
        const read = readInput(found(path, named), files, 100);
        expect(read).toMatchObject({ ok: false, error: { code: expected, file: 'shown' } });
        expect(open()).toBe(0);
      }
    },
  );

  test('that a scan listed and that is a pipe by now is not read', () => {
    const path = `${folder({ f: 'z' })}/f`;
    const files: Files = { ...realFiles, opened: () => ({ kind: 'special', size: 0 }) };
    expect(text(readInput(found(path, false), files, 100))).toBe('error.vanished');
  });
});

describe('a stream', () => {
  test('is read to its end', async () => {
    const stream = new PassThrough();
    stream.write(Buffer.from([0xe9]));
    stream.end('b');
    expect(text(await readStream(stream, '-', 10))).toBe('éb');
  });

  test('that never ends is cut off at the limit', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) yield Buffer.alloc(1000);
    }
    expect(text(await readStream(endless(), '-', 5000))).toBe('error.too-large');
  });

  test('that fails is an error', async () => {
    const stream = new PassThrough();
    stream.destroy(systemError('EIO'));
    expect(text(await readStream(stream, '-', 5000))).toBe('error.read');
  });
});

describe('binary', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const utf16 = (s: string, big = false): Uint8Array => {
    const le = Buffer.from(s, 'utf16le');
    return big ? le.swap16() : le;
  };

  test.each([
    ['ASCII', Buffer.from('A posting\nof two lines\n')],
    ['an empty file', Buffer.alloc(0)],
    ['UTF-16LE with a mark', Buffer.concat([bytes(0xff, 0xfe), utf16('猫と犬\0')])],
    ['UTF-16BE with a mark', Buffer.concat([bytes(0xfe, 0xff), utf16('猫と犬', true)])],
    ['UTF-32BE with a mark', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41)],
    ['UTF-16LE without a mark', utf16('Gesucht: Bäckerin in Köln\r\n')],
    ['UTF-16BE without a mark', utf16('Gesucht: Bäckerin in Köln\r\n', true)],
    ['UTF-16LE Japanese without a mark', utf16('東京の会社で働く。\n経験三年。年収八百万円。\n'.repeat(300))],
    ['a NUL beyond the first 8 KB', Buffer.concat([Buffer.alloc(8192, 0x61), bytes(0)])],
  ])('%s is text', (_what, content) => {
    expect(looksBinary(content)).toBe(false);
  });

  test.each([
    ['one NUL in text', Buffer.from(`${'Some posting text. '.repeat(20)}\0${'and more '.repeat(20)}`)],
    ['all values', Uint8Array.from({ length: 8192 }, (_, i) => i & 255)],
    ['zeros', Buffer.alloc(100)],
  ])('%s is not', (_what, content) => {
    expect(looksBinary(content)).toBe(true);
  });

  test.each([
    ['%PDF-1.7', 'PDF'],
    ['PK\x03\x04\x14', 'ZIP'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['\x1f\x8b\x08', 'gzip'],
    ['\x28\xb5\x2f\xfd', 'Zstandard'],
    ['{\\rtf1\\ansi', 'RTF'],
  ])('%j is known', (start, word) => {
    expect(whyNoText(Buffer.from(start, 'latin1'))).toContain(word);
  });

  test('what is full of control characters is no text, whatever it begins with', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 37 + (i >> 5)) & 255);
    expect(whyNoText(bytes)).toBe('it is full of control characters, and no text');
  });

  test('text is read, with a NUL in it too', () => {
    for (const start of ['Baker', 'PK Partners', '% of salary', '', '\xff\xfeB\0', 'Baker\0wanted', '\x1b$B;vL3\x1b(B'])
      expect(whyNoText(Buffer.from(start, 'latin1'))).toBeNull();
  });
});

test('counts are grouped by thousands', () => {
  expect([0, 999, 1000, 123456, 1234567].map(formatCount)).toEqual(['0', '999', '1,000', '123,456', '1,234,567']);
});
