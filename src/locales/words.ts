import { unitsOf } from './units.js';

/** Columns of a node of the trie: 1 to 26 the letters, 27 a digit, 28 any other letter; a power of two, so that nodes are offsets. */
const COLUMNS = 32;
const DIGIT = 27;
const OTHER = 28;

/** A set of words, each with the list of the numbers that it stands for; a word that ends in `*` stands for all that begin so. */
export interface CueIndex {
  /**
   * Looks up a stretch of `plain()` text, as units, that begins and ends with a whole word: the first so many members of `numbers`
   * are those that its words stand for, each once, in the order of the text. Linear in the text.
   */
  scan(units: Uint16Array, from: number, to: number): number;
  /** What the last scan found. */
  readonly numbers: Int32Array;
}

/** Column of a unit of `plain()` text; 0: it parts words. Letters of other scripts are one column; filled by ranges, for a quick start. */
const COLUMN = new Uint8Array(0x10000).fill(OTHER, 0xc0);
// general punctuation and signs, the punctuation of East Asia, surrogates and private use
for (const [from, to] of [
  [0x2000, 0x2e80],
  [0x3000, 0x3040],
  [0xd800, 0xf900],
] as const)
  COLUMN.fill(0, from, to);
COLUMN.fill(DIGIT, 0x30, 0x3a);
for (let letter = 1; letter <= 26; letter++) COLUMN[0x60 + letter] = letter;

/**
 * Builds the index of word lists, given by number. Words are in `plain()` form, of letters and digits only.
 * In scripts without spaces between words a cue is found where a word begins; other scripts than Latin share one column,
 * so that a cue of theirs may wake a rule once too often, never once too seldom.
 */
export function cueIndex(lists: readonly (readonly [n: number, words: readonly string[]])[]): CueIndex {
  let capacity = 1024;
  // small numbers: the walk is as fast as the part of the trie that it visits is near
  let trie = new Uint16Array(capacity * COLUMNS);
  let nodes = 1;
  /** What words stand for; the first stands for nothing. */
  const sets: number[][] = [[]];
  /** By node, times two, the set of the word that ends there; behind it the set of the beginning that ends there. */
  const ends: number[] = [0, 0];
  let most = 0;
  for (const [n, words] of lists) {
    if (n >= most) most = n + 1;
    for (const word of words) {
      const open = word.endsWith('*');
      const letters = open ? word.slice(0, -1) : word;
      let node = 0;
      for (let i = 0; i < letters.length; i++) {
        const column = COLUMN[letters.charCodeAt(i)] as number;
        if (column === 0) throw new Error(`"${word}" is no single word of plain letters and digits`);
        const at = node * COLUMNS + column;
        if (trie[at] === 0) {
          if (nodes === capacity) {
            capacity *= 2;
            const grown = new Uint16Array(capacity * COLUMNS);
            grown.set(trie);
            trie = grown;
          }
          trie[at] = nodes++;
          ends.push(0, 0);
        }
        node = trie[at] as number;
      }
      const place = node * 2 + (open ? 1 : 0);
      if (ends[place] === 0) ends[place] = sets.push([]) - 1;
      const set = sets[ends[place] as number] as number[];
      if (!set.includes(n)) set.push(n);
    }
  }
  if (nodes > 0xffff) throw new Error('too many words');
  const next = trie;
  const setAt = Uint16Array.from(ends);
  const numbers = new Int32Array(most);
  /** The scan that met a number last. */
  const met = new Int32Array(most);
  let round = 0;
  let found = 0;
  const scan = (text: Uint16Array, from: number, to: number): number => {
    round++;
    found = 0;
    for (let i = from; i < to; i++) {
      let column = COLUMN[text[i] as number] as number;
      if (column === 0) continue;
      let node = 0;
      do {
        node = next[node * COLUMNS + column] as number;
        if (node === 0) break;
        const begun = setAt[node * 2 + 1] as number;
        if (begun !== 0) take(begun);
        column = ++i < to ? (COLUMN[text[i] as number] as number) : 0;
      } while (column !== 0);
      if (node !== 0) {
        const whole = setAt[node * 2] as number;
        if (whole !== 0) take(whole);
      }
      // the rest of a word that is no cue
      while (i < to && COLUMN[text[i] as number] !== 0) i++;
    }
    return found;
  };
  const take = (set: number): void => {
    const members = sets[set] as number[];
    for (let k = 0; k < members.length; k++) {
      const n = members[k] as number;
      if (met[n] === round) continue;
      met[n] = round;
      numbers[found++] = n;
    }
  };
  return { numbers, scan };
}

/** Word lists of the tests below: one look-up of a text answers all of them. */
const lists: [n: number, words: readonly string[]][] = [];
let tests: CueIndex | null = null;
let last: string | null = null;
/** The lists of which `last` holds a word, a bit each. */
let held = 0;

function look(plain: string): void {
  if (tests === null || tests.numbers.length < lists.length) tests = cueIndex(lists);
  last = plain;
  held = 0;
  for (let i = tests.scan(unitsOf(plain), 0, plain.length) - 1; i >= 0; i--) held |= 1 << (tests.numbers[i] as number);
}

/** A test whether a `plain()` text holds one of some words (`*` at the end: as a word's beginning); linear in the text. At most 32 are made. */
export function wordTest(words: readonly string[]): (plain: string) => boolean {
  const bit = 1 << lists.length;
  lists.push([lists.length, words]);
  return (plain) => {
    if (plain !== last) look(plain);
    return (held & bit) !== 0;
  };
}

/** A word pattern: what of a regular expression the cues of a locale need. */
export type Cue = Pick<RegExp, 'test' | 'exec'>;

/** A pattern that is tried only on texts that hold one of the words without which it cannot match. */
export function cue(words: string, pattern: RegExp): Cue {
  const may = wordTest(words.split(' '));
  return {
    test: (plain) => may(plain) && pattern.test(plain),
    exec: (plain) => (may(plain) ? pattern.exec(plain) : null),
  };
}
