import type { Strength } from '../../extract/rule.js';
import { regex } from '../../regex.js';
import type { Near } from '../locations/near.js';
import type { Workplace } from '../record.js';

/** A wording that tells the workplace, and what around it takes it back. */
export interface Phrase {
  /** Part of the rule's id. */
  readonly id: string;
  /** Words one of which a block holds where the phrase stands, in `plain()` form. */
  readonly words: readonly string[];
  /** More such words, one of which it holds as well. */
  readonly besides?: readonly string[];
  /** Read only where no aggregator's header tells more: wordings of boilerplate. */
  readonly headless?: boolean;
  readonly value: Workplace;
  readonly strength: Strength;
  /** Pieces without which the phrase cannot stand in a text, each with what must be close to it; cheaper to look for than the pattern. */
  readonly near?: readonly Near[];
  /** Reads `plain()` text, as do the others. */
  readonly pattern: RegExp;
  /** Whether the phrase must name something: hold a capital. */
  readonly named?: true;
  /** Refused where this stands in the 100 characters before. */
  readonly notAfter?: RegExp;
  /** Refused where this stands in the 100 characters behind. */
  readonly notBefore?: RegExp;
}

/** A negation shortly before, so that the opposite is said: "not a", "no longer", "cannot be". */
export const NEGATED =
  /\b(?:not?|no longer|cannot|can.?t|isn.?t|never|without|nicht|kein\w*|pas|non|geen|nie|nao)\b(?:\s\S+){0,4}\s*$/;
// "our clients work", "66% of our people work", "the majority of our roles", "four weeks of": not this job, or not all year
const OTHERS = regex()`
  (?:
    \d ?% of|majority|most of|some of|many of|half of|for most|other roles|certain|weeks?|months?|days?|our teams?|
    team members|employees are|if|when|\bsome (?:departments|roles|positions|teams|jobs)|\bexperience|lead|leading|managing|manage|supervis\w+|coach(?:ing)?|\bsupport\w*
  )\b[^.!?]{0,70}$|
  \b(?:clients|customers|users|students|members|companies|businesses)(?: who| that)? (?:all |can |to )?$
`;
// "for up to four weeks a year", "two days per week": a perk, or a part of the week
const LIMITED = regex()`
  ^[^.!?\n]{0,45}(?:
    \b(?:up to|bis zu|jusqu.a|hasta|ate|fino a)\s\S+\s(?:weeks?|days?|months?|tage|wochen|jours|dias|giorni|\S+ weeks?)|
    \b(?:weeks?|days?|months?) (?:a|per|each|every|of the) (?:year|week|month)|
    \bfor (?:a|one|two|three|four|\d+) (?:weeks?|months?)
  )
`;
/** What takes a statement about remote work back. */
export const REMOTE_GUARDS = { notAfter: new RegExp(`${NEGATED.source}|${OTHERS.source}`), notBefore: LIMITED };

/** Another way of working right behind work on site. */
export const NOT_ALONE = /^[^.!?\n]{0,60}\b(?:or|oder|hybrid|hibrid|remote|home-?office|mobil)/;

export { JOB, JOBS } from '../../locales/en/jobs.js';
