import type { Block, Document } from '../../document/document.js';
import { startsSmall } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { plainNoun } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { type Phrase, readPhrase } from './phrase.js';
import { ANY_VERB, DUTY_VERB, HELD_TO } from './sought.js';
import { isLink } from './words.js';

/** Units behind a title within which its verb is looked for. */
const LONGEST_CLAUSE = 150;

/** Whether a verb of duties follows, and all words of the title have capitals. */
export const does = (text: string, { span, value }: Phrase): boolean => {
  const rest = text.slice(span.end, span.end + 60);
  if (DUTY_VERB.test(rest) || HELD_TO.test(text.slice(span.end, span.end + LONGEST_CLAUSE))) return true;
  return (
    value.includes(' ') && ANY_VERB.test(rest) && value.split(' ').every((word) => !startsSmall(word) || isLink(word))
  );
};

// "About the role", "Job summary:"
const ROLE_HEADING = regex()`
  ^[^a-z]{0,4}(?:
    about (?:the|this|your) (?:role|job|position|opportunity)|(?:the |your )?(?:role|position|job)|
    (?:job|role|position) (?:summary|description|overview|purpose)
  )[^a-z]{0,3}$
`;
const LONGEST_HEADING = 40;

// what `HELD_TO` wants, looked for before a title is
const VERB_SOON = /^[A-Z].{2,80} (?:is|reports?|takes|will) /;
// "Accountant II"
const GRADE = /^(?:I{1,3}|IV|V|[1-5])$/;

/** The title with which the text, or a paragraph under a heading on the role, begins, without an article. */
export function opening(block: Block, { blocks }: Document): Phrase | null {
  const above = blocks[block.index - 1];
  const told = above !== undefined && above.plain.length <= LONGEST_HEADING && ROLE_HEADING.test(above.plain);
  if (!told && (block.kind !== 'paragraph' || block.section.kind === 'process' || !VERB_SOON.test(block.text)))
    return null;
  const phrase = startsSmall(block.text) ? null : readPhrase(block.text, block.plain, 0, false, true);
  if (!phrase?.capital || phrase.span.start !== 0 || phrase.generic) return null;
  if (!told && !(phrase.value.includes(' ') && HELD_TO.test(block.text.slice(phrase.span.end)))) return null;
  // "Android Developer Experience is": a team
  const last = phrase.value.slice(phrase.value.lastIndexOf(' ') + 1);
  return phrase.value.includes(' of ') || GRADE.test(last) || plainNoun(plain(last)) > 0 ? phrase : null;
}
