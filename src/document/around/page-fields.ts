import type { Locale } from '../../locales/locale.js';
import type { Block } from '../document.js';
import { classifyHeading } from '../headings.js';

// "tags: jobs"; "tags:"
const FIELD = /^[A-Za-z][\w -]{1,40}: ?(?= \S|$)/;
// "skills: knots, tar": of the candidate all the same
const OF_CANDIDATE = /^[\w ]*(?:requirement|qualification|skill|experience|education)/i;

/**
 * Tells of the blocks of a posting, in their order, which are fields of the page that it was kept as (front matter), and so part it into
 * no sections: "language: da", "tags:" and the list below it. `end`: where the fields end.
 */
export function pageFields(end: number, locales: readonly Locale[]): (block: Block) => boolean {
  let ofPage = false;
  return ({ kind, text, span }) => {
    if (span.start >= end) return false;
    const field = FIELD.exec(text)?.[0];
    // what follows a field goes on with it, but for headings within its text
    if (field === undefined) ofPage &&= kind !== 'heading';
    else ofPage = field === text ? classifyHeading(text, locales) === null : !OF_CANDIDATE.test(text);
    return ofPage;
  };
}
