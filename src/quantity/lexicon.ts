import { plain as plainOf } from '../locales/plain.js';
import { codeAt } from './words.js';

/** A word or phrase of a lexicon in a text: what it does there (`role`, one bit), what it says, and where, half-open. */
export interface Hit {
  readonly role: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A list of words, as locales write them, with the role and the value that they stand for. */
export type WordList = readonly [role: number, value: string, words: string];

/** What may follow a first word: `rest`, or after `rest` up to `gap` words and `tail`. */
interface Entry {
  readonly role: number;
  readonly value: string;
  readonly rest: string;
  readonly gap: number;
  readonly tail: string;
  readonly open: boolean;
}

/** A part of compounds: "gehalt" of "Monatsgehalt"; with `head`, only at their beginning, with `foot`, only at their end. */
interface Stem {
  readonly letters: string;
  readonly head: boolean;
  readonly foot: boolean;
  readonly entry: Entry;
}

/** Whether a unit of `plain()` text is of a word: a Latin letter or a digit. */
export const isWordUnit = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7);

/** Where the word that is at `index` ends; `index` itself where none is. */
export function wordEnd(plain: string, index: number): number {
  let end = index;
  while (end < plain.length && isWordUnit(codeAt(plain, end))) end++;
  return end;
}

/** Words and phrases, looked up by their first word. All texts are in `plain()` form. */
export interface Lexicon {
  /** The longest phrase that begins at `index` and has one of `roles`. */
  at(plain: string, index: number, roles: number): Hit | null;
  /** All phrases of `roles` that begin between two offsets; those of one role do not overlap. Linear in the text. */
  scan(plain: string, from: number, to: number, roles: number): Hit[];
}

// where the first word of a phrase ends
const FIRST = /[^a-z0-9\u00c0-\u024f]/;
/** Compounds that are remembered with their entries, at most. */
const MOST_KNOWN = 5000;
const NONE: readonly Entry[] = [];

/** Makes a lexicon; of phrases as long as each other the one listed first counts. */
export function makeLexicon(lists: readonly WordList[]): Lexicon {
  const entries = new Map<string, Entry[]>();
  const stems: Stem[] = [];
  for (const [role, value, words] of lists)
    if (words !== '')
      for (const listed of plainOf(words).split(', ')) {
        const none = listed.startsWith('!');
        const phrase = none ? listed.slice(1) : listed;
        const star = phrase.indexOf('*');
        if (star >= 0) {
          const entry = { role, value: none ? '' : value, rest: '', gap: 0, tail: '', open: false };
          stems.push({ letters: phrase.replaceAll('*', ''), head: star > 0, foot: !phrase.endsWith('*'), entry });
          continue;
        }
        const cut = phrase.search(FIRST);
        const first = cut < 0 ? phrase : phrase.slice(0, cut);
        const entry = entryOf(role, none ? '' : value, cut < 0 ? '' : phrase.slice(cut));
        const list = entries.get(first);
        if (!list) entries.set(first, [entry]);
        else list.splice(placeOf(list, entry), 0, entry);
      }
  const compounds = new Map<string, readonly Entry[]>();
  const shortest = stems.reduce((n, s) => Math.min(n, s.letters.length), 99);

  const entriesOf = (word: string): readonly Entry[] | undefined => {
    const own = entries.get(word);
    if (own || word.length < shortest) return own;
    let known = compounds.get(word);
    if (!known) {
      const parts = stems.filter((s) => isPart(s, word)).sort((a, b) => b.letters.length - a.letters.length);
      known = parts.length > 0 ? parts.map((s) => s.entry) : NONE;
      if (compounds.size < MOST_KNOWN) compounds.set(word, known);
    }
    return known;
  };

  const at = (plain: string, index: number, roles: number): Hit | null => {
    const end = wordEnd(plain, index);
    if (end === index) return null;
    const list = entriesOf(plain.slice(index, end));
    if (!list) return null;
    for (const entry of list)
      if ((entry.role & roles) !== 0) {
        const last = endOf(entry, plain, end);
        if (last >= 0)
          return entry.value === '' ? null : { role: entry.role, value: entry.value, start: index, end: last };
      }
    return null;
  };

  const scan = (plain: string, from: number, to: number, roles: number): Hit[] => {
    const found: Hit[] = [];
    const stop = Math.min(to, plain.length);
    let i = from;
    while (i < stop) {
      if (!isWordUnit(codeAt(plain, i))) {
        i++;
        continue;
      }
      const end = Math.min(wordEnd(plain, i), stop);
      const list = entriesOf(plain.slice(i, end));
      if (list) {
        let left = roles;
        for (const entry of list) {
          if ((entry.role & left) === 0) continue;
          const last = endOf(entry, plain, end);
          if (last < 0 || last > stop) continue;
          left &= ~entry.role;
          if (entry.value !== '' && !isWithin(found, entry.role, i))
            found.push({ role: entry.role, value: entry.value, start: i, end: last });
        }
      }
      i = end;
    }
    return found;
  };
  return { at, scan };
}

const NAMED_GAPS = [
  [' _ ', 1],
  [' ... ', 5],
] as const;

function entryOf(role: number, value: string, rest: string): Entry {
  for (const [mark, gap] of NAMED_GAPS) {
    const at = rest.indexOf(mark);
    if (at >= 0) return { role, value, rest: rest.slice(0, at), gap, tail: rest.slice(at + mark.length), open: false };
  }
  return { role, value, rest, gap: 0, tail: '', open: false };
}

const lengthOf = (e: Entry): number => e.rest.length + e.tail.length + e.gap;

/** Longer phrases come first, others in the order in which they are listed. */
function placeOf(list: readonly Entry[], entry: Entry): number {
  let at = list.length;
  while (at > 0 && lengthOf(list[at - 1] as Entry) < lengthOf(entry)) at--;
  return at;
}

function isPart({ letters, head, foot }: Stem, word: string): boolean {
  if (head) return foot ? word === letters : word.startsWith(letters);
  return foot ? word.endsWith(letters) : word.includes(letters);
}

/** Whether a hit of the role reaches beyond `index`. */
function isWithin(found: readonly Hit[], role: number, index: number): boolean {
  for (let k = found.length - 1; k >= 0 && k >= found.length - 4; k--) {
    const hit = found[k] as Hit;
    if (hit.role === role && hit.end > index) return true;
  }
  return false;
}

/** Where the phrase whose first word ends at `index` ends; -1 where the text goes on otherwise. */
function endOf(entry: Entry, plain: string, index: number): number {
  if (entry.rest === '' && entry.gap === 0) return index;
  let end = follow(entry.rest, plain, index);
  if (end < 0 || entry.gap === 0) return end;
  for (let n = 0; ; n++) {
    const c = codeAt(plain, end);
    if (c !== 32 && c !== 45) return -1;
    const last = follow(entry.tail, plain, end + 1);
    if (last >= 0) return last;
    const next = wordEnd(plain, end + 1);
    if (n === entry.gap || next === end + 1) return -1;
    end = next;
  }
}

/** Reads `part` at `index`, a space also as a hyphen; nothing of a word may follow a word. */
function follow(part: string, plain: string, index: number): number {
  for (let k = 0; k < part.length; k++) {
    const c = codeAt(plain, index + k);
    const want = codeAt(part, k);
    if (c !== want && !(want === 32 && c === 45)) return -1;
  }
  const end = index + part.length;
  if (part === '') return end;
  return isWordUnit(codeAt(part, part.length - 1)) && isWordUnit(codeAt(plain, end)) ? -1 : end;
}

/** The words of a language (BCP 47) and of English; of all languages where it is not known or has none. */
export function wordsOf<T>(all: Readonly<Record<string, T>>, language: string | null): readonly T[] {
  const own = all[tagOf(all, language)];
  if (!own) return Object.values(all);
  return own === all.en ? [own] : [own, all.en as T];
}

/** By what the words of a language are kept: its first subtag, or `*` for all languages. */
export function tagOf(all: Readonly<Record<string, unknown>>, language: string | null): string {
  const tag = language === null ? '*' : (language.split('-', 1)[0] as string);
  return Object.hasOwn(all, tag) ? tag : '*';
}

/** Keeps what is made of the words of a language. */
export function perLanguage<T, Made>(
  all: Readonly<Record<string, T>>,
  make: (words: readonly T[]) => Made,
): (language: string | null) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const tag = tagOf(all, language);
    let own = made.get(tag);
    if (own === undefined) {
      own = make(wordsOf(all, tag));
      made.set(tag, own);
    }
    return own;
  };
}
