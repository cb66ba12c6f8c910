import type { ReadLine } from '../lines/lines.js';

/** So many lines in a row tell that a text begins anew. */
const SAME = 3;
/** Of the lines below, the part that stand above too. */
const SHARE = 0.9;

/**
 * The line with which a text that holds its posting twice, one copy below the other, begins anew; the number of lines where there is
 * none. Above the second copy may stand a rule or a word or two.
 */
export function repeatStart(lines: readonly ReadLine[]): number {
  const filled = lines.filter(({ kind }) => kind !== 'blank');
  const { length } = filled;
  const half = length >> 1;
  if (half < SAME) return lines.length;
  for (let begin = length - half - 1; begin <= half + 2 && begin < length; begin++) {
    if (begin < SAME) continue;
    const isSame = (by: number): boolean => filled[begin + by]?.text === filled[by]?.text;
    if (!isSame(0) || !isSame(1) || !isSame(2)) continue;
    let same = 0;
    for (let i = 0; begin + i < length; i++) if (isSame(i)) same++;
    if (same >= SHARE * (length - begin)) return lines.indexOf(filled[begin] as ReadLine);
  }
  return lines.length;
}
