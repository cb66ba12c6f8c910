import type { Match } from '../../extract/rule.js';
import type { EmploymentType } from '../record.js';
import { kindsIn } from './kinds.js';

/** Kinds named between two offsets of a text in `plain()` form that stands at `offset`. */
export function* read(
  text: string,
  from: number,
  to: number,
  offset: number,
  source: 'header' | 'body' = 'body',
): Iterable<Match<EmploymentType>> {
  for (const { kind, start, end } of kindsIn(text.slice(from, to)))
    yield { value: kind, span: { start: offset + from + start, end: offset + from + end }, source };
}
