import { wordsOf } from './duplicates/words.js';
import type { Posting } from './fields/index.js';
import { type Input, type ParseOptions, recordsOf, type Staged, stagePostings } from './pipeline.js';

/** A posting's record, and the different words of its text, repaired and without markup, by which it is compared with others. */
export interface Compared {
  readonly record: Posting;
  readonly words: readonly string[];
}

/** Reads postings as `parsePostings` does, and gives their words too. Throws as that does. */
export function comparePostings(inputs: readonly Input[], options: Omit<ParseOptions, 'file'> = {}): Compared[] {
  const staged = stagePostings(inputs, options);
  return recordsOf(staged).map((record, i) => ({ record, words: wordsOf((staged[i] as Staged).document.plain) }));
}
