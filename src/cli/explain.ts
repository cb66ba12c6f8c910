import type { Explanation, explainPosting } from '../api.js';
import { type Document, documentsOf } from '../io/documents.js';
import { defectOf } from '../io/each.js';
import type { Own } from '../io/lists.js';
import { openInput } from '../io/open.js';
import { stringify } from '../io/output.js';
import { streamSink } from '../io/sink.js';
import { walk } from '../io/walk.js';
import { loadPaint } from './colour.js';
import { explained, NAMES } from './explain-view.js';
import { type InputOptions, inputMisuse, inputSettings } from './inputs.js';
import { areFew, EXIT, type Io, kindOf } from './io.js';
import { fatalMessage, inputMessage, outputMessage } from './messages.js';
import { didYouMean } from './nearest.js';

export interface ExplainOptions extends InputOptions {
  readonly json?: true;
}

/** The file of a posting that is named as its record is, `thread.txt#2`, unless a file is called so. */
const fileOf = (path: string, io: Io): string => {
  if (kindOf(path, io) !== null) return path;
  for (let at = path.indexOf('#', 1); at > 0; at = path.indexOf('#', at + 1))
    if (kindOf(path.slice(0, at), io) === 'file') return path.slice(0, at);
  return path;
};

/** The posting that is asked for, or in words why there is none. */
const choose = (postings: readonly Document[], path: string, file: string): Document | string => {
  const [only] = postings;
  const named = postings.find((one) => one.file === path);
  if (named) return named;
  if (only && postings.length === 1 && path === file) return only;
  const one = only?.file ? `, such as ${only.file}` : '';
  return path === file
    ? `${file} holds ${postings.length} postings; name one of them as its record does${one}`
    : `${file} holds no posting called ${path}${one && `; there are others${one}`}`;
};

/** Explains the record of one posting. Returns the exit status. */
export const runExplain = async (
  path: string,
  field: string | undefined,
  options: ExplainOptions,
  io: Io,
  explain: (...given: Parameters<typeof explainPosting>) => Promise<Explanation>,
  { lists }: Own,
): Promise<number> => {
  const paint = await loadPaint(io);
  const refuse = (text: string, status: number = EXIT.misuse): number => {
    io.stderr.write(fatalMessage(text, paint));
    return status;
  };
  if (field !== undefined && !NAMES.includes(field))
    return refuse(`no field "${field}"${didYouMean(field, NAMES)}; there are ${NAMES.join(', ')}`);
  const misuse = await inputMisuse([path], options);
  if (misuse !== null) return refuse(misuse);
  const given = fileOf(path, io);
  if (kindOf(given, io) === 'folder') return refuse(`${path} is a folder; explain takes one file`);
  const { division, ...settings } = inputSettings(options);
  for (const found of walk([given], io.files)) {
    const opened = await openInput(found, { files: io.files, stdin: io.stdin, reader: io.reader, ...settings });
    if (io.signal?.aborted) return Number(io.signal.reason);
    if ('error' in opened) {
      io.stderr.write(inputMessage(opened.error, paint));
      return EXIT.failed;
    }
    if (!('bytes' in opened)) return refuse(`${path} cannot be read as a posting: ${opened.skipped}`, EXIT.failed);
    const documents = await documentsOf(opened, division);
    const posting = choose(
      documents.filter((one) => 'bytes' in one),
      path,
      given,
    );
    if (typeof posting === 'string') {
      const errors = documents.flatMap((one) => ('error' in one ? [one.error] : []));
      for (const error of errors) io.stderr.write(inputMessage(error, paint));
      return errors.length > 0 && errors.length === documents.length ? EXIT.failed : refuse(posting);
    }
    const { bytes, name, ...more } = posting;
    let explanation: Explanation;
    if (areFew([posting])) io.brief?.();
    try {
      explanation = await explain(bytes, { ...more, encoding: division.encoding, ...lists });
    } catch (thrown) {
      io.stderr.write(inputMessage({ ...defectOf(thrown), file: name }, paint));
      return EXIT.failed;
    }
    const fields = explanation.fields.filter((one) => field === undefined || one.field === field);
    const text = options.json
      ? `${stringify({ ...explanation, fields })}\n`
      : explained(explanation, field ?? null, {
          paint: await loadPaint(io, 'stdout'),
          width: (io.stdout.isTTY && io.stdout.columns) || Number.POSITIVE_INFINITY,
        });
    try {
      await streamSink(io.stdout).write(text);
    } catch (thrown) {
      io.stderr.write(outputMessage(null, thrown, paint));
      return EXIT.misuse;
    }
  }
  return EXIT.fine;
};
