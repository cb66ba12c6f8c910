import { type Block, type Document, FLAG, type SectionKind } from '../../document/document.js';
import { defineField, type Field } from '../../extract/field.js';
import type { BlockRule } from '../../extract/rule.js';
import { localesFor } from '../../locales/index.js';
import type { Locale } from '../../locales/locale.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { isAnswer, isFact } from '../requirements/facts.js';
import { INCLUSIVE } from '../requirements/filter.js';
import { GIVEN_WORDS, givenIn } from './given.js';
import { itemKey, itemText } from './text.js';

const LETTERS = /[a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc]{2}/;

// "401(k)", without two letters that follow each other
const PENSION = /^40[13] ?\(?[kb]\)?\W*$/i;

// "As a keeper of boats you will", "In dieser Rolle wirst du": what stands below completes it
const OPEN_END = regex()`
  \b(?:
    you(?:'ll| will)(?: be)?|(?:wirst|kannst) du|(?:du|sie) (?:wirst|werden)|vous serez|tu seras|te encargaras de|seras|
    voce (?:vai|ira)|(?:ga|zal) je|je (?:gaat|zult)|bedziesz|ti occuperai di|kommer du att|du kommer att
  )$
`;

const NONE: readonly never[] = [];

// "And much more!", "... so much more ..."
const MORE = /^(?:and |& |plus |\+ )*(?:(?:so|much|many|lots|lot|a|others?) )*more\b.{0,12}$|^(?:and|plus)\W*$/i;

// "The good stuff..."
const OPEN = /^[^.…]{3,30}(?<! )(?:\.\.\.|…)$/;

/** An item as a rule saw it. */
export interface RawItem {
  readonly text: string;
  readonly plain: string;
  readonly bulleted: boolean;
}

/** Bulleted items, and lines that follow each other, in sections of one kind. */
function listed(id: string, section: SectionKind): BlockRule<RawItem> {
  return {
    id,
    strength: 'labelled',
    scope: 'block',
    where: { kinds: ['item', 'paragraph', 'pair'], sections: [section] },
    find: (block, document) =>
      isListed(block, document)
        ? [{ value: block, span: block.span, basis: block.section.inferred ? 'inferred' : 'stated' }]
        : NONE,
  };
}

// "jobs@example.com"
const ADDRESS = /(?<!\S)\S[^\s@]*@\S+\.\w/;
const LONGEST = 260;
// an end of a sentence inside a line
const INNER_END = /[.!?] +[A-Z\u00c0-\u00de]/;
/** A label with less behind it is a fact: "Salary: $50,000". */
const LEAST_VALUE = 24;

/** Whether a line without a bullet may be an item of a list: one sentence at most, or a label with what it means. */
const isItemLike = (block: Block): boolean =>
  block.kind === 'pair'
    ? block.text.length - block.valueAt >= LEAST_VALUE
    : block.text.length <= LONGEST && !INNER_END.test(block.text);

/** Whether two benefits that stand apart are short, and no sentences. */
const areShort = (...blocks: readonly Block[]): boolean =>
  blocks.every(
    ({ kind, section, flags, text }) =>
      section.kind === 'benefits' &&
      kind === 'paragraph' &&
      (flags & FLAG.money) === 0 &&
      text.length <= SHORT &&
      !/[.!:?]$/.test(text),
  );
const SHORT = 80;

// "The harbour is old.", "Acme has built boats": prose
const TELLS = regex()`
  ^(?:
    the|this|these|that|you|we|our|as|in|at|with|for|an?|it|they|their|there|if|your|when|while|here|since|
    \S+ (?:\S+ ){0,3}(?:is|are|was|were|will|has|have|enables?|offers?|provides?|leads?)
  )\b
`;

/** Whether a long line stands in a run of four or more that follow each other, half of which are short. */
function isWithin(block: Block, blocks: readonly Block[]): boolean {
  let lines = 1;
  let short = 0;
  for (const by of [-1, 1])
    for (let i = block.index + by; ; i += by) {
      const other = blocks[i];
      const last = blocks[i - by] as Block;
      const follows = other?.section === block.section && other.kind !== 'heading';
      if (!follows || (by < 0 ? last.line - other.endLine : other.line - last.endLine) !== 1) break;
      lines++;
      if (other.text.length <= LONGEST) short++;
    }
  return lines >= 4 && short * 2 >= lines;
}

/** A bulleted line, or one of a run of lines: two without a blank line between them, or three that stand apart, or two short benefits. */
function isListed(block: Block, { blocks }: Document): boolean {
  if (block.bulleted) return true;
  if (block.kind === 'pair' && (block.section.heading === block || isFact(block.text) || !isItemLike(block)))
    return false;
  // several long sentences are prose, whatever stands beside them, but for those within a list
  if (block.kind === 'paragraph' && block.text.length > LONGEST && INNER_END.test(block.text))
    return block.section.kind === 'duties' && !TELLS.test(block.plain) && isWithin(block, blocks);
  const near = (by: number): Block | null => {
    const other = blocks[block.index + by];
    const fits = other !== undefined && (other.kind === 'paragraph' || other.kind === 'pair') && !other.bulleted;
    return fits && other.section === block.section && other.section.heading !== other ? other : null;
  };
  const before = near(-1);
  const after = near(1);
  if (before?.endLine === block.line - 1 || after?.line === block.endLine + 1) return true;
  if (!isItemLike(block)) return false;
  const like = (other: Block | null): boolean => other !== null && isItemLike(other);
  if (like(before)) return like(after) || like(near(-2)) || areShort(block, before as Block);
  return like(after) && (like(near(2)) || areShort(block, after as Block));
}

// "Our package includes medical, dental and vision insurance, and 20 days off": benefits in prose
const GIVEN: BlockRule<RawItem> = {
  id: 'benefits/prose-sentence',
  strength: 'patterned',
  scope: 'block',
  where: {
    kinds: ['item', 'paragraph', 'pair'],
    notSections: ['header', 'requirements', 'preferred', 'legal'],
    words: GIVEN_WORDS,
  },
  find: (block, document) =>
    block.section.kind === 'benefits' && isListed(block, document)
      ? NONE
      : givenIn(block, document).map(({ start, end }) => ({
          value: { text: block.text.slice(start, end), plain: block.plain.slice(start, end), bulleted: block.bulleted },
          span: { start: block.span.start + start, end: block.span.start + end },
        })),
};

function itemsField(name: string, rules: readonly BlockRule<RawItem>[]): Field<RawItem, string> {
  return defineField<RawItem, string>({
    name,
    rules,
    normalize(block, _match, document) {
      const text = itemText(block.text);
      if (!LETTERS.test(text) && !PENSION.test(text)) return { refused: 'no words' };
      if (/[:：?]$/.test(text) || OPEN.test(text)) return { refused: 'introduces what follows' };
      if (MORE.test(text)) return { refused: 'names nothing' };
      if (text.includes('@') && ADDRESS.test(text)) return { refused: 'an address' };
      const words = text === block.text ? block.plain : plain(text);
      if (isAnswer(words)) return { refused: 'an answer or a button' };
      if (OPEN_END.test(words)) return { refused: 'introduces what follows' };
      // "Lead a diverse team", "A group for underrepresented crew"; not "Our diverse team ..." of prose
      const isLegal = ({ cues }: Locale): boolean =>
        cues.legal.test(words) &&
        ((!block.bulleted && cues.employer.test(words)) || cues.legal.test(words.replace(INCLUSIVE, '')));
      if (localesFor(document.language).some(isLegal)) return { refused: 'equal opportunity or privacy' };
      return { value: text };
    },
    key: itemKey,
    sources: ['body'],
    order: ['strength'],
  });
}

export const responsibilitiesField = itemsField('responsibilities', [listed('responsibilities/duty-item', 'duties')]);
export const benefitsField = itemsField('benefits', [listed('benefits/listed-item', 'benefits'), GIVEN]);
