import type { Language } from './languages.js';

// What may be the end of a quotation: a mark that was lost, or a quote
const END_OF_QUOTE = /[\ufffd”"](?=[\s.,;:!?)\]*_]|$)/;
// Marks that are glued to a word, before a capital, as a list in one line has them
const GLUED = /[^\s\ufffd][\ufffd•]{1,3} (?=[A-Z])/g;
// The end of a sentence or a label, on a line of which nothing else is lost
const SENTENCE_END = /^[^\ufffd]*[.!?:)]$/;
// An English ending behind an apostrophe: ’s, ’ve, ’ll
const ENDING = /^(?:[sdtm]|re|ve|ll)(?![\p{L}\p{N}])/iu;
// Nothing but markup since the line began
const LINE_START = /(?:^|\n)[ \t#>*+-]{0,12}$/;
const HEADING = /#[ *]{0,4}$/;
// French and Italian words before an apostrophe: l’, d’, qu’, aujourd’, dell’
const ELISION =
  /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|aujourd|dell|all|nell|sull|dall|quell|un)$/iu;
// Italian words that keep their apostrophe before a space
const ARTICLE = /(?:^|[^\p{L}])(?:dell|nell|sull|dall|quell)$/iu;
// A word, an acronym or `e.g.`, as it follows a long dash
const WORD_START = /^(?:\p{Lu}?\p{Ll}{2}|\p{Lu}{2}|[ei]\.)/u;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const CLOSING = /^(?:[\s.,;:!?)\]*_"]|$)/;
const LINE_END = /^[*_\s]*(?:\n|$)/;
// A list that breaks off within brackets: `(Java, Go`
const LIST = /\([^()\n,]*,[^()\n]*$/;
// `(MVP`, and a word with a capital, behind which a trademark may stand
const BRACKETED = /\([A-Z]\w*$/;
const NAME = /(?:^|[^\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*[\p{Ll}\p{Lu}\d]$/u;
// What goes on behind the name of a product: punctuation or a verb
const BEHIND_NAME = /^(?:[.,;]| (?:is|are|was|has|enables|helps|lets|provides|offers|makes|brings|gives|can|will) )/;
// `100,556`, `3.900,-`, `5.1 Milliards`, `350m`, `50 million`
const SUM =
  /^\d{1,3}(?:[.,]\d{3})+(?!\d)|^\d+(?:[.,]\d+)? ?(?:[kKmM]|bn|[mM]io|[mM]rd|[mM]illi|[bB]illi)(?![a-z]{0,2}[ -]?(?:people|users|customers))/;
// Where a price begins; behind a figure and a space it would be the dash of a range
const PRICE_START = /(?:^|(?<!\d)\s|[*([/~<>+])$/;
// What stands before a sum: `: `, `from `, `zwischen `
const BEFORE_SUM = /(?::|\b(?:zwischen|und|von|bis|ab|van|tot|entre|et|de|from|to|between|and|up to)) $/i;
// Rupees, the other currency of three bytes that is met in postings
const INDIAN = /\b(?:INR|LPA|lakhs?|India|Bengaluru|Mumbai|Hyderabad|Pune|Chennai)\b/;
// What follows the currency behind a price and a space, where the dash of a range would have a figure
const PRICE_END = /^(?:[.,;)\]/]|\s*(?:\n|$))/;

/** A mark that opens a quotation. */
export type Quote = '“' | '‘' | '„';

/** What is known of the text around a mark of which nothing is left. */
export interface Around {
  /** The line before it, and the line behind it with its end, both as far as they matter. */
  readonly before: string;
  readonly after: string;
  /** The quote that is open. */
  readonly opened: Quote | null;
  readonly language: Language | null;
  /** Whether it can have been this mark, by what is known of its bytes. */
  readonly fits: (mark: string) => boolean;
}

/** The mark of which nothing is known but that it took three bytes of UTF-8; null where several would fit. */
export function inferPunctuation(around: Around): string | null {
  return candidates(around).find(around.fits) ?? null;
}

const NONE: readonly string[] = [];

/** What the mark may be by what stands around it, the likeliest first. */
function candidates({ before, after, opened, language, fits }: Around): readonly string[] {
  const left = before.slice(-1);
  const right = after.charAt(0);
  if (HEADING.test(before)) return NONE;
  if (/\S$/.test(before) && /^ [A-Z]/.test(after) && isListed(before, after)) return ['•'];
  if (LINE_START.test(before)) {
    if (right === ' ' || right === '\t') return ['•'];
    if (LETTER.test(right)) return END_OF_QUOTE.test(after) ? [...opening(language), '•'] : fits('“') ? NONE : ['•'];
    return isEuro(before, after, language) ? ['€'] : NONE;
  }
  if (fits('€') && isEuro(before, after, language)) return ['€'];
  // `_Krumb Weekly_’s`
  if (/[\w.] ?[*_]{1,3} ?$/.test(before) && /^s /.test(after)) return ['’'];
  if (left === ' ' || left === '\u00a0') {
    if (/^[*_]{0,3} /.test(after)) return ['–'];
    if (right === ')') return ['…'];
    return LETTER.test(right) && !opened ? opening(language) : NONE;
  }
  if (/[([*_]/.test(left)) return LETTER.test(right) ? opening(language) : NONE;
  if (/\p{L}|\p{N}|[.\]]/u.test(left) && ENDING.test(after)) return ['’'];
  if (ARTICLE.test(before) && /^ \p{Ll}/u.test(after)) return ['’'];
  if (ELISION.test(before) && (LETTER.test(right) || /^ ?[*_]{1,3}\p{L}/u.test(after))) return ['’'];
  if (/\d/.test(left)) {
    if (/[$€£]/.test(right)) return ['—'];
    if (/\d/.test(right)) return ['–'];
    if (/^[a-z]{2}/.test(after)) return ['—'];
    return opened && CLOSING.test(after) ? [closing(opened)] : NONE;
  }
  if (/[)\]]/.test(left) || LETTER.test(left))
    if (LETTER.test(right)) return WORD_START.test(after) ? ['—', '…'] : NONE;
  if (/, ?$/.test(before) && (right === ')' || LINE_END.test(after))) return ['…'];
  if (!CLOSING.test(after)) return NONE;
  if (opened) return [closing(opened)];
  if (SENTENCE_END.test(before)) return LINE_END.test(after) ? ['\u200b'] : NONE;
  return LETTER.test(left) ? behindWord(before, after, left) : NONE;
}

/** So many make a list. */
const ITEMS = 3;

/** Whether a line holds many marks that are glued to the word before them. */
const isListed = (before: string, after: string): boolean =>
  (before.match(GLUED)?.length ?? 0) + (after.match(GLUED)?.length ?? 0) + 1 >= ITEMS;

/** Behind a word, with no quotation open: a list or a line that breaks off, a plural’s apostrophe, a trademark. */
function behindWord(before: string, after: string, left: string): readonly string[] {
  if (after.startsWith(')')) return LIST.test(before) ? ['…'] : BRACKETED.test(before) ? ['™'] : NONE;
  if (LINE_END.test(after)) return ['…', '\u200b'];
  if (/s/i.test(left)) return NAME.test(before) && /^[.,;]/.test(after) ? ['™'] : ['’', '…'];
  return NAME.test(before) && BEHIND_NAME.test(after) ? ['™'] : NONE;
}

/** Whether a euro sign stands before a sum, or in other languages than English behind a price. */
function isEuro(before: string, after: string, language: Language | null): boolean {
  if (INDIAN.test(before + after)) return false;
  if (PRICE_START.test(before) && SUM.test(after)) return true;
  if (BEFORE_SUM.test(before) && after.startsWith(' ') && SUM.test(after.slice(1))) return true;
  if (language === null || language === 'en') return false;
  if (/\bd['’]$/.test(before) && CLOSING.test(after)) return true;
  if (/\d[kKmM]?$/.test(before) || /\d [kKmM]$/.test(before)) return /^(?:[\s.,;:)\]/*]|$)/.test(after);
  if (/\d[kKmM]? $/.test(before)) return PRICE_END.test(after);
  return /\s$/.test(before) && /^\d{2,}(?:[.,]\d\d)?(?![\d.,-])/.test(after);
}

const opening = (language: Language | null): readonly string[] => (language === 'de' ? ['„', '“'] : ['“']);

const CLOSINGS: Readonly<Record<Quote, string>> = { '“': '”', '‘': '’', '„': '“' };

const closing = (quote: Quote): string => CLOSINGS[quote];

/** What is open behind a mark that is no apostrophe, where `open` was before it. */
export function quoteBehind(mark: string, open: Quote | null): Quote | null {
  if (open && mark === CLOSINGS[open]) return null;
  return mark in CLOSINGS ? (mark as Quote) : mark === '”' ? null : open;
}

/** How long a quotation may be. */
const QUOTATION = 1000;

/** Whether a quotation that opened at `from` may still be open at `to`. */
export const isSameLine = (text: string, from: number, to: number): boolean =>
  to - from < QUOTATION && !text.slice(from, to).includes('\n');

/** So much of a line matters for a mark in it. */
const NEAR = 400;

/** The line up to `end`, as far as it matters. */
export function lineTail(text: string, end = text.length): string {
  const near = text.slice(Math.max(0, end - NEAR), end);
  return near.slice(near.lastIndexOf('\n') + 1);
}

/** The line from `start` on, as far as it matters, with its end. */
export function lineHead(text: string, start: number): string {
  const near = text.slice(start, start + NEAR);
  const end = near.indexOf('\n');
  return end < 0 ? near : near.slice(0, end + 1);
}
