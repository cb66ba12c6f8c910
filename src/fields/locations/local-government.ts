import type { Document } from '../../document/document.js';
import type { Candidate } from '../../extract/candidate.js';
import type { FollowingRule, Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { nearOf } from './cue.js';
import { namesOf } from './names.js';
import { type Place, parsePlaces } from './place.js';

// "The Town of Lark Harbor is hiring", "the City of Larkmouth, a coastal town, seeks"
const HIRES = regex('g')`
  \b(?:City|Town|Village|Township|Borough) of ([A-Z](?:[A-Za-z.-]|['’](?!s ))+(?: [A-Z](?:[A-Za-z-]|['’](?!s ))+){0,2}?)(?:, (?:[A-Z]{2}|[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?),?)?(?:['’]s (?:[A-Z][A-Za-z]+ (?:(?:&|and) )?){1,4})? ?(?:
    is (?:
      (?:currently |now |actively )?(?:accepting|seeking|hiring|recruiting|looking)|an (?:[Ee]qual|EEO)
    )|
    seeks|invites|announces|has an? (?:immediate |full[- ]time |part[- ]time )?(?:opening|vacancy)
  )(?![A-Za-z])
`;
// "Maine", "North Dakota"
const NAME = /\b[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?/g;
/** No posting has so many names. */
const MOST_NAMES = 2000;

/** The codes of the states of the USA that a text names. */
function statesIn(text: string): ReadonlySet<string> {
  const states = new Set<string>();
  let n = 0;
  for (const [name] of allMatches(text, NAME)) {
    if (++n > MOST_NAMES) break;
    const [first = ''] = name.split(' ');
    for (const one of [name, first])
      for (const { country, code } of namesOf(one).subdivisions)
        if (country === 'US' && code !== null) states.add(code);
  }
  return states;
}

/** Where a town lies: in the `told` state, with its state in an address, in the one state that the text names, or large enough to need none. */
function placeOf(town: string, told: string | undefined, document: Document): Place | undefined {
  const { text } = document;
  const read = (words: string): Place | undefined =>
    parsePlaces(words, { prose: true, near: nearOf(document) }).find(({ city }) => city !== null);
  const isIn = (state: string): boolean =>
    namesOf(town).cities.some(({ country, region }) => country === 'US' && region === state);
  if (told !== undefined) return isIn(told) ? read(`${town}, ${told}`) : undefined;
  for (let at = text.indexOf(`${town}, `); at >= 0; at = text.indexOf(`${town}, `, at + 1)) {
    const code = STATE.exec(text.slice(at + town.length, at + town.length + 6))?.[1];
    const place = code === undefined ? undefined : read(`${town}, ${code}`);
    if (place) return place;
  }
  const [state, other] = [...statesIn(text)];
  const within = state === undefined || other !== undefined ? undefined : read(`${town}, ${state}`);
  if (within && state !== undefined && isIn(state)) return within;
  const alone = read(town);
  return alone && !alone.ambiguous ? alone : within;
}
const STATE = /^, ([A-Z]{2})\b/;

// "University of Larkmouth", "Larkmouth University", "UNIVERSITY OF LARKMOUTH"
const UNIVERSITY = regex('g')`
  \b(?:
    University of ([A-ZÀ-Þ][A-Za-zÀ-ž'’-]{2,24}(?: [A-ZÀ-Þ][A-Za-zÀ-ž'’-]{2,24})?)|
    ([A-ZÀ-Þ][A-Za-zÀ-ž'’-]{2,24}) University\b|
    UNIVERSITY OF ([A-ZÀ-Þ]{3,24})\b
  )
`;
// "Larkmouth, LA1 3LB", "LA-901 87 Larkmouth, Sweden": what stands behind a town in an address
const BEHIND = /^,? (?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|([A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)(?=[\s.,;)]|$))/;

/** The town of a university, which an address of the text gives with its country or postcode. */
function* universityTown({ text }: Document): Iterable<Match<Place>> {
  if (!text.includes('University') && !text.includes('UNIVERSITY')) return;
  const towns = new Set<string>();
  for (const [, of, before, loud = ''] of allMatches(text, UNIVERSITY))
    towns.add(of ?? before ?? loud.charAt(0) + loud.slice(1).toLowerCase());
  for (const town of [...towns].slice(0, MOST_TOWNS))
    for (let at = text.indexOf(`${town},`); at >= 0; at = text.indexOf(`${town},`, at + 1)) {
      const end = at + town.length;
      const behind = BEHIND.exec(text.slice(end, end + 40));
      if (!behind || !ADDRESS.test(text.slice(Math.max(0, at - 12), at))) continue;
      const within = behind[1];
      const near = within === undefined ? ['GB'] : [];
      const place = parsePlaces(within === undefined ? town : `${town}, ${within}`, { prose: true, near }).find(
        ({ city, country }) => city !== null && (within !== undefined || country === 'GB'),
      );
      if (!place) continue;
      yield { value: { ...place, text: town, start: 0, end: town.length, ambiguous: false }, span: { start: at, end } };
      return;
    }
}
const MOST_TOWNS = 4;
// ", ", "901 87 "
const ADDRESS = /(?:[,\r\n] ?|\d )$/;

// "Dubbo Regional Council" by itself, "Larkmouth Town Council is seeking"
const COUNCIL = regex('g')`
  \b([A-Z][a-z'’-]+(?: (?:(?:upon|on|and|&) )?[A-Z][a-z'’-]+){0,2}?)\ 
  (Shire|Regional|City|Town|Borough|District|Metropolitan Borough|Parish) Council(?=\s*(?:[\r\n]|$)| (?:is|are|seeks|has) )
`;
const LINE_START = /(?:^|[\r\n])[^\S\r\n]*$/;
const WITH_COUNCILS = ['AU', 'NZ', 'GB', 'IE'];

/** The town of a council, which such countries call so; a shire of Australia as the region that it is. */
function* councilTown({ text }: Document): Iterable<Match<Place>> {
  const opens = ({ index }: RegExpExecArray): boolean => LINE_START.test(text.slice(Math.max(0, index - 8), index));
  const [first, other] = allMatches(text, COUNCIL).filter(opens);
  const [whole = '', name = '', kind] = first ?? [];
  if (!first || (other && other[1] !== name)) return;
  const start = first.index + whole.indexOf(name);
  const [town] = parsePlaces(name, { near: WITH_COUNCILS });
  if (town?.city && WITH_COUNCILS.includes(town.country ?? '')) {
    yield { value: { ...town, text: name, ambiguous: false }, span: { start, end: start + name.length } };
  } else if (kind === 'Shire') {
    const region = `${name} Shire`;
    const place = { city: null, region, country: 'AU', text: region, start: 0, end: region.length, ambiguous: false };
    yield { value: place, span: { start, end: start + region.length } };
  }
}

// "Employer: City of Larkmouth"
const EMPLOYER = regex('gm')`
  ^(?:Employer|Company|Agency|Organization)(?: Name)?\s?:\s{0,3}(?:City|Town|Village|Township|Borough) of ([A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z'’-]+){0,2})(?=,|\s*$)
`;

/** The one town whose government hires or stands as the employer, with where it is named. */
function governed({ text }: Document): { readonly town: string; readonly start: number } | undefined {
  const towns = [...allMatches(text, EMPLOYER), ...allMatches(text, HIRES)];
  const [first] = towns;
  const town = first?.[1];
  if (!first || town === undefined || towns.some(([, other]) => other !== town)) return undefined;
  return { town, start: first.index + first[0].indexOf(town) };
}

/** The state of the USA that is all that is told of the place. */
function onlyState(found: readonly Candidate<unknown>[]): string | undefined {
  const [first, ...others] = (found as readonly Candidate<Place>[]).map(({ value }) =>
    value.country === 'US' && value.city === null ? value.region : null,
  );
  return first != null && others.every((other) => other === first) ? first : undefined;
}

/** The town whose government or university hires, where no town is told: "The Town of Lark Harbor seeks". */
export const localGovernment: FollowingRule<Place> = {
  id: 'locations/local-government',
  strength: 'guessed',
  scope: 'found',
  *find(document, found): Iterable<Match<Place>> {
    const state = onlyState(found);
    if ((found.length > 0 && state === undefined) || (document.language ?? 'en') !== 'en') return;
    if (!SOME.test(document.text)) {
      if (state === undefined)
        yield* document.text.includes(' Council') ? councilTown(document) : universityTown(document);
      return;
    }
    const { town, start } = governed(document) ?? {};
    if (town === undefined || start === undefined) return;
    const place = placeOf(town, state, document);
    if (!place) return;
    const end = start + town.length;
    yield { value: { ...place, text: town, start: 0, end: town.length, ambiguous: false }, span: { start, end } };
  },
};
const SOME = /(?:City|Town|Village|Township|Borough) of [A-Z]/;
