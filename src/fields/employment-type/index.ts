import { defineField } from '../../extract/field.js';
import { STATED } from '../../extract/stated.js';
import type { EmploymentType } from '../record.js';
import { rules } from './rules.js';

/** Kinds of employment in schema.org's words; only what is stated. */
export const employmentTypeField = defineField<EmploymentType, EmploymentType>({
  name: 'employmentType',
  rules,
  normalize: (value) => ({ value }),
  key: (value) => value,
  sources: [...STATED, 'body', 'header'],
  order: ['strength', 'source', 'support'],
});
