import type { Span } from '../../document/span.js';
import type { Candidate } from '../../extract/candidate.js';
import { readYears } from '../../quantity/years.js';
import type { RequirementValue } from '../requirements/index.js';
import { insteadOfDegree } from './years.js';

export interface ExperienceValue {
  readonly minYears: number;
  readonly maxYears: number | null;
}

// "Any combination of education and experience totalling eight years": stands in for the demand, is not its measure
const SUBSTITUTE_FOR = /\bsubstitut|\brequired to be at the level\b/i;
// "For experience gained outside the county, six years are required", "A journey-level baker is defined as one with six years ...": says what a word means
const SUBSTITUTE =
  /\b(?:combination|substitut\w*|equivalent to|in lieu of|in place of|totall?ing|defined as|to be at the level|gained (?:outside|elsewhere))\b/i;

// "1. Two years as an inspector; or", "2. Four years with a contractor."
const OR_NEXT = /\b(?:or|oder|ou|lub|eller)$/i;
// the same on a line of its own
const OR_ALONE = /^\W{0,12}(?:and\/)?(?:or|oder|ou|lub|eller)\W{0,12}$/i;

// "Keeper 5 - ...", "Keeper 6 - ...", "Keeper II: ...": the grades of a ladder, on any of which one may begin
const GRADE = /^((?:[A-Z][\w&'-]* ){1,5})(?:[A-Z]?\d{1,2}|[IVX]{1,4})(?: [-–—]|:) /;
const ladderOf = (text: string): string | undefined => GRADE.exec(text)?.[1];

/** Whether the years of an item stand in for others: "or an equivalent combination" behind them leaves them a demand. */
function standsIn(text: string): boolean {
  if (!SUBSTITUTE.test(text)) return false;
  const at = readYears(text).find(({ experience }) => experience)?.span.start ?? text.length;
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at)) + 1;
  const stop = text.indexOf('. ', at);
  return SUBSTITUTE.test(text.slice(from, at)) || SUBSTITUTE_FOR.test(text.slice(from, stop < 0 ? text.length : stop));
}

/**
 * Years of the primary experience: of the required items the one that asks for the most, since the others ask for a part of it
 * ("7 years in software, 2 of them with databases"); of items that are joined by "or", or are grades of
 * one ladder, the one that asks for the least. Years that stand in for a degree count where there are no others.
 * `text`: of the document; `span`: of that item. Null where no required item names years.
 */
export function experienceOf(requirements: readonly Candidate<RequirementValue>[], text: string): Measured | null {
  const own = requirements.filter(({ value }) => !(value.years && insteadOfDegree(value.text)));
  return (own.length < requirements.length ? measure(own, text) : null) ?? measure(requirements, text);
}

interface Measured {
  readonly value: ExperienceValue;
  readonly span: Span;
}

function measure(requirements: readonly Candidate<RequirementValue>[], text: string): Measured | null {
  let best: Measured | null = null;
  let least: Measured | null = null;
  for (const [i, { value, span }] of requirements.entries()) {
    const { years } = value;
    if (value.level === 'required' && years && !standsIn(value.text) && (!least || years.min < least.value.minYears))
      least = { value: { minYears: years.min, maxYears: years.max }, span };
    const next = requirements[i + 1];
    if (OR_NEXT.test(value.text) || (next && OR_ALONE.test(text.slice(span.end, next.span.start)))) continue;
    const ladder = ladderOf(value.text);
    if (next && ladder !== undefined && ladder === ladderOf(next.value.text)) continue;
    if (least && (!best || least.value.minYears > best.value.minYears)) best = least;
    least = null;
  }
  return least && (!best || least.value.minYears > best.value.minYears) ? least : best;
}
