import { CommanderError } from 'commander';
import type { Parse } from '../io/batch.js';
import type { Own } from '../io/lists.js';
import { watched } from '../io/watch.js';
import { loadPaint } from './colour.js';
import { EXIT, type Io, type ReadingOptions } from './io.js';
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
      const own = await prepared(options, io);
      status = own ? await runParse(paths, options, io, await loadParse(), own) : EXIT.misuse;
    },
    explain: async (path, field, options) => {
      const own = await prepared(options, io);
      const { runExplain } = await import('./explain.js');
      const explain = watched(await loadLibrary(), ({ explainPosting }) => explainPosting, io.watch);
      status = own ? await runExplain(path, field, options, io, explain, own) : EXIT.misuse;
    },
    report: async (paths, options) => {
      const own = await prepared(options, io);
      const { makePage } = await import('../report/page.js');
      const mark = watched(await loadLibrary(), ({ markPostings }) => markPostings, io.watch);
      const { runReport } = await import('./report.js');
      status = own ? await runReport(paths, options, io, { mark, makePage }, own) : EXIT.misuse;
    },
    filter: async (options) => {
      const own = await prepared(options, io);
      const { runFilter } = await import('./filter.js');
      status = own ? await runFilter(options, io, await loadParse(), own) : EXIT.misuse;
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
