import { type Conversion, convert, type Outcome } from '../io/convert.js';
import type { Digest } from '../io/digest.js';
import { excludedOutput, type Sink, streamSink, writeAtomically } from '../io/sink.js';
import { type Excluded, STDIN, walk } from '../io/walk.js';
import { loadPaint } from './colour.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage, inputMessage, outputMessage, summary } from './messages.js';
import { printable } from './printable.js';
import { makeProgress } from './progress.js';
import { makeTally, type Tally } from './tally.js';

/** A run over inputs that writes one output. */
export interface Run extends Pick<Conversion, 'frame' | 'read' | 'workers'> {
  readonly given: readonly string[];
  /** Null: standard output. */
  readonly output: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
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

interface Destination {
  readonly sink: Sink;
  readonly exclude: Excluded | null;
}

const openDestination = (output: string | null, io: Io): Destination =>
  output === null
    ? { sink: streamSink(io.stdout), exclude: null }
    : { exclude: excludedOutput(output, io.files), sink: writeAtomically(output, io.files) };

const exitStatus = (outcome: Outcome, failing: number, io: Io): number => {
  if (outcome.end === 'stopped') return Number(io.signal?.reason ?? EXIT.failed);
  if (outcome.end === 'closed') return EXIT.fine;
  return outcome.errors > 0 || failing > 0 ? EXIT.failed : EXIT.fine;
};

/** Reads all inputs, writes, and says on standard error what did not work. Returns the exit status. */
export const run = async (
  { given, output, quiet, verbose, failures, frame, read, workers }: Run,
  io: Io,
): Promise<number> => {
  const paint = await loadPaint(io);
  const paths = given.length === 0 ? [STDIN] : given;
  if (output !== null && isInput(output, paths, io)) {
    io.stderr.write(fatalMessage(`${output} is an input too and would be overwritten; choose another --output`, paint));
    return EXIT.misuse;
  }
  let destination: Destination;
  try {
    destination = openDestination(output, io);
  } catch (thrown) {
    io.stderr.write(outputMessage(output, thrown, paint));
    return EXIT.misuse;
  }
  const { sink, exclude } = destination;
  const progress = makeProgress(io.stderr, quiet, 'postings', () => process.uptime() * 1000);
  const say = (text: string): void => {
    progress.clear();
    io.stderr.write(text);
  };
  const tally = makeTally();
  let failing = 0;
  try {
    const outcome = await convert({
      inputs: walk(paths, io.files, exclude),
      frame,
      read,
      ...(workers && { workers }),
      sink,
      signal: io.signal,
      onRecord: (digest) => {
        tally.add(digest);
        const codes = failures?.(digest) ?? [];
        if (codes.length > 0 && ++failing <= NAMED_FAILED)
          say(`${paint.error('failed:')} ${printable(digest.file ?? STDIN)}: ${codes.join(', ')}\n`);
      },
      onError: (error) => say(inputMessage(error, paint)),
      onPause: (done, all) => progress.show(done, all),
    });
    progress.clear();
    if (failing > NAMED_FAILED) say(`${paint.error('failed:')} and ${failing - NAMED_FAILED} more\n`);
    if (!quiet && outcome.end === 'complete') close(outcome, tally, given, verbose, io);
    return exitStatus(outcome, failing, io);
  } catch (thrown) {
    progress.clear();
    io.stderr.write(outputMessage(output, thrown, paint));
    return EXIT.misuse;
  } finally {
    sink.discard();
  }
};

/** The closing line: on a terminal, and wherever something was skipped, failed or not found; of a folder with what its postings state. */
const close = (outcome: Outcome, tally: Tally, given: readonly string[], verbose: boolean, io: Io): void => {
  const { records, errors, skipped } = outcome;
  if (records === 0 && errors === 0)
    io.stderr.write(`nothing to read in ${given.map(printable).join(', ')}: no .txt, .md or .html files\n`);
  const wanted = verbose || io.stderr.isTTY === true;
  if (wanted || errors > 0 || skipped.size > 0 || records === 0)
    // a log is the same whenever it is written
    io.stderr.write(summary(outcome, tally.warnings, io.stderr.isTTY === true ? process.uptime() : null));
  if (wanted && (verbose || records > 1)) io.stderr.write(tally.lines());
};
