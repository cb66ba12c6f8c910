// What steers a terminal or hides text: C0, DEL, C1, U+2028 and U+2029, bidi marks.
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escapeUnit = (unit: string): string => {
  const hex = unit.charCodeAt(0).toString(16);
  return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
};

/** Text of others, such as a file name, made fit for one line of a terminal: controls as `\x1b`, `\u202e`. */
export const printable = (text: string): string => text.toWellFormed().replace(STEERING, escapeUnit);

/** The same for text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');
