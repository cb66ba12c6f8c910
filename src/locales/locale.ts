import type { Cue } from './words.js';

/** Section kinds that a heading can announce; `other`: none of these, but the end of what stood before. */
export const HEADING_KINDS = [
  'about',
  'duties',
  'requirements',
  'preferred',
  'benefits',
  'pay',
  'process',
  'legal',
  'contact',
  'other',
] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];

/**
 * Word patterns by which a heading is recognised, tried in the order in which they stand: the first kind that matches wins.
 * They are written on `plain()` text without the closing colon: lower case, no accents, straight apostrophes.
 */
export type Headings = readonly (readonly [HeadingKind, Cue])[];

/** Word patterns on `plain()` text of a sentence or an item. */
export interface Cues {
  /** The item is wished for, not demanded: "a plus", "ideally", "von Vorteil". */
  readonly preferred: RegExp;
  /** Adverbs among these cues: in the middle of an item they govern what follows, not the whole: "5 years, preferably in a start-up". */
  readonly aside?: RegExp;
  /** The sentence demands something of the candidate: "you must", "is required", "we expect". */
  readonly demand: RegExp;
  /** A sentence that demands, or wishes for, whatever it names: "applicants must be over 18", "you'll need a head for heights". */
  readonly frame?: RegExp;
  /** Who may apply from where: residence, right to work, sponsorship refused, clearance. A demand in any section. */
  readonly eligibility?: RegExp;
  /** How items of a requirements list begin, and headings do not: "strong", "ability to", "5+ years". */
  readonly opener?: RegExp;
  /** How items of a duties list begin: "Maintain the ...", "Betreuung der ...", "Assurer le ...". */
  readonly work?: RegExp;
  /** Words that items of a requirements list are made of: experience, knowledge, degree, ability. */
  readonly quality: RegExp;
  /** Equal opportunity, privacy, accommodation: boilerplate that demands nothing. */
  readonly legal: RegExp;
  /** How to apply, exams, screening, pay: demands on the application, not on the candidate. */
  readonly application?: RegExp;
  /** What the employer gives: insurance, vacation, equity. */
  readonly benefit: RegExp;
  /** The employer speaks of itself or of the application, not of the candidate: "we are a", "our team", "apply now". */
  readonly employer: RegExp;
}

/** By what words the documents of a language are read. */
export interface Words {
  readonly headings: Headings;
  /** Words that headings of any trade are made of; a short line of nothing else is a heading even without markup. */
  readonly generic?: ReadonlySet<string> | undefined;
  /** How headings begin that speak to the reader: "what you", "who we", "your", "nice to". */
  readonly asks?: RegExp | undefined;
  readonly cues: Cues;
}

export interface Locale extends Words {
  /** BCP 47 */
  readonly tag: string;
  /** Headings of the user's own, word by word, in the same form: they go before all others, and a line of theirs is a heading in any shape. */
  readonly own?: ReadonlyMap<string, HeadingKind>;
}

/** A locale whose words are made when a document first asks for them: most runs meet one language, and V8 parses an expression where it is made. */
export const makeLocale = (tag: string, make: () => Words): Locale => {
  let made: Words | null = null;
  const words = (): Words => {
    made ??= make();
    return made;
  };
  return {
    tag,
    get headings() {
      return words().headings;
    },
    get generic() {
      return words().generic;
    },
    get asks() {
      return words().asks;
    },
    get cues() {
      return words().cues;
    },
  };
};
