import type { Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import type { Candidate, Remark } from '../../extract/candidate.js';
import { STRENGTHS } from '../../extract/rule.js';
import { STATED } from '../../extract/stated.js';
import type { PostingSalary } from '../record.js';
import { PAY_BASES } from '../vocabulary.js';
import { labelsOf } from './band-labels.js';
import { bandsOf } from './bands.js';
import { readPay } from './context.js';
import { type LoneFigure, loneFigure } from './header.js';
import { annual } from './normalize.js';

type Pay = Candidate<PostingSalary>;

/** The salary of a posting, the statements that lost, best first, and what is to be said. */
export interface ResolvedSalary {
  readonly winner: Pay | null;
  readonly others: readonly Pay[];
  readonly remarks: readonly Remark[];
}

const SOURCES = [...STATED, 'body', 'header'];
// "Hiring salary range" against "Classification salary range": what is offered, against what the grade allows
const OFFERED = /\b(?:hiring|recruiting|offered|anticipated|expected|starting)\b/i;
const GRADE = /\b(?:classification|full (?:salary|pay)? ?range|career|maximum potential|grade range)\b/i;

/** From the words before a statement in its line: 0 for the pay that is offered, 2 for what the grade allows, 1 for neither. */
function specific(pay: Pay, document: Document): number {
  const before = document.text.slice(Math.max(0, pay.span.start - 60), pay.span.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return GRADE.test(line) ? 2 : OFFERED.test(line) && !isPoint(pay.value) ? 0 : 1;
}

/** Statements beyond that many, the best first, are not looked at: no posting has them. */
const MOST = 200;

/** A total order: source, base pay first, the pay offered, strength, ranges, stated, earlier, rule. */
function ranked(candidates: readonly Pay[], document: Document): Pay[] {
  const keys = new Map(candidates.map((c) => [c, specific(c, document)]));
  return [...candidates].sort(
    (a, b) =>
      SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
      PAY_BASES.indexOf(a.value.basis) - PAY_BASES.indexOf(b.value.basis) ||
      (keys.get(a) ?? 1) - (keys.get(b) ?? 1) ||
      STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
      Number(isPoint(a.value)) - Number(isPoint(b.value)) ||
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      (a.rule < b.rule ? -1 : 1),
  );
}

const isPoint = (s: PostingSalary): boolean => s.min === null || s.max === null || s.min === s.max;

/**
 * Decides what the job pays. Body beats header; base pay beats targets and totals; bands that stand together become one salary
 * with their envelope. The header's figure is held against the body and never invents pay by itself when it is a lone one.
 */
export function resolveSalary(candidates: readonly Pay[], document: Document): ResolvedSalary {
  const order = ranked(candidates, document).slice(0, MOST);
  const best = order[0] ?? null;
  const remarks: Remark[] = [];
  const lone = loneFigure(document);
  if (lone) remarks.push(...remarksOnLone(lone, order, document));
  if (!best) return { winner: null, others: [], remarks };
  const rank = specific(best, document);
  const like = order.filter((c) => c.value.currency !== best.value.currency || specific(c, document) === rank);
  const bands = bandsOf(best, like, document);
  const precise = bands.length > 1 ? null : completed(best, order);
  const winner = precise ?? (bands.length > 1 ? withBands(best, bands, document) : best);
  const others = order.filter((c) => c !== winner && !bands.includes(c)).concat(precise ? [best] : []);
  if (!precise) remarks.push(...conflicts(winner, others));
  return { winner, others, remarks };
}

/** The header's range where the body states only one of its ends ("up to"): the more precise of two that agree. */
function completed(best: Pay, order: readonly Pay[]): Pay | null {
  const { min, max, currency, period } = best.value;
  if (best.source !== 'body' || (min !== null && max !== null)) return null;
  const fits = ({ value, source }: Pay): boolean =>
    source === 'header' &&
    value.currency === currency &&
    value.period === period &&
    (min === null ? value.max === max : value.min === min);
  return order.find(fits) ?? null;
}

/** One salary from several bands: the envelope of the first band's currency. */
function withBands(best: Pay, bands: readonly Pay[], document: Document): Pay {
  const { currency, period } = (bands[0] ?? best).value;
  const same = bands.filter((b) => b.value.currency === currency && b.value.period === period).map((b) => b.value);
  const lows = same.map((s) => s.min).filter((n) => n !== null);
  const highs = same.map((s) => s.max).filter((n) => n !== null);
  const min = lows.length > 0 ? Math.min(...lows) : null;
  const max = highs.length > 0 ? Math.max(...highs) : null;
  // "from $X in one market up to $Y in another": one range, told in two parts
  const split = bands.length === 2 && (bands[0]?.value.max ?? null) === null && (bands[1]?.value.min ?? null) === null;
  const factor =
    best.value.period === 'month' && best.value.min && best.value.annualMin
      ? Math.round((best.value.annualMin / best.value.min) * 100) / 100
      : null;
  const labels = labelsOf(
    bands.map((b) => b.span),
    document,
  );
  const listed = bands.map((b, i) => {
    const { min, max, currency, period } = b.value;
    return { label: labels[i] ?? null, min, max, currency, period };
  });
  const first = bands[0] ?? best;
  const last = bands[bands.length - 1] ?? best;
  const span = { start: first.span.start, end: last.span.end };
  const text = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const notes = [...new Map(bands.flatMap((b) => b.notes).map((n) => [n.code, n])).values()];
  const value: PostingSalary = {
    ...best.value,
    min,
    max,
    currency,
    period,
    // what is gross in one band can be net in the other
    gross: bands.every((b) => b.value.gross === best.value.gross) ? best.value.gross : null,
    ...annual(min, max, period, factor),
    bands: split ? [] : listed,
    text,
  };
  return { ...best, value, span, notes };
}

/** Figures of the body that can be ends of a pay. */
function figuresOf(order: readonly Pay[], document: Document): number[] {
  const figures = order.filter((c) => c.source !== 'header').flatMap((c) => [c.value.min, c.value.max]);
  if (figures.length === 0)
    for (const block of document.blocks)
      if ((block.flags & FLAG.digit) !== 0 && block.section.kind !== 'header')
        for (const { mention } of readPay(block, document)) if (mention.range) figures.push(mention.min, mention.max);
  return [...new Set(figures.filter((n) => n !== null))].slice(0, 40);
}

/** What a lone header figure is: an end that the body confirms, a sum of two ends, or unconfirmed. */
function remarksOnLone(lone: LoneFigure, order: readonly Pay[], document: Document): Remark[] {
  const figures = figuresOf(order, document);
  // boards round the sums, too
  const slack = lone.rounded ? 1000 : Math.max(1, lone.value * 0.0005);
  const is = (n: number): boolean => Math.abs(n - lone.value) < slack;
  const mark = document.text.slice(lone.span.start, lone.span.end);
  if (figures.some(is)) return [];
  const pair = figures
    .flatMap((a, i) => figures.slice(i).map((b): readonly [number, number] => [a, b]))
    .find(([a, b]) => is(a + b));
  if (pair) {
    const [a, b] = pair;
    const what = a === b ? `twice ${a}` : `${Math.abs(a + b - lone.value) < 1 ? '' : 'about '}the sum of ${a} and ${b}`;
    return [{ code: 'salary.header-sum', message: `"${mark}" in the header is ${what}, not pay`, span: lone.span }];
  }
  return [
    {
      code: 'salary.header-unconfirmed',
      message: `"${mark}" in the header is not confirmed by the body`,
      span: lone.span,
    },
  ];
}

/** Whether two statements can both be true: the second within the first, or equal by the year within a twentieth. */
function agree(a: PostingSalary, b: PostingSalary): boolean {
  if (a.currency !== b.currency) return false;
  const within = (x: number | null): boolean =>
    x === null || ((a.annualMin ?? 0) <= x && x <= (a.annualMax ?? Number.POSITIVE_INFINITY));
  if (within(b.annualMin) && within(b.annualMax)) return true;
  const close = (x: number | null, y: number | null): boolean =>
    x === null || y === null || Math.abs(x - y) <= Math.max(1000, Math.abs(y) * 0.05);
  return close(a.annualMin, b.annualMin) && close(a.annualMax, b.annualMax);
}

/** A statement in the currency of another one where its own is only inferred ("$"). */
function inCurrencyOf({ currency }: PostingSalary, { value, basis, notes }: Pay): PostingSalary {
  const noted = (code: string): boolean => notes.some((note) => note.code === code);
  const told = noted('salary.period-inferred') && !noted('salary.currency-inferred');
  return basis === 'inferred' && !told ? { ...value, currency } : value;
}

function conflicts(winner: Pay, others: readonly Pay[]): Remark[] {
  if (winner.source === 'header')
    return [
      {
        code: 'salary.header-unconfirmed',
        message: `"${winner.value.text}" stands only in the header`,
        span: winner.span,
      },
    ];
  const known = [
    winner.value,
    ...winner.value.bands.map(
      (b): PostingSalary => ({ ...winner.value, ...b, ...annual(b.min, b.max, b.period, null), bands: [] }),
    ),
  ];
  const other = others.find(
    (o) =>
      (o.source === 'header' || o.strength === 'labelled') &&
      o.value.basis === winner.value.basis &&
      !known.some((k) => agree(k, inCurrencyOf(k, o))),
  );
  if (!other) return [];
  const where = other.source === 'header' ? 'the header' : 'another line';
  return [{ code: 'salary.conflict', message: `${where} says "${other.value.text}"`, span: other.span }];
}
