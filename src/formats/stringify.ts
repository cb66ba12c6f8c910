// What JSON.stringify leaves raw but terminals and line readers act on (DEL, C1, U+2028, bidi controls), or `\ud800`, its escape of a lone surrogate.
const UNSAFE = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\\ud[89a-f]/;
// The raw ones alone.
const RAW = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * JSON that any reader takes: lone surrogates become U+FFFD, and controls, line separators and bidi marks are
 * escaped, so that a record without `indent` is one line for every reader. Parsing gives equal values otherwise.
 */
export const stringify = (value: unknown, indent = 0): string => {
  const json = JSON.stringify(value, null, indent);
  if (!UNSAFE.test(json)) return json;
  return JSON.stringify(value, wellFormed, indent).replace(RAW, escapeUnit);
};
