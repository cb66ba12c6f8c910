import { composeEdits } from '../text/compose.js';
import { applyEdits } from '../text/edits.js';
import { plainLetters } from '../text/letters.js';
import { isHtml, stripHtml } from './html.js';
import { stripMarkdown } from './markdown.js';
import type { Marked } from './marked.js';

const strip = (text: string, html: boolean): Marked => (html || isHtml(text) ? stripHtml(text) : stripMarkdown(text));

/**
 * Takes the markup off a text, HTML or Markdown as its own weight tells, whatever its file is called, and writes letters that only look
 * like Latin ones as what they stand for. `html`: it is HTML, whatever it looks like.
 */
export function stripMarkup(text: string, html = false): Marked {
  const letters = plainLetters(text);
  if (letters.length === 0) return strip(text, html);
  const marked = strip(applyEdits(text, letters), html);
  return { ...marked, edits: composeEdits(letters, marked.edits) };
}
