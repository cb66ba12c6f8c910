import { clauseBefore } from '../../document/clause.js';
import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { plainNoun } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { APPLICANTS } from './applicants.js';
import { BY_LANGUAGE } from './by-language.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { CUES, type Cue } from './cues.js';
import { hasCapital } from './letters.js';
import { isNear } from './near.js';
import type { Place } from './place.js';
import { wholePlaces } from './whole.js';

// what has places of its own that are not those of the job: "we are based in", "clients located in", "headquartered in"
const OTHERS = regex()`
  \b(?:
    we|we.re|
    our(?! (?:[a-z&-]+ ){0,3}(?:
      cent(?:er|re)|office|site|lab|laboratory|campus|plant|factory|facility|studio|hub|store|shop|clinic|hospital|
      warehouse
    )\b)|
    company|companies|clients?|customers?|teams?|colleagues|partners?|headquarter[a-z]*|offices|organi[sz]ation|firm|
    startup|founded|investors?|users?|suppliers?|vendors?|stakeholders?|founders?|communities|institution|university|
    college|not|entreprise|societe|groupe
  )\b
`;
// "if you", "unless the candidate", "not available to applicants", "for candidates" of one place among several
const CONDITION = regex()`
  \b(?:
    if|unless|whether|where|when|not|unable|cannot|except|excluding|for|our|made up of|
    (?<!\b(?:available|offered|open|listed|advertised) )as an?
  )(?: [a-z']+){0,3}\s*$
`;
// what follows in a privacy or pay notice
const NOTICE = regex()`
  ^[^.!?]{0,60}\b(?:
    notice|privacy|rights|may visit|pay range|salary range|base salary|compensation|is \$|only apply|will not be|
    are not eligible
  )\b
`;
// "The programme officer will be", "All new bakers will be", before "based in"
const HOLDER =
  /^\s{0,2}(?:the|all(?: the| of the)?|both|these) (?:[a-z&/'-]+ ){0,5}([a-z-]+) (?:will|shall|would) be (?:mainly |primarily |permanently )?$/;
const isHolder = (clause: string): boolean => plainNoun(HOLDER.exec(clause)?.[1] ?? '') === 2;

/** Whether what stands before a cue makes it a statement about the job. */
const governs = (cue: Cue, clause: string, matched: string): boolean => {
  if (cue.not?.test(matched) || cue.apart?.test(clause)) return false;
  if (!cue.subject) return cue.own === true || !CONDITION.test(clause);
  const subject = allMatches(clause, cue.subject).at(-1);
  if (!subject) return cue.holder === true && isHolder(clause);
  // "if you are located in", "our clients located in": a case, or somebody else's place
  const between = clause.slice(subject.index + subject[0].length);
  return !CONDITION.test(clause.slice(0, subject.index)) && !(cue.not ?? OTHERS).test(between);
};

const NAME_WITHIN = 120;
// "one of our talent hub countries (", "the following states: "; "the United States" is none
const AMONG = regex()`
  ^(?:any |one |any one |either )?(?:of )?(?:the |our |these |following |approved ){1,3}(?:(?!united )[a-z\d]+ ){0,3}
  (?:countries|states|locations|regions|provinces|cities|hubs|markets|offices|areas|places)
  (?: (?:or|and) (?:areas|regions|states|provinces|cities|territories))?[ :,(-]{1,3}
`;
const PLURALS = [
  'countries',
  'states',
  'locations',
  'regions',
  'provinces',
  'cities',
  'hubs',
  'markets',
  'offices',
  'areas',
  'places',
].map((key) => ({ key }));

/** The length of what announces a list of places. */
const announcement = (plain: string): number =>
  isNear(plain.replaceAll('united states', ' '), PLURALS) ? (AMONG.exec(plain)?.[0].length ?? 0) : 0;

// "fully remote options if you "
const REMOTE_IF = /\bremote\b[^.!?]{0,40}\bif you\s*$/;
/** Items of a list of places that are read, at most, and how long one may be. */
const MOST_ITEMS = 60;
const LONGEST_ITEM = 900;

/** The places of the lines below a block: of one line that is nothing else, or of items that each are. */
function listBelow(index: number, document: Document): readonly Match<Place>[] {
  const found: Match<Place>[] = [];
  for (let i = index + 1; i <= index + MOST_ITEMS; i++) {
    const block = document.blocks[i];
    if (!block || block.text.length > LONGEST_ITEM || block.kind === 'heading') break;
    const places = wholePlaces(block.text, { near: nearOf(document), labelled: true }, block.plain, LONGEST_ITEM);
    if (!places) break;
    found.push(...matchesOf(places, block.span.start));
    if (block.kind !== 'item') break;
  }
  return found;
}

const NONE: readonly Match<Place>[] = [];

/** The rule that reads one cue. */
const ruleOf = (cue: Cue): Rule<Place> => ({
  id: `locations/${cue.id}`,
  strength: 'patterned',
  scope: 'block',
  where: { notSections: ['legal', 'header'], words: cue.words, ...(cue.besides && { besides: cue.besides }) },
  find({ text, plain, span, index }: Block, document: Document): readonly Match<Place>[] {
    if (cue.near && !isNear(plain, cue.near)) return NONE;
    const matches: Match<Place>[] = [];
    for (const found of allMatches(plain, cue.pattern)) {
      const cueEnd = found.index + found[0].length;
      const end = cue.among ? cueEnd + announcement(plain.slice(cueEnd, cueEnd + NAME_WITHIN)) : cueEnd;
      // "one of the following states:", and the list below
      if (cue.among && end > cueEnd && text.slice(end).trim() === '') {
        const clause = clauseBefore(plain, found.index);
        if (governs(cue, clause, found[0]) || REMOTE_IF.test(clause)) matches.push(...listBelow(index, document));
        continue;
      }
      // no name is near
      if (!hasCapital(text.slice(end, end + NAME_WITHIN))) continue;
      if (!governs(cue, clauseBefore(plain, found.index), found[0])) continue;
      if (NOTICE.test(plain.slice(end, end + 80))) continue;
      matches.push(...matchesOf(placesAfter(text, end, { near: nearOf(document), prose: true }), span.start));
    }
    return matches;
  },
});

/** Sentences that state places of work or residence, a rule a cue. */
export const proseRules: readonly Rule<Place>[] = [...CUES, ...APPLICANTS, ...BY_LANGUAGE].map(ruleOf);

// "authorized to work in the US", "legally eligible to work in Canada", "right to work in the UK", "a work visa for Japan"
const AUTHORIZED = regex('g')`
  \b(?:
    authori[sz](?:ed|ation)|eligib(?:le|ility)|right|legal(?:ly)?|permitted|entitled|allowed|permit|visa
  )\b[^.!?;\n]{0,50}?\bto (?:live and )?work\b[^.!?;\n]{0,60}?\s(?:in|within|for any (?:employer|us employer) in)\s|
  \bwork (?:visas?|permits?)\s(?:in|for)\s
`;
const WORK = [{ key: 'to work' }, { key: 'to live and work' }, { key: 'work visa' }, { key: 'work permit' }];
export const AUTHORIZED_WORDS = [
  'authoriz*',
  'authoris*',
  'eligib*',
  'right',
  'legal',
  'legally',
  'permitted',
  'entitled',
  'permit',
  'permits',
  'visa',
  'visas',
];

/** The country in which one must be allowed to work: the place of work follows. */
export function* authorizedIn({ text, plain, span }: Block, document: Document): Iterable<Match<Place>> {
  if (!isNear(plain, WORK)) return;
  for (const cue of allMatches(plain, AUTHORIZED)) {
    const places = placesAfter(text, cue.index + cue[0].length, { near: nearOf(document), prose: true });
    yield* matchesOf(places.filter((place) => place.city === null && place.country !== null).slice(0, 3), span.start);
  }
}
