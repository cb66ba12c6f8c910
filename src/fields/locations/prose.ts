import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { CUES, type Cue } from './cues.js';
import type { Place } from './place.js';

// what has places of its own that are not those of the job: "we are based in", "clients located in", "headquartered in"
const OTHERS =
  /(?<!\p{L})(?:we|we.re|our|company|companies|clients?|customers?|teams?|colleagues|partners?|headquarter\p{L}*|offices|organi[sz]ation|firm|startup|founded|investors?|users?|suppliers?|vendors?|stakeholders?|founders?|communities|institution|university|college|not|entreprise|société|groupe)(?!\p{L})/iu;
// "if you", "unless the candidate", "not available to applicants", "for candidates" of one place among several
const CONDITION =
  /(?<!\p{L})(?:if|unless|whether|where|when|not|unable|cannot|except|excluding|for|our|made up of|as an?)(?: [\p{L}’']+){0,3}\s*$/iu;
// what follows in a privacy or pay notice
const NOTICE =
  /^[^.!?]{0,60}\b(?:notice|privacy|rights|may visit|pay range|salary range|base salary|compensation|is \$|only apply|will not be|are not eligible)\b/iu;
const CLAUSE = 90;
const CLAUSE_END = /[.!?;]\s/u;

const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(CLAUSE_END)
    .at(-1) ?? '';

/** Whether what stands before a cue makes it a statement about the job. */
const governs = (cue: Cue, clause: string, matched: string): boolean => {
  if (cue.not?.test(matched) || cue.apart?.test(clause)) return false;
  if (!cue.subject) return !CONDITION.test(clause);
  const subject = [...clause.matchAll(cue.subject)].at(-1);
  if (!subject) return false;
  // "if you are located in", "our clients located in": a case, or somebody else's place
  const between = clause.slice(subject.index + subject[0].length);
  return !CONDITION.test(clause.slice(0, subject.index)) && !(cue.not ?? OTHERS).test(between);
};

/** The rule that reads one cue. */
const ruleOf = (cue: Cue): Rule<Place> => ({
  id: `locations/${cue.id}`,
  strength: 'patterned',
  scope: 'block',
  where: { notSections: ['legal', 'header'], words: cue.words },
  *find(block: Block, document: Document): Iterable<Match<Place>> {
    for (const found of block.text.matchAll(cue.pattern)) {
      const end = found.index + found[0].length;
      if (!governs(cue, clauseBefore(block.text, found.index), found[0])) continue;
      if (NOTICE.test(block.text.slice(end, end + 80))) continue;
      yield* matchesOf(placesAfter(block.text, end, { near: nearOf(document), prose: true }), block.span.start);
    }
  },
});

/** Sentences that state places of work or residence, a rule a cue. */
export const proseRules: readonly Rule<Place>[] = CUES.map(ruleOf);

// "the Vienna office", "our Lisbon headquarters"
const OFFICE =
  /\b(?:from|in|at|to|out of|join|visit|into|near)\s(?:our|the|either the|one of our)\s(?:\p{Ll}[\p{Ll}-]+,?\s){0,3}(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})[ -](?:office|headquarters|hq|hub|campus|studio|site|location)\b/gu;
// "The Utrecht team is looking for", "Our Lisbon office is hiring"
const HIRING =
  /(?:^|[.!?]\s)(?:The|Our) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?:office|team|studio|site|branch) (?:is|are) (?:currently |now |actively )?(?:looking|seeking|hiring|recruiting|searching)\b/gu;

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
  /(?<!\p{L})(?:travel\p{L}*|visits?|trips?|team members|employees|colleagues|team|concentration|meet\p{L}*|events?|summit|onboarding|training)(?!\p{L})[^,]{0,40}$/iu;

/** "out of our Lisbon office", "the Utrecht team is hiring". */
export function* namedOffice(block: Block, document: Document): Iterable<Match<Place>> {
  for (const office of [...block.text.matchAll(OFFICE), ...block.text.matchAll(HIRING)]) {
    // "occasional travel to the Virginia office"
    if (APART.test(clauseBefore(block.text, office.index))) continue;
    const name = office[1] ?? '';
    const at = office.index + office[0].lastIndexOf(name);
    yield* matchesOf(placesAfter(block.text, at, { near: nearOf(document), prose: true }), block.span.start);
  }
}

const NAME = '\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}';
// "US-based applicants only", "U.S. residents only", "must be US-based"
const BASED = new RegExp(
  `(?<![\\p{L}.])(${NAME})[ -](?:based|residents?|candidates|applicants)(?: (?:candidates|applicants|residents|employees|contractors))?,? (?:only|preferred)\\b|(?<=(?:must be|be|only|open to|seeking) (?:an? )?)(${NAME})-based\\b`,
  'gu',
);

/** "US-based candidates only". */
export function* basedCandidates(block: Block, document: Document): Iterable<Match<Place>> {
  for (const based of block.text.matchAll(BASED))
    yield* matchesOf(
      placesAfter(`${based[1] ?? based[2]} `, 0, { near: nearOf(document), prose: true }),
      block.span.start + based.index,
    );
}

// "authorized to work in the United States", "legally eligible to work in Canada", "right to work in the UK"
const AUTHORIZED =
  /\b(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|right|legal(?:ly)?|permitted|entitled|allowed|permit|visa)\b[^.!?;\n]{0,50}?\bto (?:live and )?work\b[^.!?;\n]{0,60}?\s(?:in|within|for any (?:employer|US employer) in)\s/giu;
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
export function* authorizedIn(block: Block, document: Document): Iterable<Match<Place>> {
  for (const cue of block.text.matchAll(AUTHORIZED)) {
    const places = placesAfter(block.text, cue.index + cue[0].length, { near: nearOf(document), prose: true });
    yield* matchesOf(
      places.filter((place) => place.city === null && place.country !== null).slice(0, 3),
      block.span.start,
    );
  }
}
