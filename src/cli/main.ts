import { CommanderError } from 'commander';
import type { Parse } from '../io/convert.js';
import { EXIT, type Io } from './io.js';
import { runParse } from './parse.js';
import { makeProgram } from './program.js';
import { runRepair } from './repair.js';

/** Loaded when the first command needs it: help and usage errors do without. */
const loadParse = async (): Promise<Parse> => (await import('../index.js')).parsePostings;

/** Failures of the streams come back through their callbacks; without a listener they would end the process. */
const ignore = (): void => undefined;

/**
 * Runs the program. `argv` without node and script. Returns the exit status; writes to `io` only, and throws only on
 * a defect. `parse` stands in for the pipeline in tests.
 */
export const main = async (argv: readonly string[], io: Io, parse?: Parse): Promise<number> => {
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  let status: number = EXIT.fine;
  const program = makeProgram(io, {
    parse: async (paths, options) => {
      status = await runParse(paths, options, io, parse ?? (await loadParse()));
    },
    repair: async (paths, options) => {
      status = await runRepair(paths, options, io, await import('../index.js'));
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (thrown) {
    // Commander has said what is wrong; asked-for help and version carry 0.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.fine : EXIT.misuse;
    throw thrown;
  }
};
