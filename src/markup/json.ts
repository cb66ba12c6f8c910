import type { Span } from '../document/span.js';

/** A value of JSON and where it stands; of a string without its quotes. */
export type Json = Span &
  (
    | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Json> }
    | { readonly kind: 'array'; readonly items: readonly Json[] }
    | { readonly kind: 'string'; readonly text: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'word' }
  );

/** Objects and arrays deeper than that are none. */
const DEEPEST = 64;
const BLANKS = /[\s\ufeff]*/y;
const STRING = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"/y;
const NUMBER = /-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?/y;
const WORD = /true|false|null/y;
// line ends within strings, which pages write though JSON has none
const CONTROLS = /[\x00-\x1f]/g;

/** Thrown within this file alone. */
class NoJson extends Error {}

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};
const skip = (text: string, offset: number): number => offset + (at(BLANKS, text, offset)?.[0].length ?? 0);

const stringAt = (text: string, offset: number): (Json & { readonly kind: 'string' }) | null => {
  const m = at(STRING, text, offset);
  if (!m) return null;
  const raw = m[1] as string;
  const start = offset + 1;
  const plain = raw.replace(CONTROLS, ' ');
  try {
    const decoded = raw.includes('\\') ? (JSON.parse(`"${plain}"`) as string) : plain;
    return { kind: 'string', text: decoded, start, end: start + raw.length };
  } catch {
    throw new NoJson();
  }
};

const valueAt = (text: string, offset: number, depth: number): Json => {
  const c = text[offset];
  if (c === '"') {
    const string = stringAt(text, offset);
    if (string) return string;
  } else if ((c === '{' || c === '[') && depth < DEEPEST) {
    const close = c === '{' ? '}' : ']';
    const members = new Map<string, Json>();
    const items: Json[] = [];
    let i = skip(text, offset + 1);
    while (text[i] !== close) {
      const key = c === '{' ? stringAt(text, i) : null;
      if (c === '{') {
        i = skip(text, (key?.end ?? i) + 1);
        if (!key || text[i] !== ':') throw new NoJson();
        i = skip(text, i + 1);
      }
      const value = valueAt(text, i, depth + 1);
      if (key) members.set(key.text, value);
      else items.push(value);
      i = skip(text, value.end + (value.kind === 'string' ? 1 : 0));
      // a comma behind the last one is let pass
      if (text[i] === ',') i = skip(text, i + 1);
      else if (text[i] !== close) throw new NoJson();
    }
    const span = { start: offset, end: i + 1 };
    return c === '{' ? { kind: 'object', members, ...span } : { kind: 'array', items, ...span };
  }
  const number = at(NUMBER, text, offset);
  if (number) return { kind: 'number', value: Number(number[0]), start: offset, end: offset + number[0].length };
  const word = at(WORD, text, offset);
  if (word) return { kind: 'word', start: offset, end: offset + word[0].length };
  throw new NoJson();
};

/** The first value of a text and where all of its parts stand; null: it is no JSON. Linear time. */
export function readJson(text: string): Json | null {
  try {
    return valueAt(text, skip(text, 0), 0);
  } catch (thrown) {
    if (thrown instanceof NoJson) return null;
    throw thrown;
  }
}
