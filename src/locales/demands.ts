import { demands as cs } from './cs/demands.js';
import { demands as da } from './da/demands.js';
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

  // Of what follows the English stands in the rules.
  /** A sentence with a colon gives what its list holds: "wir bieten"; or demands it: "folgende Anforderungen". */
  readonly gives: Part;
  readonly following: Part;
  /** Ends a line that announces what its list holds: "Kenntnisse in". */
  readonly announces: Part;
  /** How a line begins, and goes on, that invites to apply under a condition; how one begins that does nothing but invite. */
  readonly conditional: Part;
  readonly invitation: Part;
  /** Stands in headings of lists that are no demands: "Werte". */
  readonly otherHeads: Part;
  /** "Arbeiten" and "bei": what it is like to be there. */
  readonly being?: Part;
  readonly beingAt?: Part;
  /** Whole lines by which no experience is needed; whole values that say whether any is: "nicht erforderlich". */
  readonly noneNeeded: Part;
  readonly whether: Part;
  /** Labels as written, of pay, and of facts of the job: "Kennziffer". */
  readonly payLabel: Part;
  readonly fact: Part;
  /** For how long, or from when: words of a label, and how such words end. */
  readonly term?: Part;
  readonly termEnds?: Part;
  /** How a heading begins that asks for wishes: "Was von Vorteil wäre"; what sentences hope for of everybody, or say of a number. */
  readonly asking: Part;
  readonly hoped?: Part;
  /** What a list may hold that is given, or done: "die Gelegenheit". */
  readonly chance?: Part;
  /** Who has no degree: "ohne Studium". */
  readonly lacking?: Part;
  /** "Wir suchen", without "we". */
  readonly seeks?: Part;
  /** How a sentence begins that says what happens under a condition, or beside what: "wenn Sie". */
  readonly condition?: Part;
  /** The same before a demand all the same: "si vous avez le permis, ce poste est fait pour vous". */
  readonly suited?: Part;
  /** Years of experience of who seeks, before its verb; other years of the employer's. */
  readonly withYears?: Part;
  readonly theirYears?: Part;
  /** "Kannst du", and what one may do with what one has: "einbringen". */
  readonly youMay?: Part;
  readonly mayShow?: Part;
  /** Of papers and of the employer, not of a quality. */
  readonly ofPapers?: Part;
  /** Answers of a form: "yes". */
  readonly answer?: Part;
}

/** The registry: a language is one file of this shape and one entry here. */
export const DEMAND_WORDS: Readonly<Record<string, Partial<DemandWords>>> = { en, de, fr, es, pt, nl, pl, it, sv };

/** Languages of which only some of this is known. */
const ABROAD: Readonly<Record<string, Partial<DemandWords>>> = { cs, da };
const ALL: Readonly<Record<string, Partial<DemandWords>>> = { ...DEMAND_WORDS, ...ABROAD };

/** What all languages have under a key, as alternatives. */
export const demandsIn = (key: keyof DemandWords): string => joined(ALL, key);

/** The words that all languages have under a key, each once. */
export const demandWordsIn = (key: 'beside'): string[] => wordsUnder(ALL, key);
