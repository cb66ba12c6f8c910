import type { Input, Marked, ParseOptions } from '../api.js';
import { readBatch } from '../io/batch.js';
import { digestOf } from '../io/digest.js';
import type { Own } from '../io/lists.js';
import { STDIN } from '../io/walk.js';
import type { makePage } from '../report/page.js';
import { loadPaint } from './colour.js';
import { run } from './conversion.js';
import { fileOf, type InputOptions, inputMisuse, inputSettings, rowsMisuse, selectionOf } from './inputs.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage } from './messages.js';

export interface ReportOptions extends InputOptions {
  readonly output?: string;
  readonly quiet?: true;
}

/** What the command needs of the library, loaded when it runs. */
export interface Reporter {
  readonly mark: (inputs: readonly Input[], options: Pick<ParseOptions, 'encoding'>) => Promise<Marked[]>;
  readonly makePage: typeof makePage;
}

/** Writes a page about all postings. Returns the exit status. */
export const runReport = async (
  given: readonly string[],
  options: ReportOptions,
  io: Io,
  { mark, makePage }: Reporter,
  { lists }: Own,
): Promise<number> => {
  const refuse = async (text: string): Promise<number> => {
    io.stderr.write(fatalMessage(text, await loadPaint(io)));
    return EXIT.misuse;
  };
  if (given.length === 0 && io.stdin.isTTY === true)
    return refuse('no files or folders given; try: postings report FOLDER -o report.html');
  const misuse = (await inputMisuse(given, options)) ?? rowsMisuse(given, options);
  if (misuse !== null) return refuse(misuse);
  const output = fileOf(options.output);
  if (output === null && io.stdout.isTTY === true) return refuse('a page is not for the terminal; add -o report.html');
  const settings = inputSettings(options);
  const page = makePage(given.filter((path) => path !== STDIN));
  return run(
    {
      given,
      output,
      quiet: options.quiet === true,
      selection: selectionOf(options),
      verbose: false,
      ...settings,
      frame: { begin: page.begin(), separator: '', end: () => page.end() },
      read: (batch) =>
        readBatch(
          batch,
          {
            ...settings,
            parse: (inputs) => mark(inputs, { encoding: settings.division.encoding, ...lists }),
            write: (marked: Marked) => ({ record: page.write(marked), digest: digestOf(marked.record) }),
          },
          io,
        ),
    },
    io,
  );
};
