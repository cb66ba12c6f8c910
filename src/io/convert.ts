import type { Result } from './batch.js';
import type { Digest } from './digest.js';
import type { InputError } from './errors.js';
import type { Pool } from './pool.js';
import type { Sink } from './sink.js';
import { makeTurns } from './turns.js';
import type { Found, SkipReason } from './walk.js';

type Results = readonly (readonly Result[])[];

export interface Conversion {
  readonly inputs: Iterable<Found>;
  /** What stands before, between and behind the records; `end` is asked when all are written. */
  readonly frame: { readonly begin: string; readonly separator: string; end(records: number): string };
  /** Reads a batch in this thread: for each of its inputs, in their order, the results of its postings. Never rejects. */
  read(batch: readonly Found[]): Promise<Results>;
  readonly sink: Sink;
  /** Ends the run early; what was begun is left to the caller to discard. */
  readonly signal: AbortSignal | null;
  /** Workers that parse instead of this thread, where there is work enough for them; asked for once, with what is known by then. */
  workers?(found: number): Promise<Pool | null>;
  /** Converts a batch as `convert` does, but for records that are known from an earlier run. */
  recall?(batch: readonly Found[], convert: (batch: readonly Found[]) => Promise<Results>): Promise<Results>;
  /** Called with each record, in order, before it is written. */
  keep?(done: Extract<Result, { record: string }>): void;
  onRecord(digest: Digest): void;
  onError(error: InputError): void;
  /** Called between inputs, with the number of those that are done and of all, null where that is not known yet. */
  onPause(done: number, all: number | null): void;
}

export interface Outcome {
  readonly records: number;
  readonly errors: number;
  readonly skipped: ReadonlyMap<SkipReason, number>;
  /** `closed`: the reader of the output went away; `stopped`: by the signal. */
  readonly end: 'complete' | 'closed' | 'stopped';
}

/** Characters gathered before they are handed to the sink: few writes, little memory. */
const PENDING = 65_536;
/** Inputs in a batch: fewer at first, so that the first record is soon there. */
const MOST_TOGETHER = 16;
/** From so many inputs on workers are worth their start: each has to warm up by itself. */
export const WORTH_WORKERS = 2500;

/** The first `most` members of an iterable, and an iterator over the rest. */
const ahead = <T>(items: Iterable<T>, most: number): readonly [T[], Iterator<T>] => {
  const rest = items[Symbol.iterator]();
  const first: T[] = [];
  while (first.length < most) {
    const { done, value } = rest.next();
    if (done) break;
    first.push(value);
  }
  return [first, rest];
};

/** Files that hold about as many postings as a stretch of a large one. */
const IN_STRETCH = 32;
const isStretch = (found: Found): boolean => found.kind === 'file' && found.stretch !== undefined;

/** What may be waited for, which a signal ends in this thread alone. */
const isStream = (found: Found): boolean =>
  found.kind === 'stdin' || (found.kind === 'file' && found.special !== undefined);

/** Batches of found inputs that grow up to the usual size; a stream is one by itself, and so is a stretch of a file. */
function* batches(first: readonly Found[], rest: Iterator<Found>, size: number): Generator<readonly Found[]> {
  let batch: Found[] = [];
  let most = size;
  let at = 0;
  for (;;) {
    const next = at < first.length ? { done: false, value: first[at++] as Found } : rest.next();
    if (next.done) break;
    const found = next.value as Found;
    batch.push(found);
    if (batch.length < most && !isStream(found) && !isStretch(found)) continue;
    yield batch;
    batch = [];
    most = Math.min(most * 2, MOST_TOGETHER);
  }
  if (batch.length > 0) yield batch;
}

/**
 * Reads, parses and writes inputs, a few at a time, in order, whoever parses them: the output is the same.
 * A failing input is reported and the others go on; memory is bounded by the largest input. Rejects only with what the sink throws.
 */
export const convert = async (conversion: Conversion): Promise<Outcome> => {
  const { frame, sink, signal } = conversion;
  const skipped = new Map<SkipReason, number>();
  let records = 0;
  let errors = 0;
  let done = 0;
  const turns = makeTurns();
  let pending = frame.begin;
  const outcome = (end: Outcome['end']): Outcome => ({ records, errors, skipped, end });
  const take = (result: Result): void => {
    if ('skipped' in result) skipped.set(result.skipped, (skipped.get(result.skipped) ?? 0) + 1);
    else if ('error' in result) {
      errors++;
      conversion.onError(result.error);
    } else {
      if (records++ > 0) pending += frame.separator;
      pending += result.record;
      conversion.keep?.(result);
      conversion.onRecord(result.digest);
    }
  };
  const takeAll = (results: Results): void => {
    done += results.length;
    for (const one of results) for (const result of one) take(result);
  };

  const [first, rest] = ahead(conversion.inputs, WORTH_WORKERS);
  const all = first.length < WORTH_WORKERS ? first.length : null;
  const found = first.reduce((count, one) => count + (isStretch(one) ? IN_STRETCH : 1), 0);
  const pool = (await conversion.workers?.(found)) ?? null;
  /** Batches that workers have, in the order of the inputs. */
  const waiting: Promise<Results>[] = [];
  const made = (batch: readonly Found[]): Promise<Results> =>
    pool && !batch.some(isStream) ? pool.convert(batch) : conversion.read(batch);
  try {
    for (const batch of batches(first, rest, pool ? MOST_TOGETHER : 1)) {
      if (turns.due()) {
        conversion.onPause(done, all);
        await turns.take();
      }
      if (signal?.aborted) return outcome('stopped');
      waiting.push(conversion.recall ? conversion.recall(batch, made) : made(batch));
      if (waiting.length > (pool?.room ?? 0)) {
        const results = (await waiting.shift()) ?? [];
        // what a stopped stream gave is no posting
        if (signal?.aborted) return outcome('stopped');
        takeAll(results);
      }
      if (pending.length >= PENDING) {
        if (!(await sink.write(pending))) return outcome('closed');
        pending = '';
      }
    }
    for (const results of waiting) {
      const last = await results;
      if (signal?.aborted) return outcome('stopped');
      takeAll(last);
    }
  } finally {
    pool?.close();
  }
  if (signal?.aborted) return outcome('stopped');
  pending += frame.end(records);
  if (pending !== '' && !(await sink.write(pending))) return outcome('closed');
  if (sink.finish && !(await sink.finish())) return outcome(signal?.aborted ? 'stopped' : 'closed');
  sink.commit();
  return outcome('complete');
};
