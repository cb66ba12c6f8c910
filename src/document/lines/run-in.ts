import type { ReadLine } from './lines.js';
import { type Heading, headingsIn, type RunInHeads } from './run-in-headings.js';
import { itemsIn } from './run-in-items.js';

/** What `partRunIn` needs to know of a text. */
export interface RunIn extends RunInHeads {
  /** Whether it begins as duties do. */
  readonly works: (text: string) => boolean;
  /** Makes a line of a stretch of another, in units of its text. */
  readonly cut: (line: ReadLine, start: number, end: number, bullet: string) => ReadLine;
}

/** A line is long when its line breaks became spaces, and holds most of the text. */
const SHORTEST_LINE = 400;
const LEAST_SHARE = 0.3;
/** Headings that part such a line. */
const FEWEST = 2;

/** The numbers of the lines that hold so much of a text that it may have lost its line breaks. */
function longLines(lines: readonly ReadLine[], from: number): ReadonlySet<number> {
  let total = 0;
  for (const { text } of lines) total += text.length;
  const least = Math.max(SHORTEST_LINE, total * LEAST_SHARE);
  const long = new Set<number>();
  for (const { text, number, level } of lines)
    if (number >= from && level === 0 && text.length >= least) long.add(number);
  return long;
}

/**
 * Parts the lines in which headings stand amid the text, since their line breaks became spaces: "... at sea. Requirements Five years ...".
 * `whole`: the lines before any were parted.
 */
export function partRunIn(
  lines: readonly ReadLine[],
  whole: readonly ReadLine[],
  from: number,
  heads: RunIn,
): readonly ReadLine[] {
  const long = longLines(whole, from);
  if (long.size === 0) return lines;
  const headings = lines.map(({ number, text, kind }, i) =>
    long.has(number) && kind !== 'heading' ? headingsIn(text, lines[i - 1]?.number === number, heads) : [],
  );
  const counts = new Map<number, number>();
  for (const [i, { number }] of lines.entries())
    counts.set(number, (counts.get(number) ?? 0) + (headings[i] as readonly Heading[]).length);
  return lines.flatMap((line, i) => {
    const own = headings[i] as readonly Heading[];
    return own.length === 0 || (counts.get(line.number) as number) < FEWEST ? [line] : partAt(line, own, heads);
  });
}

/** The parts of a line between its headings. */
function partAt(line: ReadLine, headings: readonly Heading[], heads: RunIn): readonly ReadLine[] {
  const parted: ReadLine[] = [];
  const add = (start: number, end: number): void => {
    const stretch = line.text.slice(start, end);
    const own = stretch.length - stretch.trimStart().length;
    const starts = parted.length === 0 ? [] : itemsIn(stretch, heads);
    for (const [i, item] of [own, ...starts].entries()) {
      const next = starts[i] ?? stretch.length;
      if (item < next) parted.push(heads.cut(line, start + item, start + next, parted.length === 0 ? line.bullet : ''));
    }
  };
  let at = 0;
  for (const { start, end } of headings) {
    add(at, start);
    const heading = heads.cut(line, start, end, '');
    heading.kind = 'heading';
    parted.push(heading);
    at = end;
  }
  add(at, line.text.length);
  return parted;
}
