import type { Document } from '../../document/document.js';
import { defineField, type Normalized } from '../../extract/field.js';
import { STATED } from '../../extract/stated.js';
import { joinedName } from './joined.js';
import type { RawCompany } from './mention.js';
import { companyKey, judgeName } from './name.js';
import { companyRules } from './rules.js';
import { usualSpelling } from './spelled.js';

/** Sentences bring up the same names again and again. */
const judged = new WeakMap<Document, Map<string, Normalized<string>>>();

function normalizeName(raw: RawCompany, document: Document): Normalized<string> {
  const verdict = judgeName(raw.name, raw.labelled === true, raw.sure);
  if ('name' in verdict)
    return { value: raw.labelled ? verdict.name : usualSpelling(document, joinedName(document, verdict.name)) };
  // "About company": a heading
  if (!verdict.placeholder || !raw.labelled) return { refused: verdict.refused };
  return {
    refused: verdict.refused,
    note: { code: 'company.placeholder', message: 'a placeholder stands where the employer should be named' },
  };
}

/** The hiring employer as written. A header or a form's field over prose; within prose the name that most mentions agree on. */
export const companyField = defineField<RawCompany, string>({
  name: 'company',
  rules: companyRules,
  normalize(raw, _, document) {
    if (raw.ready) return { value: raw.name };
    const names = judged.get(document) ?? new Map<string, Normalized<string>>();
    judged.set(document, names);
    const key = `${raw.labelled ?? false} ${raw.sure ?? false} ${raw.name}`;
    const result = names.get(key) ?? normalizeName(raw, document);
    names.set(key, result);
    return result;
  },
  key: companyKey,
  sources: [...STATED, 'header', 'body', 'meta', 'url'],
  settledBy: 'header',
  order: ['source', 'strength', 'support'],
});

export { companyName } from './name.js';
