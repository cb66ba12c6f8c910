import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Path, Pipe } from './files.js';

/** What comes out of a pipe, without a call that waits; null: it is none, or of no kind that can be read so. */
export const openPipe = (path: Path): Pipe | null => {
  // elsewhere a pipe that nobody writes into yet seems to be at its end
  if (process.platform !== 'linux') return null;
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (fstatSync(fd).isFIFO()) return new Socket({ fd, readable: true, writable: false });
  closeSync(fd);
  return null;
};
