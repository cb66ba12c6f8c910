import { once } from '../once.js';

// What steers a terminal or hides text: C0, DEL, C1, U+2028 and U+2029, bidi marks.
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
// The same without what belongs to any text: tabs and line ends.
const STEERING_IN_TEXT = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/g;
// What cannot be seen: controls, format marks, private use, all spaces but the common one.
const UNSEEN = once(() => /(?! )[\p{Cc}\p{Cf}\p{Co}\p{Z}]/gu);

const escapeUnit = (unit: string): string => {
  const hex = (unit.codePointAt(0) as number).toString(16);
  if (hex.length > 4) return `\\u{${hex}}`;
  return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
};

/** Text of others, such as a file name, made fit for one line of a terminal: controls as `\x1b`, `\u202e`. */
export const printable = (text: string): string => text.toWellFormed().replace(STEERING, escapeUnit);

/** The same for text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** A text of others as it is read on a terminal: all but tabs and line ends that steers it is made visible. */
export const printableText = (text: string): string => text.toWellFormed().replace(STEERING_IN_TEXT, escapeUnit);

/** The same for a few characters of which each is to be seen, no-break spaces and joiners too. */
export const visible = (text: string): string => text.toWellFormed().replace(UNSEEN(), escapeUnit);
