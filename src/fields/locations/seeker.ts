import type { FollowingRule, Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import type { Place } from './place.js';

// what an employer does that seeks somebody, in other languages than English
const SEEKS =
  /,? (?:sucht|stellt|recherche|recrute|cherche|embauche|busca|precisa|necesita|solicita|selecciona|incorpora|contrata|procura|recruta|admite|cerca|ricerca|seleziona|assume|zoekt|is op zoek|zatrudni|poszukuje|szuka|soker|anstaller) /g;
// "in Fulda", "situé à Cahors", "uit Deventer": the last preposition before the verb
const IN = /^[\s\S]* (?:in|a|en|em|uit|te|i|z|ze|w|we) (?=\S)/;
/** Units before the verb in which the employer and its place stand. */
const BEFORE = 70;
/** Blocks that open a posting. */
const OPENING = 6;
const CLOSED = /^[),]{0,2}$/;

/** "Die Bäckerei Lerche in Fulda sucht", "Menuiserie Alouette à Annecy recherche": the seat of an employer, where no other place is told. */
export const seekerSeat: FollowingRule<Place> = {
  id: 'locations/seeker-seat',
  strength: 'guessed',
  scope: 'found',
  *find(document, found): Iterable<Match<Place>> {
    if (found.length > 0 || document.language === null || document.language === 'en') return;
    for (const { text, plain, span } of document.blocks.slice(0, OPENING))
      for (const verb of allMatches(plain, SEEKS)) {
        const from = Math.max(0, verb.index - BEFORE);
        const lead = IN.exec(plain.slice(from, verb.index))?.[0].length;
        if (lead === undefined) continue;
        const places = placesAfter(text, from + lead, { near: nearOf(document), prose: true });
        const last = places.at(-1);
        // nothing stands between the place and the verb
        if (last && CLOSED.test(text.slice(last.end, verb.index))) yield* matchesOf(places, span.start);
      }
  },
};
