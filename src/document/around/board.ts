import { plain } from '../../locales/plain.js';
import { emptied, filledOf, type Marked, type MarkedLine } from '../../markup/marked.js';
import { regex } from '../../regex.js';
import type { AggregatorHeader } from '../document.js';
import type { Span } from '../span.js';
import { furnitureOf, isBoardSign } from './furniture.js';

/*
 * Copies of the pages of job boards: where on them the names stand, and which lines belong to the page alone.
 */

/** A copy of a board's page: its names, and the lines of the posting, those of the page emptied. */
export interface BoardCopy {
  readonly header: AggregatorHeader | null;
  readonly lines: readonly MarkedLine[];
}

/** Lines at the top and at the end of a text in which a page shows itself. */
const TOP = 24;
const END = 12;

interface Line extends Span {
  readonly text: string;
  readonly plain: string;
}

// "Baker- job post"
const POST = /^(.{2,120}?)\s*- job post$/di;
// "Join to apply for the Baker role at Acme", "Save Baker at Acme"
const ROLE_AT = /^(?:join to apply for the (.{3,100}) role at (.{2,60})|save (.{3,100}) at (.{2,60}))$/di;
// "Company logo for, Acme."
const LOGO_FOR = /^company logo for, (.{2,60}?)\.?$/di;
// "Acme logo"
const LOGO = /^(.{2,60}) logo$/i;
// "Leeds, UK · Reposted 2 weeks ago · 80 applicants", "Acme · Leeds, UK · 2 weeks ago · 80 applicants"
const JOINT = / ?· | {2,6}/;
const AGE = regex()`
  ^(?:reposted |erneut veroffentlicht: )?(?:
    \d{1,3}\+? [a-z]{3,9} (?:ago|sedan|geleden|temu|fa|siden|sitten)|
    (?:vor|hace|ha|il y a|for) (?:\d{1,3}\+?|einem?r?|une?|um|uma|una) [a-z]{3,9}
  )$
`;
const DIGIT = /\d/;

/** The employer on a line that also says where, how long ago, and how many applied: its length, 0 where it is not on it; null: no such line. */
function datedEmployer(words: string): number | null {
  const parts = words
    .split(JOINT)
    .filter(Boolean)
    .map((part) => part.trim());
  const age = parts.findIndex((part) => AGE.test(part));
  if (age < 1 || age > 2 || !DIGIT.test(parts[age + 1] ?? '')) return null;
  return age === 2 ? (parts[0] as string).length : 0;
}
// "Posted 5 days ago by Acme"
const POSTED_BY = /^posted (?:today|yesterday|\d[\w ]{0,16} ago) by (.{2,60})$/di;
const VIEW = /^view (?:company|all jobs)$/;
const HIRING = /^is hiring an?:?$/;
// "$22 - $25 Per Hour (Employer est.)"
const ESTIMATE = /\((?:employer|glassdoor) est\.\)$/;
// "Openings: 3"
const OPENINGS = /^(?:openings|applicants): \d/;
// "3.9", "12 reviews": below the employer, where that stands first, and else below title and employer
const RATING = /^[1-5]\.\d ?★?$/;
const REVIEWS = /^\d[\d,.]{0,6}k?\+? reviews?$/;
const SENTENCE = /[.!?:;,]$/;
// "Remote", "$22 an hour", "Full-time"
const TERM = regex()`
  ^(?:
    [$€£¥₹]\s?\d|\d[\d.,]*[\sk-]|(?:remote|hybrid|on-?site|worldwide|anywhere|new|sponsored|featured|urgent(?:ly hiring)?)\b|
    (?:full|part)[- ]time\b|(?:contract|permanent|temporary|internship|about .{2,30})$
  )
`;
const LETTERS = /[a-z\u00c0-\uffff]{2}/i;
const MOST_WORDS = 16;

const isName = ({ text, plain: words }: Line): boolean =>
  !TERM.test(words) &&
  text.length <= 120 &&
  LETTERS.test(text) &&
  (!SENTENCE.test(text) || text.length <= 60) &&
  text.split(' ').length <= MOST_WORDS;

/** The part of a line that a group of an expression on its plain form found. */
const part = (line: Line, m: RegExpExecArray, group: number): Span | null => {
  const range = m.indices?.[group];
  return range ? { start: line.start + range[0], end: line.start + range[1] } : null;
};

const spanOf = (line: Line | undefined): Span | null =>
  line && isName(line) ? { start: line.start, end: line.end } : null;

interface Names {
  readonly title: Span | null;
  readonly company: Span | null;
}

/**
 * Reads the names where a line of a page tells where they stand, from those of the lines above and below it that are no furniture;
 * `signs`: how many of the lines are, but for ratings.
 */
type Place = (line: Line, above: readonly Line[], below: readonly Line[], signs: number) => Names | null;

const last = (lines: readonly Line[], back = 1): Line | undefined => lines[lines.length - back];

const PLACES: readonly Place[] = [
  (line, _, below) => {
    const m = POST.exec(line.plain);
    return m && { title: part(line, m, 1), company: spanOf(below[0]) };
  },
  (line, above, below) => {
    const m = ROLE_AT.exec(line.plain);
    // "Save up at the bar"
    if (m?.[3] && ![...above, ...below].some(({ plain: words }) => words === m[3])) return null;
    return m && { title: part(line, m, 1) ?? part(line, m, 3), company: part(line, m, 2) ?? part(line, m, 4) };
  },
  (line, _, below) => {
    const m = LOGO_FOR.exec(line.plain);
    if (!m) return null;
    const title = below.find(({ plain: words }) => words !== m[1]);
    return { title: spanOf(title), company: part(line, m, 1) };
  },
  (line, above) => {
    const company = VIEW.test(line.plain) ? spanOf(last(above)) : null;
    return company && { title: spanOf(last(above, 2)), company };
  },
  (line, above) => {
    const m = POSTED_BY.exec(line.plain);
    return m && { title: spanOf(last(above)), company: part(line, m, 1) };
  },
  (line, above, below) =>
    HIRING.test(line.plain) && above.length > 0 ? { title: spanOf(below[0]), company: spanOf(last(above)) } : null,
  (line, above, below) => {
    const name = LOGO.exec(line.plain)?.[1];
    if (name === undefined) return null;
    const under = below.findIndex(({ plain: words }) => words === name);
    const over = above.findIndex(({ plain: words }) => words === name);
    if (over > 0) return { title: spanOf(above[over - 1]), company: spanOf(above[over]) };
    if (under === 1) return { title: spanOf(below[0]), company: spanOf(below[1]) };
    return null;
  },
  (line, above) => {
    const employer = datedEmployer(line.plain);
    if (employer === null) return null;
    if (employer > 0) return { title: spanOf(last(above)), company: { start: line.start, end: line.start + employer } };
    return above.length > 1 ? { title: spanOf(last(above)), company: spanOf(last(above, 2)) } : null;
  },
  (line, above, below, signs) =>
    RATING.test(line.plain) && above.length === 1 && signs > 1
      ? { title: spanOf(below[0]), company: spanOf(above[0]) }
      : null,
  (line, above) =>
    REVIEWS.test(line.plain) && above.length === 2 ? { title: spanOf(above[0]), company: spanOf(above[1]) } : null,
  (line, above) =>
    ESTIMATE.test(line.plain) && above.length > 1 && above.length < 4
      ? { title: spanOf(above[1]), company: spanOf(above[0]) }
      : null,
  (line, above) =>
    OPENINGS.test(line.plain) && above.length > 1 && above.length < 8
      ? { title: spanOf(above[0]), company: spanOf(above[1]) }
      : null,
];

/** The names on the top of a page, by the first of the places in `PLACES` that is on it. */
function namesOf(lines: readonly Line[], furniture: ReadonlySet<Line>): Names | null {
  const signs = [...furniture].filter(({ plain: words }) => !RATING.test(words)).length;
  for (const place of PLACES)
    for (const [i, line] of lines.entries()) {
      const plainly = (other: Line): boolean => !furniture.has(other);
      const names = place(line, lines.slice(0, i).filter(plainly), lines.slice(i + 1).filter(plainly), signs);
      if (names?.title) return names;
    }
  return null;
}

/** Reads a text as a copy of a board's page; null: nothing on it says that it is one. */
export function readBoard({ text, lines, page, stated }: Marked, words = plain(text)): BoardCopy | null {
  const filled = filledOf(lines);
  const wordsOf = (i: number): string => {
    const { start, end } = lines[i] as MarkedLine;
    return end - start > 160 ? '' : words.slice(start, end);
  };
  const top = filled.slice(0, TOP);
  const end = filled.slice(Math.max(TOP, filled.length - END));
  if (!top.some((i) => isBoardSign(wordsOf(i))) && !end.some((i) => isBoardSign(wordsOf(i)))) return null;
  const furniture = furnitureOf(filled.map(wordsOf));
  const board = top.map((i): Line => {
    const { start, end: stop } = lines[i] as MarkedLine;
    return { start, end: stop, text: text.slice(start, stop), plain: wordsOf(i) };
  });
  const names = page || stated ? null : namesOf(board, new Set(board.filter((_, at) => furniture.has(at))));
  const lost = new Set([...furniture].map((at) => filled[at]));
  return {
    header: names?.title
      ? { title: names.title, url: null, company: names.company, pay: null, place: null, board: true }
      : null,
    lines: lines.map((line, i) => (lost.has(i) ? emptied(line) : line)),
  };
}
