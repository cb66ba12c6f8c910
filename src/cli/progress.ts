import { formatCount } from '../io/count.js';
import type { Io } from './io.js';

/** Milliseconds before anything is shown, and between two showings. */
const DELAY = 500;
const INTERVAL = 100;
const CLEAR = '\r\x1b[K';

export interface Progress {
  /** `all`: how many there will be; null where that is not known. */
  show(count: number, all: number | null): void;
  /** Takes the line away, so that another message can be written. */
  clear(): void;
  /** As `clear`, and nothing is shown from then on. */
  end(): void;
}

const BAR = 20;

/** `[#####---------------] 512 of 2,098 postings, 340 a second, 5 s left`, in so many columns at most: only one line can be taken away. */
const line = (count: number, all: number | null, what: string, seconds: number, columns: number): string => {
  const rate = count / seconds;
  const speed = rate >= 1 ? `, ${formatCount(Math.round(rate))} a second` : '';
  if (all === null || all === 0) return `${formatCount(count)} ${what}${speed} ...`.slice(0, columns);
  const filled = Math.floor((BAR * count) / all);
  const left = rate > 0 ? `, ${formatCount(Math.ceil((all - count) / rate))} s left` : '';
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] `;
  const told = `${formatCount(count)} of ${formatCount(all)} ${what}${speed}${left}`;
  return bar.length + told.length > columns ? told.slice(0, columns) : bar + told;
};

const nothing = (): void => undefined;

/** A line on a terminal that tells how far a run is, from half a second on; elsewhere nothing. */
export const makeProgress = (stderr: Io['stderr'], quiet: boolean, what: string, now: () => number): Progress => {
  if (quiet || stderr.isTTY !== true) return { show: nothing, clear: nothing, end: nothing };
  const begun = now();
  let next = begun + DELAY;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write(CLEAR);
    shown = false;
  };
  return {
    show: (count, all) => {
      if (now() < next) return;
      const columns = (stderr.columns || Number.POSITIVE_INFINITY) - 1;
      stderr.write(`${CLEAR}${line(count, all, what, (now() - begun) / 1000, columns)}`);
      next = now() + INTERVAL;
      shown = true;
    },
    clear,
    end: () => {
      clear();
      next = Number.POSITIVE_INFINITY;
    },
  };
};
