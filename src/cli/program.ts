import { Command, InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES } from '../io/output.js';
import { DEFAULT_MAX_BYTES } from '../io/read.js';
import { VERSION } from '../version.js';
import type { Io } from './io.js';
import type { ParseOptions } from './parse.js';
import { printableLines } from './printable.js';
import { LARGEST, parseSize } from './size.js';

const EXAMPLES = `Examples:
  postings parse job.txt                      one posting, as JSON on the terminal
  postings parse postings/ -o jobs.csv        a folder into a spreadsheet
  postings parse postings/ -f ndjson | jq .title
  postings parse postings/ --evidence -o jobs.json   with the place of every value
  curl -s https://example.com/job | postings parse -
`;

const NOTES = `
Folders are read recursively: .txt, .text, .md, .markdown, .html, .htm and files without an
extension; hidden, binary and other files are skipped and counted. A file that is named is read
whatever its name. Without paths, piped standard input is read as one posting.

Exit status: 0 fine; 1 some input failed, or --strict was met; 2 wrong usage or no output.
`;

const size = (text: string): number => {
  const bytes = parseSize(text);
  if (bytes === null)
    throw new InvalidArgumentError(`It must be a size such as 500k or 20MB, at most ${LARGEST / 1e6}MB.`);
  return bytes;
};

type RunParse = (paths: readonly string[], options: ParseOptions) => Promise<void>;

/** The commands and flags. Messages go to `io`, cleaned; misuse is thrown as commander's `CommanderError`. */
export const makeProgram = (io: Io, parse: RunParse): Command => {
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
    .addHelpText('before', EXAMPLES);
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
    .option('--strict', 'exit with 1 when a record has a conflict or lacks title, company or requirements')
    .option('-q, --quiet', 'no progress and no closing line; errors are still shown')
    .addOption(
      new Option('--max-bytes <size>', 'largest input that is read, such as 500k or 20MB')
        .default(DEFAULT_MAX_BYTES, '10MB')
        .argParser(size),
    )
    .option('--no-csv-escape', 'leave cells that a spreadsheet would run as formulas unescaped')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .showHelpAfterError('Run postings parse --help for examples and flags.')
    .action(parse);
  program.showHelpAfterError('Run postings --help for examples. To parse files: postings parse FILE...');
  return program;
};
