import type { Candidate } from '../../extract/candidate.js';
import type { Span } from '../../document/span.js';
import type { RequirementValue } from '../requirements/index.js';

export interface ExperienceValue {
  readonly minYears: number;
  readonly maxYears: number | null;
}

/** Years of the primary experience: those of the first required item that names any. `span`: of that item. */
export function experienceOf(
  requirements: readonly Candidate<RequirementValue>[],
): { value: ExperienceValue; span: Span } | null {
  for (const candidate of requirements) {
    if (candidate.value.level !== 'required') continue;
    const { years } = candidate.value;
    if (years) return { value: { minYears: years.min, maxYears: years.max }, span: candidate.span };
  }
  return null;
}
