import type { Format } from './format.js';
import { stringify } from './stringify.js';

/** One record a line, `\n`-ended. */
export const ndjson: Format = {
  name: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  write: (record) => `${stringify(record)}\n`,
};
