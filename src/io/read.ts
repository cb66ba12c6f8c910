import { formatCount } from './count.js';
import { type InputError, inputError } from './errors.js';
import { type Files, ignoreFailure } from './files.js';
import type { Stretch } from './stretches.js';
import type { FoundFile } from './walk.js';

/** 10 MB: a posting is some 7 KB, a saved page seldom above 1 MB. */
export const DEFAULT_MAX_BYTES = 10_000_000;

export type Read =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: InputError };

/** `size`: in bytes; null: more than may be read, who knows how many. */
export const tooLarge = (file: string, size: number | null, maxBytes: number): InputError => {
  const what = size === null ? `more than ${formatCount(maxBytes)} bytes` : `${formatCount(size)} bytes`;
  return { code: 'error.too-large', file, message: `${what}, the limit is ${formatCount(maxBytes)}` };
};

/** Reads to the end or one byte beyond the cap: what has no size, and what grows while it is read. */
const readToEnd = (fd: number, files: Files, size: number, cap: number): Uint8Array => {
  let buffer = Buffer.allocUnsafe(Math.min(size, cap) + 1);
  let filled = 0;
  for (;;) {
    const n = files.read(fd, buffer, filled, buffer.length - filled);
    if (n === 0) return buffer.subarray(0, filled);
    filled += n;
    if (filled > cap) return buffer.subarray(0, filled);
    if (filled === buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(Math.max(buffer.length * 2, 65_536), cap + 1));
      buffer.copy(larger, 0, 0, filled);
      buffer = larger;
    }
  }
};

/** What stands between two offsets, or less where the file has become shorter. */
const readBetween = (fd: number, files: Files, { start, end }: Stretch): Uint8Array => {
  const buffer = Buffer.allocUnsafe(end - start);
  let filled = 0;
  while (filled < buffer.length) {
    const n = files.readAt(fd, buffer, filled, buffer.length - filled, start + filled);
    if (n === 0) break;
    filled += n;
  }
  return buffer.subarray(0, filled);
};

/**
 * The bytes of a file, or of the stretch of it that is asked for, read once through one descriptor. A file above `maxBytes` is not read at all; a pipe or device
 * that the user named is read up to the cap. Never throws.
 */
export const readInput = (file: FoundFile, files: Files, maxBytes: number): Read => {
  let fd: number | null = null;
  try {
    fd = files.open(file.at);
    const { kind, size } = files.opened(fd);
    // A scan lists regular files only: this one was replaced in the meantime, and may never end.
    if (!file.named && kind !== 'file')
      return {
        ok: false,
        error: { code: 'error.vanished', file: file.path, message: 'it is no longer a regular file' },
      };
    if (file.stretch) return { ok: true, bytes: readBetween(fd, files, file.stretch) };
    if (size > maxBytes) return { ok: false, error: tooLarge(file.path, size, maxBytes) };
    const bytes = readToEnd(fd, files, size, maxBytes);
    return bytes.length > maxBytes ? { ok: false, error: tooLarge(file.path, null, maxBytes) } : { ok: true, bytes };
  } catch (thrown) {
    return { ok: false, error: inputError(thrown, file.path, file.named) };
  } finally {
    // what was read stands, whatever closing says
    const opened = fd;
    if (opened !== null) ignoreFailure(() => files.close(opened));
  }
};

/** The bytes of a stream to its end; stops reading above `maxBytes`. Never throws. */
export const readStream = async (stream: AsyncIterable<unknown>, name: string, maxBytes: number): Promise<Read> => {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      chunks.push(bytes);
      length += bytes.length;
      if (length > maxBytes) return { ok: false, error: tooLarge(name, null, maxBytes) };
    }
  } catch (thrown) {
    return { ok: false, error: inputError(thrown, name, true) };
  }
  return { ok: true, bytes: Buffer.concat(chunks, length) };
};
