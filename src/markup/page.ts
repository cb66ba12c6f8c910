import type { Span } from '../document/span.js';
import type { Edit } from '../text/edits.js';
import { decodeEntity } from './entities.js';
import type { MarkedLine } from './marked.js';

const SPACE = /[ \t\n\r\f\u00a0]+|&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});/g;

/** The text of a page as it is put together, with the edits that lead to it. */
export interface Page {
  /** In pieces: a string that grew would be copied for every look at its end. */
  readonly pieces: string[];
  length: number;
  /** Spaces at the end. */
  spaces: number;
  /** Input offset up to which the text has been built. */
  done: number;
  readonly edits: Edit[];
  readonly lines: MarkedLine[];
  readonly links: { span: Span; url: string }[];
  lineStart: number;
  level: number;
  bullet: string;
  /** Units of the open line inside and outside of emphasis. */
  strong: number;
  weak: number;
}

export const makePage = (): Page => ({
  pieces: [],
  length: 0,
  spaces: 0,
  done: 0,
  edits: [],
  lines: [],
  links: [],
  lineStart: 0,
  level: 0,
  bullet: '',
  strong: 0,
  weak: 0,
});

function put(page: Page, piece: string): void {
  if (piece === '') return;
  page.pieces.push(piece);
  page.length += piece.length;
  let end = piece.length;
  while (end > 0 && piece.charCodeAt(end - 1) === 32) end--;
  page.spaces = end === 0 ? page.spaces + piece.length : piece.length - end;
}

/** Copies the input up to `start`, and puts `replacement` for what stands up to `end`. */
export function replace(page: Page, text: string, start: number, end: number, replacement: string): void {
  if (start === end && replacement === '') return;
  put(page, text.slice(page.done, start));
  put(page, replacement);
  page.done = end;
  page.edits.push({ start, end, replacement });
}

/** Ends the open line before the input offset `at`, unless it is empty. */
export function breakLine(page: Page, text: string, at: number, depth: number): void {
  if (page.length > page.lineStart) {
    const { lineStart, level, bullet } = page;
    const end = Math.max(lineStart, page.length - page.spaces);
    const bold = page.strong > 0 && page.weak === 0;
    page.lines.push({ start: lineStart, end, indent: depth * 2, level, bullet, bold, codes: [] });
    replace(page, text, page.done, Math.max(at, page.done), '\n');
    page.lineStart = page.length;
    page.level = 0;
    page.bullet = '';
    page.strong = 0;
    page.weak = 0;
  }
}

/** Adds a stretch of text, its white space folded and its entities decoded, as one edit each. */
export function addText(page: Page, text: string, start: number, end: number, emphasized: boolean): void {
  replace(page, text, page.done, start, '');
  for (const m of text.slice(start, end).matchAll(SPACE)) {
    const at = start + m.index;
    put(page, text.slice(page.done, at));
    page.done = at;
    const space = m[1] === undefined;
    const decoded = m[1] === undefined ? ' ' : decodeEntity(m[1]);
    if (decoded === null) continue;
    const folded = space && (page.length === page.lineStart || page.spaces > 0) ? '' : decoded;
    if (folded !== m[0]) replace(page, text, at, at + m[0].length, folded);
  }
  put(page, text.slice(page.done, end));
  page.done = end;
  const length = text.slice(start, end).trim().length;
  if (emphasized) page.strong += length;
  else page.weak += length;
}
