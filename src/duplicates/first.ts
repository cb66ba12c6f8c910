import { BANDS, bandsOf } from './bands.js';
import { makeEntries } from './entries.js';
import { areAlike, haveLikeSizes } from './words.js';

/**
 * Tells of texts, one after the other, the first like one before it that is no duplicate itself; null: there is none, and the text may be
 * the first of others. `wordsAt`: the words of any text that was asked about. A text without words is like none. Candidates are
 * found by their bands and then compared word by word, so that what is told is exact. Memory: at most 1.1 kB a text that is no duplicate.
 */
export const makeFirsts = (wordsAt: (text: number) => readonly string[]): ((text: number) => number | null) => {
  /** The texts that are no duplicates, in their order, with their numbers of words. */
  const firsts: number[] = [];
  const sizes: number[] = [];
  const entries = makeEntries();
  return (text) => {
    const words = wordsAt(text);
    if (words.length === 0) return null;
    const keys = bandsOf(words);
    const candidates = new Set<number>();
    for (const key of keys) for (const entry of entries.under(key)) candidates.add(Math.floor(entry / BANDS));
    for (const candidate of [...candidates].sort((a, b) => a - b)) {
      const first = firsts[candidate] as number;
      if (haveLikeSizes(sizes[candidate] as number, words.length) && areAlike(wordsAt(first), words)) return first;
    }
    firsts.push(text);
    sizes.push(words.length);
    for (const key of keys) entries.add(key);
    return null;
  };
};
