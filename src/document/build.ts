import { localesFor } from '../locales/index.js';
import type { HeadingKind } from '../locales/locale.js';
import { plain } from '../locales/plain.js';
import type { Marked } from '../markup/marked.js';
import { readBoard } from './around/board.js';
import { formStart } from './around/form.js';
import { withoutEdges } from './around/frame.js';
import { readHeader } from './around/header.js';
import { signatureStart } from './around/mail.js';
import { otherJobsStart } from './around/other-jobs.js';
import { pageFields } from './around/page-fields.js';
import { repeatStart } from './around/repeated.js';
import { readByLines } from './by-lines/by-lines.js';
import type { Block, BlockKind, Document, Section } from './document.js';
import { FLAG } from './document.js';
import { withOwnHeadings } from './headings.js';
import { declaredLanguage, detectLanguage } from './language/language.js';
import { type ReadLine, readLines } from './lines/lines.js';
import { sectionReader } from './sections/sections.js';

const LINE_BREAK = /[\r\n]/g;
// a currency sign, three capitals beside a figure, or a word for money behind one
const MONEY =
  /[$€£¥₹₽₩₪₺₴฿₫₱₦]|\d(?:(?<=\b[a-z]{2,3}\s?\d)|\s?(?:k\b|[a-z]{3}\b|euro|zl|kr\b|lakh|lpa|crore|dollar|pound|tsd))/;

/** The bits of `FLAG` that hold for some lines, given with their `plain()` form. */
function flagsOf(lines: readonly ReadLine[], first: number, last: number, words: string): number {
  let flags = 0;
  for (let i = first; i <= last; i++) flags |= (lines[i] as ReadLine).flags;
  return (flags & FLAG.digit) !== 0 && MONEY.test(words) ? flags | FLAG.money : flags;
}

const HEADER: Section = { kind: 'header', heading: null };
const FORM: Section = { kind: 'process', heading: null };
const PAGE: Section = { kind: 'page', heading: null };
const SIGNED: Section = { kind: 'contact', heading: null };

interface Draft {
  kind: BlockKind;
  first: number;
  last: number;
  valueAt: number;
}

/** A block under construction. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Puts lines together: one block a line, with the lines that continue it. */
function draft(lines: readonly ReadLine[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    if (line.kind === 'blank') continue;
    const open = drafts[drafts.length - 1];
    if (line.kind === 'continuation' && open) {
      open.last = i;
      if (open.kind === 'heading') open.kind = 'paragraph';
      continue;
    }
    const kind = line.kind === 'text' || line.kind === 'continuation' ? 'paragraph' : line.kind;
    drafts.push({ kind, first: i, last: i, valueAt: line.valueAt });
  }
  return drafts;
}

/**
 * Whether a line may sum up the one right below it, a bulleted or, but for a label with its value, a much longer one; with a colon
 * also behind a blank line, there one of a run of lines as well (`run`).
 */
const isHeadedBy = (text: string, kind: BlockKind, by: number, below: ReadLine, run: boolean): boolean =>
  below.bullet !== '' || (run && by === 2 && kind === 'paragraph' && below.kind === 'text')
    ? by === 1 || (by === 2 && text.endsWith(':'))
    : by === 1 && kind !== 'pair' && below.kind === 'text' && text.length * 5 <= below.text.length * 3;

/**
 * Builds the document of a posting from its text without markup; `headings`: some of the user's own, and the kinds of section that they
 * begin. Pure; time linear in the text.
 */
export function buildDocument(given: Marked, headings: Readonly<Record<string, HeadingKind>> | null = null): Document {
  const { text } = given;
  const plainText = plain(text);
  const board = readBoard(given, plainText);
  const marked = withoutEdges(board ? { ...given, lines: board.lines } : given, plainText);
  // what a page states stands before its text
  const body = marked.stated ? text.slice(marked.lines[0]?.start ?? text.length) : text;
  const language = detectLanguage(body) ?? declaredLanguage(marked.language, body);
  const locales = headings ? withOwnHeadings(localesFor(language), headings) : localesFor(language);
  const { header, lines: headed } = board?.header ? { header: board.header, lines: 0 } : readHeader(marked);
  const lines = readLines(marked, headed, locales);
  const sectionOf = sectionReader(locales);
  const blocks: Writable<Block>[] = [];
  const isPageField = pageFields(marked.fieldsEnd ?? 0, locales);
  const drafts = draft(lines);
  const form = formStart(lines);
  const signed = signatureStart(lines);
  const others = Math.min(otherJobsStart(lines, locales), repeatStart(lines));
  for (let i = 0; i < drafts.length; i++) {
    const { kind, first, last, valueAt } = drafts[i] as Draft;
    if (first >= others) break;
    const line = lines[first] as ReadLine;
    const span = { start: line.start, end: (lines[last] as ReadLine).end };
    const content = first === last ? line.text : text.slice(span.start, span.end).replace(LINE_BREAK, ' ');
    const words = first === last ? plainText.slice(span.start, span.end) : plain(content);
    const inHeader = last < headed;
    const block: Writable<Block> = {
      kind: inHeader ? 'paragraph' : kind,
      index: blocks.length,
      span,
      text: content,
      plain: words,
      line: line.number + 1,
      endLine: (lines[last] as ReadLine).number + 1,
      section: HEADER,
      flags: flagsOf(lines, first, last, words),
      valueAt,
      bulleted: line.bullet !== '' && kind !== 'heading',
      depth: line.bullet === '' ? 0 : line.indent >> 1,
      level: line.level,
      bold: line.bold,
    };
    const apart = first === 0 || (lines[first - 1] as ReadLine).kind === 'blank';
    const following = drafts[i + 1];
    const heads =
      following !== undefined &&
      isHeadedBy(
        content,
        kind,
        following.first - last,
        lines[following.first] as ReadLine,
        drafts[i + 2]?.first === following.last + 1 && drafts[i + 3]?.first === (drafts[i + 2] as Draft).last + 1,
      );
    if (first >= form) block.section = FORM;
    else if (first >= signed) block.section = SIGNED;
    else if (isPageField(block)) block.section = PAGE;
    else if (!inHeader) block.section = sectionOf(block, apart, heads);
    blocks.push(block);
  }
  readByLines(blocks, locales);
  return { text, plain: plainText, blocks, links: marked.links, header, stated: marked.stated ?? null, language };
}
