import { looksBinary, signatureOf } from './binary.js';
import type { InputError } from './errors.js';
import type { Files } from './files.js';
import { readInput, readStream } from './read.js';
import { type Found, type SkipReason, STDIN } from './walk.js';

/** From where, and up to which size, inputs are read. */
export interface Source {
  readonly files: Files;
  readonly stdin: AsyncIterable<unknown>;
  /** Of a gzip file also the most that is unpacked. */
  readonly maxBytes: number;
  /** The name by which standard input goes; null or absent: none. */
  readonly stdinName?: string | null;
}

export interface Opened {
  /** As they are, or as gzip had packed them. */
  readonly bytes: Uint8Array;
  /** As given; null for standard input without a name. */
  readonly file: string | null;
  /** For messages: the file, or `-`. */
  readonly name: string;
  /** Number of the first line, where only a stretch of a file was read. */
  readonly line?: number;
}

/** Whether a name is that of a gzip file. */
export const isPacked = (name: string): boolean => name.endsWith('.gz') || name.endsWith('.GZ');

/** The bytes of what `walk` found, unless they are those of something that is no text. Never throws. */
export const openInput = async (
  found: Found,
  { files, stdin, maxBytes, stdinName = null }: Source,
): Promise<Opened | { readonly skipped: SkipReason } | { readonly error: InputError }> => {
  if (found.kind === 'failed') return { error: found.error };
  if (found.kind === 'skipped') return { skipped: found.reason };
  const name = found.kind === 'stdin' ? (stdinName ?? STDIN) : found.path;
  let read = found.kind === 'stdin' ? await readStream(stdin, name, maxBytes) : readInput(found, files, maxBytes);
  if (read.ok && isPacked(name)) read = (await import('./unpack.js')).unpack(read.bytes, name, maxBytes);
  if (!read.ok) return { error: read.error };
  const { bytes } = read;
  const listed = found.kind === 'file' && !found.named;
  const signature = signatureOf(bytes);
  // A folder holds what it holds; a file that was asked for by name must not be passed over silently.
  if (listed && (signature !== null || looksBinary(bytes))) return { skipped: 'binary' };
  if (signature !== null) return { error: { code: 'error.binary', file: name, message: `it is ${signature}` } };
  const opened = { bytes, file: found.kind === 'stdin' ? stdinName : name, name };
  return found.kind === 'file' && found.stretch ? { ...opened, line: found.stretch.line } : opened;
};
