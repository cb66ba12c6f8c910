import type { Format } from './format.js';
import { pick } from './pick.js';
import { stringify } from './stringify.js';

/** One array: indented by two spaces on a terminal, otherwise a record a line between the brackets. */
export const json: Format = {
  name: 'json',
  extensions: ['.json'],
  begin: () => '[',
  write: (record, layout) => {
    const value = pick(record, layout);
    const text = layout.terminal ? `  ${stringify(value, 2).replaceAll('\n', '\n  ')}` : stringify(value);
    return `\n${text}`;
  },
  separator: ',',
  end: (count) => (count === 0 ? ']\n' : '\n]\n'),
};
