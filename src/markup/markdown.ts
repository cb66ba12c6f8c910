import type { Span } from '../document/span.js';
import { regex } from '../regex.js';
import { fieldsEnd, writeField } from './front-matter.js';
import { type Builder, hasInline, isEmphasized, makeBuilder, replace, stripInline } from './inline.js';
import type { Marked, MarkedLine } from './marked.js';
import { numberOf } from './numbering.js';

// "  * item", "• item", "> item", "-item", "\\- item", "-5 years", "\uf0b7 item"; a lone "o" is a bullet of word processors
const BULLET = regex()`
  ^\\?(?:
    [*+](?=\s)|>(?=\s{1,4}[^\d\s])|
    [-–—](?=[\sa-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc"“(]|\d{1,2}\+? (?:years|yrs|jahre)\b)|
    [•·・ㆍ‣▪◦●○■□▫►▶➢➤➔→✓✔✅☑▸∙⁃⚫»›❖◆◇✦⦁\uf0b7\uf0a7\uf0d8]\ufe0f?|\ud83d[\udd38\udd39]|
    o(?=\s{1,4}[A-Z\u00c0-\u00d6\u00d8-\u00de\u0391-\u03a9\u0410-\u042fĄĆĘŁŃŚŹŻČŠŽŘĚŮŐŰĞŞİȚĂĐŒ\d])
  )\s*
`;
const HEADING = /^(#{1,6})\s+/;
// "=== JOB DETAILS ==="
const RULED = /^(={2,})\s*([^=\s](?:[^=\n]{0,78}[^=\s])?)\s*={2,}$/;
const RULE = /^(?:[-=_*~.]\s?){3,}$/;

/** Columns of leading white space; a tab counts four. */
function indentOf(raw: string): { columns: number; at: number } {
  let columns = 0;
  let at = 0;
  for (; at < raw.length; at++) {
    const c = raw.charCodeAt(at);
    if (c === 9) columns += 4;
    else if (c === 32 || c === 0xa0 || c === 0x3000) columns++;
    else break;
  }
  return { columns, at };
}

/** `-`, `=`, `_`, `*`, `~`, `.` */
const isRuleSign = (c: number): boolean => c === 45 || c === 61 || c === 95 || c === 42 || c === 126 || c === 46;

/** Whether a line's first units allow a rule: a sign, and another behind it or behind a space. */
const mayBeRule = (body: string): boolean =>
  body.length > 2 &&
  isRuleSign(body.charCodeAt(0)) &&
  (isRuleSign(body.charCodeAt(1)) || isRuleSign(body.charCodeAt(2)));

// "ii.", "xi)"
const ROMAN = /^[ivx]{1,5}[.)\\\s]/;

/** Whether a line's first units allow a bullet or a number: a sign, a digit, a letter or a Roman numeral before a stop, a bracket or a space. */
function mayBeBullet(rest: string): boolean {
  const first = rest.charCodeAt(0);
  const letter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  if (!letter || rest.length === 1) return !letter;
  const second = rest.charCodeAt(1);
  if (first === 105 || first === 118 || first === 120) return ROMAN.test(rest);
  return second === 46 || second === 41 || second === 32 || second === 9 || second === 92;
}

const SIZED_ITEM = /^\\?[-–—•»·]\s/;
const LINE_ESCAPE = /^\\n(?:[ \t]+\\n)*(?=$|[A-Z\u00c0-\u00de$€£\d\s])/;
// ">", "> ## About us", ">   * item", "> > We bake": what a quotation begins each line with; not "> 5 years"
const QUOTE = /^(?:>\s{1,4}(?=[^\d\s])){0,9}(?:>\s{1,4}(?=[^\d\s>])|>\s{0,4}$)/;
const QUOTED = /^[ \t]{0,8}> {0,4}[^\s>]/;
/** Whether a line that begins with `>` is one of several in a row, so that the sign is a bullet. */
function isInRow(text: string, from: number, to: number): boolean {
  const next = text.indexOf('\n', to) + 1;
  const last = text.lastIndexOf('\n', from - 2) + 1;
  return (
    (next > 0 && QUOTED.test(text.slice(next, next + 16))) || (last < from && QUOTED.test(text.slice(last, last + 16)))
  );
}
const AGGREGATOR_TITLE = /^# \[(.{1,300})\]\((\S{1,2000})\)\s*$/;

const CLOSES = /^[ \t]*\r?\n[ \t]*\*\*/;
/** "**About us", with the closing mark at the start of the next line; `to`: where the line ends. */
const closesBelow = (marked: string, text: string, to: number): boolean =>
  marked.indexOf('**', 2) < 0 && CLOSES.test(text.slice(to, to + 40));

type LineInWork = { -readonly [Key in keyof MarkedLine]: MarkedLine[Key] };
const NO_CODES: readonly Span[] = [];

function markLine(b: Builder, text: string, from: number, to: number): LineInWork {
  const raw = text.slice(from, to);
  const { columns, at } = indentOf(raw);
  let start = from + at;
  if (start === to) {
    const end = b.out.length + (to - b.done);
    return { start: end, end, indent: columns, level: 0, bullet: '', bold: false, codes: NO_CODES };
  }
  let level = 0;
  let bullet = '';
  const body = at === 0 ? raw : raw.slice(at);
  // "\\nPerks": the escape of a line break, left by an export
  const escaped = body.charCodeAt(0) === 92 ? (LINE_ESCAPE.exec(body)?.[0].length ?? 0) : 0;
  if (escaped > 0) {
    replace(b, text, start, start + escaped, '');
    return markLine(b, text, start + escaped, to);
  }
  const first = body.charCodeAt(0);
  const quote = first === 62 ? QUOTE.exec(body) : null;
  if (
    quote &&
    (quote[0].indexOf('>', 1) > 0 || /^(?:[#*-]|$)/.test(body.slice(quote[0].length)) || !isInRow(text, from, to))
  ) {
    replace(b, text, start, start + quote[0].length, '');
    return markLine(b, text, start + quote[0].length, to);
  }
  const title = first === 35 ? AGGREGATOR_TITLE.exec(body) : null;
  if (title) {
    // brackets inside a linked title ("# [Engineer [Remote]](url)") belong to the title
    replace(b, text, start, start + 3, '');
    const titleStart = b.out.length;
    const end = start + 3 + (title[1] as string).length;
    stripInline(b, text, start + 3, end);
    b.out += text.slice(b.done, end);
    b.done = end;
    b.links.push({ span: { start: titleStart, end: b.out.length }, url: title[2] as string });
    replace(b, text, end, to, '');
    return { start: titleStart, end: b.out.length, indent: columns, level: 1, bullet: '', bold: false, codes: [] };
  }
  if (first === 35) {
    const m = HEADING.exec(body);
    if (m) {
      level = (m[1] as string).length;
      replace(b, text, start, start + m[0].length, '');
      start += m[0].length;
    }
  } else if (first === 61) {
    const m = RULED.exec(body.trimEnd());
    if (m) {
      const inner = body.indexOf(m[2] as string, (m[1] as string).length);
      replace(b, text, start, start + inner, '');
      const end = start + inner + (m[2] as string).length;
      b.out += text.slice(b.done, end);
      b.done = end;
      const lineStart = b.out.length - (m[2] as string).length;
      replace(b, text, end, to, '');
      return { start: lineStart, end: b.out.length, indent: columns, level: 1, bullet: '', bold: false, codes: [] };
    }
  }
  if (body === '\\' || (mayBeRule(body) && RULE.test(body.trimEnd()))) {
    replace(b, text, start, to, '');
    return { start: b.out.length, end: b.out.length, indent: columns, level: 0, bullet: '', bold: false, codes: [] };
  }
  const rest = start === from ? raw : text.slice(start, to);
  // "### - Item": an item, whatever its size
  if (level > 0 && SIZED_ITEM.test(rest)) level = 0;
  const sign = level === 0 && mayBeBullet(rest) ? BULLET.exec(rest)?.[0] : undefined;
  const number = sign === undefined && level === 0 && mayBeBullet(rest) ? numberOf(rest, text, from, to) : null;
  if (sign !== undefined || number) {
    bullet = number?.bullet ?? (sign?.[sign[0] === '\\' ? 1 : 0] as string);
    const cut = (number?.sign ?? (sign as string)).length;
    replace(b, text, start, start + cut, '');
    start += cut;
    // "* ### Item": an item, whatever its size
    const sized = start < to && text.charCodeAt(start) === 35 ? HEADING.exec(text.slice(start, to)) : null;
    if (sized) {
      replace(b, text, start, start + sized[0].length, '');
      start += sized[0].length;
    }
  }
  let codes = NO_CODES;
  let bold = false;
  const lineStart = b.out.length + (start - b.done);
  if (hasInline(b, text, start, to)) {
    const marked = text.slice(start, to).trim();
    bold = isEmphasized(marked) || (marked.startsWith('**') && closesBelow(marked, text, to));
    codes = stripInline(b, text, start, to);
  }
  return { start: lineStart, end: b.out.length + (to - b.done), indent: columns, level, bullet, bold, codes };
}

/**
 * Takes Markdown (and stray HTML inline tags, entities and invisible characters) off a text, keeping every line.
 * Plain text without markup comes back unchanged, with its bullets cut off and noted.
 */
export function stripMarkdown(text: string): Marked {
  const b = makeBuilder(text);
  const lines: LineInWork[] = [];
  // a lone CR ends a line as well; most texts have none. The next of either is looked for once it is passed.
  let cr = text.indexOf('\r');
  let lf = -1;
  let from = 0;
  const fields = fieldsEnd(text);
  let fieldLines = 0;
  while (from <= text.length) {
    if (lf < from) {
      lf = text.indexOf('\n', from);
      if (lf < 0) lf = text.length;
    }
    if (cr >= 0 && cr < from) cr = text.indexOf('\r', from);
    const to = cr >= 0 && cr < lf ? cr : lf;
    const start = b.out.length + (from - b.done);
    if (to < fields && writeField(b, text, from, to)) {
      const end = b.out.length + (to - b.done);
      lines.push({ start, end, indent: 0, level: 0, bullet: '', bold: false, codes: NO_CODES });
    } else lines.push(markLine(b, text, from, to));
    if (to < fields) fieldLines = lines.length;
    from = to === cr && lf === to + 1 && lf < text.length ? to + 2 : to + 1;
  }
  b.out += text.slice(b.done);
  for (const line of lines) trim(b.out, line);
  return { text: b.out, edits: b.edits, lines, links: b.links, fieldsEnd: lines[fieldLines - 1]?.end ?? 0 };
}

function trim(text: string, line: LineInWork): void {
  while (line.start < line.end && isSpace(text.charCodeAt(line.start))) line.start++;
  while (line.end > line.start && isSpace(text.charCodeAt(line.end - 1))) line.end--;
}

const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x3000 || c === 0x202f || c === 12;
