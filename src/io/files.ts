import {
  type BigIntStats,
  closeSync,
  type Dirent,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

/** A path; bytes where the name is no valid UTF-8 and a string would name another file. */
export type Path = string | Buffer;
export type Kind = 'file' | 'folder' | 'link' | 'special';

export interface Entry {
  /** As the file system holds it. */
  readonly name: Buffer;
  readonly kind: Kind;
}

/** What comes out of a pipe, as it comes. */
export interface Pipe extends AsyncIterable<unknown> {
  destroy(): void;
}

export interface Status {
  readonly kind: Kind;
  /** Bytes; 0 for what has no size, such as a pipe. */
  readonly size: number;
}

export interface FullStatus extends Status {
  /** Equal for two paths of the same file: device and inode. */
  readonly identity: string;
  /** Permission bits. */
  readonly mode: number;
  /** Numbers of the user and the group. */
  readonly owner: readonly [number, number];
  /** When its content changed last, in milliseconds since 1970. */
  readonly modified: number;
}

/** Every call that the program makes to the file system; all throw system errors. Tests put faults in here. */
export interface Files {
  /** Follows links. */
  status(path: Path): FullStatus;
  /** Entries in no particular order; links are not followed. */
  list(folder: Path): Entry[];
  /** The path with all links resolved. */
  resolve(path: Path): Path;
  open(path: Path): number;
  /** Opens a pipe so that reading it can be ended: a call that waits lets no signal through. Null: it is no pipe. */
  pipe(path: Path): Promise<Pipe | null>;
  opened(fd: number): Status;
  /** Reads up to `length` bytes at the current position; 0 at the end. */
  read(fd: number, buffer: Uint8Array, offset: number, length: number): number;
  /** Opens for writing; `exclusive`: fails where the path exists, otherwise truncates. */
  create(path: Path, exclusive: boolean): number;
  /** Creates a file of this user alone, to be written and read; fails where the path exists. */
  scratch(path: Path): number;
  /** Opens for reading, and for writing at its end; creates what is not there. */
  append(path: Path): number;
  /** Reads up to `length` bytes at a position. */
  readAt(fd: number, buffer: Uint8Array, offset: number, length: number, position: number): number;
  /** Empties a file. */
  truncate(fd: number): void;
  chmod(fd: number, mode: number): void;
  chown(fd: number, owner: FullStatus['owner']): void;
  /** Returns the number of bytes written, which may be fewer than given. */
  write(fd: number, bytes: Uint8Array): number;
  sync(fd: number): void;
  close(fd: number): void;
  rename(from: Path, to: Path): void;
  /** A second name for a file; fails where `to` exists. */
  link(from: Path, to: Path): void;
  remove(path: Path): void;
}

const kind = (status: Stats | BigIntStats | Dirent<Buffer>): Kind => {
  if (status.isFile()) return 'file';
  if (status.isDirectory()) return 'folder';
  return status.isSymbolicLink() ? 'link' : 'special';
};

/** The file system of the machine. */
export const realFiles: Files = {
  status: (path) => {
    const s = statSync(path, { bigint: true });
    return {
      kind: kind(s),
      size: Number(s.size),
      identity: `${s.dev}:${s.ino}`,
      mode: Number(s.mode) & 0o777,
      owner: [Number(s.uid), Number(s.gid)],
      modified: Number(s.mtimeMs),
    };
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((e) => ({ name: e.name, kind: kind(e) })),
  resolve: (path) => (typeof path === 'string' ? realpathSync(path) : realpathSync.native(path, 'buffer')),
  open: (path) => openSync(path, 'r'),
  pipe: async (path) => (await import('./pipe.js')).openPipe(path),
  opened: (fd) => {
    const s = fstatSync(fd);
    return { kind: kind(s), size: s.size };
  },
  read: (fd, buffer, offset, length) => readSync(fd, buffer, offset, length, null),
  create: (path, exclusive) => openSync(path, exclusive ? 'wx' : 'w'),
  scratch: (path) => openSync(path, 'wx+', 0o600),
  append: (path) => openSync(path, 'a+'),
  readAt: (fd, buffer, offset, length, position) => readSync(fd, buffer, offset, length, position),
  truncate: (fd) => ftruncateSync(fd),
  chmod: (fd, mode) => fchmodSync(fd, mode),
  chown: (fd, [user, group]) => fchownSync(fd, user, group),
  write: (fd, bytes) => writeSync(fd, bytes),
  sync: (fd) => fsyncSync(fd),
  close: (fd) => closeSync(fd),
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  remove: (path) => unlinkSync(path),
};

/** Does what may fail without harm. */
export const ignoreFailure = (act: () => void): void => {
  try {
    act();
  } catch {
    // the failure that led here, if any, is the one to report
  }
};
