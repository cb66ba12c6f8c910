import type { Posting } from '../fields/record.js';

export const FORMAT_NAMES = ['json', 'ndjson', 'csv'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** How records are to look; the same for all records of a run. */
export interface Layout {
  /** The reader is a person at a terminal. */
  readonly terminal: boolean;
  /** Records carry evidence. */
  readonly evidence: boolean;
  /** Text cells that a spreadsheet would run are made inert (csv only). */
  readonly escapeFormulas: boolean;
}

/**
 * An output format: three pure functions whose strings, in order, are the output. No state: `index` counts the
 * records from 0, so that a run never holds more than the record it writes.
 */
export interface Format {
  readonly name: FormatName;
  /** Extensions of output files, with the dot, that choose this format. */
  readonly extensions: readonly string[];
  begin?(layout: Layout): string;
  write(record: Posting, index: number, layout: Layout): string;
  end?(count: number, layout: Layout): string;
}
