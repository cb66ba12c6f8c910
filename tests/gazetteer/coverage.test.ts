import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cities } from '../../src/gazetteer/cities.js';
import { ISO_COUNTRIES } from '../../src/gazetteer/names.data.js';
import { findCities, findCountry, findSubdivisions } from '../../src/gazetteer/places.js';

const FOLDER = new URL('../../src/gazetteer/', import.meta.url);

test.each(['en', 'de', 'fr', 'es', 'pt', 'nl', 'pl', 'it', 'sv'])(
  'every country is known by its name in %s',
  (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const lost = ISO_COUNTRIES.split(' ').filter((code) => findCountry(names.of(code) ?? '') !== code);
    expect(lost).toEqual([]);
  },
);

/** Number of first-order divisions by ISO 3166-2; France without those overseas, the United Kingdom by its counties. */
const DIVISIONS: Readonly<Record<string, number>> = {
  US: 51,
  CA: 13,
  AU: 8,
  GB: 80,
  DE: 16,
  FR: 13,
  IN: 36,
  BR: 27,
  MX: 32,
  ES: 17,
  IT: 20,
  PL: 16,
  NL: 12,
};
const SOME: Readonly<Record<string, readonly string[]>> = {
  US: ['Wyoming', 'District of Columbia'],
  CA: ['Nunavut', 'Québec'],
  AU: ['Tasmania', 'Australian Capital Territory'],
  GB: ['Rutland', 'County Armagh', 'Kent'],
  DE: ['Bremen', 'Thüringen', 'Bavaria'],
  FR: ['Corse', 'Occitanie', 'Normandy'],
  IN: ['Puducherry', 'Nagaland', 'Ladakh', 'Delhi'],
  BR: ['Amapá', 'São Paulo', 'Distrito Federal'],
  MX: ['Nayarit', 'Querétaro', 'Tlaxcala', 'State of Mexico'],
  ES: ['Melilla', 'Extremadura', 'Basque Country'],
  IT: ['Molise', "Valle d'Aosta", 'Apulia'],
  PL: ['Opolskie', 'Łódzkie'],
  NL: ['Utrecht', 'Limburg', 'North Brabant'],
};

describe.each(Object.keys(DIVISIONS))('divisions of %s', (country) => {
  test('are all listed', async () => {
    const { SUBDIVISIONS } = await import('../../src/gazetteer/subdivisions.data.js');
    const listed = SUBDIVISIONS.split('\n').filter((line) => line.startsWith(`${country} `));
    expect(listed.length).toBeGreaterThanOrEqual(DIVISIONS[country] ?? 0);
  });

  test.each(SOME[country] ?? [])('%s is found', (name) => {
    expect(findSubdivisions(name, country)).toHaveLength(1);
  });
});

test('cities above 15,000 people are all there, all over the world', () => {
  // GeoNames lists 24,293 of them, 769 of which are quarters of cities
  const large = new Set<string>();
  for (const line of cities().trim().split('\n')) {
    const [key = '', places = ''] = line.split('\t');
    for (const [, country, thousands, name] of places.matchAll(/([A-Z]{2})[A-Z]{0,3}(\d+)(?:=([^;]*))?/g))
      if (Number(thousands) >= 15) large.add(`${country} ${name ?? key}`);
  }
  expect(large.size).toBeGreaterThan(23_000);
  expect(new Set([...large].map((id) => id.slice(0, 2))).size).toBeGreaterThan(205);
});

test.each([
  ['Piet Retief', 'ZA'],
  ['Cataguases', 'BR'],
  ['Slavuta', 'UA'],
  ['Nowa Sól', 'PL'],
  ['Emmen', 'CH'],
  ['Berezhani', 'UA'],
])('%s, a town of %s, is found', (name, country) => {
  expect(findCities(name).some((city) => city.country === country)).toBe(true);
});

test('the data stay below three megabytes', () => {
  const sizes = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.data.ts'))
    .map((file) => statSync(new URL(file, FOLDER)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});
