import type { Block, Document } from '../document/document.js';
import { type CueIndex, cueIndex } from '../locales/words.js';
import type { Candidate, Refusal } from './candidate.js';
import type { Field, Found } from './field.js';
import type { Match, Rule, Where } from './rule.js';

/** Whether a block passes a rule's gate, its words aside. */
export function passes(block: Block, where: Where | undefined): boolean {
  if (!where) return true;
  if (where.flags !== undefined && (block.flags & where.flags) !== where.flags) return false;
  if (where.kinds && !where.kinds.includes(block.kind)) return false;
  if (where.sections && !where.sections.includes(block.section.kind)) return false;
  return !where.notSections?.includes(block.section.kind);
}

/** Finds the candidates of a set of fields; made once, used for every document. */
export interface Finder {
  /**
   * Runs the rules of a field over a document that was `read`, and normalizes what they match; in the order of rules, then of the text.
   * `exhaustive`: also the rules that cannot win any more, to explain what lost.
   */
  find<Raw, Value>(field: Field<Raw, Value>, read: Woken, exhaustive?: boolean): Found<Value>;
  /** Looks up the words of all rules in a document. */
  read(document: Document): Woken;
}

/** A document, and by number of a rule with words the indices of the blocks that hold one of them, ascending. */
export interface Woken {
  readonly document: Document;
  readonly blocks: readonly (readonly number[])[];
}

/** Makes the finder of a set of fields; the index of their words is built at the first document. */
export function makeFinder(fields: readonly { readonly rules: readonly Rule<unknown>[] }[]): Finder {
  const numbers = new Map<Rule<unknown>, number>();
  const lists: (readonly [number, readonly string[]])[] = [];
  for (const { rules } of fields)
    for (const rule of rules)
      if (rule.scope === 'block' && rule.where?.words) {
        lists.push([numbers.size, rule.where.words]);
        numbers.set(rule, numbers.size);
      }
  let index: CueIndex | null = null;

  const read = (document: Document): Woken => {
    index ??= cueIndex(lists);
    const blocks: number[][] = Array.from(lists, () => []);
    const { numbers: met } = index;
    for (let i = 0; i < document.blocks.length; i++)
      for (let k = index.scan((document.blocks[i] as Block).plain) - 1; k >= 0; k--)
        (blocks[met[k] as number] as number[]).push(i);
    return { document, blocks };
  };

  const find = <Raw, Value>(
    field: Field<Raw, Value>,
    { document, blocks }: Woken,
    exhaustive = false,
  ): Found<Value> => {
    const candidates: Candidate<Value>[] = [];
    const refusals: Refusal[] = [];
    const take = (rule: Rule<Raw>, matches: Iterable<Match<Raw>>): void => {
      for (const match of matches) {
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
      }
    };
    const settled = (): boolean => !exhaustive && candidates.some(({ source }) => source === field.settledBy);
    for (const rule of field.rules) {
      if (field.settledBy !== undefined && settled()) break;
      if (rule.scope !== 'block') {
        take(rule, rule.scope === 'document' ? rule.find(document) : rule.find(document, [...candidates]));
        continue;
      }
      const number = numbers.get(rule);
      if (number === undefined) {
        for (const block of document.blocks) if (passes(block, rule.where)) take(rule, rule.find(block, document));
      } else
        for (const i of blocks[number] as readonly number[]) {
          const block = document.blocks[i] as Block;
          if (passes(block, rule.where)) take(rule, rule.find(block, document));
        }
    }
    return { candidates, refusals };
  };
  return { read, find };
}
