import { plainLetters } from '../text/letters.js';
import { escapedTags } from './escaped.js';
import { isHtml, stripHtml } from './html.js';
import { stripMarkdown } from './markdown.js';
import type { Marked } from './marked.js';
import { readAfter } from './read-after.js';

const strip = (text: string, html: boolean): Marked => (html || isHtml(text) ? stripHtml(text) : stripMarkdown(text));

/**
 * Takes the markup off a text, HTML or Markdown as its own weight tells, whatever its file is called, and writes letters that only look
 * like Latin ones as what they stand for. HTML that was escaped once more is HTML. `html`: it is HTML, whatever it looks like.
 */
export const stripMarkup = (text: string, html = false): Marked =>
  readAfter(plainLetters(text), text, (plain) => readAfter(escapedTags(plain), plain, (last) => strip(last, html)));
