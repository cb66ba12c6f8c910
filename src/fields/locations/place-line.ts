import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { findCountry } from '../../gazetteer/places.js';
import { allMatches } from '../../locales/matches.js';
import { jobNoun, jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { suburbOf } from './address.js';
import { withoutAge } from './age.js';
import { matchesOf, nearOf } from './cue.js';
import { firstTown } from './labels.js';
import { known, namesOf } from './names.js';
import type { Place, Reading } from './place.js';
import { isOther, isTown } from './town-name.js';
import { wholePlaces } from './whole.js';

// "LocationBrandon, MB": a label that lost its space
const GLUED = /^(?:Job )?Locations?(?=[A-Z][a-z]+(?: [A-Z][a-z]+)*, )/;
/** "Acme OvensBrandon, MB": so did the employer. */
export const GLUED_NAME = /^[A-Z][^,|•·]{0,40}?[a-z]{3}(?=[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, [A-Z]{2}(?:, USA?)?$)/;
/** Blocks near the top. */
export const NEAR_TOP = 14;
const SHORT = 300;
/** Headings under which a list of places is none of work: "Offices", "Customers". */
export const OFFICE_LIST = regex()`
  \b(?:
    offices|customers|clients|kunden|standorte|contact|headquarters|
    about(?! (?:the|this|your) (?:job|role|position|opportunity))
  )\b
`;

// what parts a place from what stands beside it, or marks it
const SIGN = /[,(/|•·ᐧ–—-]|\S {2}\S|📍|📌/;

/** A short line near the top that holds nothing but places and a way of working: "Paris", "Brazil / Remote". */
export function* placeLine(document: Document): Iterable<Match<Place>> {
  for (const block of document.blocks.slice(0, NEAR_TOP + 1)) {
    const { text, plain, section } = block;
    if (text.length > SHORT || text.length < 3 || block.kind === 'pair' || section.kind === 'header') continue;
    if (section.heading && OFFICE_LIST.test(section.heading.plain)) continue;
    if (SIGN.test(text)) yield* signedLine(block, document);
    else {
      const places = wholePlaces(text, readingOf(block, document), plain);
      if (places && !isTrade(block)) yield* matchesOf(places, block.span.start);
    }
  }
}

const readingOf = ({ index }: Block, document: Document): Reading => ({
  near: nearOf(document),
  prose: true,
  line: index > 0,
});

/** Whether a line is the name of a trade, which may be a town's as well. */
export const isTrade = ({ plain }: Block): boolean => !plain.includes(' ') && jobNoun(plain) === 2;

function* signedLine(block: Block, document: Document): Iterable<Match<Place>> {
  const from = (GLUED.exec(block.text) ?? GLUED_NAME.exec(block.text))?.[0].length ?? 0;
  const to = block.text.length - (CHROME.exec(block.text)?.[0].length ?? 0);
  const line = block.text.slice(from, to);
  const suburb = suburbOf(line);
  const reading = readingOf(block, document);
  const town = suburb ?? inProvince(line, reading);
  const places = town ? [town] : wholePlaces(line, reading, block.plain.slice(from, to));
  const below = block.index > 0 && block.index < TITLES;
  const told = places ? null : (countryFirst(line, document) ?? townBefore(line, BRACKET, reading) ?? inCountry(line));
  const likely = places || told ? null : (withQuarter(line, reading) ?? (below ? inTown(line, reading) : null));
  const pinned = places ? null : PIN.exec(block.text);
  if (places && isTrade(block)) return;
  if (places) yield* matchesOf(places, block.span.start + from);
  else if (told) yield* matchesOf([told], block.span.start + from);
  // that one of the two is a quarter, and of a town of that country, the line does not say
  else if (likely)
    for (const match of matchesOf([likely], block.span.start + from)) yield { ...match, strength: 'guessed' };
  else if (pinned) yield* pinnedTown(block, pinned[0].length, document);
  else if (block.index < TITLES && BOARD_LINE.test(line)) yield* firstFact(line, block, document);
  else if (block.text.length < SHORT_FACTS && DOTS.test(block.text)) yield* facts(block, document);
  else if (block.text.length < SHORT_FACTS && block.index < TITLES) yield* afterDash(block, document);
}

// "49 - ANGERS - Localiser avec Mappy", "Leeds - View on map": a button behind the place
const CHROME =
  / [-–|·] (?:localiser|voir|afficher|view|show|see|open|auf|ver|mostra|bekijk|vis)\b[^-–|·]{0,24}\b(?:mappy|maps?|google maps|carte|karte|kaart|mapa|mappa)(?: (?:anzeigen|zeigen|ansehen))?$/i;
// "Lund (Mill Quarter)"
const BRACKET = /\s?\([A-Z][A-Za-z .'’-]{2,30}\)$/;
// "Utrecht, Zuilen"
const QUARTER = /, [A-Z][a-zà-ÿ'’-]{3,24}$/;

/** The one town before what a pattern finds at the end of a line. */
function townBefore(line: string, end: RegExp, reading: Reading): Place | null {
  const at = line.search(end);
  const [place, other] = (at > 0 && wholePlaces(line.slice(0, at), reading)) || [];
  return place && !other && place.city !== null ? place : null;
}

/** The town of a line that adds what may be a quarter, if the town is one of the posting's country. */
function withQuarter(line: string, reading: Reading): Place | null {
  const place = townBefore(line, QUARTER, reading);
  return place && (reading.near ?? []).some((country) => country === place.country) ? place : null;
}

/** Countries whose boards write the town, its province and the region. */
const PROVINCES = ['IT', 'ES', 'PT', 'FR'];
// "Mooshausen, Torino, Piemonte"
const TOWN_BEFORE = /^(?!.{0,30} -)([A-ZÀ-Þ][A-Za-zÀ-ÿ'’ -]{2,40}), (?=[A-ZÀ-Þ][^,]{2,30}, [A-ZÀ-Þ][^,]{2,40}$)/;

/** The town of a line that goes on with its province and region, whether a list has it or not. */
function inProvince(line: string, reading: Reading): Place | null {
  const [whole = '', town = ''] = TOWN_BEFORE.exec(line) ?? [];
  const [place, other] = (whole && wholePlaces(line.slice(whole.length), reading)) || [];
  if (!place || other || place.city === null || place.region === null || !PROVINCES.includes(place.country ?? ''))
    return null;
  return { ...place, city: town, text: line, start: 0, end: line.length };
}

// "Tuas, Singapore"
const TOWN_IN = /^(?!.{0,30} -)[A-Z][A-Za-z.'’ -]{2,30}, (?=[A-Z][A-Za-z ]{3,24}$)/;

/** The country of a line that names a place no list has, and its country. */
function inCountry(line: string): Place | null {
  const start = TOWN_IN.exec(line)?.[0].length ?? 0;
  const text = line.slice(start);
  const country = start > 0 ? findCountry(text) : null;
  if (country === null) return null;
  return { city: null, region: null, country, text, start, end: line.length, ambiguous: false };
}

// "Niemcy, Mooshausen"
const COUNTRY_FIRST = /^([A-ZÀ-Þ][A-Za-zÀ-ž ]{2,24}), (?:okolice )?([A-ZÀ-Þ][A-Za-zÀ-ž'’ -]{2,30})$/;

/** The town of a line that names its country first, as boards for work abroad do. */
function countryFirst(line: string, { language }: Document): Place | null {
  const [, first = '', city = ''] = language === 'en' ? [] : (COUNTRY_FIRST.exec(line) ?? []);
  const country = first === '' ? null : findCountry(first);
  if (country === null || !isTown(city) || isOther(city) || known(namesOf(city))) return null;
  return { city, region: null, country, text: line, start: 0, end: line.length, ambiguous: false };
}

// "📍 Mooshausen / Hybrid"
const PIN = /^(?:📍|📌)\ufe0f?\s*/u;
const AFTER = /^\s*(?:$|[(/|·•,–-])/;

/** The town behind the sign for places, whether a list has it or not. */
function* pinnedTown({ text, span }: Block, at: number, document: Document): Iterable<Match<Place>> {
  const [place] = text.length < SHORT_FACTS ? firstTown(`${text.slice(at)} `, nearOf(document)) : [];
  if (place && AFTER.test(text.slice(at + place.end))) yield* matchesOf([place], span.start + at);
}

// "Mill Park, Sheffield", "Sector 9, Noida", "Mill Park, Dublin 12"
const QUARTER_OF = /^(?!.{0,30} -)[A-Z\d][A-Za-z\d.'’ -]{2,30}, (?=[A-Z][A-Za-z ]{3,24}(?: \d{1,2})?$)/;
const DISTRICT = / \d{1,2}$/;

/** The town of a line that names a quarter no list has before it. */
function inTown(line: string, reading: Reading): Place | null {
  const start = QUARTER_OF.exec(line)?.[0].length ?? 0;
  if (start === 0 || jobNounIn(line.slice(0, start - 2)) > 0) return null;
  const town = line.slice(start).replace(DISTRICT, '');
  const [place, other] = wholePlaces(town, reading) ?? [];
  return place && !other && place.city !== null && place.country !== null && !place.ambiguous
    ? { ...place, text: town, start, end: start + town.length }
    : null;
}

/** Title and employer stand on the first lines. */
const TITLES = 5;
const DASH = /\s[-–—]\s(?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ][^,]{1,40}, [A-ZÀ-ÞĀ-ŽẠ-Ỹ])/g;

/** "Examplesoft — Lisbon, Portugal (Hybrid)": a town with its country or state after a dash. */
function* afterDash({ text, span }: Block, document: Document): Iterable<Match<Place>> {
  const dash = allMatches(text, DASH).at(-1);
  if (!dash) {
    yield* ownTowns(text, span.start, nearOf(document));
    return;
  }
  const at = dash.index + dash[0].length;
  const places = wholePlaces(text.slice(at), { near: nearOf(document), prose: true });
  if (places?.every(({ city, country }) => city !== null && country !== null))
    yield* matchesOf(places, span.start + at);
  // "Baker – Mill Park, Sheffield"
  else if (!places) yield* ownTowns(text, span.start, nearOf(document));
}

// "Möbelhaus Kern – Lund – Vollzeit", "Panificio Bassi SpA - Parma", "Lerchenfeld skola, Lund"
const DASHED = /(?<=\S)\s[-–—]\s(?=\S)/g;
const LAST_TOWN = /^[^|:]{3,80}(?:,| [-–—]) (?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ][^,|:()–—]{2,30}$)/;

/** Towns between dashes, or behind the employer or the title, if they lie in a country of the posting's language. */
function* ownTowns(text: string, offset: number, near: readonly string[]): Iterable<Match<Place>> {
  if (near.length === 0) return;
  const dashes = allMatches(text, DASHED);
  for (let i = 0; i + 1 < dashes.length; i++) {
    const [from, to] = [(dashes[i] as RegExpExecArray).index + 3, (dashes[i + 1] as RegExpExecArray).index];
    yield* townAt(text.slice(from, to), offset + from, near);
  }
  const at = LAST_TOWN.exec(text)?.[0].length ?? 0;
  if (at > 0) yield* townAt(text.slice(at), offset + at, near);
}

function* townAt(text: string, offset: number, near: readonly string[]): Iterable<Match<Place>> {
  const places = wholePlaces(text, { near, prose: true });
  if (places?.every(({ city, country }) => city !== null && near.includes(country ?? '')))
    yield* matchesOf(places, offset);
}

// "Lund / Milling – Flour /Full-time /Hybrid", "Lund, Milling, Full-time, On-site": the line of a board below the title
const BOARD_LINE =
  /^[^,/|]{2,40}[,/] ?(?:[^,/|]{1,60}[,/] ?){0,2}(?:full|part)[- ]?time(?: ?[,/] ?(?:on-?site|hybrid|remote))?$/i;
const FIRST_FACT = /^[^,/|]+(?<! )/;

function* firstFact(line: string, { span }: Block, document: Document): Iterable<Match<Place>> {
  const places = wholePlaces(FIRST_FACT.exec(line)?.[0] ?? '', { near: nearOf(document), prose: true });
  if (places) yield* matchesOf(places, span.start);
}

/** So long may a line of facts be. */
export const SHORT_FACTS = 120;
const DOTS = /[|•·ᐧ]|\S {2}\S/;
const FACTS = /(?:[^|•·ᐧ ]| (?! ))+/g;

/** "Kitchen · Remote, Portugal", "Permanent | Leeds", "Acme  Tulsa, OK": the places between separators. */
function* facts({ text, span }: Block, document: Document): Iterable<Match<Place>> {
  for (const { index, 0: fact } of allMatches(text, FACTS)) {
    const places = wholePlaces(withoutAge(fact), { near: nearOf(document), prose: true });
    if (places) yield* matchesOf(places, span.start + index);
  }
}
