import { FORM_LABELS } from '../../markup/form-labels.data.js';
import type { ReadLine } from '../lines/lines.js';

/** A field of a form in which a posting is kept: "Job Type: ", "Ubicación: ". */
export const FORM_FIELD = new RegExp(`^(?:${FORM_LABELS.join('|')}) ?:`);

const FIRST = /^0?1[.)]?$/;
const REQUIRED = /^\*? ?required questions?$/i;
const YES = /^yes$/i;
const NO = /^no$/i;

/**
 * The line from which on an application form with its numbered questions stands at the end of a text: "01" by itself, and below it
 * "Required Question", or answers to choose from. The number of lines where there is none.
 */
export function formStart(lines: readonly ReadLine[]): number {
  const first = lines.findIndex(({ text }) => text !== '' && text.length <= 3 && FIRST.test(text));
  if (first < 0) return lines.length;
  const below = lines.slice(first).filter(({ kind }) => kind !== 'blank');
  const asks = below.some(
    ({ text }, i) => REQUIRED.test(text) || (YES.test(text) && NO.test(below[i + 1]?.text ?? '')),
  );
  return asks ? first : lines.length;
}
