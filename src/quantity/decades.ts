import { allMatches } from '../locales/matches.js';
import type { Lexicon } from './lexicon.js';
import { isExperience } from './worked.js';
import type { YearsMention } from './years.js';

// "over a decade", "at least two decades", in `plain()` form
const DECADES = /\b(over |more than |at least |a minimum of )?(an?|one|two|three)(?: full)? decades?\b/g;
const TENS: Readonly<Record<string, number>> = { two: 20, three: 30 };
const YEARS = 10;

/** Lengths of time in decades, as an English text in `plain()` form states them; the words before a length are no part of its span. */
export function readDecades(plain: string, words: Lexicon): YearsMention[] {
  return [...allMatches(plain, DECADES)].map(({ index, 0: whole, 1: more = '', 2: count = '' }) => {
    const span = { start: index + more.length, end: index + whole.length };
    const min = TENS[count] ?? YEARS;
    return { min, max: null, span, experience: isExperience(plain, span, words, min, false, false) };
  });
}
