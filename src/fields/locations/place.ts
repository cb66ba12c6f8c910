import type { City, Subdivision } from '../../gazetteer/places.js';
import { findCountry, findRegion, findSubdivisions, metro } from '../../gazetteer/places.js';
import { inside, LARGE, link, linkable, regionOf } from './link.js';
import { cutPlaces, isEveryday, type Part } from './parts.js';

/** A place as a posting gives it; offsets in the string it was read from, half-open. */
export interface Place {
  /** As written; capitals and short forms are spelled out ("NYC" -> "New York"). */
  readonly city: string | null;
  /** ISO 3166-2 code without the country for US, CA and AU; else the name as written, or a supranational region. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the name fits several places of comparable size and nothing beside it tells which. */
  readonly ambiguous: boolean;
}

export interface Reading {
  /** In prose: a town by itself must be large, and a name that no gazetteer knows needs a state's code beside it. */
  readonly prose?: boolean;
  /** Countries of which the posting speaks, for towns of which there are several. */
  readonly near?: readonly string[];
}

// "Washington DC", "Washington D.C."
const WASHINGTON = /^washington,? d\.?c\.?$/i;

/** Spells out what is written in capitals or shortened; else as written. */
const spell = (written: string, city: City | null): string => {
  if (WASHINGTON.test(written)) return 'Washington';
  if (city && /^[A-Z.]{2,5}$/.test(written)) return city.name.replace(/ City$|, D\.C\.$/, '');
  if (/\p{Lu}{4}/u.test(written) && !/\p{Ll}/u.test(written))
    return written
      .toLowerCase()
      .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
  return written;
};

/** Two capitals that are read as a country only where something says so: "DE" is Germany or Delaware. */
const bareCode = (part: Part): boolean =>
  part.code && part.text.length === 2 && part.text !== 'US' && part.text !== 'UK';

/** Whether a country is followed by towns of its own, which say it all: "Germany - Berlin", "Germany (Berlin, Hamburg)". */
const leadsTowns = (parts: readonly Part[], at: number): boolean => {
  const country = parts[at]?.country;
  const next = parts[at + 1];
  if (!next || next.country !== null || next.joint === 'hard') return false;
  const own = next.cities.some((city) => city.country === country) && next.subdivisions.length === 0;
  return own && !isEveryday(next.text) && (next.joint !== 'comma' || parts.length === 2);
};

/** The state or province that a part names; a code only among other codes or before its country. */
const divisionOf = (
  part: Part,
  next: Part | undefined,
  stated: readonly string[],
  codes: number,
  states: number,
): Subdivision | null => {
  const own = part.subdivisions.filter((one) => next?.country === one.country);
  if (own.length > 0) return own[0] ?? null;
  if (part.code) return codes > 1 ? (part.subdivisions[0] ?? null) : null;
  const known = part.subdivisions.find((one) => stated.includes(one.country)) ?? part.subdivisions[0];
  if (!known) return null;
  if (states > ((part.cities[0]?.population ?? 0) < 500_000 ? 1 : 0)) return known;
  // "Georgia" among countries is the country, among states the state; "New York" by itself the city
  if (part.country !== null && !stated.includes(known.country)) return null;
  if (part.cities[0] && part.cities[0].population > 500_000 && part.cities[0].country === known.country) return null;
  return known;
};

/** Whether a part names a state and no town of it stands before: "Texas" in a list of states, not in "Austin, Texas". */
const namesState = (part: Part, i: number, parts: readonly Part[]): boolean =>
  part.subdivisions.length > 0 &&
  !part.code &&
  (part.cities[0]?.population ?? 0) < 500_000 &&
  !part.subdivisions.some((one) => parts[i - 1]?.cities.some((city) => inside(city, one)));

/** A town by itself: the largest of that name, or the largest in a country that the string names. */
const alone = (part: Part, stated: readonly string[], prose: boolean): { city: City; ambiguous: boolean } | null => {
  const near = part.cities.find((city) => stated.includes(city.country));
  const largest = part.cities[0];
  const city = near && largest && near.population * 20 > largest.population ? near : largest;
  if (!city || isEveryday(part.text)) return null;
  if (part.code && part.text.length < 3 && prose) return null;
  if (prose && city.population < LARGE) return null;
  const rival = part.cities.find((one) => one !== city);
  return { city, ambiguous: city !== near && rival !== undefined && rival.population * 2 > city.population };
};

// "Central time zones in the USA": words of a longer phrase
const WORD = /[\p{L}.'’-]+/gu;

/** Countries, regions and states that a longer phrase mentions, the longest name first. */
const within = (part: Part): Pick<Place, 'city' | 'region' | 'country'>[] => {
  const words = [...part.text.matchAll(WORD)].slice(0, 40);
  const found: Pick<Place, 'city' | 'region' | 'country'>[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]?.[0] ?? '')) continue;
    for (let many = Math.min(4, words.length - i); many > 0; many--) {
      const last = words[i + many - 1];
      const name = part.text.slice(words[i]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
      const country = name.length > 1 ? findCountry(name) : null;
      const area = country ? null : metro(name);
      const region = country || area || name === 'International' || name === 'Global' ? null : findRegion(name);
      const division = country || area || region || name.length < 4 ? undefined : findSubdivisions(name)[0];
      if (!country && !area && !region && !division) continue;
      found.push(
        area ?? {
          city: null,
          region: division ? regionOf(division, name) : region,
          country: country ?? division?.country ?? null,
        },
      );
      i += many - 1;
      break;
    }
  }
  return found;
};

// "Austin TX", "Berlin Germany", "US-CA"
const GAP = /[ -]/g;

/** Cuts a part that glues a town to its state or country; others stay as they are. */
const unglue = (part: Part): Part[] => {
  const name = part.text;
  if (isKnown(part) || part.postal || name.length > 60) return [part];
  for (const gap of name.matchAll(GAP)) {
    const [left, right] = [name.slice(0, gap.index), name.slice(gap.index + 1)];
    const halves = [left, right].map((half, at) => {
      const offset = part.start + (at === 0 ? 0 : gap.index + 1);
      return cutPlaces(half).map((one) => ({
        ...one,
        joint: at === 0 ? part.joint : ('comma' as const),
        start: one.start + offset,
        end: one.end + offset,
      }))[0];
    });
    const [first, second] = halves;
    if (!first || !second || second.text !== right || first.text !== left) continue;
    const together = first.cities.some(
      (city) => city.country === second.country || second.subdivisions.some((one) => inside(city, one)),
    );
    const nested =
      first.country !== null &&
      (second.subdivisions.some((one) => one.country === first.country) ||
        second.cities.some((city) => city.country === first.country));
    if (together) return [first, second];
    if (nested)
      return [
        { ...first, joint: part.joint },
        { ...second, joint: 'dash' },
      ];
    // "Lake Worth TX"
    if (second.code && second.subdivisions.length > 0 && /^\p{Lu}[\p{L} .'-]+$/u.test(left) && gap[0] === ' ')
      return [first, second];
  }
  return [part];
};

const isKnown = (part: Part): boolean =>
  part.country !== null ||
  part.region !== null ||
  part.metro !== null ||
  part.subdivisions.length > 0 ||
  part.cities.length > 0;

/**
 * The places of a string as it stands in a header mark or after a label, in order, each once.
 * A name that the gazetteer does not know is a town only with a state or country beside it; "Remote" never is one.
 */
export const parsePlaces = (text: string, { prose = false, near = [] }: Reading = {}): Place[] => {
  const parts = cutPlaces(text.length > 4000 ? text.slice(0, 4000) : text).flatMap(unglue);
  // "Remote,Lille, France": commas without a space divide entries where others have one
  const entries =
    parts.some((part) => part.joint === 'tight') &&
    (parts.some((part) => part.joint === 'comma') ||
      !parts.some((part) => part.code && part.joint === 'tight' && part.subdivisions.length > 0));
  const places: Place[] = [];
  const emit = (
    from: number,
    to: number,
    place: Pick<Place, 'city' | 'region' | 'country'>,
    ambiguous = false,
  ): void => {
    const start = parts[from]?.start ?? 0;
    const end = parts[to]?.end ?? start;
    const same = places.some(
      (one) => one.city === place.city && one.region === place.region && one.country === place.country,
    );
    if (!same) places.push({ ...place, text: text.slice(start, end), start, end, ambiguous });
  };
  const stated = [
    ...near,
    ...parts.flatMap((part) =>
      part.country && part.subdivisions.length === 0 && !bareCode(part) ? [part.country] : [],
    ),
  ];
  const codes = parts.filter((part) => part.code && part.subdivisions.length > 0 && part.country !== 'US').length;
  const states = parts.filter(namesState).length;
  for (const part of parts)
    for (const one of part.code && part.joint === 'comma' ? part.subdivisions : []) stated.push(one.country);

  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part || part.postal) continue;
    const linked = link(parts, i, entries, prose);
    if (linked) {
      emit(i, linked.used - 1, { city: spell(part.text, linked.city), region: linked.region, country: linked.country });
      i = linked.used - 1;
      continue;
    }
    const next = parts[i + 1];
    if (part.metro) {
      emit(i, i, part.metro);
      // "Southern California, United States"
      if (linkable(next, entries) && next.country === part.metro.country) i++;
      continue;
    }
    // "Germany - Berlin", "Germany (Berlin, Hamburg)", "Brazil, São Paulo": the towns say it all
    if (part.country && !entries && leadsTowns(parts, i)) continue;
    const division = divisionOf(part, next, stated, codes, states);
    if (division) {
      const to = linkable(next, entries) && next.country === division.country ? i + 1 : i;
      // "California - San Francisco"
      if (next?.joint === 'dash' && next.cities.some((city) => inside(city, division)) && !entries) continue;
      emit(i, to, { city: null, region: regionOf(division, part.text), country: division.country });
      i = to;
      continue;
    }
    if (part.country && !bareCode(part)) {
      emit(i, i, { city: null, region: null, country: part.country }, part.subdivisions.length > 0);
      continue;
    }
    if (part.region) {
      emit(i, i, { city: null, region: part.region, country: null });
      continue;
    }
    const city = alone(part, stated, prose);
    if (city)
      emit(
        i,
        i,
        { city: spell(part.text, city.city), region: city.city.region, country: city.city.country },
        city.ambiguous,
      );
    else if (part.cities.length === 0) for (const found of within(part)) emit(i, i, found);
  }
  return places;
};

/** The first place of a string. */
export const parsePlace = (text: string, reading?: Reading): Place | null => parsePlaces(text, reading)[0] ?? null;
