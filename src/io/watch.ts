// V8 ends a script that runs for too long, whatever it does, and a script can call into this thread: no other thread need be started
import { Script } from 'node:vm';

/** Seconds that postings which are parsed together may take: one takes a thousandth, the largest input that is read by default some ten. */
export const MOST_SECONDS = 120;

/** Work took too long and was broken off in the midst, so that nothing that it used can be relied on any more. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

export const tookTooLong = (seconds: number): string => `it took more than ${seconds} seconds`;

const KEY = Symbol.for('postings.work');
const held = globalThis as { [KEY]?: () => void };
let script: Script | null = null;

/** What work gives; it costs a tenth of a millisecond more. Throws what it throws, and a TimeoutError where it takes longer than it may. */
export const within = <Made>(seconds: number, work: () => Made): Made => {
  let made: Made | undefined;
  held[KEY] = () => {
    made = work();
  };
  script ??= new Script("globalThis[Symbol.for('postings.work')]()");
  try {
    script.runInThisContext({ timeout: seconds * 1000 });
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TimeoutError(tookTooLong(seconds));
    throw thrown;
  } finally {
    delete held[KEY];
  }
  return made as Made;
};

/** How long work may take, and whence it is loaded again. */
export interface Watch<Library> {
  readonly seconds: number;
  /** A copy of the library that shares nothing with those before. */
  fresh(): Promise<Library>;
}

/**
 * Work in this thread that is given up when it takes too long: it rejects with a TimeoutError then, and is done by a fresh copy of the
 * library from then on. `load`: whence the library comes when there is work for the first time. `pick`: the work in a library. `watch`:
 * null: it may take as long as it likes.
 */
export const watched = <Library, Args extends readonly unknown[], Made>(
  load: () => Library | Promise<Library>,
  pick: (library: Library) => (...args: Args) => Made,
  watch: Watch<Library> | null,
): ((...args: Args) => Promise<Awaited<Made>>) => {
  let library: Library | Promise<Library> | null = null;
  return async (...args): Promise<Awaited<Made>> => {
    library ??= load();
    const work = pick(await library);
    if (watch === null) return await work(...args);
    try {
      return await within(watch.seconds, () => work(...args));
    } catch (thrown) {
      if (thrown instanceof TimeoutError) library = await watch.fresh();
      throw thrown;
    }
  };
};
