import { statedRules } from '../../extract/stated.js';
import { isCurrency } from '../../gazetteer/currencies.js';
import type { Period } from '../../quantity/money.js';
import type { PayMention } from './context.js';
import { NOTHING } from './header.js';

// "YEAR", "per month", "HOURLY"
const UNITS: readonly (readonly [RegExp, Period])[] = [
  [/^(?:per )?(?:hour|hr)(?:ly)?$/, 'hour'],
  [/^(?:per )?(?:day|daily)$/, 'day'],
  [/^(?:per )?week(?:ly)?$/, 'week'],
  [/^(?:per )?month(?:ly)?$/, 'month'],
  [/^(?:per )?(?:year(?:ly)?|annum|annual(?:ly)?)$/, 'year'],
];

/** The pay that a page states for machines; a unit that is no period of pay makes it none. */
export const statedPay = statedRules<'pay', PayMention>('salary', 'pay', ({ min, max, currency, unit }) => {
  const period = unit === null ? null : (UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? null);
  if (!isCurrency(currency) || (unit !== null && period === null)) return null;
  const stated = { code: currency, stated: true };
  const mention = { ...NOTHING, min, max, currency: stated, period, range: min !== max };
  return { value: { mention, kind: 'labelled', label: '', after: '', refused: null } };
});
