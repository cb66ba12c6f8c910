import type { Posting } from '../fields/record.js';
import type { Format, Layout } from '../formats/format.js';
import { looksBinary, signatureOf } from './binary.js';
import type { InputError } from './errors.js';
import type { Files } from './files.js';
import { readInput, readStream } from './read.js';
import type { Sink } from './sink.js';
import { type Found, type SkipReason, STDIN } from './walk.js';

/** The pipeline as this folder sees it: one posting in, one record out. */
export type Parse = (input: Uint8Array, options: { file: string | null; evidence: boolean }) => Posting;

export interface Conversion {
  readonly inputs: Iterable<Found>;
  readonly parse: Parse;
  readonly format: Format;
  readonly layout: Layout;
  readonly sink: Sink;
  readonly files: Files;
  readonly stdin: AsyncIterable<unknown>;
  readonly maxBytes: number;
  /** Ends the run early; what was begun is left to the caller to discard. */
  readonly signal: AbortSignal | null;
  onRecord(record: Posting): void;
  onError(error: InputError): void;
  /** Called between inputs, with the number of records so far. */
  onPause(records: number): void;
}

export interface Outcome {
  readonly records: number;
  readonly errors: number;
  readonly skipped: ReadonlyMap<SkipReason, number>;
  /** `closed`: the reader of the output went away; `stopped`: by the signal. */
  readonly end: 'complete' | 'closed' | 'stopped';
}

/** Characters gathered before they are handed to the sink: few writes, little memory. */
const BATCH = 65_536;
/** Milliseconds after which the event loop gets its turn, so that signals are seen. */
const TURN = 50;
/** Milliseconds since the program began; unlike `performance`, nothing has to be loaded for it. */
const now = (): number => process.uptime() * 1000;

type Bytes = { readonly bytes: Uint8Array; readonly file: string | null; readonly name: string };
type Opened = Bytes | { readonly skipped: SkipReason } | { readonly error: InputError };

const open = async (found: Found, conversion: Conversion): Promise<Opened> => {
  if (found.kind === 'failed') return { error: found.error };
  if (found.kind === 'skipped') return { skipped: found.reason };
  const { files, maxBytes } = conversion;
  const stdin = found.kind === 'stdin';
  const name = stdin ? STDIN : found.path;
  const read = stdin ? await readStream(conversion.stdin, name, maxBytes) : readInput(found, files, maxBytes);
  if (!read.ok) return { error: read.error };
  const { bytes } = read;
  const listed = found.kind === 'file' && !found.named;
  const signature = signatureOf(bytes);
  // A folder holds what it holds; a file that was asked for by name must not be passed over silently.
  if (listed && (signature !== null || looksBinary(bytes))) return { skipped: 'binary' };
  if (signature !== null) return { error: { code: 'error.binary', file: name, message: `it is ${signature}` } };
  return { bytes, file: stdin ? null : name, name };
};

const parseOne = (input: Bytes, conversion: Conversion): Posting | InputError => {
  try {
    return conversion.parse(input.bytes, { file: input.file, evidence: conversion.layout.evidence });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { code: 'error.internal', file: input.name, message };
  }
};

/**
 * Reads, parses and writes one input after the other, in order. A failing input is reported and the others go on;
 * memory is bounded by the largest input. Rejects only with what the sink throws.
 */
export const convert = async (conversion: Conversion): Promise<Outcome> => {
  const { format, layout, sink, signal } = conversion;
  const skipped = new Map<SkipReason, number>();
  let records = 0;
  let errors = 0;
  let turn = now();
  let pending = format.begin?.(layout) ?? '';
  const outcome = (end: Outcome['end']): Outcome => ({ records, errors, skipped, end });
  const fail = (error: InputError): void => {
    errors++;
    conversion.onError(error);
  };

  for (const found of conversion.inputs) {
    if (now() - turn > TURN) {
      conversion.onPause(records);
      await new Promise((resolve) => setImmediate(resolve));
      turn = now();
    }
    if (signal?.aborted) return outcome('stopped');
    const opened = await open(found, conversion);
    if ('error' in opened) fail(opened.error);
    else if ('skipped' in opened) skipped.set(opened.skipped, (skipped.get(opened.skipped) ?? 0) + 1);
    else {
      const record = parseOne(opened, conversion);
      if ('code' in record) fail(record);
      else {
        pending += format.write(record, records++, layout);
        conversion.onRecord(record);
      }
    }
    if (pending.length >= BATCH) {
      if (!(await sink.write(pending))) return outcome('closed');
      pending = '';
    }
  }
  if (signal?.aborted) return outcome('stopped');
  pending += format.end?.(records, layout) ?? '';
  if (pending !== '' && !(await sink.write(pending))) return outcome('closed');
  sink.commit();
  return outcome('complete');
};
