import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { titlesIn, titleWordsIn } from '../../locales/titles.js';
import { wordTest } from '../../locales/words.js';
import { regex } from '../../regex.js';
import type { Phrase } from './phrase.js';
import { isDoer, matchOf, type RawTitle, sought } from './prose.js';
import type { Cues } from './sought.js';

/*
 * Titles that a heading on the day, a possessive or a number of posts brings up. All patterns read the `plain()` form.
 */

// "A day in the life of a Baker", "A typical day as a Baker", "Dein Alltag als Bäcker"
const DAY: Cues = {
  english: regex('g')`
    \b(?:
      day in (?:the|your|a) life (?:of|as|for)|day[- ]to[- ]day (?:(?:life|work|role) )?as|
      (?:\b(?:a|your|one|the)|typical|average|normal|usual|regular|working) day (?:at work )?as|
      days? (?:will |would |might |could )?looks? like as
    ) an? (?=\S)
  `,
  others: new RegExp(`\\b(?:${titlesIn('day')}) ?(?:(?:${titlesIn('dayArticles')}) )?(?=\\S)`, 'g'),
};
const DAY_WORDS = ['day', 'days', ...titleWordsIn('dayWords')];
// ":", "(m/w/d) at Acme:", "looks like": the line says no more
const CLOSES = regex()`
  ^(?:\s?\([^()]{1,12}\))?(?:,? (?:at|with|in|${titlesIn('at')}) [^.:;,!?]{2,28}| (?:might |could |will )?looks? like)?
  \s{0,2}[:.!?…]{0,3}\s{0,2}$
`;
const LONGEST_HEADING = 110;

// "recherche son/sa boulanger", "busca a su próximo cocinero", "zoekt haar nieuwe bakker"
const OWN: Cues = { english: null, others: new RegExp(`\\b(?:${titlesIn('own')}) (?=[a-z])`, 'g') };
const OWN_WORDS = titleWordsIn('ownWords');
// "chargé(e) d'affaires": weak by itself
const CHARGED = /^charge.{0,5} d/i;

// "chaque patient cherche son médecin": who is served seeks
const SERVED = new RegExp(`\\b(?:${titlesIn('served')})\\b`);

const NUMBER = `(?:[2-9]|${titlesIn('numbers')})`;
/** "two positions open: a Baker and a Miller", "två lediga tjänster - en bagare": the first follows. */
const SEVERAL: Cues = {
  english: new RegExp(
    `\\b${NUMBER} (?:(?:new|open|job|exciting|great|full-time|part-time|different|vacant|available) ){0,3}(?:positions|vacancies|openings|roles|posts)(?: (?:open|available|free|to fill|right now|now|today|currently)){0,2}(?::| [-–—]) ?(?:an? |(?!the )(?=[a-z]))`,
    'g',
  ),
  others: new RegExp(
    `\\b${NUMBER} (?:(?:${titlesIn('newPosts')}) ){0,2}(?:${titlesIn('posts')})(?: (?:${titlesIn('postsOpen')})){0,2}(?: ?:| [-–—]) ?(?:(?:${titlesIn('postArticles')}) |(?=[a-z]))`,
    'g',
  ),
};
const SEVERAL_WORDS = [...'positions vacancies openings roles posts'.split(' '), ...titlesIn('posts').split('|')];
const mayCount = wordTest(SEVERAL_WORDS);
/** Whether a line in `plain()` form counts the posts that it goes on to name. */
export const countsPosts = (low: string): boolean =>
  mayCount(low) && [SEVERAL.english, SEVERAL.others].some((cue) => cue && low.search(cue) >= 0);

// "na stanowisku: Sprzedawca", "na stanowisku Sprzedawca"; the name in the nominative, so that a colon or a capital stands before it
const AT_POST: Cues = { english: null, others: new RegExp(`\\b(?:${titlesIn('atPost')}):? (?=[a-z])`, 'g') };
// "doświadczenie na stanowisku"
const DONE_BEFORE = new RegExp(titlesIn('doneBefore'));
const WITHIN = 60;

const before = ({ plain }: Block, phrase: Phrase): string =>
  plain.slice(Math.max(0, phrase.span.start - WITHIN), phrase.span.start);

const QUIET = ['benefits', 'legal', 'pay'] as const;

// "boulanger et une vendeuse": the first of them
const NEXT = new RegExp(`\\s(?:and|${titlesIn('and')})\\s(?:an?|${titlesIn('secondOne')})\\s.{0,90}$`, 'i');
const firstOf = (match: Match<RawTitle>): Match<RawTitle> => {
  const title = match.value.title.replace(NEXT, '');
  const cut = match.value.title.length - title.length;
  return cut === 0
    ? match
    : { ...match, value: { ...match.value, title, several: true }, span: { ...match.span, end: match.span.end - cut } };
};

// "Chez Alouette, nos boulangers (H/F) partagent", "Unsere Bäcker (m/w/d) kneten": who begins the sentence, with the genders
const OURS: Cues = {
  english: null,
  others: new RegExp(
    `(?:^|[.!?] )(?:(?:${titlesIn('with')}) [^.,!?()]{2,40},? )?(?:${titlesIn('ourMany')})(?=[a-z])`,
    'g',
  ),
};
const GENDERS = /^ ?\((?:h\/f|f\/h|[mwfdx]\/[mwfdx]\/[mwfdx])\) [a-z]/;

/** Rules for titles that other words than those of a search bring up. */
export const toldRules: readonly BlockRule<RawTitle>[] = [
  {
    id: 'title/day-as',
    strength: 'positional',
    scope: 'block',
    where: { notSections: ['legal', 'pay'], words: DAY_WORDS },
    *find(block: Block, document: Document): Generator<Match<RawTitle>> {
      if (block.text.length > LONGEST_HEADING) return;
      for (const phrase of sought(block, document, DAY))
        if (!phrase.generic && CLOSES.test(block.plain.slice(phrase.span.end)))
          yield matchOf(block, phrase, !phrase.capital);
    },
  },
  {
    id: 'title/its-own',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: QUIET, words: OWN_WORDS },
    *find(block, document) {
      for (const phrase of sought(block, document, OWN))
        if ((isDoer(phrase.value) || CHARGED.test(phrase.value)) && !SERVED.test(before(block, phrase)))
          yield firstOf(matchOf(block, phrase, phrase.generic));
    },
  },
  {
    id: 'title/several-posts',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: QUIET, words: SEVERAL_WORDS },
    *find(block, document) {
      for (const phrase of sought(block, document, SEVERAL)) {
        const match = firstOf(matchOf(block, phrase, phrase.generic));
        yield { ...match, value: { ...match.value, several: true } };
      }
    },
  },
  {
    id: 'title/ours',
    strength: 'guessed',
    scope: 'block',
    where: { kinds: ['paragraph'], notSections: QUIET, words: titleWordsIn('ourManyWords') },
    *find(block, document) {
      for (const phrase of sought(block, document, OURS))
        if (!phrase.generic && GENDERS.test(block.plain.slice(phrase.span.end))) yield matchOf(block, phrase, true);
    },
  },
  {
    id: 'title/at-post',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: [...QUIET, 'requirements', 'preferred'], words: titleWordsIn('atPostWords') },
    *find(block, document) {
      for (const phrase of sought(block, document, AT_POST)) {
        const said = before(block, phrase);
        if ((phrase.capital || said.trimEnd().endsWith(':')) && !DONE_BEFORE.test(said))
          yield matchOf(block, phrase, phrase.generic);
      }
    },
  },
];
