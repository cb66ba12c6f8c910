import type { Document } from '../../document/document.js';
import type { Note } from '../../extract/candidate.js';
import type { Normalized } from '../../extract/field.js';
import type { Match } from '../../extract/rule.js';
import { plain as plainOf } from '../../locales/plain.js';
import type { Period } from '../../quantity/money.js';
import { payWords, periodOf, ROLE } from '../../quantity/pay-words.js';
import { isOtherPeriod } from '../../quantity/tail.js';
import { regex } from '../../regex.js';
import type { PayBasis, PostingSalary } from '../record.js';
import type { PayMention } from './context.js';
import { inferCurrency, mayNameCurrency, wordlikeCode } from './country.js';
import { A_YEAR, inferPeriod, isLiving, isPlausible, isUsual } from './magnitude.js';
import { hasVariableOnTop } from './on-top.js';
import { dollarsOrPesos } from './pesos.js';

// pay periods that the record has no word for
const OTHER_PERIOD = regex()`
  \b(?:bi|semi)[- ]?(?:weekly|monthly|annual(?:ly)?)|fortnight|pay period|every (?:two|2) weeks|\bquin[cz]en|\bquinzaine|
  \b(?:por turno|pro (?:schicht|einsatz|auftrag|artikel|wort)|par (?:mission|article|mot|prestation)|a turno|per dienst|
  por (?:proyecto|projeto|pieza|palabra|palavra|encargo)|za (?:zlecenie|zmiane|artykul)|per pass|per uppdrag)\b|
  per (?:word|article|project|shift|mile|session|class|visit|unit|hire|piece|ticket)
`;
/** Whether a sum is for a time that is no period of the record: a period beside it wins over "paid bi-weekly" further behind. */
function ofOtherPeriod(stated: Period | null, plain: string, after: string): boolean {
  if (OTHER_PERIOD.test(plain)) return true;
  const at = after.search(OTHER_PERIOD);
  return at >= 0 && (stated === null || at <= RIGHT_BEHIND);
}
const RIGHT_BEHIND = 2;
// "$7,500 for the summer", "a one-time payment"
const ONCE = regex()`
  ^[\s,)]*(?:
    (?:for|over|per|during) (?:the |an? |your )?(?:[a-z]{1,12} )?
    (?:summer|internship|program(?:me)?|semester|term|project|fellowship|duration|assignment|event|session)|
    one[- ]time|lump sum|in total
  )
`;
// "Pay rate: ", "Wage - "
const RATE = /\b(?:rate|wages?)\b[^a-z]*$/;
// "£28,000 pro rata", "anteilig"
const PRO_RATA = /\bpro[- ]?rata\b|\bprorata\b|\banteilig|\bnaar rato\b|\bproporcional|\bproporzional|\bproporcjonaln/;
/** Ends further apart than that are no range of one job's pay. */
const WIDEST = 12;

const refuse = (refused: string, note?: Note): Normalized<PostingSalary> => ({ refused, ...(note && { note }) });
const placeholder = (text: string): Note => ({
  code: 'salary.placeholder',
  message: `"${text}" is a placeholder, not pay`,
});

// "Vencimento base de 1.100 €", "Sueldo 1.250 €": outside English such a word right before a sum is as good as a label
const MONTHLY = regex()`
  (?:^|[.;:\n-] ?)(?:
    vencimento|ordenado|salario|sueldo|remunerac(?:ao|ion)|retribucion|stipendio|retribuzione|(?:monats|grund|fix)?gehalt|fixum|
    monatslohn|podstawa|(?:maand)?salaris|wynagrodzenie|pensja|placa|(?:manads)?lon
  )(?: (?:base|mensal|fij[oa]|fixo|fisso|mensile|zasadnicz[ea]|bruto))?(?: (?:de|di|von|van|od|pa|desde))?:? ?$
`;

// "Mindestentgelt gemäß KV bei 38 Wochenstunden: EUR 2.650": collective agreements name the pay of a month
const OF_AGREEMENT = /\bmindest(?:grund|brutto)?(?:gehalt|entgelt|lohn|bezug)\b/;

/** Turns a sum that stands as pay into the record's form, or says why it cannot be pay. */
export function normalizePay(raw: PayMention, match: Match<PayMention>, document: Document): Normalized<PostingSalary> {
  if (raw.refused) return refuse(raw.refused, raw.note);
  if (raw.kind === 'unlabelled') return refuse('nothing says that it is pay');
  const { mention, label, after } = raw;
  const quote = document.text.slice(match.span.start, match.span.end).replace(/\s+/g, ' ');
  const plain = plainOf(quote);
  const unread = (reason: string): Normalized<PostingSalary> =>
    refuse(
      reason,
      raw.kind === 'labelled'
        ? { code: 'salary.unread', message: `"${quote}" is not taken as pay: ${reason}` }
        : undefined,
    );
  // "0 ~ $3000", "$0 - $0": a form left at its default
  if (mention.min === 0 || mention.max === 0) return refuse('a placeholder', placeholder(quote));
  if (ofOtherPeriod(mention.period, plain, after)) return unread('its pay period is none of the record’s');
  if (mention.period === null && ONCE.test(after)) return unread('paid once, not by the period');
  const low = mention.min ?? mention.max;
  const high = mention.max ?? mention.min;
  if (low === null || high === null || high > low * WIDEST) return unread('no range of one pay');
  const notes: Note[] = [];
  const wordlike = mention.currency === null && raw.kind === 'labelled' ? wordlikeCode(match.span, document) : null;
  if (mention.currency === null && wordlike === null && mayNameCurrency(match.span, document))
    return refuse('its currency is not known');
  const named = mention.currency?.stated ? mention.currency.code : wordlike;
  const told = mention.period ?? periodIn(label, document);
  const inferred = named ?? inferCurrency(mention.currency?.code ?? null, label, document);
  const dollars = named === null && mention.currency !== null && inferred === 'USD';
  const currency = dollars ? dollarsOrPesos(high * A_YEAR[told ?? 'year'], told, plain, document) : inferred;
  if (currency === null) return unread('its currency is not known');
  if (told === null && OTHER_PERIOD.test(label)) return unread('its pay period is none of the record’s');
  const beside = (): boolean => BESIDE.test(plain) || periodIn(plain, document) !== null;
  const period = settlePeriod(told, currency, low, high, beside);
  if (!period) return unread('its size is not that of a pay');
  // one figure of a month's size with no word for its period is as likely a sum paid once
  if (raw.kind === 'header' && period.inferred && period.is !== 'year' && mention.min === mention.max)
    return refuse('its size is not that of a pay');
  const hourly = raw.kind === 'labelled' && mention.currency !== null && (RATE.test(label) || !Number.isInteger(low));
  if (
    period.inferred &&
    !mention.range &&
    ((period.is === 'hour' && !hourly) ||
      (period.is === 'month' &&
        mention.perYear === null &&
        raw.kind !== 'labelled' &&
        !MONTHLY.test(label) &&
        // "2.600 € brutto"
        !(mention.gross !== null && isLiving(currency, 'month', low)) &&
        !OF_AGREEMENT.test(label) &&
        !hasVariableOnTop(after)))
  )
    return unread('a single sum without a period');
  if (PRO_RATA.test(after.slice(0, 24)) || PRO_RATA.test(plain) || PRO_RATA.test(label.slice(-40)))
    notes.push({ code: 'salary.pro-rata', message: `"${quote}" is for full time and paid in proportion` });
  if (mention.typo)
    notes.push({ code: 'salary.typo', message: `"${quote}" is read as ${words(mention.min, mention.max)}` });
  if (period.inferred)
    notes.push({ code: 'salary.period-inferred', message: `the size of "${quote}" makes it pay per ${period.is}` });
  if (
    named === null &&
    mention.currency?.code !== currency &&
    !(mention.currency === null && currency === 'USD' && document.language === 'en')
  )
    notes.push({ code: 'salary.currency-inferred', message: `"${quote}" is taken for ${currency}` });
  else if (named === null && mention.currency === null)
    notes.push({
      code: 'salary.currency-inferred',
      message: `"${quote}" names no currency and is taken for ${currency}`,
    });
  const value: PostingSalary = {
    min: mention.min,
    max: mention.max,
    currency,
    period: period.is,
    basis: basisOf(raw),
    gross: mention.gross,
    ...annual(mention.min, mention.max, period.is, mention.perYear),
    bands: [],
    text: quote,
  };
  const isInferred = period.inferred || named === null;
  return { value, basis: isInferred ? 'inferred' : 'stated', notes };
}

const words = (min: number | null, max: number | null): string =>
  [...new Set([min, max])].filter((n) => n !== null).join(' to ');

// "/year", "per hour", "a month" within a quote
const BESIDE = /\/\s?[a-z]|\b(?:per|an?|pro|par|por|al)\s[a-z]/;

/** "Annual Salary Range", "HOURLY RATE": the last period that a label names. */
function periodIn(plain: string, { language }: Document): Period | null {
  const rates = payWords(language).scan(plain, 0, plain.length, ROLE.rate);
  const last = rates.findLast((h) => h.end - h.start > 2 && !isOtherPeriod(plain, h.start));
  return last ? periodOf(last) : null;
}

/** The stated period where it is possible, else what the size tells, unless the period stands with the figure (`beside`). */
function settlePeriod(
  stated: Period | null,
  currency: string,
  low: number,
  high: number,
  beside: () => boolean,
): { is: Period; inferred: boolean } | null {
  if (stated && isPlausible(currency, stated, low) && isPlausible(currency, stated, high))
    return { is: stated, inferred: false };
  if (stated && beside()) return null;
  const is = inferPeriod(currency, high);
  // "Rs. 56,100-1,77,500": a scale whose lower end is far too low for a year
  const scale = is === 'year' && !isUsual(currency) && inferPeriod(currency, low * 2) === 'month';
  if (scale && isPlausible(currency, 'month', high)) return { is: 'month', inferred: true };
  return is && inferPeriod(currency, low) !== null && isPlausible(currency, is, low) ? { is, inferred: true } : null;
}

// "70/30 split" beside a figure: the figure is the target
const SPLIT = /\b\d\d\/\d\d\b/;

function basisOf({ mention, after }: PayMention): PayBasis {
  if (mention.basisHint) return mention.basisHint;
  return SPLIT.test(after.slice(0, 20)) ? 'ote' : 'base';
}

/** Yearly amounts: 2,080 hours, 260 days, 52 weeks, 12 months or the stated number of salaries. */
export function annual(min: number | null, max: number | null, period: Period, perYear: number | null) {
  const units = period === 'month' && perYear !== null ? perYear : A_YEAR[period];
  const times = (n: number | null): number | null => (n === null ? null : Math.round(n * units * 100) / 100);
  return { annualMin: times(min), annualMax: times(max) };
}
