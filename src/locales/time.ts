import { time as cs } from './cs/time.js';
import { time as da } from './da/time.js';
import { time as de } from './de/time.js';
import { time as en } from './en/time.js';
import { time as es } from './es/time.js';
import { time as fr } from './fr/time.js';
import { time as it } from './it/time.js';
import { joined } from './joined.js';
import { time as nb } from './nb/time.js';
import { time as nl } from './nl/time.js';
import { time as pl } from './pl/time.js';
import { time as pt } from './pt/time.js';
import { time as sv } from './sv/time.js';

/** Words and phrases of one meaning, parted by commas, as in `MoneyWords`. */
type Words = string;

/** Alternatives of an expression on `plain()` text, parted by bars, without groups that capture. */
type Part = string;

/** How a language speaks of years, months and dates. */
export interface TimeWords {
  readonly years: Words;
  readonly monthUnits: Words;
  /** Number words from one upwards, without gaps; forms of one number are parted by slashes. */
  readonly numbers: Words;
  /** Joins two ends of a range. */
  readonly to: Words;
  readonly atLeast: Words;
  readonly upTo: Words;
  readonly orMore: Words;
  /** Words that make a length of time one of experience. */
  readonly experience: Words;
  /** Words after a length of time that make it something else: "10 years ago". */
  readonly other: Words;
  /** Words right before it that do: "the past 10 years". */
  readonly otherBefore: Words;
  /** Words whose experience is not the candidate's. */
  readonly company: Words;
  /** Whose age is told in years: children; "aged"; and what may stand between these and the years. */
  readonly children?: Part;
  readonly aged?: Part;
  readonly agedFrom?: Part;
  /** A licence to drive, which one holds for years. */
  readonly licence?: Part;
  /** January to December; forms of one month are parted by slashes. */
  readonly months: Words;
}

/** The registry: a language is one file of this shape and one entry here. */
export const TIME_WORDS: Readonly<Record<string, TimeWords>> = {
  en,
  de,
  fr,
  es,
  pt,
  nl,
  pl,
  it,
  sv,
  da,
  nb,
  cs,
  sk: cs,
};

/** What all languages have under a key, as alternatives. */
export const timeIn = (key: 'children' | 'aged' | 'agedFrom' | 'licence'): string => joined(TIME_WORDS, key);
