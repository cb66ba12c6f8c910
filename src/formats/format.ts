import type { Posting } from '../fields/record.js';

/** A key of the record. */
export type FieldName = keyof Posting;

export const FORMAT_NAMES = ['json', 'ndjson', 'csv', 'tsv', 'jsonld', 'parquet', 'table'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** The languages in which the schema of the record can be given. */
export const SCHEMA_FORMATS = ['json-schema', 'typescript', 'duckdb', 'spark'] as const;
export type SchemaFormat = (typeof SCHEMA_FORMATS)[number];

export const EOLS = ['lf', 'crlf'] as const;
export type Eol = (typeof EOLS)[number];

/** How records are to look; the same for all records of a run. */
export interface Layout {
  /** The reader is a person at a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal, which the lines of a table keep to; null: as wide as they like. */
  readonly width: number | null;
  /** Records carry evidence. */
  readonly evidence: boolean;
  /** Text cells that a spreadsheet would run are made inert (csv and tsv). */
  readonly escapeFormulas: boolean;
  /** Keys of the record, in the order wanted; null: all of them. Of a table the columns of these keys. */
  readonly fields: readonly FieldName[] | null;
  /** Records say of which other they are duplicates. */
  readonly duplicates: boolean;
  /** Begins with a byte order mark (csv and tsv), which Excel wants. */
  readonly bom: boolean;
  /** What ends the lines (csv and tsv); null: what the format says. */
  readonly eol: Eol | null;
}

/**
 * An output format: pure functions whose strings, in order, are the output. No state and no count, so that a run never holds more than
 * the record it writes, and records may be written by whoever parsed them.
 */
export interface Format {
  readonly name: FormatName;
  /** Extensions of output files, with the dot, that choose this format. */
  readonly extensions: readonly string[];
  /** Its file is no text. */
  readonly binary?: true;
  begin?(layout: Layout): string;
  write(record: Posting, layout: Layout): string;
  /** Between two records. */
  readonly separator?: string;
  end?(count: number, layout: Layout): string;
}
