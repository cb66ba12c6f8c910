import { ownStart } from '../../document/around/frame.js';
import type { Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { isSlashed } from '../title/parts.js';
import { markPlaces, matchesOf, nearOf, placesAfter } from './cue.js';
import { isUpper } from './letters.js';
import { namesOf } from './names.js';
import { type Place, parsePlaces, type Reading } from './place.js';
import { isTrade, NEAR_TOP, OFFICE_LIST, SHORT_FACTS } from './place-line.js';
import { townBehind } from './quarter.js';
import { isOther } from './town-name.js';
import { codedTail, wholePlaces } from './whole.js';

// "Berlin. You", "who are keen on making"
const SENTENCE = /[.!?]\s|[a-zß-ÿ]{3} [a-zß-ÿ]{3,} [a-zß-ÿ]{3,} [a-zß-ÿ]{3}/;

/** The mark after an aggregator's globe. */
export function* headerMark(document: Document): Iterable<Match<Place>> {
  const span = document.header?.place;
  if (!span) return;
  const text = document.text.slice(span.start, span.end);
  // a mark that holds a sentence of the body is no place
  if (SENTENCE.test(text) && !plain(text).includes('remote')) return;
  for (const match of matchesOf(markPlaces(document), span.start)) yield { ...match, source: 'header' };
}

// "Engineer - Remote, Poland", "Engineer (Remote - Austin, or U.S.)", "Developer | Berlin"
const TITLE_PARTS = /\s[-–—|]\s?|[-–—]\s|[()[\]|@:]/g;

/** Segments of a title line with their offsets. */
function* segments(text: string): Iterable<{ text: string; at: number; first: boolean }> {
  let from = 0;
  for (const cut of [...allMatches(text, TITLE_PARTS), null]) {
    const to = cut ? cut.index : text.length;
    if (to > from) yield { text: text.slice(from, to), at: from, first: from === 0 };
    if (cut) from = cut.index + cut[0].length;
  }
}

/** Places in the title of an aggregator's header: "... - Remote, Poland", "... (USA & UK Remote)". */
export function* headerTitle(document: Document): Iterable<Match<Place>> {
  const span = document.header?.title;
  if (!span) return;
  const title = document.text.slice(span.start, span.end);
  const reading = { near: nearOf(document), prose: true };
  for (const segment of segments(title)) {
    const places = (segment.first ? null : wholePlaces(segment.text, reading)) ?? lastWords(segment.text, reading);
    for (const match of matchesOf(places ?? [], span.start + segment.at)) yield { ...match, source: 'header' };
  }
}

// "... Java/Kotlin São Paulo", "Area Manager Lombardia/Piemonte": one or two capitalised words at the end
const LAST = /(?<=\s)[A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]+(?:[ /][A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]+){0,2}$/;

// "Ribeira das Garças", "Torre del Greco": the end of a longer name
const INNER = /\b(?:d[ao]s?|del|dell[ae]|les|los|las|sur|na[ds]?)\s$/i;

/** A town at the end of a title without any sign before it: only if the posting's country or region is told and it lies there. */
const lastWords = (text: string, reading: { near: readonly string[] }): readonly Place[] | null => {
  const last = LAST.exec(text.trimEnd());
  if (!last) return null;
  for (let words = last[0], at = last.index; words !== ''; ) {
    if (INNER.test(text.slice(0, at))) return null;
    // a single word must lie in the posting's country
    if (reading.near.length === 0 && !words.includes(' ') && !words.includes('/')) return null;
    const places = wholePlaces(words, { near: reading.near, prose: true });
    const told = places?.every((place) => (place.city ?? place.region) !== null && place.country !== null);
    if (
      places &&
      told &&
      (words.includes(' ') ||
        words.includes('/') ||
        places.every((place) => reading.near.includes(place.country ?? '')))
    )
      return places.map((place) => ({ ...place, start: place.start + at, end: place.end + at }));
    const gap = words.indexOf(' ');
    if (gap < 0) return null;
    at += gap + 1;
    words = words.slice(gap + 1);
  }
  return null;
};

const FORUM_LINES = 1;
// "Acme | Engineer | Berlin | REMOTE", "Acme - https://example.com - Palo Alto, CA, REMOTE OK", "Acme - Leeds. No remote."
const FORUM_PARTS = regex('g')`
  (?:(?<!\s)\s+)?[|•·]\s*|(?<!\s)\s+[-–—]+\s+|\s[–—]+(?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ])|(?<!\s)\s+(?=https?://|www\.)|(?<=[a-z]{3})\.\s|
  [([)\]]
`;
const TRAVEL = /\b(?:trips?|travel\w*|visits?) to [^.|]{2,40}\($/;
// "Salem, OR, will consider remote": a remark behind the place
const REMARK = /, (?=[a-z]+ [a-z]+ )/;
// "SF Bay Area (San Mateo, CA)"
const AREA = /\b(?:area|metro|region)$/;
// "Salem, OR Acme Ovens"
const TOWN_FIRST = /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, [A-Z]{2}(?= [A-Z])/;
// "Acme in San Jose, California"
const IN_PLACE = /\s(?:in|at|near) (?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ])/;

/** Whether a town is one of its state's: not in "Operations, OR Nurse". */
const isKnown = ({ city, region, country }: Place): boolean =>
  city !== null && namesOf(city).cities.some((town) => town.region === region && town.country === country);

/** A town with its state or country before a remark. */
const beforeRemark = (text: string, reading: Reading): readonly Place[] | null => {
  const remark = REMARK.exec(text);
  const places = remark ? wholePlaces(text.slice(0, remark.index), reading) : null;
  return places?.every(({ city, country }) => city !== null && country !== null) ? places : null;
};

/** "Acme | Shoreditch London": the large town of a part behind the first that names one of its quarters before it. */
const quarters = (text: string, near: readonly string[]): readonly Place[] => {
  const cuts = allMatches(text, FORUM_PARTS);
  for (let i = 0; i < cuts.length; i++) {
    const at = (cuts[i] as RegExpExecArray).index + (cuts[i] as RegExpExecArray)[0].length;
    const part = text.slice(at, cuts[i + 1]?.index).replace(/[.,]$/, '');
    const town = townBehind(part, near);
    if (town) return [{ ...town, start: town.start + at, end: town.end + at }];
  }
  return [];
};

/** Places on the first line of a posting without a header: forum comments and pasted titles. */
export function* firstLine(document: Document): Iterable<Match<Place>> {
  if (document.header) return;
  const reading = { near: nearOf(document), prose: true };
  const top = ownStart(document.blocks);
  for (const block of document.blocks.slice(top, top + FORUM_LINES)) {
    if (block.text.length > 240 || block.kind === 'pair' || isTrade(block)) continue;
    const text = isSlashed(block.text) ? block.text.replaceAll(' / ', ' | ') : block.text;
    let from = 0;
    let found = false;
    let area: readonly Match<Place>[] = [];
    for (const cut of [...allMatches(text, FORUM_PARTS), null]) {
      const to = cut ? cut.index : text.length;
      const part = text.slice(from, to);
      const places = wholePlaces(part, reading) ?? beforeRemark(part, reading);
      const opened = text.charAt(from - 1) === '(';
      // "frequent trips to Amsterdam (the Netherlands)"
      const travels = opened && TRAVEL.test(plain(text.slice(0, from)));
      const matches = matchesOf(places ?? [], block.span.start + from);
      // the town in the bracket says more
      if (!opened || !places?.every((place) => place.city !== null)) yield* area;
      else if (area.length > 0) found = false;
      area = [];
      // "Washington DC (Georgetown)": a quarter, not a town elsewhere
      if (places && !travels && !(opened && found)) {
        found = true;
        if (cut?.[0] === '(' && AREA.test(plain(part).trimEnd())) area = matches;
        else yield* matches;
      }
      if (cut) from = cut.index + cut[0].length;
    }
    if (!found && text.length < SHORT_FACTS) {
      const behind = quarters(text, reading.near);
      found = behind.length > 0;
      for (const match of matchesOf(behind, block.span.start)) yield { ...match, strength: 'guessed' };
    }
    const coded = found || text.length > 120 ? null : codedTail(text, reading);
    if (coded) yield* matchesOf(coded.places, block.span.start + coded.end + 2);
    const place = found || coded || text.length > 120 ? null : IN_PLACE.exec(text);
    const town = found || place ? undefined : TOWN_FIRST.exec(text)?.[0];
    if (town) yield* matchesOf(wholePlaces(town, reading)?.filter(isKnown) ?? [], block.span.start);
    else if (place) yield* matchesOf(placesAfter(text, place.index + place[0].length, reading), block.span.start);
    // "Heftruckchauffeur Venlo"
    else if (!found && !coded && document.language !== 'en' && text.length < SHORT_FACTS)
      yield* matchesOf(lastWords(text, reading) ?? [], block.span.start);
  }
}

// "Salem, OR (Local remote)", "Springfield, IL 62704": a town with its state
// "62704", "62704-1234"
const POSTAL_END = /\s[\d-]{5,10}\s*$/;
const TOWN_LINE = /^[^A-Za-zÀ-ɏ]{0,4}[A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.' -]{2,30}, [A-Z]{2}\b.{0,40}$/;

/** Whether two capitals follow the first comma. */
const hasCode = (text: string): boolean => {
  const at = text.indexOf(', ') + 2;
  return at > 4 && isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(at + 1));
};

/** Lines further down that are a town with its state's code and little else: an address of the workplace, or an option. */
export function* townLine(document: Document): Iterable<Match<Place>> {
  for (let i = NEAR_TOP + 1; i < document.blocks.length; i++) {
    const block = document.blocks[i];
    if (!block || block.text.length > 80 || !hasCode(block.text) || !TOWN_LINE.test(block.text)) continue;
    if (OFFICE_LIST.test(block.section.heading?.plain ?? '')) continue;
    const places = wholePlaces(block.text.replace(POSTAL_END, ''), { near: nearOf(document) });
    if (places) yield* matchesOf(places, block.span.start);
  }
}

// "City of Springfield"
const CITY_OF =
  /\bCity of ([A-ZÀ-ÞĀ-ŽẠ-Ỹ][a-zß-ž]+(?:[-’'][A-Z][a-zß-ž]+)?(?: (?:of |d[’'])?[A-ZÀ-ÞĀ-ŽẠ-Ỹ][a-zß-ž]+){0,2})/g;
// "ANNUAL SALARY", "CLASS CODE": the headings of a municipal bulletin
const BULLETIN = /\b(?:annual salary|class code|civil service|examination|eligible list|selection process)\b/;

/** The city whose government recruits with a bulletin; the one named most often. */
export function* bulletinCity(document: Document): Iterable<Match<Place>> {
  if (document.header || !document.text.includes('City of ')) return;
  if (!document.blocks.some((block) => BULLETIN.test(block.plain))) return;
  const counts = new Map<string, { n: number; start: number }>();
  for (const match of allMatches(document.text, CITY_OF)) {
    const name = match[1] ?? '';
    const count = counts.get(name);
    if (count) count.n++;
    else counts.set(name, { n: 1, start: match.index + match[0].length - name.length });
  }
  const [first] = [...counts].sort((a, b) => b[1].n - a[1].n || a[1].start - b[1].start);
  if (!first || first[1].n < 2) return;
  const [name, { start }] = first;
  // "City of Los Angeles Fire"
  const larger = parsePlaces(name.slice(0, name.lastIndexOf(' ')), { prose: true });
  const [known] = [...parsePlaces(name, { prose: true, near: ['US'] }), ...(name.includes(' ') ? larger : [])];
  // such bulletins are those of the United States, whose smaller cities no list has
  const village = { city: name, region: null, country: 'US', text: name, start: 0, end: name.length, ambiguous: false };
  if (known) yield* matchesOf([known], start);
  else if (!isOther(name) && namesOf(name).country === null) yield* matchesOf([village], start);
}
