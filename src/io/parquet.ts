import type { Posting } from '../fields/record.js';
import { encodeParquet, type Layout } from './output.js';
import type { Sink } from './sink.js';

/** Characters of NDJSON in a row group, some 2,000 records: they are all that is held of an output. */
const GROUP = 8e6;

/** Takes lines of NDJSON and writes their records to `sink` as a Parquet file, a row group at a time. */
export const toParquet = async (sink: Sink, layout: Layout): Promise<Sink> => {
  const file = await encodeParquet(layout);
  let records: Partial<Posting>[] = [];
  let held = 0;
  const flush = (): Uint8Array => {
    const bytes = file.group(records);
    records = [];
    held = 0;
    return bytes;
  };
  return {
    write: async (lines) => {
      // a group ends behind the same record, however the lines come
      for (const line of String(lines).trimEnd().split('\n')) {
        records.push(JSON.parse(line));
        held += line.length;
        if (held >= GROUP && !(await sink.write(flush()))) return false;
      }
      return true;
    },
    finish: async () => (records.length === 0 || (await sink.write(flush()))) && sink.write(file.end()),
    commit: sink.commit,
    discard: sink.discard,
  };
};
