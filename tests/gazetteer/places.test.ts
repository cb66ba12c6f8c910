import { expect, test } from 'vitest';
import { cities } from '../../src/gazetteer/cities.js';
import { COUNTRIES } from '../../src/gazetteer/countries.data.js';
import { fold, lookUp } from '../../src/gazetteer/fold.js';
import { ISO_COUNTRIES } from '../../src/gazetteer/names.data.js';
import { findArea, findCities, findCountry, findSubdivisions, isCountryCode } from '../../src/gazetteer/places.js';

test.each([
  ['München', 'munchen'],
  ['Łódź', 'lodz'],
  ["St. John's", 'st john s'],
  ['Île-de-France', 'ile de france'],
  ['Straße', 'strasse'],
  ['  A  b ', 'a b'],
  ['', ''],
])('%j is folded to %j', (name, folded) => {
  expect(fold(name)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test.each([
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['the United States', 'US'],
  ['UK', 'GB'],
  ['Scotland', 'GB'],
  ['UAE', 'AE'],
  ['Czech Republic', 'CZ'],
  ['Czechia', 'CZ'],
  ['South Korea', 'KR'],
  ['Türkiye', 'TR'],
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['Niemcy', 'DE'],
  ['Brasil', 'BR'],
  ['Virgin Islands, British', 'VG'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Atlantis', null],
  ['', null],
])('country %j is %j', (name, code) => {
  expect(findCountry(name)).toBe(code);
});

test.each([
  ['München', 'Munich', 'DE'],
  ['Köln', 'Cologne', 'DE'],
  ['Wien', 'Vienna', 'AT'],
  ['Praha', 'Prague', 'CZ'],
  ['Warszawa', 'Warsaw', 'PL'],
  ['Lisboa', 'Lisbon', 'PT'],
  ['Bengaluru', 'Bangalore', 'IN'],
  ['Gurugram', 'Gurgaon', 'IN'],
  ['Milano', 'Milan', 'IT'],
  ['Genève', 'Geneva', 'CH'],
  ['Saint Louis', 'St. Louis', 'US'],
  ['NYC', 'New York', 'US'],
])('%s and %s are one city in %s', (local, english, country) => {
  const [a, b] = [findCities(local)[0], findCities(english)[0]];
  expect(a?.country).toBe(country);
  expect(b).toMatchObject({ country, population: a?.population, region: a?.region });
});

test('cities of one name come largest first, with their regions', () => {
  const cities = findCities('Birmingham');
  expect(cities[0]).toMatchObject({ country: 'GB' });
  expect(cities).toContainEqual(expect.objectContaining({ country: 'US', region: 'AL' }));
  expect(cities.map((city) => city.population)).toEqual(cities.map((city) => city.population).sort((a, b) => b - a));
  expect(findCities('Nowhere at all')).toEqual([]);
});

test('codes stand for divisions only in capitals, and within a country if one is given', () => {
  expect(findSubdivisions('CA')[0]).toMatchObject({ country: 'US', name: 'California' });
  expect(findSubdivisions('ca')).toEqual([]);
  expect(findSubdivisions('Ontario')[0]).toMatchObject({ country: 'CA', code: 'ON' });
  expect(findSubdivisions('WA', 'AU')[0]).toMatchObject({ name: 'Western Australia' });
  expect(findSubdivisions('Bavaria')[0]).toMatchObject({ country: 'DE', code: null, name: 'Bayern' });
});

test('regions and metros', () => {
  expect(findArea('Latin America').region).toBe('LATAM');
  expect(findArea('anywhere in the world').region).toBe('Worldwide');
  expect(findArea('Germany').region).toBeNull();
  expect(findArea('SF Bay Area').metro).toEqual({ city: 'San Francisco', region: 'CA', country: 'US' });
  expect(findArea('Berlin').metro).toBeNull();
  expect([isCountryCode('CA'), isCountryCode('ca'), isCountryCode('EA'), isCountryCode('XX')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['cities', cities()],
  ['countries', COUNTRIES],
])('the table of %s is sorted, and every line is found again', (_, table) => {
  const lines = table.slice(1, -1).split('\n');
  const keys = lines.map((line) => line.slice(0, line.indexOf('\t')));
  expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)));
  const lost = lines.filter(
    (line) => lookUp(table, line.slice(0, line.indexOf('\t'))) !== line.slice(line.indexOf('\t') + 1),
  );
  expect(lost).toEqual([]);
  // a unit more or less, before all lines and behind them
  const known = new Set(keys);
  const others = keys.flatMap((key) => [`${key}~`, key.slice(0, -1)]).concat('', '\u0001', '\uffff');
  expect(others.filter((key) => !known.has(key) && lookUp(table, key) !== null)).toEqual([]);
});

test('every place of the tables is in a country of ISO 3166-1', () => {
  const codes = new Set(ISO_COUNTRIES.split(' '));
  const strange = [...cities().matchAll(/[\t;]([A-Z]{2})/g), ...COUNTRIES.matchAll(/\t([A-Z]{2})/g)].filter(
    ([, code]) => !codes.has(code ?? ''),
  );
  expect(strange).toEqual([]);
});
