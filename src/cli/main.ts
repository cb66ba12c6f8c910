import { CommanderError } from 'commander';
import type { Parse } from '../io/batch.js';
import { watched } from '../io/watch.js';
import { loadPaint } from './colour.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage } from './messages.js';
import { runParse } from './parse.js';
import { makeProgram } from './program.js';

type Library = typeof import('../index.js');

/** Loaded when the first command needs it: help and usage errors do without. */
const loadLibrary = (): Promise<Library> => import('../index.js');

/** Refuses an encoding that nothing can be decoded with, before anything is read. */
const refusesEncoding = async (label: string | undefined, io: Io): Promise<boolean> => {
  if (label === undefined || (await loadLibrary()).knowsEncoding(label)) return false;
  const text = `no encoding is known by the name of ${label}; try utf-8, windows-1252, iso-8859-2 or shift_jis`;
  io.stderr.write(fatalMessage(text, await loadPaint(io)));
  return true;
};

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
  const loadParse = async (): Promise<Parse> =>
    watched<Pick<Library, 'parsePostings'> | { parsePostings: Parse }, Parameters<Parse>, ReturnType<Parse>>(
      parse ? { parsePostings: parse } : await loadLibrary(),
      ({ parsePostings }) => parsePostings,
      io.watch,
    );
  // each command is loaded when it is run
  const program = makeProgram(io, {
    parse: async (paths, options) => {
      const refused = await refusesEncoding(options.encoding, io);
      status = refused ? EXIT.misuse : await runParse(paths, options, io, await loadParse());
    },
    explain: async (path, field, options) => {
      const refused = await refusesEncoding(options.encoding, io);
      status = refused
        ? EXIT.misuse
        : await (await import('./explain.js')).runExplain(
            path,
            field,
            options,
            io,
            watched(await loadLibrary(), ({ explainPosting }) => explainPosting, io.watch),
          );
    },
    report: async (paths, options) => {
      const refused = await refusesEncoding(options.encoding, io);
      const { makePage } = await import('../report/page.js');
      const mark = watched(await loadLibrary(), ({ markPostings }) => markPostings, io.watch);
      status = refused
        ? EXIT.misuse
        : await (await import('./report.js')).runReport(paths, options, io, { mark, makePage });
    },
    filter: async (options) => {
      const refused = await refusesEncoding(options.encoding, io);
      status = refused ? EXIT.misuse : await (await import('./filter.js')).runFilter(options, io, await loadParse());
    },
    diff: async (before, after, options) => {
      status = await (await import('./compare.js')).runCompare(before, after, options, io);
    },
    completion: async (shell, declared) => {
      const [{ streamSink }, { completionOf }] = await Promise.all([
        import('../io/sink.js'),
        import('./completion.js'),
      ]);
      await streamSink(io.stdout).write(completionOf(declared, shell));
    },
    schema: async ({ format }) => {
      const [{ streamSink }, { schemaIn }] = await Promise.all([import('../io/sink.js'), import('../io/output.js')]);
      await streamSink(io.stdout).write(await schemaIn(format));
    },
    repair: async (paths, options) => {
      const refused = await refusesEncoding(options.encoding, io);
      status = refused
        ? EXIT.misuse
        : await (await import('./repair.js')).runRepair(paths, options, io, await loadLibrary());
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
