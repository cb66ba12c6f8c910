import type { Settings } from '../io/batch.js';
import { type Conversion, convert, type Outcome } from '../io/convert.js';
import type { Digest } from '../io/digest.js';
import { isFormerOutput } from '../io/former.js';
import type { Journal } from '../io/journal.js';
import { convertUnknown } from '../io/known.js';
import type { Selection } from '../io/select.js';
import { excludedOutput, type Sink, streamSink, sweep, writeAtomically } from '../io/sink.js';
import { inStretches } from '../io/stretches.js';
import { type Excluded, type Found, STDIN, walk } from '../io/walk.js';
import { loadPaint, type Paint } from './colour.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage, inputMessage, nothingRead, outputMessage, reason, summary } from './messages.js';
import { printable } from './printable.js';
import { makeProgress, type Progress } from './progress.js';
import { makeSuspects } from './suspects.js';
import { makeTally, type Tally } from './tally.js';

/** A run over inputs that writes one output. */
export interface Run extends Pick<Conversion, 'frame' | 'read' | 'workers'>, Pick<Settings, 'division' | 'maxBytes'> {
  readonly given: readonly string[];
  /** Null: standard output. */
  readonly output: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly selection: Selection;
  /** Puts something before the sink, such as what holds records back. Throws a SpoolError. */
  wrap?(sink: Sink, onDuplicates: (count: number) => void): Promise<Sink>;
  /** Where the records are kept as they are made, and by what a journal is known to be of such a run. */
  readonly journal?: { readonly path: string; readonly stamp: string };
  /** The codes for which a record makes the run fail. */
  failures?(digest: Digest): readonly string[];
}

/** Postings that made the run fail are named up to this number; the records hold the rest. */
const NAMED_FAILED = 20;

const isInput = (output: string, paths: readonly string[], io: Io): boolean => {
  const identity = (path: string): string | null => {
    try {
      const status = io.files.status(path);
      return status.kind === 'file' ? status.identity : null;
    } catch {
      return null;
    }
  };
  const own = identity(output);
  return own !== null && paths.some((path) => path !== STDIN && identity(path) === own);
};

/** An input that the output would replace. */
class ReplacedError extends Error {
  override readonly name = 'ReplacedError';
}

/** What was found. Throws a ReplacedError at an output that stands in a folder, would be read, and is none of an earlier run. */
function* unreplaced(found: Iterable<Found>, io: Io): Generator<Found> {
  for (const one of found) {
    if (one.kind === 'skipped' && one.instead !== undefined && !isFormerOutput(one.instead, io.files))
      throw new ReplacedError(one.path);
    yield one;
  }
}

const replaced = (path: string): string => `${path} is an input too and would be overwritten; choose another --output`;

interface Destination {
  readonly sink: Sink;
  /** What is no input though it stands in a folder: output and journal. */
  readonly exclude: Excluded[];
}

/** The file in which standard output ends by the shell's doing, where the system tells. */
const redirected = (io: Io): Excluded[] => {
  if (io.stdout.isTTY === true) return [];
  try {
    return [{ ...excludedOutput('/dev/stdout', io.files), redirected: true }];
  } catch {
    return [];
  }
};

/** Whether two paths lead to one file, be it there or not. */
const isSame = (one: string, other: string, io: Io): boolean => {
  try {
    const [a, b] = [excludedOutput(one, io.files), excludedOutput(other, io.files)];
    return a.folder === b.folder && a.name === b.name;
  } catch {
    return false;
  }
};

const openDestination = (output: string | null, io: Io): Destination => {
  if (output === null) return { sink: streamSink(io.stdout), exclude: redirected(io) };
  const exclude = [excludedOutput(output, io.files)];
  const sink = writeAtomically(output, io.files);
  sweep(output, io.files);
  return { sink, exclude };
};

/** A sink on the terminal of the progress, which ends as the output begins: one would overwrite the other. */
const instead = (sink: Sink, { end }: Progress): Sink => ({
  ...sink,
  write: (piece) => {
    end();
    return sink.write(piece);
  },
});

/** Opens a journal, or says why it cannot be. */
const openKept = async ({ path, stamp }: NonNullable<Run['journal']>, io: Io): Promise<Journal | string> => {
  const { JournalError, openJournal } = await import('../io/journal.js');
  try {
    return openJournal(path, stamp, io.files);
  } catch (thrown) {
    return thrown instanceof JournalError ? thrown.message : `cannot keep a journal in ${path}: ${reason(thrown)}`;
  }
};

/** What ended the run: the journal, the spool or the output could not be written. */
const brokenOff = (thrown: unknown, { journal, output }: Pick<Run, 'journal' | 'output'>, paint: Paint): string => {
  const { name, message, cause } = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (name === 'JournalError')
    return fatalMessage(`cannot write the journal ${journal?.path}: ${reason(cause)}`, paint);
  if (name === 'ReplacedError') return fatalMessage(replaced(message), paint);
  if (name === 'SpoolError')
    return fatalMessage(
      `cannot hold records back in ${message}: ${reason(cause)}; name a folder with more room in TMPDIR`,
      paint,
    );
  return outputMessage(output, thrown, paint);
};

const exitStatus = (outcome: Outcome, failing: number, io: Io): number => {
  if (outcome.end === 'stopped') return Number(io.signal?.reason ?? EXIT.failed);
  if (outcome.end === 'closed') return EXIT.fine;
  return outcome.errors > 0 || failing > 0 ? EXIT.failed : EXIT.fine;
};

/** Reads all inputs, writes, and says on standard error what did not work. Returns the exit status. */
export const run = async (one: Run, io: Io): Promise<number> => {
  const { given, output, quiet, failures, frame, read, workers } = one;
  const paint = await loadPaint(io);
  const paths = given.length === 0 ? [STDIN] : given;
  if (output !== null && isInput(output, paths, io)) {
    io.stderr.write(fatalMessage(replaced(output), paint));
    return EXIT.misuse;
  }
  if (output !== null && one.journal && isSame(output, one.journal.path, io)) {
    io.stderr.write(fatalMessage(`--output and --resume are both ${output}; keep the journal in another file`, paint));
    return EXIT.misuse;
  }
  let destination: Destination;
  try {
    destination = openDestination(output, io);
  } catch (thrown) {
    io.stderr.write(outputMessage(output, thrown, paint));
    return EXIT.misuse;
  }
  const { exclude } = destination;
  let { sink } = destination;
  const progress = makeProgress(io.stderr, quiet, 'postings', () => process.uptime() * 1000);
  const say = (text: string): void => {
    progress.clear();
    io.stderr.write(text);
  };
  if (output === null && io.stdout.isTTY === true) sink = instead(sink, progress);
  const tally = makeTally();
  const suspects = makeSuspects();
  let failing = 0;
  let duplicates: number | null = null;
  let journal: Journal | null = null;
  try {
    if (one.journal) {
      const opened = await openKept(one.journal, io);
      if (typeof opened === 'string') {
        io.stderr.write(fatalMessage(opened, paint));
        return EXIT.misuse;
      }
      journal = opened;
      exclude.push(excludedOutput(one.journal.path, io.files));
    }
    if (one.wrap)
      sink = await one.wrap(sink, (count) => {
        duplicates = count;
      });
    const source = { files: io.files, stdin: io.stdin, reader: io.reader, maxBytes: one.maxBytes };
    const kept = journal;
    const outcome = await convert({
      inputs: inStretches(unreplaced(walk(paths, io.files, exclude, one.selection), io), io.files, one.maxBytes),
      frame,
      read,
      ...(workers && { workers }),
      ...(kept && { keep: (done) => kept.add(done) }),
      ...(kept &&
        kept.held > 0 && { recall: (batch, made) => convertUnknown(batch, kept, one.division, source, made) }),
      sink,
      signal: io.signal,
      onRecord: (digest) => {
        tally.add(digest);
        suspects.see(digest);
        const codes = failures?.(digest) ?? [];
        if (codes.length > 0 && ++failing <= NAMED_FAILED)
          say(`${paint.error('failed:')} ${printable(digest.file ?? STDIN)}: ${codes.join(', ')}\n`);
      },
      onError: (error) => say(inputMessage(error, paint)),
      onPause: (done, all) => progress.show(done, all),
    });
    progress.clear();
    if (failing > NAMED_FAILED) say(`${paint.error('failed:')} ${failing - NAMED_FAILED} more\n`);
    if (!quiet && outcome.end === 'complete') {
      io.stderr.write(suspects.notes());
      close({ ...outcome, duplicates }, tally, one, io);
    }
    return exitStatus(outcome, failing, io);
  } catch (thrown) {
    progress.clear();
    io.stderr.write(brokenOff(thrown, one, paint));
    return EXIT.misuse;
  } finally {
    sink.discard();
    journal?.close();
  }
};

/** The closing line: on a terminal, and wherever something was skipped, failed or not found; of a folder with what its postings state. */
const close = (
  outcome: Outcome & { readonly duplicates: number | null },
  tally: Tally,
  { given, verbose, selection }: Run,
  io: Io,
): void => {
  const { records, errors, skipped, duplicates } = outcome;
  if (records === 0 && errors === 0) io.stderr.write(nothingRead(given, selection));
  const wanted = verbose || io.stderr.isTTY === true;
  if (wanted || errors > 0 || skipped.size > 0 || records === 0)
    // a log is the same whenever it is written
    io.stderr.write(summary(outcome, tally.warnings, duplicates, io.stderr.isTTY === true ? process.uptime() : null));
  if (wanted && (verbose || records > 1)) io.stderr.write(tally.lines(io.stderr.columns ?? Number.POSITIVE_INFINITY));
};
