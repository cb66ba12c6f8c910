import { defineField } from '../../extract/field.js';
import { STATED } from '../../extract/stated.js';
import type { Workplace } from '../record.js';
import { rules } from './rules.js';

/** Remote, hybrid or onsite; the body beats the header, a job's own statement the employer's culture. */
export const workplaceField = defineField<Workplace | null, Workplace>({
  name: 'workplace',
  rules,
  normalize(value, { span }, { text }) {
    if (value !== null) return { value };
    const quote = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return {
      refused: 'remote work for a part of the year',
      note: { code: 'workplace.perk', message: `"${quote}" makes no remote job` },
    };
  },
  key: (value) => value,
  sources: [...STATED, 'body', 'header'],
  order: ['source', 'strength', 'support'],
});
