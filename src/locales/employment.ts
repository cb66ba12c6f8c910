import { employment as cs } from './cs/employment.js';
import { employment as da } from './da/employment.js';
import { employment as de } from './de/employment.js';
import { employment as es } from './es/employment.js';
import { employment as fi } from './fi/employment.js';
import { employment as fr } from './fr/employment.js';
import { employment as it } from './it/employment.js';
import { employment as ja } from './ja/employment.js';
import { joined, wordsUnder } from './joined.js';
import { employment as ko } from './ko/employment.js';
import { employment as nl } from './nl/employment.js';
import { employment as pl } from './pl/employment.js';
import { employment as pt } from './pt/employment.js';
import { employment as sv } from './sv/employment.js';
import { ru, employment as uk } from './uk/employment.js';
import type { Part, Woken } from './woken.js';

/** Kinds of employment that have names of their own in other languages than English. */
export const NAMED_KINDS = ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** How a language names a kind of employment. */
export interface KindNames {
  /** Names that may be all that a line says: "temps plein". */
  readonly names?: Part;
  /** The same, where more letters may follow in a value or a sentence: "teilzeit". */
  readonly stems?: Part;
  /** Names in scripts that do not part words. */
  readonly signs?: Part;
  /** What names the kind, but makes no line of its own: "befristung" before "bis". */
  readonly also?: Part;
  /** Names at the beginning of a value whose label says the rest: "completa", of a "jornada". */
  readonly value?: Part;
}

/** How a language says what kind of employment something is. */
export interface EmploymentWords {
  readonly kinds: Readonly<Partial<Record<NamedKind, KindNames>>>;
  /** Other lines that say nothing else: "contrat en alternance". */
  readonly lines?: Part;
  /** Single words in `plain()` form, parted by spaces, one of which stands in each line that the keys before know. */
  readonly words: string;
  /** Names that postings in English have too. */
  readonly inEnglish?: Part;
  /** Names that titles hold; those that mean something else in titles of other languages. */
  readonly inTitle?: Part;
  readonly inOwnTitle?: Part;
  /** Names in brackets behind a title. */
  readonly inBrackets?: Part;
  /** Without an end: before and behind a name. */
  readonly permanent?: Part;
  /** Other values behind a label that lost its colon: "umowa". */
  readonly value?: Part;

  // What stands by a name on its line.
  /** "And", "or"; other words behind it: "ab sofort". */
  readonly joint?: Part;
  readonly behind?: Part;
  /** Units of "24h/semaine" and of "de 12 mois", and words before those. */
  readonly hours?: Part;
  readonly per?: Part;
  readonly week?: Part;
  readonly months?: Part;
  readonly during?: Part;

  // In sentences.
  /** Experience, schooling, other people, what may be: takes a statement behind it back. */
  readonly refused?: Part;
  /** What stands by "contract" where it tells no contractor: "vast". */
  readonly beforeContract?: Part;
  readonly behindContract?: Part;
  /** "You work", before a name that is English; words for a job, parted by spaces. */
  readonly youWork?: Part;
  readonly jobs?: string;
  /** Sentences by their ids; what other languages say in the same way has one id for all. */
  readonly statements?: Readonly<Record<string, Woken>>;
}

/** The registry: a language is one file of this shape and one entry here; what is English is in the rules. */
export const EMPLOYMENT_WORDS: Readonly<Record<string, EmploymentWords>> = { de, fr, es, pt, nl, pl, it, sv };

/** Languages of which only some of this is known. */
const ABROAD: Readonly<Record<string, EmploymentWords>> = { cs, da, fi, ja, ko, uk, ru };
const ALL: Readonly<Record<string, EmploymentWords>> = { ...EMPLOYMENT_WORDS, ...ABROAD };

/** What all languages have under a key, as alternatives. */
export const employmentIn = (key: Exclude<keyof EmploymentWords, 'kinds' | 'statements'>): string =>
  joined<typeof key>(ALL, key);

/** The single words that all languages have under a key. */
export const employmentWordsIn = (key: 'words' | 'jobs'): string[] => wordsUnder(ALL, key);

/** What all languages have for a kind under a key, as alternatives. */
export const kindIn = (kind: NamedKind, key: keyof KindNames): string =>
  joined<typeof key>(Object.fromEntries(Object.entries(ALL).map(([tag, { kinds }]) => [tag, kinds[kind] ?? {}])), key);

/** The sentences of all languages. */
export const STATEMENT_WORDS: Readonly<Record<string, Readonly<Record<string, Woken>>>> = Object.fromEntries(
  Object.entries(ALL).map(([tag, { statements = {} }]) => [tag, statements]),
);
