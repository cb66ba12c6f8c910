import { unitsOf } from '../../units.js';
import { FUNCTION_WORDS, TELLING_LETTERS } from './function-words.data.js';
import { countScript, languageOfScript, noScripts, type Scripts, strongestScript } from './script.js';

/** At most this many windows of the text are read, each of this many UTF-16 units. */
const WINDOWS = 8;
const WINDOW = 700;
/** Of one line so much is read: a long paragraph on the employer must not outweigh ten short items. */
const LINE = 120;
/** A line that ends within `LINE` is likely an item: those say what the job is, with few function words, so that one of theirs counts for so many in prose. */
const ITEM_WEIGHT = 3;
/** Below this many function words (or letters worth as much) nothing is said. */
const EVIDENCE = 5;
/** A telling letter says less than a word. */
const LETTER_WEIGHT = 0.1;

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** What speaks for each language; filled anew for each text. */
const SCORES = new Float64Array(LANGUAGES.length);

/** Letters of a word that make its key, five bits each. */
const KEYED = 6;

interface Lexicon {
  /** The languages of a word, as indices into `LANGUAGES`. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** The same for words of at most `KEYED` letters a to z, by their keys. */
  readonly short: ReadonlyMap<number, readonly number[]>;
  /** Keys of the first letters of longer words. */
  readonly starts: ReadonlySet<number>;
  readonly letters: ReadonlyMap<number, readonly number[]>;
}

let lexicon: Lexicon | null = null;

function buildLexicon(): Lexicon {
  const words = new Map<string, number[]>();
  const letters = new Map<number, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set(FUNCTION_WORDS[language]?.split(' '))) append(words, word, index);
    for (const letter of TELLING_LETTERS[language] ?? '') append(letters, letter.charCodeAt(0), index);
  });
  const short = new Map<number, readonly number[]>();
  const starts = new Set<number>();
  for (const [word, languages] of words) {
    if (!PLAIN.test(word)) continue;
    if (word.length > KEYED) starts.add(keyOf(word));
    else short.set(keyOf(word), languages);
  }
  return { words, short, starts, letters };
}

const PLAIN = /^[a-z]+$/;

function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < Math.min(KEYED, word.length); i++) key = (key << 5) | (word.charCodeAt(i) & 31);
  return key;
}

function append<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

/**
 * Main language of a body of text as a BCP 47 tag: the one whose function words are the most, whatever language headings are in.
 * Reads at most 5,600 UTF-16 units, spread evenly. `null` where too little tells.
 */
export function detectLanguage(text: string): string | null {
  // an advertisement of one long line says what it says beyond the beginning of the line
  return detectWithin(text, LINE) ?? detectWithin(text, WINDOW);
}

/** Units of a text of which too little may be told to contradict what a page says of itself. */
const SHORT = 600;
const TAG = /^\s*([a-z]{2,3})(?![a-z])/i;

/**
 * The language that a page declares, for a text that does not tell: a template's "en" stands over texts of all languages, so it counts for
 * a short text only, or where it is one that is not known by its words.
 */
export function declaredLanguage(declared: string | undefined, text: string): string | null {
  const tag = TAG.exec(declared ?? '')?.[1]?.toLowerCase();
  const { length } = text.trim();
  return tag !== undefined && length > 0 && (length < SHORT || !LANGUAGES.includes(tag)) ? tag : null;
}

/** What `detectLanguage` tells from so much of each line. */
function detectWithin(text: string, most: number): string | null {
  lexicon ??= buildLexicon();
  const scores = SCORES.fill(0);
  const scripts = noScripts();
  const units = unitsOf(text);
  if (text.length < WINDOW) count(text, units, 0, text.length, lexicon, scores, scripts, most);
  else {
    const size = Math.min(WINDOW, Math.ceil(text.length / WINDOWS));
    const step = (text.length - size) / (WINDOWS - 1);
    for (let i = 0; i < WINDOWS; i++) {
      const from = Math.floor((ORDER[i] as number) * step);
      count(text, units, from, from + size, lexicon, scores, scripts, most);
      if (i >= 1 && isClear(scores)) break;
    }
  }
  let best = 0;
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  const latin = scores[best] ?? 0;
  const script = strongestScript(scripts);
  if (script.score > latin) return script.score >= EVIDENCE ? languageOfScript(script.name, scripts, text) : null;
  return latin >= EVIDENCE ? (LANGUAGES[best] ?? null) : null;
}

/** 1 for A to Z, a to z, and letters beyond ASCII. */
const LETTERS = new Uint8Array(0x10000);
LETTERS.fill(1, 0x41, 0x5b);
LETTERS.fill(1, 0x61, 0x7b);
LETTERS.fill(1, 0xc0, 0x2000);
LETTERS.fill(1, 0x3040, 0xd800);
LETTERS.fill(1, 0xf900);
LETTERS.fill(0, 0xd7, 0xd8);
LETTERS.fill(0, 0xf7, 0xf8);

/** The windows of a long text, so that the first few are spread over it. */
const ORDER = [1, 4, 6, 2, 7, 0, 3, 5];
const CLEAR = 40;

/** Whether one language leads by so much that the rest of the text cannot change it. */
function isClear(scores: Float64Array): boolean {
  let best = 0;
  let second = 0;
  for (const score of scores) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  return best >= CLEAR && best >= 4 * second;
}

/**
 * Adds the words and letters of a window, `text[from, to)`, to the scores. Parts of addresses, file names and compounds (`.net`, `and/or`,
 * `hands-on`) and short words in capitals (`DE`, `IT`) count nothing.
 */
function count(
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  { words, short, starts, letters }: Lexicon,
  scores: Float64Array,
  scripts: Scripts,
  most: number,
): void {
  let at = from;
  let lineEnd = from + most;
  let weight = weightAt(units, from, to);
  while (at < to) {
    let code = units[at] as number;
    if (LETTERS[code] === 0) {
      at++;
      if (code === 0x0a || code === 0x0d) {
        lineEnd = at + most;
        weight = weightAt(units, at, to);
      }
      continue;
    }
    if (at >= lineEnd) {
      at = lineEndAfter(units, at, to);
      continue;
    }
    const start = at;
    let capitals = 0;
    let foreign = false;
    let key = 0;
    do {
      if (code < 0x61) capitals++;
      else if (code > 0x7f) {
        foreign = true;
        if (code > 0x36f) countScript(code, scripts);
        const told = letters.get(code);
        if (told) for (const index of told) scores[index] = (scores[index] as number) + LETTER_WEIGHT;
      }
      if (at - start < KEYED) key = (key << 5) | (code & 31);
      at++;
      code = at < to ? (units[at] as number) : 0;
    } while (LETTERS[code] === 1);
    const size = at - start;
    if (size > 12 || (size < 4 && capitals === size) || (start > from && joined(units[start - 1] as number))) continue;
    // "e.g.", "node.js", "de/en", "name@": the end of one word is the start of another
    if (joined(code) && at + 1 < to && LETTERS[units[at + 1] as number] === 1) continue;
    const told = foreign
      ? words.get(text.slice(start, at).toLowerCase())
      : size <= KEYED
        ? short.get(key)
        : starts.has(key)
          ? words.get(text.slice(start, at).toLowerCase())
          : undefined;
    if (told) for (const index of told) scores[index] = (scores[index] as number) + weight;
  }
}

/** `-./:@_#&=\` and digits tie a word to what stands beside it. */
function joined(code: number): boolean {
  return (
    (code >= 0x2d && code <= 0x3a) ||
    code === 0x40 ||
    code === 0x5f ||
    code === 0x5c ||
    code === 0x23 ||
    code === 0x26 ||
    code === 0x3d
  );
}

/** What a word of the line that starts there counts, in a window that ends at `to`. */
function weightAt(units: Uint16Array, start: number, to: number): number {
  const end = lineEndAfter(units, start, to);
  return end < to && end - start <= LINE ? ITEM_WEIGHT : 1;
}

/** Offset of the line end at or behind `at`; `to` where there is none. */
function lineEndAfter(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && units[end] !== 0x0a && units[end] !== 0x0d) end++;
  return end;
}
