import type { Edit } from '../text/edits.js';
import { plainLetters } from '../text/letters.js';
import { unpacking } from './carriers.js';
import { escapedTags } from './escaped.js';
import { isHtml, stripHtml } from './html.js';
import { labelColons } from './labels.js';
import { lineBreaks, strayTags } from './line-breaks.js';
import { stripMarkdown } from './markdown.js';
import type { Marked } from './marked.js';
import { unquoting } from './quotation.js';
import { readAfter } from './read-after.js';
import { escapedTwice, evenSpacing, hasRareSpace, invisible, spacedOut } from './spacing.js';

// spaces at which no line breaks, a figure's groups of three apart: "City of\u00a0Leeds"
const FIXED = /(?<!\d)[\u00a0\u202f\u2000-\u200a\u205f]|[\u00a0\u202f\u2000-\u200a\u205f](?!\d)/g;
/** With spaces for such of fixed width or place; every offset stays. */
const withSpaces = (text: string): string => (hasRareSpace(text) ? text.replace(FIXED, ' ') : text);

const strip = (text: string, html: boolean): Marked => (html || isHtml(text) ? stripHtml(text) : stripMarkdown(text));

/** What is taken off a text before its markup, one after the other. */
const LAYERS: readonly ((text: string, html: boolean) => readonly Edit[])[] = [
  plainLetters,
  unpacking,
  invisible,
  lineBreaks,
  unquoting,
  escapedTwice,
  (text) => escapedTags(text),
  strayTags,
  labelColons,
  evenSpacing,
  spacedOut,
];

/**
 * Takes the markup off a text, HTML or Markdown as its own weight tells, whatever its file is called, and writes letters that only look
 * like Latin ones as what they stand for. HTML that was escaped once more is HTML. `html`: it is HTML, whatever it looks like.
 */
export function stripMarkup(text: string, html = false): Marked {
  const peeled = (layer: number, given: string): Marked => {
    const peel = LAYERS[layer];
    return peel ? readAfter(peel(given, html), given, (next) => peeled(layer + 1, next)) : strip(given, html);
  };
  return peeled(0, withSpaces(text));
}
