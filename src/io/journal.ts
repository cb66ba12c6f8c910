import type { Result } from './batch.js';
import type { Digest } from './digest.js';
import { type Files, ignoreFailure } from './files.js';
import { stringify } from './output.js';
import { writeAll } from './sink.js';

type Done = Extract<Result, { record: string }>;

/** Records of a run that were made already, so that a run that was killed can be taken up again. */
export interface Journal {
  /** The record of these bytes under this name; null: none yet. */
  find(id: string, file: string | null): Done | null;
  /** Keeps a record, unless it is held already. Throws a JournalError whose cause is a system error. */
  add(done: Done): void;
  /** How many records it held when it was opened. */
  readonly held: number;
  close(): void;
}

/** A file that is no journal, or one of another run: it is left as it is. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

const LF = 10;
const TAB = 9;
const CHUNK = 1 << 20;

const keyOf = (id: string, file: string | null): string => `${id} ${stringify(file)}`;

/** Offsets and lengths of what stands behind the keys, by key; the last line may be torn and is none then. */
const index = (
  fd: number,
  stamp: string,
  path: string,
  files: Files,
): { at: Map<string, [number, number]>; stamped: boolean; torn: boolean } => {
  const at = new Map<string, [number, number]>();
  const chunk = Buffer.allocUnsafe(CHUNK);
  let rest = Buffer.alloc(0);
  let offset = 0;
  let first = true;
  for (;;) {
    const n = files.read(fd, chunk, 0, CHUNK);
    if (n === 0) break;
    const bytes = Buffer.concat([rest, chunk.subarray(0, n)]);
    let from = 0;
    for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
      const line = bytes.subarray(from, to);
      if (first) {
        const found = line.toString();
        if (found !== stamp)
          throw new JournalError(
            found.startsWith('{"journal":')
              ? `${path} is the journal of a run with another version or other flags; run with these, or remove it`
              : `${path} is no journal of postings`,
          );
        first = false;
      } else {
        const tab = line.indexOf(TAB);
        if (tab > 0) at.set(line.toString('utf8', 0, tab), [offset + from + tab + 1, line.length - tab - 1]);
      }
      from = to + 1;
    }
    offset += from;
    rest = Buffer.from(bytes.subarray(from));
  }
  // a first line that is torn is that of a run that had just begun
  if (first && rest.length > 0 && !stamp.startsWith(rest.toString()))
    throw new JournalError(`${path} is no journal of postings`);
  return { at, stamped: !first, torn: rest.length > 0 };
};

/**
 * Opens a journal, or begins one. `stamp`: a line of JSON that says by which version and with which flags its records are made; those of
 * another are refused, so that an output never mixes them. Throws a JournalError, or system errors.
 */
export const openJournal = (path: string, stamp: string, files: Files): Journal => {
  const fd = files.append(path);
  try {
    const { at, stamped, torn } = index(fd, stamp, path, files);
    // nothing yet, or nothing but a torn first line
    if (!stamped) {
      files.truncate(fd);
      writeAll(fd, Buffer.from(`${stamp}\n`), files);
    }
    // what was torn ends here
    else if (torn) writeAll(fd, Buffer.from('\n'), files);
    return {
      held: at.size,
      find: (id, file) => {
        const [offset, length] = at.get(keyOf(id, file)) ?? [0, 0];
        if (length === 0) return null;
        const bytes = Buffer.allocUnsafe(length);
        for (let filled = 0; filled < length; ) {
          const n = files.readAt(fd, bytes, filled, length - filled, offset + filled);
          if (n === 0) return null;
          filled += n;
        }
        try {
          const [record, digest] = JSON.parse(bytes.toString()) as [string, Digest];
          return { record, digest };
        } catch {
          return null;
        }
      },
      add: ({ record, digest }) => {
        const key = keyOf(digest.id, digest.file);
        if (at.has(key)) return;
        try {
          writeAll(fd, Buffer.from(`${key}\t${stringify([record, digest])}\n`), files);
        } catch (cause) {
          throw new JournalError('it cannot be written', { cause });
        }
      },
      close: () => ignoreFailure(() => files.close(fd)),
    };
  } catch (thrown) {
    ignoreFailure(() => files.close(fd));
    throw thrown;
  }
};
