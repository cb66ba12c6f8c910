import type { Block, Document, SectionKind } from '../../document/document.js';
import { defineField, type Field } from '../../extract/field.js';
import type { BlockRule } from '../../extract/rule.js';
import { localesFor } from '../../locales/index.js';
import { plain } from '../../locales/plain.js';
import { itemKey, itemText } from './text.js';

const LETTERS = /[a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc]{2}/;

/** Bulleted items, and lines that follow each other, in sections of one kind. */
function listed(id: string, section: SectionKind): BlockRule<string> {
  return {
    id,
    strength: 'labelled',
    scope: 'block',
    where: { kinds: ['item', 'paragraph'], sections: [section] },
    find: (block, document) => (isListed(block, document) ? [{ value: block.text, span: block.span }] : []),
  };
}

/** A bulleted line, or one of a run of lines without blank lines between them. */
function isListed(block: Block, document: Document): boolean {
  if (block.bulleted) return true;
  const touches = (other: Block | undefined): boolean =>
    other !== undefined && other.kind === 'paragraph' && !other.bulleted && other.section === block.section;
  const before = document.blocks[block.index - 1];
  const after = document.blocks[block.index + 1];
  return (
    (touches(before) && (before as Block).endLine === block.line - 1) ||
    (touches(after) && (after as Block).line === block.endLine + 1)
  );
}

function itemsField(name: string, section: SectionKind, rule: string): Field<string, string> {
  return defineField<string, string>({
    name,
    rules: [listed(rule, section)],
    normalize(raw, _match, document) {
      const text = itemText(raw);
      if (!LETTERS.test(text)) return { refused: 'no words' };
      if (/[:：?]$/.test(text)) return { refused: 'introduces what follows' };
      const words = plain(text);
      if (localesFor(document.language).some(({ cues }) => cues.legal.test(words)))
        return { refused: 'equal opportunity or privacy' };
      return { value: text };
    },
    key: itemKey,
    sources: ['body'],
    order: ['strength'],
  });
}

export const responsibilitiesField = itemsField('responsibilities', 'duties', 'responsibilities/duty-item');
export const benefitsField = itemsField('benefits', 'benefits', 'benefits/listed-item');
