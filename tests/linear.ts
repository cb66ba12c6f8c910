import { expect } from 'vitest';

/** Milliseconds of this process's own work below which a measure says nothing. */
const LEAST = 20;
/** How many times four times the text may cost: linear work 4, quadratic 16. */
const MOST = 9;
const RUNS = 3;

/** The processor's time for work, the least of a few runs, in milliseconds: other processes do not count. */
const cost = (work: () => unknown): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
    // what takes so long is measured well enough, but for the first time, when the engine compiles
    if (run > 0 && least > 500) break;
  }
  return least;
};

/** Expects of work on a text that repeats a unit that it grows no faster than the text; `length`: of the longer one, in units of UTF-16. */
export const expectLinear = (unit: string, length: number, work: (text: string) => unknown): void => {
  const times = Math.ceil(length / unit.length);
  const short = Math.max(
    LEAST,
    cost(() => work(unit.repeat(Math.ceil(times / 4)))),
  );
  const long = cost(() => work(unit.repeat(times)));
  expect(
    long / short,
    `${JSON.stringify(unit.slice(0, 20))}: ${Math.round(short)} ms, four times as long ${Math.round(long)} ms`,
  ).toBeLessThan(MOST);
};
