import { isBlank } from './letters.js';

/** What stands before a part: nothing, a comma without a space after it, a comma, a dash, an opening bracket, or anything that parts two places for good. */
export type Joint = 'start' | 'tight' | 'comma' | 'dash' | 'open' | 'hard';

/** Where two parts meet; half-open. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
}

const SINGLE = ';|/()[]•·\n\t';
/** Words between two places in eight languages. */
const WORDS = ' or and und oder et ou y o e i lub oraz albo eller och en of & + ';
const isDash = (c: number): boolean => c === 45 || c === 0x2013 || c === 0x2014;
const isAsciiLetter = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122;

/** " or ": the end of a word between blanks that parts places; 0 where none begins at the blank `at`. */
const wordEnd = (text: string, plain: string, at: number): number => {
  let end = at + 1;
  while (end < at + 6 && end < text.length && !isBlank(text.charCodeAt(end))) end++;
  if (end === at + 1 || end >= text.length || !isBlank(text.charCodeAt(end))) return 0;
  const word = plain.slice(at + 1, end);
  // "é" is a verb
  return WORDS.includes(` ${word} `) && text.charCodeAt(at + 1) < 128 ? end + 1 : 0;
};

/** The joint that begins at an offset, if any. */
const jointAt = (text: string, plain: string, at: number): { end: number; joint: Joint } | null => {
  const c = text.charCodeAt(at);
  if (c === 44)
    return isBlank(text.charCodeAt(at + 1)) ? { end: at + 2, joint: 'comma' } : { end: at + 1, joint: 'tight' };
  if (c === 58) return isBlank(text.charCodeAt(at + 1)) ? { end: at + 2, joint: 'dash' } : null;
  if (c === 0x2013 || c === 0x2014) return { end: at + 1, joint: 'dash' };
  if (SINGLE.includes(text.charAt(at))) return { end: at + 1, joint: c === 40 || c === 91 ? 'open' : 'hard' };
  if (!isBlank(c)) return null;
  let end = at + 1;
  while (isDash(text.charCodeAt(end))) end++;
  if (end === at + 1) {
    const word = wordEnd(text, plain, at);
    return word > 0 ? { end: word, joint: 'hard' } : null;
  }
  // "Berlin - Mitte", "Berlin -Mitte"
  if (isBlank(text.charCodeAt(end))) return { end: end + 1, joint: 'dash' };
  return end === at + 2 && isAsciiLetter(text.charCodeAt(end)) ? { end, joint: 'dash' } : null;
};

const MOST = 400;

const isClosing = (text: string, { end }: Cut): boolean => ')]'.includes(text.charAt(end - 1));

/** The joints of a place string in order, the first at its start; of several in a row the strongest stands. At most 400. */
export const cutsOf = (text: string, plain: string): Cut[] => {
  const cuts: Cut[] = [{ start: 0, end: 0, joint: 'start' }];
  for (let i = 0; i < text.length && cuts.length <= MOST; ) {
    const c = text.charCodeAt(i);
    const found = isAsciiLetter(c) ? null : jointAt(text, plain, i);
    if (!found) {
      i++;
      continue;
    }
    const last = cuts[cuts.length - 1] as Cut;
    // ", or" and ") /"; "Texas (TX), USA" goes on behind the bracket
    if (last.joint !== 'start' && text.slice(last.end, i).trim() === '')
      cuts[cuts.length - 1] = {
        start: last.start,
        end: found.end,
        joint: last.joint === 'hard' && !(isClosing(text, last) && found.joint === 'comma') ? 'hard' : found.joint,
      };
    else cuts.push({ start: i, end: found.end, joint: found.joint });
    i = found.end;
  }
  return cuts;
};
