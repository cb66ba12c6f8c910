// A thread of Node's own: what takes texts out of documents is code of others, and a thread can be ended whatever it does
import { Worker } from 'node:worker_threads';
import { formatCount } from './count.js';
import type { Formatted, Taken } from './formatted.js';
import { tookTooLong } from './watch.js';

/** A document that the thread is to read. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly kind: Formatted;
  /** For messages. */
  readonly file: string;
  readonly maxBytes: number;
}

/** How much one document may take. */
export interface Allowance {
  readonly seconds: number;
  /** That the process may grow by, in bytes. */
  readonly memory: number;
}

/** A document of a few pages takes a tenth of a second, and some 50 MB. */
const USUAL: Allowance = { seconds: 30, memory: 1e9 };
/** Milliseconds between two looks at the thread. */
const LOOK = 50;

/** The thread, which waits for the next document; null: none was started, or the last one failed. */
let waiting: Worker | null = null;
/** One document is read after the other. */
let last: Promise<unknown> = Promise.resolve();

const start = (entry: URL): Worker => {
  // what it prints would stand between the records
  const thread = new Worker(entry, { stdout: true, stderr: true });
  // an error without a listener would end the program
  thread.on('error', () => undefined);
  thread.on('exit', () => {
    if (waiting === thread) waiting = null;
  });
  return thread;
};

const readNow = (entry: URL, task: Task, { seconds, memory }: Allowance): Promise<Taken> =>
  new Promise((done) => {
    const thread = waiting ?? start(entry);
    waiting = null;
    const before = process.memoryUsage.rss();
    const until = process.uptime() + seconds;
    const end = (taken: Taken): void => {
      clearInterval(watch);
      thread.off('message', answered).off('error', failed).off('exit', ended);
      done(taken);
    };
    const answered = (taken: Taken): void => {
      waiting = thread;
      thread.unref();
      end(taken);
    };
    const fail = (message: string): void => {
      void thread.terminate();
      end({ error: { code: 'error.document', file: task.file, message } });
    };
    const failed = (error: Error): void => fail(error.message);
    const ended = (): void => fail('the thread that read it ended');
    const watch = setInterval(() => {
      if (process.uptime() > until) fail(tookTooLong(seconds));
      else if (process.memoryUsage.rss() - before > memory)
        fail(`it took more than ${formatCount(memory)} bytes of memory`);
    }, LOOK);
    thread.on('message', answered).on('error', failed).on('exit', ended);
    thread.ref();
    thread.postMessage(task);
  });

/**
 * Reads a document in a thread that runs the module at `entry`, which answers tasks, and ends the thread where the document takes more than
 * it may. Never rejects.
 */
export const readApart = (entry: URL, task: Task, allowance: Allowance = USUAL): Promise<Taken> => {
  const taken = last.then(() => readNow(entry, task, allowance));
  last = taken;
  return taken;
};
