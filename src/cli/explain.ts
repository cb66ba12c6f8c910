import type { Explanation, ParseOptions } from '../index.js';
import { defectOf } from '../io/each.js';
import type { Own } from '../io/lists.js';
import { openInput } from '../io/open.js';
import { stringify } from '../io/output.js';
import { streamSink } from '../io/sink.js';
import { STDIN, walk } from '../io/walk.js';
import { loadPaint } from './colour.js';
import { explained, NAMES } from './explain-view.js';
import { EXIT, type Io, type ReadingOptions } from './io.js';
import { fatalMessage, inputMessage, outputMessage } from './messages.js';

export interface ExplainOptions extends ReadingOptions {
  readonly json?: true;
  readonly maxBytes: number;
}

const isFolder = (path: string, io: Io): boolean => {
  try {
    return path !== STDIN && io.files.status(path).kind === 'folder';
  } catch {
    return false;
  }
};

/** Explains the record of one posting. Returns the exit status. */
export const runExplain = async (
  path: string,
  field: string | undefined,
  options: ExplainOptions,
  io: Io,
  explain: (bytes: Uint8Array, options: ParseOptions) => Promise<Explanation>,
  { lists }: Own,
): Promise<number> => {
  const paint = await loadPaint(io);
  const refuse = (text: string, status: number = EXIT.misuse): number => {
    io.stderr.write(fatalMessage(text, paint));
    return status;
  };
  if (field !== undefined && !NAMES.includes(field))
    return refuse(`no field "${field}"; there are ${NAMES.join(', ')}`);
  if (isFolder(path, io)) return refuse(`${path} is a folder; explain takes one file`);
  for (const found of walk([path], io.files)) {
    const opened = await openInput(found, { files: io.files, stdin: io.stdin, maxBytes: options.maxBytes });
    if ('error' in opened) {
      io.stderr.write(inputMessage(opened.error, paint));
      return EXIT.failed;
    }
    if (!('bytes' in opened)) return refuse(`${path} cannot be read as a posting: ${opened.skipped}`, EXIT.failed);
    const { bytes, file, name } = opened;
    let explanation: Explanation;
    try {
      explanation = await explain(bytes, { file, encoding: options.encoding ?? null, ...lists });
    } catch (thrown) {
      io.stderr.write(inputMessage({ ...defectOf(thrown), file: name }, paint));
      return EXIT.failed;
    }
    const fields = explanation.fields.filter((one) => field === undefined || one.field === field);
    const text = options.json
      ? `${stringify({ ...explanation, fields })}\n`
      : explained(explanation, field ?? null, await loadPaint(io, 'stdout'));
    try {
      await streamSink(io.stdout).write(text);
    } catch (thrown) {
      io.stderr.write(outputMessage(null, thrown, paint));
      return EXIT.misuse;
    }
  }
  return EXIT.fine;
};
