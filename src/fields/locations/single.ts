import { fold } from '../../gazetteer/fold.js';
import { type City, isCountryCode, type Subdivision } from '../../gazetteer/places.js';
import { SPOKEN_IN } from '../../locales/countries.js';
import { allMatches } from '../../locales/matches.js';
import { hasLower, isUpper } from './letters.js';
import { inside, LARGE, regionOf } from './link.js';
import { CODE, isEveryday, isWay, namesOf } from './names.js';
import type { Part } from './parts.js';
import type { Place } from './place.js';

const isIsoCode = (name: string): boolean => name.length === 2 && CODE.test(name) && name !== 'US' && name !== 'UK';

/** Two capitals that are read as a country only where something says so: "DE" is Germany or Delaware. */
export const bareCode = (part: Part): boolean => isIsoCode(part.text);

/** Codes that are no words and no states. */
const PLAIN_CODES = ' CH FR ES PL SE DK FI IE GB BE PT AT BR ';

/** Whether two capitals are a country's code and can be nothing else: "Location: CH". */
export const isPlainCode = (part: Part): boolean => bareCode(part) && PLAIN_CODES.includes(` ${part.text} `);

/** Whether a country is followed by towns of its own, which say it all: "Germany - Berlin", "Germany (Berlin, Hamburg)". */
export const leadsTowns = (parts: readonly Part[], at: number): boolean => {
  const country = parts[at]?.country;
  const next = parts[at + 1];
  if (!next || next.country !== null || next.joint === 'hard') return false;
  const own = next.cities.some((city) => city.country === country) && next.subdivisions.length === 0;
  return own && !isEveryday(next.text) && (next.joint !== 'comma' || parts.length === 2);
};

/** The state or province that a part names; a code only among other codes or before its country. */
export const divisionOf = (
  part: Part,
  before: Part | undefined,
  next: Part | undefined,
  stated: readonly string[],
  codes: number,
  states: number,
): Subdivision | null => {
  const own = part.subdivisions.filter((one) => next?.country === one.country);
  if (own.length > 0) return own[0] ?? null;
  // "12 N Main, OR", "Example County, NC": after an address or a county; "Toronto, NY": a code that no country has
  const address =
    before !== undefined &&
    part.joint === 'comma' &&
    (/\d|[a-z] (?:County|Parish)$/.test(before.text) || !isCountryCode(part.text));
  if (part.code) return codes > 1 || address ? (part.subdivisions[0] ?? null) : null;
  const speaksOf = (country: string): boolean => stated.includes(country) || stated.includes(`${country}?`);
  const known = part.subdivisions.find((one) => stated.includes(one.country)) ?? part.subdivisions[0];
  if (!known) return null;
  if (states > ((part.cities[0]?.population ?? 0) < 500_000 ? 1 : 0)) return known;
  // "Georgia" among countries is the country, among states the state; "New York" by itself the city
  if (part.country !== null && !speaksOf(known.country)) return null;
  if (part.cities[0] && part.cities[0].population > 500_000 && part.cities[0].country === known.country) return null;
  return known;
};

/** Whether a part names a state and no town of it stands before: "Texas" in a list of states, not in "Austin, Texas". */
export const namesState = (part: Part, i: number, parts: readonly Part[]): boolean =>
  part.subdivisions.length > 0 &&
  !part.code &&
  (part.cities[0]?.population ?? 0) < 500_000 &&
  !part.subdivisions.some((one) => parts[i - 1]?.cities.some((city) => inside(city, one)));

/** How much smaller a town may be than its largest namesake where the string, or the posting, names its country. */
const SMALLER = 6;

/** The same where the country is only likely. */
const COMPARABLE = 2.5;

/** How much larger than its namesakes a town is that may be meant by itself. */
const UNRIVALLED = 8;

const TOWN_CODES = ' NY LA DC SP RJ ';

/** Whether a town of one of these countries calls itself so, and the largest of that name is only called so: "Valence" in France, and Valencia. */
export const isOwnName = ({ text, cities }: Part, near: readonly string[]): boolean => {
  const [largest] = cities;
  const own = cities.find(({ country }) => near.includes(country));
  return (
    own !== undefined && own !== largest && fold(own.name) === fold(text) && fold(largest?.name ?? '') !== fold(text)
  );
};

/** Whether the name of a country is that of a large town of the posting's own: "Salvador", "Franca" in Brazil. */
export const isTownAtHome = (
  { country, cities }: Pick<Part, 'country' | 'cities'>,
  text: string,
  near: readonly string[],
): boolean =>
  country !== null &&
  !near.includes(country) &&
  cities.some((city) => near.includes(city.country) && city.population >= LARGE) &&
  !text.includes('ç');

/** Countries that the parts of a place string tell of, behind those of its posting: named, by the code of a state, or by a large town. */
export const statedCountries = (parts: readonly Part[], near: readonly string[]): readonly string[] => {
  const stated = [...near];
  for (const part of parts)
    if (part.country && part.subdivisions.length === 0 && !bareCode(part) && !isTownAtHome(part, part.text, near))
      stated.push(part.country);
  for (const part of parts) {
    for (const one of part.code && part.joint === 'comma' ? part.subdivisions : []) stated.push(one.country);
    // "Madison, Birmingham, or Chicago": a town without a rival tells the country of the others
    const [largest, rival] = part.cities;
    if (
      largest &&
      parts.length > 1 &&
      largest.population >= LARGE &&
      largest.population > (rival?.population ?? 0) * 5 &&
      !isOwnName(part, near)
    )
      stated.push(largest.country);
  }
  return stated;
};

/** A town by itself: the largest of that name, or the largest in a country that the string names. */
export const alone = (
  part: Part,
  stated: readonly string[],
  { prose, cued, labelled }: { prose: boolean; cued: boolean; labelled: boolean },
): { city: City; ambiguous: boolean } | null => {
  const near = part.cities.find((city) => stated.includes(city.country));
  const largest = part.cities[0];
  const likely = part.cities.find((city) => stated.includes(`${city.country}?`));
  const city =
    near && largest && (isOwnName(part, stated) || near.population * SMALLER > largest.population)
      ? near
      : likely && largest && likely.population * COMPARABLE > largest.population
        ? likely
        : largest;
  const settled = city !== undefined && (city === near || city === likely);
  // "Location: Reading" in Britain, "Lieu : Nice" in France
  const told = labelled && (part.text === 'LA' || (settled && !isWay(part.text)));
  if (!city || (isEveryday(part.text) && !told)) return null;
  // "Bologna (BO)": two capitals are a code, if not one of the few that stand for a town
  if (part.code && part.text.length < 3 && part.text !== 'SF' && (prose || !TOWN_CODES.includes(` ${part.text} `)))
    return null;
  const rival = part.cities.find((one) => one !== city);
  // in prose a small town only where the posting's country is known to be its own, or where no other is called so behind words for a place
  const only = cued && city.population > (rival?.population ?? 0) * UNRIVALLED && isSpokenIn(stated, city.country);
  if (prose && city.population < LARGE && city !== near && !(cued && settled) && !only) return null;
  return {
    city,
    ambiguous:
      !settled && rival !== undefined && (rival.population * 2 > city.population || isTaken(city, part, stated)),
  };
};

/** Countries in which a language is spoken beside its home, by that. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(SPOKEN_IN).map(({ near: [home, ...others], also = [] }) => [home, [...others, ...also]]),
);
/** Whether a town of a country may be meant by a posting of which other countries are told: English is written anywhere. */
const isSpokenIn = ([first]: readonly string[], country: string): boolean => {
  const others = first === undefined ? undefined : BESIDE.get(first);
  return first === undefined || (others ? others.includes(country) : first.endsWith('?'));
};

/** People of an American city that a posting may mean by the name of a larger one abroad: Melbourne, Vancouver, Birmingham. */
const WELL_KNOWN = 75_000;

/** Whether a town abroad shares its name with a city of the United States, and nothing says in which country the job is. */
const isTaken = (city: City, part: Part, stated: readonly string[]): boolean =>
  city.country !== 'US' &&
  stated.every((country) => country.endsWith('?')) &&
  part.cities.some((one) => one.country === 'US' && one.population >= WELL_KNOWN);

const NOWHERE = { city: null, region: null, country: null };

/** What two capitals by themselves mean: the state or the country, as the posting's country tells, else neither with certainty. */
export const ofCode = (
  { text, country, subdivisions }: Part,
  stated: readonly string[],
): { place: Pick<Place, 'city' | 'region' | 'country'>; ambiguous: boolean } => {
  const speaksOf = (one: string): boolean => stated.includes(one) || stated.includes(`${one}?`);
  const state = subdivisions.find((one) => speaksOf(one.country));
  const abroad = country !== null && speaksOf(country);
  if (state && !abroad)
    return { place: { city: null, region: regionOf(state, text), country: state.country }, ambiguous: false };
  if (abroad && !state) return { place: { city: null, region: null, country }, ambiguous: false };
  const [only] = subdivisions;
  // no country has that code
  if (country === null && only && subdivisions.length === 1)
    return { place: { city: null, region: regionOf(only, text), country: only.country }, ambiguous: false };
  return { place: NOWHERE, ambiguous: true };
};

// "Central time zones in the USA": words of a longer phrase
const WORD = /[A-Za-zÀ-žẠ-ỹ.'’-]+/g;

export interface Mention {
  readonly place: Pick<Place, 'city' | 'region' | 'country'>;
  readonly start: number;
  readonly end: number;
}

/** Countries, regions and states that a longer phrase mentions, the longest name first; offsets as those of the part. */
export const within = (part: Part): Mention[] => {
  // in a line of capitals "US" is a pronoun as well
  if (part.text.includes(' ') && !hasLower(part.text)) return [];
  const words = allMatches(part.text, WORD).slice(0, 40);
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = words[i]?.index ?? 0;
    if (!isUpper(part.text.charCodeAt(start))) continue;
    for (let many = Math.min(4, words.length - i); many > 0; many--) {
      const last = words[i + many - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const name = part.text.slice(start, end);
      const place = isInName(name, words[i - 1]?.[0], words[i + many]?.[0]) ? null : wide(name);
      if (!place) continue;
      found.push({ place, start: part.start + start, end: part.start + end });
      i += many - 1;
      break;
    }
  }
  return found;
};

// "Larkton Island", which is no Iceland; "Cuba Street", "Jordan Valley"
const OF_WAY =
  /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Park|Hills?|Valley|Town|Township|House|Way|Drive|Place|Quay|Wharf|Terrace|Bay|Beach|Springs|Creek|Lake|Heights|Grove)\.?$/;
/** Whether the name of a country is a part of another name, as the words around it tell. */
const isInName = (name: string, before = '', next = ''): boolean =>
  (name === 'Island' && isUpper(before.charCodeAt(0))) || (!name.includes(' ') && OF_WAY.test(next));

const wide = (name: string): Mention['place'] | null => {
  if (name.length < 2 || name === 'Us' || name === 'International' || name === 'Global') return null;
  const { country, metro, region, subdivisions, cities } = namesOf(name);
  // "Head of AI": two capitals within a phrase are no country
  if (country && !isIsoCode(name)) return { city: null, region: null, country };
  if (metro) return metro;
  if (region) return { city: null, region, country: null };
  // "New York" within a sentence is rather the city
  const division = name.length < 4 || (cities[0]?.population ?? 0) > 500_000 ? undefined : subdivisions[0];
  return division ? { city: null, region: regionOf(division, name), country: division.country } : null;
};
