import { type Command, Option } from 'commander';
import type { Settings } from '../io/batch.js';
import { whyNoSplit } from '../io/documents.js';
import { DEFAULT_MAX_BYTES } from '../io/read.js';
import { type Selection, whyNoSelection } from '../io/select.js';
import { STDIN } from '../io/walk.js';
import { extensions, oneMore, size } from './arguments.js';
import type { ReadingOptions } from './io.js';

/** What the flags say of which files are read, and how. */
export interface FileOptions {
  readonly ext?: readonly string[];
  readonly glob?: readonly string[];
  readonly hidden?: true;
  readonly follow?: true;
  readonly ignore?: boolean;
  readonly stdinFilename?: string;
  readonly encoding?: string;
  readonly maxBytes: number;
}

/** And of how they are taken apart into postings. */
export interface InputOptions extends FileOptions, Pick<ReadingOptions, 'headings' | 'places'> {
  readonly split?: string;
  readonly textField?: string;
  readonly idField?: string;
}

/** The flags of all commands that read texts. */
export const textFlags = (): Option[] => [
  new Option('--encoding <name>', 'encoding of all inputs, by its WHATWG label, instead of finding it for each'),
  new Option('--max-bytes <size>', 'largest input that is read, such as 500k or 20MB')
    .default(DEFAULT_MAX_BYTES, '10MB')
    .argParser(size),
];

/** The flags of all commands that read records. */
export const listFlags = (): Option[] => [
  new Option('--headings <file>', 'section headings of your own, as JSON: {"Your kit bag": "requirements"}'),
  new Option('--places <file>', 'places of your own, as JSON: {"Old Dock": {"city": "Leeds", "country": "GB"}}'),
];

/** The flags of commands that read files and folders. */
export const fileFlags = (): Option[] => [
  ...textFlags(),
  new Option(
    '--ext <list>',
    'extensions that are read in folders, such as txt,ndjson,gz, instead of the usual ones',
  ).argParser(extensions),
  new Option(
    '-g, --glob <pattern>',
    'files that are read in folders, whatever their extension; with ! in front: that are not; can be given several times',
  ).argParser(oneMore),
  new Option('--no-ignore', 'heed no .postingsignore and .gitignore'),
  new Option('--hidden', 'read hidden files and folders too'),
  new Option('--follow', 'follow links inside folders'),
  new Option('--stdin-filename <name>', 'name of standard input; its extension decides how it is read'),
];

/** The flags that say how inputs are taken apart into postings. */
const divisionFlags = (): Option[] => [
  new Option(
    '--split <pattern>',
    'several postings in a text: a regular expression for the lines that begin one, or hn for a thread of Hacker News',
  ),
  new Option(
    '--text-field <name>',
    'member of rows of JSON that holds the posting, such as job.body (default: text, or html)',
  ),
  new Option('--id-field <name>', 'member of rows of JSON that names them, instead of their lines'),
];

/** The flags of commands that read files and folders for their postings, and of those that read one posting. */
export const postingFlags = (): Option[] => [...fileFlags(), ...listFlags(), ...divisionFlags()];
export const onePostingFlags = (): Option[] => [...textFlags(), ...listFlags(), ...divisionFlags()];

/** A command with more flags. */
export const withFlags = (command: Command, flags: readonly Option[]): Command => {
  for (const flag of flags) command.addOption(flag);
  return command;
};

/** Standard output by its paths: a rename would put another file in its place. */
const STDOUT: readonly string[] = [STDIN, '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

/** The file that --output names; null: standard output. */
export const fileOf = (output: string | undefined): string | null =>
  output === undefined || STDOUT.includes(output) ? null : output;

/** How the inputs of a run are read. */
export const inputSettings = (options: InputOptions): Pick<Settings, 'division' | 'maxBytes' | 'stdinName'> => ({
  division: {
    encoding: options.encoding ?? null,
    split: options.split ?? null,
    textField: options.textField ?? null,
    idField: options.idField ?? null,
  },
  maxBytes: options.maxBytes,
  stdinName: options.stdinFilename ?? null,
});

/** Which entries of folders are read. */
export const selectionOf = ({ ext, glob, hidden, follow, ignore }: FileOptions): Selection => ({
  extensions: ext ?? null,
  globs: glob ?? [],
  hidden: hidden === true,
  follow: follow === true,
  ignore: ignore !== false,
});

/** In words why rows of JSON are asked of what is none; null: they are not. */
export const rowsMisuse = (
  given: readonly string[],
  { stdinFilename, textField, idField }: InputOptions,
): string | null => {
  const read = given.length === 0 || given.includes(STDIN);
  if (!read || stdinFilename !== undefined || (textField ?? idField) === undefined) return null;
  const flag = textField === undefined ? '--id-field' : '--text-field';
  return `${flag} is about rows of JSON, and standard input without a name is a text; add --stdin-filename jobs.ndjson`;
};

/** In words why the flags cannot be used with these paths; null: they can. */
export const inputMisuse = async (
  given: readonly string[],
  { split, ...options }: InputOptions,
): Promise<string | null> => {
  const { stdinFilename: name } = options;
  if (name !== undefined && given.length > 0 && !given.includes(STDIN))
    return '--stdin-filename names standard input, which is not read here; add -';
  const wrongGlob = whyNoSelection(selectionOf(options));
  if (wrongGlob !== null) return `--glob cannot use this pattern: ${wrongGlob}`;
  const wrong = split === undefined ? null : await whyNoSplit(split);
  return wrong === null
    ? null
    : `--split cannot use this pattern: ${wrong}; its syntax is RE2's: as in JavaScript, without lookaround and backreferences`;
};
