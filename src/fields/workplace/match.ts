import type { Match } from '../../extract/rule.js';
import type { Workplace } from '../record.js';

/** The one match of a value at a place, or none. */
export const one = (
  value: Workplace | null,
  start: number,
  end: number,
  source: 'header' | 'body' = 'body',
): Match<Workplace>[] => (value === null ? [] : [{ value, span: { start, end }, source }]);
