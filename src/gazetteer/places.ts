import { AREAS } from './areas.data.js';
import { cities } from './cities.js';
import { COUNTRIES } from './countries.data.js';
import { fold, lookUp } from './fold.js';
import { ISO_COUNTRIES } from './names.data.js';

/** A first-order division; `code` after ISO 3166-2 without the country for US, CA and AU, else null. */
export interface Subdivision {
  readonly country: string;
  readonly code: string | null;
  readonly name: string;
}

/** A city of GeoNames; `region`: ISO 3166-2 code for US, CA and AU, else null; `population` to the thousand. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly region: string | null;
  readonly population: number;
}

/** What an area's name stands for. */
export interface Metro {
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string;
}

/**
 * ISO 3166-1 alpha-2 code of a country's name in English, German, French, Spanish, Portuguese, Dutch, Polish, Italian
 * or Swedish, or of a common short form (USA, UK, UAE); parts of the United Kingdom give GB. Two-letter codes are not names,
 * US and UK excepted: see `isCountryCode`.
 */
export const findCountry = (name: string): string | null => lookUp(COUNTRIES, fold(name));

/** Whether these two capitals are an ISO 3166-1 alpha-2 code. */
export const isCountryCode = (code: string): boolean => {
  if (code.length !== 2 || code !== code.toUpperCase()) return false;
  // codes stand three units apart
  const at = ISO_COUNTRIES.indexOf(code);
  return at >= 0 && at % 3 === 0;
};

/** What a name means besides countries and cities. */
export interface Area {
  readonly subdivisions: readonly Subdivision[];
  /** The name under which records give a supranational region ("Latin America" -> "LATAM"). */
  readonly region: string | null;
  readonly metro: Metro | null;
}

const NO_AREA: Area = { subdivisions: [], region: null, metro: null };

/** Areas by key, as they are asked for; no more than the table has. */
const areas = new Map<string, Area>();

const given = (part: string): string | null => (part === '-' ? null : part);

const unpack = (packed: string): Area => {
  const subdivisions: Subdivision[] = [];
  let region: string | null = null;
  let metro: Metro | null = null;
  for (const entry of packed.split(';')) {
    const [first = '', second = '-', third = '-'] = entry.slice(1).split(',');
    if (entry.startsWith('/')) subdivisions.push({ country: first, code: given(second), name: third });
    else if (entry.startsWith('~')) region = first;
    else metro = { country: first, region: given(second), city: given(third) };
  }
  return { subdivisions, region, metro };
};

const area = (key: string): Area | null => {
  const known = areas.get(key);
  if (known) return known;
  const packed = lookUp(AREAS, key);
  if (packed === null) return null;
  const found = unpack(packed);
  areas.set(key, found);
  return found;
};

// "CA", "NSW"
const CODE = /^[A-Z]{2,3}$/;

/** The divisions, region and area of that name; a code in capitals stands for its divisions before any name. */
export const findArea = (name: string): Area => {
  const named = area(fold(name)) ?? NO_AREA;
  const coded = CODE.test(name) ? area(`#${name}`) : null;
  return coded ? { ...named, subdivisions: coded.subdivisions } : named;
};

/**
 * Divisions of that name or, in capitals, of that code ("CA", "NSW"); within `country` if given. The United States stand before
 * Canada before Australia before the others. Several share a code ("WA", "NT"), none a full name, Georgia aside, which is also a country.
 */
export const findSubdivisions = (name: string, country?: string): readonly Subdivision[] => {
  const { subdivisions } = findArea(name);
  return country === undefined ? subdivisions : subdivisions.filter((division) => division.country === country);
};

// "USCA884", "DE1260=Munich": country, region, thousands, canonical name
const PLACE = /^([A-Z]{2})([A-Z]{0,3})(\d+)(?:=(.*))?$/;

/**
 * Cities of that name (local, English, or in one of the languages of the gazetteer), the largest first;
 * those with 10,000 people or more and seats of divisions. `name` is the main name in GeoNames, or `name` as asked if that is it.
 */
export const findCities = (name: string): readonly City[] => {
  const key = fold(name);
  const packed = key === '' ? null : lookUp(cities(), key);
  if (packed === null) return [];
  const found: City[] = [];
  for (const place of packed.split(';')) {
    const [, country = '', region = '', thousands = '', main] = PLACE.exec(place) ?? [];
    found.push({
      name: main ?? name,
      country,
      region: region === '' ? null : region,
      population: Number(thousands) * 1000,
    });
  }
  return found;
};
