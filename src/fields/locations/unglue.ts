import { inside } from './link.js';
import { known, namesOf } from './names.js';
import { type Part, whole } from './parts.js';

// "Austin TX", "Berlin Germany", "US-CA"
const GAP = /[ -]/;
// "Lake Worth TX"
const TOWN = /^[A-ZÀ-ÞĀ-ŽẠ-Ỹ](?=[^a-zß-ÿ]*[a-zß-ÿ])[A-Za-zÀ-žẠ-ỹ .'-]*$/;

/** Codes of states that are words or legal forms, too: "Req ID", "working ON", "Quaymark Pumps AB". */
const WORD_CODES = ' ID IN OR OK ME HI ON DE AL CO MA PA LA MS MD SA NT IT AB AS NV ';

const LEAST = 3;
const MOST = 5;

/** "US-TX-Austin", "Germany-Bayern-München": the parts of a name that goes from the country to the town. */
const fromCountry = (part: Part): Part[] | null => {
  const names = part.text.split('-');
  if (names.length < LEAST || names.length > MOST) return null;
  const parts: Part[] = [];
  let at = part.start;
  for (const name of names) {
    const one = whole(name, at, parts.length === 0 ? part.joint : 'dash');
    at += name.length + 1;
    if (!one) break;
    parts.push(one);
  }
  const [country, division] = parts;
  const goesDown =
    country !== undefined &&
    country.country !== null &&
    division?.subdivisions.some((one) => one.country === country.country) === true;
  return goesDown && parts.length >= LEAST ? parts : null;
};

/** Cuts a part that glues a town to its state or country; others stay as they are. */
export const unglue = (part: Part): Part[] => {
  const name = part.text;
  if (known(part) || part.postal || name.length > 60) return [part];
  const words = name.split(GAP);
  if (words.length > 8) return [part];
  const coded = name.includes('-') ? fromCountry(part) : null;
  if (coded) return coded;
  for (let left = '', i = 1; i < words.length; i++) {
    left = name.slice(0, left.length + (i > 1 ? 1 : 0) + (words[i - 1]?.length ?? 0));
    const right = name.slice(left.length + 1);
    // nothing to part where the rest is no country, state or town
    if (!known(namesOf(right))) continue;
    const second = whole(right, part.start + left.length + 1, 'comma');
    if (!second || !known(second)) continue;
    const first = whole(left, part.start, part.joint);
    if (!first) continue;
    const together = first.cities.some(
      (city) => city.country === second.country || second.subdivisions.some((state) => inside(city, state)),
    );
    if (together) return [first, second];
    const nested =
      first.country !== null &&
      (second.subdivisions.some((state) => state.country === first.country) ||
        second.cities.some((city) => city.country === first.country));
    if (nested) return [first, { ...second, joint: 'dash' }];
    if (
      second.code &&
      second.subdivisions.length > 0 &&
      !WORD_CODES.includes(` ${right} `) &&
      TOWN.test(left) &&
      name.charAt(left.length) === ' '
    )
      return [first, second];
  }
  return [part];
};

// "Larkfield OvensDayton"
const GLUED_NAME = /[a-zß-ÿ]{3}(?=[A-ZÀ-Þ][a-zß-ÿ])/;

/** Takes the name that lost its space before a town off it, where a state follows: "Larkfield OvensDayton, OH". */
export const withoutNames = (parts: readonly Part[]): readonly Part[] => {
  if (!parts.some(({ text }) => GLUED_NAME.test(text))) return parts;
  return parts.map((part, i) => {
    const glued = known(part) || (parts[i + 1]?.subdivisions.length ?? 0) === 0 ? null : GLUED_NAME.exec(part.text);
    const at = glued ? glued.index + glued[0].length : 0;
    return (at > 0 && whole(part.text.slice(at), part.start + at, part.joint)) || part;
  });
};
