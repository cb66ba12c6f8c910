import { delimited } from './delimited.js';

// What RFC 4180 wants quoted, and outer blanks, which some readers trim.
const QUOTED = /[",\r\n]|^\s|\s$/;

/** RFC 4180, with CRLF line ends unless the layout says otherwise. */
export const csv = delimited({
  name: 'csv',
  extensions: ['.csv'],
  delimiter: ',',
  eol: 'crlf',
  cellOf: (text, formula) => {
    const inert = formula ? `'${text}` : text;
    return formula || QUOTED.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
  },
});
