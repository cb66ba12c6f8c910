import { type Change, type Comparison, compare } from '../io/compare.js';
import type { Files } from '../io/files.js';
import { stringify } from '../io/output.js';
import { readInput } from '../io/read.js';
import { type AnyRecord, readRecords } from '../io/records.js';
import { streamSink } from '../io/sink.js';
import { loadPaint, type Paint } from './colour.js';
import { EXIT, type Io } from './io.js';
import { fatalMessage, outputMessage, plural } from './messages.js';
import { printable } from './printable.js';
import { LARGEST } from './size.js';
import { isObject, short, valueText } from './value-text.js';

export interface CompareOptions {
  readonly json?: true;
}

const NOTHING = 'nothing';

const level = (value: unknown): string =>
  isObject(value) && 'level' in value && 'text' in value ? ` [${value.level}]` : '';
const one = (value: unknown): string => (value === null ? NOTHING : short(valueText(value)) + level(value));

/** The members of one list that the other lacks, as they read; where a line stands is no difference. */
const without = (list: readonly unknown[], others: readonly unknown[]): string[] => {
  const left = others.map(one);
  return list.map(one).filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** A change on its lines; empty where the values read the same, as where only the lines of items moved. */
const changeLines = ({ field, before, after }: Change, paint: Paint): string => {
  if (Array.isArray(before) && Array.isArray(after)) {
    const gone = without(before, after).map((text) => paint.removed(`- ${text}`));
    const come = without(after, before).map((text) => paint.added(`+ ${text}`));
    const lines = [...gone, ...come];
    return lines.length === 0 ? '' : `  ${field}:\n${lines.map((line) => `    ${line}\n`).join('')}`;
  }
  const [from, to] = [one(before), one(after)];
  // what reads the same differs in a part that is not shown
  const exact = from === to ? [stringify(before), stringify(after)].map(short) : [from, to];
  return `  ${field}: ${paint.removed(exact[0] as string)} -> ${paint.added(exact[1] as string)}\n`;
};

const nameOf = ({ file, id }: { readonly file?: unknown; readonly id?: unknown }): string =>
  printable(typeof file === 'string' ? file : String(id));

const report = ({ changes, both, added, removed }: Comparison, paint: Paint): string => {
  let out = '';
  let last = '';
  const fields = new Map<string, number>();
  for (const change of changes) {
    const lines = changeLines(change, paint);
    if (lines === '') continue;
    fields.set(change.field, (fields.get(change.field) ?? 0) + 1);
    const name = nameOf(change);
    if (`${change.id} ${name}` !== last) out += `${paint.strong(name)}\n`;
    last = `${change.id} ${name}`;
    out += lines;
  }
  const listed = (records: readonly AnyRecord[], sign: string, colour: (text: string) => string): string =>
    records.map((record) => `${colour(`${sign} ${nameOf(record)}`)}\n`).join('');
  out += listed(removed, '-', paint.removed) + listed(added, '+', paint.added);
  const sorted = [...fields].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const counts = sorted.map(([field, n]) => `${field} ${n}`).join(', ');
  return `${out}${plural(both, 'posting')} in both, ${removed.length} only in the first, ${added.length} only in the second; changed: ${counts || 'none'}\n`;
};

const load = (path: string, files: Files): AnyRecord[] | string => {
  const read = readInput({ kind: 'file', path, at: path, named: true }, files, LARGEST);
  if (!read.ok) return read.error.message;
  try {
    return readRecords(Buffer.from(read.bytes).toString());
  } catch (thrown) {
    return thrown instanceof SyntaxError ? 'it is no JSON' : (thrown as Error).message;
  }
};

/** Says how the records of two runs differ. Returns the exit status: 0 where they do not, 1 where they do. */
export const runCompare = async (before: string, after: string, options: CompareOptions, io: Io): Promise<number> => {
  const records: AnyRecord[][] = [];
  for (const path of [before, after]) {
    const loaded = load(path, io.files);
    if (typeof loaded === 'string') {
      const text = `${path}: ${loaded}; give two outputs of postings parse in JSON or NDJSON`;
      io.stderr.write(fatalMessage(text, await loadPaint(io)));
      return EXIT.misuse;
    }
    records.push(loaded);
  }
  const comparison = compare(records[0] ?? [], records[1] ?? []);
  const text = options.json ? `${stringify(comparison)}\n` : report(comparison, await loadPaint(io, 'stdout'));
  try {
    await streamSink(io.stdout).write(text);
  } catch (thrown) {
    io.stderr.write(outputMessage(null, thrown, await loadPaint(io)));
    return EXIT.misuse;
  }
  const { changes, added, removed } = comparison;
  return changes.length + added.length + removed.length > 0 ? EXIT.failed : EXIT.fine;
};
