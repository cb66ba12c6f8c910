import { defineField } from '../../extract/field.js';
import type { Workplace } from '../record.js';
import { rules } from './rules.js';

/** Remote, hybrid or onsite; the body beats the header, a job's own statement the employer's culture. */
export const workplaceField = defineField<Workplace, Workplace>({
  name: 'workplace',
  rules,
  normalize: (value) => ({ value }),
  key: (value) => value,
  sources: ['jsonld', 'body', 'header'],
  order: ['source', 'strength', 'support'],
});
