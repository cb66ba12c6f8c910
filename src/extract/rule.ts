import type { Block, BlockKind, Document, SectionKind } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Candidate } from './candidate.js';

/** How much a form says about itself, strongest first: `Salary: ...`, `$90k a year`, the first line, anything weaker. */
export const STRENGTHS = ['labelled', 'patterned', 'positional', 'guessed'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Where in the input a candidate stands; `microdata`: or RDFa; `meta`: the tags of a page's head. */
export type Source = 'jsonld' | 'microdata' | 'header' | 'body' | 'url' | 'meta';

/** `stated`: the posting says it; `inferred`: it follows from what the posting says. */
export type Basis = 'stated' | 'inferred';

/** What a rule saw: a raw value and where, `span` in units of `document.text`. */
export interface Match<Raw> {
  readonly value: Raw;
  readonly span: Span;
  readonly source?: Source;
  readonly basis?: Basis;
  /** Overrides the rule's strength, e.g. for a label that stands further off. */
  readonly strength?: Strength;
}

/** A rule runs only on blocks that pass all parts that are given: an engine-level gate, cheaper than any pattern. */
export interface Where {
  readonly kinds?: readonly BlockKind[];
  readonly sections?: readonly SectionKind[];
  readonly notSections?: readonly SectionKind[];
  /** Bits of `FLAG`, all of which the block must carry. */
  readonly flags?: number;
  /**
   * Words one of which a block must hold, in `plain()` form, of letters and digits; with `*` at the end: as a word's beginning.
   * All rules' words are looked up in one pass over the text, so a rule that names its words costs nothing where they are absent.
   */
  readonly words?: readonly string[];
  /** More such words, one of which the block must hold as well. */
  readonly besides?: readonly string[];
}

interface RuleBase {
  /** `field/what-it-reads`: public and stable. */
  readonly id: string;
  readonly strength: Strength;
}

export interface BlockRule<Raw> extends RuleBase {
  readonly scope: 'block';
  readonly where?: Where;
  find(block: Block, document: Document): Iterable<Match<Raw>>;
}

export interface DocumentRule<Raw> extends RuleBase {
  readonly scope: 'document';
  find(document: Document): Iterable<Match<Raw>>;
}

/** A rule that reads what the field's rules before it found: further mentions of a value, so that agreement counts. */
export interface FollowingRule<Raw> extends RuleBase {
  readonly scope: 'found';
  find(document: Document, found: readonly Candidate<unknown>[]): Iterable<Match<Raw>>;
}

export type Rule<Raw> = BlockRule<Raw> | DocumentRule<Raw> | FollowingRule<Raw>;
