import { expect } from 'vitest';

/** Milliseconds of this process's own work below which a measure says nothing, and above which it says enough. */
const LEAST = 20;
const ENOUGH = 250;
/** How many times four times the text may cost: linear work 4, quadratic 16. */
const MOST = 9;
/** So often is the text made four times as long. */
const STEPS = 3;
const RUNS = 3;

/** The processor's time for work, the least of a few runs, in milliseconds: other processes do not count. */
const cost = (work: () => unknown): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
    // what takes so long is measured well enough, but for the first time, when the engine compiles
    if (run > 0 && least > ENOUGH) break;
  }
  return least;
};

/**
 * Expects of work on a text that repeats a unit that it grows no faster than the text; `length`: of the longest one, in units of UTF-16.
 * The text grows from a small part of that until it costs enough to tell, so that neither slow work nor a failure takes long.
 */
export const expectLinear = (unit: string, length: number, work: (text: string) => unknown): void => {
  const costOf = (times: number): number => cost(() => work(unit.repeat(Math.ceil(times))));
  const most = length / unit.length;
  let short = costOf(most / 4 ** STEPS);
  for (let step = STEPS - 1; step >= 0; step--) {
    let long = costOf(most / 4 ** step);
    // a busy machine may spoil one measure, and two seldom
    if (long >= MOST * Math.max(LEAST, short)) {
      short = Math.max(short, costOf(most / 4 ** (step + 1)));
      long = Math.min(long, costOf(most / 4 ** step));
    }
    expect(
      long / Math.max(LEAST, short),
      `${JSON.stringify(unit.slice(0, 20))}: ${Math.round(short)} ms, four times as long ${Math.round(long)} ms`,
    ).toBeLessThan(MOST);
    if (long > ENOUGH) break;
    short = long;
  }
};
