import { isHtml, stripHtml } from './html.js';
import { stripMarkdown } from './markdown.js';
import type { Marked } from './marked.js';

/** Takes the markup off a text, HTML or Markdown as its own weight tells, whatever its file is called. */
export const stripMarkup = (text: string): Marked => (isHtml(text) ? stripHtml(text) : stripMarkdown(text));
