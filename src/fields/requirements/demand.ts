/*
 * Whether a line reads like an item of a list of demands, whatever section it stands in.
 */

import { type Block, type Document, FLAG } from '../../document/document.js';
import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';
import { isDemanded } from './demanded.js';
import { NAMED } from './filter.js';
import { isGained, isRightBelow } from './item-at.js';
import { needsNone } from './nobody.js';
import { ofCandidate } from './of-candidate.js';

// "Positive, trust-based work environment", "A highly skilled team where ...": what is found there
const FOUND = regex()`
  ^(?:an? |the |our )?(?:[a-z-]+,? (?:and )?){1,5}(?:
    (?:work(?:ing)? )?(?:environment|culture|atmosphere|workplace)(?:[.!]?$| (?:where|that|in which)\b)|
    (?:team|crew)(?: (?:where|that|in which)\b)
  )
`;
// "Communication: Writing what the crew reads": work under the name of a quality
const NAMED_WORK = /^[a-z][\w /&-]{1,40}:\s+[a-z]{3,14}ing (?!(?:knowledge|experience|understanding|skills?|abilit)\b)/;

/** Whether a line reads like an item of a requirements list: "Working knowledge of ...", "... is required". */
export function isDemand({ text, plain: words, flags }: Block, locales: readonly Locale[]): boolean {
  if (text.length < 20 || text.length > 300) return false;
  // "Stream Processing: Experience with ...", in the posting's own language
  const unnamed = (flags & FLAG.colon) === 0 ? words : words.replace(NAMED, '');
  const demanded =
    isDemanded(words) ||
    locales.some(
      ({ cues }, i) =>
        (cues.opener?.test(words) || (i === 0 && unnamed !== words && cues.opener?.test(unnamed))) &&
        cues.quality.test(ofCandidate(unnamed)),
    );
  return (
    demanded &&
    !isGained(words) &&
    !needsNone(words) &&
    !NAMED_WORK.test(words) &&
    !FOUND.test(words) &&
    !text.endsWith('?') &&
    !(unnamed !== words && locales.some(({ cues }) => cues.work?.test(unnamed))) &&
    !locales.some(({ cues }) => cues.application?.test(words) || cues.legal.test(words) || cues.benefit.test(words))
  );
}

// "Our principles", "How we work": what stands there says what the employer is like
const OF_CULTURE = regex()`
  ^(?:\S{1,4} )?(?:
    (?:our |the )?(?:core |company |team |work(?:ing)? )?(?:values|culture|principles|mission)|
    how we (?:work|operate|collaborate)|(?:our |the )?(?:ways? of working|way we work)|
    (?:.{0,80} )?we (?:always |also |all )?(?:prioriti[sz]e|value|believe in|stand for)
  )\W{0,3}$
`;

const SHORT = 100;

/**
 * Whether a line that reads like a demand may be one in its section. In a list of duties most lines must be none, else the posting
 * calls such lines duties; in a section that is about something else a neighbour must be one too: a list whose heading was lost.
 */
export function isPlausible(block: Block, { blocks }: Document, locales: readonly Locale[]): boolean {
  const { section } = block;
  if (
    (block.bulleted || block.text.length < SHORT) &&
    section.heading !== null &&
    OF_CULTURE.test(section.heading.plain)
  )
    return false;
  if (section.kind === 'other' || section.kind === 'intro') return true;
  // answers to the questions of a form
  if (section.kind === 'process' && section.heading === null) return false;
  if (section.kind === 'benefits' && isRightBelow(block, blocks)) return false;
  if (section.kind !== 'duties')
    return [blocks[block.index - 1], blocks[block.index + 1]].some((other) => other && isDemand(other, locales));
  let lines = 0;
  let demands = 0;
  for (const other of blocks) {
    if (other.section !== section || other.kind === 'heading') continue;
    lines++;
    if (isDemand(other, locales)) demands++;
  }
  return demands * 4 <= lines;
}
