import type { Span } from '../document/span.js';
import { once } from '../once.js';
import type { Edit } from '../text/edits.js';
import { escapedTags } from './escaped.js';
import { stripMarkdown } from './markdown.js';
import type { Marked } from './marked.js';
import { readAfter } from './read-after.js';

const TAG = /<\/?[a-z][^<>]{0,500}>/i;
// An escape of JSON, or a line end, which pages write within strings
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))|[\x00-\x1f]/g;
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };
const WORD = once(() => /[\p{L}\p{N}]+/gu);

/** The edits that leave of a page what a string of JSON in it says; `string`: without its quotes. */
function unescaped(page: string, { start, end }: Span): Edit[] {
  const edits: Edit[] = [{ start: 0, end: start, replacement: '' }];
  ESCAPE.lastIndex = start;
  for (let found = ESCAPE.exec(page); found && found.index < end; found = ESCAPE.exec(page)) {
    const [whole, code, letter] = found;
    const replacement = code
      ? String.fromCharCode(Number.parseInt(code, 16))
      : letter
        ? (LETTERS[letter] ?? letter)
        : ' ';
    edits.push({ start: found.index, end: found.index + whole.length, replacement });
  }
  edits.push({ start: end, end: page.length, replacement: '' });
  return edits;
}

/** Words that are looked for together. */
const TOGETHER = 6;
/** Places of a description at which they are taken. */
const PROBES = 5;

/** Whether one text shows what another says: words of it from several places stand in it one after the other. */
function shows(text: string, other: string): boolean {
  const words = other.toLowerCase().match(WORD()) ?? [];
  const shown = ` ${(text.toLowerCase().match(WORD()) ?? []).join(' ')} `;
  const step = Math.max(1, Math.floor((words.length - TOGETHER) / PROBES));
  for (let at = 0; at + TOGETHER <= words.length; at += step)
    if (shown.includes(` ${words.slice(at, at + TOGETHER).join(' ')} `)) return true;
  return words.length < TOGETHER;
}

/**
 * What a page describes its job with for machines, where its own text does not say it, as scripts would put it in: the description in place
 * of the text. `description`: a string of JSON in the page; `stripHtml`: for one that is HTML.
 */
export function withDescription(
  marked: Marked,
  page: string,
  description: Span,
  stripHtml: (text: string) => Marked,
): Marked {
  const read = readAfter(unescaped(page, description), page, (text) =>
    readAfter(escapedTags(text, 1), text, (last) => (TAG.test(last) ? stripHtml(last) : stripMarkdown(last))),
  );
  return shows(marked.text, read.text) ? marked : { ...marked, ...read };
}
