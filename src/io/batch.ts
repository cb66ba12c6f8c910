import type { Posting } from '../fields/record.js';
import type { FormatName, Layout } from '../formats/format.js';
import type { Input } from '../pipeline.js';
import { type Digest, digestOf } from './digest.js';
import { parseEach } from './each.js';
import type { InputError } from './errors.js';
import { type Opened, openInput, type Source } from './open.js';
import { formatNamed } from './output.js';
import type { Found, SkipReason } from './walk.js';

/** The pipeline as this folder sees it: postings in, as many records out. */
export type Parse = (
  inputs: readonly Input[],
  options: { readonly evidence: boolean; readonly encoding: string | null },
) => readonly Posting[] | Promise<readonly Posting[]>;

/** How postings are read and written, the same for a whole run; plain data, so that a worker can be given it. */
export interface Settings {
  /** WHATWG label of all inputs' encoding; null: found for each. */
  readonly encoding: string | null;
  readonly format: FormatName;
  readonly layout: Layout;
  readonly maxBytes: number;
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
  parse(inputs: readonly Opened[]): readonly One[] | Promise<readonly One[]>;
  write(one: One): { readonly record: string; readonly digest: Digest };
}

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
  const flush = async (): Promise<void> => {
    for (const [i, read] of (await parseEach(together, reading.parse)).entries())
      results[places[i] as number] =
        'one' in read ? reading.write(read.one) : { error: { ...read, file: (together[i] as Opened).name } };
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
    if (bytes >= MOST_BYTES) await flush();
  }
  await flush();
  return results;
};

/** Opens, parses and formats the inputs of a batch. The results are in the order of the inputs. Never rejects. */
export const convertBatch = (
  batch: readonly Found[],
  { encoding, format, layout, maxBytes }: Settings,
  parse: Parse,
  source: Pick<Source, 'files' | 'stdin'>,
): Promise<Result[]> => {
  const { write } = formatNamed(format);
  const reading: Reading<Posting> = {
    maxBytes,
    parse: (inputs) => parse(inputs, { evidence: layout.evidence, encoding }),
    write: (record) => ({ record: write(record, layout), digest: digestOf(record) }),
  };
  return readBatch(batch, reading, source);
};
