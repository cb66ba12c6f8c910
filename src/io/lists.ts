import { headingsSchema, placesSchema } from '../lists/lists.js';
import { readList } from '../lists/read.js';
import { idOf, type OwnLists } from '../pipeline.js';
import { INPUT_ERRORS } from './errors.js';
import type { Files } from './files.js';
import { readInput } from './read.js';

/** Lists of the user's own, and by what the rules of a run with them are told from those of another. */
export interface Own {
  readonly lists: OwnLists;
  /** Empty where there are no lists; else `+` and 8 hex digits of what they say. */
  readonly version: string;
}

const MOST_BYTES = 10_000_000;
const DIGITS = 8;

type Schema<List> = Parameters<typeof readList<List>>[1];

const load = <List>(path: string | null, schema: Schema<List>, files: Files): List | null => {
  if (path === null) return null;
  const read = readInput({ kind: 'file', path, at: path, named: true }, files, MOST_BYTES);
  if (!read.ok) throw new ListError(`${path}: ${read.error.message}; ${INPUT_ERRORS[read.error.code].next}`);
  const parsed = readList(Buffer.from(read.bytes).toString(), schema);
  if ('wrong' in parsed) throw new ListError(`${path}:${parsed.wrong}`);
  return parsed.list;
};

/** A list that cannot be read or is wrong: its message names the file and, where it can, the line and the key. */
export class ListError extends Error {
  override readonly name = 'ListError';
}

/** Reads lists of the user's own, by the paths of their files; null: none. Throws a ListError. */
export const loadLists = (headings: string | null, places: string | null, files: Files): Own => {
  const lists = { headings: load(headings, headingsSchema(), files), places: load(places, placesSchema(), files) };
  const sorted = [lists.headings, lists.places].map((list) => Object.entries(list ?? {}).sort(byName));
  return { lists, version: `+${idOf(Buffer.from(JSON.stringify(sorted))).slice(0, DIGITS)}` };
};

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
