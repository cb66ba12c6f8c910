import type { Compared } from '../compared.js';
import type { Posting } from '../fields/record.js';
import type { FormatName, Layout } from '../formats/format.js';
import type { Input, OwnLists } from '../pipeline.js';
import { type Digest, digestOf } from './digest.js';
import { type Division, type Document, documentsOf } from './documents.js';
import { parseEach } from './each.js';
import type { InputError } from './errors.js';
import { openInput, type Source } from './open.js';
import { formatNamed } from './output.js';
import type { Found, SkipReason } from './walk.js';

/** A pipeline as this folder sees it: postings in, as many of what it makes of them out. */
type Pipeline<Made> = (
  inputs: readonly Input[],
  options: { readonly evidence: boolean; readonly encoding: string | null } & OwnLists,
) => readonly Made[] | Promise<readonly Made[]>;

/** Postings to records. */
export type Parse = Pipeline<Posting>;

/** What a batch may be read by. */
export interface Pipelines {
  readonly parse: Parse;
  /** For postings that are to be compared. */
  readonly compare: Pipeline<Compared>;
}

/** How postings are read and written, the same for a whole run; plain data, so that a worker can be given it. */
export interface Settings {
  readonly division: Division;
  /** Of the user's own. */
  readonly lists: OwnLists;
  readonly format: FormatName;
  readonly layout: Layout;
  readonly maxBytes: number;
  /** The name by which standard input goes; null: none. */
  readonly stdinName: string | null;
  /** The records go to a spool with the words of their postings, to be compared and written in `format` later. */
  readonly compare: boolean;
}

/** What became of a posting, or of an input that has none: its record as the output holds it, with what a run remembers of it; or why there is none. */
export type Result =
  | { readonly record: string; readonly digest: Digest }
  | { readonly error: InputError }
  | { readonly skipped: SkipReason };

/** So many bytes are parsed together at most: memory is bounded by the largest input. */
const MOST_BYTES = 262_144;
/** So many postings are parsed together at most. */
const MOST_TOGETHER = 16;

/** How a posting is read and what is kept of it. */
export interface Reading<One> extends Pick<Settings, 'division' | 'maxBytes' | 'stdinName'> {
  /** As many as there are inputs, in their order. */
  parse(inputs: readonly Document[]): readonly One[] | Promise<readonly One[]>;
  write(one: One): { readonly record: string; readonly digest: Digest };
}

/**
 * Opens the inputs of a batch, parses the postings in them, and writes what is kept: for each input, in their order, the results of its
 * postings. Never rejects.
 */
export const readBatch = async <One>(
  batch: readonly Found[],
  reading: Reading<One>,
  { files, stdin, reader = null }: Pick<Source, 'files' | 'stdin' | 'reader'>,
): Promise<Result[][]> => {
  const { division, maxBytes, stdinName } = reading;
  const source = { files, stdin, maxBytes, stdinName, reader };
  const results = batch.map((): Result[] => []);
  let together: Document[] = [];
  let places: (readonly [input: number, document: number])[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    for (const [i, read] of (await parseEach(together, reading.parse)).entries()) {
      const [input, document] = places[i] as (typeof places)[number];
      (results[input] as Result[])[document] =
        'one' in read ? reading.write(read.one) : { error: { ...read, file: (together[i] as Document).name } };
    }
    together = [];
    places = [];
    bytes = 0;
  };
  for (const [i, input] of batch.entries()) {
    const own = results[i] as Result[];
    const opened = await openInput(input, source);
    if (!('bytes' in opened)) {
      own.push(opened);
      continue;
    }
    for (const [k, document] of (await documentsOf(opened, division)).entries()) {
      if (!('bytes' in document)) {
        own[k] = document;
        continue;
      }
      together.push(document);
      places.push([i, k]);
      bytes += document.bytes.length;
      if (bytes >= MOST_BYTES || together.length >= MOST_TOGETHER) await flush();
    }
  }
  await flush();
  return results;
};

/** Opens, parses and formats the inputs of a batch: `readBatch` to records of a format. Never rejects. */
export const convertBatch = async (
  batch: readonly Found[],
  settings: Settings,
  { parse, compare }: Pipelines,
  source: Pick<Source, 'files' | 'stdin' | 'reader'>,
): Promise<Result[][]> => {
  const { format, layout, lists, ...further } = settings;
  const options = { evidence: layout.evidence, encoding: settings.division.encoding, ...lists };
  if (settings.compare) {
    const { spoolLine } = await import('./spool.js');
    const reading: Reading<Compared> = {
      ...further,
      parse: (inputs) => compare(inputs, options),
      write: ({ record, words }) => ({ record: spoolLine(record, words), digest: digestOf(record) }),
    };
    return readBatch(batch, reading, source);
  }
  const { write } = formatNamed(format);
  const reading: Reading<Posting> = {
    ...further,
    parse: (inputs) => parse(inputs, options),
    write: (record) => ({ record: write(record, layout), digest: digestOf(record) }),
  };
  return readBatch(batch, reading, source);
};
