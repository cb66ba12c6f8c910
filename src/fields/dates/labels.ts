import type { Block } from '../../document/document.js';
import { labelsIn } from '../../locales/labels.js';
import { longestWords } from '../../locales/words.js';
import { once } from '../../once.js';
import { makeLexicon } from '../../quantity/lexicon.js';
import { at } from '../../quantity/words.js';

/** What the label of a date says of it, one bit each. */
export const LABEL = {
  /** The day on which a posting was published. */
  posted: 1,
  /** The day on which applications opened. */
  opened: 2,
  /** The last day for applications. */
  closes: 4,
  /** The same, with words between the label and its colon: "Date limite de candidature :". */
  closesLoosely: 8,
} as const;

/** Labels of the locales, as a lexicon has them. */
const phrases = (key: 'posted' | 'opened' | 'closes' | 'closesLoosely'): string => labelsIn(key).replaceAll('|', ', ');
const POSTED = phrases('posted');
const OPENED = phrases('opened');
const CLOSES = phrases('closes');
const LOOSELY = phrases('closesLoosely');

/** The same in other scripts, at the start of a line. */
const OTHER_SCRIPTS: readonly (readonly [role: number, label: RegExp])[] = [
  [
    LABEL.posted,
    /^[^A-Za-zÀ-\u1fff\u3040-\ud7ff\d]{0,4}(?:掲載(?:開始)?日|公開日|게시일|등록일|опубліковано|опубликовано)/,
  ],
  [LABEL.closes, /^[^A-Za-zÀ-\u1fff\u3040-\ud7ff\d]{0,4}(?:掲載終了日?|(?:応募)?締め?切り?日?|(?:접수 ?)?마감일?자?)/],
];

const lexicon = once(() =>
  makeLexicon([
    [LABEL.posted, 'posted', POSTED],
    [LABEL.opened, 'opened', OPENED],
    [LABEL.closes, 'closes', CLOSES],
    [LABEL.closesLoosely, 'closes', LOOSELY],
  ]),
);

/** Words one of which every label of a kind holds. */
export const POSTED_WORDS = [...longestWords(POSTED.split(', ')), '掲載*', '公開日', '게시일', '등록일', 'опубл*'];
export const OPENED_WORDS = longestWords(OPENED.split(', '));
export const CLOSES_WORDS = [
  ...longestWords([...CLOSES.split(', '), ...LOOSELY.split(', ')]),
  ...['掲載*', '応募*', '締切*', '마감*', '접수*'],
];

/** Labels stand in that many characters of a line. */
const WITHIN = 300;
// what may stand between a label and its date
const JOINT = /\s{0,3}(?:[:：-]|(?:is|am|le|den|il|el|ar|ist)\b)?\s{0,4}/y;
const LOOSE_JOINT = /[^:\d]{0,24}:\s{0,4}/y;
// the start of a line, after signs only
const LINE_START = /^[^a-z0-9]{0,4}$/;
// the start of a column, or of a sentence
const COLUMN = /(?:\s\s|\t|[|•·]\s)$/;
const SENTENCE = /[a-z)][.!?] $/;
// a label that begins a sentence is followed by a sign
const SIGN = /\s{0,2}[:：]/y;

/** Where the date of the first label of `roles` may begin, in units of the block; -1 without one. */
export function afterLabel({ plain }: Block, roles: number): number {
  const within = plain.slice(0, WITHIN);
  for (const { role, start, end } of lexicon().scan(within, 0, within.length, roles)) {
    const before = within.slice(Math.max(0, start - 5), start);
    const loose = role === LABEL.closesLoosely ? at(LOOSE_JOINT, within, end) : null;
    const begins = LINE_START.test(before) || COLUMN.test(before);
    if (!begins && !(SENTENCE.test(before) && (loose ?? at(SIGN, within, end)))) continue;
    const joint = loose ?? at(JOINT, within, end);
    return end + (joint?.[0].length ?? 0);
  }
  for (const [role, label] of OTHER_SCRIPTS) {
    const end = (roles & role) === 0 ? -1 : (label.exec(within)?.[0].length ?? -1);
    if (end >= 0) return end + (at(JOINT, within, end)?.[0].length ?? 0);
  }
  return -1;
}
