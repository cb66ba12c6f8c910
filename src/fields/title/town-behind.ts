import { isPlace } from '../../gazetteer/is-place.js';
import { LETTER, UPPER } from '../../letters.js';
import { jobNoun } from '../../occupations/nouns.js';

const TOWN = `[${UPPER}][${LETTER}'’-]{2,20}`;
// "Leeds", "New York", of "Store Manager Leeds"
const BEHIND = [new RegExp(`(\\S{3,40}) (${TOWN} ${TOWN})$`), new RegExp(`(\\S{3,40}) (${TOWN})$`)];

/** A title without the large town right behind the noun of its trade. */
export function withoutTownBehind(text: string): string {
  for (const pattern of BEHIND) {
    const [, noun = '', town = ''] = pattern.exec(text.slice(-LONGEST)) ?? [];
    if (town !== '' && jobNoun(noun) === 2 && isPlace(town)) return text.slice(0, text.length - town.length - 1);
  }
  return text;
}
const LONGEST = 84;
