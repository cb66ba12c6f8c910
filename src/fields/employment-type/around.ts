import type { Span } from '../../document/span.js';
import { employmentIn, employmentWordsIn } from '../../locales/employment.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import type { Statement } from './statement.js';

// "full-time", "fixed term", "internship"
const KIND = regex()`
  \b(?:
    (?:full|part)[- ]?time|temporary|seasonal|contract-to-hire|contract|freelance|fixed[- ]term|(?:limited|term|time)[- ](?:term|limited)|limited[- ]duration|per[- ]diem|volunteer|
    internship|intern|${employmentIn('inEnglish')}
  )\b
`;
const KINDS = new RegExp(KIND, 'g');

/** What a posting offers. */
const JOBS = [
  ' position role job opportunity opening vacancy appointment contract engagement post employment work assignment hire',
  ...employmentWordsIn('jobs'),
  'placement basis capacity internship apprenticeship traineeship ',
].join(' ');

const BEFORE = 120;
// "full-time or ": another kind follows
const ANOTHER = /^(?:,? (?:or|and|\/) |[ ,/-]+(?:or|and|\/)? ?)/;
const WORD = /[ ,]+([a-z\d]+)[a-z\d-]*/y;
// "part-time (25 hours a week) "
const REMARK = / ?\([^()]{2,28}\)/y;
const MOST_WORDS = 4;

/** The end of a kind, and of another one that follows it. */
export const kindsEnd = (plain: string, end: number): number => {
  const joint = ANOTHER.exec(plain.slice(end, end + 8));
  if (!joint) return end;
  const next = end + joint[0].length;
  const other = KIND.exec(plain.slice(next, next + 20));
  return other?.index === 0 ? next + other[0].length : end;
};

/** The end of the word for a job that follows within four words; null if there is none. */
export const jobEnd = (plain: string, from: number): number | null => {
  REMARK.lastIndex = from;
  WORD.lastIndex = REMARK.test(plain) ? REMARK.lastIndex : from;
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = WORD.exec(plain);
    if (!word) return null;
    const [whole, first = ''] = word;
    if (JOBS.includes(` ${first} `)) return word.index + whole.indexOf(first) + first.length;
  }
  return null;
};

type Ends = (plain: string, end: number) => number | null;

/** Spans from what leads to a kind to what ends the statement behind it. */
export const around =
  (lead: RegExp, endOf: Ends): Statement['spans'] =>
  (plain) => {
    const spans: Span[] = [];
    let from = 0;
    for (const { index, 0: kind } of allMatches(plain, KINDS)) {
      if (index < from) continue;
      const start = Math.max(from, index - BEFORE);
      const before = lead.exec(plain.slice(start, index));
      if (!before || (before[1] !== undefined && !JOBS.includes(` ${before[1]} `))) continue;
      const end = endOf(plain, index + kind.length);
      if (end === null) continue;
      spans.push({ start: start + before.index, end });
      from = end;
    }
    return spans;
  };
