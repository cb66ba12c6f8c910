import type { Posting } from '../fields/record.js';
import type { Format, Layout } from '../formats/format.js';
import type { InputError } from './errors.js';
import type { Files } from './files.js';
import { type Opened, openInput } from './open.js';
import type { Sink } from './sink.js';
import { makeTurns } from './turns.js';
import type { Found, SkipReason } from './walk.js';

/** The pipeline as this folder sees it: postings in, as many records out. */
export type Parse = (
  inputs: readonly Pick<Opened, 'bytes' | 'file'>[],
  options: { readonly evidence: boolean; readonly encoding: string | null },
) => readonly Posting[];

export interface Conversion {
  readonly inputs: Iterable<Found>;
  readonly parse: Parse;
  /** WHATWG label of all inputs' encoding; null: found for each. */
  readonly encoding: string | null;
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
/** Postings that are parsed together: fewer at first, so that the first record is soon there, then so many, or so many bytes. */
const MOST_TOGETHER = 16;
const MOST_BYTES = 262_144;

/** The records of inputs, in their order. One on which the program fails is told from the others by parsing each alone. */
const parseAll = (inputs: readonly Opened[], conversion: Conversion): readonly (Posting | InputError)[] => {
  try {
    return conversion.parse(inputs, { evidence: conversion.layout.evidence, encoding: conversion.encoding });
  } catch (thrown) {
    if (inputs.length > 1) return inputs.flatMap((input) => parseAll([input], conversion));
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return inputs.map(({ name }) => ({ code: 'error.internal', file: name, message }));
  }
};

/**
 * Reads, parses and writes inputs, a few at a time, in order. A failing input is reported and the others go on;
 * memory is bounded by the largest input. Rejects only with what the sink throws.
 */
export const convert = async (conversion: Conversion): Promise<Outcome> => {
  const { format, layout, sink, signal } = conversion;
  const skipped = new Map<SkipReason, number>();
  let records = 0;
  let errors = 0;
  const turns = makeTurns();
  let pending = format.begin?.(layout) ?? '';
  const outcome = (end: Outcome['end']): Outcome => ({ records, errors, skipped, end });
  const fail = (error: InputError): void => {
    errors++;
    conversion.onError(error);
  };

  let together: Opened[] = [];
  let bytes = 0;
  let most = 1;
  const parseTogether = (): void => {
    for (const record of parseAll(together, conversion))
      if ('code' in record) fail(record);
      else {
        pending += format.write(record, records++, layout);
        conversion.onRecord(record);
      }
    together = [];
    bytes = 0;
    most = Math.min(most * 2, MOST_TOGETHER);
  };

  for (const found of conversion.inputs) {
    if (turns.due()) {
      conversion.onPause(records);
      await turns.take();
    }
    if (signal?.aborted) return outcome('stopped');
    const opened = await openInput(found, conversion);
    if ('error' in opened) fail(opened.error);
    else if ('skipped' in opened) skipped.set(opened.skipped, (skipped.get(opened.skipped) ?? 0) + 1);
    else {
      together.push(opened);
      bytes += opened.bytes.length;
      if (together.length >= most || bytes >= MOST_BYTES) parseTogether();
    }
    if (pending.length >= BATCH) {
      if (!(await sink.write(pending))) return outcome('closed');
      pending = '';
    }
  }
  if (signal?.aborted) return outcome('stopped');
  parseTogether();
  pending += format.end?.(records, layout) ?? '';
  if (pending !== '' && !(await sink.write(pending))) return outcome('closed');
  sink.commit();
  return outcome('complete');
};
