import { statedRules } from '../../extract/stated.js';
import type { EmploymentType } from '../record.js';
import { EMPLOYMENT_TYPES } from '../vocabulary.js';

// what pages write beside schema.org's words; `OTHER` is what forms are left at
const ALSO: Readonly<Record<string, EmploymentType>> = { CONTRACT: 'CONTRACTOR', INTERNSHIP: 'INTERN' };
const JOINT = /[\s-]+/g;
// "Permanent, full time"
const COMMA = /[,;/|]/;

const kindOf = (part: string): EmploymentType | null => {
  const word = part.trim().toUpperCase().replace(JOINT, '_');
  const kind = EMPLOYMENT_TYPES.find((type) => type === word) ?? ALSO[word] ?? null;
  return kind === 'OTHER' ? null : kind;
};

/** A kind of employment that a page states for machines, by itself or beside words that are none. */
export const statedKind = statedRules<'employment', EmploymentType>('employment-type', 'employment', ({ text }) => {
  const [value, ...more] = text.split(COMMA).flatMap((part) => kindOf(part) ?? []);
  return value === undefined || more.length > 0 ? null : { value };
});
