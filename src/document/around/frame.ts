import { pagesIn } from '../../locales/pages.js';
import { emptied, filledOf, type Marked, type MarkedLine } from '../../markup/marked.js';
import { regex } from '../../regex.js';
import type { Block } from '../document.js';

/*
 * What a page shows around a posting, in the `plain()` form of its lines: buttons, ways to other parts of it, and to an account.
 */

// "Apply now", "Save job", "Log in", "Jetzt bewerben", "Afficher plus", "Mostrar más"
const BUTTON = regex()`
  ^(?:
    (?:quick |easy )?apply(?: now| here| today| online| to role ›?| (?:for|to) this (?:job|position|post|role|vacancy))?|save(?: (?:this )?job)?|share(?: this job)?|
    show(?: (?:more|less|all.*))?|(?:see|learn|read) (?:more|less|all.*)|
    view (?:job|jobs|company|all.*)|menu|home|(?:find|browse) jobs|job (?:search|alerts)|(?:for|to) (?:employers|candidates|recruiters)|
    post a job|my account|(?:submit|upload|send|attach) (?:your |my |a )?(?:resume|cv)|skip navigation|search(?: jobs)?|register|
    (?:sign|log) ?(?:in|up)(?: (?:with|to) .{2,90})?|join now|agree & join .{2,20}|
    (?:new|already) (?:to|on) \w{2,20}\?|e-?mail or phone|password|forgot (?:your )?password\?|user agreement|
    (?:cookie|privacy) policy|by clicking .{2,90}|powered by .{2,40}|(?:link to|report) this (?:job|ad)|this (?:job|position|vacancy) (?:has expired|has been filled|is no longer available)\.?|
    enable job alerts(?: via e-?mail)?!?|was this helpful\??|
    ${pagesIn('button')}
  )$
`;
// "Skip to main content", "We use some cookies to", "Accept all"
const ENGLISH = regex()`
  ^(?:
    skip to |(?:jump|back) to |cookies\b|(?:we|this (?:web)?site) uses? [a-z ]{0,30}cookies\b|
    (?:accept|reject|allow|manage|decline) (?:all|cookies|additional)\b
  )
`;
// "Zum Hauptinhalt springen", "Retour aux résultats", "Wszystkie oferty / ...", "Sparade annonser"
const OTHERS = new RegExp(`^(?:${pagesIn('frame')})`);

/** Whether a line is a button of the page, or a field of its account. */
export const isButton = (plain: string): boolean => BUTTON.test(plain);

// ways to other parts of a site, as they stand in its menu
const WAY = regex()`
  ^(?:
    (?:back|return) to .{2,40}|home(?:page)?|blog|news|faqs?|help|about(?: us)?|
    contact(?: us)?|careers?|(?:all |our |find |browse |search |view |post )?jobs?|vacancies|companies|salaries|employers|candidates|
    pricing|products|services|resources|events|login|logout|dashboard|settings|(?:accept|reject|allow|decline)(?: all)?|
    cookie (?:settings|preferences|policy)|(?:we value )?your privacy|print(?: this page)?|e-?mail|copy link|tweet|favou?rites?|
    facebook|twitter|x|linkedin|whatsapp|instagram|youtube|xing|
    ${pagesIn('way')}
  )$
`;
// what else stands below: "© 2025 Lark Ltd", "Terms of use", "First name *"
const FOOT = regex()`
  ^(?:
    (?:©|\(c\)|copyright) .{0,60}|.{0,40}all rights reserved\.?|(?:terms|privacy|legal)\b.{0,24}|cookies?|sitemap|accessibility|
    follow us\b.{0,40}|share\b.{0,24}|report\b.{0,24}|
    (?:(?:first|last|full|sur|fore) ?name|name|e-?mail(?: address)?|phone(?: number)?|mobile|resume(?: ?/ ?cv)?|cv|cover letter|attach|browse|
    upload|submit(?: application)?|send|message|${pagesIn('field')}) ?[*:]{0,2}|
    ${pagesIn('foot')}
  )$
`;
const PARTS = /[|>›»·•]/;
const FEWEST_PARTS = 3;

/** "Home | Jobs | Sign in", "Home > Jobs > View job": a menu on one line, or the way to the page. */
const isMenu = (plain: string): boolean => {
  const parts =
    plain.length <= LONGEST_MENU && PARTS.test(plain)
      ? plain
          .split(PARTS)
          .map((part) => part.trim())
          .filter(Boolean)
      : [];
  const ways = parts.filter((part) => WAY.test(part) || isButton(part)).length;
  return parts.length >= FEWEST_PARTS && ways >= 2 && ways * 2 >= parts.length;
};
const LONGEST_MENU = 200;

/** Whether a line is part of a page's frame, and nothing of a posting. */
export const isFrame = (plain: string): boolean => {
  const words = plain.replace(ARROW, '');
  return isButton(words) || ENGLISH.test(words) || OTHERS.test(words) || isMenu(plain);
};
// "< Back to search results"
const ARROW = /^(?:[<‹←«] ?){1,2}/;

// "URL: https://...", in `plain()` form
export const URL_LINE = /^[^a-z\d]{0,4}(?:url|source|link|date|posted)\W{0,4}:|^https?:\/\/\S+$/;

// "---------- Forwarded message", "From: Ann", "Gesendet: Montag": the head of a mail
const MAIL_HEAD = regex()`
  ^[-_ ]{3,}(?:forwarded|original|message|${pagesIn('forwarded')})|
  ^(?:
    from|to|cc|date|sent|subject|reply-to|${pagesIn('mail')}
  )\s?: \S
`;

// "Saved on 2025-03-01 from my phone", "Retrieved 2025-03-14 09:12", "2025-03-01", "11/3/25, 2:05 PM", "Friday, 3 May 2024": what whoever kept it wrote above;
// no "Printed circuit designer"
const SAVED = regex()`
  ^(?:saved|copied|downloaded|exported|printed|scraped|retrieved|captured|archived|accessed|fetched):? (?:(?:on|at|from|by|via|to|in) |\d)|
  ^\W*(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[t,]? {0,2}\d\d?:\d\d(?::\d\d)?z?(?: ?[ap]m)?)?\W*$|
  ^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:[a-z]{3,9}\.? \d{1,2}|\d{1,2}\.? [a-z]{3,9}),? \d{4}\W*$
`;
// "-----Original Message-----": what stands above it is who passes the posting on
const PASSED_ON = new RegExp(`^[-_ ]{3,}.{0,3}(?:forwarded|original|message|${pagesIn('forwarded')})`);

const isAround = (words: string): boolean =>
  URL_LINE.test(words) || MAIL_HEAD.test(words) || SAVED.test(words) || isFrame(words);

/**
 * The number of the block with which a posting begins: what stands before it is an address, the head of a mail, a note, or part of a
 * page's frame.
 */
export function ownStart(blocks: readonly Block[]): number {
  let start = 0;
  while (start < MOST_AROUND && isAround(blocks[start]?.plain ?? '')) start++;
  for (let i = start; i < Math.min(MOST_AROUND, blocks.length); i++)
    if (PASSED_ON.test((blocks[i] as Block).plain)) return ownStart(blocks.slice(i + 1)) + i + 1;
  return start;
}
const MOST_AROUND = 16;

/** Of the lines at an edge of a text so many are looked at, so many of them must be known, and so great a part of those up to the last. */
const EDGE = 30;
const FEWEST_KNOWN = 3;
const SHARE = 2 / 3;
const MOST_UNKNOWN = 11;
/** The first of them is among so many. */
const FIRST_KNOWN = 5;
/** Behind a posting its last lines may say how to apply. */
const FEWEST_LAST = 5;
/** What follows a heading is longer. */
const LONG = 80;

const isWay = (words: string): boolean => WAY.test(words) || isFrame(words);

/** How many of so many lines, by what gives their `plain()` form, are a menu, or what else a site shows on an edge of its page. */
function edgeOf(
  count: number,
  wordsOf: (line: number) => string,
  fewest: number,
  isPart: (words: string) => boolean,
): number {
  let known = 0;
  let end = 0;
  for (let i = 0; i < count; i++) {
    if (i - known >= MOST_UNKNOWN || (known === 0 && i >= FIRST_KNOWN)) break;
    const words = wordsOf(i);
    if (!isPart(words)) {
      // the text of a posting, however many buttons stand behind it
      if (words.length > 2 * LONG) break;
      continue;
    }
    // "About us" above a text is a heading
    if (!isFrame(words) && i + 1 < count && wordsOf(i + 1).length > LONG) continue;
    known++;
    if (known >= SHARE * (i + 1)) end = i + 1;
  }
  return known >= fewest ? end : 0;
}

/** Which of the filled lines of a text, by what gives their `plain()` form, are a menu above the posting or the foot of the page below. */
function edgesOf(count: number, wordsOf: (line: number) => string): readonly number[] {
  const menu = edgeOf(Math.min(EDGE, count), wordsOf, FEWEST_KNOWN, isWay);
  const below = Math.min(EDGE, Math.floor((count - menu) / 2));
  const foot = edgeOf(below, (i) => wordsOf(count - 1 - i), FEWEST_LAST, isLast);
  if (menu + foot >= count) return [];
  return Array.from({ length: menu + foot }, (_, i) => (i < menu ? i : count - 1 - (i - menu)));
}

const isLast = (words: string): boolean => isWay(words) || FOOT.test(words);

/** A text without the menu above and the foot of the page below, whose lines become empty; `words`: its `plain()` form. */
export function withoutEdges(marked: Marked, words: string): Marked {
  const filled = filledOf(marked.lines);
  const edges = edgesOf(filled.length, (at) => {
    const { start, end } = marked.lines[filled[at] as number] as MarkedLine;
    return words.slice(start, end);
  });
  if (edges.length === 0) return marked;
  const lost = new Set(edges.map((at) => filled[at]));
  const isLinked = ({ start, end }: MarkedLine): boolean =>
    marked.links.some(({ span }) => span.start >= start && span.end <= end);
  const lines = marked.lines.map((line, i) => (lost.has(i) && !isLinked(line) ? emptied(line) : line));
  return { ...marked, lines };
}
