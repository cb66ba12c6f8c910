import type { Parse, Settings } from '../io/batch.js';
import { type Conversion, convert, type Outcome, WORTH_WORKERS } from '../io/convert.js';
import type { Journal } from '../io/journal.js';
import { type FieldName, type FormatName, formatNamed, formatOfFile } from '../io/output.js';
import { excludedOutput, type Sink, streamSink, sweep, writeAtomically } from '../io/sink.js';
import { type Excluded, STDIN, walk } from '../io/walk.js';
import { VERSION } from '../version.js';
import { loadPaint, type Paint } from './colour.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage, inputMessage, outputMessage, reason, summary } from './messages.js';
import { printable } from './printable.js';
import { makeProgress } from './progress.js';
import { makeSuspects } from './suspects.js';
import { makeTally, type Tally } from './tally.js';

export interface ParseOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly evidence?: true;
  readonly strict?: true;
  readonly failOn?: readonly string[];
  readonly verbose?: true;
  readonly quiet?: true;
  readonly encoding?: string;
  readonly jobs?: number;
  readonly resume?: string;
  readonly maxBytes: number;
  readonly csvEscape: boolean;
  readonly fields?: readonly FieldName[];
  readonly bom?: true;
}

/** With --fail-on and --strict the first so many postings are named; the records hold the rest. */
const NAMED_FAILED = 20;
// Warnings that --strict does not let pass: `salary.conflict`, `title.missing`.
const STRICT = /\.(?:conflict|missing)$/;

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
  /** What is no input though it stands in a folder: output and journal. */
  readonly exclude: Excluded[];
}

const openDestination = (output: string | null, io: Io): Destination => {
  if (output === null) return { sink: streamSink(io.stdout), exclude: [] };
  const exclude = [excludedOutput(output, io.files)];
  const sink = writeAtomically(output, io.files);
  sweep(output, io.files);
  return { sink, exclude };
};

const exitStatus = (outcome: Outcome, failing: number, io: Io): number => {
  if (outcome.end === 'stopped') return Number(io.signal?.reason ?? EXIT.failed);
  if (outcome.end === 'closed') return EXIT.fine;
  return outcome.errors > 0 || failing > 0 ? EXIT.failed : EXIT.fine;
};

/** Parses, writes and says on standard error what did not work. Returns the exit status. */
export const runParse = async (
  given: readonly string[],
  options: ParseOptions,
  io: Io,
  parse: Parse,
): Promise<number> => {
  const paint: Paint = await loadPaint(io);
  const refuse = (text: string): number => {
    io.stderr.write(fatalMessage(text, paint));
    return EXIT.misuse;
  };
  if (given.length === 0 && io.stdin.isTTY === true)
    return refuse('no files or folders given; try: postings parse FOLDER (or pipe a posting into: postings parse -)');
  const paths = given.length === 0 ? [STDIN] : given;
  const output = options.output === undefined || options.output === STDIN ? null : options.output;
  const byFile = output === null ? formatNamed('json') : formatOfFile(output);
  const format = options.format === undefined ? byFile : formatNamed(options.format);
  if (format === null) return refuse(`no format is known by the name of ${output}; add --format json, ndjson or csv`);
  if (output !== null && isInput(output, paths, io))
    return refuse(`${output} is an input too and would be overwritten; choose another --output`);

  let destination: Destination;
  try {
    destination = openDestination(output, io);
  } catch (thrown) {
    io.stderr.write(outputMessage(output, thrown, paint));
    return EXIT.misuse;
  }
  const { sink, exclude } = destination;
  const progress = makeProgress(io.stderr, options.quiet === true, 'postings', () => process.uptime() * 1000);
  const say = (text: string): void => {
    progress.clear();
    io.stderr.write(text);
  };
  const tally = makeTally();
  const suspects = makeSuspects();
  const refused = (code: string): boolean =>
    (options.strict === true && STRICT.test(code)) || (options.failOn?.includes(code) ?? false);
  let failing = 0;
  const settings: Settings = {
    encoding: options.encoding ?? null,
    format: format.name,
    layout: {
      terminal: output === null && io.stdout.isTTY === true,
      evidence: options.evidence === true,
      escapeFormulas: options.csvEscape,
      fields: options.fields ?? null,
      bom: options.bom === true,
    },
    maxBytes: options.maxBytes,
  };
  let journal: Journal | null = null;
  if (options.resume !== undefined)
    try {
      // by which rules and how records are made: those of another run are no use
      const stamp = JSON.stringify({
        journal: 1,
        rules: VERSION,
        encoding: settings.encoding,
        format: settings.format,
        layout: settings.layout,
      });
      journal = (await import('../io/journal.js')).openJournal(options.resume, stamp, io.files);
      exclude.push(excludedOutput(options.resume, io.files));
    } catch (thrown) {
      sink.discard();
      journal?.close();
      const { JournalError } = await import('../io/journal.js');
      return thrown instanceof JournalError
        ? refuse(thrown.message)
        : refuse(`cannot keep a journal in ${options.resume}: ${reason(thrown)}`);
    }
  const conversion: Conversion = {
    journal,
    inputs: walk(paths, io.files, exclude),
    parse,
    settings,
    sink,
    files: io.files,
    stdin: io.stdin,
    signal: io.signal,
    workers: async (found) => {
      if (io.worker === null || options.jobs === 1 || (options.jobs === undefined && found < WORTH_WORKERS))
        return null;
      const { availableCores, makePool } = await import('../io/pool.js');
      const jobs = options.jobs ?? availableCores();
      return jobs === 1 ? null : makePool(io.worker, jobs, settings);
    },
    onRecord: (digest) => {
      tally.add(digest);
      suspects.see(digest);
      const codes = [...new Set(digest.warnings.filter(refused))];
      if (codes.length > 0 && ++failing <= NAMED_FAILED)
        say(`${paint.error('failed:')} ${printable(digest.file ?? STDIN)}: ${codes.join(', ')}\n`);
    },
    onError: (error) => say(inputMessage(error, paint)),
    onPause: (done, all) => progress.show(done, all),
  };

  try {
    const outcome = await convert(conversion);
    progress.clear();
    if (failing > NAMED_FAILED) say(`${paint.error('failed:')} and ${failing - NAMED_FAILED} more\n`);
    if (options.quiet !== true && outcome.end === 'complete') {
      io.stderr.write(suspects.notes());
      close(outcome, tally, given, options.verbose === true, io);
    }
    return exitStatus(outcome, failing, io);
  } catch (thrown) {
    progress.clear();
    io.stderr.write(
      thrown instanceof Error && thrown.name === 'JournalError'
        ? fatalMessage(`cannot write the journal ${options.resume}: ${reason(thrown.cause)}`, paint)
        : outputMessage(output, thrown, paint),
    );
    return EXIT.misuse;
  } finally {
    sink.discard();
    journal?.close();
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
