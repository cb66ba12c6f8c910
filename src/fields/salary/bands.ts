import type { Document } from '../../document/document.js';
import type { Candidate } from '../../extract/candidate.js';
import type { PostingSalary } from '../record.js';

type Pay = Candidate<PostingSalary>;

/** Blocks that may lie between two bands of one statement. */
const NEAR = 3;
/** Bands of one job differ by less than this factor. */
const SPREAD = 3.2;

const blockAt = (document: Document, offset: number): number => {
  let low = 0;
  let high = document.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.blocks[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const typical = ({ min, max }: PostingSalary): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;

/** Whether two statements can be bands of one: same kind of pay, and of like size where the currency is the same. */
function alike(a: PostingSalary, b: PostingSalary): boolean {
  if (a.basis !== b.basis || a.period !== b.period) return false;
  if (a.currency !== b.currency) return true;
  const [x, y] = [typical(a), typical(b)];
  return Math.max(x, y) <= Math.min(x, y) * SPREAD;
}

// "£30,000 FTE (£18,000 pro rata)": the same pay for part of the time
const PART = /^[\s)]*(?:[Pp]ro[- ]rata|[Aa]ctual)/;
// "£30,000 FTE (actual salary £18,000)"
const PART_BEFORE = /\b(?:actual|pro[- ]rata)(?: (?:salary|pay))?(?: of|:)? ?$/i;
const isPart = ({ span }: Pay, { text }: Document): boolean =>
  PART.test(text.slice(span.end, span.end + 20)) ||
  PART_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start));

/**
 * The statements that stand with the winner as bands by zone, level or place, in the order of the text, the winner among them;
 * the winner alone where there are no others.
 */
export function bandsOf(winner: Pay, candidates: readonly Pay[], document: Document): readonly Pay[] {
  const fit = candidates
    .filter((c) => c === winner || (c.source === winner.source && alike(c.value, winner.value) && !isPart(c, document)))
    .sort((a, b) => a.span.start - b.span.start);
  const start = fit.indexOf(winner);
  const places = fit.map((c) => blockAt(document, c.span.start));
  const touches = (i: number, j: number): boolean => Math.abs((places[i] ?? 0) - (places[j] ?? 0)) <= NEAR;
  let first = start;
  let last = start;
  while (first > 0 && touches(first - 1, first)) first--;
  while (last < fit.length - 1 && touches(last, last + 1)) last++;
  const seen = new Set<string>();
  return fit.slice(first, last + 1).filter(({ value }) => {
    const key = `${value.min} ${value.max} ${value.currency}`;
    return !seen.has(key) && seen.add(key);
  });
}
