import { isPlace } from '../../gazetteer/is-place.js';
import { findCities } from '../../gazetteer/places.js';
import { LETTER, UPPER } from '../../letters.js';
import { jobNoun, jobNounIn } from '../../occupations/nouns.js';

const TOWN = `[${UPPER}][${LETTER}'’-]{2,20}`;
// "Leeds", "New York", of "Store Manager Leeds"
const BEHIND = [new RegExp(`(\\S{3,40}) (${TOWN} ${TOWN})$`), new RegExp(`(\\S{3,40}) (${TOWN})$`)];

/** A title without the large town right behind the noun of its trade. */
export function withoutTownBehind(text: string): string {
  for (const pattern of BEHIND) {
    const [, noun = '', town = ''] = pattern.exec(text.slice(-LONGEST)) ?? [];
    if (town !== '' && jobNoun(noun) === 2 && isPlace(town) && (findCities(town)[0]?.population ?? 0) >= LARGE)
      return text.slice(0, text.length - town.length - 1);
  }
  return text;
}
const LONGEST = 84;
const LARGE = 150_000;

/** Whether the text holds the noun of a trade. */
export const namesTrade = (text: string): boolean => jobNounIn(text) === 2;
