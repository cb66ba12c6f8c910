import { setFlagsFromString } from 'node:v8';
import { type Files, realFiles } from '../io/files.js';
import { patient } from '../io/patient.js';
import { MOST_SECONDS } from '../io/watch.js';
import { main } from './main.js';

export { serve } from './serve.js';

/** Standard input, opened by those who ask for it: it takes Node as long as a posting takes to parse. */
const stdin = {
  get isTTY() {
    return process.stdin.isTTY;
  },
  [Symbol.asyncIterator]: (): AsyncIterator<unknown> => process.stdin[Symbol.asyncIterator](),
};

export const library = (): Promise<typeof import('./library.js')> => import('./library.js');

/** Exit statuses of runs that a signal ended: 128 and its number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Runs the program in this process: its streams, its environment and its signals. Resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const stop = new AbortController();
  for (const [signal, status] of Object.entries(SIGNALS))
    process.once(signal, () => {
      stop.abort(status);
      process.stdin.destroy();
    });
  const pipe: Files['pipe'] = async (path) => {
    const opened = await realFiles.pipe(path);
    if (stop.signal.aborted) opened?.destroy();
    else stop.signal.addEventListener('abort', () => opened?.destroy());
    return opened;
  };
  const { stdout, stderr, env } = process;
  const io = {
    stdout,
    stderr,
    env,
    files: patient({ ...realFiles, pipe }),
    signal: stop.signal,
    worker: new URL('./worker.js', import.meta.url),
    reader: new URL('./reader.js', import.meta.url),
    watch: {
      seconds: MOST_SECONDS,
      fresh: async () => (await import('./load.js')).loadProgram().library(),
    },
    // V8 leaves out what makes expressions faster to run and slower to compile, of which there are hundreds, and does not begin to mark
    // garbage that the run would end before it is collected
    brief: () => {
      setFlagsFromString('--no-regexp-optimization');
      setFlagsFromString('--no-incremental-marking');
    },
    // V8 would double what it holds of new objects time and again in a long run, to 32 MB; later versions may know no such flag
    settle: () => {
      if (process.versions.v8.startsWith('11.')) setFlagsFromString('--semi-space-growth-factor=1');
    },
    stdin,
  };
  return main(argv, io);
}
