import { employerIn } from '../../locales/employer.js';
import { plain as plainOf } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { placesAfter } from './cue.js';
import { type Place, parsePlaces } from './place.js';

/** What an employer works in, in `plain()` form, before the name of its town: "Klinikum Fulda", "Agence de Nantes", "Kantoor Utrecht". */
const HOUSE = regex()`
  ^(?:(?:the|our|head|main|regional|${employerIn('itsOwn')}) )?(?:
    office|headquarters|hq|plant|site|campus|branch|store|shop|warehouse|depot|studio|workshop|factory|facility|clinic|hospital|school|hotel|
    restaurant|lab|laboratory|${employerIn('houses')}
  ) (?:(?:${employerIn('houseOf')}) |d')?
`;
// "Seniorenheim in", "notre boutique à", "Hybrid - two days in the"
const HOUSE_IN = /^[^.;:()\n]{2,48}? (?:in|near|at|à|en|em|te|i|w|we|bei|im raum)(?: the| der)? (?=[A-ZÀ-ÞĀ-Ž])/;

// "Not in London", "with clients in Leeds": where it is not, or where others are
const ELSEWHERE =
  /\b(?:not|never|outside|except|excluding|kein[a-z]*|nicht|pas|niet|non|no|nao|inte|nie|clients?|customers?|kunden|clientes?|klanten)\b/;

/** Whether the value of a label begins with what an employer works in, and names no town by itself. */
export const isHouse = (value: string): boolean => HOUSE.test(plainOf(value));

/** The town behind what an employer works in, where the value of a label says more than its name: "Klinikum Fulda", "Head office in Leeds". */
export const townOfHouse = (value: string, near: readonly string[]): readonly Place[] => {
  const lead = HOUSE_IN.exec(value)?.[0];
  if (lead !== undefined) return ELSEWHERE.test(plainOf(lead)) ? [] : placesAfter(value, lead.length, { near });
  const house = HOUSE.exec(plainOf(value))?.[0].length;
  if (house === undefined) return [];
  const places = parsePlaces(value.slice(house), { near, labelled: true });
  return places[0]?.start === 0
    ? places.map((place) => ({ ...place, start: place.start + house, end: place.end + house }))
    : [];
};
