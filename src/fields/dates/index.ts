import { defineField, type Field } from '../../extract/field.js';
import type { Rule } from '../../extract/rule.js';
import { STATED } from '../../extract/stated.js';
import { closingRules, postedRules } from './rules.js';

const dateField = (name: string, rules: readonly Rule<string>[]): Field<string, string> =>
  defineField<string, string>({
    name,
    rules,
    normalize: (iso) => ({ value: iso }),
    key: (iso) => iso,
    sources: [...STATED, 'body', 'header', 'meta'],
    order: ['source', 'strength', 'support'],
  });

/** The day on which the posting was published, else on which applications opened; ISO 8601. */
export const datePostedField = dateField('datePosted', postedRules);

/** The last day for applications; ISO 8601. */
export const validThroughField = dateField('validThrough', closingRules);
