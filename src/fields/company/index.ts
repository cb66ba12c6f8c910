import { defineField } from '../../extract/field.js';
import { STATED } from '../../extract/stated.js';
import { joinedName } from './joined.js';
import type { RawCompany } from './mention.js';
import { companyKey, judgeName } from './name.js';
import { companyRules } from './rules.js';
import { usualSpelling } from './spelled.js';

/** The hiring employer as written. A header or a form's field over prose; within prose the name that most mentions agree on. */
export const companyField = defineField<RawCompany, string>({
  name: 'company',
  rules: companyRules,
  normalize(raw, _, document) {
    if (raw.ready) return { value: raw.name };
    const verdict = judgeName(raw.name, raw.labelled === true, raw.sure);
    if ('name' in verdict)
      return { value: raw.labelled ? verdict.name : usualSpelling(document, joinedName(document, verdict.name)) };
    // "About company": a heading
    if (!verdict.placeholder || !raw.labelled) return { refused: verdict.refused };
    return {
      refused: verdict.refused,
      note: { code: 'company.placeholder', message: 'a placeholder stands where the employer should be named' },
    };
  },
  key: companyKey,
  sources: [...STATED, 'header', 'body', 'meta', 'url'],
  settledBy: 'header',
  order: ['source', 'strength', 'support'],
});

export { companyName } from './name.js';
