import { regex } from '../regex.js';
import type { Block, Document } from './document.js';

// The patterns read the `plain()` form.
// "Yes", "Yes, as the agency decides", "Available"
const YES = /^\W*(?:(?:yes|true|oui|ja|si|sim|tak)\b|(?:available|offered|possible)\W*$)/;
// "No", "No - on site only", "Not available"
const NO = regex()`
  ^\W*(?:
    (?:no|nein|non|nej|nee|nie|nao)(?=$|\W*[-–—,.(;])|(?:false|none|unavailable)\W*$|
    not (?:available|offered|provided|possible|allowed|eligible)\b
  )
`;
const LONGEST_QUESTION = 50;
const LONGEST_ANSWER = 100;

/** What the line below a short line answers, as a form has it: "Remote job", and "No" below; null where it is no answer. */
export function answerBelow({ index, plain }: Block, { blocks }: Document): boolean | null {
  const below = blocks[index + 1];
  if (!below || plain.length > LONGEST_QUESTION || below.plain.length > LONGEST_ANSWER) return null;
  if (NO.test(below.plain)) return false;
  return YES.test(below.plain) ? true : null;
}
