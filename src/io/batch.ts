import type { Compared } from '../compared.js';
import type { Posting } from '../fields/record.js';
import type { FormatName, Layout } from '../formats/format.js';
import type { Input, OwnLists } from '../pipeline.js';
import { type Digest, digestOf } from './digest.js';
import type { InputError } from './errors.js';
import { type Opened, openInput, type Source } from './open.js';
import { formatNamed } from './output.js';
import type { Found, SkipReason } from './walk.js';

/** The pipeline as this folder sees it: postings in, as many records out. */
export type Parse = (
  inputs: readonly Input[],
  options: { readonly evidence: boolean; readonly encoding: string | null } & OwnLists,
) => readonly Posting[];

/** How postings are read and written, the same for a whole run; plain data, so that a worker can be given it. */
export interface Settings {
  /** WHATWG label of all inputs' encoding; null: found for each. */
  readonly encoding: string | null;
  /** Of the user's own. */
  readonly lists: OwnLists;
  readonly format: FormatName;
  readonly layout: Layout;
  readonly maxBytes: number;
  /** The records go to a spool with the words of their postings, to be compared and written in `format` later. */
  readonly compare: boolean;
}

/** What became of an input: its record as the output holds it, with what a run remembers of it; or why there is none. */
export type Result =
  | { readonly record: string; readonly digest: Digest }
  | { readonly error: InputError }
  | { readonly skipped: SkipReason };

/** So many bytes are parsed together at most: memory is bounded by the largest input. */
const MOST_BYTES = 262_144;

/** How a posting is read and what is kept of it. */
export interface Reading<One> {
  readonly maxBytes: number;
  /** As many as there are inputs, in their order. */
  parse(inputs: readonly Opened[]): readonly One[];
  write(one: One): { readonly record: string; readonly digest: Digest };
}

/** What inputs give, in their order. One on which the program fails is told from the others by parsing each alone. */
const parseAll = <One>(
  inputs: readonly Opened[],
  { parse }: Pick<Reading<One>, 'parse'>,
): readonly ({ readonly one: One } | { readonly error: InputError })[] => {
  try {
    return parse(inputs).map((one) => ({ one }));
  } catch (thrown) {
    if (inputs.length > 1) return inputs.flatMap((input) => parseAll([input], { parse }));
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return inputs.map(({ name }) => ({ error: { code: 'error.internal', file: name, message } }));
  }
};

/** Opens and parses the inputs of a batch, and writes what is kept. The results are in the order of the inputs. Never rejects. */
export const readBatch = async <One>(
  batch: readonly Found[],
  reading: Reading<One>,
  { files, stdin }: Pick<Source, 'files' | 'stdin'>,
): Promise<Result[]> => {
  const source = { files, stdin, maxBytes: reading.maxBytes };
  const results: Result[] = [];
  let together: Opened[] = [];
  let places: number[] = [];
  let bytes = 0;
  const flush = (): void => {
    for (const [i, read] of parseAll(together, reading).entries())
      results[places[i] as number] = 'error' in read ? read : reading.write(read.one);
    together = [];
    places = [];
    bytes = 0;
  };
  for (const [i, input] of batch.entries()) {
    const opened = await openInput(input, source);
    if (!('bytes' in opened)) {
      results[i] = opened;
      continue;
    }
    together.push(opened);
    places.push(i);
    bytes += opened.bytes.length;
    if (bytes >= MOST_BYTES) flush();
  }
  flush();
  return results;
};

/** How postings are read that are to be compared; loaded by the runs that want that. */
const compared = async ({ encoding, lists, layout, maxBytes }: Settings): Promise<Reading<Compared>> => {
  const [{ comparePostings }, { spoolLine }] = await Promise.all([import('../compared.js'), import('./spool.js')]);
  return {
    maxBytes,
    parse: (inputs) => comparePostings(inputs, { evidence: layout.evidence, encoding, ...lists }),
    write: ({ record, words }) => ({ record: spoolLine(record, words), digest: digestOf(record) }),
  };
};

/** Opens, parses and formats the inputs of a batch. The results are in the order of the inputs. Never rejects. */
export const convertBatch = async (
  batch: readonly Found[],
  settings: Settings,
  parse: Parse,
  source: Pick<Source, 'files' | 'stdin'>,
): Promise<Result[]> => {
  if (settings.compare) return readBatch(batch, await compared(settings), source);
  const { encoding, lists, format, layout, maxBytes } = settings;
  const { write } = formatNamed(format);
  const reading: Reading<Posting> = {
    maxBytes,
    parse: (inputs) => parse(inputs, { evidence: layout.evidence, encoding, ...lists }),
    write: (record) => ({ record: write(record, layout), digest: digestOf(record) }),
  };
  return readBatch(batch, reading, source);
};
