import type { Document } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import type { Match } from '../../extract/rule.js';
import { BOARD_DEFAULTS } from '../../gazetteer/board-defaults.data.js';
import { plain as plainOf } from '../../locales/plain.js';
import { readMoney } from '../../quantity/money.js';
import { type Line, payWords } from '../../quantity/pay-words.js';
import type { PayMention } from './context.js';
import { around, whyNotPay } from './refusals.js';

// "441275.0", "~195k", "$170,000", "USD 97440.0"
const LONE = /^(?:[A-Z]{3}\s?)?[~$€£]{0,2}\s?(\d[\d,]{0,10}(?:\.\d{1,2})?)\s?([kK]?)(?:\s?[A-Z]{3})?$/;

/** A lone figure of an aggregator's pay mark: it may be a sum of two ends, or one of them. */
export interface LoneFigure {
  readonly value: number;
  /** Written in thousands, so that only these count. */
  readonly rounded: boolean;
  readonly span: Span;
}

/** The lone figure of the header's pay mark; null for ranges, words and zero. */
export function loneFigure(document: Document): LoneFigure | null {
  const span = document.header?.pay;
  if (!span) return null;
  const m = LONE.exec(document.text.slice(span.start, span.end).trim());
  if (!m) return null;
  const value = Number(m[1]?.replace(/,/g, '')) * (m[2] ? 1000 : 1);
  return value > 0 ? { value, rounded: Boolean(m[2]), span } : null;
}

/** The pay mark of an aggregator's header. */
export function* headerPay(document: Document): Iterable<Match<PayMention>> {
  const span = document.header?.pay;
  if (!span) return;
  const mark = document.text.slice(span.start, span.end);
  const whole = { span, source: 'header' as const };
  const empty = (refused: string): PayMention => ({ mention: NOTHING, kind: 'header', label: '', after: '', refused });
  if (BOARD_DEFAULTS.includes(mark.trim())) {
    yield { ...whole, value: empty('the default of the board') };
    return;
  }
  // "$Competitive", "Not specified", "null"
  if (!/[1-9]/.test(mark)) {
    yield { ...whole, value: empty('a placeholder') };
    return;
  }
  if (loneFigure(document)) {
    yield { ...whole, value: empty('a lone figure in the header') };
    return;
  }
  const plain = plainOf(mark);
  const line: Line = { text: mark, plain, words: payWords(document.language) };
  for (const mention of readMoney(mark, plain, document.language)) {
    const place = { start: span.start + mention.span.start, end: span.start + mention.span.end };
    const refused =
      whyNotPay(around(line, 0, mention.span.start, mention.span.end, mark.length, false)) ??
      (mention.range ? null : 'a lone figure in the header');
    const after = plain.slice(mention.span.end, mention.span.end + 60);
    yield { span: place, source: 'header', value: { mention, kind: 'header', label: '', after, refused } };
  }
}

/** A range of pay in an aggregator's title: "Platform engineer ($150k-$190k)". */
export function* titlePay({ header, text, language }: Document): Iterable<Match<PayMention>> {
  if (!header) return;
  const title = text.slice(header.title.start, header.title.end);
  for (const mention of readMoney(title, plainOf(title), language)) {
    if (!mention.range || !mention.currency) continue;
    const span = { start: header.title.start + mention.span.start, end: header.title.start + mention.span.end };
    yield { span, source: 'header', value: { mention, kind: 'header', label: '', after: '', refused: null } };
  }
}

/** A sum of nothing, where a match states none. */
export const NOTHING = {
  span: { start: 0, end: 0 },
  min: null,
  max: null,
  currency: null,
  period: null,
  gross: null,
  perYear: null,
  typo: false,
  basisHint: null,
  range: false,
} as const;

/** Refusals of the header that the user should hear of as placeholders. */
export const isPlaceholder = (reason: string): boolean =>
  reason === 'the default of the board' || reason === 'a placeholder';
