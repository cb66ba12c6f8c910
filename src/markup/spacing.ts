import type { Edit } from '../text/edits.js';
import { RARE, rareIn } from '../text/rare.js';

/** Whether a text may hold a space of fixed width or place, or what is not seen. */
export const hasRareSpace = (text: string): boolean => (rareIn(text) & RARE.space) !== 0;

const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** The edits that take off what is not seen: soft hyphens, signs of no width, signs of direction. */
export function invisible(text: string): readonly Edit[] {
  if (!hasRareSpace(text)) return [];
  return Array.from(text.matchAll(INVISIBLES), ({ 0: signs, index }) => ({
    start: index,
    end: index + signs.length,
    replacement: '',
  }));
}

const GAP = /(?<=[^\s|]) {1,12}(?=[^\s|])/g;
const WIDE = /(?<=[^\s|])(?: {2,12}|[ \t]{0,4}\t[ \t]{0,4})(?=[^\s|])/g;
const FEWEST = 24;
const SHARE = 0.14;

/** Whether blanks or a tab stand side by side within lines so often. */
function isWide(text: string): boolean {
  let gaps = 0;
  for (let at = text.indexOf('  '); at >= 0 && gaps < FEWEST; at = text.indexOf('  ', at + 2))
    if (at > 0 && text.charCodeAt(at - 1) > 32) gaps++;
  for (let at = text.indexOf('\t'); at >= 0 && gaps < FEWEST; at = text.indexOf('\t', at + 1))
    if (at > 0 && text.charCodeAt(at - 1) >= 32) gaps++;
  return gaps >= FEWEST;
}

/** The edits that write one space between words, for a text that was set to both margins. */
export function evenSpacing(text: string): readonly Edit[] {
  if (!isWide(text)) return [];
  const wide = Array.from(text.matchAll(WIDE), ({ 0: gap, index }) => ({
    start: index,
    end: index + gap.length,
    replacement: ' ',
  }));
  if (wide.length < FEWEST || wide.length < SHARE * (text.match(GAP)?.length ?? 0)) return [];
  return wide;
}

const SPACED_OUT = /[A-Z\u00c0-\u00de] [A-Z\u00c0-\u00de] [A-Z\u00c0-\u00de] [A-Z\u00c0-\u00de]/;
const SPACED_LINE = /^[ \t]*([A-Z\u00c0-\u00de&](?: {1,4}[A-Z\u00c0-\u00de&'’]){4,60})[ \t]*:?[ \t]*$/gm;
const LETTER_GAP = /(?<=\S) {1,4}(?=\S)/g;

/** The edits that write a heading whose letters stand apart as words: "D U T I E S". */
export function spacedOut(text: string): readonly Edit[] {
  if (!SPACED_OUT.test(text)) return [];
  return Array.from(text.matchAll(SPACED_LINE)).flatMap(({ 0: line, index }) =>
    Array.from(line.matchAll(LETTER_GAP), ({ 0: gap, index: at }) => ({
      start: index + at,
      end: index + at + gap.length,
      replacement: gap.length > 1 ? ' ' : '',
    })),
  );
}

// "&amp;nbsp;", "&amp;amp;eacute;": escaped once more
const AGAIN = /&(?:amp;)+(?=(?:#\d{2,7}|#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\d{0,2});)/g;

/** The edits that take the second layer of escapes off characters that were escaped twice. */
export function escapedTwice(text: string): readonly Edit[] {
  if (!text.includes('&amp;')) return [];
  return Array.from(text.matchAll(AGAIN), ({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    replacement: '&',
  }));
}
