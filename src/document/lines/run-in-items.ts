import { LOWER, UPPER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';
import { runInParts, runInWords } from '../../locales/run-in.js';
import { sentences } from '../sentences.js';
import { bindsNext, endsInName } from './run-in-headings.js';

/** What tells the items of a list amid a line. */
export interface RunInItems {
  /** Whether a text begins as items of a list of demands do. */
  readonly opens: (text: string) => boolean;
  /** Whether it begins as duties do. */
  readonly works: (text: string) => boolean;
}

/** Items that make a list. */
const FEWEST = 2;
/** Units that are looked at before an item and of it. */
const BEFORE = 20;
const NEAR = 80;

// what may end an item, or a sentence of one ("1"), and the capital or the figure behind it
const BREAK = new RegExp(`(?:[${LOWER}${UPPER}\\d%”"’*+)]|([.;!?]))( +)(?=[${UPPER}\\d])`, 'g');
const BULLETED = /[•●▪■‣✓✔➢]|\s[*o–-]\s.+\s[*o–-]\s/;
// "Customer Experience with", "Master's Degree"
const MAY_BE_NAMED = new RegExp(`^(?:${runInParts('named')})\\b`);
// "written English communication"
const INSIDE = new RegExp(`^(?:${runInParts('inside')}) `);
// "Exposure to", "Interest in", "You have", behind a word in small letters
const BEGINS = new RegExp(`^(?:[${UPPER}][${LOWER}]{4,} (?:${runInParts('leads')})|${runInParts('items')}) [${LOWER}]`);
// "We offer", "Example Ltd is": behind the list the text goes on
const TOLD = new RegExp(
  `^(?:${runInWords('tells').join('|')}) |^(?:[${UPPER}][^ ]* ){1,4}(?:${runInParts('presents')}) `,
);

/** "Nurse (New Graduate)" */
const isInBracket = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

/** Where an item begins, each behind another, in a stretch of a line; without the sentences within the items. */
function* startsIn(text: string, { opens, works }: RunInItems): Generator<number> {
  for (const { index, 0: all, 1: stop, 2: space = '' } of allMatches(text, BREAK)) {
    const at = index + all.length;
    if (isInBracket(text, at)) continue;
    const near = text.slice(at, at + NEAR);
    if (stop !== undefined) {
      if (opens(near) || works(near)) yield at;
      continue;
    }
    const before = text.slice(Math.max(0, index - BEFORE), at - space.length);
    const beside = endsInName(before);
    if (bindsNext(before) || (beside && MAY_BE_NAMED.test(near)) || INSIDE.test(near)) continue;
    if (opens(near) || (!beside && (works(near) || BEGINS.test(near)))) yield at;
  }
}

/** Where items begin that follow each other in a stretch of a line. */
export function itemsIn(text: string, heads: RunInItems): readonly number[] {
  if (BULLETED.test(text)) return [];
  const starts = [...startsIn(text, heads)];
  if (starts.length < FEWEST) return starts;
  const all = new Set(starts);
  for (const { start } of sentences(text)) {
    if (start > 0) all.add(start);
    if (start > 0 && TOLD.test(text.slice(start, start + NEAR))) break;
  }
  return [...all].sort((a, b) => a - b);
}
