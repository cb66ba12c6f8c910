import type * as library from '../api.js';
import type { Decoded, Repaired as Whole } from '../api.js';
import { defectOf } from '../io/each.js';
import type { InputError } from '../io/errors.js';
import { isPacked, type Opened, openInput } from '../io/open.js';
import { rewrite } from '../io/rewrite.js';
import { streamSink } from '../io/sink.js';
import { makeTurns } from '../io/turns.js';
import { type Found, type SkipReason, STDIN, walk } from '../io/walk.js';
import { watched } from '../io/watch.js';
import { loadPaint, wantsColour } from './colour.js';
import { type FileOptions, inputMisuse, selectionOf } from './inputs.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage, inputMessage, nothingRead, outputMessage, reason } from './messages.js';
import { makeProgress } from './progress.js';
import { type Look, REPORTS, type Repaired, type Report, repairSummary, type Totals } from './repair-report.js';

export interface RepairOptions extends FileOptions {
  readonly write?: true;
  readonly check?: true;
  readonly backup: boolean;
  readonly diff?: true;
  readonly explain?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** What the command needs of the library. */
export type Engine = Pick<typeof library, 'decodeBytes' | 'repairText' | 'explainEdits'>;

const chooseReport = ({ diff, explain, json, check, write, quiet }: RepairOptions): Report | null => {
  if (diff) return REPORTS.diff;
  if (explain) return REPORTS.explain;
  if (json) return REPORTS.json;
  if (check) return REPORTS.list;
  if (!write) return REPORTS.text;
  return quiet ? null : REPORTS.list;
};

const misuse = (given: readonly string[], { write, backup }: RepairOptions, io: Io): string | null => {
  if (given.length === 0 && io.stdin.isTTY === true)
    return 'no files or folders given; try: postings repair FILE (or pipe a text into: postings repair -)';
  if (!backup && write !== true) return '--no-backup goes with --write; nothing else replaces files';
  if (write === true && (given.length === 0 || given.includes(STDIN)))
    return 'standard input cannot be rewritten in place; leave out --write';
  return null;
};

// A byte order mark that stood behind another one, as is left where files were put together.
const MARKS = /^\ufeff+/;

/** Text that really is in another encoding has no NULs; bytes of something else would be spoiled. */
const isText = ({ text, encoding, invalid }: Decoded): boolean =>
  !text.includes('\0') || (encoding === 'utf-8' && invalid === 0);

/** Decodes and, where it is text, repairs. */
const decodeAndRepair =
  ({ decodeBytes, repairText }: Engine) =>
  (bytes: Uint8Array, encoding: string | null) => {
    const decoded = decodeBytes(bytes, { encoding });
    return { decoded, repaired: isText(decoded) ? repairText(decoded.text) : null };
  };

/** A defect is reported with the file. */
const repairOne = async (
  { bytes: given, file, name }: Opened,
  wanted: string | null,
  work: (bytes: Uint8Array, encoding: string | null) => Promise<{ decoded: Decoded; repaired: Whole | null }>,
): Promise<Repaired | InputError> => {
  const [bytes, encoding] = typeof given === 'string' ? [Buffer.from(given), null] : [given, wanted];
  try {
    const { decoded, repaired } = await work(bytes, encoding);
    if (repaired === null) return { code: 'error.binary', file: name, message: 'it holds NULs and is not valid UTF-8' };
    const text = repaired.text.replace(MARKS, '');
    const changed = !Buffer.from(text).equals(bytes);
    return { file, decoded, text, edits: repaired.edits, changed, written: false, backup: null };
  } catch (thrown) {
    return { ...defectOf(thrown), file: name };
  }
};

/** Text is not packed again, nor put back into a document. */
const unwritable = (file: string, what: string): InputError => ({
  code: 'error.binary',
  file,
  message: `it is ${what}`,
});

/** The same after the file was rewritten. */
const writeOne = async (
  found: Found,
  { bytes, name }: Opened,
  repaired: Repaired,
  keep: boolean,
  io: Io,
): Promise<Repaired | InputError> => {
  if (found.kind !== 'file') return repaired;
  if (isPacked(name)) return unwritable(name, 'a gzip file, which is not rewritten; decompress it first');
  if (typeof bytes === 'string')
    return unwritable(name, 'a PDF or Word document, which is not rewritten; leave out --write for its text');
  try {
    const backup = await rewrite(found.at, bytes, repaired.text, keep, io.files);
    return { ...repaired, written: true, backup: backup === null ? null : backup.toString() };
  } catch (thrown) {
    return { code: 'error.write', file: name, message: `cannot rewrite it: ${reason(thrown)}` };
  }
};

/** Repairs one input after the other and says on standard error what did not work. Returns the exit status. */
export const runRepair = async (
  given: readonly string[],
  options: RepairOptions,
  io: Io,
  engine: Engine,
): Promise<number> => {
  const paint = await loadPaint(io);
  const wrong = misuse(given, options, io) ?? (await inputMisuse(given, options));
  if (wrong !== null) {
    io.stderr.write(fatalMessage(wrong, paint));
    return EXIT.misuse;
  }
  const look: Look = {
    paint: await loadPaint(io, 'stdout'),
    terminal: io.stdout.isTTY === true,
    coloured: wantsColour(io.env, io.stdout),
    explain: engine.explainEdits,
  };
  const report = chooseReport(options);
  const sink = streamSink(io.stdout);
  const progress = makeProgress(io.stderr, options.quiet === true, 'files', () => process.uptime() * 1000);
  const turns = makeTurns();
  const work = watched(() => engine, decodeAndRepair, io.watch);
  const totals: Totals = { files: 0, changed: 0, edits: 0, errors: 0 };
  const skipped = new Map<SkipReason, number>();
  let reading = true;
  const fail = (error: InputError): void => {
    totals.errors++;
    progress.clear();
    io.stderr.write(inputMessage(error, paint));
  };
  const status = (): number =>
    totals.errors > 0 || (options.check === true && totals.changed > 0) ? EXIT.failed : EXIT.fine;

  const source = {
    files: io.files,
    stdin: io.stdin,
    reader: io.reader,
    maxBytes: options.maxBytes,
    stdinName: options.stdinFilename ?? null,
  };
  for (const found of walk(given.length === 0 ? [STDIN] : given, io.files, [], selectionOf(options))) {
    if (turns.due()) {
      progress.show(totals.files, null);
      await turns.take();
    }
    const opened = await openInput(found, source);
    if (io.signal?.aborted) break;
    if ('skipped' in opened) skipped.set(opened.skipped, (skipped.get(opened.skipped) ?? 0) + 1);
    if ('error' in opened) fail(opened.error);
    if (!('bytes' in opened)) continue;
    let repaired = await repairOne(opened, options.encoding ?? null, work);
    if (options.write === true && 'changed' in repaired && repaired.changed)
      repaired = await writeOne(found, opened, repaired, options.backup, io);
    if ('code' in repaired) {
      fail(repaired);
      continue;
    }
    totals.files++;
    totals.edits += repaired.edits.length;
    if (repaired.changed) totals.changed++;
    const text = reading ? (report?.(repaired, look) ?? '') : '';
    if (text === '') continue;
    progress.clear();
    try {
      reading = await sink.write(text);
    } catch (thrown) {
      io.stderr.write(outputMessage(null, thrown, paint));
      return EXIT.misuse;
    }
    // Nobody reads any more; files are rewritten all the same.
    if (!reading && options.write !== true) return status();
  }
  progress.clear();
  if (io.signal?.aborted) return Number(io.signal.reason);
  close(totals, skipped, given, options, io);
  return status();
};

/** The closing line: on a terminal, and wherever something was skipped, failed or not found. */
const close = (
  totals: Totals,
  skipped: ReadonlyMap<SkipReason, number>,
  given: readonly string[],
  options: RepairOptions,
  io: Io,
): void => {
  const { quiet, write } = options;
  if (quiet === true) return;
  const nothing = totals.files === 0 && totals.errors === 0;
  if (nothing) io.stderr.write(nothingRead(given, selectionOf(options)));
  if (io.stderr.isTTY === true || totals.errors > 0 || skipped.size > 0 || nothing)
    io.stderr.write(repairSummary(totals, write === true, skipped));
};
