import { runIn as de } from './de/run-in.js';
import { runIn as en } from './en/run-in.js';
import { runIn as es } from './es/run-in.js';
import { runIn as fr } from './fr/run-in.js';
import { runIn as it } from './it/run-in.js';
import { joined, wordsUnder } from './joined.js';
import { runIn as nl } from './nl/run-in.js';
import { runIn as pl } from './pl/run-in.js';
import { runIn as pt } from './pt/run-in.js';
import { runIn as sv } from './sv/run-in.js';

/** Single words, parted by spaces. */
type Words = string;
/** Alternatives of an expression, parted by bars, without groups that capture; on text as written. */
type Part = string;

/** What tells headings and items from the words around them where a text lost its line breaks. */
export interface RunInWords {
  /** Headings wherever they stand between other words, as written: "Requirements". */
  readonly headings?: Words;
  /** Words of a heading that need no capital. */
  readonly joints?: Words;
  /** Words that end no heading, "The pay in the department of", but a question; and those that do not end even that. */
  readonly open?: Words;
  readonly dangling?: Words;
  /** Small words behind which no line ends but one that was broken. */
  readonly hangs?: Words;
  /** First words of headings that are questions: "What we are looking for". */
  readonly asks?: Words;
  /** Words that what follows belongs to: "with Experience", "your Skills". */
  readonly binds?: Words;
  /** Beginnings, in small letters, of what goes on behind such a heading as a name: "Benefits Administrator". */
  readonly goesOn?: Part;
  /** Words that an item may begin with, and that end a name as well: "Customer Experience". */
  readonly named?: Part;
  /** Words with a capital that stand inside an item: "written English communication". */
  readonly inside?: Part;
  /** Behind a word with a capital they begin an item: "Exposure to"; and other beginnings of one before a small letter: "You have". */
  readonly leads?: Part;
  readonly items?: Part;
  /** First words of sentences with which the text goes on behind a list: "We offer"; and verbs behind a name there: "Example Ltd is". */
  readonly tells?: Words;
  readonly presents?: Part;
}

/** The registry: a language is one file of this shape and one entry here. */
const RUN_IN_WORDS: Readonly<Record<string, RunInWords>> = { en, de, fr, es, pt, nl, pl, it, sv };

/** The single words that all languages have under a key. */
export const runInWords = (
  key: 'headings' | 'joints' | 'open' | 'dangling' | 'hangs' | 'asks' | 'binds' | 'tells',
): readonly string[] => wordsUnder(RUN_IN_WORDS, key);

/** What all languages have under a key, as alternatives. */
export const runInParts = (key: 'goesOn' | 'named' | 'inside' | 'leads' | 'items' | 'presents'): string =>
  joined(RUN_IN_WORDS, key);
