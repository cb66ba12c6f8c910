import type { BlockRule } from '../../extract/rule.js';
import { inAll } from '../../locales/employer.js';
import { longestWords } from '../../locales/words.js';
import { matches, nameAt, type RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { nameFrom } from './scan.js';

// "beim Landkreis Lerche", "presso Ristorante Allodola", "para Restaurante Alondra"
const PHRASES = inAll('beside').flatMap((phrases) => phrases.split(', '));
const BESIDE = new RegExp(`\\b(?:${PHRASES.join('|')}) (?=[a-z])`, 'g');
/** Blocks that open a posting. */
const OPENING = 4;

/** An organisation, as its first word tells, beside which one works where the posting opens. */
export const openingKind: BlockRule<RawCompany> = {
  id: 'company/opening-kind',
  strength: 'guessed',
  scope: 'block',
  where: { words: longestWords(PHRASES) },
  *find(block, { language }) {
    if (block.index >= OPENING || language === null || language === 'en') return;
    for (const { 0: words, index } of matches(block.plain, BESIDE)) {
      const at = index + words.length;
      const name = nameFrom(block.text, at);
      if (isOrganisation(name)) yield nameAt(block, at, name);
    }
  },
};
