import { isDigit, isLetter, isLower } from './letters.js';
import { CODE } from './names.js';

const CAPITALS_END = /[A-ZÀ-Þ]{4}$/;
// "'s-Hertogenbosch", "'t Zand"
const ARTICLE = /^['’](?:[sS]-|[tT] )[A-Z]/;

/** Whether half a regional indicator stands at an offset. */
const isFlag = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  if (c < 0xd83c) return false;
  const low = c === 0xd83c ? text.charCodeAt(at + 1) : c;
  return low >= 0xdde6 && low <= 0xddff;
};

/** The name without what stands around it and is none of it: blanks, quotation marks, pictographs. */
export const trimmed = (text: string, from: number, to: number): [start: number, end: number] => {
  const isName = (i: number): boolean => {
    const c = text.charCodeAt(i);
    return isLetter(c) || isDigit(c);
  };
  let start = from;
  while (start < to && !isName(start) && !isFlag(text, start)) start++;
  if (start > from && ARTICLE.test(text.slice(start - 1, start + 3))) start--;
  let last = to;
  while (last > start && !isName(last - 1)) last--;
  // "in Berlin.": a full stop after a word is no part of it, after "D.C." it is
  if (
    text.charCodeAt(last) === 46 &&
    last < to &&
    last > start + 2 &&
    isLower(text.charCodeAt(last - 1)) &&
    isLower(text.charCodeAt(last - 2)) &&
    isLower(text.charCodeAt(last - 3))
  )
    return [start, last];
  // "in BERLIN."
  if (text.charCodeAt(last) === 46 && last < to && CAPITALS_END.test(text.slice(start, last))) return [start, last];
  // "CA, CO and WA."
  if (text.charCodeAt(last) === 46 && last < to && last - start < 4 && CODE.test(text.slice(start, last)))
    return [start, last];
  let end = to;
  while (end > last && text.charCodeAt(end - 1) !== 46 && !isFlag(text, end - 1)) end--;
  return [start, end];
};
