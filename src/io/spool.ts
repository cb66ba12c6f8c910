import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFirsts } from '../duplicates/first.js';
import type { Posting } from '../fields/record.js';
import { type Files, ignoreFailure } from './files.js';
import { type FormatName, formatNamed, type Layout, stringify } from './output.js';
import { type Sink, writeAll } from './sink.js';
import { temporaryName } from './temporary.js';
import { makeTurns } from './turns.js';

/** The spool cannot be written or read: no failure of the output. Its cause is a system error. */
export class SpoolError extends Error {
  override readonly name = 'SpoolError';
}

const TAB = 9;
const LF = 10;
/** Characters gathered before they are handed to the sink. */
const PENDING = 65_536;

/** A line of a spool: the file, the words and the record of a posting, parted by tabs, which stand in none of them. */
export const spoolLine = (record: Posting, words: readonly string[]): string =>
  `${stringify(record.file)}\t${words.join(' ')}\t${stringify(record)}\n`;

/** The record with a mark; its keys keep their order. */
const marked = ({ evidence, ...record }: Posting, duplicateOf: string | null): Posting => ({
  ...record,
  duplicateOf,
  ...(evidence && { evidence }),
});

/** Lines that are written, then read in any order: a file that the system removes with the process, whatever ends it. */
interface Spool {
  readonly count: number;
  /** Appends whole lines. */
  append(lines: string): void;
  /** The file, the words or the record of a line. */
  read(line: number, part: 0 | 1 | 2): string;
  close(): void;
}

/** Throws a SpoolError. Memory: 24 bytes a line. */
const openSpool = (files: Files): Spool => {
  const folder = tmpdir();
  const guarded = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (cause) {
      throw new SpoolError(folder, { cause });
    }
  };
  const path = join(folder, temporaryName());
  const fd = guarded(() => files.scratch(path));
  let named = true;
  const unname = (): void => {
    if (!named) return;
    files.remove(path);
    named = false;
  };
  ignoreFailure(unname);
  /** Of each line the offsets of its parts. */
  const parts: number[] = [];
  let size = 0;
  let open = true;
  return {
    get count() {
      return parts.length / 3;
    },
    append: (lines) => {
      const bytes = Buffer.from(lines);
      guarded(() => writeAll(fd, bytes, files));
      for (let from = 0; from < bytes.length; ) {
        const words = bytes.indexOf(TAB, from) + 1;
        const record = bytes.indexOf(TAB, words) + 1;
        parts.push(size + from, size + words, size + record);
        from = bytes.indexOf(LF, record) + 1;
      }
      size += bytes.length;
    },
    read: (line, part) => {
      const at = line * 3 + part;
      const from = parts[at] as number;
      const bytes = Buffer.allocUnsafe((parts[at + 1] ?? size) - 1 - from);
      guarded(() => {
        for (let filled = 0; filled < bytes.length; ) {
          const n = files.readAt(fd, bytes, filled, bytes.length - filled, from + filled);
          if (n === 0) throw new Error('it was cut off');
          filled += n;
        }
      });
      return bytes.toString();
    },
    close: () => {
      if (open) ignoreFailure(() => files.close(fd));
      // where an open file cannot lose its name
      ignoreFailure(unname);
      open = false;
    },
  };
};

/** What the records of a spool are written with. */
export interface Marking {
  readonly format: FormatName;
  readonly layout: Layout;
  readonly files: Files;
  readonly signal: AbortSignal | null;
  /** Called once all were compared. */
  onDuplicates(count: number): void;
}

/**
 * Takes lines of `spoolLine`, and at the end writes their records to `sink` in a format, in the order in which they came, each with
 * `duplicateOf`: the file of the first posting, by name in UTF-16 order, that is like it (see `areAlike`) and no duplicate itself. That
 * depends on neither the order nor who parsed them. Standard input, which has no name, comes behind all files.
 */
export const markDuplicates = (sink: Sink, { format, layout, files, signal, onDuplicates }: Marking): Sink => {
  const spool = openSpool(files);
  const name = (line: number): string | null => JSON.parse(spool.read(line, 0)) as string | null;
  const words = (line: number): readonly string[] => {
    const text = spool.read(line, 1);
    return text === '' ? [] : text.split(' ');
  };
  const byName = (a: number, b: number): number => {
    const [one, other] = [name(a), name(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -1 : Number(one > other);
  };
  const turns = makeTurns();
  /** Lets signals be seen; whether one came. */
  const stopped = async (): Promise<boolean> => {
    if (turns.due()) await turns.take();
    return signal?.aborted === true;
  };
  return {
    write: async (lines) => {
      spool.append(String(lines));
      return true;
    },
    finish: async () => {
      const lines = Array.from({ length: spool.count }, (_, line) => line);
      const firstOf = makeFirsts(words);
      /** For each line the first one that it repeats, from 1; 0: none. */
      const repeats = new Uint32Array(lines.length);
      for (const line of lines.toSorted(byName)) {
        if (await stopped()) return false;
        const first = firstOf(line);
        if (first !== null) repeats[line] = first + 1;
      }
      onDuplicates(repeats.reduce((count, first) => count + Number(first > 0), 0));
      const { begin, separator = '', write, end } = formatNamed(format);
      let pending = begin?.(layout) ?? '';
      for (const line of lines) {
        if (await stopped()) return false;
        const first = repeats[line] as number;
        const record = JSON.parse(spool.read(line, 2)) as Posting;
        pending += (line > 0 ? separator : '') + write(marked(record, first === 0 ? null : name(first - 1)), layout);
        if (pending.length < PENDING) continue;
        if (!(await sink.write(pending))) return false;
        pending = '';
      }
      pending += end?.(lines.length, layout) ?? '';
      return (pending === '' || (await sink.write(pending))) && ((await sink.finish?.()) ?? true);
    },
    commit: () => {
      spool.close();
      sink.commit();
    },
    discard: () => {
      spool.close();
      sink.discard();
    },
  };
};
