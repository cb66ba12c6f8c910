import { demands as de } from './de/demands.js';
import { demands as en } from './en/demands.js';
import { demands as es } from './es/demands.js';
import { demands as fr } from './fr/demands.js';
import { demands as it } from './it/demands.js';
import { joined, wordsUnder } from './joined.js';
import { demands as nl } from './nl/demands.js';
import { demands as pl } from './pl/demands.js';
import { demands as pt } from './pt/demands.js';
import { demands as sv } from './sv/demands.js';

/** Alternatives of an expression on `plain()` text, parted by bars, without groups that capture. */
type Part = string;

/** How a language speaks of what it demands and wishes for, beyond the cues of its locale. */
export interface DemandWords {
  /** Beginnings of words by which a heading asks for work or for what one has: "What we expect". */
  readonly expects: Part;
  /** Whole headings that announce wishes behind demands, and demands where there are no others: "Vos atouts". */
  readonly wished?: Part;
  /** Nobody need have all of this: "Do not worry", "Pas de panique". */
  readonly comfort: Part;
  /** Single words, parted by spaces, that may stand beside a wish in brackets: "(strongly preferred, but not required)". */
  readonly beside: string;
  /** It is taught, so that none must have it before: "training can be provided"; and words one of which stands there. */
  readonly taught: Part;
  readonly training: Part;
}

/** The registry: a language is one file of this shape and one entry here. */
export const DEMAND_WORDS: Readonly<Record<string, DemandWords>> = { en, de, fr, es, pt, nl, pl, it, sv };

/** What all languages have under a key, as alternatives. */
export const demandsIn = (key: keyof DemandWords): string => joined(DEMAND_WORDS, key);

/** The words that all languages have under a key, each once. */
export const demandWordsIn = (key: 'beside'): string[] => wordsUnder(DEMAND_WORDS, key);
