import type { Edit } from './edits.js';
import { languageOf } from './languages.js';
import { areSpaces, isAmongSpaces, isBetweenWords, isPlainSpace, readLostSpaces } from './no-break-spaces.js';
import { inferPunctuation, isSameLine, lineHead, lineTail, type Quote, quoteBehind } from './punctuation.js';

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

// Three bytes that were lost one by one, `it���s`
const TRIPLE = /(?<!\ufffd)\ufffd{3}(?!\ufffd)/g;

/** Sequences of punctuation of which no byte is left. */
export function findLostWhole(text: string): Edit[] {
  if (!text.includes('\ufffd\ufffd\ufffd')) return [];
  const edits: Edit[] = [];
  const language = languageOf(text);
  let quote: Quote | null = null;
  let opened = -1;
  for (const { index } of text.matchAll(TRIPLE)) {
    if (quote && !isSameLine(text, opened, index)) quote = null;
    const replacement = inferPunctuation({
      before: lineTail(text, index),
      after: lineHead(text, index + 3),
      opened: quote,
      language,
      fits: () => true,
    });
    if (replacement === null) continue;
    quote = quoteBehind(replacement, quote);
    if (replacement === quote) opened = index;
    edits.push({ start: index, end: index + 3, replacement, reason: 'lost-whole', inferred: true, rounds: 1 });
  }
  return edits;
}

// Two bytes that were lost one by one, once or several times over
const PAIRS = /(?<!\ufffd)(?:\ufffd\ufffd)+(?!\ufffd)/g;

/** No-break spaces of which no byte is left, in English text. */
export function findLostSpaces(text: string): Edit[] {
  const lostOnes = [...text.matchAll(PAIRS)];
  if (lostOnes.length === 0 || languageOf(text) !== 'en') return [];
  const spaces = readLostSpaces(text);
  const edits: Edit[] = [];
  for (const { 0: lost, index } of lostOnes) {
    const end = index + lost.length;
    const [before, after] = [lineTail(text, index), lineHead(text, end)];
    const found =
      lost.length > 2
        ? areSpaces(before, after, spaces)
        : spaces.sure === 0
          ? isBetweenWords(before, after)
          : isPlainSpace(before, after) || isAmongSpaces(before, after, spaces, false);
    if (!found) continue;
    const replacement = '\u00a0'.repeat(lost.length / 2);
    edits.push({ start: index, end, replacement, reason: 'lost-whole', inferred: true, rounds: 1 });
  }
  return edits;
}
