import type { Input } from '../pipeline.js';
import type { InputError } from './errors.js';
import { elementSpans, rawMembers } from './members.js';

/** Which members of the rows of JSON are read; null: the usual ones. */
export interface RowFields {
  /** Of the posting: its text or HTML, by what it is. A dot leads to a member of a member. Usually `text`, or `html`. */
  readonly textField: string | null;
  /** Of what tells the rows of a file apart, instead of their lines or numbers. */
  readonly idField: string | null;
}

/** A row that is a posting. */
export interface Row extends Input {
  readonly bytes: string;
  /** What tells it from the others of its file. */
  readonly key: string;
}

const JSON_LINES = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;
const JSON_FILE = /\.json(?:\.gz)?$/i;
/** Whether a name is that of a file with a row of JSON on each line. */
export const holdsLines = (name: string): boolean => JSON_LINES.test(name);
/** Whether a name is that of a file with rows of JSON. */
export const holdsRows = (name: string): boolean => JSON_LINES.test(name) || JSON_FILE.test(name);

/** What a path of members leads to; undefined: nowhere. A member whose name has the dots itself is found first. */
const memberAt = (row: unknown, path: string): unknown => {
  if (typeof row !== 'object' || row === null) return undefined;
  if (Object.hasOwn(row, path)) return (row as Record<string, unknown>)[path];
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const first = path.slice(0, dot);
    if (!Object.hasOwn(row, first)) continue;
    const found = memberAt((row as Record<string, unknown>)[first], path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The id of a row as it is written; null: it has none. */
const idOf = (row: object, json: string, idField: string | null): string | null => {
  const id = idField === null ? null : memberAt(row, idField);
  if (typeof id === 'string' && id !== '') return id;
  if (typeof id !== 'number') return null;
  // digits beyond those of a double would be others
  return Number.isSafeInteger(id) ? String(id) : (rawMembers(json, [idField as string]).get(idField as string) ?? null);
};

/** Members named where the posting is in none of those asked for, and letters of a name. */
const NAMED = 8;
const LONGEST_NAMED = 40;

/** ` but url, title, body`: the members a row has instead, of which one can be asked for. */
const insteadOf = (row: object): string => {
  const names = Object.keys(row);
  const shown = names.slice(0, NAMED).map((name) => name.slice(0, LONGEST_NAMED));
  return names.length === 0 ? '' : ` but ${shown.join(', ')}${names.length > NAMED ? ', ...' : ''}`;
};

/** The posting in a row, or in words why there is none. `json`: the row as it is written. */
const readRow = (row: unknown, json: string, number: number, { textField, idField }: RowFields): Row | string => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'it is no JSON object';
  const field = textField ?? (Object.hasOwn(row, 'text') || !Object.hasOwn(row, 'html') ? 'text' : 'html');
  const value = memberAt(row, field);
  if (value === undefined) return `it has no member ${textField ?? 'text or html'}${insteadOf(row)}`;
  if (typeof value !== 'string') return `${field} is no string`;
  const html = textField === null && field === 'html';
  return { bytes: value, key: idOf(row, json, idField) ?? String(number), ...(html && { html }) };
};

const parsed = (json: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
};

const failed = (file: string, line: number, message: string): InputError => ({
  code: 'error.json',
  file: `${file}:${line}`,
  message,
});

const LINE = /[^\r\n]+/g;

/** The rows of a text with one on each line; blank lines are none. `first`: the number of its first line. */
function* rowsOfLines(text: string, name: string, fields: RowFields, first: number): Generator<Row | InputError> {
  let line = first;
  let counted = 0;
  for (const { index, 0: json } of text.matchAll(LINE)) {
    for (let lf = text.indexOf('\n', counted); lf >= 0 && lf < index; lf = text.indexOf('\n', counted)) {
      line++;
      counted = lf + 1;
    }
    if (json.trim() === '') continue;
    const row = parsed(json);
    const read = row ? readRow(row.value, json, line, fields) : 'it is no JSON';
    yield typeof read === 'string' ? failed(name, line, read) : read;
  }
}

/** The rows of an array, which are told apart by their numbers, or the one that an object is. */
function* rowsOfValue(json: string, value: unknown, name: string, fields: RowFields): Generator<Row | InputError> {
  if (!Array.isArray(value)) {
    const read = readRow(value, json, 1, fields);
    yield typeof read === 'string' ? failed(name, 1, read) : read;
    return;
  }
  let line = 1;
  let counted = 0;
  let number = 0;
  for (const { start, end } of elementSpans(json)) {
    for (let lf = json.indexOf('\n', counted); lf >= 0 && lf < start; lf = json.indexOf('\n', counted)) {
      line++;
      counted = lf + 1;
    }
    const read = readRow(value[number], json.slice(start, end), ++number, fields);
    yield typeof read === 'string' ? failed(name, line, read) : read;
  }
}

/**
 * The rows of a file of JSON in their order, each a posting or an error that names its line: of `.ndjson` and `.jsonl` its lines, of `.json`
 * the members of an array, one object, or lines after all. `first`: the number of the first line of `text`.
 */
export function* rowsOf(text: string, name: string, fields: RowFields, first = 1): Generator<Row | InputError> {
  if (!holdsLines(name)) {
    const whole = parsed(text);
    if (whole) {
      yield* rowsOfValue(text, whole.value, name, fields);
      return;
    }
    const [line] = LINE[Symbol.match](text.trimStart()) ?? [];
    // an object on its first line: the file holds lines, whatever its name
    if (line === undefined || !parsed(line)) {
      yield { code: 'error.json', file: name, message: 'it is no JSON' };
      return;
    }
  }
  yield* rowsOfLines(text, name, fields, first);
}
