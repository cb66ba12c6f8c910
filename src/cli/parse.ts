import { type Conversion, convert, type Outcome, type Parse } from '../io/convert.js';
import { type FormatName, formatNamed, formatOfFile } from '../io/output.js';
import { excludedOutput, type Sink, streamSink, writeAtomically } from '../io/sink.js';
import { type Excluded, STDIN, walk } from '../io/walk.js';
import { loadPaint, type Paint } from './colour.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage, inputMessage, outputMessage, summary } from './messages.js';
import { printable } from './printable.js';
import { makeProgress } from './progress.js';
import { makeSuspects } from './suspects.js';

export interface ParseOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly evidence?: true;
  readonly strict?: true;
  readonly quiet?: true;
  readonly encoding?: string;
  readonly maxBytes: number;
  readonly csvEscape: boolean;
}

/** With --strict the first so many postings are named; the records hold the rest. */
const NAMED_STRICT = 20;
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
  readonly exclude: Excluded | null;
}

const openDestination = (output: string | null, io: Io): Destination =>
  output === null
    ? { sink: streamSink(io.stdout), exclude: null }
    : { exclude: excludedOutput(output, io.files), sink: writeAtomically(output, io.files) };

const exitStatus = (outcome: Outcome, strict: number, io: Io): number => {
  if (outcome.end === 'stopped') return Number(io.signal?.reason ?? EXIT.failed);
  if (outcome.end === 'closed') return EXIT.fine;
  return outcome.errors > 0 || strict > 0 ? EXIT.failed : EXIT.fine;
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
  let warnings = 0;
  let strict = 0;
  const suspects = makeSuspects();
  const conversion: Conversion = {
    inputs: walk(paths, io.files, exclude),
    parse,
    encoding: options.encoding ?? null,
    format,
    layout: {
      terminal: output === null && io.stdout.isTTY === true,
      evidence: options.evidence === true,
      escapeFormulas: options.csvEscape,
    },
    sink,
    files: io.files,
    stdin: io.stdin,
    maxBytes: options.maxBytes,
    signal: io.signal,
    onRecord: (record) => {
      warnings += record.warnings.length;
      suspects.see(record);
      if (options.strict !== true) return;
      const codes = [...new Set(record.warnings.map((w) => w.code).filter((code) => STRICT.test(code)))];
      if (codes.length > 0 && ++strict <= NAMED_STRICT)
        say(`${paint.error('strict:')} ${printable(record.file ?? STDIN)}: ${codes.join(', ')}\n`);
    },
    onError: (error) => say(inputMessage(error, paint)),
    onPause: (records) => progress.show(records),
  };

  try {
    const outcome = await convert(conversion);
    progress.clear();
    if (strict > NAMED_STRICT) say(`${paint.error('strict:')} and ${strict - NAMED_STRICT} more\n`);
    if (options.quiet !== true && outcome.end === 'complete') {
      io.stderr.write(suspects.notes());
      close(outcome, warnings, given, io);
    }
    return exitStatus(outcome, strict, io);
  } catch (thrown) {
    progress.clear();
    io.stderr.write(outputMessage(output, thrown, paint));
    return EXIT.misuse;
  } finally {
    sink.discard();
  }
};

/** The closing line: on a terminal, and wherever something was skipped, failed or not found. */
const close = (outcome: Outcome, warnings: number, given: readonly string[], io: Io): void => {
  const { records, errors, skipped } = outcome;
  if (records === 0 && errors === 0)
    io.stderr.write(`nothing to read in ${given.map(printable).join(', ')}: no .txt, .md or .html files\n`);
  if (io.stderr.isTTY === true || errors > 0 || skipped.size > 0 || records === 0)
    io.stderr.write(summary(outcome, warnings));
};
