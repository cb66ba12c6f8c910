import { regex } from '../regex.js';
import { type Cut, linesOf, makeBlank, postingsAt, type Split } from './cut.js';

// "gardener 3 hours ago | root | parent | next [–]", "gardener on Nov 3, 2025 | prev | next [2 more]": the line above a comment
const BYLINE = regex()`
  ^[ \t*]{0,9}[\w-]{2,20}[ \t]{1,3}(?:\[[a-z]{4,8}\] )?
  (?:\d{1,3} (?:minute|hour|day|month|year)s? ago|on [A-Z][a-z]{2} \d{1,2}, \d{4})((?: ?\| ?[a-z-]{2,12}){0,8}) ?
  (?:\| ?)?\[(?:[–—−+-]|\d{1,4} more)\][ \t]{0,9}$
`;
const ANSWERS = /\bparent\b/;
// the link below a comment, alone on its line
const REPLY_LINK = /(?:^|[\r\n])[ \t]*reply\s*$/;
// what stands in the place of a comment that was taken back
const GONE = /^\s*\[(?:deleted|dead|flagged)\]\s*$/;
/** Units behind which no `reply` is looked for. */
const TAIL = 80;

/** What stands between two bylines: the comment, and the link below it. */
function comment(text: string, start: number, end: number, kind: 'posting' | 'reply', isBlank: Blank): Cut[] {
  const from = Math.max(start, end - TAIL);
  const tail = text.slice(from, end).search(REPLY_LINK);
  const until = tail < 0 ? end : from + tail;
  if (isBlank(start, until) || GONE.test(text.slice(start, Math.min(until, start + TAIL))))
    return [{ start, end, kind: 'frame' }];
  const cuts: Cut[] = [{ start, end: until, kind }];
  return until < end ? [...cuts, { start: until, end, kind: 'frame' }] : cuts;
}
type Blank = (start: number, end: number) => boolean;

// words of a first line beside company and title: "REMOTE", "Full-time", "$150k", "https://"
const CUE = regex('i')`
  \b(?:
    remote|on-?site|hybrid|full-?time|part-?time|contract|freelance|interns?|visa|https?|www|engineers?|developers?|
    designers?|scientists?|managers?|analysts?|architects?|devops|sre|leads?|head|director|cto|vp
  )\b|
  [$€£]\s?\d|\d\s?k\b
`;
// "Our stack: Go | React | AWS"
const LABEL = /^[^|:]{1,40}:\s/;
const LONGEST_HEAD = 500;

/** Whether a line is the first one of a comment: "Company | Title | Place | REMOTE". */
function isHead(line: string): boolean {
  if (line.length > LONGEST_HEAD || LABEL.test(line)) return false;
  const parts = line.split('|');
  return parts.length >= 3 && parts.slice(0, 3).every((part) => part.trim() !== '') && CUE.test(line);
}

/** Comments without bylines: each begins with a line with bars behind a blank line; right below such a line, another one is a role of it. */
function byHeads(text: string, from: number, to: number): Cut[] {
  const part = text.slice(from, to);
  const starts: number[] = [];
  let apart = true;
  let prose = true;
  for (const { start, end } of linesOf(part)) {
    const line = part.slice(start, end).trim();
    if (line === '') {
      apart = true;
      continue;
    }
    const head = apart && isHead(line);
    if (head && prose) starts.push(start);
    prose = !head;
    apart = false;
  }
  const [first] = starts;
  if (first === undefined) return [];
  return postingsAt(part, starts).map(({ start, end, kind }) => ({
    start: from + start,
    end: from + end,
    // what a page says above the first comment
    kind: end <= first ? ('frame' as const) : kind,
  }));
}

// `<tr class="athing comtr" id="1">` and, in its first cell, `indent="1"` or an empty image as wide as the comment is indented
const ROW = /<tr\b[^<>]{0,200}\bathing comtr\b[^<>]{0,200}>/g;
const INDENT = /\bindent=["']?(\d{1,3})|\bwidth=["']?(\d{1,4})/;
const CELL = 600;
// `<div class="commtext c00">`, and `<div class='reply'>` behind it
const WORDS = /<[a-z]{1,5} class=["']?commtext\b/;
const BELOW = /<[a-z]{1,5} class=["']?reply\b/;

/** The comments of a saved page: from their text to the link below. */
function byRows(text: string): Cut[] {
  const rows = Array.from(text.matchAll(ROW), ({ index, 0: row }) => ({ start: index, end: index + row.length }));
  const cuts: Cut[] = [];
  let at = 0;
  for (const [i, row] of rows.entries()) {
    const own = text.slice(row.end, rows[i + 1]?.start ?? text.length);
    const m = INDENT.exec(own.slice(0, CELL));
    const words = own.search(WORDS);
    // a comment that was deleted has none
    if (words < 0) continue;
    const below = own.slice(words).search(BELOW);
    const start = row.end + words;
    const end = below < 0 ? row.end + own.length : start + below;
    cuts.push({ start: at, end: start, kind: 'frame' });
    cuts.push({ start, end, kind: Number(m?.[1] ?? m?.[2] ?? 0) > 0 ? 'reply' : 'posting' });
    at = end;
  }
  return cuts.length === 0 ? [] : [...cuts, { start: at, end: text.length, kind: 'frame' }];
}

/** The comments of a copied thread, by the lines above them. */
function byBylines(text: string): Cut[] {
  const isBlank = makeBlank(text);
  const lines: { start: number; end: number; kind: 'posting' | 'reply' }[] = [];
  for (const { start, end } of linesOf(text)) {
    const m = end - start > 200 ? null : BYLINE.exec(text.slice(start, end));
    if (m) lines.push({ start, end, kind: ANSWERS.test(m[1] ?? '') ? 'reply' : 'posting' });
  }
  const [first] = lines;
  if (!first) return [];
  const cuts = byHeads(text, 0, first.start);
  if (cuts.length === 0 && first.start > 0) cuts.push({ start: 0, end: first.start, kind: 'frame' });
  for (const [i, { start, end, kind }] of lines.entries()) {
    cuts.push({ start, end, kind: 'frame' });
    cuts.push(...comment(text, end, lines[i + 1]?.start ?? text.length, kind, isBlank));
  }
  return cuts;
}

/**
 * Cuts a thread of Hacker News ("Who is hiring?"): a saved page, the text copied from one, or comments alone, each of which begins with
 * a line with bars behind a blank line. Comments at the top are postings, those below them replies. A text in which none of these is
 * found is one posting.
 */
export const splitHackerNews: Split = (text) => {
  for (const cut of [byRows, byBylines]) {
    const cuts = cut(text);
    if (cuts.length > 0) return cuts;
  }
  const cuts = byHeads(text, 0, text.length);
  return cuts.length > 0 ? cuts : postingsAt(text, []);
};
