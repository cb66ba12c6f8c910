import { type Files, realFiles } from '../../src/io/files.js';
import { systemError } from './folder.js';

export interface Faulty {
  readonly files: Files;
  /** The call that failed, such as `rename`; null: the run made fewer calls. */
  readonly failed: () => keyof Files | null;
}

/** The file system of the machine, of which the `nth` call fails with a code, from 1. */
export const failingAt = (nth: number, code: string, real: Files = realFiles): Faulty => {
  let calls = 0;
  let failed: keyof Files | null = null;
  const files = Object.fromEntries(
    Object.entries(real).map(([name, call]) => [
      name,
      (...args: unknown[]): unknown => {
        if (++calls === nth) {
          failed = name as keyof Files;
          throw systemError(code);
        }
        return (call as (...all: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Files;
  return { files, failed: () => failed };
};
