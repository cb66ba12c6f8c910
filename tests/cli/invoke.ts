import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import type { Parse } from '../../src/io/batch.js';
import { type Files, realFiles } from '../../src/io/files.js';
import { posting } from '../formats/posting.js';

/** Stands in for the pipeline: the first line is the title; a line `throw` is a defect; a line `warn CODE` is a warning. */
export const standIn: Parse = (inputs, options) => inputs.map((input) => standInOne(input, options));

const standInOne = ({ bytes, file = null }: Parameters<Parse>[0][number], { evidence }: Parameters<Parse>[1]) => {
  const lines = Buffer.from(bytes).toString().split('\n');
  if (lines.includes('throw')) throw new Error('a defect\nof two lines');
  const codes = lines.filter((line) => line.startsWith('warn ')).map((line) => line.slice(5) as 'title.missing');
  return posting({
    file,
    title: lines[0] || null,
    language: evidence ? 'with-evidence' : null,
    warnings: codes.map((code) => ({ code, message: 'm', line: null })),
  });
};

export interface Settings {
  readonly stdin?: string | Uint8Array;
  /** Which of the streams are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly env?: Readonly<Record<string, string>>;
  /** Width of the terminals. */
  readonly columns?: number;
  readonly files?: Files;
  readonly signal?: AbortSignal;
  readonly stdout?: Writable;
  readonly parse?: Parse;
  readonly watch?: Io['watch'];
  readonly brief?: Io['brief'];
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const gather = (): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
};

/** Runs the program in this process with these streams. */
export const invoke = async (argv: readonly string[], settings: Settings = {}): Promise<Ran> => {
  const terminals = settings.terminals ?? [];
  const mark = <Stream extends object>(stream: Stream, name: (typeof terminals)[number]): Stream & { isTTY: boolean } =>
    Object.assign(stream, { isTTY: terminals.includes(name), columns: settings.columns });
  const out = gather();
  const err = gather();
  const io: Io = {
    stdin: mark(Readable.from(settings.stdin === undefined ? [] : [Buffer.from(settings.stdin)]), 'stdin'),
    stdout: mark(settings.stdout ?? out.stream, 'stdout'),
    stderr: mark(err.stream, 'stderr'),
    env: settings.env ?? {},
    files: settings.files ?? realFiles,
    signal: settings.signal ?? null,
    worker: null,
    reader: null,
    watch: settings.watch ?? null,
    brief: settings.brief ?? null,
    settle: null,
  };
  const status = await main(argv, io, settings.parse ?? standIn);
  return { status, out: out.text(), err: err.text() };
};
