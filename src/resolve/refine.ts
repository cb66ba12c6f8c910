import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Candidate } from '../extract/candidate.js';
import type { Found } from '../extract/field.js';
import type { FoundByField } from './facts.js';

/** A refinement looks across fields, drops candidates that another field explains, and adds none. */
export interface Refinement {
  readonly id: string;
  apply(found: FoundByField, document: Document): FoundByField;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Moves the candidates that fail `keep` to the refusals. */
function drop<Value>(
  found: Found<Value>,
  reason: string,
  keep: (candidate: Candidate<Value>) => boolean,
): Found<Value> {
  const candidates = found.candidates.filter(keep);
  if (candidates.length === found.candidates.length) return found;
  const refused = found.candidates
    .filter((c) => !keep(c))
    .map(({ span, rule }) => ({ span, rule, reason, note: null }));
  return { candidates, refusals: [...found.refusals, ...refused] };
}

/** All refinements, in the order in which they apply. */
export const REFINEMENTS: readonly Refinement[] = [
  {
    // a code word for applicants or a form left at its defaults states nothing
    id: 'noise-is-no-evidence',
    apply(found) {
      const spans = found.noise.candidates.map((c) => c.span);
      if (spans.length === 0) return found;
      const quiet = (c: Candidate<unknown>): boolean => !spans.some((span) => overlaps(span, c.span));
      const { noise, ...others } = found;
      const kept = Object.entries(others).map(([name, f]) => [
        name,
        drop(f as Found<unknown>, 'not a fact of the posting', quiet),
      ]);
      return { ...Object.fromEntries(kept), noise } as unknown as FoundByField;
    },
  },
  {
    // a demand among the duties is a requirement, not a duty
    id: 'requirement-is-no-duty',
    apply(found) {
      const demands = found.requirements.candidates.filter((c) => c.rule === 'requirements/tagged-duty');
      if (demands.length === 0) return found;
      const demanded = new Set(demands.map((c) => c.span.start));
      const responsibilities = drop(found.responsibilities, 'a requirement', (c) => !demanded.has(c.span.start));
      return responsibilities === found.responsibilities ? found : { ...found, responsibilities };
    },
  },
  {
    // "AI Intern to the CEO" is the job, not the employer
    id: 'title-is-no-company',
    apply(found) {
      const titles = new Set(found.title.candidates.map((c) => c.value.toLowerCase()));
      const company = drop(found.company, 'the title', (c) => !titles.has(c.value.toLowerCase()));
      return company === found.company ? found : { ...found, company };
    },
  },
];
