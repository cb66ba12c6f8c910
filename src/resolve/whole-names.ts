import type { Candidate } from '../extract/candidate.js';
import { isOrganisation } from '../fields/company/organisation.js';
import { drop, type Refinement } from './refinement.js';

// "Town of Lark"
const BODY_OF = /^(?:City|County|State|Town|Village|Township|Borough|University) of $/;
const isBodyOf = (whole: string, place: string): boolean =>
  whole.endsWith(place) && BODY_OF.test(whole.slice(0, whole.length - place.length));

/** Rules by which a name acts as an employer. */
const ACTS: ReadonlySet<string> = new Set(['company/at-we', 'company/employer-says', 'company/describes-itself']);
/** The same, but for what any form at the end says: "Lark Bread LLC is an equal opportunity employer". */
const TELLS: ReadonlySet<string> = new Set(['company/at-we', 'company/describes-itself']);
const isWholeRule = (rule: string): boolean => rule === 'company/first-line' || rule === 'company/employer-says';

/** Refinements by which an employer is called by its whole name. */
export const WHOLE_NAMES: readonly Refinement[] = [
  {
    // "Why Lark", "Lark Nursing Home is an equal opportunity employer", "The Town of Lark seeks": the whole name
    id: 'organisation-is-whole',
    apply(found) {
      const { candidates } = found.company;
      const whole = candidates.filter(({ rule, value }) => isWholeRule(rule) && isOrganisation(value));
      if (whole.length === 0) return found;
      const isPart = ({ value, strength }: Candidate<string>): boolean =>
        strength !== 'labelled' &&
        !isOrganisation(value) &&
        whole.some((c) => c.value.startsWith(`${value} `) || isBodyOf(c.value, value));
      return { ...found, company: drop(found.company, 'a part of the name', (c) => !isPart(c)) };
    },
  },
  {
    // "At Lark, we bake", "Lark Bread is on a mission", "joining Lark Bread": the name that acts in full more than once
    id: 'fuller-company-wins',
    apply(found) {
      const { candidates } = found.company;
      const counts = new Map<string, number>();
      for (const { rule, value, strength } of candidates)
        if (ACTS.has(rule) && strength !== 'guessed') counts.set(value, (counts.get(value) ?? 0) + 1);
      const told = new Set(candidates.filter(({ rule }) => TELLS.has(rule)).map(({ value }) => value));
      const fuller = [...counts].filter(([value, n]) => n >= 2 && told.has(value)).map(([value]) => value);
      if (fuller.length === 0) return found;
      const isPart = ({ value, strength }: Candidate<string>): boolean =>
        strength !== 'labelled' && fuller.some((name) => name.startsWith(`${value} `) || name.endsWith(` ${value}`));
      return { ...found, company: drop(found.company, 'a part of the name', (c) => !isPart(c)) };
    },
  },
];
