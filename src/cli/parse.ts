import { convertBatch, type Parse, type Pipelines, type Settings } from '../io/batch.js';
import { WORTH_WORKERS } from '../io/convert.js';
import type { Own } from '../io/lists.js';
import { type Eol, type FieldName, type FormatName, formatNamed, formatOfFile } from '../io/output.js';
import { MOST_SECONDS } from '../io/watch.js';
import { VERSION } from '../version.js';
import { loadPaint } from './colour.js';
import { type Run, run } from './conversion.js';
import { fileOf, type InputOptions, inputMisuse, inputSettings, rowsMisuse, selectionOf } from './inputs.js';
import { areFew, EXIT, type Io, kindOf } from './io.js';
import { fatalMessage } from './messages.js';

export interface ParseOptions extends InputOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly evidence?: true;
  readonly strict?: true;
  readonly failOn?: readonly string[];
  readonly verbose?: true;
  readonly quiet?: true;
  readonly jobs?: number;
  readonly resume?: string;
  readonly csvEscape: boolean;
  readonly fields?: readonly FieldName[];
  readonly bom?: true;
  readonly eol?: Eol;
  readonly dedupe?: true;
}

/** Formats of lines and cells, which alone have line ends, a mark for Excel and formulas. */
const DELIMITED: readonly FormatName[] = ['csv', 'tsv'];

/** The flag that says how lines and cells are written. */
const delimitedFlag = ({ bom, eol, csvEscape }: ParseOptions): string | null => {
  if (bom === true) return '--bom';
  if (eol !== undefined) return '--eol';
  return csvEscape ? null : '--no-csv-escape';
};

/** Formats whose keys are their own, so that a record has no place for `duplicateOf`. */
const UNMARKED: readonly FormatName[] = ['jsonld', 'table'];

// Warnings that --strict does not let pass: `salary.conflict`, `title.missing`.
const STRICT = /\.(?:conflict|missing)$/;

/** Parses, writes and says on standard error what did not work. Returns the exit status. */
export const runParse = async (
  given: readonly string[],
  options: ParseOptions,
  io: Io,
  pipelines: Pipelines,
  { lists, version }: Own,
): Promise<number> => {
  const paint = await loadPaint(io);
  const refuse = (text: string): number => {
    io.stderr.write(fatalMessage(text, paint));
    return EXIT.misuse;
  };
  if (given.length === 0 && io.stdin.isTTY === true)
    return refuse('no files or folders given; try: postings parse FOLDER (or pipe a posting into: postings parse -)');
  const misuse = (await inputMisuse(given, options)) ?? rowsMisuse(given, options);
  if (misuse !== null) return refuse(misuse);
  const output = fileOf(options.output);
  const byFile = output === null ? formatNamed('json') : formatOfFile(output);
  const format = options.format === undefined ? byFile : formatNamed(options.format);
  if (format === null)
    return refuse(
      output !== null && kindOf(output, io) === 'folder'
        ? `${output} is a folder; name a file in it`
        : `no format is known by the name of ${output}; add --format json, ndjson or csv`,
    );
  const terminal = output === null && io.stdout.isTTY === true;
  if (format.binary && terminal) return refuse(`${format.name} is not for the terminal; add -o jobs.${format.name}`);
  const delimited = delimitedFlag(options);
  if (delimited !== null && !DELIMITED.includes(format.name))
    return refuse(
      `${delimited} is about csv and tsv, and the output is ${format.name}; leave it out, or add --format csv`,
    );
  const dedupe = options.dedupe === true;
  if (dedupe && UNMARKED.includes(format.name))
    return refuse(`${format.name} has no place for duplicateOf; leave out --dedupe, or choose another --format`);
  const fields = options.fields ?? [];
  if (fields.length > 0 && UNMARKED.includes(format.name))
    return refuse(`${format.name} has keys of its own; leave out --fields, or choose another --format`);
  if (fields.includes('evidence') && options.evidence !== true)
    return refuse('--fields asks for evidence, which records have with --evidence; add it');
  if (fields.includes('duplicateOf') && !dedupe)
    return refuse('--fields asks for duplicateOf, which records have with --dedupe; add it');
  const settings: Settings = {
    ...inputSettings(options),
    lists,
    format: format.name,
    layout: {
      terminal,
      width: terminal && format.name === 'table' ? io.stdout.columns || null : null,
      evidence: options.evidence === true,
      escapeFormulas: options.csvEscape,
      fields: options.fields ?? null,
      duplicates: dedupe,
      bom: options.bom === true,
      eol: options.eol ?? null,
    },
    compare: dedupe,
  };
  const refused = (code: string): boolean =>
    (options.strict === true && STRICT.test(code)) || (options.failOn?.includes(code) ?? false);
  /** Whether all postings may come with the first, since there is one input. */
  let single = false;
  const parse: Parse = (inputs, how) => {
    if (single && areFew(inputs)) io.brief?.();
    single = false;
    return pipelines.parse(inputs, how);
  };
  const conversion: Run = {
    given,
    output,
    quiet: options.quiet === true,
    selection: selectionOf(options),
    verbose: options.verbose === true,
    failures: ({ warnings }) => [...new Set(warnings.filter(refused))],
    frame: dedupe
      ? { begin: '', separator: '', end: () => '' }
      : {
          begin: format.begin?.(settings.layout) ?? '',
          separator: format.separator ?? '',
          end: (records) => format.end?.(records, settings.layout) ?? '',
        },
    ...((dedupe || format.binary) && {
      wrap: async (sink, onDuplicates) => {
        const encoded = format.binary
          ? await (await import('../io/parquet.js')).toParquet(sink, settings.layout)
          : sink;
        if (!dedupe) return encoded;
        const { markDuplicates } = await import('../io/spool.js');
        return markDuplicates(encoded, { ...settings, files: io.files, signal: io.signal, onDuplicates });
      },
    }),
    ...inputSettings(options),
    read: (batch) => convertBatch(batch, settings, { ...pipelines, parse }, io),
    workers: async (found) => {
      single = found === 1;
      if (io.worker === null || options.jobs === 1 || (options.jobs === undefined && found < WORTH_WORKERS))
        return null;
      const { availableCores, makePool } = await import('../io/pool.js');
      const jobs = options.jobs ?? availableCores();
      return jobs === 1 ? null : makePool(io.worker, jobs, settings, MOST_SECONDS, io.settle);
    },
    // by which rules and how records are made: those of another run are no use
    ...(options.resume !== undefined && {
      journal: {
        path: options.resume,
        stamp: JSON.stringify({
          journal: 1,
          rules: VERSION + version,
          division: settings.division,
          format: settings.format,
          layout: settings.layout,
        }),
      },
    }),
  };
  return run(conversion, io);
};
