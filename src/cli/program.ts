import { Command, InvalidArgumentError, Option } from 'commander';
import { WARNINGS } from '../io/errors.js';
import { FIELD_NAMES, type FieldName, FORMAT_NAMES, SCHEMA_FORMATS, type SchemaFormat } from '../io/output.js';
import { DEFAULT_MAX_BYTES } from '../io/read.js';
import { VERSION } from '../version.js';
import type { ExplainOptions } from './explain.js';
import type { FilterOptions } from './filter.js';
import type { Io } from './io.js';
import type { ParseOptions } from './parse.js';
import { printableLines } from './printable.js';
import type { RepairOptions } from './repair.js';
import type { ReportOptions } from './report.js';
import { REPORT_EXAMPLES, REPORT_NOTES } from './report-help.js';
import { LARGEST, parseSize } from './size.js';

const EXAMPLES = `Examples:
  postings parse job.txt                      one posting, as JSON on the terminal
  postings parse postings/ -o jobs.csv        a folder into a spreadsheet
  postings parse postings/ -f ndjson | jq .title
  postings parse postings/ --evidence -o jobs.json   with the place of every value
  curl -s https://example.com/job | postings parse -
`;
const EXPLAIN_EXAMPLES = `Examples:
  postings explain job.txt                    the posting with its evidence marked, and how each value came about
  postings explain job.txt salary             one field: its lines, the other candidates, what was refused and why
  postings explain job.txt --json | jq '.fields[].refused'
`;
const FILTER_EXAMPLES = `Examples:
  postings filter < postings.ndjson > records.ndjson
  parallel --pipepart --block -1 -a postings.ndjson postings filter > records.ndjson
`;
const SCHEMA_EXAMPLES = `Examples:
  postings schema > posting.schema.json
  postings schema --format typescript > posting.d.ts
  duckdb -c "from read_json('jobs.ndjson', columns = $(postings schema --format duckdb))"
`;
const FILTER_NOTES = `
A line of input: {"id": ..., "text": "..."}, or with "html" or "bytes_base64" instead of "text", and "meta"
as you like. Its answer, in order: {"id", "ok": true, "rules", "meta", "record"}, or with "ok": false and
"error": {"code", "message"}. id and meta are given back as they are. A line's answer depends on nothing else.

Exit status: 0 at the end of the input, whatever the lines gave; 1 with --fail-fast; 2 wrong usage or no output.
`;
const REPAIR_EXAMPLES = `Examples:
  postings repair job.txt > fixed.txt         the repaired text, in UTF-8
  postings repair --diff postings/            what would change in a folder
  postings repair --write postings/           repair in place; originals stay beside as .orig
  postings repair --check postings/           1 where a file needs repair, for CI
  postings repair --explain job.txt           every edit with its place and reason
`;

const FOLDERS = `
Folders are read recursively: .txt, .text, .md, .markdown, .html, .htm and files without an
extension; hidden, binary and other files are skipped and counted. A file that is named is read
whatever its name. Without paths, piped standard input is read as one posting.
`;
const NOTES = `${FOLDERS}
Exit status: 0 fine; 1 some input failed, or --fail-on or --strict was met; 2 wrong usage or no output.
`;
const REPAIR_NOTES = `${FOLDERS}
Files that are sound UTF-8 are not touched. Several files on standard output are put one after
the other, with nothing between. Line ends, quotes and widths stay as they are.

Exit status: 0 fine; 1 some input failed, or --check found work; 2 wrong usage or no output.
`;

const size = (text: string): number => {
  const bytes = parseSize(text);
  if (bytes === null)
    throw new InvalidArgumentError(`It must be a size such as 500k or 20MB, at most ${LARGEST / 1e6}MB.`);
  return bytes;
};

const fieldNames = (text: string): FieldName[] => {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(FIELD_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is no key of the record; there are ${FIELD_NAMES.join(', ')}.`);
  return [...new Set(names)] as FieldName[];
};

const warningCodes = (text: string): string[] => {
  const codes = text.split(',').map((code) => code.trim());
  const unknown = codes.find((code) => !Object.hasOwn(WARNINGS, code));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `"${unknown}" is no code of a warning; there are ${Object.keys(WARNINGS).join(', ')}.`,
    );
  return codes;
};

const MOST_JOBS = 64;
const count = (text: string): number => {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
};

const maxBytes = (): Option =>
  new Option('--max-bytes <size>', 'largest input that is read, such as 500k or 20MB')
    .default(DEFAULT_MAX_BYTES, '10MB')
    .argParser(size);
const encoding = (): Option =>
  new Option('--encoding <name>', 'encoding of all inputs, by its WHATWG label, instead of finding it for each');
/** One of several of which one at most can be given. */
const either = (flags: string, description: string, others: string[]): Option =>
  new Option(flags, description).conflicts(others);

/** What the commands do. */
export interface Commands {
  parse(paths: readonly string[], options: ParseOptions): Promise<void>;
  explain(path: string, field: string | undefined, options: ExplainOptions): Promise<void>;
  report(paths: readonly string[], options: ReportOptions): Promise<void>;
  filter(options: FilterOptions): Promise<void>;
  schema(options: { readonly format: SchemaFormat }): Promise<void>;
  repair(paths: readonly string[], options: RepairOptions): Promise<void>;
}

/** The commands and flags. Messages go to `io`, cleaned; misuse is thrown as commander's `CommanderError`. */
export const makeProgram = (io: Io, { parse, explain, report, filter, repair, schema }: Commands): Command => {
  const program = new Command('postings')
    .description('Reads saved job postings, repairs mojibake, and writes their facts as JSON or CSV.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(printableLines(text)),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText(
      'before',
      `${EXAMPLES}  postings repair --diff postings/            what repairing the files would change\n`,
    );
  program
    .command('parse')
    .summary('parse files, folders or standard input')
    .description('Parses each posting into one record.')
    .argument('[paths...]', 'files and folders; - for standard input')
    .addOption(
      new Option('-f, --format <name>', 'format of the output (default: by --output, else json)').choices(FORMAT_NAMES),
    )
    .option('-o, --output <file>', 'write to this file, all or nothing, instead of standard output')
    .option('--evidence', 'add the quote, place and rule of every value')
    .addOption(
      new Option('--fields <names>', 'only these keys of the record, parted by commas, in this order').argParser(
        fieldNames,
      ),
    )
    .option('--bom', 'begin CSV and TSV with a byte order mark, for Excel')
    .addOption(
      new Option(
        '--fail-on <codes>',
        'exit with 1 when a record has one of these warnings, parted by commas',
      ).argParser(warningCodes),
    )
    .option('--strict', 'the same for all conflicts, and for missing titles, companies and requirements')
    .option('-q, --quiet', 'no progress and no closing line; errors are still shown')
    .addOption(
      either('-v, --verbose', 'close with what the postings state and the warnings by code, also into a pipe', [
        'quiet',
      ]),
    )
    .addOption(encoding())
    .addOption(maxBytes())
    .addOption(
      new Option(
        '-j, --jobs <n>',
        'worker threads; the output is the same (default: one for each core from some thousands of files on)',
      ).argParser(count),
    )
    .option('--no-csv-escape', 'leave cells that a spreadsheet would run as formulas unescaped')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .showHelpAfterError('Run postings parse --help for examples and flags.')
    .action(parse);
  program
    .command('explain')
    .summary('show how the record of one posting came about')
    .description(
      'Marks the evidence in the text of one posting, and says of each field where its value stands, by which rule, what lost and why.',
    )
    .argument('<file>', 'the posting; - for standard input')
    .argument('[field]', 'one field of the record, such as salary')
    .option('--json', 'write a JSON object instead')
    .addOption(encoding())
    .addOption(maxBytes())
    .addHelpText('before', EXPLAIN_EXAMPLES)
    .showHelpAfterError('Run postings explain --help for examples and flags.')
    .action(explain);
  program
    .command('report')
    .summary('write a page to look through postings')
    .description('Writes one HTML page with charts, filters, and each posting beside its record, the evidence marked.')
    .argument('[paths...]', 'files and folders; - for standard input')
    .option('-o, --output <file>', 'write to this file, all or nothing, instead of standard output')
    .option('-q, --quiet', 'no progress and no closing line; errors are still shown')
    .addOption(encoding())
    .addOption(maxBytes())
    .addHelpText('before', REPORT_EXAMPLES)
    .addHelpText('after', REPORT_NOTES)
    .showHelpAfterError('Run postings report --help for examples and flags.')
    .action(report);
  program
    .command('filter')
    .summary('parse lines of JSON from standard input, for engines that pipe')
    .description('Answers each line of JSON on standard input with one line on standard output, in order.')
    .option('--evidence', 'add the quote, place and rule of every value')
    .option('--fail-fast', 'end with 1 at the first line that gives no record')
    .addOption(encoding())
    .addOption(maxBytes())
    .addHelpText('before', FILTER_EXAMPLES)
    .addHelpText('after', FILTER_NOTES)
    .showHelpAfterError('Run postings filter --help for examples and flags.')
    .action(filter);
  program
    .command('repair')
    .summary('repair the text of files, folders or standard input')
    .description('Undoes mojibake and converts to UTF-8. Writes the repaired text to standard output.')
    .argument('[paths...]', 'files and folders; - for standard input')
    .addOption(either('-w, --write', 'replace the files that need it, and list them', ['check']))
    .option('--no-backup', 'with --write: keep no original as FILE.orig')
    .addOption(either('--check', 'list the files that would change, exit with 1 if there are any', ['write']))
    .addOption(either('--diff', 'show the changes as a unified diff', ['explain', 'json']))
    .addOption(
      either('--explain', 'show every edit with its place, its reason and whether it is certain', ['diff', 'json']),
    )
    .addOption(either('--json', 'write a JSON object with the edits for each file, one a line', ['diff', 'explain']))
    .option('-q, --quiet', 'no progress, no closing line and no list with --write; errors are still shown')
    .addOption(encoding())
    .addOption(maxBytes())
    .addHelpText('before', REPAIR_EXAMPLES)
    .addHelpText('after', REPAIR_NOTES)
    .showHelpAfterError('Run postings repair --help for examples and flags.')
    .action(repair);
  program
    .command('schema')
    .summary('print the schema of the record')
    .description('Prints the schema of the record for validators, compilers and engines.')
    .addOption(
      new Option('-f, --format <name>', 'language of the schema').choices(SCHEMA_FORMATS).default('json-schema'),
    )
    .addHelpText('before', SCHEMA_EXAMPLES)
    .showHelpAfterError('Run postings schema --help for examples and flags.')
    .action(schema);
  program.showHelpAfterError('Run postings --help for examples. To parse files: postings parse FILE...');
  return program;
};
