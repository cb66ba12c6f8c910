import type { Span } from '../document/span.js';
import { makeOffsetMap } from '../text/edits.js';
import { LONGEST, type Stated } from './job-posting.js';
import type { Json } from './json.js';
import type { Marked, MarkedLine, StatedFact, StatedIn } from './marked.js';

const BLANK = /\s/;

/** Reads stretches of a page's text as strings, without outer white space; what is too long is none. */
export function contentsOf({ text, edits }: Marked): (from: number, to: number) => Json {
  const { toInput } = makeOffsetMap(edits);
  return (from, to) => {
    let [start, end] = [from, to];
    const short = end - start <= LONGEST;
    while (short && start < end && BLANK.test(text[start] as string)) start++;
    while (short && start < end && BLANK.test(text[end - 1] as string)) end--;
    const place = { start: toInput(start, 'start'), end: toInput(end, 'end') };
    return short ? { kind: 'string', text: text.slice(start, end), ...place } : { kind: 'word', ...place };
  };
}

const shift = <Of extends Span>(span: Of, by: number): Of => ({ ...span, start: span.start + by, end: span.end + by });

/** Puts what a page states before its text, a line for each fact, but none of those that are read as prose. */
export function withStated(
  marked: Marked,
  stated: readonly (Stated & { readonly from: StatedIn })[],
  siteName: string | null,
): Marked {
  const { text, edits, lines, links } = marked;
  let before = '';
  const facts = stated.map(({ fact, from, shown, start, end }): StatedFact => {
    const span = { start: before.length, end: before.length + shown.length };
    before += `${shown}\n`;
    return { fact, from, span, origin: { start, end } };
  });
  const by = before.length;
  return {
    ...marked,
    text: before + text,
    edits: [{ start: 0, end: 0, replacement: before }, ...edits],
    lines: lines.map((line): MarkedLine => shift(line, by)),
    links: links.map(({ span, url }) => ({ span: shift(span, by), url })),
    stated: { facts, siteName },
  };
}
