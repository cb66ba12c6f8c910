/** Columns of a node of the trie: 1 to 26 the letters, 27 a digit, 28 any other letter; a power of two, so that nodes are offsets. */
const COLUMNS = 32;
const OTHER = 28;

/** A set of words, each with the list of the numbers that it stands for; a word that ends in `*` stands for all that begin so. */
export interface CueIndex {
  /** Calls `wake` for every number that a word of `plain` stands for, as often as such words occur, until it answers true. Linear in the text. */
  scan(plain: string, wake: (n: number) => boolean): void;
}

/** Columns of the ASCII units. */
const ASCII = Uint8Array.from({ length: 128 }, (_, c) => {
  if (c >= 97 && c <= 122) return c - 96;
  return c >= 48 && c <= 57 ? 27 : 0;
});

/** Column of a unit of `plain()` text; 0: it parts words. */
function columnOf(c: number): number {
  if (c < 128) return ASCII[c] as number;
  // general punctuation and signs part words; letters of other scripts are one column
  return c < 0xc0 || (c >= 0x2000 && c < 0x2e80) || (c >= 0x3000 && c < 0x3040) || (c >= 0xd800 && c < 0xf900)
    ? 0
    : OTHER;
}

/**
 * Builds the index of word lists, given by number. Words are in `plain()` form, of letters and digits only.
 * In scripts without spaces between words a cue is found where a word begins; other scripts than Latin share one column,
 * so that a cue of theirs may wake a rule once too often, never once too seldom.
 */
export function cueIndex(lists: readonly (readonly [n: number, words: readonly string[]])[]): CueIndex {
  let capacity = 1024;
  let next = new Int32Array(capacity * COLUMNS);
  const exact: (number[] | undefined)[] = [];
  const prefix: (number[] | undefined)[] = [];
  let nodes = 1;
  for (const [n, words] of lists)
    for (const word of words) {
      const open = word.endsWith('*');
      const letters = open ? word.slice(0, -1) : word;
      let node = 0;
      for (let i = 0; i < letters.length; i++) {
        const column = columnOf(letters.charCodeAt(i));
        if (column === 0) throw new Error(`"${word}" is no single word of plain letters and digits`);
        const at = node + column;
        if (next[at] === 0) {
          if (nodes === capacity) {
            capacity *= 2;
            const grown = new Int32Array(capacity * COLUMNS);
            grown.set(next);
            next = grown;
          }
          next[at] = nodes++ * COLUMNS;
        }
        node = next[at] as number;
      }
      const table = open ? prefix : exact;
      const list = table[node / COLUMNS];
      if (!list) table[node / COLUMNS] = [n];
      else if (!list.includes(n)) list.push(n);
    }
  const trie = next;
  return {
    scan(plain, wake) {
      const { length } = plain;
      let i = 0;
      while (i < length) {
        let column = columnOf(plain.charCodeAt(i));
        if (column === 0) {
          i++;
          continue;
        }
        let node = 0;
        while (column !== 0) {
          node = trie[node + column] as number;
          if (node === 0) break;
          const open = prefix[node / COLUMNS];
          if (open) for (const n of open) if (wake(n)) return;
          column = ++i < length ? columnOf(plain.charCodeAt(i)) : 0;
        }
        if (node !== 0) {
          const whole = exact[node / COLUMNS];
          if (whole) for (const n of whole) if (wake(n)) return;
        }
        // the rest of a word that is no cue
        while (i < length && columnOf(plain.charCodeAt(i)) !== 0) i++;
      }
    },
  };
}

/** A test whether a `plain()` text holds one of some words (`*` at the end: as a word's beginning); built at first use, linear in the text. */
export function wordTest(words: readonly string[]): (plain: string) => boolean {
  let index: CueIndex | null = null;
  let found = false;
  const wake = (): boolean => {
    found = true;
    return true;
  };
  return (plain) => {
    index ??= cueIndex([[0, words]]);
    found = false;
    index.scan(plain, wake);
    return found;
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
