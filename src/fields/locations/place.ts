import { hasOwnPlaces } from '../../gazetteer/own.js';
import type { City, Subdivision } from '../../gazetteer/places.js';
import { after, inside, LARGE, link, linkable, regionOf } from './link.js';
import { CODE, NOTHING, namesOf } from './names.js';
import { cutPlaces, type Part } from './parts.js';
import {
  alone,
  bareCode,
  divisionOf,
  isPlainCode,
  isTownAtHome,
  leadsTowns,
  namesState,
  ofCode,
  statedCountries,
  within,
} from './single.js';
import { spell } from './spell.js';
import { unglue, withoutNames } from './unglue.js';

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
  /** Countries of which the posting speaks, for towns of which there are several; with a question mark where that is only likely. */
  readonly near?: readonly string[];
  /** Behind a label, where a code by itself is told from the posting's country, or said to fit two places. */
  readonly labelled?: boolean;
  /** In prose right behind words that lead to a place, where a smaller town will do if the posting's country is likely its own. */
  readonly cued?: boolean;
  /** On a line below the title, where a town that no list has will do before the name of its state. */
  readonly line?: boolean;
}

// "Germany", "United States"; not "Us"
const WORDS = /^[A-Z](?!s$)[A-Za-z]+(?: [A-Z][A-Za-z]+)?$/;
const BESIDE: ReadonlySet<string> = new Set([', ', ' (']);
/** The town of a division that is named right behind it, and nothing else. */
const townOf = (parts: readonly Part[], i: number, division: Subdivision): City | undefined => {
  const next = parts[i + 1];
  if (i > 0 || parts.length > 2 || next?.joint !== 'comma' || next.subdivisions.length > 0 || next.country !== null)
    return;
  return next.cities.find((city) => inside(city, division));
};

/** Whether a town lies abroad, and the part behind it is a larger one at home. */
const isQuarterOf = ({ country, population }: City, { cities: [home] }: Part, near: readonly string[]): boolean =>
  home !== undefined && near.includes(home.country) && !near.includes(country) && home.population > population;

/** Whether a few letters behind a town and a comma are rather the short form of its state than a small town of another country. */
const isShortForm = ({ text, joint }: Part, { country, population }: City, town: Place | undefined): boolean =>
  joint === 'comma' &&
  text.length <= LONGEST_SHORT_FORM &&
  population < LARGE &&
  town !== undefined &&
  town.city !== null &&
  town.country !== null &&
  town.country !== country;
const LONGEST_SHORT_FORM = 4;

/** Whether commas without a space divide entries, where others have one: "Remote,Lille, France". */
const dividesEntries = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.joint === 'tight') &&
  (parts.some((part) => part.joint === 'comma') ||
    !parts.some((part) => part.code && part.joint === 'tight' && part.subdivisions.length > 0));

/** Places of short texts as they are read: postings of a folder share many. Forgotten when there are too many. */
const known = new Map<string, readonly Place[]>();
const MOST_KNOWN = 2000;
const SHORT = 60;

/**
 * The places of a string as it stands in a header mark or after a label, in order, each once.
 * A name that the gazetteer does not know is a town only with a state or country beside it; "Remote" never is one.
 */
export const parsePlaces = (text: string, reading: Reading = {}): readonly Place[] => {
  // a user's own places hold for one call
  if (text.length > SHORT || hasOwnPlaces()) return readPlaces(text, reading);
  const { prose, near, labelled, cued, line } = reading;
  const key = `${text}|${near}|${prose}|${labelled}|${cued}|${line}`;
  let places = known.get(key);
  if (!places) {
    if (known.size >= MOST_KNOWN) known.clear();
    // a part of the key, so that not all of the posting is kept with it
    places = readPlaces(key.slice(0, text.length), reading);
    known.set(key, places);
  }
  return places;
};

const readPlaces = (
  text: string,
  { prose = false, near = [], labelled = false, cued = false, line = false }: Reading,
): readonly Place[] => {
  // "United States": most marks are the name of a country and nothing else
  const { country, subdivisions } = text.length < 24 && WORDS.test(text) ? namesOf(text) : NOTHING;
  if (country !== null && subdivisions.length === 0 && !CODE.test(text) && !isTownAtHome(namesOf(text), text, near))
    return [{ city: null, region: null, country, text, start: 0, end: text.length, ambiguous: false }];
  const cut: Part[] = [];
  for (const part of cutPlaces(text.length > 4000 ? text.slice(0, 4000) : text)) cut.push(...unglue(part));
  const parts = withoutNames(cut);
  const entries = dividesEntries(parts);
  const places: Place[] = [];
  const put = (
    start: number,
    end: number,
    place: Pick<Place, 'city' | 'region' | 'country'>,
    ambiguous = false,
  ): void => {
    const { city, region, country } = place;
    const same = places.findIndex((one) => one.city === city && one.region === region && one.country === country);
    const first = places[same];
    // "Vienna, Vienna", "Barcelona (Barcelona)": a town and its region
    if (first && city !== null && same === places.length - 1 && BESIDE.has(text.slice(first.end, start)))
      places[same] = { ...first, text: text.slice(first.start, end), end };
    if (first) return;
    places.push({ city, region, country, text: text.slice(start, end), start, end, ambiguous });
  };
  const emit = (
    from: number,
    to: number,
    place: Pick<Place, 'city' | 'region' | 'country'>,
    ambiguous = false,
  ): void => {
    const start = parts[from]?.start ?? 0;
    put(start, parts[to]?.end ?? start, place, ambiguous);
  };
  const stated = statedCountries(parts, near);
  const codes = parts.filter((part) => part.code && part.subdivisions.length > 0 && part.country !== 'US').length;
  const states = parts.filter(namesState).length;

  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part || part.postal) continue;
    const linked = link(parts, i, entries, prose, near, cued || line || part.cities.length > 0);
    if (linked) {
      emit(i, linked.used - 1, {
        city: spell(linked.name ?? part.text, linked.city),
        region: linked.region,
        country: linked.country,
      });
      i = linked.used - 1;
      continue;
    }
    const next = parts[i + 1];
    if (part.metro) {
      // "SF Bay Area (San Mateo, CA)": the town says more
      const { country, region } = part.metro;
      if (next?.joint === 'open' && next.cities.some((city) => city.country === country && city.region === region))
        continue;
      emit(i, i, part.metro);
      // "Southern California, United States", "Denver Metro, CO"
      i = after(parts, i + 1, part.metro.country, part.metro.region, entries).used - 1;
      continue;
    }
    // "Germany - Berlin", "Germany (Berlin, Hamburg)", "Brazil, São Paulo": the towns say it all
    if (part.country && !entries && leadsTowns(parts, i)) continue;
    const division = divisionOf(part, parts[i - 1], next, stated, codes, states);
    if (division) {
      const to = linkable(next, entries) && next.country === division.country ? i + 1 : i;
      // "California - San Francisco"
      if (next?.joint === 'dash' && next.cities.some((city) => inside(city, division)) && !entries) continue;
      // "Ontario, Toronto": the wider first
      const town = entries ? undefined : townOf(parts, i, division);
      if (town) {
        const { text: name } = next as Part;
        emit(i, i + 1, { city: spell(name, town), region: regionOf(division, part.text), country: division.country });
        i++;
        continue;
      }
      emit(i, to, { city: null, region: regionOf(division, part.text), country: division.country });
      i = to;
      continue;
    }
    if (labelled && bareCode(part) && part.subdivisions.length > 0 && parts.length === 1 && part.text !== 'LA') {
      const { place, ambiguous } = ofCode(part, stated);
      emit(i, i, place, ambiguous);
      continue;
    }
    if (labelled && parts.length === 1 && isPlainCode(part)) {
      emit(i, i, { city: null, region: null, country: part.country });
      continue;
    }
    if (part.country && !bareCode(part) && !isTownAtHome(part, part.text, near)) {
      // "Armenia, Georgia, Serbia": a country among countries
      const among = parts.some((one) => one !== part && one.country !== null && one.subdivisions.length === 0);
      emit(i, i, { city: null, region: null, country: part.country }, part.subdivisions.length > 0 && !among);
      continue;
    }
    if (part.region) {
      emit(i, i, { city: null, region: part.region, country: null });
      continue;
    }
    // "Washington DC (Georgetown)": a quarter, not a town elsewhere
    const town = places.at(-1);
    const end = part.end + 1;
    const opened = part.joint === 'open' && part.cities.length > 0;
    if (opened && town && town.city !== null && text.slice(town.end, end) === ` (${part.text})`) {
      places[places.length - 1] = { ...town, text: text.slice(town.start, end), end };
      continue;
    }
    const city = alone(part, stated, { prose, cued, labelled });
    // "Jiutepec, Mor.": a state's short form, and no town abroad
    if (city && isShortForm(part, city.city, places.at(-1))) continue;
    // "Indianápolis - São Paulo": a quarter, not the town abroad that is called so
    if (city && next?.joint === 'dash' && isQuarterOf(city.city, next, near)) continue;
    if (city)
      emit(
        i,
        i,
        { city: spell(part.text, city.city), region: city.city.region, country: city.city.country },
        city.ambiguous,
      );
    else if (part.cities.length === 0)
      for (const found of within(part)) {
        // "Tashkent, Uzbekistan pending funding": the country of the town before it
        const { city, region, country } = found.place;
        const told =
          city === null && region === null && places.some((one) => one.city !== null && one.country === country);
        if (!(told && part.joint === 'comma')) put(found.start, found.end, found.place);
      }
  }
  return places;
};
