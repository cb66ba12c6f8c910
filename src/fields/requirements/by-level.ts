import type { Block, Document } from '../../document/document.js';
import { sentences } from '../../document/sentences.js';
import type { Span } from '../../document/span.js';
import { localesFor } from '../../locales/index.js';
import type { Locale } from '../../locales/locale.js';
import type { Level } from '../record.js';
import { NAMED } from './filter.js';
import { isLine, itemAt } from './item-at.js';
import { levelOf, mayDiffer } from './level.js';

const FEWEST = 3;
// two ends of sentences inside
const SENTENCES = /[.!?;] \S[^.!?;]*[.!?;] \S/;

/**
 * The sentences of a paragraph that is a list whose breaks were lost: three at least, all but one of which begin as items do, and each
 * of which names a quality; null for any other.
 */
function listedIn(block: Block, locales: readonly Locale[]): readonly Span[] | null {
  if (block.bulleted || block.text.length < FEWEST * 20 || !SENTENCES.test(block.text)) return null;
  const from = Math.max(itemAt(block), block.kind === 'pair' ? block.valueAt : 0);
  const spans = sentences(block.text).filter(({ end }) => end > from);
  if (spans.length < FEWEST) return null;
  let others = 0;
  const items: Span[] = [];
  for (const { start, end } of spans) {
    const at = Math.max(start, from);
    const words = block.plain.slice(at, end).replace(NAMED, '');
    if (!locales.some(({ cues }) => cues.quality.test(words))) return null;
    if (locales.some(({ cues }) => cues.employer.test(words))) return null;
    if (!locales.some(({ cues }) => cues.opener?.test(words)) && ++others > 1) return null;
    items.push({ start: at, end });
  }
  return items;
}

/** Sentences of a paragraph, put together where neighbours are of one level; an item is one. */
export function byLevel(block: Block, section: Level, document: Document): [Span, Level][] {
  const locales = localesFor(document.language);
  const listed = listedIn(block, locales);
  if (listed) return listed.map((span) => [span, levelOf(block.plain.slice(span.start, span.end), section, locales)]);
  if (!mayDiffer(block.plain, section, locales)) return [[{ start: itemAt(block), end: block.text.length }, section]];
  const parts: [Span, Level][] = [];
  const glued = itemAt(block);
  const whole = block.bulleted || glued > 0 || isLine(block, document);
  const spans = whole ? [{ start: glued, end: block.text.length }] : sentences(block.text);
  let open: { start: number; end: number } | null = null;
  let level: Level = section;
  for (const span of spans) {
    const own = levelOf(block.plain.slice(span.start, span.end), section, locales);
    if (open && own === level) open.end = span.end;
    else {
      if (open) parts.push([open, level]);
      open = { ...span };
      level = own;
    }
  }
  if (open) parts.push([open, level]);
  return parts;
}
