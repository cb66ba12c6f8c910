import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { titleWordsIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { does, opening } from './doer.js';
import { type Phrase, readPhrase } from './phrase.js';
import { singular } from './singular.js';
import {
  ARE_YOU,
  AS,
  ASKS,
  type Cues,
  EMPLOYED,
  HAS,
  isFurther,
  isOneOf,
  JOIN_AS,
  NEEDED,
  OFFERED,
  RIGHT_BEHIND,
  ROLE_IS,
  SEEK,
  SEEK_BARE,
  SEEK_MANY,
  SEEK_NAMED,
  SEEK_WHO,
  THE,
  TO_READER,
  YOU_ARE,
  YOU_BE,
} from './sought.js';

export interface RawTitle {
  readonly title: string;
  /** Already cleaned by the reader of prose. */
  readonly ready?: boolean;
  /** Whether further roles stand beside it. */
  readonly several?: boolean;
}

const ROMANCE = /^(?:fr|es|pt|it|ro|ca|pl|cs|uk|ru)/;
const isRomance = ({ language }: Pick<Document, 'language'>): boolean => language !== null && ROMANCE.test(language);
/** How the language of a posting writes titles. */
interface Tongue {
  readonly romance: boolean;
  readonly english: boolean;
}
const tongueOf = ({ language }: Pick<Document, 'language'>): Tongue => ({
  romance: isRomance({ language }),
  english: language === null || language.startsWith('en'),
});
const ENGLISH: Tongue = { romance: false, english: true };
/** More cues than any paragraph has. */
const MOST_CUES = 200;

function phrasesAfter(block: Block, text: string, pattern: RegExp, { romance, english }: Tongue): Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  for (let n = 0; n < MOST_CUES; n++) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) break;
    const end = match.index + match[0].length;
    from = Math.max(end, match.index + 1);
    const phrase = readPhrase(block.text, block.plain, end, romance, english);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

const NONE: readonly Phrase[] = [];
/** The titles behind the cues of the posting's language; English ones count everywhere. */
export function sought(block: Block, { language }: Document, cues: Cues): readonly Phrase[] {
  const tongue = tongueOf({ language });
  const phrases = cues.english === null ? NONE : phrasesAfter(block, block.plain, cues.english, tongue);
  if (cues.others === null || language?.startsWith('en')) return phrases;
  return [...phrases, ...phrasesAfter(block, block.plain, cues.others, { ...tongue, english: false })];
}

export const matchOf = (block: Block, phrase: Phrase, weak: boolean): Match<RawTitle> => ({
  value: { title: phrase.value, ready: true },
  span: { start: block.span.start + phrase.span.start, end: block.span.start + phrase.span.end },
  ...(weak ? { strength: 'guessed' as const } : {}),
});

const FIRST_WORD = /^[^ ]+/;
/** Whether a title begins with the word for one who has a trade: "cocinero con experiencia"; not "nuestros técnicos". */
export const isDoer = (title: string): boolean =>
  OF_RANK.test(title) || jobNounIn(FIRST_WORD.exec(title)?.[0] ?? '') === 2;
// "oficial albañil", "oficiales y ayudantes": a rank of a trade
const OF_RANK = /^oficial(?:es)? /i;

// "Regional Managers (RM)"
const MANY = /(?:er|or|ist|ant|ian|yst|ect|lead)s(?![a-z])/i;
// "Consultants", "Security Analysts": what they do, not who is sought
const PLURAL_HEAD = /(?:er|or|ist|ant|ian|yst|ect)s$/i;

const QUIET = ['benefits', 'legal', 'pay'] as const;
// "As a Baker:": the lines below go on
const GOES_ON_BELOW = /^\s*[,;:*]+(?:\s*(?:\.{3}|…))?\s*$/;
const SOUGHT_WORDS = [
  ...'apply applying applied application interest interested description considered candidate candidates looking seeking seek seeks searching hiring search need after recruiting hire recruit add appoint lookout hunt hunting applications wanted require opening openings opportunity vacancy position positions role roles market job post'.split(
    ' ',
  ),
  ...titleWordsIn('soughtWords'),
];
const MANY_WORDS = [...'looking hiring seeking recruiting searching search'.split(' '), ...titleWordsIn('manyWords')];
/** Units from the start of a line within which what is sought is what the line is for. */
const NEAR_START = 60;
const AS_WORDS = ['as', 'become', ...titleWordsIn('asWords')];
const NEEDED_WORDS = ['needed', 'wanted', 'required', 'sought'];
/** Blocks among which it stands. */
const FIRST_BLOCKS = 3;

const BE_WORDS = ['be', 'become', 'are', 're', 'as', 'role', 'position', 'job', 'post', ...titleWordsIn('beWords')];
const READER_WITHIN = 140;
// "You are a baker who", "with at least"
const GOES_ON = /^ (?:who|with)\b/;

/** Rules for titles that a sentence names. */
export const proseRules: readonly BlockRule<RawTitle>[] = [
  {
    id: 'title/sought',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['legal', 'pay'], words: SOUGHT_WORDS },
    *find(block, document) {
      // "we look for a chef who cooks for you": among perks only what is written as a title
      const perks = block.section.kind === 'benefits';
      for (const cues of [SEEK, SEEK_BARE])
        for (const phrase of sought(block, document, cues))
          if (!perks || (phrase.capital && !phrase.generic))
            yield matchOf(block, phrase, phrase.generic || isFurther(block.plain, phrase.span.start));
      if (perks) return;
      for (const phrase of sought(block, document, SEEK_WHO))
        if (isDoer(phrase.value)) yield matchOf(block, phrase, phrase.generic || phrase.span.start > NEAR_START);
      for (const phrase of sought(block, document, HAS))
        if (
          phrase.capital &&
          !EMPLOYED.test(phrase.value) &&
          OFFERED.test(block.plain.slice(phrase.span.end, phrase.span.end + 20))
        )
          yield matchOf(block, phrase, phrase.generic);
    },
  },
  {
    id: 'title/needed',
    strength: 'positional',
    scope: 'block',
    where: {
      kinds: ['paragraph', 'heading'],
      notSections: [...QUIET, 'requirements', 'preferred'],
      words: NEEDED_WORDS,
    },
    *find(block, document) {
      if (block.index >= FIRST_BLOCKS) return;
      const phrase = readPhrase(block.text, block.plain, 0, isRomance(document), true);
      if (phrase && NEEDED.test(block.plain.slice(phrase.span.end, phrase.span.end + NEAR_START)))
        yield matchOf(block, phrase, phrase.generic);
    },
  },
  {
    id: 'title/sought-plural',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: QUIET, words: MANY_WORDS },
    *find(block, document) {
      for (const phrase of sought(block, document, SEEK_MANY)) {
        const one = singular(phrase.value);
        if (one !== null) yield { ...matchOf(block, phrase, true), value: { title: one, ready: true } };
      }
      for (const phrase of sought(block, document, SEEK_NAMED))
        if (phrase.capital && !phrase.generic && !MANY.test(phrase.value))
          yield matchOf(block, phrase, phrase.span.start > NEAR_START);
    },
  },
  {
    id: 'title/you-will-be',
    strength: 'positional',
    scope: 'block',
    where: { notSections: QUIET, words: BE_WORDS },
    *find(block, document) {
      for (const phrase of sought(block, document, YOU_BE)) yield matchOf(block, phrase, phrase.generic);
      for (const phrase of sought(block, document, YOU_ARE))
        if (!phrase.generic && GOES_ON.test(block.plain.slice(phrase.span.end))) yield matchOf(block, phrase, true);
      for (const phrase of sought(block, document, ROLE_IS))
        if (phrase.capital && !phrase.generic && RIGHT_BEHIND.test(block.plain.slice(0, phrase.span.start)))
          yield matchOf(block, phrase, false);
    },
  },
  {
    id: 'title/as-you',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['legal', 'pay'], words: AS_WORDS },
    *find(block, document) {
      // "as a freelancer you get": among perks only what is written as a title
      const perks = block.section.kind === 'benefits';
      for (const phrase of sought(block, document, AS)) {
        const { end } = phrase.span;
        if (perks && (phrase.generic || !phrase.capital)) continue;
        // "As one of our Bakers"
        const one = isOneOf(block.plain.slice(0, phrase.span.start)) ? singular(phrase.value) : null;
        // "As a company": no title; "As a Java developer I": not the reader
        const below =
          phrase.capital && !phrase.generic && GOES_ON_BELOW.test(block.plain.slice(end, end + READER_WITHIN));
        if (below || TO_READER.test(block.plain.slice(end, end + READER_WITHIN)))
          // "En tant qu'ingénieur confirmé": small letters do not tell where the title ends
          yield {
            ...matchOf(block, phrase, phrase.generic || (!phrase.capital && isRomance(document))),
            ...(one !== null && { value: { title: one, ready: true } }),
          };
      }
      if (!perks) for (const phrase of sought(block, document, JOIN_AS)) yield matchOf(block, phrase, phrase.generic);
    },
  },
  {
    id: 'title/the-will',
    strength: 'positional',
    scope: 'block',
    where: { kinds: ['paragraph', 'heading', 'pair'], notSections: ['legal', 'pay', 'requirements', 'preferred'] },
    *find(block, document) {
      // under "What's in it for you" the role may be told; among perks a coach serves the crew
      const perks = block.section.kind === 'benefits';
      const first = perks ? null : opening(block, document);
      if (first && does(block.text, first)) {
        // "Baking Engineers are critical": one of them is sought
        const one = singular(first.value);
        const match = matchOf(block, first, one !== null);
        yield one === null ? match : { ...match, value: { title: one, ready: true } };
      }
      for (const phrase of phrasesAfter(block, block.text, THE, ENGLISH))
        if (phrase.capital && does(block.text, phrase))
          yield matchOf(block, phrase, perks || phrase.generic || PLURAL_HEAD.test(phrase.value));
      // "Are you a licensed Baker in Ohio?", among the questions of a form
      if (!perks && block.section.kind !== 'process' && block.text.includes(ASKS))
        for (const phrase of phrasesAfter(block, block.text, ARE_YOU, ENGLISH))
          if (!phrase.generic) yield matchOf(block, phrase, false);
    },
  },
];
