import type { Posting } from '../fields/record.js';
import type { Format, Layout } from './format.js';
import { ndjson } from './ndjson.js';

/**
 * Apache Parquet, for engines that read columns. Its text is that of NDJSON, which `encodeParquet` turns into the bytes of the file: what is
 * said of a column stands behind all of its values, so that no record can be written by itself.
 */
export const parquet: Format = {
  name: 'parquet',
  extensions: ['.parquet'],
  binary: true,
  write: ndjson.write,
};

/** The bytes of a file, piece after piece. */
export interface ParquetFile {
  /** The next row group: these records. */
  group(records: readonly Partial<Posting>[]): Uint8Array;
  /** What stands behind all groups. */
  end(): Uint8Array;
}

/** Begins a file; its encoder is loaded by those who ask. */
export const encodeParquet = async (layout: Pick<Layout, 'duplicates' | 'evidence' | 'fields'>): Promise<ParquetFile> =>
  (await import('./parquet-file.js')).openParquet(layout);
