import type { Block, Document } from '../document/document.js';
import type { Candidate, Refusal } from './candidate.js';
import type { Field, Found } from './field.js';
import type { Match, Rule, Where } from './rule.js';

/** Whether a block passes a rule's gate. */
export function passes(block: Block, where: Where | undefined): boolean {
  if (!where) return true;
  if (where.flags !== undefined && (block.flags & where.flags) !== where.flags) return false;
  if (where.kinds && !where.kinds.includes(block.kind)) return false;
  if (where.sections && !where.sections.includes(block.section.kind)) return false;
  return !where.notSections?.includes(block.section.kind);
}

/** Runs the rules of a field over a document and normalizes what they match; in the order of rules, then of the text. */
export function find<Raw, Value>(document: Document, field: Field<Raw, Value>): Found<Value> {
  const candidates: Candidate<Value>[] = [];
  const refusals: Refusal[] = [];
  const take = (rule: Rule<Raw>, match: Match<Raw>): void => {
    const normalized = field.normalize(match.value, match, document);
    if ('refused' in normalized)
      refusals.push({ span: match.span, rule: rule.id, reason: normalized.refused, note: normalized.note ?? null });
    else
      candidates.push({
        value: normalized.value,
        span: match.span,
        rule: rule.id,
        source: match.source ?? 'body',
        strength: match.strength ?? rule.strength,
        basis: normalized.basis ?? match.basis ?? 'stated',
        notes: normalized.notes ?? [],
      });
  };
  for (const rule of field.rules) {
    if (rule.scope === 'document') for (const match of rule.find(document)) take(rule, match);
    else
      for (const block of document.blocks)
        if (passes(block, rule.where)) for (const match of rule.find(block, document)) take(rule, match);
  }
  return { candidates, refusals };
}
