import { fold } from '../../gazetteer/fold.js';
import { nominative } from '../../gazetteer/locatives.js';
import { findOwnPlace, type OwnPlace } from '../../gazetteer/own.js';
import {
  type City,
  findArea,
  findCities,
  findCountry,
  isCountryCode,
  type Metro,
  type Subdivision,
} from '../../gazetteer/places.js';
import { isDigit, isUpper } from './letters.js';

/** All that a name can mean. */
export interface Names {
  readonly country: string | null;
  readonly subdivisions: readonly Subdivision[];
  readonly region: string | null;
  readonly metro: Metro | null;
  readonly cities: readonly City[];
}

export const NOTHING: Names = { country: null, subdivisions: [], region: null, metro: null, cities: [] };

/** Two or three capitals that are a code rather than a name. */
export const CODE = /^[A-Z]{2,3}$/;

/** Whether a name begins as names of towns do: with a capital, a figure or an apostrophe. */
export const isCapital = (name: string): boolean => {
  const c = name.charCodeAt(0);
  return isUpper(c) || isDigit(c) || c === 39 || c === 0x2019;
};

/** Readings of names, as they are met; forgotten when there are too many. */
const readings = new Map<string, Names>();
const MOST = 4000;
/** No name of the gazetteer is longer. */
const LONGEST = 60;

/** What a name means: a country, divisions, a region, an area, cities. "us" is no country. */
export const namesOf = (name: string): Names => {
  if (name.length > LONGEST) return NOTHING;
  const own = findOwnPlace(name);
  if (own) return ownNames(name, own);
  const known = readings.get(name);
  if (known) return known;
  if (readings.size >= MOST) readings.clear();
  const found = readNames(name);
  readings.set(name, found);
  return found;
};

/** A place of the user's own is read as an area that stands for it, unless the country beside it tells of a town of that name. */
const ownNames = (name: string, { city = null, region = null, country = null }: OwnPlace): Names => {
  const cities = isCapital(name) ? townsOf(fold(name)) : [];
  return country === null ? { ...NOTHING, region, cities } : { ...NOTHING, metro: { city, region, country }, cities };
};

const SAINT = /^(?:st|sankt|saint) (\S.*)$/;

/** Towns of that name; "Krakowie" as well. */
const townsOf = (key: string): readonly City[] => {
  const towns = findCities(key);
  if (towns.length === 0 && SAINT.test(key)) {
    // "St. Gallen", "St. Pölten"
    const [, name = ''] = SAINT.exec(key) ?? [];
    for (const saint of ['sankt', 'saint', 'st']) {
      const found = findCities(`${saint} ${name}`);
      if (found.length > 0) return found;
    }
  }
  const base = towns.length === 0 ? nominative(key) : null;
  return base === null ? towns : findCities(base).filter((town) => town.country === 'PL');
};

/** Codes of three capitals that stand for a country and are no word. */
const THREE =
  ' GERDE DEUDE AUTAT SUICH CHECH GBRGB FRAFR ITAIT ESPES NLDNL NEDNL BELBE POLPL SWESE IRLIE AUSAU NZLNZ BRABR ';

const codeOf = (name: string): string | null => {
  if (name.length === 2) return isCountryCode(name) ? name : null;
  const at = THREE.indexOf(` ${name}`);
  return at < 0 ? null : THREE.slice(at + 4, at + 6);
};

const readNames = (name: string): Names => {
  const key = fold(name);
  if (key === '') return NOTHING;
  const country = name === 'us' || name === 'Us' ? null : (findCountry(key) ?? (CODE.test(name) ? codeOf(name) : null));
  const area = findArea(name);
  const { region, metro } = area;
  const cities = isCapital(name) ? townsOf(key) : [];
  // "Utrecht", "Puebla": a division that has the name of its seat, which is meant where nothing else tells
  const subdivisions = area.subdivisions.filter(
    ({ country: within, code }) =>
      code !== null || !cities.some((city) => city.country === within && city.population > SEAT),
  );
  return country === null && region === null && metro === null && subdivisions.length === 0 && cities.length === 0
    ? NOTHING
    : { country, subdivisions, region, metro, cities };
};

/** People of a seat that is as well known as its division. */
const SEAT = 100_000;

/** Whether a name means anything. */
export const known = ({ country, region, metro, subdivisions, cities }: Names): boolean =>
  country !== null || region !== null || metro !== null || subdivisions.length > 0 || cities.length > 0;

/** Names of towns that are everyday words or names of other things: towns only with a state or country beside them. */
const EVERYDAY =
  ' remote home office mobile most of same nice split reading bath orange young date central man union hope enterprise industry commerce university march may along best bar belt bend bell college sale price data manage west east north south both they this that are was such team time media santa victoria data energy model project senior junior english spanish french german java python ruby delta sigma normal page main media ideal success opportunity progress energia progresso independence liberty reform republic federal hybrid full part contract apply benefits about worth kind here page van de la le a o i in on at per day date general military model wells fargo post marketing sales service support security see sun santa mary jean martin paul george alexandria_ florence_ carolina virginia_ holland lead leads ranking sandy rich hill park beach lake river valley bay mission media_ imperial royal queens kings prime summit pioneer champion champions target delivery digital industrial technical technology engineering clear goal bridge camp ford ham hit fully bro rum ii vi as tune thames hart horn laufen lachen wetter worth brake kil eno kerns hammel ';

/** Everyday words that stand behind the label of a place and are none, whatever town is called so. */
const WAYS =
  ' remote home office mobile hybrid monday tuesday wednesday thursday friday saturday sunday one full part contract main media central university college date day apply benefits page here project model data energy union general team field service support ';

export const isWay = (name: string): boolean => WAYS.includes(` ${name.toLowerCase()} `);

/** Whether a name is better not read as a town by itself. */
export const isEveryday = (name: string): boolean => EVERYDAY.includes(` ${name.toLowerCase()} `);
