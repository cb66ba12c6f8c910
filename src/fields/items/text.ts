import { regex } from '../../regex.js';

const EDGES = regex('g')`
  ^[^a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\ufdff\ufe70-\uffdc\d([{"“„'‘«$€£¥#+~.<>&-]+|
  (?<![\s;,])[\s;,]+$
`;
// most items need nothing
const CLEAN_START = /^[A-Za-z\d]/;
const UNCLEAN = /[^\S ]| {2}/;
const UNCLEAN_END = ' ;,';
const SPACES = /\s+/g;

/** The words of an item as a value: one line, without leading symbols and a trailing comma or semicolon. */
export const itemText = (raw: string): string =>
  CLEAN_START.test(raw) && !UNCLEAN_END.includes(raw.charAt(raw.length - 1)) && !UNCLEAN.test(raw)
    ? raw
    : raw.replace(SPACES, ' ').trim().replace(EDGES, '').trim();

/** Items of equal key repeat each other. */
export function itemKey(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.test(text[end - 1] as string)) end--;
  return text.slice(0, end).toLowerCase();
}
const CLOSING = /[\s.;,:]/;
