import { createRequire } from 'node:module';
import { withDescription } from './description.js';
import { type Attribute, makeItems } from './items.js';
import { factsOf, readJobPosting } from './job-posting.js';
import type { Marked } from './marked.js';
import { makeMetas } from './metas.js';
import { addText, breakLine, emptyLine, makePage, meet, replace, unglue } from './page.js';
import { contentsOf, withStated } from './stated.js';

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
  return tags >= LEAST_TAGS && tags * UNITS_A_TAG >= text.length && !hasOwnLines(text);
}

/** Whether most lines of a text are written without tags, so that its own line ends count and its tags are stray. */
function hasOwnLines(text: string): boolean {
  let plainly = 0;
  let tagged = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (line.includes('<') || line.includes('>')) tagged++;
    else plainly++;
  }
  return plainly > 2 * tagged;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCKS = words(
  'address article aside blockquote br body dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody tfoot thead tr ul',
);
/** Elements whose text is no part of a posting. */
const SILENT = words('title script style noscript template svg nav select option button textarea iframe object');
const STRONG = words('b strong');
/** Elements that scripts put side by side as the cells of a line. */
const CELLS = words('span a time figcaption label data');
const LINE_END = /[\r\n]/;
const SOME = /\S/;

/** Open elements, as many as browsers keep. */
const DEEPEST = 512;
/** Attributes that are read. */
const READ = words('content datetime href id itemprop itemref itemscope itemtype lang name property rel typeof value');

/**
 * Takes a page apart: its text in lines at block elements, with heading levels, list items, emphasis and links noted.
 * Scripts, styles and controls are left out. What JSON-LD, microdata, RDFa and the head state of the job stands before the text, in no line.
 * Offsets lead back to the source; time linear in the text.
 */
export function stripHtml(text: string): Marked {
  const { Parser } = load('htmlparser2') as typeof import('htmlparser2');
  const page = makePage();
  let silent = 0;
  let strong = 0;
  let lists = 0;
  /** Whether a break was the last to end a line. */
  let broken = false;
  let cells = 0;
  /** Whether a cell has just begun. */
  let opens = false;
  /** Where a cell ended, with nothing but white space behind it so far; -1: nowhere. */
  let cellEnd = -1;
  let link: { start: number; url: string } | null = null;
  let title: number | null = null;
  let language: string | undefined;
  const attributes = new Map<string, Attribute>();
  const metas = makeMetas();
  const items = text.includes('JobPosting') ? makeItems(text) : null;
  const parser = new Parser(
    {
      onopentagname() {
        attributes.clear();
        // the parser moves all open elements for each new one: of deeper ones the outermost are forgotten
        if (open.stack.length > DEEPEST) open.stack.pop();
        if (open.foreignContext.length > DEEPEST) open.foreignContext.splice(-2, 1);
      },
      onattribute(name, value, quote) {
        if (!READ.has(name) || attributes.has(name)) return;
        const end = parser.endIndex - (quote ? 1 : 0);
        attributes.set(name, { text: value, start: end - value.length, end });
      },
      onopentag(name) {
        if (SILENT.has(name)) silent++;
        if (STRONG.has(name)) strong++;
        if (name === 'ul' || name === 'ol') lists++;
        if (name === 'br' && broken) emptyLine(page, text, parser.startIndex);
        if (BLOCKS.has(name)) breakLine(page, text, parser.startIndex, Math.max(0, lists - 1));
        broken = name === 'br' || (broken && !BLOCKS.has(name));
        if (/^h[1-6]$/.test(name)) page.level = Number(name[1]);
        else if (name === 'li') page.bullet = '*';
        else if ((name === 'td' || name === 'th') && page.length > page.lineStart)
          replace(page, text, page.done, parser.startIndex, ' | ');
        opens = CELLS.has(name);
        if (opens) {
          cells++;
          if (cellEnd >= 0 && LINE_END.test(text.slice(cellEnd, parser.startIndex))) meet(page);
        }
        cellEnd = -1;
        const url = attributes.get('href')?.text;
        if (name === 'a' && url) link = { start: page.length, url };
        if (name === 'html') language ??= attributes.get('lang')?.text;
        metas.take(name, attributes);
        items?.open(name, attributes, page.length);
        // no title of a drawing
        if (name === 'title' && silent === 1) title = parser.endIndex + 1;
      },
      ontext() {
        if (silent > 0) return;
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        if (opens) unglue(page, text, start);
        opens = false;
        addText(page, text, start, end, strong > 0);
        if (!SOME.test(text.slice(start, end))) return;
        cellEnd = -1;
        broken = false;
        if (cells === 0) page.outside = true;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        items?.close(page.length);
        if (name === 'title' && title !== null) {
          const end = Math.max(title, Math.min(parser.startIndex, text.length));
          metas.takeTitle({ text: text.slice(title, end), start: title, end });
          title = null;
        }
        if (STRONG.has(name)) strong = Math.max(0, strong - 1);
        if (CELLS.has(name)) cells = Math.max(0, cells - 1);
        cellEnd = CELLS.has(name) ? parser.endIndex + 1 : -1;
        if (name === 'a' && link) {
          page.links.push({ span: { start: link.start, end: page.length }, url: link.url });
          link = null;
        }
        if (BLOCKS.has(name) && name !== 'br') broken = false;
        if (BLOCKS.has(name)) breakLine(page, text, Math.min(parser.startIndex, text.length), Math.max(0, lists - 1));
        if (name === 'li') page.bullet = '';
        else if (/^h[1-6]$/.test(name)) page.level = 0;
        if (name === 'ul' || name === 'ol') lists = Math.max(0, lists - 1);
      },
    },
    { decodeEntities: false },
  );
  const open = parser as unknown as { readonly stack: string[]; readonly foreignContext: unknown[] };
  parser.end(text);
  replace(page, text, page.done, text.length, '');
  breakLine(page, text, text.length, 0);
  const { pieces, edits, lines, links } = page;
  const marked = {
    text: pieces.join(''),
    edits,
    lines,
    links,
    page: true as const,
    ...(language !== undefined && { language }),
  };
  const job = items?.job(contentsOf(marked)) ?? null;
  const { facts, description } = readJobPosting(text);
  const stated = [
    ...facts.map((one) => ({ ...one, from: 'jsonld' as const })),
    ...(job ? factsOf(job) : []).map((one) => ({ ...one, from: 'microdata' as const })),
    ...metas.facts().map((one) => ({ ...one, from: 'meta' as const })),
  ];
  const whole = description === null ? marked : withDescription(marked, text, description, stripHtml);
  return stated.length > 0 ? withStated(whole, stated, metas.siteName()) : whole;
}
