import type { Edit } from '../text/edits.js';
import { RARE, rareIn } from '../text/rare.js';
import { isHtml } from './html.js';

// a tabulator of lines, a new page, the separators of lines and of paragraphs
const SEPARATORS = /[\u000b\u000c\u2028\u2029]/g;
const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13 || Number.isNaN(unit);

const LINE_ENDS = /\r\n?|\n/g;
// "early\u2028 or late": the sentence goes on
const GOES_ON = /^ ?\p{Ll}/u;

/**
 * The edits that end a line where a word processor or a page of a document does, besides line ends; not within a sentence of a text that
 * has its line ends otherwise.
 */
export function lineBreaks(text: string): readonly Edit[] {
  if ((rareIn(text) & RARE.separator) === 0 && !text.includes('\v') && !text.includes('\f')) return [];
  const found = Array.from(text.matchAll(SEPARATORS), ({ index }) => index);
  const stray = found.length < (text.match(LINE_ENDS)?.length ?? 0);
  return found.flatMap((start) => {
    if (stray && GOES_ON.test(text.slice(start + 1, start + 3))) return [];
    const beside = isLineEnd(text.charCodeAt(start - 1)) || isLineEnd(text.charCodeAt(start + 1));
    return [{ start, end: start + 1, replacement: beside ? '' : '\n' }];
  });
}

const SOME_TAG = /<\/?(?:br|p|div|ul|ol|li|h[1-6]|hr|tr|table|strong|b)\b/i;
const TAG = /<(\/?)(br|p|div|ul|ol|li|h[1-6]|hr|tr|table|tbody|strong|b)(?: [^<>\n]{0,200})?\s?\/?>/gi;
const BOLD = /^(?:strong|b)$/i;
const HEADING = /^h\d$/i;

/** Whether nothing but blanks and tags stands between an offset and the line end on that side of it. */
const atEdge = (text: string, at: number, by: 1 | -1): boolean => {
  let i = by < 0 ? at - 1 : at;
  while (i >= 0 && i < text.length && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i += by;
  return i < 0 || i >= text.length || isLineEnd(text.charCodeAt(i));
};

/** The edits that write the stray tags of a text which is no page as the marks and line ends that they stand for; `html`: it is a page. */
export function strayTags(text: string, html: boolean): readonly Edit[] {
  if (html || !text.includes('<') || !SOME_TAG.test(text) || isHtml(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
    const end = index + tag.length;
    const opens = slash === '';
    const follows = edits[edits.length - 1]?.end === index && !/^br$/i.test(name);
    const first = follows || atEdge(text, index, -1);
    const last = atEdge(text, end, 1);
    let mark = opens && name.toLowerCase() === 'li' ? '- ' : '';
    if (opens && HEADING.test(name)) mark = '## ';
    if (BOLD.test(name)) edits.push({ start: index, end, replacement: '**' });
    else edits.push({ start: index, end, replacement: `${first || last ? '' : '\n'}${mark}` });
  }
  return edits;
}
