import type { Document } from '../../document/document.js';
import type { FollowingRule, Match } from '../../extract/rule.js';
import { employerIn } from '../../locales/employer.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { type Place, parsePlaces } from './place.js';

// what an employer does that seeks somebody, or says of itself, in other languages than English
const SAYS = regex('g')`,? (?:${employerIn('seated')}|${employerIn('seatedToo')}) `;
// "in Fulda", "situé à Cahors", "uit Deventer"
const IN = regex('g')`(?: |^)(?:${employerIn('seatIn')}) (?=\S)`;
/** Units before the verb in which the employer and its place stand. */
const BEFORE = 110;
/** Blocks that open a posting. */
const OPENING = 6;
// nothing stands between the place and the verb, or what else is said of the place or of the employer: " (Old Mill),", ", since 1932 the best,"
const CLOSED = /^[),]{0,2}(?: \([^()]{1,40}\))?,?(?: [^.!?;,]{3,60},?)?$/;

// "A busy practice in Leeds is looking for", "Care home in Bolton requires", "a small bakery in York, looking for"
const SEEKS_EN = regex('g')`
  ,? (?:
    seeks|requires|needs|wants|(?:(?:is|are) )?(?:currently |now |actively |urgently )?(?:looking|searching) for|
    (?:is|are) (?:currently |now |actively |urgently )?(?:seeking|hiring|recruiting|in need of)|has an? (?:[a-z-]+ ){0,3}(?:opening|vacancy)
  )\b
`;
// "in Leeds", "based near York"
const IN_EN = /(?: |^)(?:in|near|at)(?: the)? (?=\S)/g;
// "Many companies in London are looking for": others, not this one
const MANY =
  /\b(?:companies|firms|businesses|organi[sz]ations|employers|people|many|most|every|clients|customers|users|candidates|applicants|students|families|if|who|when|while)\b/;

// "Lark Museum, Bergen, Norway, announces"
const SAYS_EN = regex('g')`
  , (?:
    seeks|announces|invites|is (?:currently |now |actively )?(?:seeking|hiring|recruiting|looking for|accepting)|
    has an? (?:immediate )?(?:opening|vacancy)
  )\b
`;
// "Lark Museum, Bergen, Norway": a name, a town, and its state or country
const SEATED = /[a-z)], ([A-ZÀ-Þ][A-Za-zÀ-ž.'’ -]{1,30}, [A-Z][A-Za-z. ]{1,24})$/;

/** "Lark Museum, Bergen, Norway, announces a vacancy". */
function* englishSeat(document: Document): Iterable<Match<Place>> {
  for (const { text, plain, span } of document.blocks.slice(0, OPENING))
    for (const verb of allMatches(plain, SAYS_EN)) {
      const from = Math.max(0, verb.index - BEFORE);
      const seat = SEATED.exec(text.slice(from, verb.index))?.[1];
      if (seat === undefined) continue;
      const [place, other] = parsePlaces(seat, { near: nearOf(document), prose: true });
      if (!place || other || place.city === null || place.country === null || place.end < seat.length) continue;
      yield* matchesOf([place], span.start + verb.index - seat.length);
      return;
    }
}

/** How one language says where an employer that seeks somebody has its seat. */
interface Seat {
  readonly says: RegExp;
  readonly lead: RegExp;
  /** What tells that others are spoken of. */
  readonly not: RegExp | null;
}
const ABROAD: Seat = { says: SAYS, lead: IN, not: null };
const ENGLISH: Seat = { says: SEEKS_EN, lead: IN_EN, not: MANY };

/** "Die Bäckerei Lerche in Fulda sucht", "A busy practice in Leeds is looking for": in the sentences that open a posting. */
function* seats(document: Document, { says, lead, not }: Seat): Iterable<Match<Place>> {
  for (const { text, plain, span } of document.blocks.slice(0, OPENING))
    for (const verb of allMatches(plain, says)) {
      const before = plain.slice(Math.max(0, verb.index - BEFORE), verb.index);
      if (not?.test(before)) continue;
      for (const found of [...allMatches(before, lead)].reverse()) {
        const at = verb.index - before.length + found.index + found[0].length;
        const places = placesAfter(text, at, { near: nearOf(document), prose: true });
        const last = places.at(-1);
        if (!last || (not && last.city === null) || !CLOSED.test(text.slice(last.end, verb.index))) continue;
        yield* matchesOf(places, span.start);
        break;
      }
    }
}

/** "Die Bäckerei Lerche in Fulda sucht", "Menuiserie Alouette à Annecy recherche": the seat of an employer, where no other place is told. */
export const seekerSeat: FollowingRule<Place> = {
  id: 'locations/seeker-seat',
  strength: 'guessed',
  scope: 'found',
  *find(document, found): Iterable<Match<Place>> {
    if (found.length > 0 || document.language === null) return;
    if (document.language !== 'en') yield* seats(document, ABROAD);
    else {
      yield* englishSeat(document);
      yield* seats(document, ENGLISH);
    }
  },
};
