import { plain as plainOf } from '../locales/plain.js';
import { TIME_WORDS, type TimeWords } from '../locales/time.js';
import { type Lexicon, makeLexicon, perLanguage, type WordList } from './lexicon.js';

/** What a word does beside a length of time, one bit each. */
export const TIME_ROLE = {
  years: 1,
  months: 2,
  /** Its value: the number. */
  number: 4,
  to: 8,
  orMore: 16,
  atLeast: 32,
  upTo: 64,
  experience: 128,
  other: 256,
  otherBefore: 512,
  company: 1024,
} as const;

/** The words of a language, and the pattern that finds its units of time. */
export interface TimeReader {
  readonly words: Lexicon;
  readonly unit: RegExp;
}

function* listsOf(l: TimeWords): Iterable<WordList> {
  yield [TIME_ROLE.months, 'months', l.monthUnits];
  for (const role of [
    'years',
    'to',
    'orMore',
    'atLeast',
    'upTo',
    'experience',
    'other',
    'otherBefore',
    'company',
  ] as const)
    yield [TIME_ROLE[role], role, l[role]];
  const numbers = l.numbers.split(', ');
  for (let n = 0; n < numbers.length; n++)
    yield [TIME_ROLE.number, String(n + 1), (numbers[n] as string).replaceAll('/', ', ')];
}

// "years", "yr.", "año": a unit of time without what may follow its first word
const TAIL_OF_UNIT = /[^a-z].*$/;

function readerOf(languages: readonly TimeWords[]): TimeReader {
  const units = languages.flatMap((l) => plainOf(`${l.years}, ${l.monthUnits}`).split(', '));
  const firsts = [...new Set(units.map((u) => u.replace(TAIL_OF_UNIT, '')))];
  return {
    words: makeLexicon(languages.flatMap((l) => [...listsOf(l)])),
    unit: new RegExp(`(?:${firsts.sort((a, b) => b.length - a.length).join('|')})(?![a-z])|年|년|개월|[かヶ]月`, 'g'),
  };
}

/** How a document in a language (BCP 47; null: unknown) speaks of time; made at first use. */
export const timeWords = perLanguage(TIME_WORDS, readerOf);
