import { demandsIn, demandWordsIn } from '../../locales/demands.js';
import type { Cues, Locale } from '../../locales/locale.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import type { Level } from '../record.js';

// "[Preferred] ...", "Bonus: ...", "Ideally, ...", "(Nice to have) ...": within the first words
const FIRST_WORDS = 28;
// a cue alone in brackets at the end: "SQL (preferred)"
const LAST_BRACKET = /[([][^()[\]]{0,60}[)\]]\s*(?:[.;,]\s*)?$/;
// what may stand beside a cue in such brackets: "(strongly preferred, but not required)"
const NOTHING_ELSE = new RegExp(`^(?:[^a-z]|\\b(?:${demandWordsIn('beside').join('|')})\\b)*$`);
const BREAK = /[,;:–—]|\s-\s|(?<!\b[a-z])\.\s|\bbut\b|\band also\b/g;
// "Jira, Confluence, etc. desired": a full stop that ends nothing
const ABBREVIATION = /\b(?:etc|e\.g|i\.e|incl|usw|bzw|z\.b|ph\.? ?d|[bm]\.(?:s|a|sc|tech|eng))\.,? /g;
// "Bachelor's required, Master's preferred": a demand of its own beside the wish
const REQUIRED = /\b(?:required|must|mandatory|essential|necessary)\b(?! but)/;
const MEASURE = /\b(?:minimum|at least)\b/;
// "Experience with nets is a strong ...", before "plus"
const PRAISE = /\ban? (?:\w+ )?$/;
const BRACKETS = /\([^()]*\)/g;
// "You speak Dutch, Frisian is a plus": a clause of its own, no member of a list
const STATES = /^(?:you (?:are|have|speak|know|can|hold|bring)|fluen(?:t|cy))\b/;
const CLAUSE = /^ (?!and |or |as well)(?:[^\s,]+ ){1,3}(?:(?:is|are|would be) |$)/;
// "Fluency in Danish, Frisian or Dutch is a plus": the list is the subject
const LISTED = /^fluency in [^.;]{2,60}, [^\s,]+ (?:or|and) [^\s,]+ (?:is|are|would be) $/;
// "Being able to speak, read and write Frisian is a plus": the list is the subject
const LISTS = /^(?:being able|the ability|ability|able) to (?:[^\s,]+ ){0,2}[^\s,]+, ?$/;
// "..., ", before a cue
const ADDED = / \S{1,40} \S{1,40}, ?$/;
// "Knowledge of nets is an asset: of wool, of wire ..."
const GOES_ON = /^\s*(?::|,? (?:including|such as|especially|particularly|along with|together with|coupled with)\b)/;
// "Experience at sea: ..."
const LABEL = /^[^:.,;()]{2,40}:\s/;
// "Knowing when a short answer is preferred": what others prefer
const CIRCUMSTANCE = /\b(?:when|where|whether) (?:an?|the) (?:[\w-]+ ){1,4}(?:is|are) $/;
// "Years ashore, and years at sea are advantages": the list is the subject
const OF_SEVERAL = /^(?:advantages|assets|pluses)$/;
const LAST = /^ and\b/;
// not "the U.S. fleet", "licence cat. B", "Führerschein Kl. C", "prawo jazdy kat. B"
const SENTENCE_END = /(?<!\b(?:[a-z]|[ck]at|categ|kl|nr|min|max))[.;] (?=\w)/;
const STOP = /(?<!\b(?:[a-z]|[ck]at|categ|kl|nr|min|max))[.;]\s/;

// "A boat of your own is required" among wishes
const DEMANDS_ITSELF = regex()`
  \b(?:
    (?<!\b(?:as|if|when|where|that) )(?:is|are) (?:absolutely |strictly )?(?:required|mandatory|essential|a must)
    (?! but)|
    must have
  )\b|
  (?<=[^\s(,] )\(?(?:required|mandatory|a must)\)?[.!]?$
`;
const DENIED = regex()`
  \b(?:
    (?:not|n't|no|never|without)\b.{0,28}|(?:as|if|when|where|than|or|be)\b.{0,20}
  )\b(?:required|mandatory|essential|must)
`;

/** Whether an item among wishes says of itself that it is demanded. */
const demandsItself = (words: string): boolean =>
  DEMANDS_ITSELF.test(words) && !DENIED.test(words) && !SENTENCE_END.test(words);

/** Whether a line among wishes says who must be allowed to work, or live, where. */
const mustBe = (words: string, locales: readonly Locale[]): boolean =>
  MUST.test(words) && locales.some(({ cues }) => cues.eligibility?.test(words));
const MUST = /\b(?:candidates|applicants|you) must\b|\b(?:unable|not able|cannot|can't|do not) (?:to )?sponsor\b/;

/** Whether the sentences of a text, in `plain()` form, may be of another level than its section. */
export const mayDiffer = (words: string, section: Level, locales: readonly Locale[]): boolean =>
  section === 'preferred'
    ? DEMANDS_ITSELF.test(words) || MUST.test(words)
    : isTaught(words) || locales.some(({ cues }) => cues.preferred.test(words));

// "Seeking a back-end developer, preferably at sea": only the wish is said of the one who is sought
const ROLE_ONLY = /\b(?:looking for|searching for|seeking) an? (?:[\w-]+ ){0,4}[\w-]+,\s*$/;

/** Whether an item, in `plain()` form, is demanded or wished for: from its section, and from a cue that governs all of it. */
export function levelOf(words: string, section: Level, locales: readonly Locale[]): Level {
  if (section === 'preferred') return demandsItself(words) || mustBe(words, locales) ? 'required' : 'preferred';
  if (isTaught(words)) return 'preferred';
  // the posting's own language has the first word: "Anglais courant, l'allemand est un plus" is no English sentence
  const cues = locales.find((locale) => locale.cues.preferred.test(words))?.cues;
  if (!cues || !(governs(words, cues) || allGovern(words, cues))) return 'required';
  return demandsBeside(words, locales) ? 'required' : 'preferred';
}

// "You must hold a licence"
const HOLD = /^(?:(?:you|(?:the )?(?:candidates?|applicants?)) )?must (?:have|hold|possess|be able)\b/;
/** Whether a sentence behind that of a wish demands something else: "Experience with nets is a plus. A licence is required." */
function demandsBeside(words: string, locales: readonly Locale[]): boolean {
  if (!SENTENCE_END.test(words)) return false;
  const sentences = words.split(SENTENCE_END).slice(1);
  return sentences.some(
    (sentence) =>
      !EXPLAINS.test(sentence) &&
      !DENIED.test(sentence) &&
      !locales.some(({ cues }) => cues.preferred.test(sentence)) &&
      (DEMANDS_ITSELF.test(sentence) ||
        HOLD.test(sentence) ||
        locales.some(({ tag, cues }) => tag !== 'en' && cues.demand.test(sentence))),
  );
}

// "Mending of nets – training can be provided", "Netze flicken (Schulung möglich)": none must have it before
const TAUGHT = new RegExp(`^[^.;:]{2,60}(?:\\s[-–—]\\s|,? but |\\s?\\()(?:${demandsIn('taught')})\\)?\\.?$`);
const isTaught = (words: string): boolean => MAY_BE_TAUGHT.test(words) && TAUGHT.test(words) && !REQUIRED.test(words);
const MAY_BE_TAUGHT = new RegExp(`\\b(?:${demandsIn('training')})\\b`);
// "Skilled miller, ...": who is sought, above all
const WHO =
  /^(?:an? )?(?:(?:great|good|skilled|experienced|talented|strong|passionate|qualified) ){1,2}[a-z]{3,12}(?:er|or|ist|eur),? $/;
// "This may include nets"
const EXPLAINS = /^(?:this|these|that|it|such|examples?)\b/;

/** Whether each sentence of an item is a wish, or explains it: "A boat is preferred. A net is desirable. This may be of any size." */
function allGovern(words: string, cues: Cues): boolean {
  if (!SENTENCE_END.test(words) || !cues.preferred.test(words)) return false;
  return words
    .split(SENTENCE_END)
    .every((sentence, n) => governs(sentence, cues) || (n > 0 && EXPLAINS.test(sentence) && !REQUIRED.test(sentence)));
}

// "Knowledge of nets, preferred wool", "Skill with nets - a big plus for wool": the wish is a part of what is demanded
const OF_ITSELF = /^ (?!(?:but|though|although|not|and|or|as|if|in|for|with|over|to)\b)[a-z\d]/;
// "Fluent Danish with further language skills preferred"; not "Experience with language skills preferred"
const WITH_MORE = regex()`
  (?<!\b(?:experience|familiar(?:ity)?|skills?|knowledge|proficien(?:t|cy)|comfort(?:able)?|work(?:ing)?|directly|closely))
  \ with (?:an? |some |prior |previous |additional |further |other )?[a-z' -]{2,30}
  (?:skills?|experience|degree|certifications?|languages?|background) $
`;
const FOR_PART = /^ for (?!this|the|our|us\b)/;

/** Whether a cue for a wish governs the whole of an item, and not only a part that it names at its end. */
function governs(words: string, { preferred, quality, aside }: Cues): boolean {
  const m = preferred.exec(words);
  if (!m) return false;
  const before = words
    .slice(0, m.index)
    .replace(ABBREVIATION, ', ')
    .replace(BRACKETS, (bracket) => ' '.repeat(bracket.length))
    .replace(PRAISE, '');
  const after = words.slice(m.index + m[0].length);
  // "2 years of experience, with a bonus for boats"
  if (/\bwith (?:an? )?$/.test(before)) return false;
  // "You have led a crew, ideally at sea": an addition to what is demanded
  if (
    aside?.test(m[0].trim()) &&
    (quality.test(before) ||
      (ADDED.test(before) && !ROLE_ONLY.test(before) && after.trim() !== '') ||
      (WHO.test(before) && after.trim() !== ''))
  )
    return false;
  if (REQUIRED.test(before.replace(/not (?:strictly )?required/g, ''))) return false;
  let clause = 0;
  for (const b of allMatches(before, BREAK)) clause = b.index + b[0].length;
  // "At least two years ashore is preferred" asks for nothing, "Minimum 3, ideally 5 years" does
  if (MEASURE.test(before) && (clause > 0 || /[([]/.test(words.slice(0, m.index)))) return false;
  const own = before.slice(clause);
  if (clause > 0 && own.trim() === '' && OF_ITSELF.test(after) && quality.test(before)) return false;
  if (WITH_MORE.test(before) && quality.test(before.slice(0, before.lastIndexOf(' with ')))) return false;
  if (clause > 0 && FOR_PART.test(after) && quality.test(before) && !quality.test(own)) return false;
  const bracket = LAST_BRACKET.exec(words);
  if (bracket && m.index >= bracket.index) return NOTHING_ELSE.test(bracket[0].replace(m[0], ' '));
  // "Languages (Frisian preferred), knots"
  const open = before.lastIndexOf('(');
  if (open > 0 && open > before.lastIndexOf(')') && !NOTHING_ELSE.test(before.slice(open))) return false;
  if (before.length <= FIRST_WORDS && !/[.;(]\s/.test(before) && !(quality.test(before) && /,/.test(before)))
    return true;
  // inside brackets that close before the end, the cue speaks of what stands in them
  if (open > before.lastIndexOf(')')) return false;
  if (CIRCUMSTANCE.test(own)) return false;
  if (clause > 0 && STATES.test(before) && CLAUSE.test(own) && !LISTED.test(before)) return false;
  // "Fluent English; a second language is desirable": the cue speaks of its own clause
  if (STOP.test(before)) return false;
  // "5 years of Java, experience with Go a plus": the wish has a head of its own, which a label before it is not
  const head = before.slice(LABEL.exec(before)?.[0].length ?? 0, clause);
  if (quality.test(own) && quality.test(head) && !LISTS.test(head)) return OF_SEVERAL.test(m[0]) && LAST.test(own);
  // a long tail behind the cue belongs to something else, unless the cue has the whole for its subject
  return after.trim().length < 90 || (clause === 0 && GOES_ON.test(after));
}
