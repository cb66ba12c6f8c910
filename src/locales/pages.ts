import { pages as de } from './de/pages.js';
import { pages as es } from './es/pages.js';
import { pages as fr } from './fr/pages.js';
import { pages as it } from './it/pages.js';
import { joined } from './joined.js';
import { pages as nl } from './nl/pages.js';
import { pages as pl } from './pl/pages.js';
import { pages as pt } from './pt/pages.js';
import { pages as sv } from './sv/pages.js';

/** Alternatives of an expression on `plain()` text, parted by bars, without groups that capture. */
type Part = string;

/** What pages and mails show around a posting. What they show in English stands in `document/around`, and boards in any language may. */
export interface PageWords {
  /** Whole lines that are buttons: "Jetzt bewerben". */
  readonly button: Part;
  /** How lines of the page's frame begin: "Zum Hauptinhalt", "Anmelden" and no more. */
  readonly frame: Part;
  /** Whole names of ways to other parts of a site: "Impressum". */
  readonly way: Part;
  /** Fields of a form at the foot: "Vorname"; whole lines that stand there: "Nutzungsbedingungen". */
  readonly field: Part;
  readonly foot?: Part;
  /** Labels in the head of a mail: "Betreff"; its first word where it was passed on. */
  readonly mail?: Part;
  readonly forwarded?: Part;
  /** Whole lines above other jobs: "Ähnliche Stellen". */
  readonly otherJobs: Part;
}

/** The registry: a language is one file of this shape and one entry here; what is English is in the rules. */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = { de, fr, es, pt, nl, pl, it, sv };

/** What all languages have under a key, as alternatives. */
export const pagesIn = (key: keyof PageWords): string => joined(PAGE_WORDS, key);
