import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { isEveryday, namesOf } from './names.js';
import { type Place, parsePlaces } from './place.js';
import { isOther, isTown } from './town-name.js';

/** Large towns of which a name may tell a quarter. */
export const METROPOLIS = 500_000;
/** No quarter has more words. */
const MOST_WORDS = 3;
// "New London", "Port Moscow", "Bank of London", "Financial Times London", "Radio Berlin": towns of their own, or who is there
const NO_QUARTER =
  /^(?:new|little|old|fort|port|great|greater|saint|st|san|santa|el|los|las|air|team|radio|club|hotel|messe|jack|anna)\b|\b(?:of|de|di|the|times|bank|institute|academy|labs?|studios?|partners|museum|zoo|council|fc|and|&)$/;

const isLarge = (word: string): boolean => word.length > 2 && (namesOf(word).cities[0]?.population ?? 0) >= METROPOLIS;

/** The large town that a name ends with behind one of its quarters: "Shoreditch London", "Canary Wharf, London"; null for another name. */
export function townBehind(name: string, near: readonly string[]): Place | null {
  const words = name.split(' ');
  for (let many = 1; many < words.length && many <= MOST_WORDS; many++) {
    const start = words.slice(0, many).join(' ').length + 1;
    const town = name.slice(start);
    const [city] = namesOf(town).cities;
    if (!city || city.population < METROPOLIS || isEveryday(town)) continue;
    const quarter = name.slice(0, start - 1).replace(/,$/, '');
    if (!isTown(quarter) || isOther(quarter) || NO_QUARTER.test(plain(quarter)) || jobNounIn(quarter) > 0) return null;
    // "Munich Berlin": towns beside each other
    if (words.slice(0, many).some(isLarge)) return null;
    const [place, other] = parsePlaces(town, { near, labelled: true });
    if (!place || other || place.city === null || place.country === null || place.ambiguous) return null;
    return { ...place, start: start + place.start, end: start + place.end };
  }
  return null;
}
