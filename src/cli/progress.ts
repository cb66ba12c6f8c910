import { formatCount } from '../io/count.js';
import type { Io } from './io.js';

/** Milliseconds before anything is shown, and between two showings. */
const DELAY = 500;
const INTERVAL = 100;
const CLEAR = '\r\x1b[K';

export interface Progress {
  show(count: number): void;
  /** Takes the line away, so that another message can be written. */
  clear(): void;
}

/** A counting line on a terminal, from half a second on; elsewhere nothing. */
export const makeProgress = (stderr: Io['stderr'], quiet: boolean, what: string, now: () => number): Progress => {
  if (quiet || stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let next = now() + DELAY;
  let shown = false;
  return {
    show: (count) => {
      if (now() < next) return;
      stderr.write(`${CLEAR}${formatCount(count)} ${what} ...`);
      next = now() + INTERVAL;
      shown = true;
    },
    clear: () => {
      if (shown) stderr.write(CLEAR);
      shown = false;
    },
  };
};
