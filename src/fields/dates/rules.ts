import { type Block, type Document, FLAG } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { MAY_BE_DATE, readDate } from '../../quantity/date.js';
import { regex } from '../../regex.js';
import { afterLabel, CLOSES_WORDS, LABEL, OPENED_WORDS, POSTED_WORDS } from './labels.js';
import { orderOf } from './order.js';
import { periodRule } from './period.js';
import { publishedPage, statedClosing, statedPosted } from './stated.js';
import { untilRule } from './until.js';

// "Applications must be received by", "The deadline to apply for ... is", "expected to close on"
const CLOSING_SENTENCE = regex()`
  (?:
    applications?|submissions?|questionnaires?|materials|resumes?|applicants?
  )[^.]{0,60}?(?:must|should|will|may|can|to) (?:only )?be (?:received|submitted|accepted|filed|sent)[^.:]{0,30}? (?:
    by|until|before|through|(?:no|not) later than
  )(?: \d[^,]{0,14} on)?|
  deadline (?:to apply|for appl[a-z]{1,9}|for this (?:job|role|position)|to submit)?[^.:]{0,30}? is|
  (?:
    posting|position|role|vacancy|job|application window|opening|advert|advertisement|listing|competition
  )[^.]{0,24}? (?:expected to |will |is scheduled to )?close[sd]?(?: on)?|
  (?:
    posting|position|role|vacancy|job|window|opening|applications?
  )[^.]{0,24}? (?:remains?|stays?|be|is|are|kept) open (?:for applications )?(?:until|through)|
  (?:apply|submit your application|submit an application) (?:by|before|no later than)|
  (?:submit|send|e-?mail|forward)\b[^.]{0,60}?\b
  (?:resume|cv|application|cover letter|letter of (?:interest|application))\b[^.]{0,50}? (?:
    by|before|(?:no|not) later than
  )|
  (?:send|submit|forward)\b.{0,100}?\breceived (?:by|before|(?:no|not) later than)|
  bewerben sie sich (?:bitte )?bis(?: zum)?|bewerbungen? (?:bitte )?bis(?: zum| spatestens)?|
  candidatures? [^.]{0,30}?(?:avant le|jusqu'au)
`;
const SENTENCE_WORDS = [
  'received',
  'submit*',
  'accepted',
  'filed',
  'sent',
  'deadline',
  'close*',
  'open',
  'apply',
  'bewerben',
  'bewerbung*',
  'candidature*',
];

const NONE: readonly Match<string>[] = [];

/** How far after its label a date may stand. */
const REACH = 44;
/** A sentence that tells the last day stands in that many characters of a line. */
const SENTENCE_WITHIN = 4000;

function dateAfter(block: Block, at: number, document: Document): Match<string> | null {
  const found = readDate(block.text.slice(at, at + REACH), () => orderOf(document));
  if (!found) return null;
  const start = block.span.start + at;
  return { value: found.iso, span: { start: start + found.span.start, end: start + found.span.end } };
}

function labelledDate(block: Block, document: Document, roles: number): readonly Match<string>[] {
  if (!MAY_BE_DATE.test(block.text)) return NONE;
  const at = afterLabel(block, roles);
  const match = at < 0 ? null : dateAfter(block, at, document);
  return match ? [match] : NONE;
}

function afterSentence(block: Block, document: Document): readonly Match<string>[] {
  if (!MAY_BE_DATE.test(block.text)) return NONE;
  const m = CLOSING_SENTENCE.exec(block.plain.slice(0, SENTENCE_WITHIN));
  const match = m && dateAfter(block, m.index + m[0].length, document);
  return match ? [match] : NONE;
}

const CLOSES = LABEL.closes | LABEL.closesLoosely;
// "Applications will be accepted from ... to ...", "filing closes"
const FILING_WORDS = ['appl*', 'accept*', 'submi*', 'filing', 'clos*', 'from', 'bewerb*', 'candidat*'];
/** Dates of one filing period at most. */
const MOST = 8;

/** Whether one of the three blocks before is a heading that announces the last day, and no date stands between. */
function isUnderClosing(block: Block, document: Document): boolean {
  for (let i = block.index - 1; i >= Math.max(0, block.index - 3); i--) {
    const before = document.blocks[i] as Block;
    const end = before.kind === 'heading' ? afterLabel(before, CLOSES) : -1;
    if (end >= 0) return before.text.length - end <= 3;
    if (readDate(before.text.slice(0, 400), () => orderOf(document))) return false;
  }
  return false;
}

/** The last date of the first line with a date under a heading such as "APPLICATION DEADLINE". */
function underHeading(block: Block, document: Document): readonly Match<string>[] {
  if (!MAY_BE_DATE.test(block.text) || !isUnderClosing(block, document)) return NONE;
  let at = 0;
  let last: Match<string> | null = null;
  for (let n = 0; n < MOST; n++) {
    const found = readDate(block.text.slice(at, 500), () => orderOf(document));
    if (!found) break;
    const start = block.span.start + at;
    last = { value: found.iso, span: { start: start + found.span.start, end: start + found.span.end } };
    at += found.span.end;
  }
  return last ? [last] : NONE;
}

/** Label and date are short where each has a line of its own. */
const SHORT = 40;

/** A date on a line of its own below a line that is nothing but its label. */
function belowLabel(block: Block, document: Document, roles: number): readonly Match<string>[] {
  if (block.text.length > SHORT || !MAY_BE_DATE.test(block.text)) return NONE;
  const label = document.blocks[block.index - 1];
  if (!label || label.text.length > SHORT) return NONE;
  const end = afterLabel(label, roles);
  const match = end < 0 || label.text.length - end > 1 ? null : dateAfter(block, 0, document);
  return match ? [match] : NONE;
}

const belowRule = (id: string, roles: number): Rule<string> => ({
  id,
  scope: 'block',
  strength: 'labelled',
  where: { flags: FLAG.digit },
  find: (block, document) => belowLabel(block, document, roles),
});

const labelRule = (
  id: string,
  strength: 'labelled' | 'patterned',
  roles: number,
  words: readonly string[],
): Rule<string> => ({
  id,
  scope: 'block',
  strength,
  where: { flags: FLAG.digit, words },
  find: (block, document) => labelledDate(block, document, roles),
});

export const postedRules: readonly Rule<string>[] = [
  ...statedPosted,
  labelRule('date-posted/posted-label', 'labelled', LABEL.posted, POSTED_WORDS),
  belowRule('date-posted/below-label', LABEL.posted),
  periodRule('date-posted/period', 0),
  labelRule('date-posted/opening-label', 'patterned', LABEL.opened, OPENED_WORDS),
  publishedPage,
];

export const closingRules: readonly Rule<string>[] = [
  ...statedClosing,
  labelRule('valid-through/closing-label', 'labelled', CLOSES, CLOSES_WORDS),
  belowRule('valid-through/below-label', CLOSES),
  periodRule('valid-through/period', 1),
  {
    id: 'valid-through/closing-sentence',
    scope: 'block',
    strength: 'patterned',
    where: { flags: FLAG.digit, words: SENTENCE_WORDS },
    find: afterSentence,
  },
  untilRule,
  {
    id: 'valid-through/under-heading',
    scope: 'block',
    strength: 'positional',
    where: { flags: FLAG.digit, words: FILING_WORDS },
    find: underHeading,
  },
];
