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

/** A phrase by its first word: `rest` follows it. `next` is the phrase with the same first word that is tried after this one. */
interface Entry {
  readonly role: number;
  /** Empty for a phrase that does not have the meaning. */
  readonly value: string;
  readonly rest: string;
  next: Entry | null;
}

/** A part of compounds: "gehalt" of "Monatsgehalt"; with `head`, only at their beginning, with `foot`, only at their end. */
interface Stem {
  readonly letters: string;
  readonly head: boolean;
  readonly foot: boolean;
  readonly role: number;
  readonly value: string;
}

/** Whether a unit of `plain()` text is of a word: a Latin letter or a digit. */
export const isWordUnit = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7);

/** Whether a unit is of a word of a lexicon: Cyrillic as well. */
const isLetter = (c: number): boolean => isWordUnit(c) || (c >= 0x400 && c < 0x530);

/** Where the word that is at `index` ends; `index` itself where none is. */
export function wordEnd(plain: string, index: number): number {
  let end = index;
  while (end < plain.length && isLetter(codeAt(plain, end))) end++;
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
const FIRST = /[^a-z0-9\u00c0-\u024f\u0400-\u052f]/;
/** Compounds that are remembered with their entries, at most. */
const MOST_KNOWN = 5000;

/** Makes a lexicon; of phrases as long as each other the one listed first counts. */
export function makeLexicon(lists: readonly WordList[]): Lexicon {
  const entries = new Map<string, Entry>();
  const stems: Stem[] = [];
  for (const [role, value, words] of lists)
    if (words !== '')
      for (const phrase of plainOf(words).split(', ')) {
        const cut = phrase.search(FIRST);
        if (cut < 0) add(entries, phrase, { role, value, rest: '', next: null });
        else if (phrase.includes('*')) stems.push(stemOf(role, value, phrase));
        else if (cut > 0) add(entries, phrase.slice(0, cut), { role, value, rest: phrase.slice(cut), next: null });
        // "!paying customers"
        else {
          const end = 1 + phrase.slice(1).search(FIRST);
          add(entries, phrase.slice(1, end), { role, value: '', rest: phrase.slice(end), next: null });
        }
      }
  const compounds = new Map<string, Entry | null>();
  const shortest = stems.reduce((n, s) => Math.min(n, s.letters.length), 99);

  const entryOf = (word: string): Entry | null => {
    const own = entries.get(word);
    if (own) return own;
    if (word.length < shortest) return null;
    let known = compounds.get(word);
    if (known === undefined) {
      known = null;
      // the longest comes first in the end
      const parts = stems.filter((s) => isPart(s, word)).sort((a, b) => a.letters.length - b.letters.length);
      for (const { role, value } of parts) known = { role, value, rest: '', next: known };
      if (compounds.size < MOST_KNOWN) compounds.set(word, known);
    }
    return known;
  };

  const at = (plain: string, index: number, roles: number): Hit | null => {
    const end = wordEnd(plain, index);
    if (end === index) return null;
    for (let entry = entryOf(plain.slice(index, end)); entry; entry = entry.next)
      if ((entry.role & roles) !== 0) {
        const last = entry.rest === '' ? end : follow(entry.rest, plain, end);
        if (last >= 0) return entry.value === '' ? null : hitOf(entry, index, last);
      }
    return null;
  };

  const scan = (plain: string, from: number, to: number, roles: number): Hit[] => {
    const found: Hit[] = [];
    const stop = Math.min(to, plain.length);
    // the last phrase whose words do not mean what they mean alone: "pretensão salarial"
    let none = { role: 0, end: from };
    let i = from;
    while (i < stop) {
      if (!isLetter(codeAt(plain, i))) {
        i++;
        continue;
      }
      const end = Math.min(wordEnd(plain, i), stop);
      let left = roles;
      for (let entry = entryOf(plain.slice(i, end)); entry; entry = entry.next) {
        if ((entry.role & left) === 0) continue;
        const last = entry.rest === '' ? end : follow(entry.rest, plain, end);
        if (last < 0 || last > stop) continue;
        left &= ~entry.role;
        if (entry.value === '') none = { role: entry.role, end: last };
        else if (!isWithin(found, entry.role, i) && !(entry.role === none.role && i < none.end))
          found.push(hitOf(entry, i, last));
      }
      i = end;
    }
    return found;
  };
  return { at, scan };
}

const hitOf = ({ role, value }: Entry, start: number, end: number): Hit => ({ role, value, start, end });

/** Puts a phrase behind those that are as long or longer. */
function add(entries: Map<string, Entry>, first: string, entry: Entry): void {
  const old = entries.get(first);
  if (old === undefined || old.rest.length < entry.rest.length) {
    entry.next = old ?? null;
    entries.set(first, entry);
    return;
  }
  let last = old;
  while (last.next && last.next.rest.length >= entry.rest.length) last = last.next;
  entry.next = last.next;
  last.next = entry;
}

/** "*gehalt*", "!*gehaltswunsch*". */
function stemOf(role: number, value: string, phrase: string): Stem {
  const none = phrase.startsWith('!');
  const listed = none ? phrase.slice(1) : phrase;
  const [head, foot] = [!listed.startsWith('*'), !listed.endsWith('*')];
  return { letters: listed.replaceAll('*', ''), head, foot, role, value: none ? '' : value };
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

const UNDERSCORE = 95;

/**
 * Reads the rest of a phrase at `index`: where it ends, -1 where the text goes on otherwise. A space also stands for a hyphen, and
 * nothing of a word may follow a word.
 */
function follow(rest: string, plain: string, index: number): number {
  const { length } = rest;
  for (let k = 0; k < length; k++) {
    const c = codeAt(plain, index + k);
    const want = rest.charCodeAt(k);
    if (c === want || (want === 32 && c === 45)) continue;
    if (want === UNDERSCORE) return followGap(rest.slice(k + 2), plain, index + k, 1);
    return rest.startsWith('... ', k) ? followGap(rest.slice(k + 4), plain, index + k, MOST_BETWEEN) : -1;
  }
  const end = index + length;
  return isLetter(rest.charCodeAt(length - 1)) && isLetter(codeAt(plain, end)) ? -1 : end;
}

/** Words that `...` stands for, at most. */
const MOST_BETWEEN = 5;

/** Reads `rest` at `index` or behind up to `most` words. */
function followGap(rest: string, plain: string, index: number, most: number): number {
  let p = index;
  for (let n = 0; n <= most; n++) {
    const last = follow(rest, plain, p);
    if (last >= 0) return last;
    const next = wordEnd(plain, p);
    const c = codeAt(plain, next);
    if (next === p || (c !== 32 && c !== 45)) return -1;
    p = next + 1;
  }
  return -1;
}

/**
 * Makes readers of the words of a language (BCP 47; only its first subtag counts) and of English, of all languages where it is not
 * known or has no words; each at its first use.
 */
export function perLanguage<T, Made>(
  all: Readonly<Record<string, T>>,
  make: (words: readonly T[]) => Made,
): (language: string | null) => Made {
  const byTag = new Map<string, Made>();
  const byLanguage = new Map<string | null, Made>();
  return (language) => {
    let made = byLanguage.get(language);
    if (made === undefined) {
      const tag = (language ?? '').split('-', 1)[0] as string;
      const own = Object.hasOwn(all, tag) ? tag : '';
      made = byTag.get(own) ?? make(wordsOf(all, own));
      byTag.set(own, made);
      if (byLanguage.size < MOST_LANGUAGES) byLanguage.set(language, made);
    }
    return made;
  };
}

/** Names of languages that are remembered, at most. */
const MOST_LANGUAGES = 500;

function wordsOf<T>(all: Readonly<Record<string, T>>, tag: string): readonly T[] {
  const [own, english] = [all[tag], all.en];
  if (own === undefined || english === undefined) return Object.values(all);
  return own === english ? [own] : [own, english];
}
