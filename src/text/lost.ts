import type { Edit } from './edits.js';

/** What is left of a sequence of windows-1252 whose first byte was deleted, and what the whole stood for. */
const REMAINS: Readonly<Record<string, string>> = {
  '€™': '’',
  '€˜': '‘',
  '€œ': '“',
  '€\u009d': '”',
  '€“': '–',
  '€”': '—',
  '€¢': '•',
  '€¦': '…',
  '‚¬': '€',
};

// `Bachelor€™s`, `€œlead€`, `‚¬20,000`; not with its first byte, `â€™`
const LOST = /(?<!â)(?:€[™˜œ\x9d“”¢¦]|‚¬(?=\s?\d))/g;
// Those that no correct text holds: they say that first bytes were deleted
const SURE = /[™œ\x9d¬]$/;

/**
 * Sequences whose first byte was deleted, restored from what is left. `€“` may be a price in quotes, so it needs other
 * damage of the kind in the text, and no figure before it.
 */
export function findLostLeads(text: string): Edit[] {
  if (!text.includes('€') && !text.includes('‚¬')) return [];
  const found = [...text.matchAll(LOST)].filter(({ 0: remains, index }) => isLost(text, remains, index));
  if (!found.some(([remains]) => SURE.test(remains))) return [];
  return found.map(({ 0: remains, index }) => ({
    start: index,
    end: index + remains.length,
    replacement: REMAINS[remains] as string,
    codec: 'windows-1252',
    rounds: 1,
    reason: 'lost-lead',
    inferred: true,
  }));
}

// A figure before a currency sign, `100 €“`
const FIGURE = /\d\s?$/;

function isLost(text: string, remains: string, index: number): boolean {
  if (remains === '‚¬') return true;
  return !FIGURE.test(text.slice(Math.max(0, index - 2), index));
}
