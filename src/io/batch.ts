import type { Posting } from '../fields/record.js';
import type { FormatName, Layout } from '../formats/format.js';
import type { Input } from '../pipeline.js';
import { type Digest, digestOf } from './digest.js';
import type { InputError } from './errors.js';
import { type Opened, openInput, type Source } from './open.js';
import { formatNamed } from './output.js';
import type { Found, SkipReason } from './walk.js';

/** The pipeline as this folder sees it: postings in, as many records out. */
export type Parse = (
  inputs: readonly Input[],
  options: { readonly evidence: boolean; readonly encoding: string | null },
) => readonly Posting[];

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

/** The records of inputs, in their order. One on which the program fails is told from the others by parsing each alone. */
const parseAll = (
  inputs: readonly Opened[],
  { encoding, layout }: Settings,
  parse: Parse,
): readonly (Posting | InputError)[] => {
  try {
    return parse(inputs, { evidence: layout.evidence, encoding });
  } catch (thrown) {
    if (inputs.length > 1) return inputs.flatMap((input) => parseAll([input], { encoding, layout } as Settings, parse));
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return inputs.map(({ name }) => ({ code: 'error.internal', file: name, message }));
  }
};

/** Opens, parses and formats the inputs of a batch. The results are in the order of the inputs. Never rejects. */
export const convertBatch = async (
  batch: readonly Found[],
  settings: Settings,
  parse: Parse,
  source: Pick<Source, 'files' | 'stdin'>,
): Promise<Result[]> => {
  const format = formatNamed(settings.format);
  const results: Result[] = [];
  let together: Opened[] = [];
  let places: number[] = [];
  let bytes = 0;
  const flush = (): void => {
    for (const [i, record] of parseAll(together, settings, parse).entries())
      results[places[i] as number] =
        'code' in record
          ? { error: record }
          : { record: format.write(record, settings.layout), digest: digestOf(record) };
    together = [];
    places = [];
    bytes = 0;
  };
  for (const [i, input] of batch.entries()) {
    const opened = await openInput(input, { ...source, maxBytes: settings.maxBytes });
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
