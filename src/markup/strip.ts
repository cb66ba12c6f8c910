import { plainLetters } from '../text/letters.js';
import { escapedTags } from './escaped.js';
import { isHtml, stripHtml } from './html.js';
import { stripMarkdown } from './markdown.js';
import type { Marked } from './marked.js';
import { unquoting } from './quotation.js';
import { readAfter } from './read-after.js';

// spaces at which no line breaks, a figure's groups of three apart: "City of\u00a0Leeds"
const FIXED = /(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)/g;
const SOME_FIXED = /[\u00a0\u202f]/;
/** With spaces for such of fixed width or place; every offset stays. */
const withSpaces = (text: string): string => (SOME_FIXED.test(text) ? text.replace(FIXED, ' ') : text);

const strip = (text: string, html: boolean): Marked => (html || isHtml(text) ? stripHtml(text) : stripMarkdown(text));

/**
 * Takes the markup off a text, HTML or Markdown as its own weight tells, whatever its file is called, and writes letters that only look
 * like Latin ones as what they stand for. HTML that was escaped once more is HTML. `html`: it is HTML, whatever it looks like.
 */
export const stripMarkup = (text: string, html = false): Marked => {
  const spaced = withSpaces(text);
  return readAfter(plainLetters(spaced), spaced, (plain) =>
    readAfter(unquoting(plain), plain, (own) => readAfter(escapedTags(own), own, (last) => strip(last, html))),
  );
};
