import type { Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { findCities } from '../../gazetteer/places.js';
import { SPOKEN_IN } from '../../locales/countries.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { hasCapital, isBlank, isDigit, isLetter, isLower, isUpper } from './letters.js';
import { type Place, parsePlaces, type Reading } from './place.js';

/**
 * Countries that a posting's language and header make likely, for towns of which there are several; one with a question mark
 * where it decides only between towns of about the same size.
 */
export const nearOf = (document: Document): readonly string[] => {
  const known = cached.get(document);
  if (known) return known;
  const near = readNear(document);
  cached.set(document, near);
  return near;
};

const cached = new WeakMap<Document, readonly string[]>();

const marks = new WeakMap<Document, readonly Place[]>();

/** The places of the mark of an aggregator's header; offsets in the mark. */
export const markPlaces = (document: Document): readonly Place[] => {
  const span = document.header?.place;
  if (!span) return [];
  let places = marks.get(document);
  if (!places) {
    places = parsePlaces(document.text.slice(span.start, span.end));
    marks.set(document, places);
  }
  return places;
};

const readNear = (document: Document): readonly string[] => {
  const named = markPlaces(document).flatMap((place) => (place.country ? [place.country] : []));
  if (named.length > 0) return named;
  if (document.language === 'es' && EURO.test(document.text)) return ['ES'];
  if (document.language === 'en' || document.language === null)
    return POUNDS.test(document.text) ? ['GB'] : likelyIn(document.text);
  return SPOKEN_IN[document.language ?? '']?.near ?? [];
};

// countries in which a posting in English may be at home, by their names and by laws and plans of theirs alone, each in a group of its own, in the order of `AT_HOME`
const NAMED = regex('g')`
  (\bU\.?S\.?A?\b(?!\$)|\bUnited States\b|\b401 ?\(?k\b|\b[Nn]on-[Ee]xempt\b|\bFLSA\b|\bW-2\b|\bFMLA\b|\b1099\b)|(\bCanad(?:a|ian)\b|\bRRSP\b)|
  (\bAustralian?\b|\bsuperannuation\b)|(\bNew Zealand\b)|(\bU\.?K\b|\bUnited Kingdom\b|\bEngland\b|\bScotland\b)|
  (\bSpain\b)|(\bMexico\b)|(\bIndia\b)
`;
const AT_HOME = ['US?', 'CA?', 'AU?', 'NZ?', 'GB?', 'ES?', 'MX?', 'IN?'];

/** Countries that a text in English names: likely, no more. */
function likelyIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, ...groups] of allMatches(text, NAMED)) {
    found.add(AT_HOME[groups.findIndex((group) => group !== undefined)] as string);
    if (found.size === AT_HOME.length) break;
  }
  return [...found];
}

// "£28,000"
const POUNDS = /£ ?\d/;
// Spanish is the language of many countries, pay in euros of one
const EURO = /\d ?€|€ ?\d|\beuros\b|\bEspaña\b/;

/** Matches for places that were read from `document.text` at `offset`. */
export const matchesOf = (places: readonly Place[], offset: number): Match<Place>[] =>
  places.map((place) => ({ value: place, span: { start: offset + place.start, end: offset + place.end } }));

/** Words between the names of a list: "the USA or Canada", "Rio de Janeiro (Brazil)"; what else is small ends it. */
const BETWEEN =
  '|the|one of|our|any|either|both|beautiful|downtown|heart|centre|center|sunny|historic|central|vibrant|lovely|scenic|state|states|city|country|countries|province|region|greater|continental|contiguous|contingent|mainland|following|of|or|and|und|oder|et|ou|y|e|o|de|do|da|del|la|le|les|i|lub|in|im|am|en|à|within|anywhere|domestic|wider|entire|east|west|coast|eastern|western|one|';
const SIGNS = ',/()&:+-';

const wordEnd = (text: string, from: number, to: number): number => {
  let end = from;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  return end;
};

/** Whether a blank, a comma, a slash, a bracket or a colon stands there. */
const isStop = (text: string, at: number): boolean =>
  at < text.length && (isBlank(text.charCodeAt(at)) || ',():/'.includes(text.charAt(at)));

/** The end of the name, word, sign or postal code that begins at an offset; that offset itself where none does. */
const stepFrom = (text: string, at: number, to: number): number => {
  const c = text.charCodeAt(at);
  if (isBlank(c) || SIGNS.includes(text.charAt(at))) return at + 1;
  if (isUpper(c)) {
    let end = at + 1;
    while (end < to && (isLetter(text.charCodeAt(end)) || ".'’-".includes(text.charAt(end)))) end++;
    return end;
  }
  let end = at;
  if (isDigit(c)) {
    while (end < to && isDigit(text.charCodeAt(end))) end++;
    const digits = end - at;
    return (digits === 4 || digits === 5) && (isBlank(text.charCodeAt(end)) || text[end] === ',' || text[end] === ')')
      ? end
      : at;
  }
  end = wordEnd(text, at, to);
  if (end === at || !BETWEEN.includes(`|${text.slice(at, end)}|`) || !isStop(text, end)) return at;
  // "one of"
  return text.slice(at, end) !== 'one' ? end : text.startsWith(' of', end) && isStop(text, end + 3) ? end + 3 : at;
};

/** Where a sentence ends within a run of names; a full stop may stand in an abbreviation: "U.S.", "St. Louis". */
const sentenceEnd = (run: string): number => {
  for (let at = run.indexOf('.'); at >= 0; at = run.indexOf('.', at + 1)) {
    let next = at + 1;
    while (isBlank(run.charCodeAt(next))) next++;
    if (next === at + 1 || !isUpper(run.charCodeAt(next))) continue;
    if (run.slice(at - 2, at) === 'St' && !isLetter(run.charCodeAt(at - 3))) continue;
    const last = run.charCodeAt(at - 1);
    if (isLower(last) || last === 41) return at;
    let start = at;
    while (start > 0 && isUpper(run.charCodeAt(start - 1))) start--;
    const before = run.charCodeAt(start - 1);
    // "in the USA. We": two or three capitals and no more
    if ((at - start === 2 || at - start === 3) && !(isLetter(before) || before === 46)) return at;
  }
  return run.length;
};

// "dos Campos", "upon Tyne", "op Zoom", "an der Aisch"
const JOINING =
  /(?:d[aio]s|d[iu]|des|della|upon|on|sur|sous|op|ob|an|aan|bei|the)(?: d[enr]{1,2})? [A-ZÀ-Þ][A-Za-zÀ-žẠ-ỹ'’-]+/y;
const NAME_BEFORE = /[A-ZÀ-Þ][A-Za-zÀ-žẠ-ỹ'’.-]{0,24}(?: [A-ZÀ-Þ][A-Za-zÀ-žẠ-ỹ'’.-]{0,24}){0,3} $/;
const LONGEST_NAME = 70;

/** The end of the town that goes on behind a small word, where a list has it: "São José | dos Campos"; else that offset itself. */
const joined = (text: string, from: number, at: number): number => {
  JOINING.lastIndex = at;
  const rest = JOINING.exec(text)?.[0];
  const name =
    rest === undefined ? undefined : NAME_BEFORE.exec(text.slice(Math.max(from, at - LONGEST_NAME), at))?.[0];
  return rest !== undefined && name !== undefined && findCities(name + rest).length > 0 ? at + rest.length : at;
};

/** As long as a list of all states. */
const LONGEST = 640;

/** The places that follow a cue in running text, up to the first word that belongs to none. */
export const placesAfter = (text: string, at: number, reading: Reading): readonly Place[] => {
  const to = Math.min(text.length, at + LONGEST);
  let end = at;
  for (let next = end; end < to; end = next) {
    next = stepFrom(text, end, to);
    if (next === end) next = joined(text, at, end);
    if (next === end) break;
  }
  const run = text.slice(at, end);
  if (!hasCapital(run)) return [];
  return parsePlaces(run.slice(0, sentenceEnd(run)), { ...reading, prose: true, cued: true }).map((place) => ({
    ...place,
    start: place.start + at,
    end: place.end + at,
  }));
};
