import type { Edit } from '../text/edits.js';
import { type Json, readJson } from './json.js';

/*
 * What a text was packed into on its way: a string or an object of JSON, a cell of a table, the lines of a mail.
 */

const ESCAPE = /\\(?:r\\n|u[0-9a-fA-F]{4}|[nrtbf"'\\/])/g;
const BREAK = /\\n/g;
const LINE_END = /\r\n?|\n/g;
const FEWEST = 4;
// the quotation mark of the string, and what a program writes before it
const OPENS = /^\s{0,20}(?:[\w.]{1,40}\s?[=:]\s?)?[bru]?["']/;
const CLOSES = /["'][\s,;)]{0,20}$/;

const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: '\n' };
/** What an escape stands for. */
const decoded = (code: string): string => {
  const sign = code.charAt(1);
  if (sign === 'u') return String.fromCharCode(Number.parseInt(code.slice(2), 16));
  return CHARACTERS[sign] ?? sign;
};

const escapes = (text: string, from: number, to: number): Edit[] =>
  Array.from(text.slice(from, to).matchAll(ESCAPE), ({ 0: code, index }) => ({
    start: from + index,
    end: from + index + code.length,
    replacement: decoded(code),
  }));

/** A text whose line breaks are written as `\n`, with or without the quotation marks around it. */
function unescaping(text: string): readonly Edit[] {
  const breaks = text.match(BREAK)?.length ?? 0;
  if (breaks < FEWEST || (text.match(LINE_END)?.length ?? 0) * 3 > breaks) return [];
  const from = OPENS.exec(text)?.[0].length ?? 0;
  const to = from > 0 ? (CLOSES.exec(text)?.index ?? text.length) : text.length;
  const edits = escapes(text, from, to);
  if (from > 0) edits.unshift({ start: 0, end: from, replacement: '' });
  if (to < text.length) edits.push({ start: to, end: text.length, replacement: '' });
  return edits;
}

// "company_name", "jobTitle"
const JOINED = /[_-](?=[A-Za-z])|(?<=[a-z])(?=[A-Z])/g;
const LONGEST_VALUE = 200;

type Leaf = Json & { readonly kind: 'string'; readonly label: string };

/** The strings of an object, of objects in it and of lists, each with the name that it goes by. */
function leavesOf(json: Json, label: string, leaves: Leaf[]): void {
  if (json.kind === 'string') leaves.push({ ...json, label });
  else if (json.kind === 'array') for (const item of json.items) leavesOf(item, '', leaves);
  else if (json.kind === 'object')
    for (const [name, value] of json.members) leavesOf(value, name.replace(JOINED, ' '), leaves);
}

/** An object with a posting in one of its members: each string becomes a line or more, a short one with its name. */
function unfolding(text: string): readonly Edit[] {
  const json = readJson(text);
  const leaves: Leaf[] = [];
  if (json) leavesOf(json, '', leaves);
  if (json?.kind !== 'object' || !leaves.some(({ text: value }) => value.length > LONGEST_VALUE)) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (const { text: value, start, end, label } of leaves) {
    const named = label !== '' && value.length <= LONGEST_VALUE ? `${label}: ` : '';
    edits.push({ start: at, end: start, replacement: `${at === 0 ? '' : '\n'}${named === '' ? '\n' : named}` });
    edits.push(...escapes(text, start, end));
    at = end;
  }
  edits.push({ start: at, end: text.length, replacement: '\n' });
  return edits;
}

// `17,Leeds,"`: the cells before the one that holds the text
const CELLS = /^[^"\r\n]{0,300}[,;\t]"|^"/;
const CELL_ENDS = /"\s{0,20}$/;
const COMMAS = /[,;\t]/g;

/** A cell of comma-separated values, in quotation marks, its own doubled, with the short cells before it. */
function uncelled(text: string): readonly Edit[] {
  const from = CELLS.exec(text)?.[0].length ?? 0;
  const to = CELL_ENDS.exec(text)?.index ?? 0;
  const inner = text.slice(from, to);
  if (from === 0 || to <= from || !/[\r\n]/.test(inner)) return [];
  if (inner.replaceAll('""', '').includes('"')) return [];
  const edits: Edit[] = Array.from(text.slice(0, from - 1).matchAll(COMMAS), ({ index }) => ({
    start: index,
    end: index + 1,
    replacement: '\n',
  }));
  edits.push({ start: from - 1, end: from, replacement: '' });
  for (let at = text.indexOf('""', from); at >= 0 && at < to; at = text.indexOf('""', at + 2))
    edits.push({ start: at, end: at + 1, replacement: '' });
  edits.push({ start: to, end: text.length, replacement: '' });
  return edits;
}

const QUOTED = /(?:=[0-9A-F]{2}(?:=\r?\n(?==))?)+|=\r?\n/g;
// "=3D", "=C3"
const CODED = /=(?:3D|20|[C-E][0-9A-F]=[89AB])/g;
const FEWEST_SOFT = 2;
const SOFT_BREAK = /=\r?\n/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The characters of bytes written as "=C3=A9": UTF-8, or windows-1252. */
function printable(codes: string): string {
  const hex = codes.replace(SOFT_BREAK, '');
  const bytes = Uint8Array.from(hex.slice(1).split('='), (byte) => Number.parseInt(byte || '20', 16));
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const NARROWEST = 50;
const WIDEST = 76;
const EQUALS = 61;

/** How many lines of a text go on in the next, as mails are sent: nearly full ones that end in a sign of equality. */
function softBreaks(text: string): number {
  let soft = 0;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if ((next !== 10 && next !== 13) || text.charCodeAt(at - 1) === EQUALS) continue;
    const width = at - text.lastIndexOf('\n', at - 1) - 1;
    if (width >= NARROWEST && width <= WIDEST) soft++;
  }
  return soft;
}

/** The body of a mail in "quoted-printable" form. */
function unprinting(text: string): readonly Edit[] {
  const soft = softBreaks(text);
  if (soft === 0 || (soft < FEWEST_SOFT && soft + (text.match(CODED)?.length ?? 0) < FEWEST_SOFT)) return [];
  return Array.from(text.matchAll(QUOTED), ({ 0: codes, index }) => ({
    start: index,
    end: index + codes.length,
    replacement: /\d|[A-F]/.test(codes) ? printable(codes) : '',
  }));
}

const OBJECT = /^\s{0,20}[{[]/;

/** The edits that take a text out of what it was packed into; none for a text that stands by itself. */
export function unpacking(text: string): readonly Edit[] {
  if (OBJECT.test(text)) {
    const edits = unfolding(text);
    if (edits.length > 0) return edits;
  }
  if (text.includes('\\n')) {
    const edits = unescaping(text);
    if (edits.length > 0) return edits;
  }
  if (text.includes('=\n') || text.includes('=\r\n')) {
    const edits = unprinting(text);
    if (edits.length > 0) return edits;
  }
  return text.slice(0, 300).includes('"') && CELL_ENDS.test(text.slice(-40)) ? uncelled(text) : [];
}
