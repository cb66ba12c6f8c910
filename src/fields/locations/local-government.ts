import type { Document } from '../../document/document.js';
import type { FollowingRule, Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { nearOf } from './cue.js';
import { namesOf } from './names.js';
import { type Place, parsePlaces } from './place.js';

// "The Town of Lark Harbor is hiring", "the City of Larkmouth, a coastal town, seeks"
const HIRES = regex('g')`
  \b(?:City|Town|Village|Township|Borough) of ([A-Z][A-Za-z'’.-]+(?: [A-Z][A-Za-z'’-]+){0,2})(?:, [A-Z]{2},?)? (?:
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

/** Where a town lies: with its state in an address, in the one state that the text names, or large enough to need none. */
function placeOf(town: string, document: Document): Place | undefined {
  const { text } = document;
  const read = (words: string): Place | undefined =>
    parsePlaces(words, { prose: true, near: nearOf(document) }).find(({ city }) => city !== null);
  for (let at = text.indexOf(`${town}, `); at >= 0; at = text.indexOf(`${town}, `, at + 1)) {
    const code = STATE.exec(text.slice(at + town.length, at + town.length + 6))?.[1];
    const place = code === undefined ? undefined : read(`${town}, ${code}`);
    if (place) return place;
  }
  const [state, other] = [...statesIn(text)];
  const within = state === undefined || other !== undefined ? undefined : read(`${town}, ${state}`);
  if (within && namesOf(town).cities.some(({ country, region }) => country === 'US' && region === state)) return within;
  const alone = read(town);
  return alone && !alone.ambiguous ? alone : within;
}
const STATE = /^, ([A-Z]{2})\b/;

/** The town whose government hires, where no other place is told: "The Town of Lark Harbor seeks". */
export const localGovernment: FollowingRule<Place> = {
  id: 'locations/local-government',
  strength: 'guessed',
  scope: 'found',
  *find(document, found): Iterable<Match<Place>> {
    if (found.length > 0 || (document.language ?? 'en') !== 'en' || !SOME.test(document.text)) return;
    const towns = allMatches(document.text, HIRES);
    const [first] = towns;
    const town = first?.[1];
    if (!first || town === undefined || towns.some(([, other]) => other !== town)) return;
    const place = placeOf(town, document);
    if (!place) return;
    const start = first.index + first[0].indexOf(town);
    const end = start + town.length;
    yield { value: { ...place, text: town, start: 0, end: town.length, ambiguous: false }, span: { start, end } };
  },
};
const SOME = /(?:City|Town|Village|Township|Borough) of [A-Z]/;
