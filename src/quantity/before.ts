import { isCurrency } from '../gazetteer/currencies.js';
import type { Hit } from './lexicon.js';
import { type BasisHint, type Line, lastOf, type Period, periodOf, ROLE } from './pay-words.js';
import { COMPOSED, isOtherPeriod } from './tail.js';

// "Springfield, VA 20110"
const ZIP_BEFORE = /\b[A-Z]{2},? $/;
// "Job ID: ", "Ref. no. ", "Referenznummer "
const CODE_BEFORE_NUMBER =
  /\b(?:ids?|codes?|[a-z]*number|no|nr|[a-z]*nummer|numero|ref[a-z]{0,9}|kennziffer)\.?\s?[:#]?\s{0,2}$/;

/** Whether words before a bare number make it the number of a place or of a file. */
export const isCode = ({ text, plain }: Line, start: number): boolean =>
  ZIP_BEFORE.test(text.slice(Math.max(0, start - 5), start)) ||
  CODE_BEFORE_NUMBER.test(plain.slice(Math.max(0, start - 24), start));

// "up to a", "starting at: ~", "ab ca."
const SMALL =
  /^(?: (?:of|de|von|van|di|a|an|is|ca|circa|cirka|zirka|etwa|rund|environ|about|around|approximately|approx|ok|okolo)\b\.?)?\s{0,2}:?\s{0,2}[~(]?$/;

/** Whether a word of the role stands right before the figure at `start`. */
export function stands(hits: readonly Hit[], role: number, plain: string, start: number): boolean {
  return hits.some((h) => h.role === role && start - h.end < 20 && SMALL.test(plain.slice(h.end, start)));
}

// "(CAD): $", "Salary in EUR: "
const CODE_BEFORE = /(?:^|[^A-Za-z\u00c0-\u024f])([A-Z]{3})\)?\s{0,2}[:–-]?\s{0,2}$/;

/** A code of a currency that stands before the figure at `start`, with at most a bracket and a colon between. */
export function codeBefore({ text }: Line, start: number, from: number): string | null {
  const named = CODE_BEFORE.exec(text.slice(Math.max(from, start - 10), start))?.[1];
  return named && isCurrency(named) ? named : null;
}

// "laut" and "gemäß" as Austria shortens them: "Mindestgehalt lt. KV"
const SHORTENED = /\b(?:lt|gem|inkl|exkl|entspr)$/;
const STOPS = ['. ', '; ', '! ', '? '] as const;

/** Where the sentence of the figure at `start` begins, `from` at least. */
export function sentenceStart(plain: string, from: number, start: number): number {
  const context = plain.slice(from, start);
  let begin = 0;
  for (const stop of STOPS) {
    let at = context.lastIndexOf(stop);
    while (at > 0 && stop === '. ' && SHORTENED.test(context.slice(0, at))) at = context.lastIndexOf(stop, at - 1);
    begin = Math.max(begin, at + 1);
  }
  return from + begin;
}

// "40h semanales, 1350 euros": how long one works, and no period of the pay
const HOURS =
  /\d ?(?:h|hrs?|hours?|horas?|std\.?|stunden|heures?|ore|uur|godz(?:in)?\.?|timmar|timer|tage?|days?|dias?|jours?|giorni|dagen|dni|dagar) ?$/;
const isOfHours = (plain: string, index: number): boolean => HOURS.test(plain.slice(Math.max(0, index - 12), index));

/** The last period that words before a figure name. */
export function lastPeriod(hits: readonly Hit[], plain: string): Period | null {
  for (let k = hits.length - 1; k >= 0; k--) {
    const hit = hits[k] as Hit;
    // "pa", "pm" stand behind a figure: before one it is the Swedish "på", or an hour of the day
    if (
      hit.role === ROLE.rate &&
      hit.end - hit.start > 2 &&
      !isOtherPeriod(plain, hit.start) &&
      !isOfHours(plain, hit.start)
    )
      return periodOf(hit);
  }
  return null;
}

/** Whether the last word on taxes before a figure says gross; null without one. */
export function lastGross(hits: readonly Hit[]): boolean | null {
  const tax = lastOf(hits, ROLE.tax);
  return tax && tax.value === 'gross';
}

/** What words before the figure at `start` say of it: base, target or total. */
export function lastBasis(hits: readonly Hit[], plain: string, start: number): BasisHint | null {
  let basis: BasisHint | null = null;
  for (const hit of hits) {
    if (hit.role !== ROLE.basis) continue;
    // "Total compensation (base salary + commission)": what the total is made of
    const composed = basis === 'total' && COMPOSED.test(plain.slice(hit.end, start));
    if (!composed) basis = hit.value as BasisHint;
  }
  return basis;
}
