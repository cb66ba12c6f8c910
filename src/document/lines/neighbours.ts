import { classOf, UNIT } from './line-facts.js';
import type { ReadLine } from './lines.js';

/** The line behind up to three blank lines that follow a line. */
export const belowOf = (lines: readonly ReadLine[], i: number): ReadLine | undefined => {
  let below = i + 1;
  while (below < i + 4 && lines[below]?.text === '') below++;
  return below === i + 1 ? undefined : lines[below];
};

/** Two lines without bullets behind one blank line, where they follow each other and each begins anew. */
export function runBelow(lines: readonly ReadLine[], i: number): readonly ReadLine[] {
  if (lines[i + 1]?.text !== '') return [];
  const run = lines.slice(i + 2, i + 4);
  const begins = ({ text, bullet }: ReadLine): boolean =>
    bullet === '' && (classOf(text.charCodeAt(0)) & (UNIT.letter | UNIT.lower)) === UNIT.letter;
  return run.length === 2 && run.every(begins) ? run : [];
}
