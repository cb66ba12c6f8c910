import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { matchesOf, nearOf } from './cue.js';
import type { Place } from './place.js';
import { wholePlaces } from './whole.js';

// "Leeds, MA: reliably commute or plan to relocate before starting work (required)"
const BEFORE = /^[^a-z]{0,4}([^:]{3,60}): (?:reliably |must )?(?:commut|relocat)/;
// "Ability to commute to Leeds, MA (Required)", "Ability to Relocate: Leeds, MA: Relocate before starting work"
const BEHIND = /^[^a-z]{0,4}abilit(?:y|ies) to (?:commute|relocate)(?:\/relocate)?(?: to|:) /;
const END = /\((?:required|preferred)\)|\bbefore starting|:/;

/** The place to which somebody must be able to commute, as a form of boards asks it. */
export const commutedTo = (
  { text, plain }: Block,
  near: readonly string[],
): { places: readonly Place[]; at: number } | null => {
  const behind = BEHIND.exec(plain)?.[0].length;
  const name = behind === undefined ? BEFORE.exec(plain)?.[1] : plain.slice(behind).split(END, 1)[0]?.trimEnd();
  if (!name) return null;
  const at = behind ?? plain.indexOf(name);
  const places = wholePlaces(text.slice(at, at + name.length), { near, labelled: true });
  return places && { places, at };
};

export const COMMUTE_WORDS = ['commute', 'commuting', 'relocate', 'relocating'];

export const commute: BlockRule<Place> = {
  id: 'locations/commute',
  strength: 'patterned',
  scope: 'block',
  where: { words: COMMUTE_WORDS },
  find(block, document: Document): readonly Match<Place>[] {
    const found = commutedTo(block, nearOf(document));
    return found ? matchesOf(found.places, block.span.start + found.at) : [];
  },
};
