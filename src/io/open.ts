import type { Task } from './apart.js';
import { formattedAs, looksBinary, whyNoText } from './binary.js';
import { type InputError, inputError } from './errors.js';
import type { Files } from './files.js';
import type { Taken } from './formatted.js';
import { type Read, readInput, readStream } from './read.js';
import { type Found, type FoundFile, type SkipReason, STDIN } from './walk.js';

/** From where, and up to which size, inputs are read. */
export interface Source {
  readonly files: Files;
  readonly stdin: AsyncIterable<unknown>;
  /** Of a gzip file also the most that is unpacked. */
  readonly maxBytes: number;
  /** The name by which standard input goes; null or absent: none. */
  readonly stdinName?: string | null;
  /** The module of the thread that takes texts out of documents; null or absent: this thread does. */
  readonly reader?: URL | null;
}

export interface Opened {
  /** As they are, or as gzip had packed them; of a PDF or Word document its text. */
  readonly bytes: Uint8Array | string;
  /** As given; null for standard input without a name. */
  readonly file: string | null;
  /** For messages: the file, or `-`. */
  readonly name: string;
  /** Number of the first line, where only a stretch of a file was read. */
  readonly line?: number;
}

/** Whether a name is that of a gzip file. */
export const isPacked = (name: string): boolean => name.endsWith('.gz') || name.endsWith('.GZ');

/** Loaded where a document is read. */
const takeText = async (task: Task, reader: URL | null): Promise<Taken> => {
  if (reader !== null) return (await import('./apart.js')).readApart(reader, task);
  return (await import('./formatted.js')).textOf(task.bytes, task.kind, task.file, task.maxBytes);
};

/** A pipe is read as standard input is. */
const readFile = async (file: FoundFile, files: Files, maxBytes: number): Promise<Read> => {
  try {
    const pipe = file.special ? await files.pipe(file.at) : null;
    return pipe === null ? readInput(file, files, maxBytes) : await readStream(pipe, file.path, maxBytes);
  } catch (thrown) {
    return { ok: false, error: inputError(thrown, file.path, true) };
  }
};

/** The bytes of what `walk` found, unless they are those of something that is no text. Never throws. */
export const openInput = async (
  found: Found,
  { files, stdin, maxBytes, stdinName = null, reader = null }: Source,
): Promise<Opened | { readonly skipped: SkipReason } | { readonly error: InputError }> => {
  if (found.kind === 'failed') return { error: found.error };
  if (found.kind === 'skipped') return { skipped: found.reason };
  const name = found.kind === 'stdin' ? (stdinName ?? STDIN) : found.path;
  let read = found.kind === 'stdin' ? await readStream(stdin, name, maxBytes) : await readFile(found, files, maxBytes);
  if (read.ok && isPacked(name)) read = (await import('./unpack.js')).unpack(read.bytes, name, maxBytes);
  if (!read.ok) return { error: read.error };
  const { bytes } = read;
  const listed = found.kind === 'file' && !found.named;
  const kind = formattedAs(bytes, name);
  if (kind !== null) {
    const taken = await takeText({ bytes, kind, file: name, maxBytes }, reader);
    return 'error' in taken ? taken : { bytes: taken.text, file: found.kind === 'stdin' ? stdinName : name, name };
  }
  const reason = whyNoText(bytes);
  // A folder holds what it holds; a file that was asked for by name must not be passed over silently.
  if (listed && (reason !== null || looksBinary(bytes))) return { skipped: 'binary' };
  if (reason !== null) return { error: { code: 'error.binary', file: name, message: reason } };
  const opened = { bytes, file: found.kind === 'stdin' ? stdinName : name, name };
  return found.kind === 'file' && found.stretch ? { ...opened, line: found.stretch.line } : opened;
};
