// Node's own worker threads: nothing to install, and a pool of a hundred lines that knows what to do with a posting that kills its worker
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Result, Settings } from './batch.js';
import type { InputErrorCode } from './errors.js';
import type { Found } from './walk.js';

/** Workers that convert batches, each a thread with a program of its own. */
export interface Pool {
  /** Batches that may be under way before the first of them is waited for. */
  readonly room: number;
  /** Gives a batch to a worker. The results are in the order of its inputs. Never rejects. */
  convert(batch: readonly Found[]): Promise<readonly Result[]>;
  /** Ends all workers, whatever they do. */
  close(): void;
}

/** What a worker is sent, and what it answers. */
export interface Task {
  readonly id: number;
  readonly batch: readonly Found[];
}
export interface Answer {
  readonly id: number;
  readonly results: readonly Result[];
}

/** Batches that a worker has at once: one under way, and the next one at hand. */
const DEPTH = 2;
/** Seconds that one batch may take: a posting takes a thousandth, the largest input that is read by default some ten. */
const MOST_SECONDS = 120;

/** MB of heap that a worker may fill: small, so that it does not put off collecting garbage; an input takes up to sixty times its size. */
const LEAST_HEAP = 512;
const HEAP_BY_SIZE = 60;

interface Job extends Task {
  done(results: readonly Result[]): void;
}

interface Thread {
  /** Null before it starts. */
  worker: Worker | null;
  /** What it has to do, the batch under way first. */
  readonly jobs: Job[];
  timer: NodeJS.Timeout | null;
}

/** How many workers the machine can run at once. */
export const availableCores = (): number => availableParallelism();

/** Starts `count` workers that run the module at `entry`, which answers tasks. `seconds`: that one batch may take. */
export const makePool = (entry: URL, count: number, settings: Settings, seconds = MOST_SECONDS): Pool => {
  let last = 0;
  let closed = false;
  const heap = Math.max(LEAST_HEAP, (settings.maxBytes / 1e6) * HEAP_BY_SIZE);
  const resourceLimits = { maxOldGenerationSizeMb: Math.ceil(heap), maxYoungGenerationSizeMb: 16 };
  const threads = Array.from({ length: count }, (): Thread => ({ worker: null, jobs: [], timer: null }));

  /** Ends a worker that failed; what it had is done again, one input at a time, and an input that fails alone is reported. */
  const replace = (thread: Thread, code: InputErrorCode, message: string): void => {
    if (closed) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    // what it still says is of no interest, and an error without a listener would end the program
    thread.worker?.removeAllListeners().on('error', () => undefined);
    void thread.worker?.terminate();
    thread.worker = null;
    const [failed, ...others] = thread.jobs.splice(0);
    if (failed && failed.batch.length === 1) {
      const input = failed.batch[0] as Found;
      failed.done([{ error: { code, file: 'path' in input ? input.path : '', message } }]);
    } else if (failed)
      void Promise.all(failed.batch.map((input) => give(thread, [input]))).then((all) => failed.done(all.flat()));
    for (const job of others) send(thread, job);
  };

  const watch = (thread: Thread): void => {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer =
      thread.jobs.length === 0
        ? null
        : setTimeout(() => replace(thread, 'error.timeout', `it took more than ${seconds} seconds`), seconds * 1000);
  };

  const start = (thread: Thread): Worker => {
    const worker = new Worker(entry, { workerData: settings, resourceLimits });
    // the start itself may be slow where the machine is busy
    worker.on('online', () => watch(thread));
    worker.on('message', ({ id, results }: Answer) => {
      const at = thread.jobs.findIndex((job) => job.id === id);
      const [job] = at < 0 ? [] : thread.jobs.splice(at, 1);
      watch(thread);
      job?.done(results);
    });
    worker.on('error', (error) => replace(thread, 'error.internal', error.message));
    worker.on('exit', () => replace(thread, 'error.internal', 'the worker that parsed it ended'));
    return worker;
  };

  const send = (thread: Thread, job: Job): void => {
    thread.jobs.push(job);
    if (thread.worker === null) thread.worker = start(thread);
    else if (thread.jobs.length === 1) watch(thread);
    thread.worker.postMessage({ id: job.id, batch: job.batch } satisfies Task);
  };
  const give = (thread: Thread, batch: readonly Found[]): Promise<readonly Result[]> =>
    new Promise((done) => send(thread, { id: last++, batch, done }));

  return {
    room: count * DEPTH,
    convert: (batch) => {
      const idle = threads.reduce((least, thread) => (thread.jobs.length < least.jobs.length ? thread : least));
      return give(idle, batch);
    },
    close: () => {
      closed = true;
      for (const { worker, timer } of threads) {
        if (timer) clearTimeout(timer);
        void worker?.terminate();
      }
    },
  };
};
