import type { Document } from '../../document/document.js';
import type { FollowingRule, Match } from '../../extract/rule.js';
import { LETTER } from '../../letters.js';
import type { RawCompany } from './mention.js';
import { offsetsOf } from './scan.js';

const SOUND = new RegExp(`[${LETTER}0-9]`);
const MOST_MENTIONS = 12;
/** More names than any posting offers for its employer. */
const MOST_NAMES = 40;

/** Where a name stands in the text by itself, at most twelve times. */
export function* mentions(document: Document, name: string): Generator<Match<RawCompany>> {
  const { text } = document;
  let n = 0;
  for (const start of offsetsOf(text, name)) {
    if (++n > MOST_MENTIONS) return;
    const end = start + name.length;
    if (!SOUND.test((text[start - 1] ?? '') + (text[end] ?? '')))
      yield { value: { name, ready: true }, span: { start, end } };
  }
}

/** Every further mention of a name that a sentence, a heading or a first line gave, so that agreement decides between names. */
export const repeated = (rules: readonly string[]): FollowingRule<RawCompany> => ({
  id: 'company/repeated',
  strength: 'guessed',
  scope: 'found',
  *find(document, found) {
    const names = new Set<string>();
    for (const { rule, value } of found)
      if (rules.includes(rule) && typeof value === 'string' && names.size < MOST_NAMES) names.add(value);
    for (const name of names) yield* mentions(document, name);
  },
});
