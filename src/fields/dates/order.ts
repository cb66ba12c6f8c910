import type { Document } from '../../document/document.js';
import { allMatches } from '../../locales/matches.js';
import type { DateOrder } from '../../quantity/date.js';

// 12/31/2023 or 31/12/2023: figures that can be read in one order only
const FIGURES = /(?<![\d/.-])(\d{1,2})[-/](\d{1,2})[-/](?:20)?\d\d(?!\d)/g;
// what only postings of the United States write: "VA 20110", "USA", dollars with a grouping comma
const UNITED_STATES = /\b[A-Z]{2},? \d{5}\b|\bU\.?S\.?A?\b|United States|\$ ?\d{1,3},\d{3}/;
const ELSEWHERE = /\b(?:Australian?|New Zealand|Singapore|Canadian?|United Kingdom|Ireland|Hong Kong|India)\b|[£€₹]/;

/** The order of day and month in a document's dates: as its own unambiguous dates have it, else by the country that it speaks of. */
export function orderOf(document: Document): DateOrder | null {
  let order = orders.get(document);
  if (order === undefined) {
    order = readOrder(document);
    orders.set(document, order);
  }
  return order;
}

const orders = new WeakMap<Document, DateOrder | null>();

function readOrder({ text, language }: Document): DateOrder | null {
  for (const [, a, b] of allMatches(text, FIGURES)) {
    if (Number(b) > 12 && Number(a) <= 12) return 'mdy';
    if (Number(a) > 12 && Number(b) <= 12) return 'dmy';
  }
  if (language !== 'en') return language === null ? null : 'dmy';
  return UNITED_STATES.test(text) && !ELSEWHERE.test(text) ? 'mdy' : null;
}
