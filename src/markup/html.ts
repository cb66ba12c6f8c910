import { createRequire } from 'node:module';
import type { Span } from '../document/span.js';
import type { Edit } from '../text/edits.js';
import { decodeEntity } from './entities.js';
import { type Fact, readJobPosting, type Stated } from './job-posting.js';
import type { Marked, MarkedLine } from './marked.js';

// htmlparser2 (MIT): a forgiving, iterative parser that gives source offsets; loaded only where a page is read
const load = createRequire(import.meta.url);

const PAGE = /^\s*(?:<!doctype html|<html|<\?xml)/i;
const CLOSING = /<\/(?:p|div|li|ul|ol|h[1-6]|span|section|strong|td|tr)>|<br ?\/?>/gi;
/** A text is a page or a part of one when its block tags are at least so many, and at least one in so many units. */
const LEAST_TAGS = 5;
const UNITS_A_TAG = 800;

/** Whether a text is HTML by the weight of its tags: a stray `<br>` or `salary > 100k` makes none. */
export function isHtml(text: string): boolean {
  if (PAGE.test(text.slice(0, 1000))) return true;
  if (!text.includes('</')) return false;
  const tags = text.match(CLOSING)?.length ?? 0;
  return tags >= LEAST_TAGS && tags * UNITS_A_TAG >= text.length;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCKS = words(
  'address article aside blockquote br body dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody tfoot thead tr ul',
);
/** Elements whose text is no part of a posting. */
const SILENT = words('title script style noscript template svg nav select option button textarea iframe object');
const STRONG = words('b strong');
const SPACE = /[ \t\n\r\f\u00a0]+|&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d?);/g;

interface Page {
  out: string;
  /** Input offset up to which `out` has been built. */
  done: number;
  readonly edits: Edit[];
  readonly lines: MarkedLine[];
  readonly links: { span: Span; url: string }[];
  lineStart: number;
  level: number;
  bullet: string;
  /** Units of the open line inside and outside of emphasis. */
  strong: number;
  weak: number;
}

function replace(page: Page, text: string, start: number, end: number, replacement: string): void {
  if (start === end && replacement === '') return;
  page.out += text.slice(page.done, start) + replacement;
  page.done = end;
  page.edits.push({ start, end, replacement });
}

/** Ends the open line before the input offset `at`, unless it is empty. */
function breakLine(page: Page, text: string, at: number, depth: number): void {
  if (page.out.length > page.lineStart) {
    let end = page.out.length;
    while (end > page.lineStart && page.out.charCodeAt(end - 1) === 32) end--;
    const { lineStart, level, bullet } = page;
    const bold = page.strong > 0 && page.weak === 0;
    page.lines.push({ start: lineStart, end, indent: depth * 2, level, bullet, bold, codes: [] });
    replace(page, text, page.done, Math.max(at, page.done), '\n');
    page.lineStart = page.out.length;
    page.level = 0;
    page.bullet = '';
    page.strong = 0;
    page.weak = 0;
  }
}

/** Adds a stretch of text, its white space folded and its entities decoded, as one edit each. */
function addText(page: Page, text: string, start: number, end: number, emphasized: boolean): void {
  replace(page, text, page.done, start, '');
  for (const m of text.slice(start, end).matchAll(SPACE)) {
    const at = start + m.index;
    page.out += text.slice(page.done, at);
    page.done = at;
    const space = m[1] === undefined;
    const decoded = m[1] === undefined ? ' ' : decodeEntity(m[1]);
    if (decoded === null) continue;
    const folded = space && (page.out.length === page.lineStart || page.out.endsWith(' ')) ? '' : decoded;
    if (folded !== m[0]) replace(page, text, at, at + m[0].length, folded);
  }
  page.out += text.slice(page.done, end);
  page.done = end;
  const length = text.slice(start, end).trim().length;
  if (emphasized) page.strong += length;
  else page.weak += length;
}

/** Adds what a script states of the job: a line of the text for each fact, but none of those that are read as prose. */
function addStated(page: Page, text: string, stated: readonly Stated[]): { fact: Fact; span: Span }[] {
  return stated.map(({ fact, shown, start, end }) => {
    replace(page, text, page.done, start, '');
    const from = page.out.length;
    replace(page, text, start, end, shown);
    const span = { start: from, end: page.out.length };
    replace(page, text, end, end, '\n');
    page.lineStart = page.out.length;
    return { fact, span };
  });
}

/**
 * Takes a page apart: its text in lines at block elements, with heading levels, list items, emphasis and links noted.
 * Scripts, styles and controls are left out, but for what JSON-LD states of the job. Offsets lead back to the source; time linear in the text.
 */
export function stripHtml(text: string): Marked {
  const { Parser } = load('htmlparser2') as typeof import('htmlparser2');
  const page: Page = {
    out: '',
    done: 0,
    edits: [],
    lines: [],
    links: [],
    lineStart: 0,
    level: 0,
    bullet: '',
    strong: 0,
    weak: 0,
  };
  let silent = 0;
  let strong = 0;
  let lists = 0;
  let link: { start: number; url: string } | null = null;
  const toState = readJobPosting(text);
  const stated: { fact: Fact; span: Span }[] = [];
  let siteName: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        if (STRONG.has(name)) strong++;
        if (name === 'meta' && attributes.property === 'og:site_name') siteName = attributes.content ?? null;
        if (name === 'ul' || name === 'ol') lists++;
        if (BLOCKS.has(name)) breakLine(page, text, parser.startIndex, Math.max(0, lists - 1));
        if (/^h[1-6]$/.test(name)) page.level = Number(name[1]);
        else if (name === 'li') page.bullet = '*';
        else if ((name === 'td' || name === 'th') && page.out.length > page.lineStart)
          replace(page, text, page.done, parser.startIndex, ' | ');
        else if (name === 'a' && attributes.href) link = { start: page.out.length, url: attributes.href };
      },
      ontext() {
        if (silent === 0) addText(page, text, parser.startIndex, parser.endIndex + 1, strong > 0);
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === 'script' && toState.length > 0) {
          const within = toState.filter(({ start, end }) => start >= page.done && end <= parser.startIndex);
          if (within.length > stated.length) {
            breakLine(page, text, page.done, Math.max(0, lists - 1));
            stated.push(...addStated(page, text, within));
          }
        }
        if (STRONG.has(name)) strong = Math.max(0, strong - 1);
        if (name === 'a' && link) {
          page.links.push({ span: { start: link.start, end: page.out.length }, url: link.url });
          link = null;
        }
        if (BLOCKS.has(name)) breakLine(page, text, Math.min(parser.startIndex, text.length), Math.max(0, lists - 1));
        if (name === 'li') page.bullet = '';
        else if (/^h[1-6]$/.test(name)) page.level = 0;
        if (name === 'ul' || name === 'ol') lists = Math.max(0, lists - 1);
      },
    },
    { decodeEntities: false },
  );
  parser.end(text);
  replace(page, text, page.done, text.length, '');
  breakLine(page, text, text.length, 0);
  const { out, edits, lines, links } = page;
  return { text: out, edits, lines, links, ...(stated.length > 0 && { stated: { facts: stated, siteName } }) };
}
