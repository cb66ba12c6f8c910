import type { Writable } from 'node:stream';
import type { Files, Kind } from '../io/files.js';
import { STDIN } from '../io/walk.js';
import type { Watch } from '../io/watch.js';
import type * as library from './library.js';

interface Terminal {
  readonly isTTY?: boolean | undefined;
  /** Width of a terminal, in characters. */
  readonly columns?: number | undefined;
}

/** Everything that the program touches; tests give fakes. */
export interface Io {
  readonly stdin: AsyncIterable<unknown> & Terminal;
  readonly stdout: Writable & Terminal;
  readonly stderr: Writable & Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Aborted by SIGHUP, SIGINT and SIGTERM with the exit status as its reason. */
  readonly signal: AbortSignal | null;
  /** The module that worker threads run; null: there are none. */
  readonly worker: URL | null;
  /** The module of the thread that takes texts out of documents; null: the program's own thread does. */
  readonly reader: URL | null;
  /** Over what this thread parses; null: it may take as long as it likes. */
  readonly watch: Watch<typeof library> | null;
  /** Called before so little is parsed that the time goes into compiling what parses it; null: nothing can be done about it. */
  readonly brief: (() => void) | null;
  /** Called when workers parse and this thread holds all that it needs; null: nothing can be done about it. */
  readonly settle: (() => void) | null;
}

/** Whether postings are so few that optimizing what parses them takes longer than it saves; eight usual ones make up for it. */
export const areFew = (postings: readonly { readonly bytes: Uint8Array | string }[]): boolean =>
  postings.length <= 8 && postings.reduce((size, { bytes }) => size + bytes.length, 0) <= 32_768;

/** Flags of every command that reads records. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly headings?: string;
  readonly places?: string;
}

/** Exit statuses: `failed`: some input gave no record, or --strict was met; `misuse`: wrong usage, or no output could be written. */
export const EXIT = { fine: 0, failed: 1, misuse: 2 } as const;

/** What is at a path, by links too; null for nothing, for what may not be seen, and for standard input. */
export const kindOf = (path: string, io: Io): Kind | null => {
  try {
    return path === STDIN ? null : io.files.status(path).kind;
  } catch {
    return null;
  }
};
