import { regex } from '../regex.js';
import type { Language } from './languages.js';

// `100,556`, `3.900,-`, `5.1 Milliards`, `350m`, `50 million`
const SUM = regex()`
  ^\d{1,3}(?:[.,]\d{3})+(?!\d)|
  ^\d+(?:[.,]\d+)? ?(?:[kKmM]|bn|[mM]io|[mM]rd|[mM]illi|[bB]illi|[tT]rilli)(?![a-z]{0,2}[ -]?(?:people|users|customers))
`;
// Where a price begins; behind a figure and a space it would be the dash of a range
const PRICE_START = /(?:^|(?<!\d)\s|[*([/~<>+])$/;
// A figure by itself; `3+ years` is none
const PRICE = /^\d+(?:[.,]\d+)*(?![\d+])/;
// What stands before a sum: `: `, `from `, `zwischen `
const BEFORE_SUM = /(?::|\d -|\b(?:zwischen|und|von|bis|ab|van|tot|entre|et|de|from|to|between|and|up to)) $/i;
// Rupees, the other currency of three bytes that is met in postings
const INDIAN = /\b(?:INR|LPA|lakhs?|India|Bengaluru|Mumbai|Hyderabad|Pune|Chennai)\b/;
// What a sum is paid for or how often, behind a price with its currency behind it, which English has too
const PAID = regex()`
  ^(?: ?/ ?| (?:per|an?) )(?:month|year|hour|day|week|annum)\b|
  ^ (?:[a-z]+ ){0,2}(?:allowance|budget|bonus|vouchers?|stipend|payment|gross|net)\b
`;
// What follows the currency behind a price and a space, where the dash of a range would have a figure
const PRICE_END = /^(?:[.,;)\]/]|\s*(?:\n|$))/;
// What follows a word
const BEHIND = /^(?:[\s.,;:!?)\]*_"]|$)/;

/**
 * Whether a euro sign stands before a sum, or behind a price, as in other languages than English; `quoted`: whether a quotation may end
 * behind it, of which the sign may be the beginning.
 */
export function isEuro(before: string, after: string, language: Language | null, quoted: boolean): boolean {
  if (INDIAN.test(before + after)) return false;
  if (PRICE_START.test(before) && SUM.test(after)) return true;
  if (BEFORE_SUM.test(before) && after.startsWith(' ') && SUM.test(after.slice(1))) return true;
  if (PRICE_START.test(before) && PRICE.test(after) && !quoted) return true;
  if (/\d[kKmM]? ?$/.test(before) && PAID.test(after)) return true;
  if (language === null || language === 'en') return false;
  if (/\bd['’]$/.test(before) && BEHIND.test(after)) return true;
  if (/\d[kKmM]?$/.test(before) || /\d [kKmM]$/.test(before)) return /^(?:[\s.,;:)\]/*]|$)/.test(after);
  if (/\d[kKmM]? $/.test(before)) return PRICE_END.test(after);
  return /\s$/.test(before) && /^\d{2,}(?:[.,]\d\d)?(?![\d.,-])/.test(after);
}
