import type { Document } from '../../document/document.js';
import type { Candidate } from '../../extract/candidate.js';
import { plain as plainOf } from '../../locales/plain.js';
import { payWords } from '../../quantity/pay-words.js';
import type { PostingSalary } from '../record.js';
import { hasPayWord } from './refusals.js';

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
const isPart = (pay: Pay, document: Document): boolean =>
  PART.test(document.text.slice(pay.span.end, pay.span.end + 20));

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

// "Zone A:", "National -", "for US residents", "(CA, NY)"
const LABEL_BEFORE = /(?:^|[.;\n|•]|\bor\b|\band\b)\s*([^.;\n|•]{2,60}?)\s*[:–—-]\s*(?:USD\s*)?$/;
const LABEL_AFTER =
  /^\s*(?:\(([^)]{2,60})\)|(?:USD |CAD )?for ((?:[^.,;()]|\.(?!\s)){3,50}?)(?=$|[.,;()]|\sor\s|\sand\s))/i;

// "Base Pay Range California - Salary": words for pay around the name of the band
const EDGES =
  /^(?:[\W_]|\b(?:base|pay|salary|range|annual|compensation|hourly|the|for|in|usd|cad)\b)+|(?:[\W_]|\b(?:base|pay|salary|range|is|usd|cad)\b)+$/gi;

const LETTER = /[a-z\u00c0-\uffff]/i;
const CAPITAL = /[A-Z\u00c0-\u00de\u0100-\u017f]/;

/** Whether the words before a band name it, and are not only a word for pay. */
function isName(before: string, { language }: Document): boolean {
  if (!LETTER.test(before)) return false;
  if (before.length >= 16) return true;
  return !hasPayWord({ text: before, plain: plainOf(before), words: payWords(language) });
}

/** What tells one band from the others, as written; null where nothing does. */
export function labelOf(pay: Pay, floor: number, document: Document): string | null {
  const { text, blocks } = document;
  const block = blocks[blockAt(document, pay.span.start)];
  const from = Math.max(floor, block?.span.start ?? 0, pay.span.start - 90);
  const before = LABEL_BEFORE.exec(text.slice(from, pay.span.start))?.[1]?.trim();
  if (before && isName(before, document)) return before;
  const between = text.slice(Math.max(from, floor), pay.span.start).replace(EDGES, '');
  if (floor > 0 && between.length <= 40 && CAPITAL.test(between) && !/[.;\n]/.test(between)) return between;
  const after = LABEL_AFTER.exec(text.slice(pay.span.end, pay.span.end + 80));
  return (after?.[1] ?? after?.[2])?.trim() ?? null;
}
