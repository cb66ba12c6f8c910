import {
  type BigIntStats,
  closeSync,
  type Dirent,
  fchmodSync,
  fstatSync,
  fsyncSync,
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
}

/** Every call that the program makes to the file system; all throw system errors. Tests put faults in here. */
export interface Files {
  /** Follows links. */
  status(path: Path): FullStatus;
  /** Entries in no particular order; links are not followed. */
  list(folder: Path): Entry[];
  /** The path with all links resolved. */
  resolve(path: string): string;
  open(path: Path): number;
  opened(fd: number): Status;
  /** Reads up to `length` bytes at the current position; 0 at the end. */
  read(fd: number, buffer: Uint8Array, offset: number, length: number): number;
  /** Opens for writing; `exclusive`: fails where the path exists, otherwise truncates. */
  create(path: string, exclusive: boolean): number;
  chmod(fd: number, mode: number): void;
  /** Returns the number of bytes written, which may be fewer than given. */
  write(fd: number, bytes: Uint8Array): number;
  sync(fd: number): void;
  close(fd: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
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
    return { kind: kind(s), size: Number(s.size), identity: `${s.dev}:${s.ino}`, mode: Number(s.mode) & 0o777 };
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((e) => ({ name: e.name, kind: kind(e) })),
  resolve: (path) => realpathSync(path),
  open: (path) => openSync(path, 'r'),
  opened: (fd) => {
    const s = fstatSync(fd);
    return { kind: kind(s), size: s.size };
  },
  read: (fd, buffer, offset, length) => readSync(fd, buffer, offset, length, null),
  create: (path, exclusive) => openSync(path, exclusive ? 'wx' : 'w'),
  chmod: (fd, mode) => fchmodSync(fd, mode),
  write: (fd, bytes) => writeSync(fd, bytes),
  sync: (fd) => fsyncSync(fd),
  close: (fd) => closeSync(fd),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => unlinkSync(path),
};
