/** "Bakery Ltd.Follow", "Salary£24,000": whether words meet where an element begins, with no space of the page's own between them. */
export const areGlued = (before: string, behind: string): boolean =>
  (ENDS.test(before) && BEGINS.test(behind)) || (WORD_ENDS.test(before) && FIGURE.test(behind));
const ENDS = /[\p{Ll}\d.)]$/u;
const BEGINS = /^\p{Lu}/u;
const WORD_ENDS = /\p{L}\p{Ll}{2}$/u;
const FIGURE = /^[\d€£$]/;

/** A space between two elements of a line: its place in the text, its piece of it and its edit. */
export interface Seam {
  readonly at: number;
  readonly piece: number;
  readonly edit: number;
  /** Whether the page has none there. */
  readonly glued: boolean;
}

interface OpenLine {
  readonly pieces: readonly string[];
  readonly linePiece: number;
  readonly lineStart: number;
  readonly bullet: string;
  readonly seams: readonly Seam[];
  readonly outside: boolean;
}

// "Leeds, West Yorkshire", "£24,000 a year"
const CELL = /^[\p{Lu}\p{N}€$£#].{0,60}$/u;
// "Contract:", "Leeds,", "Bread &": the next goes on
const GOES_ON = /[:,;&/(–—-]$/;
const SENTENCE = /[.!?] \p{Lu}/u;

/**
 * The seams at which a line falls apart: one that is nothing but elements side by side, a few words each that begin anew, as scripts
 * put employer, place and day under a title. `end`: of its text.
 */
export function seamsOf(
  { pieces, linePiece, lineStart, bullet, seams, outside }: OpenLine,
  end: number,
): readonly Seam[] {
  const inside = seams.filter(({ at }) => at < end);
  if (inside.length === 0 || bullet !== '' || (outside && !inside.every(({ glued }) => glued))) return [];
  const line = pieces.slice(linePiece).join('');
  const ends = [...inside.map(({ at }) => at), end];
  const isCell = (to: number, i: number): boolean => {
    const from = i === 0 ? lineStart : (ends[i - 1] as number) + 1;
    const cell = line.slice(from - lineStart, to - lineStart).trim();
    return CELL.test(cell) && !SENTENCE.test(cell) && (i === ends.length - 1 || !GOES_ON.test(cell));
  };
  return ends.every(isCell) ? inside : [];
}
