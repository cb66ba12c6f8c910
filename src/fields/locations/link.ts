import { isDivisionCode } from '../../gazetteer/codes.js';
import { fold } from '../../gazetteer/fold.js';
import { type City, findCities, type Subdivision } from '../../gazetteer/places.js';
import { known } from './names.js';
import type { Part } from './parts.js';
import { isOther, isTown } from './town-name.js';

export const LARGE = 100_000;

export const regionOf = (division: Subdivision, written: string): string => division.code ?? written;
export const inside = (city: City, division: Subdivision): boolean =>
  city.country === division.country && (division.code === null || city.region === division.code);

/** A town with its country, and the index after the last part that tells of it. */
export interface Link {
  readonly city: City | null;
  /** The town as written, where it is not the whole part. */
  readonly name?: string;
  readonly country: string;
  readonly region: string | null;
  readonly used: number;
}

export const linkable = (part: Part | undefined, entries: boolean): part is Part =>
  part !== undefined && part.joint !== 'hard' && part.joint !== 'start' && !(entries && part.joint === 'tight');

/** "Goiânia/GO": a state of Brazil right behind its town. */
const isSlashed = (part: Part, next: Part | undefined): next is Part =>
  next?.joint === 'hard' &&
  next.start === part.end + 1 &&
  isDivisionCode('BR', next.text) &&
  part.cities[0]?.country === 'BR';

/** The town in `part` together with the state or country after it, or null where they do not go together. */
export const link = (
  parts: readonly Part[],
  i: number,
  entries: boolean,
  prose: boolean,
  near: readonly string[],
  sure: boolean,
): Link | null => {
  const part = parts[i];
  const next = parts[i + 1];
  if (!part || !(linkable(next, entries) || isSlashed(part, next))) return null;
  const down = descending(parts, i, part, next, entries, prose);
  if (down) return down;
  let best: { city: City; country: string; region: string | null } | null = null;
  const consider = (city: City, country: string, region: string | null): void => {
    if (!best || city.population > best.city.population) best = { city, country, region };
  };
  for (const city of part.cities) {
    for (const division of next.subdivisions)
      if (inside(city, division)) consider(city, division.country, regionOf(division, next.text));
    if (next.country === city.country) consider(city, city.country, city.region);
  }
  // "Verona (VR)", "Campinas - SP": no state of that code has the town
  if (best === null && next.code)
    for (const city of part.cities) {
      // "Verona, PA" is in Pennsylvania
      if (next.subdivisions.length > 0 && !near.includes(city.country)) continue;
      const region = city.country === 'BR' ? next.text : null;
      if (isDivisionCode(city.country, next.text)) consider(city, city.country, region);
    }
  const found = best as { city: City; country: string; region: string | null } | null;
  if (found) {
    // "Ontario, Canada", "California, USA": the division, unless a city of that name is a capital or as large
    const division = part.subdivisions.find((one) => one.country === found.country);
    if (division && next.country === found.country && found.city.population < 1_000_000) return null;
    return { ...found, ...after(parts, i + 2, found.country, found.region, entries) };
  }
  const nested = threefold(parts, i, next, entries, prose);
  if (nested) return nested;
  // "12 N Main St. Salem, OR": the town ends the address
  const street = addressTown(part, next);
  if (street) return { ...street, ...after(parts, i + 2, street.country, street.region, entries) };
  if (!unlisted(part) || isTownIn(next, parts[i + 2], entries)) return null;
  // "Allodola (VR)" in a posting in Italian
  if (next.joint === 'open' && near.includes('IT') && isDivisionCode('IT', next.text))
    return { city: null, country: 'IT', region: null, ...after(parts, i + 2, 'IT', null, entries) };
  // in prose, too, the name of a state tells as much as its code: "Mooshausen, South Carolina"
  const tells = next.code || !prose || (sure && next.country === null && next.cities.length === 0);
  const divisions = tells ? next.subdivisions.filter((one) => one.code !== null) : [];
  // "WA" is in Australia too
  const division =
    divisions.find(({ country }) => near.includes(country) || near.includes(`${country}?`)) ?? divisions[0];
  if (division && (next.joint === 'comma' || next.joint === 'tight'))
    return {
      city: null,
      country: division.country,
      region: regionOf(division, next.text),
      ...after(parts, i + 2, division.country, division.code, entries),
    };
  if (prose || next.joint === 'dash') return null;
  const wide = next.subdivisions[0];
  if (wide && !next.country)
    return {
      city: null,
      country: wide.country,
      region: regionOf(wide, next.text),
      ...after(parts, i + 2, wide.country, wide.code, entries),
    };
  // "Linas, France"; a list of countries in which one name is not known is no such pair
  if (next.country && !(next.code && next.text.length === 2 && next.text !== 'US' && next.text !== 'UK'))
    return { city: null, country: next.country, region: null, ...after(parts, i + 2, next.country, null, entries) };
  return null;
};

/** Whether a part is a town of the state after it: the "New York" of "Example Tools, New York, NY". */
const isTownIn = (part: Part, state: Part | undefined, entries: boolean): boolean =>
  linkable(state, entries) &&
  state.code &&
  part.cities.some((city) => state.subdivisions.some((division) => inside(city, division)));

/** A country, its state or province and a town there, as systems for applicants write them: "US, Texas, Austin", "US-TX-Austin". */
const descending = (
  parts: readonly Part[],
  i: number,
  { country, cities }: Part,
  next: Part,
  entries: boolean,
  prose: boolean,
): Link | null => {
  const third = parts[i + 2];
  if (country === null || !linkable(third, entries) || third.joint !== next.joint) return null;
  const division = next.subdivisions.find((one) => one.country === country);
  // "Mexico, New York, Georgia": names of towns and countries in a list
  if (!division || third.country !== null || cities.length > 0) return null;
  const city = third.cities.find((one) => inside(one, division)) ?? null;
  const region = regionOf(division, next.text);
  if (city) return { city, name: third.text, country, region, used: i + 3 };
  return third.cities.length === 0 && !prose && unlisted(third)
    ? { city: null, name: third.text, country, region, used: i + 3 }
    : null;
};

/** A town, what lies between, and its country: "Dublin, Dublin, Ireland", "Cebu City, Central Visayas, Philippines". */
const threefold = (parts: readonly Part[], i: number, next: Part, entries: boolean, prose: boolean): Link | null => {
  const part = parts[i];
  const third = parts[i + 2];
  if (!part || !linkable(third, entries) || next.joint !== 'comma') return null;
  const country = third.country ?? third.subdivisions[0]?.country;
  if (!country) return null;
  const city = part.cities.find((one) => one.country === country);
  const division = next.subdivisions.find((one) => one.country === country);
  // "California, Colorado, Connecticut", "Westchester, Buffalo, NY": a list, no town in a state
  const listed =
    next.country === country ||
    (division !== undefined && city !== undefined && !inside(city, division)) ||
    (part.subdivisions.some((one) => one.country === country) && division !== undefined) ||
    (!next.cities.some((one) => city !== undefined && fold(one.name) === fold(city.name)) &&
      next.text !== part.text &&
      next.cities.some(
        (one) =>
          one.country === country &&
          (one.population > LARGE * 3 || third.subdivisions.some((state) => inside(one, state))),
      ) &&
      division === undefined);
  if (listed) return null;
  if (city)
    return {
      city,
      country,
      region: city.region ?? (next.postal ? null : next.text),
      ...after(parts, i + 3, country, city.region, entries),
    };
  if (!unlisted(part) || isTownIn(next, third, entries)) return null;
  // "Eysines, Gironde, France"; "Acme Works Lyon, Rhône, France"
  if (division)
    return {
      ...lastTown(part.text, country),
      country,
      region: regionOf(division, next.text),
      ...after(parts, i + 3, country, null, entries),
    };
  if (third.country && !prose && !next.postal && !known(next) && isTown(next.text))
    return { city: null, country, region: next.text, used: i + 3 };
  return null;
};

/** The large town that ends an unknown name, which is the employer's before it. */
const lastTown = (text: string, country: string): Pick<Link, 'city' | 'name'> => {
  const name = text.slice(text.lastIndexOf(' ') + 1);
  const city = name === text ? undefined : findCities(name).find((one) => one.country === country);
  return city && city.population >= LARGE ? { city, name } : { city: null };
};

// "12 N Main St. Salem", "100 King Street West Toronto"
const ADDRESS = /^\d+\s|\b(?:st|street|ave|avenue|rd|road|blvd|suite|ste|floor|drive|dr|way|parkway|pkwy)\b/i;

const SPACES = / +/;

/** The town at the end of a street address, if the state after it knows it; without one the state alone. */
const addressTown = (part: Part, next: Part): Omit<Link, 'used'> | null => {
  if (!next.code || next.subdivisions.length === 0 || !ADDRESS.test(part.text)) return null;
  const words = part.text.split(SPACES);
  for (let many = Math.min(3, words.length - 1); many > 0; many--)
    for (const city of findCities(words.slice(-many).join(' '))) {
      const division = next.subdivisions.find((one) => inside(city, one));
      if (division)
        return { city, name: words.slice(-many).join(' '), country: division.country, region: division.code };
    }
  return null;
};

/** Whether a part may be the name of a town that the gazetteer does not list, or lists elsewhere. */
export const unlisted = (part: Part): boolean =>
  part.country === null &&
  part.region === null &&
  part.metro === null &&
  part.subdivisions.length === 0 &&
  !part.postal &&
  part.text.length > 2 &&
  part.text.length < 40 &&
  !part.code &&
  // "King of Prussia, MI", "St. Louis, OR": known elsewhere
  (part.cities.length > 0 || isTown(part.text)) &&
  !isOther(part.text.replace(SAINT, ''));

const SAINT = /^(?:St|Ste|ST)\.? /;

/** Skips what repeats or completes a place that is told already: "CO, CO, 80302", ", United States". */
export const after = (
  parts: readonly Part[],
  from: number,
  country: string,
  region: string | null,
  entries: boolean,
): { used: number } => {
  let i = from;
  for (; i < parts.length; i++) {
    const part = parts[i];
    if (!linkable(part, entries)) break;
    const repeats = part.subdivisions.some((one) => one.country === country && one.code === region && region !== null);
    if (!part.postal && !repeats && part.country !== country) break;
  }
  return { used: i };
};
