import { defineField } from '../../extract/field.js';
import { STATED } from '../../extract/stated.js';
import type { PostingSalary } from '../record.js';
import type { PayMention } from './context.js';
import { isPlaceholder } from './header.js';
import { normalizePay } from './normalize.js';
import { rules } from './rules.js';

/** What the job pays. Its candidates are decided between by `resolveSalary`, which knows bands and header sums. */
export const salaryField = defineField<PayMention, PostingSalary>({
  name: 'salary',
  rules,
  normalize(raw, match, document) {
    if (raw.kind === 'header' && raw.refused && isPlaceholder(raw.refused)) {
      const mark = document.text.slice(match.span.start, match.span.end);
      return {
        refused: raw.refused,
        note: { code: 'salary.placeholder', message: `"${mark}" in the header is ${raw.refused}, not pay` },
      };
    }
    return normalizePay(raw, match, document);
  },
  key: (s) => [s.min, s.max, s.currency, s.period, s.basis].join(' '),
  sources: [...STATED, 'body', 'header'],
  order: ['source', 'strength', 'support'],
  lost: ({ source, value }, [winner]) =>
    winner?.source === source && winner.value.basis !== value.basis
      ? `pay as ${value.basis}; ${winner.value.basis} pay is asked for first`
      : null,
});
