import { inputError } from './errors.js';
import { type Files, ignoreFailure } from './files.js';
import { isPacked } from './open.js';
import { tooLarge } from './read.js';
import { holdsLines } from './rows.js';
import type { Found, FoundFile } from './walk.js';

/** A part of a file of lines that is read by itself: half-open offsets in bytes, and the number of its first line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Bytes of a stretch at most, unless less may be read; a line that is longer is one by itself. */
const STRETCH = 262_144;
const LF = 10;
/** What opens UTF-16, in which a line end is not a byte. */
const WIDE: readonly string[] = ['\xff\xfe', '\xfe\xff'];

const countLines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
};

/** The stretches of a file of lines that is larger than one; any other file as it is. Throws system errors. */
function* stretchesOf(file: FoundFile, files: Files, maxBytes: number): Generator<Found> {
  const fd = files.open(file.at);
  try {
    const { kind, size } = files.opened(fd);
    const chunk = Buffer.allocUnsafe(Math.min(STRETCH, maxBytes));
    const read = (at: number): Uint8Array => chunk.subarray(0, files.readAt(fd, chunk, 0, chunk.length, at));
    if (kind !== 'file' || size <= chunk.length || WIDE.includes(Buffer.from(read(0)).toString('latin1', 0, 2))) {
      yield file;
      return;
    }
    let line = 1;
    for (let start = 0; start < size; ) {
      const bytes = read(start);
      if (bytes.length === 0) return;
      const whole = start + bytes.length >= size ? bytes.length : bytes.lastIndexOf(LF) + 1;
      let end = start + whole;
      for (let at = start + bytes.length; end === start; ) {
        const more = read(at);
        const lf = more.indexOf(LF);
        at += more.length;
        if (lf >= 0 || at >= size || more.length === 0) end = lf < 0 ? at : at - more.length + lf + 1;
      }
      const lines = whole > 0 ? countLines(bytes.subarray(0, whole)) : 1;
      if (whole === 0 && end - start > maxBytes)
        yield { kind: 'failed', error: tooLarge(`${file.path}:${line}`, null, maxBytes) };
      else yield { ...file, stretch: { start, end, line } };
      line += lines;
      start = end;
    }
  } finally {
    ignoreFailure(() => files.close(fd));
  }
}

/**
 * What was found, with each large file of lines in stretches that are read one by one, so that its size does not matter and workers share
 * it. A longer line than `maxBytes` is an error. Throws nothing.
 */
export function* inStretches(found: Iterable<Found>, files: Files, maxBytes: number): Generator<Found> {
  for (const one of found) {
    if (one.kind !== 'file' || one.special || !holdsLines(one.path) || isPacked(one.path)) {
      yield one;
      continue;
    }
    try {
      yield* stretchesOf(one, files, maxBytes);
    } catch (thrown) {
      yield { kind: 'failed', error: inputError(thrown, one.path, one.named) };
    }
  }
}
