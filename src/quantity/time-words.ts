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

/** The words of a language, and the pattern that finds its units of time, in a text as it is and in its `plain()` form. */
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

// ".", "(s)": what follows the letters of a unit in its list
const TAIL_OF_UNIT = /[.(][^,]*/g;
/** Units of scripts without spaces between words. */
const OTHERS = '年|년|개월|[かヶ]月';

function readerOf(languages: readonly TimeWords[]): TimeReader {
  const listed = languages.map((l) => `${l.years}, ${l.monthUnits}`).join(', ');
  const written = listed.replace(TAIL_OF_UNIT, '').replaceAll(', ', '|');
  const plain = plainOf(written);
  const units = plain === written ? plain : `${plain}|${written}`;
  return {
    words: makeLexicon(languages.flatMap((l) => [...listsOf(l)])),
    // "years", "yr", "ano", "年"
    unit: new RegExp(`(?:${units})(?![a-z])|${OTHERS}`, 'gi'),
  };
}

/** How a document in a language (BCP 47; null: unknown) speaks of time; made at first use. */
export const timeWords = perLanguage(TIME_WORDS, readerOf);
