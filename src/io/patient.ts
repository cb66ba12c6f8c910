import { systemCode } from './errors.js';
import type { Files } from './files.js';

/** What passes by itself: too many files are open, in this process or on the machine; a descriptor that does not wait is not ready. */
const PASSING = new Set(['EMFILE', 'ENFILE', 'EAGAIN', 'EINTR']);
/** Milliseconds between two attempts: all in all some two seconds. */
const PAUSES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

const cell = new Int32Array(new SharedArrayBuffer(4));
/** Waits without letting anything else run: the call that waits is one that does not return before it is done. */
const wait = (ms: number): void => {
  Atomics.wait(cell, 0, 0, ms);
};

/** The same file system, asked again where it says what passes by itself. */
export const patient = (files: Files, pause: (ms: number) => void = wait): Files => {
  const again = <Args extends unknown[], Result>(call: (...args: Args) => Result): ((...args: Args) => Result) => {
    return (...args) => {
      for (const ms of PAUSES)
        try {
          return call(...args);
        } catch (thrown) {
          if (!PASSING.has(systemCode(thrown) ?? '')) throw thrown;
          pause(ms);
        }
      return call(...args);
    };
  };
  return {
    ...files,
    list: again(files.list),
    open: again(files.open),
    create: again(files.create),
    scratch: again(files.scratch),
    append: again(files.append),
    readAt: again(files.readAt),
    read: again(files.read),
    write: again(files.write),
  };
};
