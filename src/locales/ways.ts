import { ways as de } from './de/ways.js';
import { ways as en } from './en/ways.js';
import { ways as es } from './es/ways.js';
import { ways as fr } from './fr/ways.js';
import { ways as it } from './it/ways.js';
import { ways as nl } from './nl/ways.js';
import { ways as pl } from './pl/ways.js';
import { ways as pt } from './pt/ways.js';
import { ways as sv } from './sv/ways.js';
import type { Part, Woken } from './woken.js';

/** What a language gives to a wording that tells the way of working; its keys are those of `Phrase` in `fields/workplace/phrase.ts`. */
export interface WayPhrase extends Woken {
  readonly notAfter?: Part;
  readonly notBefore?: Part;
}

/**
 * How a language tells the way of working: its wordings by the ids of `fields/workplace/by-language.ts`, which has for each what it tells.
 * What it says with "remote" and "hybrid" in English stands in `fields/workplace`.
 */
export type WayWords = Readonly<Record<string, WayPhrase>>;

/** The registry: a language is one file of this shape and one entry here. */
export const WAY_WORDS: Readonly<Record<string, WayWords>> = { en, de, fr, es, pt, nl, pl, it, sv };
