import { HEADING_KINDS } from '../locales/locale.js';
import type { StatedJob } from '../markup/marked.js';
import type { Span } from './span.js';

/**
 * What a part of a posting is about. `page`: the fields of the page that it was kept as (front matter); `header`: an aggregator's or
 * form's fields; `other`: a heading that says none of these.
 */
export const SECTION_KINDS = ['page', 'header', 'intro', ...HEADING_KINDS] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** `pair`: `Label: value` on one line. */
export type BlockKind = 'heading' | 'item' | 'paragraph' | 'pair';

/** Cheap facts of a block, set once, by which rules are gated. */
export const FLAG = {
  digit: 1,
  /** a currency sign, or capitals that may be an ISO 4217 code, or k/K after a digit */
  money: 2,
  colon: 4,
  url: 8,
  at: 16,
  hash: 32,
} as const;

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Block | null;
  /** No heading or sentence announces its kind: what its lines are made of tells. */
  readonly inferred?: true;
}

/** A unit of reading: one line, or several that were wrapped. `text` is `document.text` at `span`, line breaks as spaces, so that offsets agree. */
export interface Block {
  readonly kind: BlockKind;
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** `plain()` of the text: lower case, without accents, dashes and apostrophes made plain; offsets are those of the text. */
  readonly plain: string;
  /** First and last line, 1-based, of the input. */
  readonly line: number;
  readonly endLine: number;
  readonly section: Section;
  readonly flags: number;
  /** Offset in `text` at which the value of a `pair` starts; 0 for the other kinds. */
  readonly valueAt: number;
  /** Whether the line carried a bullet or a number. */
  readonly bulleted: boolean;
  /** Nesting of a bulleted item, 0 for the outermost. */
  readonly depth: number;
  /** Heading level of Markdown or HTML, 1 to 6; 0: none. */
  readonly level: number;
  /** Whether the whole line was emphasized. */
  readonly bold: boolean;
}

export interface Link {
  /** Of the link's text, in `document.text`. */
  readonly span: Span;
  readonly url: string;
}

/**
 * The three-line header that aggregators put before a body: `# [Title](url)`, `### Company`, a line of back-quoted marks; or title and
 * employer as they stand on a copy of a job board's page (`board`). Spans in `document.text`.
 */
export interface AggregatorHeader {
  readonly title: Span;
  readonly url: string | null;
  readonly company: Span | null;
  readonly board?: true;
  /** The mark after a money bag. */
  readonly pay: Span | null;
  /** The mark after a globe. */
  readonly place: Span | null;
}

/** The posting as the rules see it: text without markup, in blocks and sections. */
export interface Document {
  readonly text: string;
  /** `plain()` of the text. */
  readonly plain: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly header: AggregatorHeader | null;
  /** What the page states of its job for machines; null: nothing. */
  readonly stated: StatedJob | null;
  /** BCP 47; null where nothing tells. */
  readonly language: string | null;
}

export type { StatedJob };
