import type { Layout } from './format.js';

// A cell that a spreadsheet would run: `=1+1`, `  @SUM`, full-width `＝`, or a leading tab or line break, after any spaces, NBSP or BOM.
const FORMULA = /^[ \u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
// Controls and bidi marks that would steer a terminal; line breaks and tabs may stay.
const STEERING = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text for a cell: well-formed, on a terminal without what steers it. */
export const cleanCell = (value: string, { terminal }: Layout): string =>
  terminal ? value.toWellFormed().replace(STEERING, '\ufffd') : value.toWellFormed();

/** Whether a spreadsheet would run the cell, and the layout wants that it does not. */
export const isFormula = (clean: string, { escapeFormulas }: Layout): boolean => escapeFormulas && FORMULA.test(clean);
