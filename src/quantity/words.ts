/** Computes on first use and keeps the value, so that importing a module costs nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Runs a sticky pattern at an offset. */
export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const LETTERS = 'a-z\\u00aa\\u00ba\\u00c0-\\u024f';
const SIGNS = '$€£¥₹₽₩₪₺₴₫₱₦₡₸₾';
const CLASS = /\[(?:[^\]\\]|\\.)*\]/g;

/**
 * Compiles a pattern of words without case. Letters (`\\p{L}`) are those of Latin script and currency signs (`\\p{Sc}`) the known
 * ones: with Unicode's own classes a pattern of all languages takes ten times as long to compile, at every start of the program.
 */
export function wordPattern(source: string, flags = ''): RegExp {
  const inClass = (part: string): string =>
    part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '0-9').replaceAll('\\p{Sc}', SIGNS);
  const outside = (part: string): string =>
    part.replaceAll('\\p{L}', `[${LETTERS}]`).replaceAll('\\p{Sc}', `[${SIGNS}]`);
  return new RegExp(outside(source.replace(CLASS, inClass)), `i${flags}`);
}

/** Nothing of a word follows. */
export const END = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}])';

/** Sources of patterns as one alternation, longest first, without repeats. */
export function alternatives(words: Iterable<string>): string {
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

// a word that may be the tail of a compound: "Monatsgehalt"
const ANY_PREFIX = /^\\p\{L\}\{0,\d+\}/;

/**
 * An alternation that starts a word. For a search, ends of compounds match wherever they stand, which is faster than to look for
 * beginnings; `sticky`: for patterns that are tried at the start of a word only.
 */
export function leading(words: Iterable<string>, sticky = false): string {
  const list = [...words];
  const tails = list.filter((w) => ANY_PREFIX.test(w)).map((w) => w.replace(ANY_PREFIX, ''));
  const whole = list.filter((w) => !ANY_PREFIX.test(w));
  const compounds = sticky ? `${START}\\p{L}{0,24}${alternatives(tails)}` : alternatives(tails);
  const start = `${START}${alternatives(whole)}`;
  return tails.length === 0 ? start : whole.length === 0 ? compounds : `(?:${start}|${compounds})`;
}

/** An alternation that stands as whole words. */
export const wholeWords = (words: Iterable<string>): string => `${leading(words)}${END}`;

/** A reader of closed lists of words, one list a value: the place, from 1, of the list that a whole text belongs to; 0 for none. */
export function ordinal(lists: readonly (readonly string[])[]): (text: string) => number {
  const pattern = wordPattern(`^(?:${lists.map((words) => `(${words.join('|')})`).join('|')})$`);
  return (text) => {
    const m = pattern.exec(text);
    return m ? m.slice(1).findIndex((group) => group !== undefined) + 1 : 0;
  };
}
