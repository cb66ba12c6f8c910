import { createRequire } from 'node:module';
import type { Span } from '../document/span.js';
import { type Fact, readJobPosting, type Stated } from './job-posting.js';
import type { Marked } from './marked.js';
import { addText, breakLine, makePage, type Page, replace } from './page.js';

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

/** Adds what a script states of the job: a line of the text for each fact, but none of those that are read as prose. */
function addStated(page: Page, text: string, stated: readonly Stated[]): { fact: Fact; span: Span }[] {
  return stated.map(({ fact, shown, start, end }) => {
    replace(page, text, page.done, start, '');
    const from = page.length;
    replace(page, text, start, end, shown);
    const span = { start: from, end: page.length };
    replace(page, text, end, end, '\n');
    page.lineStart = page.length;
    return { fact, span };
  });
}

/**
 * Takes a page apart: its text in lines at block elements, with heading levels, list items, emphasis and links noted.
 * Scripts, styles and controls are left out, but for what JSON-LD states of the job. Offsets lead back to the source; time linear in the text.
 */
export function stripHtml(text: string): Marked {
  const { Parser } = load('htmlparser2') as typeof import('htmlparser2');
  const page = makePage();
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
        else if ((name === 'td' || name === 'th') && page.length > page.lineStart)
          replace(page, text, page.done, parser.startIndex, ' | ');
        else if (name === 'a' && attributes.href) link = { start: page.length, url: attributes.href };
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
          page.links.push({ span: { start: link.start, end: page.length }, url: link.url });
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
  const { pieces, edits, lines, links } = page;
  return {
    text: pieces.join(''),
    edits,
    lines,
    links,
    ...(stated.length > 0 && { stated: { facts: stated, siteName } }),
  };
}
