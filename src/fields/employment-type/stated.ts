import { statedRule } from '../../extract/stated.js';
import { EMPLOYMENT_TYPES, type EmploymentType } from '../record.js';

// what pages write beside schema.org's words; `OTHER` is what forms are left at
const ALSO: Readonly<Record<string, EmploymentType>> = { CONTRACT: 'CONTRACTOR', INTERNSHIP: 'INTERN' };
const JOINT = /[\s-]+/g;

/** A kind of employment that a page states for machines. */
export const statedKind = statedRule<'employment', EmploymentType>(
  'employment-type/json-ld',
  'employment',
  ({ text }) => {
    const word = text.toUpperCase().replace(JOINT, '_');
    const value = EMPLOYMENT_TYPES.find((type) => type === word) ?? ALSO[word];
    return value === undefined || value === 'OTHER' ? null : { value };
  },
);
