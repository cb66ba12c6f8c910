import { isFrame, ownStart, URL_LINE } from '../../document/around/frame.js';
import { closingAt } from '../../document/around/mail.js';
import type { Block, Document } from '../../document/document.js';
import type { DocumentRule, Match } from '../../extract/rule.js';
import { LETTER, startsSmall, UPPER } from '../../letters.js';
import { hiredIn } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { isKind, isPartIn } from '../company/kinds.js';
import { hasGenderTag } from './gender.js';
import { readJoined } from './joined.js';
import { TITLE_LABEL } from './label.js';
import { isNoise } from './noise.js';
import { ORGANISATION, readOpening } from './opening.js';
import { employerAt, firstLine, lineParts, titleEnd } from './parts.js';
import type { RawTitle } from './prose.js';
import { isTitleLine } from './shape.js';
import { singular } from './singular.js';
import { isSubject } from './subject.js';
import { countsPosts } from './told.js';
import { isLink } from './words.js';

// "Web Developer, Data Analyst and Baker"
const COMMAS = new RegExp(`(?:(?<!\\s)\\s+)?[,;|]\\s*|(?<!\\s)\\s+(?:and|or|und|et|y)\\s+(?=[${UPPER}])`);
const BOTH = new RegExp(`^[${LETTER}-]+(?<!s) (?:and|und|y|et) [${LETTER}-]+(?<!s)$`);

/** Splits "Software Developers, Data Scientist" where each part is a role. */
const roles = (text: string, language: string | null): string[] => {
  const parts = text.split(COMMAS).filter(Boolean);
  // "Buyer and Planner": one who is both
  if (parts.length === 2 && BOTH.test(text)) return [text];
  return parts.length > 1 && parts.every((part) => jobNounIn(part) === 2 && isTitleLine(part, language))
    ? parts
    : [text];
};

const at = (block: Block, offset: number, text: string): { start: number; end: number } => ({
  start: block.span.start + offset,
  end: block.span.start + offset + text.length,
});

// "Engineers", "INTERNS": a heading over several; not "Waitress", "Servitris"
export const PLURAL = new RegExp(`^[${LETTER}]+(?<![sS]|tri|TRI)[sS]$`);
const SPACES = /\s+/;
const DIGIT = /^\d/;
/** Sections whose lines are items, with or without bullets. */
export const isListed = (kind: string): boolean => kind === 'duties' || kind === 'requirements' || kind === 'preferred';
// what a speciality stands behind
const SEGMENT = /\s[-–—(]|,/;
/** Whether all words but the joints have capitals, up to a speciality. */
export const isWrittenAsTitle = (text: string): boolean =>
  !DIGIT.test(text) &&
  (text.split(SEGMENT, 1)[0] ?? '').split(SPACES).every((word) => !startsSmall(word) || isLink(word));

// "Tend, mend and paint boats", "Harbour and boatmaker experience"
const ITEM = /, [a-z]+(?:,| and | or )| experience$|^[Cc]ertified Scrum /;
/** Whether a line is an item of a list, or in small letters speaks of several: "Mentor junior engineers". */
export const isItem = (text: string, language: string | null): boolean =>
  ITEM.test(text) || (language === 'en' && singular(text) !== null && !isWrittenAsTitle(text));

const TOP_LINES = 10;
/** Of these, those that stand where a title is expected. */
const SURE_LINES = 3;
// "Maren Holt • 2nd": who posts, in a network, and what that person is stands below
const AUTHOR = /^[^.!?:]{2,60} • (?:1st|2nd|3rd|1er|1re|[23]e|[123]\.|[123]º)\+?$/;
const isAuthor = (plain: string): boolean => plain.includes(' • ') && AUTHOR.test(plain);
const LONGEST_BLOCK = 600;
const LONGEST_LINE = 160;

/** Whether a word of the line is a name: the text says it again and again, never in lower case, nor calls it a team or a ward. */
export const isNamedAgain = (part: string, head: string, text: string): boolean =>
  ((text.split(head).join('').split(part).length > 2 || isSubject(part, text)) &&
    !isKind(plain(part)) &&
    !text.includes(`${part} Team`) &&
    !text.includes(`${part} team`) &&
    !isPartIn(part, text) &&
    !text.includes(` ${part.toLowerCase()}`) &&
    part.toLowerCase() !== part) ||
  ORGANISATION.test(part);

// separators that an employer follows
const EMPLOYER_FOLLOWS = / at | chez | bei | bij | @ |\|| — /;

// "Emergency Department", "Nights": where in a house, and when
const SPECIALITY =
  /\b(?:department|dept|unit|ward|team|services?|nights?|days|evenings?|weekends?|shifts?|level \d|band \d)$/i;

// "Payroll Clerk Job in Bergen, NO", as boards write it
const JOB_IN = /(?<=\S) {1,2}Jobs? in [A-Z].{2,60}$/;

function* fromLine(
  block: Block,
  given: string,
  document: Document,
  strength: 'labelled' | 'positional',
): Generator<Match<RawTitle>> {
  const { language } = document;
  const line = given.includes(' in ') ? given.replace(JOB_IN, '') : given;
  if (jobNounIn(line) === 0 && !(strength === 'labelled' && hasGenderTag(line))) return;
  const parts = lineParts(line, document);
  const titles = parts.filter((part) => part.kind === 'title');
  const first = titles[0];
  if (!first || PLURAL.test(first.text)) return;
  // "Title - Speciality": all before the employer is the title, unless a part is an employer or a place
  const { stop } = employerAt(line);
  const head = line.slice(0, stop).trimEnd();
  const inside = parts.filter(({ start }) => start < stop);
  const whole =
    inside.every(({ kind }) => kind === 'title') ||
    (inside[0] === first &&
      (inside.length === 2 || inside.slice(1).every((part) => SPECIALITY.test(part.text))) &&
      isTitleLine(head, language) &&
      !line.includes('|'));
  const last = inside[inside.length - 1];
  const employer =
    inside.length === 2 && last !== undefined && last.kind === 'other' && isNamedAgain(last.text, head, document.text);
  const spoken = titleEnd(line, block.span.start, parts, document);
  const longer = spoken > first.start + first.text.length;
  const isHead = !longer && whole && !employer && !EMPLOYER_FOLLOWS.test(head);
  const text = isHead ? head : line.slice(first.start, longer ? spoken : first.start + first.text.length);
  const list = roles(text, language);
  const title = list[0] as string;
  const offset = isHead ? 0 : first.start;
  yield {
    value: { title, several: list.length > 1 },
    span: at(block, offset, title),
    strength,
  };
}

// "✂️ HAIR STYLIST WANTED ✂️", "★ Baker ★", "[Hiring] Baker"
const PICTURE = '(?:[\\u2600-\\u27bf\\u2b50\\ufe0f\\u200d]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';
const DECORATED = new RegExp(`^(?:${PICTURE}\\s?){1,8}`, 'i');
// "[Hiring]", "[PERL-JOBS]", "[ECOLOG-L]", "[Job posting]", "Fwd: [ANTH-L]"
const TAG = /^(?:(?:fwd?|wg|tr|re): ?)?\[([^[\]]{2,40})\]\s*/i;
const TAGGED = regex('i')`
  ^(?:
    (?:(?:now |we['’]re )?hiring|urgent|vacancy|vaga|position|announcement)|[\w.+-]{0,16}(?:jobs?|-l)(?:[- ](?:list|posting|opening|offer|ad|l|announcement))?
  )$
`;
const MOST_TAGS = 4;

/** The length of what decorates the beginning of a line, or tags it: pictures; lists, terms and places in brackets. */
export function leadOf(line: string): number {
  let at = DECORATED.exec(line)?.[0].length ?? 0;
  for (let i = 0; i < MOST_TAGS; i++) {
    const m = TAG.exec(line.slice(at));
    if (!m || !(TAGGED.test(m[1] as string) || isNoise(m[1] as string))) break;
    at += m[0].length;
  }
  return at;
}

// "Electrician, buildings.": no sentence
const STOP = new RegExp(`^([^.!?:;]{4,60}[${LETTER})])\\.$`);
// "Line Cook - great tips!!", "Bagare till Lund!": only behind something else
const SHOUT = /(?<=[-–—,(].{3,60}|^\S{3,40} till .{2,50})!{1,3}$/;
/** Below the pictures, in UTF-16. */
const PLAIN = 0x2000;
const undecorated = (line: string): string =>
  line.charCodeAt(line.length - 1) < PLAIN ? line : line.replace(DECORATION_END, '');
const withoutShout = (line: string): string => (line.endsWith('!') ? line.replace(SHOUT, '') : line);
const DECORATION_END = new RegExp(`(?:\\s?${PICTURE}){1,8}$`);

// "The Baker at Acme in Leeds will knead."
const SENTENCE = /^(?:The|This|Our|An?) .{20,} (?:will|is|has) .{3,}\.$/;
// "There is a vacancy at Acme for a baker"
const THERE = /^There (?:is|are) /;

/** Whether a line says who hires whom: "Panadería Alondra busca panadero", of which not all is the title. */
export const saysWhomOneHires = (line: string): boolean =>
  TAKES_ON.test(line) || jobNounIn(hiredIn(plain(line)) ?? '') > 0;
const TAKES_ON = /\S stell(?:t|en) ein\b/;

// "Baker in Leeds 24.000 - 28.000, hybrid": what is paid, without a unit before the title ends
const RANGE =
  /(?<=[\p{L})]) \d{2,3}(?:[.,]?\d{3}|k) ?[-–] ?\d{2,3}(?:[.,]?\d{3}|k)(?: ?(?:€|EUR|CHF|zł|kr|brutto|bruto|brutos|lordi)){0,2}(?=$|[,;|(]| [-–|])/u;
const DIGITS = / \d{2}/;
const withoutRange = (line: string): string => {
  const range = line.length > LONGEST_LINE || !DIGITS.test(line) ? null : RANGE.exec(line);
  const head = range ? line.slice(0, range.index) : line;
  return range && jobNounIn(head) === 2 ? head : line;
};

/** A title among the first lines, alone or with employer and place. */
export const topLine: DocumentRule<RawTitle> = {
  id: 'title/first-line',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    let seen = 0;
    let first = false;
    // who signs a letter says what that person is
    for (const block of document.blocks.slice(ownStart(document.blocks), closingAt(document))) {
      if (document.header && block.span.start <= document.header.title.start) continue;
      if (URL_LINE.test(block.plain) || block.bulleted || block.kind === 'pair') continue;
      if (isFrame(block.plain) || isAuthor(document.blocks[block.index - 1]?.plain ?? '')) continue;
      if (++seen > TOP_LINES || block.text.length > LONGEST_BLOCK) return;
      const whole = firstLine(block, document);
      const lead = leadOf(whole);
      const plainly = withoutShout(undecorated(whole.slice(lead)));
      const line = withoutRange(seen === 1 ? plainly.replace(STOP, '$1') : plainly);
      // the rule for advertisements in one paragraph knows where its title ends
      if (seen === 1 && (readOpening(document) || readJoined(document))) continue;
      if (
        line.length > LONGEST_LINE ||
        SENTENCE.test(line) ||
        THERE.test(line) ||
        countsPosts(plain(line)) ||
        saysWhomOneHires(line)
      )
        continue;
      const { kind, heading } = block.section;
      if (seen > 1 && heading !== block && isListed(kind) && !isWrittenAsTitle(line)) continue;
      if (seen > 1 && isItem(line, document.language)) continue;
      if (seen === 1 && line === line.toUpperCase() && isBulletin(block, line, document)) {
        yield { value: { title: line }, span: at(block, 0, line) };
        return;
      }
      const bare = lead > 0 ? { ...block, span: { start: block.span.start + lead, end: block.span.end } } : block;
      // "Baker" over the employer over "Bakers, pastry": the third line may be the trade as the board sorts it
      const again = first && seen === SURE_LINES;
      for (const match of fromLine(bare, line, document, seen <= SURE_LINES && !again ? 'labelled' : 'positional')) {
        first ||= seen === 1;
        yield match;
      }
    }
  },
};

// "Class Code: 7558", "Open Date: 10-06-17"
const CODE_LINE = /^\s*(?:class(?:ification)? code|job code|open(?:ing)? date|exam(?:ination)? (?:no|number))\b.{0,5}:/;

// "HARBOR PATROL OFFICER"
const BULLETIN = new RegExp(`^[${LETTER}].*[^.!?:\\s]\\s*$`);

/** A line in capitals with the lines of a bulletin below it is its title, whatever the trade. */
const isBulletin = (block: Block, line: string, document: Document): boolean => {
  if (!BULLETIN.test(line) || line.split(' ').length > 9) return false;
  // "EXAMPLE COUNTY" over "CLASS TITLE: ..."
  if (document.blocks.slice(block.index + 1, block.index + 4).some((next) => TITLE_LABEL.test(next.plain)))
    return false;
  return document.blocks
    .slice(block.index, block.index + 4)
    .some((next) => CODE_LINE.test(next.plain) || CODE_LINE.test(next.plain.slice(line.length)));
};
