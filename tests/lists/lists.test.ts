import { describe, expect, test } from 'vitest';
import { headingsSchema, placesSchema } from '../../src/lists/lists.js';
import { readList } from '../../src/lists/read.js';
import { type OwnLists, parsePosting } from '../../src/pipeline.js';

const headings = (text: string) => readList(text, headingsSchema());
const places = (text: string) => readList(text, placesSchema());

describe('a list of headings', () => {
  test('is what the file says', () => {
    expect(headings('{"Your kit bag": "requirements", "Was noch?": "other"}')).toEqual({
      list: { 'Your kit bag': 'requirements', 'Was noch?': 'other' },
    });
  });

  test.each([
    ['[1]', '1: it must be an object of headings, such as {"Your kit bag": "requirements"}'],
    [
      '{\n  "Your kit bag": "requirements",\n  "Our deal": "perks"\n}',
      '3: "Our deal": "perks" is no kind of section; there are about, duties, requirements, preferred, benefits, pay, process, legal, contact, other',
    ],
    ['{\n  "…": "pay"}', '2: "…": it has no letters'],
    ['{\n  "a": "pay",\n}', '3: it is no JSON: Expected double-quoted property name'],
    ['{\n  "a": "pay"\n', "3: it is no JSON: Expected ',' or '}' after property value"],
    ['', '1: it is no JSON: Unexpected end of JSON input'],
    ['schema,id\na,b\n', expect.stringMatching(/^1: it is no JSON: Unexpected token 's'/)],
    ['{\n  "a":\n    pay\n}\n\n', expect.stringMatching(/^3: it is no JSON: Unexpected token 'p'/)],
  ])('%j is refused with line, key and reason', (text, wrong) => {
    expect(headings(text)).toEqual({ wrong });
  });
});

describe('a list of places', () => {
  test('is what the file says', () => {
    const list = { 'Old Dock': { city: 'Leeds', country: 'GB' }, Norden: { region: 'Nordics', city: null } };
    expect(places(JSON.stringify(list))).toEqual({ list });
  });

  test.each([
    [{ city: 'Leeds' }, 'it needs a country, or a region alone, such as {"region": "Nordics"}'],
    [{}, 'it needs a country, or a region alone, such as {"region": "Nordics"}'],
    [{ city: 'Leeds', country: 'UK' }, '"country": "UK" is no code of ISO 3166-1, such as "GB"'],
    [{ city: 3, country: 'GB' }, '"city": 3 is no city'],
    [{ city: ' ', country: 'GB' }, '"city": it is no city'],
    [{ town: 'Leeds', country: 'GB' }, 'it has the key "town"; there are city, region and country'],
    ['Leeds', '"Leeds" is no place, such as {"city": "Leeds", "country": "GB"}'],
  ])('%j is refused', (place, wrong) => {
    const text = `{\n "New Dock": {"country": "GB"},\n "Old Dock":\n  ${JSON.stringify(place)}}`;
    expect(places(text)).toEqual({ wrong: expect.stringMatching(/^[34]: "Old Dock": /) });
    expect(places(text)).toEqual({ wrong: expect.stringContaining(`: "Old Dock": ${wrong}`) });
  });

  test('has no name twice, however it is written', () => {
    expect(places('{"Old Dock": {"country": "GB"},\n"OLD-DOCK": {"country": "IE"}}')).toEqual({
      wrong: '2: "OLD-DOCK": it is the same as "Old Dock"',
    });
    expect(headings('{"Your kit bag": "pay",\n"your kit bag:": "pay"}')).toEqual({
      wrong: '2: "your kit bag:": it is the same as "Your kit bag"',
    });
  });

  test('has names that are read as one', () => {
    expect(places('{"Dock, Leeds": {"country": "GB"}}')).toEqual({
      wrong: '1: "Dock, Leeds": it holds a sign that parts two places; leave out , ; : | and brackets',
    });
  });
});

const read = (lines: readonly string[], lists: OwnLists) => parsePosting(lines.join('\n'), lists);

describe('with headings of their own', () => {
  const lines = [
    'Head Baker',
    '',
    'We bake.',
    '',
    'YOUR KIT BAG:',
    '- Three good knives',
    '',
    'Our side',
    '- Free bread',
  ];
  const own = { 'Your kit bag': 'requirements', 'our side': 'benefits' } as const;

  test('postings are parted by them, whatever the case and the closing signs', () => {
    const { requirements, benefits } = read(lines, { headings: own });
    expect(requirements.map(({ text: one }) => one)).toEqual(['Three good knives']);
    expect(benefits.map(({ text: one }) => one)).toEqual(['Free bread']);
    expect(read(lines, {}).benefits).toEqual([]);
  });

  test('a heading is one in any language and shape, and goes before what is known', () => {
    const long = 'Was wir uns von dem Menschen wünschen, der bei uns backen und verkaufen will';
    const german = [
      'Bäcker',
      '',
      'Wir backen jede Nacht für die ganze Stadt.',
      '',
      long,
      '',
      'Geduld und gute Laune',
      '',
      'Anforderungen',
      '- Brot umsonst',
    ];
    const { requirements, benefits } = read(german, {
      headings: { [long]: 'requirements', Anforderungen: 'benefits' },
    });
    expect(requirements.map(({ text }) => text)).toEqual(['Geduld und gute Laune']);
    expect(benefits.map(({ text }) => text)).toEqual(['Brot umsonst']);
  });
});

describe('with places of their own', () => {
  const own = {
    'Old Dock': { city: 'Leeds', country: 'GB' },
    Paris: { city: 'Paris', region: 'TX', country: 'US' },
    'the Island': { country: 'IE' },
    'Fjord Belt': { region: 'Nordics' },
  };
  const placesOf = (line: string, lists: OwnLists = { places: own }) =>
    read(['Head Baker', '', 'Example Breads Ltd', line, '', 'We bake every night.'], lists).locations.map(
      ({ city, region, country }) => [city, region, country],
    );

  test.each([
    ['Location: Old Dock', ['Leeds', null, 'GB']],
    ['Location: OLD DOCK (hybrid)', ['Leeds', null, 'GB']],
    ['This role is based at our Old Dock site.', ['Leeds', null, 'GB']],
    ['Location: Paris', ['Paris', 'TX', 'US']],
    ['Location: the Island', [null, null, 'IE']],
    ['Location: Remote, Fjord Belt', [null, 'Nordics', null]],
  ])('%j is read by them', (line, place) => {
    expect(placesOf(line)).toEqual([place]);
    expect(placesOf(line, {})).not.toEqual([place]);
  });

  test('a country beside a name goes before them', () => {
    expect(placesOf('Location: Paris, France')).toEqual([['Paris', null, 'FR']]);
  });

  test('they are gone with the call', () => {
    // what a label says of a name that nothing else knows
    const unlisted = [['Old Dock', null, null]];
    expect(placesOf('Location: Old Dock')).not.toEqual(unlisted);
    expect(placesOf('Location: Old Dock', {})).toEqual(unlisted);
    expect(() => parsePosting('x', { places: own, encoding: 'none' })).not.toThrow();
    expect(() => parsePosting(new Uint8Array(1), { places: own, encoding: 'none' })).toThrow(RangeError);
    expect(placesOf('Location: Old Dock', {})).toEqual(unlisted);
  });
});
