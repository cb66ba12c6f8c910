// An English ending behind an apostrophe: ’s, ’ve, ’ll
const ENDING = /^(?:[sdtm]|re|ve|ll)(?![\p{L}\p{N}])/iu;
// Nothing but markup since the line began
const LINE_START = /(?:^|\n)[ \t#>*+-]{0,12}$/;
const HEADING = /#[ *]{0,4}$/;
// French and Italian words before an apostrophe: l’, d’, qu’
const ELISION = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|un)$/iu;
const LETTER = /\p{L}/u;
const CLOSING = /^(?:[\s.,;:!?)\]*_"]|$)/;

export type Quote = '“' | '‘';

/**
 * The mark of which nothing is known but that it is one of U+2010 to U+2030, from the text before and after it; `opened`:
 * the quote that is open. null where several would fit.
 */
export function inferPunctuation(before: string, after: string, opened: Quote | null): string | null {
  const left = before.slice(-1);
  const right = after.charAt(0);
  if (HEADING.test(before)) return null;
  if (LINE_START.test(before)) return right === ' ' || right === '\t' ? '•' : LETTER.test(right) ? '“' : null;
  if (left === ' ' || left === '\u00a0') {
    if (right === ' ') return '–';
    if (right === ')') return '…';
    return LETTER.test(right) && !opened ? '“' : null;
  }
  if (/[([*_]/.test(left)) return LETTER.test(right) ? '“' : null;
  if (/\p{L}|\p{N}/u.test(left) && ENDING.test(after)) return '’';
  if (ELISION.test(before) && LETTER.test(right)) return '’';
  if (/\d/.test(left))
    return /[$€£]/.test(right) ? '—' : /\d/.test(right) ? '–' : opened && CLOSING.test(after) ? closing(opened) : null;
  if (LETTER.test(left) && LETTER.test(right)) return /^[A-Z]?[a-z]{2}/.test(after) ? '—' : null;
  if (!CLOSING.test(after)) return null;
  if (opened) return closing(opened);
  if (LETTER.test(left) && /^\s*(?:\n|$)/.test(after)) return '…';
  return /s/i.test(left) ? '’' : null;
}

const closing = (quote: Quote): string => (quote === '“' ? '”' : '’');

/** How long a quotation may be. */
const QUOTATION = 1000;

/** Whether a quotation that opened at `from` may still be open at `to`. */
export const isSameLine = (text: string, from: number, to: number): boolean =>
  to - from < QUOTATION && !text.slice(from, to).includes('\n');
