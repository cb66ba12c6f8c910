import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A line program under test: its words, the first as the system finds it. */
export type Command = readonly string[];

/** How a run ended, and all that it wrote. */
export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: Buffer;
  readonly err: string;
  /** Most memory that the process held, in bytes; null where the system does not tell. */
  readonly peak: number | null;
}

export interface Place {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Starts the command with pipes on all sides. */
export function start([name = '', ...args]: Command, { env = process.env, cwd }: Place = {}) {
  const child = spawn(name, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  // a program that has ended takes no more
  child.stdin.on('error', () => {});
  return child;
}

/** Most memory of a running process in bytes, as Linux keeps it. */
export function peakOf({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

/** Gives the whole input and takes the whole output. */
export function pipe(command: Command, input: string | Buffer, place?: Place): Promise<Ran> {
  const child = start(command, place);
  const out: Buffer[] = [];
  let err = '';
  let peak: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk);
    peak = peakOf(child) ?? peak;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, out: Buffer.concat(out), err, peak }));
  });
}

/** Waits for a child to end, at most so many milliseconds; null: it goes on. */
export function ended(child: ChildProcess, most: number): Promise<{ readonly status: number | null } | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve({ status: child.exitCode });
    const clock = setTimeout(() => resolve(null), most);
    child.once('close', (status) => {
      clearTimeout(clock);
      resolve({ status });
    });
  });
}
