import type { Span } from '../document/span.js';
import type { Edit } from '../text/edits.js';
import { areGlued, type Seam, seamsOf } from './cells.js';
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
  /** The piece with which the open line begins. */
  linePiece: number;
  /** The last space that an edit has put. */
  space: Seam | null;
  /** Where elements of the open line meet that may be cells of it. */
  seams: Seam[];
  /** Whether it has text outside of such elements. */
  outside: boolean;
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
  linePiece: 0,
  space: null,
  seams: [],
  outside: false,
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
  if (replacement === ' ')
    page.space = { at: page.length - 1, piece: page.pieces.length - 1, edit: page.edits.length - 1, glued: false };
}

/** Ends the open line before the input offset `at`, unless it is empty. */
export function breakLine(page: Page, text: string, at: number, depth: number): void {
  if (page.length > page.lineStart) {
    const { lineStart, level, bullet } = page;
    const end = Math.max(lineStart, page.length - page.spaces);
    const bold = page.strong > 0 && page.weak === 0;
    let start = lineStart;
    for (const { at, piece, edit } of seamsOf(page, end)) {
      page.pieces[piece] = '\n';
      page.edits[edit] = { ...(page.edits[edit] as Edit), replacement: '\n' };
      page.lines.push({ start, end: at, indent: depth * 2, level, bullet, bold, codes: [] });
      start = at + 1;
    }
    page.lines.push({ start, end, indent: depth * 2, level, bullet, bold, codes: [] });
    replace(page, text, page.done, Math.max(at, page.done), '\n');
    page.lineStart = page.length;
    page.level = 0;
    page.bullet = '';
    page.strong = 0;
    page.weak = 0;
    page.linePiece = page.pieces.length;
    page.seams = [];
    page.outside = false;
  }
}

/** Notes that an element begins right behind another: what parts them is a space of the page's own. */
export function meet({ pieces, lineStart, length, spaces, space, seams }: Page): void {
  if (length > lineStart && spaces === 1 && space && space.piece === pieces.length - 1) seams.push(space);
}

/** Notes an empty line before the input offset `at`, below one with text: what two breaks in a row leave. */
export function emptyLine(page: Page, text: string, at: number): void {
  const { length, lines, lineStart } = page;
  const last = lines[lines.length - 1];
  if (length > lineStart || !last || last.end === last.start) return;
  lines.push({ start: length, end: length, indent: 0, level: 0, bullet: '', bold: false, codes: [] });
  replace(page, text, page.done, Math.max(at, page.done), '\n');
  page.lineStart = page.length;
  page.linePiece = page.pieces.length;
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
    if (folded !== m[0] || at + m[0].length === end) replace(page, text, at, at + m[0].length, folded);
  }
  put(page, text.slice(page.done, end));
  page.done = end;
  const length = text.slice(start, end).trim().length;
  if (emphasized) page.strong += length;
  else page.weak += length;
}

/** Puts a space before the text of an element at the input offset `at` that is glued to what stands before it. */
export function unglue(page: Page, text: string, at: number): void {
  const { length, lineStart, pieces } = page;
  if (length <= lineStart || !areGlued(pieces[pieces.length - 1] ?? '', text.slice(at, at + 2))) return;
  replace(page, text, page.done, at, ' ');
  if (page.space) page.seams.push({ ...page.space, glued: true });
}
