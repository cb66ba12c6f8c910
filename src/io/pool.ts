// Node's own worker threads: nothing to install, and a pool of a hundred lines that knows what to do with a posting that kills its worker
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Result, Settings } from './batch.js';
import type { InputErrorCode } from './errors.js';
import type { Found } from './walk.js';
import { MOST_SECONDS, tookTooLong } from './watch.js';

/** For each input of a batch the results of its postings. */
type Results = readonly (readonly Result[])[];

/** Workers that convert batches, each a thread with a program of its own. */
export interface Pool {
  /** Batches that may be under way before the first of them is waited for. */
  readonly room: number;
  /** Gives a batch to a worker. Resolves to the results of each input, in their order. Never rejects. */
  convert(batch: readonly Found[]): Promise<Results>;
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
  readonly results: Results;
}

/** Batches that a worker has at once: one under way, and the next one at hand. */
const DEPTH = 2;

/** MB of heap that a worker may fill: small, so that it does not put off collecting garbage; an input takes up to sixty times its size. */
const LEAST_HEAP = 512;
const HEAP_BY_SIZE = 60;
/** MB for what is new in a worker: as much again holds 13 MB more in each and is not measurably faster, half of it costs a twentieth more time. */
const YOUNG_HEAP = 24;

/** Batches after which a worker holds as much as it usually does. */
const WARM = 8;

interface Job extends Task {
  /** Whether it is given to a worker that has nothing else, so that it is to blame for what becomes of the worker. */
  readonly alone: boolean;
  done(results: Results): void;
}

interface Thread {
  /** Null before it starts, and after it failed. */
  worker: Worker | null;
  /** What it was given and has not answered. */
  readonly given: Job[];
  /** What it will be given. */
  readonly queue: Job[];
  /** How many batches its workers converted. */
  answers: number;
  timer: NodeJS.Timeout | null;
}

/** How many workers the machine can run at once. */
export const availableCores = (): number => availableParallelism();

/**
 * Starts `count` workers that run the module at `entry`, which answers tasks. `seconds`: that one batch may take; `onWarm`: called once, when
 * all of them have converted some batches.
 */
export const makePool = (
  entry: URL,
  count: number,
  settings: Settings,
  seconds = MOST_SECONDS,
  onWarm: (() => void) | null = null,
): Pool => {
  let last = 0;
  let closed = false;
  const heap = Math.max(LEAST_HEAP, (settings.maxBytes / 1e6) * HEAP_BY_SIZE);
  const resourceLimits = { maxOldGenerationSizeMb: Math.ceil(heap), maxYoungGenerationSizeMb: YOUNG_HEAP };
  const threads = Array.from(
    { length: count },
    (): Thread => ({ worker: null, given: [], queue: [], answers: 0, timer: null }),
  );

  /**
   * Ends a worker that failed. An input that it had alone is reported; everything else that it had is done again, one input after the
   * other, each alone, since an answer may still have been on its way when the worker ended.
   */
  const replace = (thread: Thread, code: InputErrorCode, message: string): void => {
    if (closed) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    // what it still says is of no interest, and an error without a listener would end the program
    thread.worker?.removeAllListeners().on('error', () => undefined);
    void thread.worker?.terminate();
    thread.worker = null;
    const failed = thread.given.splice(0);
    const again: Job[] = [];
    for (const job of failed) {
      const [input] = job.batch;
      if (job.alone && input) job.done([[{ error: { code, file: 'path' in input ? input.path : '', message } }]]);
      else {
        const parts = job.batch.map(
          (one) => new Promise<Results>((done) => again.push({ id: last++, batch: [one], alone: true, done })),
        );
        void Promise.all(parts).then((all) => job.done(all.flat()));
      }
    }
    thread.queue.unshift(...again);
    pump(thread);
  };

  const watch = (thread: Thread): void => {
    if (thread.timer) clearTimeout(thread.timer);
    // what a worker still says when all is over must keep no clock running, which would keep the program
    thread.timer =
      closed || thread.given.length === 0
        ? null
        : setTimeout(() => replace(thread, 'error.timeout', tookTooLong(seconds)), seconds * 1000);
  };

  const start = (thread: Thread): Worker => {
    const worker = new Worker(entry, { workerData: settings, resourceLimits });
    // the start itself may be slow where the machine is busy
    worker.on('online', () => watch(thread));
    worker.on('message', ({ id, results }: Answer) => {
      const at = thread.given.findIndex((job) => job.id === id);
      const [job] = at < 0 ? [] : thread.given.splice(at, 1);
      watch(thread);
      if (++thread.answers === WARM && threads.every(({ answers }) => answers >= WARM)) onWarm?.();
      job?.done(results);
      pump(thread);
    });
    worker.on('error', (error) => replace(thread, 'error.internal', error.message));
    worker.on('exit', () => replace(thread, 'error.internal', 'the worker that parsed it ended'));
    return worker;
  };

  /** Gives a worker as much as it may have at once. */
  const pump = (thread: Thread): void => {
    for (;;) {
      const [job] = thread.queue;
      if (closed || !job || thread.given.length >= DEPTH || thread.given.some(({ alone }) => alone)) return;
      if (job.alone && thread.given.length > 0) return;
      thread.queue.shift();
      thread.given.push(job);
      if (thread.worker === null) thread.worker = start(thread);
      else if (thread.given.length === 1) watch(thread);
      thread.worker.postMessage({ id: job.id, batch: job.batch } satisfies Task);
    }
  };

  const load = ({ given, queue }: Thread): number => given.length + queue.length;
  return {
    room: count * DEPTH,
    convert: (batch) =>
      new Promise((done) => {
        const idle = threads.reduce((least, thread) => (load(thread) < load(least) ? thread : least));
        idle.queue.push({ id: last++, batch, alone: false, done });
        pump(idle);
      }),
    close: () => {
      closed = true;
      for (const { worker, timer } of threads) {
        if (timer) clearTimeout(timer);
        void worker?.terminate();
      }
    },
  };
};
