import { type Block, type BlockKind, type Document, SECTION_KINDS, type SectionKind } from '../document/document.js';
import { type CueIndex, indexOf, type Tables, tablesOf } from '../locales/words.js';
import { unitsOf } from '../units.js';
import type { Candidate, Note, Refusal } from './candidate.js';
import type { Field, Found } from './field.js';
import type { Basis, Match, Rule, Where } from './rule.js';

/** What a block must pass: bits of `bitsOf` that it must have, bits that it must not have, and the numbers of word lists; -1 for none. */
interface Gate {
  readonly needed: number;
  readonly barred: number;
  readonly words: number;
  readonly besides: number;
}

const KIND_BITS: Readonly<Record<BlockKind, number>> = { heading: 1, item: 2, paragraph: 4, pair: 8 };
/** Sections take the bits behind those of the kinds, flags those behind the sections. */
const SECTION_BITS = Object.fromEntries(SECTION_KINDS.map((kind, i) => [kind, 16 << i])) as Readonly<
  Record<SectionKind, number>
>;
const FLAG_SHIFT = 4 + SECTION_KINDS.length;

const bitsOf = ({ kind, section, flags }: Block): number =>
  KIND_BITS[kind] | SECTION_BITS[section.kind] | (flags << FLAG_SHIFT);

/** The bits of all names but these; none where no names are given. */
function barredBut<Name extends string>(
  bits: Readonly<Record<Name, number>>,
  names: readonly Name[] | undefined,
): number {
  let barred = 0;
  if (names) for (const name in bits) if (!names.includes(name)) barred |= bits[name];
  return barred;
}

/** `number` numbers a list of words. */
function gateOf(where: Where | undefined, number: (words: readonly string[] | undefined) => number): Gate {
  let barred = barredBut(KIND_BITS, where?.kinds) | barredBut(SECTION_BITS, where?.sections);
  for (const section of where?.notSections ?? []) barred |= SECTION_BITS[section];
  const needed = (where?.flags ?? 0) << FLAG_SHIFT;
  return { needed, barred, words: number(where?.words), besides: number(where?.besides) };
}

/** Finds the candidates of a set of fields; made once, used for every document. */
export interface Finder {
  /**
   * Runs the rules of a field over a document that was `read`, and normalizes what they match; in the order of rules, then of the text.
   * `exhaustive`: also the rules that cannot win any more, to explain what lost.
   */
  find<Raw, Value>(field: Field<Raw, Value>, read: Woken, exhaustive?: boolean): Found<Value>;
  /** The same for each of several documents, in their order: rule by rule over all of them, since a processor is fastest with the code at hand. */
  findEach<Raw, Value>(field: Field<Raw, Value>, read: readonly Woken[], exhaustive?: boolean): Found<Value>[];
  /** Looks up the words of all rules in a document. */
  read(document: Document): Woken;
  /** Builds the tables of these words, to be kept. */
  words(): Tables;
}

/** A document, and by number of a list of words the indices of the blocks that hold one of them, ascending. */
export interface Woken {
  readonly document: Document;
  readonly blocks: readonly (readonly number[] | undefined)[];
  /** Of each block what the gates of rules ask for. */
  readonly bits: readonly number[];
}

const NO_NOTES: readonly Note[] = [];
const NO_BLOCKS: readonly number[] = [];

/** What the rules of a field found in a document so far. */
class Gathered<Raw, Value> implements Found<Value> {
  readonly candidates: Candidate<Value>[] = [];
  readonly refusals: Refusal[] = [];
  settled = false;
  readonly #field: Field<Raw, Value>;
  readonly #document: Document;

  constructor(field: Field<Raw, Value>, document: Document) {
    this.#field = field;
    this.#document = document;
  }

  take(rule: Rule<Raw>, matches: Iterable<Match<Raw>>): void {
    // an array needs no iterator
    if (Array.isArray(matches)) for (let k = 0; k < matches.length; k++) this.takeOne(rule, matches[k] as Match<Raw>);
    else for (const match of matches) this.takeOne(rule, match);
  }

  takeOne(rule: Rule<Raw>, match: Match<Raw>): void {
    const normalized = this.#field.normalize(match.value, match, this.#document);
    if ('refused' in normalized) {
      const { refused: reason, note = null } = normalized;
      this.refusals.push({ span: match.span, rule: rule.id, reason, note });
      return;
    }
    const strength = match.strength ?? rule.strength;
    // what is guessed is not stated, however plain its words are
    const basis: Basis = strength === 'guessed' ? 'inferred' : (normalized.basis ?? match.basis ?? 'stated');
    const source = match.source ?? 'body';
    if (source === this.#field.settledBy) this.settled = true;
    const { value, notes = NO_NOTES } = normalized;
    this.candidates.push({ value, span: match.span, rule: rule.id, source, strength, basis, notes });
  }
}

/**
 * Makes the finder of a set of fields; the index of their words is built at the first document, or taken from what was `kept` of a finder
 * of the same fields.
 */
export function makeFinder(
  fields: readonly { readonly rules: readonly Rule<unknown>[] }[],
  kept: () => Tables | null = () => null,
): Finder {
  /** By the rules of a field, their gates in the same order; null for rules that do not read blocks. */
  const gates = new Map<readonly Rule<unknown>[], readonly (Gate | null)[]>();
  const lists: (readonly [number, readonly string[]])[] = [];
  const numberOf = (words: readonly string[] | undefined): number =>
    words === undefined ? -1 : lists.push([lists.length, words]) - 1;
  for (const { rules } of fields)
    gates.set(
      rules,
      rules.map((rule) => (rule.scope === 'block' ? gateOf(rule.where, numberOf) : null)),
    );
  let index: CueIndex | null = null;
  const words = (): Tables => tablesOf(lists);
  const read = (document: Document): Woken => {
    index ??= indexOf(kept() ?? words());
    const blocks = new Array<number[] | undefined>(lists.length);
    const bits: number[] = [];
    const { numbers: met } = index;
    const units = unitsOf(document.plain);
    for (let i = 0; i < document.blocks.length; i++) {
      const block = document.blocks[i] as Block;
      bits.push(bitsOf(block));
      for (let k = index.scan(units, block.span.start, block.span.end) - 1; k >= 0; k--) {
        const number = met[k] as number;
        const woken = blocks[number];
        if (woken) woken.push(i);
        else blocks[number] = [i];
      }
    }
    return { document, blocks, bits };
  };
  const findEach = <Raw, Value>(
    field: Field<Raw, Value>,
    read: readonly Woken[],
    exhaustive = false,
  ): Found<Value>[] => {
    const gathered = read.map(({ document }) => new Gathered(field, document));
    const { rules } = field;
    const gatesOfRules = gates.get(rules) as readonly (Gate | null)[];
    for (let n = 0; n < gatesOfRules.length; n++) {
      const gate = gatesOfRules[n] as Gate | null;
      const rule = rules[n] as Rule<Raw>;
      for (let d = 0; d < read.length; d++) {
        const into = gathered[d] as Gathered<Raw, Value>;
        if (into.settled && !exhaustive) continue;
        const { document, blocks, bits } = read[d] as Woken;
        const woken = gate === null || gate.words < 0 ? null : blocks[gate.words];
        // most words stand nowhere
        if (woken === undefined) continue;
        if (rule.scope === 'document') into.take(rule, rule.find(document));
        else if (rule.scope === 'found') into.take(rule, rule.find(document, [...into.candidates]));
        if (gate === null || rule.scope !== 'block') continue;
        const { needed, barred, besides } = gate;
        const also = besides < 0 ? null : (blocks[besides] ?? NO_BLOCKS);
        const count = woken === null ? bits.length : woken.length;
        for (let k = 0; k < count; k++) {
          const i = woken === null ? k : (woken[k] as number);
          const has = bits[i] as number;
          if ((has & barred) !== 0 || (has & needed) !== needed || (also !== null && !also.includes(i))) continue;
          into.take(rule, rule.find(document.blocks[i] as Block, document));
        }
      }
    }
    return gathered;
  };
  const find = <Raw, Value>(field: Field<Raw, Value>, one: Woken, exhaustive = false): Found<Value> =>
    findEach(field, [one], exhaustive)[0] as Found<Value>;
  return { read, find, findEach, words };
}
