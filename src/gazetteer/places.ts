import { CITIES } from './cities.data.js';
import { COUNTRIES } from './countries.data.js';
import { fold, lookUp } from './fold.js';
import { ISO_COUNTRIES } from './names.data.js';
import { METROS, REGIONS } from './regions.data.js';
import { SUBDIVISIONS } from './subdivisions.data.js';

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
export const isCountryCode = (code: string): boolean =>
  code.length === 2 &&
  code === code.toUpperCase() &&
  ISO_COUNTRIES.includes(code) &&
  ISO_COUNTRIES.indexOf(code) % 3 === 0;

let subdivisions: Map<string, Subdivision[]> | null = null;

const readSubdivisions = (): Map<string, Subdivision[]> => {
  const table = new Map<string, Subdivision[]>();
  for (const line of SUBDIVISIONS.trim().split('\n')) {
    const [country = '', code = ''] = line.split(' ', 2);
    const names = line.slice(country.length + code.length + 2).split('|');
    const division: Subdivision = { country, code: code === '-' ? null : code, name: names[0] ?? '' };
    const keys = new Set(names.map(fold));
    if (code !== '-') keys.add(`#${code}`);
    for (const key of keys) table.set(key, [...(table.get(key) ?? []), division]);
  }
  return table;
};

/**
 * Divisions of that name or, in capitals, of that code ("CA", "NSW"); within `country` if given.
 * Several share a code ("WA", "NT"), none a full name, Georgia aside, which is also a country.
 */
export const findSubdivisions = (name: string, country?: string): readonly Subdivision[] => {
  subdivisions ??= readSubdivisions();
  const found = subdivisions.get(`#${name}`) ?? subdivisions.get(fold(name)) ?? [];
  return country === undefined ? found : found.filter((division) => division.country === country);
};

/** The first of `findSubdivisions`, the United States before Canada before Australia before the others. */
export const findSubdivision = (name: string, country?: string): Subdivision | null =>
  findSubdivisions(name, country)[0] ?? null;

let regions: Map<string, string> | null = null;

/** The name under which records give a supranational region ("Latin America" -> "LATAM"); null for other names. */
export const findRegion = (name: string): string | null => {
  if (regions === null) {
    regions = new Map();
    for (const line of REGIONS.trim().split('\n')) {
      const [region = '', others = ''] = line.split(/: ?/);
      for (const other of [region, ...others.split('; ')]) if (other !== '') regions.set(fold(other), region);
    }
  }
  return regions.get(fold(name)) ?? null;
};

let metros: Map<string, Metro> | null = null;

/** The city or division that an area's name stands for ("SF Bay Area", "Greater Toronto Area"). */
export const metro = (name: string): Metro | null => {
  if (metros === null) {
    metros = new Map();
    for (const line of METROS.trim().split('\n')) {
      const [place = '', names = ''] = line.split(': ');
      const [country = '', region = '-', city = '-'] = place.replaceAll('_', '\u00a0').split(' ');
      const read = (part: string): string | null => (part === '-' ? null : part.replaceAll('\u00a0', ' '));
      const area = { city: read(city), region: read(region), country };
      for (const other of names.split('; ')) metros.set(fold(other), area);
    }
  }
  return metros.get(fold(name)) ?? null;
};

// "USCA884", "DE1260=Munich": country, region, thousands, canonical name
const PLACE = /^([A-Z]{2})([A-Z]{0,3})(\d+)(?:=(.*))?$/;

/**
 * Cities of that name (local, English, or in one of the languages of the gazetteer), the largest first;
 * those with 10,000 people or more and seats of divisions. `name` is the main name in GeoNames, or `name` as asked if that is it.
 */
export const findCities = (name: string): readonly City[] => {
  const key = fold(name);
  const packed = key === '' ? null : lookUp(CITIES, key);
  if (packed === null) return [];
  const cities: City[] = [];
  for (const place of packed.split(';')) {
    const [, country = '', region = '', thousands = '', main] = PLACE.exec(place) ?? [];
    cities.push({
      name: main ?? name,
      country,
      region: region === '' ? null : region,
      population: Number(thousands) * 1000,
    });
  }
  return cities;
};
