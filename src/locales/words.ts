import { unitsOf } from '../units.js';

/** Columns of a node of the trie: 1 to 26 the letters, 27 a digit, 28 any other letter; a power of two, so that nodes are offsets. */
const COLUMNS = 32;
const DIGIT = 27;
const OTHER = 28;
/** What no word goes through: the set that is found where a node is reached; until the trie is whole, that of a word that ends there. */
const SET = 29;
const WHOLE = 30;
/** The node where a word may begin; 0 is reached within a word that is none of the set. */
const START = 1;

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

// what parts words, as `COLUMN` has it
const GAP = /[^a-z0-9\u00c0-\u1fff\u2e80-\u2fff\u3040-\ud7ff\uf900-\uffff]+/;
const ASCII = /^[a-z0-9]*$/;

/**
 * The longest word of each of some phrases in `plain()` form: one of them stands wherever one of the phrases does. Words of other
 * scripts as beginnings, since there no space may follow.
 */
export function longestWords(phrases: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const phrase of phrases) {
    const word = phrase.split(GAP).reduce((longest, one) => (one.length > longest.length ? one : longest));
    if (word !== '') words.add(ASCII.test(word) ? word : `${word}*`);
  }
  return [...words];
}

/**
 * Builds the index of word lists, given by number. Words are in `plain()` form, of letters and digits only.
 * In scripts without spaces between words a cue is found where a word begins; other scripts than Latin share one column,
 * so that a cue of theirs may wake a rule once too often, never once too seldom.
 */
export const cueIndex = (lists: WordLists): CueIndex => indexOf(tablesOf(lists));

/** Lists of words by number. */
export type WordLists = readonly (readonly [n: number, words: readonly string[]])[];

/** What an index looks words up in, which can be kept. */
export interface Tables {
  /** The rows of all nodes. */
  readonly next: Uint16Array;
  /** The numbers of all sets, one set after the other, and where each begins. */
  readonly members: Uint16Array;
  readonly firsts: Uint16Array;
  /** The numbers are smaller. */
  readonly most: number;
}

/** Builds the tables of an index. */
export function tablesOf(lists: WordLists): Tables {
  let capacity = 1024;
  // small numbers: the walk is as fast as the part of the trie that it visits is near
  let trie = new Uint16Array(capacity * COLUMNS);
  let nodes = START + 1;
  /** What words stand for; the first stands for nothing. */
  const sets: number[][] = [[]];
  let most = 0;
  for (const [n, words] of lists) {
    if (n >= most) most = n + 1;
    for (const word of words) {
      const open = word.endsWith('*');
      const letters = open ? word.slice(0, -1) : word;
      let node = START;
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
        }
        node = trie[at] as number;
      }
      const place = node * COLUMNS + (open ? SET : WHOLE);
      if (trie[place] === 0) trie[place] = sets.push([]) - 1;
      const set = sets[trie[place] as number] as number[];
      if (!set.includes(n)) set.push(n);
    }
  }
  if (nodes + sets.length > 0xffff) throw new Error('too many words');
  // behind the nodes one for each set, reached where a word ends: a walk with few questions at each unit is the fastest
  const next = new Uint16Array((nodes + sets.length) * COLUMNS);
  next.set(trie.subarray(0, nodes * COLUMNS));
  for (let node = 0; node < nodes; node++) {
    const whole = trie[node * COLUMNS + WHOLE] as number;
    next[node * COLUMNS] = whole === 0 ? START : nodes + whole;
  }
  for (let set = 1; set < sets.length; set++) {
    const row = (nodes + set) * COLUMNS;
    next.copyWithin(row, START * COLUMNS, (START + 1) * COLUMNS);
    next[row + SET] = set;
  }
  // in one array, which stays near
  const members = Uint16Array.from(sets.flat());
  const firsts = new Uint16Array(sets.length + 1);
  for (let set = 0; set < sets.length; set++)
    firsts[set + 1] = (firsts[set] as number) + (sets[set] as number[]).length;
  return { next, members, firsts, most };
}

/** The index that looks words up in these tables. */
export function indexOf(tables: Tables): CueIndex {
  const numbers = new Int32Array(tables.most);
  const state: State = { ...tables, numbers, met: new Int32Array(tables.most) };
  let round = 0;
  return { numbers, scan: (text, from, to) => walk(state, text, from, to, ++round) };
}

interface State extends Tables {
  readonly numbers: Int32Array;
  /** The round that met a number last. */
  readonly met: Int32Array;
}

/** A function for all indices: one that each makes for itself asks for its tables at every unit, which takes twice the time. */
function walk(
  { next, members, firsts, numbers, met }: State,
  text: Uint16Array,
  from: number,
  to: number,
  round: number,
): number {
  let found = 0;
  let node = START;
  for (let i = from; i <= to; i++) {
    // behind the text a word ends
    node = next[node * COLUMNS + (i < to ? (COLUMN[text[i] as number] as number) : 0)] as number;
    const set = next[node * COLUMNS + SET] as number;
    if (set === 0) continue;
    const end = firsts[set + 1] as number;
    for (let k = firsts[set] as number; k < end; k++) {
      const n = members[k] as number;
      if (met[n] === round) continue;
      met[n] = round;
      numbers[found++] = n;
    }
  }
  return found;
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
