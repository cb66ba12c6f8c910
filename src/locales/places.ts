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
import type { Part, Woken } from './woken.js';

/** What a language gives to a cue that leads to a place of work in running text; its keys are those of `Cue` in `fields/locations/cues.ts`. */
export interface PlaceCue extends Woken {
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
