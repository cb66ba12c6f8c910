import { filledOf, type Marked, type MarkedLine } from '../../markup/marked.js';
import type { AggregatorHeader } from '../document.js';
import type { Span } from '../span.js';

const MONEY_BAG = /^\s*💰\s*/;
const GLOBE = /^\s*(?:🌎|🌍|🌏|📍)\s*/;

/** Lines that a header takes at most, with a blank one behind each. */
const REACH = 6;

const spanOf = (line: MarkedLine): Span => ({ start: line.start, end: line.end });

function markAfter(text: string, codes: readonly Span[], emoji: RegExp): Span | null {
  for (const code of codes) {
    const m = emoji.exec(text.slice(code.start, code.end));
    if (m) return { start: code.start + m[0].length, end: code.end };
  }
  return null;
}

interface Header {
  readonly header: AggregatorHeader | null;
  /** How many lines it takes, those before it included; 0: there is none. */
  readonly lines: number;
}

const NONE: Header = { header: null, lines: 0 };

/** Lines that may stand before a header: a menu, the head of a mail that was passed on, where and when it was saved. */
const BEFORE = 16;

/** Reads the header that aggregators put before a posting: a linked title, the company, back-quoted marks. */
export function readHeader(marked: Marked): Header {
  const [at = -1, ...below] = filledOf(marked.lines, 4 * BEFORE).slice(0, BEFORE);
  const first = readLinkedHeader(marked, at);
  if (first.header) return first;
  const bare = readBareHeader(marked, at);
  if (bare.header || marked.page) return bare;
  for (const i of below) {
    const { header, lines } =
      [readLinkedHeader(marked, i), readBareHeader(marked, i)].find((one) => one.header) ?? NONE;
    // by itself neither a linked heading nor a globe before a line makes a header there
    if (header?.place && (header.pay || header.url)) return { header, lines };
  }
  return NONE;
}

/** The header at a line whose title is a link. */
function readLinkedHeader(marked: Marked, at: number): Header {
  const first = at < 0 ? undefined : marked.lines[at];
  // a page's first heading leads home, as a rule, and the one below it is the job's
  if (first?.level !== 1 || marked.page) return NONE;
  const link = marked.links.find((l) => l.span.start === first.start && l.span.end >= first.end - 1);
  if (!link) return NONE;
  let lines = at + 1;
  let company: Span | null = null;
  let pay: Span | null = null;
  let place: Span | null = null;
  let seen = 0;
  for (let i = at + 1; i < Math.min(at + REACH, marked.lines.length) && seen < 3; i++) {
    const line = marked.lines[i] as MarkedLine;
    if (line.end === line.start) continue;
    seen++;
    if (line.codes.length > 0) {
      pay ??= markAfter(marked.text, line.codes, MONEY_BAG);
      place ??= markAfter(marked.text, line.codes, GLOBE);
      if (pay || place) lines = i + 1;
    } else if (line.level > 1 && company === null && seen === 1 && pay === null && place === null) {
      company = spanOf(line);
      lines = i + 1;
    } else break;
  }
  return { header: { title: spanOf(first), url: link.url || null, company, pay, place }, lines };
}

// "💰 50k-60k 🌎 Oslo, Norway": the marks, when their quotes were lost
const BARE_MARKS = /^(?:💰\s*([^💰🌎]{1,80}?)\s*)?(?:🌎\s*(\S[^💰🌎]{0,200}))?$/du;
const LONGEST = 140;
// "🏢 Employer: Acme", "🌎 Place: Leeds": a list of facts, each with its label
const LABELLED = /^\W{0,6}[^\W\d][^:]{1,24}: /;
const HIRING = / is hiring an?:?$/i;

/** The same header as a copy of the page has it: title, company and marks on three lines that follow each other. */
function readBareHeader({ text, lines }: Marked, at: number): Header {
  const [title, company, marks] = lines.slice(at, at + REACH).filter(({ start, end }) => end > start);
  if (at < 0 || !title || !company || !marks) return NONE;
  const first = text.codePointAt(marks.start);
  if (first !== 0x1f4b0 && first !== 0x1f30e) return NONE;
  // "Acme is hiring a", and the title below
  const hiring = HIRING.exec(text.slice(title.start, title.end));
  const isName = ({ start, end, bullet }: MarkedLine): boolean =>
    end > start && end - start <= LONGEST && bullet === '';
  if ([company, marks].some(({ start, end }) => LABELLED.test(text.slice(start, end)))) return NONE;
  const m = BARE_MARKS.exec(text.slice(marks.start, marks.end));
  if (!m?.indices || !isName(title) || !isName(company)) return NONE;
  const [, pay, place] = m.indices.map((range) =>
    range ? { start: marks.start + range[0], end: marks.start + range[1] } : null,
  );
  const names = hiring
    ? { title: spanOf(company), company: { start: title.start, end: title.start + hiring.index } }
    : { title: spanOf(title), company: spanOf(company) };
  return {
    header: { ...names, url: null, pay: pay ?? null, place: place ?? null },
    lines: lines.indexOf(marks) + 1,
  };
}
