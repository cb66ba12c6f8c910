import { Argument, Command, Option } from 'commander';
import { EOLS, FORMAT_NAMES, SCHEMA_FORMATS, type SchemaFormat } from '../io/output.js';
import { VERSION } from '../version.js';
import { count, failOnFlag, fieldsFlag } from './arguments.js';
import type { CompareOptions } from './compare.js';
import type { ExplainOptions } from './explain.js';
import type { FilterOptions } from './filter.js';
import {
  COMPLETION_EXAMPLES,
  DIFF_EXAMPLES,
  DIFF_NOTES,
  EXAMPLES,
  EXPLAIN_EXAMPLES,
  FILTER_EXAMPLES,
  FILTER_NOTES,
  NOTES,
  REPAIR_EXAMPLES,
  REPAIR_NOTES,
  REPORT_EXAMPLES,
  REPORT_NOTES,
  SCHEMA_EXAMPLES,
} from './help.js';
import { fileFlags, listFlags, onePostingFlags, postingFlags, textFlags, withFlags } from './inputs.js';
import type { Io } from './io.js';
import type { ParseOptions } from './parse.js';
import { printableLines } from './printable.js';
import type { RepairOptions } from './repair.js';
import type { ReportOptions } from './report.js';
import { SHELLS, type Shell } from './shells.js';

/** One of several of which one at most can be given. */
const either = (flags: string, description: string, others: string[]): Option =>
  new Option(flags, description).conflicts(others);

/** Characters on a line of help, where the terminal has as many. */
const HELP_WIDTH = 100;

/** What the commands do. */
export interface Commands {
  parse(paths: readonly string[], options: ParseOptions): Promise<void>;
  explain(path: string, field: string | undefined, options: ExplainOptions): Promise<void>;
  report(paths: readonly string[], options: ReportOptions): Promise<void>;
  filter(options: FilterOptions): Promise<void>;
  diff(before: string, after: string, options: CompareOptions): Promise<void>;
  completion(shell: Shell, program: Command): Promise<void>;
  schema(options: { readonly format: SchemaFormat }): Promise<void>;
  repair(paths: readonly string[], options: RepairOptions): Promise<void>;
}

/** The commands and flags. Messages go to `io`, cleaned; misuse is thrown as commander's `CommanderError`. */
export const makeProgram = (
  io: Io,
  { parse, explain, report, filter, repair, diff, schema, completion }: Commands,
): Command => {
  const program = new Command('postings')
    .description('Reads saved job postings, repairs mojibake, and writes their facts as JSON or CSV.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(printableLines(text)),
      getOutHelpWidth: () => Math.min(io.stdout.columns || HELP_WIDTH, HELP_WIDTH),
      getErrHelpWidth: () => Math.min(io.stderr.columns || HELP_WIDTH, HELP_WIDTH),
    })
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText(
      'before',
      `${EXAMPLES}  postings repair --diff postings/            what repairing the files would change\n`,
    );
  withFlags(
    program
      .command('parse')
      .summary('parse files, folders or standard input')
      .description('Parses each posting into one record.')
      .argument('[paths...]', 'files and folders; - for standard input')
      .addOption(
        new Option('-f, --format <name>', 'format of the output (default: by --output, else json)').choices(
          FORMAT_NAMES,
        ),
      )
      .option('-o, --output <file>', 'write to this file, all or nothing, instead of standard output')
      .option('--evidence', 'add the quote, place and rule of every value')
      .addOption(fieldsFlag())
      .option('--dedupe', 'mark postings that repeat another one with duplicateOf; the output comes at the end')
      .option('--bom', 'begin CSV and TSV with a byte order mark, for Excel')
      .addOption(
        new Option('--eol <name>', 'line ends of CSV and TSV (default: crlf for CSV, lf for TSV)').choices(EOLS),
      )
      .addOption(failOnFlag())
      .option('--strict', 'the same for all conflicts, and for missing titles, companies and requirements')
      .option('-q, --quiet', 'no progress and no closing line; errors are still shown')
      .addOption(
        either('-v, --verbose', 'close with what the postings state and the warnings by code, also into a pipe', [
          'quiet',
        ]),
      )
      .addOption(
        new Option(
          '-j, --jobs <n>',
          'worker threads; the output is the same (default: one for each core from some thousands of files on)',
        ).argParser(count),
      )
      .option(
        '--resume <journal>',
        'keep the records in this file as they are made, and take up a run that was stopped',
      )
      .option('--no-csv-escape', 'leave cells that a spreadsheet would run as formulas unescaped'),
    postingFlags(),
  )
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .showHelpAfterError('Run postings parse --help for examples and flags.')
    .action(parse);
  withFlags(
    program
      .command('explain')
      .summary('show how the record of one posting came about')
      .description(
        'Marks the evidence in the text of one posting, and says of each field where its value stands, by which rule, what lost and why.',
      )
      .argument('<file>', 'the posting, one of several as its record names it (thread.txt#2); - for standard input')
      .argument('[field]', 'one field of the record, such as salary')
      .option('--json', 'write a JSON object instead'),
    onePostingFlags(),
  )
    .addHelpText('before', EXPLAIN_EXAMPLES)
    .showHelpAfterError('Run postings explain --help for examples and flags.')
    .action(explain);
  withFlags(
    program
      .command('report')
      .summary('write a page to look through postings')
      .description(
        'Writes one HTML page with charts, filters, and each posting beside its record, the evidence marked.',
      )
      .argument('[paths...]', 'files and folders; - for standard input')
      .option('-o, --output <file>', 'write to this file, all or nothing, instead of standard output')
      .option('-q, --quiet', 'no progress and no closing line; errors are still shown'),
    postingFlags(),
  )
    .addHelpText('before', REPORT_EXAMPLES)
    .addHelpText('after', REPORT_NOTES)
    .showHelpAfterError('Run postings report --help for examples and flags.')
    .action(report);
  withFlags(
    program
      .command('filter')
      .summary('parse lines of JSON from standard input, for engines that pipe')
      .description('Answers each line of JSON on standard input with one line on standard output, in order.')
      .option('--evidence', 'add the quote, place and rule of every value')
      .option('--fail-fast', 'end with 1 at the first line that gives no record'),
    [...textFlags(), ...listFlags()],
  )
    .addHelpText('before', FILTER_EXAMPLES)
    .addHelpText('after', FILTER_NOTES)
    .showHelpAfterError('Run postings filter --help for examples and flags.')
    .action(filter);
  withFlags(
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
      .option('-q, --quiet', 'no progress, no closing line and no list with --write; errors are still shown'),
    fileFlags(),
  )
    .addHelpText('before', REPAIR_EXAMPLES)
    .addHelpText('after', REPAIR_NOTES)
    .showHelpAfterError('Run postings repair --help for examples and flags.')
    .action(repair);
  program
    .command('diff')
    .summary('compare the records of two runs')
    .description('Says which fields changed between two outputs in JSON or NDJSON, posting by posting.')
    .argument('<before>', 'output of a run')
    .argument('<after>', 'output of another run, such as of a newer version')
    .option('--json', 'write a JSON object instead')
    .addHelpText('before', DIFF_EXAMPLES)
    .addHelpText('after', DIFF_NOTES)
    .showHelpAfterError('Run postings diff --help for examples and flags.')
    .action(diff);
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
  program
    .command('completion')
    .summary('print the completions of a shell')
    .description('Prints a script that completes commands, flags and their values.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('before', COMPLETION_EXAMPLES)
    .showHelpAfterError('Run postings completion --help for examples.')
    .action((shell: Shell) => completion(shell, program));
  program
    .helpCommand(false)
    .command('help')
    .summary('show the help of a command')
    .description('Shows the help of a command, or of all.')
    .addArgument(new Argument('[command]', 'the command').choices(program.commands.map((command) => command.name())))
    .showHelpAfterError('Run postings --help for examples.')
    .action((name: string | undefined) => (program.commands.find((one) => one.name() === name) ?? program).help());
  program.showHelpAfterError('Run postings --help for examples. To parse files: postings parse FILE...');
  return program;
};

/** The commands and flags alone, for those who describe them. */
export const declared = (): Command => {
  const silent = { write: () => true } as unknown as Io['stdout'];
  const nothing = async (): Promise<void> => undefined;
  const commands = {
    parse: nothing,
    explain: nothing,
    report: nothing,
    filter: nothing,
    repair: nothing,
    diff: nothing,
  };
  return makeProgram({ stdout: silent, stderr: silent } as unknown as Io, {
    ...commands,
    schema: nothing,
    completion: nothing,
  });
};
