import { places as da } from './da/places.js';
import { places as de } from './de/places.js';
import { places as en } from './en/places.js';
import { places as es } from './es/places.js';
import { places as fr } from './fr/places.js';
import { places as it } from './it/places.js';
import { places as nl } from './nl/places.js';
import { places as pl } from './pl/places.js';
import { places as pt } from './pt/places.js';
import { places as sv } from './sv/places.js';

/** A piece of text and, if given, pieces one of which stands before it, and pieces one of which stands behind it. */
export interface Near {
  readonly key: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** How many characters before or behind still count; 60 if not given. */
  readonly within?: number;
}

/** Alternatives of an expression on `plain()` text, parted by bars, without groups that capture. */
type Part = string;

/** What a language gives to a cue that leads to a place of work in running text; its keys are those of `Cue` in `fields/locations/cues.ts`. */
export interface PlaceCue {
  /** Words, parted by spaces, one of which a block holds where the cue stands, and more such words. */
  readonly words: string;
  readonly besides?: string;
  readonly near?: readonly Near[];
  readonly pattern: Part;
  readonly subject?: Part;
  readonly not?: Part;
  readonly apart?: Part;
  readonly own?: true;
}

/**
 * How a language says where the work is: its cues by their ids. What other languages say too has one id for all: `label-within`,
 * `round-about`, `work-is-in`, `we-seek-in`, `join-us-in`, `house-is-in`, `ours-in`, `client-in`,
 * `house-in`; a cue of its own has any other.
 */
export type PlaceWords = Readonly<Record<string, PlaceCue>>;

/** The registry: a language is one file of this shape and one entry here. */
export const PLACE_WORDS: Readonly<Record<string, PlaceWords>> = { en, de, fr, es, pt, nl, it, sv, pl, da };
