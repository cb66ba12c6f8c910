import type { Span } from '../document/span.js';
import type { Edit } from '../text/edits.js';
import type { Placed } from '../text/positions.js';
import type { Fact } from './job-posting.js';

/** One line of the text without markup, and what its markup said. */
export interface MarkedLine {
  /** Of the line's content in the stripped text, without outer white space. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the content, or before its bullet. */
  readonly indent: number;
  /** Heading level of Markdown or HTML, 1 to 6; 0: none. */
  readonly level: number;
  /** A bullet (`*`, `•` ...), `1` for any number, `a` for any letter, `i` for a Roman numeral, `1.1` for that of a paragraph, or '' for none. */
  readonly bullet: string;
  /** Whether all words of the line are emphasized. */
  readonly bold: boolean;
  /** Back-quoted stretches. */
  readonly codes: readonly Span[];
}

/** A text without markup: `edits` lead from the input to `text`; lines are those of the input, one for one. */
export interface Marked {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly lines: readonly MarkedLine[];
  readonly links: readonly { readonly span: Span; readonly url: string }[];
  /** Whether it was HTML. */
  readonly page?: true;
  /** Where the fields of the page that the text begins with end; absent or 0: there are none. */
  readonly fieldsEnd?: number;
  /** The language that a page says it is in, as it says it. */
  readonly language?: string;
  /** Of a page that states its job for machines too; its facts stand before the text, in no line. */
  readonly stated?: StatedJob;
}

/** In what a page states its job for machines: JSON-LD, microdata or RDFa, or the tags of its head. */
export type StatedIn = 'jsonld' | 'microdata' | 'meta';

/** A fact of the job, its place in the text without markup, and where it comes from: a script, an attribute, the text of an element. */
export interface StatedFact extends Placed {
  readonly fact: Fact;
  readonly from: StatedIn;
}

export interface StatedJob {
  readonly facts: readonly StatedFact[];
  /** What the site calls itself; null: it does not say. */
  readonly siteName: string | null;
}

/** The numbers of the lines that are not empty, of the first `most`. */
export function filledOf(lines: readonly MarkedLine[], most = lines.length): readonly number[] {
  const filled: number[] = [];
  for (let i = 0; i < Math.min(most, lines.length); i++) {
    const { start, end } = lines[i] as MarkedLine;
    if (end > start) filled.push(i);
  }
  return filled;
}

/** A line whose text is none of the posting's. */
export const emptied = ({ start, indent, codes }: MarkedLine): MarkedLine => ({
  start,
  end: start,
  indent,
  level: 0,
  bullet: '',
  bold: false,
  codes,
});
