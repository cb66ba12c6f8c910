import type { Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { type Place, parsePlaces, type Reading } from './place.js';

/** Countries that a posting's language and header make likely, for towns of which there are several. */
export const nearOf = (document: Document): readonly string[] => {
  const known = cached.get(document);
  if (known) return known;
  const near = readNear(document);
  cached.set(document, near);
  return near;
};

const cached = new WeakMap<Document, readonly string[]>();

const readNear = (document: Document): readonly string[] => {
  const { header } = document;
  const mark = header?.place ? parsePlaces(document.text.slice(header.place.start, header.place.end)) : [];
  const named = mark.flatMap((place) => (place.country ? [place.country] : []));
  return named.length > 0 ? named : (BY_LANGUAGE[document.language ?? ''] ?? []);
};

const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH'],
  fr: ['FR'],
  it: ['IT'],
  nl: ['NL'],
  pl: ['PL'],
  sv: ['SE'],
  pt: ['BR', 'PT'],
};

/** Matches for places that were read from `document.text` at `offset`. */
export const matchesOf = (places: readonly Place[], offset: number): Match<Place>[] =>
  places.map((place) => ({ value: place, span: { start: offset + place.start, end: offset + place.end } }));

// what a list of places in running text consists of: "Berlin", "New York, NY", "the USA or Canada", "Rio de Janeiro (Brazil)"
const RUN =
  /^(?:(?:the|one of|our|any|either|both|beautiful|downtown|state|states|city|country|countries|province|region|greater|continental|contiguous|contingent|mainland|following|of|or|and|und|oder|et|ou|y|e|o|de|do|da|del|la|le|les|in|im|am|en|à|within|anywhere|wider|entire|east|west|coast|eastern|western)(?=[\s,():])|\p{Lu}[\p{L}\p{M}.'’-]*|[\s,/()&:+-]|\d{4,5}(?=[\s,)]))+/u;

/** The places that follow a cue in running text, up to the first word that belongs to none. */
export const placesAfter = (text: string, at: number, reading: Reading): readonly Place[] => {
  const run = RUN.exec(text.slice(at, at + 240));
  if (!run) return [];
  // a full stop ends the sentence unless it stands in an abbreviation: "U.S.", "St. Louis"
  const stop = /(?:[\p{Ll})]|(?<![.\p{L}])\p{Lu}{2,3})\.\s+(?=\p{Lu})/u.exec(run[0].replace(/\bSt\. /g, 'St  '));
  const phrase = stop ? run[0].slice(0, stop.index + stop[0].indexOf('.')) : run[0];
  return parsePlaces(phrase, { ...reading, prose: true }).map((place) => ({
    ...place,
    start: place.start + at,
    end: place.end + at,
  }));
};
