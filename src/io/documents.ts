import type { Input } from '../pipeline.js';
import type { InputError } from './errors.js';
import type { Opened } from './open.js';
import { holdsRows, type RowFields, rowsOf } from './rows.js';
import type { SkipReason } from './walk.js';

/** How inputs are taken apart into postings, the same for a whole run; plain data, so that a worker can be given it. */
export interface Division extends RowFields {
  /** WHATWG label of all inputs' encoding; null: found for each. */
  readonly encoding: string | null;
  /** `hn`, or a pattern for the lines that begin a posting; null: a text is one posting. */
  readonly split: string | null;
}

/** A posting of an input. */
export interface Document extends Input {
  readonly file: string | null;
  /** For messages: the file, or `-`. */
  readonly name: string;
}

export type Divided = Document | { readonly error: InputError } | { readonly skipped: SkipReason };

/** In words what is wrong with the name of a split; null: nothing. */
export const whyNoSplit = async (split: string): Promise<string | null> => {
  try {
    (await import('../split/split.js')).splitNamed(split);
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};

/** A posting is named by its file and what tells it from the others there. */
const named = (file: string | null, key: string | number): string => `${file ?? ''}#${key}`;

const divideRows = async (bytes: Uint8Array, opened: Opened, division: Division): Promise<Divided[]> => {
  const { file, name, line } = opened;
  const { decodeBytes } = await import('../text/decode.js');
  const { text } = decodeBytes(bytes, { encoding: division.encoding });
  return Array.from(rowsOf(text, name, division, line), (row): Divided => {
    if ('code' in row) return { error: row };
    const { key, ...input } = row;
    return { ...input, file: named(file, key), name };
  });
};

const divideText = async (
  { bytes, file, name }: Opened,
  split: string,
  encoding: string | null,
): Promise<Divided[]> => {
  const { partsOf, splitNamed } = await import('../split/split.js');
  const parts = partsOf(bytes, splitNamed(split), encoding);
  // a text that holds but one keeps its name
  if (parts.length === 1) return [{ bytes, file, name }];
  let number = 0;
  return parts.flatMap((part): Divided[] => {
    if (part.kind === 'frame') return [];
    if (part.kind === 'reply') return [{ skipped: 'reply' }];
    return [{ bytes: part.decoded.text, file: named(file, ++number), name, html: part.html, part }];
  });
};

/**
 * The postings of an input, in their order: one, unless it holds rows of JSON or is to be split. Their places are those in the input, of
 * a row those in its text. Never rejects.
 */
export const documentsOf = async (opened: Opened, division: Division): Promise<readonly Divided[]> => {
  const { split } = division;
  const { bytes, name } = opened;
  const encoding = typeof bytes === 'string' ? null : division.encoding;
  try {
    if (typeof bytes !== 'string' && holdsRows(name)) return await divideRows(bytes, opened, division);
    return split === null ? [opened] : await divideText(opened, split, encoding);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return [{ error: { code: 'error.internal', file: opened.name, message } }];
  }
};
