import type { Block } from '../../document/document.js';
import { countWords } from '../../document/lines/line-facts.js';
import { demandsIn } from '../../locales/demands.js';
import { titlesIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { hasGenderTag } from '../title/gender.js';

// "We are looking for": lines that are roles answer that
const SEEKS = regex()`
  \b(?:
    looking for|seeking|searching for|hiring|${demandsIn('seeks')}
  )(?: an?)?(?: (?:${titlesIn('atOnce')}|ab))?\s*:?$
`;
const ROLE_END = /[.:]\s|\s[-–—(]|[.]$/;

// "Boat Keeper 7", above what its grade takes
const GRADED = /^(?:[A-Z][\w&'-]* ){1,5}[A-Z]?\d{1,2}$/;
// no "communication", no "operations"
const PERSON = /(?:er|or|st|ant|an|ct|ern|ead|ent)s?$/i;

/** Whether a line names a role that is sought: "Rust developer", "2 bakers", "A keeper. We have ...". */
function isSought({ text, section }: Block): boolean {
  if (!section.heading || !SEEKS.test(section.heading.plain)) return false;
  const role = text.replace(/^(?:-|an? |\d+x? )+/i, '').split(ROLE_END, 1)[0] as string;
  const told = hasGenderTag(text) || (PERSON.test(role) && jobNounIn(role) === 2);
  return countWords(role) <= LONGEST_ROLE && told;
}
const LONGEST_ROLE = 5;

/** Whether a line names a role that is sought, or one above what it takes. */
export const isRole = (block: Block): boolean =>
  isSought(block) || (!block.bulleted && GRADED.test(block.text) && jobNounIn(block.text) === 2);
