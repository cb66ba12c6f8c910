import { labels as cs } from './cs/labels.js';
import { labels as da } from './da/labels.js';
import { labels as de } from './de/labels.js';
import { labels as en } from './en/labels.js';
import { labels as es } from './es/labels.js';
import { labels as fi } from './fi/labels.js';
import { labels as fr } from './fr/labels.js';
import { labels as it } from './it/labels.js';
import { labels as ja } from './ja/labels.js';
import { joined, wordsUnder } from './joined.js';
import { labels as ko } from './ko/labels.js';
import { labels as nl } from './nl/labels.js';
import { labels as pl } from './pl/labels.js';
import { labels as pt } from './pt/labels.js';
import { labels as sv } from './sv/labels.js';
import { labels as uk } from './uk/labels.js';

/** Alternatives of an expression on `plain()` text, parted by bars, without groups that capture. */
type Part = string;
/** Whole labels in `plain()` form, parted by bars. */
type Names = string;

/** How a language labels the place and the way of working. */
export interface LabelWords {
  /** The place of work: "Standort". */
  readonly place: Names;
  /** Whose place it is: "dein". */
  readonly whose: Part;
  /** "Where"; and what one does there: "wo du arbeitest". */
  readonly where: Part;
  readonly whereWork: Part;
  /** The place of work in several words: "lieu du poste". */
  readonly placeOfWork?: Part;
  /** Single words, parted by spaces, one of which stands in each label that the expressions know. */
  readonly placeWords: string;
  /** The way of working: "Arbeitsmodell"; what stands in those of them that name a place first. */
  readonly way: Names;
  readonly wayPlace: Part;
  /** Whether one works remotely: "yes" is an answer. */
  readonly remote: Names;
  /** The day on which a posting was published; on which applications opened; the last day for them, and the same with words before its colon. */
  readonly posted: Names;
  readonly opened?: Names;
  readonly closes: Names;
  readonly closesLoosely?: Names;
  /** The kind of employment: "Vertragsart". */
  readonly employment: Names;
}

/** The registry: a language is one file of this shape and one entry here. */
export const LABEL_WORDS: Readonly<Record<string, LabelWords>> = { en, de, fr, es, pt, nl, pl, it, sv };

/** Languages of which only some of this is known. */
const ABROAD: Readonly<Record<string, Partial<LabelWords>>> = { cs, da, fi, ja, ko, uk };
const ALL: Readonly<Record<string, Partial<LabelWords>>> = { ...LABEL_WORDS, ...ABROAD };

/** What all languages have under a key, as alternatives. */
export const labelsIn = (key: keyof LabelWords): string => joined(ALL, key);

/** The single words that all languages have under a key, each once. */
export const labelWordsIn = (key: 'placeWords'): string[] => wordsUnder(ALL, key);
