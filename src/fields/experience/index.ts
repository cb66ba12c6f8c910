import type { Candidate } from '../../extract/candidate.js';
import type { Span } from '../../document/span.js';
import { readYears } from '../../quantity/years.js';
import type { RequirementValue } from '../requirements/index.js';

/** Years of experience, 0 to 60; `max` null where none is given. */
export interface Years {
  readonly min: number;
  readonly max: number | null;
}

/** A required span of years longer than that is a company's age or a slip. */
const MOST_YEARS = 40;

/** The years of experience that an item names, the smallest of its alternatives; null where it names none. */
export function yearsOf(text: string): Years | null {
  let best: Years | null = null;
  for (const mention of readYears(text)) {
    if (!mention.experience || mention.min === null || mention.min > MOST_YEARS) continue;
    if (!best || mention.min < best.min) best = { min: mention.min, max: mention.max };
  }
  return best;
}

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
    const years = yearsOf(candidate.value.text);
    if (years) return { value: { minYears: years.min, maxYears: years.max }, span: candidate.span };
  }
  return null;
}
