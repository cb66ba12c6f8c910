import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import type { Candidate } from '../../src/extract/candidate.js';
import type { Field } from '../../src/extract/field.js';
import { makeFinder } from '../../src/extract/find.js';
import { locationsField } from '../../src/fields/locations/index.js';
import { parsePlaces } from '../../src/fields/locations/place.js';
import { resolveLocations } from '../../src/fields/locations/resolve.js';
import type { PostingLocation } from '../../src/fields/record.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { expectLinear } from '../linear.js';

interface Row {
  readonly reads: 'place' | 'posting';
  readonly expect: readonly string[];
  readonly texts: readonly string[];
}
const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/tables/locations.json', import.meta.url), 'utf8'),
);
const finder = makeFinder([locationsField as unknown as Field<never, unknown>]);
const show = (place: Pick<PostingLocation, 'city' | 'region' | 'country'>): string =>
  [place.city, place.region, place.country].map((part) => part ?? '').join('/');

const locate = (text: string): readonly Candidate<PostingLocation>[] => {
  const document = buildDocument(stripMarkdown(text));
  const { candidates } = finder.find(locationsField, finder.read(document));
  const { winners } = resolveLocations(candidates, document);
  for (const { span, value } of winners) expect(document.text.slice(span.start, span.end)).toBe(value.text);
  return winners;
};

describe.each(rows.filter((row) => row.reads === 'place'))('a place string gives $expect', (row) => {
  test.each(row.texts)('%s', (text) => {
    const places = parsePlaces(text);
    // the region as written differs between equal statements; the rest does not
    expect(
      places.map(show).map((place, i) => (place === row.expect[i] ? place : place.replace(/\/[^/]{3,}\//, '//'))),
    ).toEqual(
      row.expect.map((place, i) =>
        places[i] && show(places[i]) === place ? place : place.replace(/\/[^/]{3,}\/(?=.)/, '//'),
      ),
    );
    for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text);
  });
});

describe.each(rows.filter((row) => row.reads === 'posting'))('a posting gives $expect', (row) => {
  test.each(row.texts)('%s', (text) => {
    expect(locate(text).map(({ value }) => show(value))).toEqual(row.expect);
  });
});

test('a name of several large places is marked', () => {
  expect(parsePlaces('Springfield')[0]?.ambiguous).toBe(true);
  expect(parsePlaces('Springfield, IL')[0]?.ambiguous).toBe(false);
});

test.each([
  ['Location: Melbourne', true],
  ['Location: Vancouver', true],
  ['Location: Birmingham', true],
  ['Location: Georgia', true],
  ['Location: Melbourne, Sydney', false],
  ['Location: Melbourne, FL', false],
  ['Location: Melbourne\n\nWe cook all over Australia.', false],
  ['Location: Birmingham\n\n£24,000', false],
  ['Location: Armenia, Georgia, Serbia', false],
  ['Location: Paris', false],
  ['Location: London', false],
  ['Location: Los Angeles', false],
  ['Location: Madrid', false],
])('a name of two places that nothing tells apart is said to be so: %s', (text, ambiguous) => {
  const notes = locate(`Cook\n\n${text}\n\nYou feed forty sailors and you keep the galley clean.`).flatMap(
    (one) => one.notes,
  );
  expect(notes.some(({ code }) => code === 'location.ambiguous')).toBe(ambiguous);
});

test.each(['CA', 'DE', 'IN'])('a code of a state and a country is refused, and said to be ambiguous: %s', (code) => {
  const document = buildDocument(stripMarkdown(`Cook\n\nLocation: ${code}\n\nYou feed forty sailors.`));
  const { candidates, refusals } = finder.find(locationsField, finder.read(document));
  expect(candidates).toEqual([]);
  expect(refusals.map(({ note }) => note?.code)).toEqual(['location.ambiguous']);
});

test('an office job is not open to the whole country of its town', () => {
  const text =
    '# [Tester](https://example.com/1)  \n### Examplesoft  \n#### `🌎 London, UK,UK,Remote`  \nWe make samples.';
  const document = buildDocument(stripMarkdown(text));
  const { candidates } = finder.find(locationsField, finder.read(document));
  const places = (workplace: 'hybrid' | 'remote' | null) =>
    resolveLocations(candidates, document, workplace).winners.map(({ value }) => show(value));
  expect(places('hybrid')).toEqual(['London//GB']);
  expect(places('remote')).toEqual(['London//GB', '//GB']);
  expect(places(null)).toEqual(['London//GB', '//GB']);
});

test('the order of candidates does not matter', () => {
  const text = 'Data Analyst\nBerlin / Remote\n\nLocation: Berlin, Hamburg\n\nYou must be based in Germany.';
  const document = buildDocument(stripMarkdown(text));
  const { candidates } = finder.find(locationsField, finder.read(document));
  const places = (list: readonly Candidate<PostingLocation>[]) =>
    resolveLocations(list, document).winners.map(({ value }) => show(value));
  expect(places([...candidates].reverse())).toEqual(places(candidates));
});

test.each([',', ', ', ' - ', '(', 'Paris, ', 'A B ', '🇫🇷', 'and '])(
  'hostile repetition of %j is read in time',
  (unit) => {
    expectLinear(unit, 500_000, (text) => parsePlaces(text));
  },
);

test.each([
  ['Location: Lisbon, Portugal', 'stated'],
  ['Location: Portugal', 'stated'],
  ['Location: Lisbon', 'inferred'],
  ['Location: Boulder, CO', 'inferred'],
])('a country that only the town or state tells is inferred: %s', (text, basis) => {
  expect(locate(`Cook\n\n${text}\n\nYou feed forty sailors.`).map((one) => one.basis)).toEqual([basis]);
});

test.each([
  ['Baker\n\nThe base salary range for US residents is $60,000 to $70,000.', 'inferred'],
  ['Baker\n\nYou must be legally authorized to work in the United States.', 'inferred'],
  ['Baker\nLocation: Leeds, UK', 'stated'],
  ['Baker\nLocation: Leeds', 'inferred'],
])('says what is stated and what follows: %j is %s', (text, basis) => {
  expect(locate(text).map((one) => one.basis)).toEqual([basis]);
});
