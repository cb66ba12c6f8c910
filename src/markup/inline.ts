import type { Span } from '../document/span.js';
import type { Edit } from '../text/edits.js';
import { RARE, rareIn } from '../text/rare.js';
import { decodeEntity } from './entities.js';

/** Characters without which a text carries no inline markup. */
const INLINE_GATE = /[\u0300-\u036f*_`\\&<[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

// Escapes, images, link parts, emphasis, code quotes, entities, inline tags, invisible characters: one token each.
const INLINE =
  /\\([\\`*_{}[\]()#+\-.!|>~&<$@])|!\[[^[\]\n]{0,300}\]\([^)\s]{0,2000}(?: [^)\n]{0,200})?\)|\[(?=[^[\]\n]{0,400}\]\()|\]\(([^)\s]{0,2000})(?: "[^"\n]{0,200}")?\)|\*{1,4}|_{1,3}|`{1,3}|&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});|<\/?[a-z][a-z0-9]{0,10}(?: [^<>\n]{0,500})?\/?>|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// the same and decomposed letters, which would have to be looked for at every letter
const INLINE_OR_DECOMPOSED = new RegExp(
  `[a-zA-Z\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\uffdc][\\u0300-\\u036f]{1,3}|${INLINE.source}`,
  'g',
);

// behind the star of "Maler*innen", "eine*n", "**Maler*in**"
const GENDER = /^(?:innen|in|n|r|e|m|s)(?![a-zA-Z]|\*(?!\*))/;
// "of the tides.* Patience* A boat": stars that are bullets, though they stand behind a word
const STARRED = /[^\s*]\* [A-Z\u00c0-\u00de][^*]{3,400}[^\s*]\* [A-Z\u00c0-\u00de]/;
const LONGEST_ADDRESS = 500;
// what may follow the emphasis around an address, and nothing within one
const ADDRESS_END = /[_*)\]}>.,;:!?"'”’]/;
// a letter with marks of its own, which becomes one unit
const COMPOSED = /^.[\u0300-\u036f]/;
const LETTER = /[a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc\d]/;
const WORD = /[a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc\d]/;

/** Whether all letters of a line stand between emphasis marks ("**About us** :"). */
export function isEmphasized(raw: string): boolean {
  const mark = raw.includes('**') ? '**' : raw.includes('__') ? '__' : raw[0] === '_' || raw[0] === '*' ? raw[0] : '';
  if (mark === '') return false;
  const parts = raw.split(mark);
  if (parts.length < 3) return false;
  let inside = false;
  for (let i = 0; i < parts.length; i++) {
    const lettered = LETTER.test(parts[i] as string);
    if (i % 2 === 0 && lettered) return false;
    if (i % 2 === 1 && lettered) inside = true;
  }
  return inside;
}

export interface Builder {
  out: string;
  /** Input offset up to which `out` has been built. */
  done: number;
  readonly edits: Edit[];
  readonly links: { span: Span; url: string }[];
  /** What the text's inline markup is read by. */
  readonly inline: RegExp;
  /** Where in the input inline markup may begin next: known from the last search on. */
  gate: number;
}

/** The builder of what a text is without its markup. */
export const makeBuilder = (text: string): Builder => ({
  out: '',
  done: 0,
  edits: [],
  links: [],
  inline: (rareIn(text) & RARE.mark) === 0 ? INLINE : INLINE_OR_DECOMPOSED,
  gate: -1,
});

/** Copies the input up to `start`, and puts `replacement` for what stands up to `end`. */
export function replace(b: Builder, text: string, start: number, end: number, replacement: string): void {
  b.out += text.slice(b.done, start) + replacement;
  b.done = end;
  b.edits.push({ start, end, replacement });
}

/** Whether the input from `from` to `to` may carry inline markup; asked from its start to its end. */
export function hasInline(b: Builder, text: string, from: number, to: number): boolean {
  if (b.gate < from) {
    INLINE_GATE.lastIndex = from;
    b.gate = INLINE_GATE.test(text) ? INLINE_GATE.lastIndex - 1 : text.length;
  }
  return b.gate < to;
}

/** Whether an address goes on at an offset of a line: "?a=1&_b=2" keeps its underscore, "_https://acme.example_" does not. */
function withinAddress(line: string, at: number, after: string): boolean {
  if (after.trim() === '' || ADDRESS_END.test(after)) return false;
  const before = line.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const scheme = before.lastIndexOf('://');
  return scheme >= 0 && !before.includes(' ', scheme);
}

/** Strips the inline markup of `text[from, to)`; returns the code spans in output units. */
export function stripInline(b: Builder, text: string, from: number, to: number): Span[] {
  const codes: Span[] = [];
  let codeStart = -1;
  let linkStart = -1;
  // on the line's own text: a search that ran past its end would make hostile input quadratic
  const line = text.slice(from, to);
  const { inline } = b;
  let starred: boolean | undefined;
  inline.lastIndex = 0;
  for (let m = inline.exec(line); m !== null; m = inline.exec(line)) {
    const token = m[0];
    const start = from + m.index;
    const end = start + token.length;
    const before = start > from ? (text[start - 1] as string) : ' ';
    const after = end < to ? (text[end] as string) : ' ';
    const c = token[0];
    if (m[1] !== undefined) replace(b, text, start, end, m[1]);
    else if (m[3] !== undefined) {
      const decoded = decodeEntity(m[3]);
      if (decoded !== null) replace(b, text, start, end, decoded);
    } else if (c === '_') {
      // snake_case keeps its underscore
      if (!(WORD.test(before) && WORD.test(after)) && !withinAddress(line, m.index, after))
        replace(b, text, start, end, '');
    } else if (c === '*') {
      // "5 * 3" keeps its star, and so does "Maler*in"
      if (token.length === 1 && WORD.test(before) && GENDER.test(line.slice(m.index + 1, m.index + 9))) continue;
      if (token.length === 1 && after === ' ' && before !== ' ') {
        starred ??= STARRED.test(line);
        if (starred) continue;
      }
      if (token.length > 1 || before.trim() !== '' || after.trim() !== '') replace(b, text, start, end, '');
    } else if (c === '`') {
      replace(b, text, start, end, '');
      if (codeStart < 0) codeStart = b.out.length;
      else {
        codes.push({ start: codeStart, end: b.out.length });
        codeStart = -1;
      }
    } else if (c === '[') {
      replace(b, text, start, end, '');
      linkStart = b.out.length;
    } else if (c === ']') {
      if (linkStart < 0) continue;
      replace(b, text, start, end, '');
      b.links.push({ span: { start: linkStart, end: b.out.length }, url: m[2] ?? '' });
      linkStart = -1;
    } else replace(b, text, start, end, COMPOSED.test(token) ? token.normalize('NFC') : '');
  }
  return codes;
}
