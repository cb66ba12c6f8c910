import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { systemCode } from './errors.js';
import { type Files, type FullStatus, ignoreFailure, type Path } from './files.js';
import { isTemporary, temporaryName } from './temporary.js';
import type { Excluded } from './walk.js';

/** Where the output goes. Failures to write are thrown as system errors. */
export interface Sink {
  /** Resolves once the piece was taken; false: nobody reads any more, and work can stop quietly. */
  write(piece: string | Uint8Array): Promise<boolean>;
  /** Writes what was held back to the end; `false`: as of `write`, or the run was stopped. Most hold nothing back. */
  finish?(): Promise<boolean>;
  /** Makes the output final. */
  commit(): void;
  /** Leaves nothing half-written behind where that is possible; after `commit` it does nothing. */
  discard(): void;
}

/** Writes to a stream and waits for each piece, so that a slow reader holds the program back. A closed pipe is quiet. */
export const streamSink = (stream: Writable): Sink => ({
  write: (piece) =>
    new Promise((resolve, reject) => {
      stream.write(piece, (error) => {
        if (!error) resolve(true);
        else if (systemCode(error) === 'EPIPE' || systemCode(error) === 'ERR_STREAM_DESTROYED') resolve(false);
        else reject(error);
      });
    }),
  commit: () => undefined,
  discard: () => undefined,
});

const bytesOf = (piece: string | Uint8Array): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece);

/** The system may take fewer bytes at once than it is given. */
export const writeAll = (fd: number, bytes: Uint8Array, files: Files): void => {
  let rest = bytes;
  while (rest.length > 0) rest = rest.subarray(files.write(fd, rest));
};

/** A device or pipe cannot be replaced by a rename: it is written to as it is. */
const openSink = (path: Path, files: Files): Sink => {
  const fd = files.create(path, false);
  let open = true;
  const close = (): void => {
    if (open) files.close(fd);
    open = false;
  };
  return {
    write: async (piece) => {
      try {
        writeAll(fd, bytesOf(piece), files);
        return true;
      } catch (thrown) {
        if (systemCode(thrown) === 'EPIPE') return false;
        throw thrown;
      }
    },
    commit: close,
    discard: close,
  };
};

/** An entry of the folder in which `path` is. Bytes are taken as Latin-1, which loses none. */
const beside = (path: Path, name: string): Path =>
  typeof path === 'string'
    ? join(dirname(path), name)
    : Buffer.from(join(dirname(path.toString('latin1')), name), 'latin1');

/**
 * Creates a file, which must not exist, with the permissions and the owner of `model`; null: those of any new file. Only
 * the system's administrator may give a file to others: where that is refused it stays with who writes it.
 */
export const createLike = (path: Path, model: FullStatus | null, files: Files): number => {
  const fd = files.create(path, true);
  if (model === null) return fd;
  try {
    ignoreFailure(() => files.chown(fd, model.owner));
    files.chmod(fd, model.mode);
    return fd;
  } catch (thrown) {
    ignoreFailure(() => files.close(fd));
    ignoreFailure(() => files.remove(path));
    throw thrown;
  }
};

/** Milliseconds after which a temporary file is nobody's any more: a day. */
const ABANDONED = 86_400_000;

/**
 * Writes a file so that its path holds the old content or the whole new one at any time: a hidden temporary file
 * beside it, flushed to disk, then renamed. Links are resolved, permissions and, where possible, the owner kept. Throws the system error where
 * the folder is missing or not writable, before anything is read.
 */
export const writeAtomically = (path: Path, files: Files): Sink => {
  let target = path;
  let old: FullStatus | null = null;
  try {
    const status = files.status(path);
    if (status.kind === 'folder') throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    if (status.kind !== 'file') return openSink(path, files);
    target = files.resolve(path);
    old = status;
  } catch (thrown) {
    if (systemCode(thrown) !== 'ENOENT') throw thrown;
  }
  const temporary = beside(target, temporaryName());
  const fd = createLike(temporary, old, files);
  let state: 'open' | 'closed' | 'done' = 'open';
  const discard = (): void => {
    if (state === 'open') ignoreFailure(() => files.close(fd));
    if (state !== 'done') ignoreFailure(() => files.remove(temporary));
    state = 'done';
  };
  return {
    write: async (piece) => {
      writeAll(fd, bytesOf(piece), files);
      return true;
    },
    commit: () => {
      files.sync(fd);
      state = 'closed';
      files.close(fd);
      files.rename(temporary, target);
      state = 'done';
    },
    discard,
  };
};

/** The output as an entry of its folder, for `walk`. Throws the system error where the folder is missing. */
export const excludedOutput = (path: string, files: Files): Excluded => {
  let target = path;
  try {
    target = String(files.resolve(path));
  } catch (thrown) {
    if (systemCode(thrown) !== 'ENOENT') throw thrown;
  }
  return { folder: files.status(dirname(target)).identity, name: basename(target) };
};

/** Removes what runs that were killed left in the folder of an output long ago; does nothing where that is not permitted. */
export const sweep = (output: string, files: Files): void =>
  ignoreFailure(() => {
    for (const { name, kind } of files.list(dirname(output))) {
      const file = name.toString('latin1');
      if (kind !== 'file' || !isTemporary(file)) continue;
      const path = join(dirname(output), file);
      ignoreFailure(() => {
        if (Date.now() - files.status(path).modified > ABANDONED) files.remove(path);
      });
    }
  });
