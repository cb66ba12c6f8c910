import { clauseBefore } from '../../document/clause.js';
import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { isNear } from './near.js';
import type { Place } from './place.js';

const WORD = "[A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]+";
/** Up to three words with capitals. */
const NAME = `${WORD}(?: ${WORD}){0,2}`;

// "the Vienna office", "our Lisbon headquarters", "our Leeds, York, and/or Hull office"
const OFFICE = regex('g')`
  \b(?:from|in|at|to|out of|join|visit|into|near)\s(?:our|the|either the|one of our)\s(?:[a-z][a-z-]+,?\s){0,3}
  (${NAME}(?:(?:, |/| or | and |,? and/or |, or |, and )${NAME}){0,4}),?[ -]
  (?:[Oo]ffices?|[Hh]eadquarters|HQ|[Hh]ubs?|[Cc]ampus|[Ss]tudios?|[Ss]ite|[Ll]ocations?)\b
`;
const HOUSE =
  'branch|depot|store|shop|warehouse|workshop|hospital|clinic|restaurant|factory|plant|nursery|school|(?:care |nursing )?home|showroom|salon|garage|yard|hotel|dealership|practice|cent(?:re|er)|kitchen|bakery';
/** Words that may begin with a capital. */
const anyCase = (words: string): string => words.replace(/\b[a-z](?=[a-z(])/g, (c) => `[${c.toUpperCase()}${c}]`);
// "at our Utrecht branch", "a chef for our Lisbon restaurant"
const OUR_HOUSE = new RegExp(`\\b(?:in|at|for|join) our (?:[a-z][a-z-]+ ){0,2}(${NAME}) (?:${anyCase(HOUSE)})\\b`, 'g');
// "The Utrecht team is looking for", "Our Lisbon office is hiring"
const HIRING = regex('g')`
  (?:^|[.!?]\s)(?:The|Our) (${NAME}) (?:office|team|studio|site|${HOUSE}) (?:is|are)(?: currently| now| actively)? (?:
    looking|seeking|hiring|recruiting|searching
  )\b
`;
const VERBS = ['looking', 'seeking', 'hiring', 'recruit', 'search'];
const RECRUITING = [' is ', ' are '].map((key) => ({ key, after: VERBS, within: 20 }));
const BEGUN = "[A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ.'’-]{0,40}";
// "Lisbon office", "Lisbon, office": the name, which is sought before the rest
const NAMED_OFFICE = new RegExp(
  `${BEGUN},?[ -](?:${anyCase(`offices?|headquarters|hubs?|campus|studios?|site|locations?|team|${HOUSE}`)}|HQ|hq)\\b`,
);

const NONE: readonly Match<Place>[] = [];

export const OFFICE_WORDS = [
  'office',
  'offices',
  'hubs',
  'studios',
  'locations',
  'headquarters',
  'hq',
  'hub',
  'campus',
  'studio',
  'site',
  'location',
  'team',
  ...'branch depot store shop warehouse workshop hospital clinic restaurant factory plant nursery school home showroom salon garage yard hotel dealership practice centre center kitchen bakery'.split(
    ' ',
  ),
];

const APART = regex()`
  \b(?:
    travel[a-z]*|visits?|trips?|team members|employees|colleagues|engineers|developers|people|staff|teams?|
    concentration|meet[a-z]*|events?|summit|onboarding|training
  )\b[^,]{0,40}$|
  \d ?% [^,]{0,60}$
`;

/** "out of our Lisbon office", "the Utrecht team is hiring". */
export const namedOffice = (block: Block, document: Document): Iterable<Match<Place>> =>
  NAMED_OFFICE.test(block.text) ? officesOf(block, document) : NONE;

function* officesOf({ text, plain, span }: Block, document: Document): Iterable<Match<Place>> {
  const hiring = isNear(plain, RECRUITING) ? allMatches(text, HIRING) : [];
  for (const office of [...allMatches(text, OFFICE), ...allMatches(text, OUR_HOUSE), ...hiring]) {
    // "occasional travel to the Virginia office"
    if (APART.test(clauseBefore(plain, office.index))) continue;
    const name = office[1] ?? '';
    const at = office.index + office[0].lastIndexOf(name);
    const places = placesAfter(`${name} `, 0, { near: nearOf(document), prose: true });
    yield* matchesOf(places, span.start + at);
  }
}

// "US-based applicants only", "U.S. residents only", "must be US-based"
const BASED = regex('g')`
  (?<![A-Za-zÀ-žẠ-ỹ.])
  (${NAME})[ -](?:[Bb]ased|[Rr]esidents?|[Cc]andidates|[Aa]pplicants)
  (?: (?:candidates|applicants|residents|employees|contractors))?,? (?:only|ONLY|Only|preferred)\b|
  (?<=(?:must be|be|only|open to|seeking) (?:an? )?)
  (${NAME})[ -]based\b
`;
// "US-based", "Texas residents"
const NAMED_BASED = new RegExp(`${BEGUN},?[ -](?:[Bb]ased|[Rr]esidents?|[Cc]andidates|[Aa]pplicants)\\b`);
const LIMITS = [
  { key: ' only' },
  { key: ' preferred' },
  { key: '-based' },
  { key: 'be ', after: [' based'], within: 24 },
];
const ONLY = /\b(?:only|preferred)\b|\b(?:be|only|open to|seeking) (?:an? )?[a-z. ]{2,40}[ -]based\b/;

// "For US applicants only, ...", "US applicants only: ...", "an e-verify employer (US applicants only)": whom a notice is for
const FOR_THEM = /^For /;
const VERIFIES = /\be-?verify\b/;

/** "US-based candidates only". */
export const basedCandidates = (block: Block, document: Document): Iterable<Match<Place>> =>
  isNear(block.plain, LIMITS) && NAMED_BASED.test(block.text) && ONLY.test(block.plain)
    ? candidatesOf(block, document)
    : NONE;

function* candidatesOf({ text, plain, span }: Block, document: Document): Iterable<Match<Place>> {
  for (const based of allMatches(text, BASED)) {
    const name = based[1] ?? based[2] ?? '';
    if (text[based.index + based[0].length] === ':' || FOR_THEM.test(name) || VERIFIES.test(plain)) continue;
    const places = placesAfter(`${name} `, 0, { near: nearOf(document), prose: true });
    yield* matchesOf(places, span.start + based.index);
  }
}

// "this is a U.S.-based role", "a remote, Canada based position", "the position is Leeds-based"
const ROLE_BASED = regex('g')`
  (?<=\b(?:an?|this|remote|remote,|is) )
  (${NAME})[ -][Bb]ased,? (?:[a-z]+[- ,]+){0,4}?
  (?:position|role|job|opportunity|internship|vacancy)\b|
  (?<=\b(?:position|role|job|internship) is (?:currently )?(?:an? )?)
  (${NAME})[ -][Bb]ased\b
`;
// "this position is US - Remote", "a remote Canada role", "Australia based, fully remote"
const ROLE_REMOTE = regex('g')`
  (?<=\b(?:position|role|job|internship) is )
  (${NAME})(?: [-–] |,? )\(?[Rr]emote\b|
  (?<=\b[Rr]emote,? )
  (${NAME})(?:[ -][Bb]ased)? (?:
    [Rr]ole|[Pp]osition|[Jj]ob|[Oo]pportunity
  )\b|
  (?<=^[^A-Za-z]{0,4}|[.•] )
  (${NAME})[ -][Bb]ased,? (?:- |and )?(?:fully |100% )?
  (?:remote|work(?:ing)?[ -]from[ -]home|home[ -]based)\b
`;
// "Canada-based", "US - Remote"; or "Remote Canada"
const NAMED_ROLE = new RegExp(
  `${BEGUN}(?:[ -][Bb]ased| [-–] \\(?[Rr]emote|,? \\(?[Rr]emote)\\b|[Rr]emote,? [A-ZÀ-ÞĀ-ŽẠ-Ỹ]`,
);
export const ROLE_WORDS = ['based', 'remote'];

/** "this is a Canada-based role", "the position is US - Remote": where the job is, before the word for it. */
export const roleBased = (block: Block, document: Document): Iterable<Match<Place>> =>
  NAMED_ROLE.test(block.text) ? rolesOf(block, document) : NONE;

function* rolesOf({ text, span }: Block, document: Document): Iterable<Match<Place>> {
  for (const pattern of [ROLE_BASED, ROLE_REMOTE])
    for (const found of allMatches(text, pattern)) {
      const name = found[1] ?? found[2] ?? found[3] ?? '';
      const places = placesAfter(`${name} `, 0, { near: nearOf(document), prose: true });
      yield* matchesOf(places, span.start + found.index + found[0].indexOf(name));
    }
}
