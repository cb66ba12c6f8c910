import type { Format } from './format.js';
import { stringify } from './stringify.js';

/** One array: indented by two spaces on a terminal, otherwise a record a line between the brackets. */
export const json: Format = {
  name: 'json',
  extensions: ['.json'],
  begin: () => '[',
  write: (record, layout) => {
    const text = layout.terminal ? `  ${stringify(record, 2).replaceAll('\n', '\n  ')}` : stringify(record);
    return `\n${text}`;
  },
  separator: ',',
  end: (count) => (count === 0 ? ']\n' : '\n]\n'),
};
