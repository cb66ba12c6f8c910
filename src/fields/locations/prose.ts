import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { CUES, type Cue } from './cues.js';
import { hasCapital, isLetter, isUpper } from './letters.js';
import { isNear } from './near.js';
import type { Place } from './place.js';

// what has places of its own that are not those of the job: "we are based in", "clients located in", "headquartered in"
const OTHERS =
  /\b(?:we|we.re|our|company|companies|clients?|customers?|teams?|colleagues|partners?|headquarter[a-z]*|offices|organi[sz]ation|firm|startup|founded|investors?|users?|suppliers?|vendors?|stakeholders?|founders?|communities|institution|university|college|not|entreprise|societe|groupe)\b/;
// "if you", "unless the candidate", "not available to applicants", "for candidates" of one place among several
const CONDITION =
  /\b(?:if|unless|whether|where|when|not|unable|cannot|except|excluding|for|our|made up of|as an?)(?: [a-z']+){0,3}\s*$/;
// what follows in a privacy or pay notice
const NOTICE =
  /^[^.!?]{0,60}\b(?:notice|privacy|rights|may visit|pay range|salary range|base salary|compensation|is \$|only apply|will not be|are not eligible)\b/;
const CLAUSE = 90;
const CLAUSE_END = /[.!?;]\s/;

const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(CLAUSE_END)
    .at(-1) ?? '';

/** Whether what stands before a cue makes it a statement about the job. */
const governs = (cue: Cue, clause: string, matched: string): boolean => {
  if (cue.not?.test(matched) || cue.apart?.test(clause)) return false;
  if (!cue.subject) return !CONDITION.test(clause);
  const subject = allMatches(clause, cue.subject).at(-1);
  if (!subject) return false;
  // "if you are located in", "our clients located in": a case, or somebody else's place
  const between = clause.slice(subject.index + subject[0].length);
  return !CONDITION.test(clause.slice(0, subject.index)) && !(cue.not ?? OTHERS).test(between);
};

const NAME_WITHIN = 120;
// "one of our talent hub countries (", "the following states: "; "the United States" is none
const AMONG =
  /^(?:any |one |any one |either )?(?:of )?(?:the |our |these |following |approved ){1,3}(?:(?!united )[a-z]+ ){0,3}(?:countries|states|locations|regions|provinces|cities|hubs|markets|offices|areas|places)[ :(-]{1,3}/;
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

const NONE: readonly Match<Place>[] = [];

/** The rule that reads one cue. */
const ruleOf = (cue: Cue): Rule<Place> => ({
  id: `locations/${cue.id}`,
  strength: 'patterned',
  scope: 'block',
  where: { notSections: ['legal', 'header'], words: cue.words },
  find({ text, plain, span }: Block, document: Document): readonly Match<Place>[] {
    if (cue.near && !isNear(plain, cue.near)) return NONE;
    const matches: Match<Place>[] = [];
    for (const found of allMatches(plain, cue.pattern)) {
      const cueEnd = found.index + found[0].length;
      const end = cue.among ? cueEnd + announcement(plain.slice(cueEnd, cueEnd + NAME_WITHIN)) : cueEnd;
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
export const proseRules: readonly Rule<Place>[] = CUES.map(ruleOf);

// "the Vienna office", "our Lisbon headquarters"
const OFFICE =
  /\b(?:from|in|at|to|out of|join|visit|into|near)\s(?:our|the|either the|one of our)\s(?:[a-z][a-z-]+,?\s){0,3}([A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]+(?: [A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]+){0,2})[ -](?:[Oo]ffice|[Hh]eadquarters|HQ|[Hh]ub|[Cc]ampus|[Ss]tudio|[Ss]ite|[Ll]ocation)\b/g;
// "The Utrecht team is looking for", "Our Lisbon office is hiring"
const HIRING =
  /(?:^|[.!?]\s)(?:The|Our) ([A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]+(?: [A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]+){0,2}) (?:office|team|studio|site|branch) (?:is|are) (?:currently |now |actively )?(?:looking|seeking|hiring|recruiting|searching)\b/g;
const VERBS = ['looking', 'seeking', 'hiring', 'recruit', 'search'];
const RECRUITING = [' is ', ' are '].map((key) => ({ key, after: VERBS, within: 20 }));
// "Lisbon office": before it the name
const OFFICES = /[ -](?:office|headquarters|hq|hub|campus|studio|site|location|team|branch)\b/g;

const LONGEST_WORD = 40;

/** Whether the word that ends at an offset begins with a capital. */
const namedBefore = (text: string, end: number): boolean => {
  let start = end;
  const least = Math.max(0, end - LONGEST_WORD);
  while (start > least && (isLetter(text.charCodeAt(start - 1)) || ".'’-".includes(text.charAt(start - 1)))) start--;
  return start < end && isUpper(text.charCodeAt(start));
};

/** Whether a word that the pattern finds in a text in `plain()` form follows a name. */
const followsName = (text: string, plain: string, pattern: RegExp): boolean => {
  for (const { index } of allMatches(plain, pattern)) if (namedBefore(text, index)) return true;
  return false;
};

export const OFFICE_WORDS = [
  'office',
  'headquarters',
  'hq',
  'hub',
  'campus',
  'studio',
  'site',
  'location',
  'team',
  'branch',
];

const APART =
  /\b(?:travel[a-z]*|visits?|trips?|team members|employees|colleagues|team|concentration|meet[a-z]*|events?|summit|onboarding|training)\b[^,]{0,40}$/;

/** "out of our Lisbon office", "the Utrecht team is hiring". */
export function* namedOffice({ text, plain, span }: Block, document: Document): Iterable<Match<Place>> {
  if (!followsName(text, plain, OFFICES)) return;
  const hiring = isNear(plain, RECRUITING) ? allMatches(text, HIRING) : [];
  for (const office of [...allMatches(text, OFFICE), ...hiring]) {
    // "occasional travel to the Virginia office"
    if (APART.test(clauseBefore(plain, office.index))) continue;
    const name = office[1] ?? '';
    const at = office.index + office[0].lastIndexOf(name);
    yield* matchesOf(placesAfter(text, at, { near: nearOf(document), prose: true }), span.start);
  }
}

// "US-based applicants only", "U.S. residents only", "must be US-based"
const BASED =
  /(?<![A-Za-zÀ-žẠ-ỹ.])([A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.]+(?: [A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.]+){0,2})[ -](?:[Bb]ased|[Rr]esidents?|[Cc]andidates|[Aa]pplicants)(?: (?:candidates|applicants|residents|employees|contractors))?,? (?:only|ONLY|Only|preferred)\b|(?<=(?:must be|be|only|open to|seeking) (?:an? )?)([A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.]+(?: [A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.]+){0,2})[ -]based\b/g;
// "based", "residents": before it the name
const BASED_WORD = /[ -](?:based|residents?|candidates|applicants)\b/g;
const LIMITS = [
  { key: ' only' },
  { key: ' preferred' },
  { key: '-based' },
  { key: 'be ', after: [' based'], within: 24 },
];
const ONLY = /\b(?:only|preferred)\b|\b(?:be|only|open to|seeking) (?:an? )?[a-z. ]{2,40}[ -]based\b/;

/** "US-based candidates only". */
export function* basedCandidates({ text, plain, span }: Block, document: Document): Iterable<Match<Place>> {
  if (!isNear(plain, LIMITS) || !followsName(text, plain, BASED_WORD) || !ONLY.test(plain)) return;
  for (const based of allMatches(text, BASED))
    yield* matchesOf(
      placesAfter(`${based[1] ?? based[2]} `, 0, { near: nearOf(document), prose: true }),
      span.start + based.index,
    );
}

// "authorized to work in the United States", "legally eligible to work in Canada", "right to work in the UK"
const AUTHORIZED =
  /\b(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|right|legal(?:ly)?|permitted|entitled|allowed|permit|visa)\b[^.!?;\n]{0,50}?\bto (?:live and )?work\b[^.!?;\n]{0,60}?\s(?:in|within|for any (?:employer|us employer) in)\s/g;
const WORK = [{ key: 'to work' }, { key: 'to live and work' }];
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
];

/** The country in which one must be allowed to work: the place of work follows. */
export function* authorizedIn({ text, plain, span }: Block, document: Document): Iterable<Match<Place>> {
  if (!isNear(plain, WORK)) return;
  for (const cue of allMatches(plain, AUTHORIZED)) {
    const places = placesAfter(text, cue.index + cue[0].length, { near: nearOf(document), prose: true });
    yield* matchesOf(places.filter((place) => place.city === null && place.country !== null).slice(0, 3), span.start);
  }
}
