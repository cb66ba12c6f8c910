import { readYears } from '../../quantity/years.js';

// a word for a year or a month in any of the locales, without which there is nothing to read
const UNIT = /year|yr|month|jahr|monat|\ban(?:s|nées?)?\b|mois|a[ñn]os?\b|mes(?:es)?\b|jaar|maand|\blat|\brok|anni|\bår|年|년/iu;

/** Years of experience, 0 to 60; `max` null where none is given. */
export interface Years {
  readonly min: number;
  readonly max: number | null;
}

/** A required span of years longer than that is a company's age or a slip. */
const MOST_YEARS = 40;

/** The years of experience that an item names, the smallest of its alternatives; null where it names none. */
export function yearsOf(text: string): Years | null {
  if (!UNIT.test(text)) return null;
  let best: Years | null = null;
  for (const mention of readYears(text)) {
    if (!mention.experience || mention.min === null || mention.min > MOST_YEARS) continue;
    if (!best || mention.min < best.min) best = { min: mention.min, max: mention.max };
  }
  return best;
}

