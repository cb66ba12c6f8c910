import { CommanderError } from 'commander';
import type { Parse, Pipelines } from '../io/batch.js';
import { systemCode } from '../io/errors.js';
import type { Own } from '../io/lists.js';
import { watched } from '../io/watch.js';
import { loadPaint } from './colour.js';
import { EXIT, type Io, type ReadingOptions } from './io.js';
import { fatalMessage, outputMessage } from './messages.js';
import { runParse } from './parse.js';
import { makeProgram } from './program.js';

type Library = typeof import('./library.js');

/** Loaded when the first command needs it: help and usage errors do without. */
const loadLibrary = (): Promise<Library> => import('./library.js');

/** Refuses an encoding that nothing can be decoded with, before anything is read. */
const refusesEncoding = async (label: string | undefined, io: Io): Promise<boolean> => {
  if (label === undefined || (await loadLibrary()).knowsEncoding(label)) return false;
  const text = `no encoding is known by the name of ${label}; try utf-8, windows-1252, iso-8859-2 or shift_jis`;
  io.stderr.write(fatalMessage(text, await loadPaint(io)));
  return true;
};

const NO_LISTS: Own = { lists: {}, version: '' };

/** The lists of the user's own, once encoding and lists were found to be of use; null: they are not, and that was said. */
const prepared = async ({ encoding, headings, places }: ReadingOptions, io: Io): Promise<Own | null> => {
  if (await refusesEncoding(encoding, io)) return null;
  if (headings === undefined && places === undefined) return NO_LISTS;
  const { ListError, loadLists } = await import('../io/lists.js');
  try {
    return loadLists(headings ?? null, places ?? null, io.files);
  } catch (thrown) {
    if (!(thrown instanceof ListError)) throw thrown;
    io.stderr.write(fatalMessage(thrown.message, await loadPaint(io)));
    return null;
  }
};

/** Failures of the streams come back through their callbacks; without a listener they would end the process. */
const ignore = (): void => undefined;

/** Writes what is no record: help, a schema, a completion. Returns the exit status. */
const print = async (text: string, io: Io): Promise<number> => {
  try {
    await (await import('../io/sink.js')).streamSink(io.stdout).write(text);
    return EXIT.fine;
  } catch (thrown) {
    io.stderr.write(outputMessage(null, thrown, await loadPaint(io)));
    return EXIT.misuse;
  }
};

/**
 * Runs the program. `argv` without node and script. Returns the exit status; writes to `io` only, and throws only on
 * a defect. `parse` stands in for the pipeline in tests.
 */
export const main = async (argv: readonly string[], io: Io, parse?: Parse): Promise<number> => {
  let broken: unknown = null;
  io.stdout.on('error', (error) => {
    broken ??= error;
  });
  io.stderr.on('error', ignore);
  let status: number = EXIT.fine;
  const watchedParse: Parse = watched<
    Pick<Library, 'parsePostings'> | { parsePostings: Parse },
    Parameters<Parse>,
    ReturnType<Parse>
  >(parse ? () => ({ parsePostings: parse }) : loadLibrary, ({ parsePostings }) => parsePostings, io.watch);
  const pipelines: Pipelines = {
    parse: watchedParse,
    compare: watched(loadLibrary, ({ comparePostings }) => comparePostings, io.watch),
  };
  // each command is loaded when it is run
  const program = makeProgram(io, {
    parse: async (paths, options) => {
      const own = await prepared(options, io);
      status = own ? await runParse(paths, options, io, pipelines, own) : EXIT.misuse;
    },
    explain: async (path, field, options) => {
      const own = await prepared(options, io);
      const { runExplain } = await import('./explain.js');
      const explain = watched(loadLibrary, ({ explainPosting }) => explainPosting, io.watch);
      status = own ? await runExplain(path, field, options, io, explain, own) : EXIT.misuse;
    },
    report: async (paths, options) => {
      const own = await prepared(options, io);
      const { makePage } = await import('../report/page.js');
      const mark = watched(loadLibrary, ({ markPostings }) => markPostings, io.watch);
      const { runReport } = await import('./report.js');
      status = own ? await runReport(paths, options, io, { mark, makePage }, own) : EXIT.misuse;
    },
    filter: async (options) => {
      const own = await prepared(options, io);
      const { runFilter } = await import('./filter.js');
      status = own ? await runFilter(options, io, watchedParse, own) : EXIT.misuse;
    },
    diff: async (before, after, options) => {
      status = await (await import('./compare.js')).runCompare(before, after, options, io);
    },
    completion: async (shell, declared) => {
      status = await print((await import('./completion.js')).completionOf(declared, shell), io);
    },
    schema: async ({ format }) => {
      status = await print(await (await import('../io/output.js')).schemaIn(format), io);
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
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode !== 0) return EXIT.misuse;
    // by then the help that was written has been taken, or has failed
    const printed = await print('', io);
    if (printed !== EXIT.fine || broken === null || systemCode(broken) === 'EPIPE') return printed;
    io.stderr.write(outputMessage(null, broken, await loadPaint(io)));
    return EXIT.misuse;
  }
};
