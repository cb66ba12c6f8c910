import type { Candidate } from '../../src/extract/candidate.js';
import { yearsOf } from '../../src/fields/experience/years.js';
import type { Level } from '../../src/fields/record.js';
import type { RequirementValue } from '../../src/fields/requirements/index.js';

/** A requirement as found at an offset. */
export const requirement = (text: string, level: Level = 'required', at = 0): Candidate<RequirementValue> => ({
  value: { text, level, years: yearsOf(text) },
  span: { start: at, end: at + text.length },
  rule: 'requirements/section-item',
  source: 'body',
  strength: 'labelled',
  basis: 'stated',
  notes: [],
});
