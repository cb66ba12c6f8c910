import type { Marked, MarkedLine } from '../markup/marked.js';
import type { AggregatorHeader } from './document.js';
import type { Span } from './span.js';

const MONEY_BAG = /^\s*💰\s*/;
const GLOBE = /^\s*(?:🌎|🌍|🌏|📍)\s*/;

const spanOf = (line: MarkedLine): Span => ({ start: line.start, end: line.end });

function markAfter(text: string, codes: readonly Span[], emoji: RegExp): Span | null {
  for (const code of codes) {
    const m = emoji.exec(text.slice(code.start, code.end));
    if (m) return { start: code.start + m[0].length, end: code.end };
  }
  return null;
}

/**
 * Reads the header that aggregators put before a posting: a linked title, the company, back-quoted marks.
 * Returns the number of lines that it takes (0: there is none).
 */
export function readHeader(marked: Marked): { header: AggregatorHeader | null; lines: number } {
  const at = marked.lines.findIndex((line) => line.end > line.start);
  const first = at < 0 ? undefined : marked.lines[at];
  const link = first && marked.links.find((l) => l.span.start === first.start && l.span.end >= first.end - 1);
  if (!first || !link || first.level !== 1) return { header: null, lines: 0 };
  let lines = at + 1;
  let company: Span | null = null;
  let pay: Span | null = null;
  let place: Span | null = null;
  for (let i = at + 1; i < Math.min(at + 4, marked.lines.length); i++) {
    const line = marked.lines[i] as MarkedLine;
    if (line.end === line.start) continue;
    if (line.codes.length > 0) {
      pay ??= markAfter(marked.text, line.codes, MONEY_BAG);
      place ??= markAfter(marked.text, line.codes, GLOBE);
      if (pay || place) lines = i + 1;
    } else if (line.level > 1 && company === null && i <= at + 2 && pay === null && place === null) {
      company = spanOf(line);
      lines = i + 1;
    } else break;
  }
  return { header: { title: spanOf(first), url: link.url || null, company, pay, place }, lines };
}
