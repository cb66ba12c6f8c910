import { composeEdits } from '../text/compose.js';
import { applyEdits, type Edit, makeOffsetMap } from '../text/edits.js';
import { plainLetters } from '../text/letters.js';
import { escapedTags } from './escaped.js';
import { isHtml, stripHtml } from './html.js';
import { stripMarkdown } from './markdown.js';
import type { Marked } from './marked.js';

const strip = (text: string, html: boolean): Marked => (html || isHtml(text) ? stripHtml(text) : stripMarkdown(text));

/** Reads a text after edits; the edits of what is read lead from the text before them. */
function after(edits: readonly Edit[], text: string, read: (text: string) => Marked): Marked {
  if (edits.length === 0) return read(text);
  const marked = read(applyEdits(text, edits));
  const { toInput } = makeOffsetMap(edits);
  const stated = marked.stated && {
    ...marked.stated,
    facts: marked.stated.facts.map((one) => ({
      ...one,
      origin: { start: toInput(one.origin.start, 'start'), end: toInput(one.origin.end, 'end') },
    })),
  };
  return { ...marked, edits: composeEdits(edits, marked.edits), ...(stated && { stated }) };
}

/**
 * Takes the markup off a text, HTML or Markdown as its own weight tells, whatever its file is called, and writes letters that only look
 * like Latin ones as what they stand for. HTML that was escaped once more is HTML. `html`: it is HTML, whatever it looks like.
 */
export const stripMarkup = (text: string, html = false): Marked =>
  after(plainLetters(text), text, (plain) => after(escapedTags(plain), plain, (last) => strip(last, html)));
