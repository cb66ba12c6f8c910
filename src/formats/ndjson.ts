import type { Format } from './format.js';
import { pick } from './pick.js';
import { stringify } from './stringify.js';

/** One record a line, `\n`-ended. */
export const ndjson: Format = {
  name: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  write: (record, layout) => `${stringify(pick(record, layout))}\n`,
};
