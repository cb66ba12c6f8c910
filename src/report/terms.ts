import type { Level, Posting } from '../fields/index.js';

/** For each term of a posting whether it is required, or only preferred. */
export type TermsOf = ReadonlyMap<string, Level>;

export interface Terms {
  /** Reads the terms of a posting's requirements. */
  add(record: Posting): TermsOf;
  /** The names of those that most postings ask for, by their key, the most frequent first. */
  most(count: number): ReadonlyMap<string, string>;
}

// "Python", "C++", "Node.js", ".NET", "R&D"
const WORD = /(?:(?<![\p{L}\p{N}])\.(?=\p{Lu}))?[\p{L}\p{N}](?:[\p{L}\p{N}]|[+#]+|[.'’&-](?=[\p{L}\p{N}]))*/gu;
const CAPITAL = /^\.?\p{Lu}/u;
// "SQL", "GraphQL", "S3", "C#", "iOS": no common word is written so
const OWN_SHAPE = /^\.?\p{Lu}.*[\p{Lu}\p{N}+#]|^\p{Ll}+\p{Lu}/u;
const LONG_LOWER = /^\p{Ll}{5,}/u;
const LOWER = /\p{Ll}/u;
const HYPHENATED = /-\p{Ll}/u;
// What stands before a word that is capital because a sentence begins.
const BEGINS = /$(?<=(?:^|[.:;!?•·*\n–—-])\s*)/u;
const JOINED: ReadonlySet<string> = new Set(['CI/CD', 'A/B', 'TCP/IP', 'PL/SQL', 'UI/UX', 'UX/UI']);
/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS: ReadonlySet<string | null> = new Set(['de', 'lb']);
// "APIs", "LLMs": the same as one of them
const PLURAL = /^(\p{Lu}{2,})s$/u;
/** Degrees and levels, which the record holds by themselves, and words that are capital for other reasons. */
const NO_TERMS: ReadonlySet<string> = new Set(
  (
    'i ii iii iv us usa u.s u.s.a uk eu ba bs ms ma bsc msc ba/bs bs/ba mba phd ph.d b.s b.a m.s b.sc m.sc ged jd md degree ' +
    'junior mid senior staff principal lead manager director engineer engineers developer developers ' +
    "bachelor bachelors bachelor's bachelor’s master masters master's master’s doctorate associate's associate’s " +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
/** Postings with a term's words in one phrase for the phrase to stand for them. */
const TOGETHER = 0.6;
const MOST_WORDS = 3;

interface Seen {
  /** Postings that ask for it. */
  postings: number;
  /** Mentions by spelling, where nothing else would make it capital. */
  readonly spellings: Map<string, number>;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Proper: by its shape or place; begins: capital as the first word of a sentence may be. */
  readonly kind: 'proper' | 'begins' | 'common';
}

const wordsOf = (text: string, capitalNouns: boolean): Word[] => {
  const words = [...text.matchAll(WORD)];
  const behind = words.slice(1).map(([word]) => word);
  const capitals = behind.filter((word) => CAPITAL.test(word) && !OWN_SHAPE.test(word)).length;
  // "Strong Communication and Listening Skills": a heading says nothing about its words
  const asHeading = capitals > 2 && !text.includes(',') && !behind.some((word) => LONG_LOWER.test(word));
  const shouted = !LOWER.test(text);
  return words.map(({ 0: word, index }) => {
    const place = { text: word.replace(PLURAL, '$1'), start: index, end: index + word.length };
    if (HYPHENATED.test(word)) return { ...place, kind: 'common' };
    if (OWN_SHAPE.test(word) && !shouted) return { ...place, kind: 'proper' };
    if (!CAPITAL.test(word)) return { ...place, kind: 'common' };
    const unsure = asHeading || shouted || capitalNouns || BEGINS.test(text.slice(0, index));
    return { ...place, kind: unsure ? 'begins' : 'proper' };
  });
};

/** Single words, `CI/CD`, and runs of capital words: "Google Cloud Platform". */
function* phrasesOf(
  text: string,
  words: readonly Word[],
): Generator<{ readonly text: string; readonly kind: Word['kind'] }> {
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Word;
    const pair = words[i + 1] && text.slice(first.start, (words[i + 1] as Word).end);
    if (pair !== undefined && JOINED.has(pair)) {
      yield { text: pair, kind: 'proper' };
      i++;
      continue;
    }
    yield first;
    let { kind, text: phrase } = first;
    for (let k = i + 1; k < Math.min(i + MOST_WORDS, words.length); k++) {
      const [before, next] = [words[k - 1] as Word, words[k] as Word];
      if (text.slice(before.end, next.start) !== ' ' || (next.kind === 'common') !== (kind === 'common')) break;
      if (next.kind === 'begins') kind = 'begins';
      phrase += ` ${next.text}`;
      yield { text: phrase, kind };
    }
  }
}

/**
 * Gathers the capitalised terms of requirements (Python, SQL, Google Cloud): words with a shape of their own, and capital words
 * within a sentence that the other postings write so too. At the begin of a sentence a word counts where it is known from elsewhere.
 */
export const makeTerms = (): Terms => {
  const seen = new Map<string, Seen>();
  const lower = new Map<string, number>();
  const note = (key: string): Seen => {
    const one = seen.get(key) ?? { postings: 0, spellings: new Map() };
    seen.set(key, one);
    return one;
  };
  const isTerm = (key: string, { spellings }: Seen): boolean => {
    let proper = 0;
    for (const n of spellings.values()) proper += n;
    return proper > 0 && proper >= (lower.get(key) ?? 0);
  };
  const nameOf = ({ spellings }: Seen): string =>
    [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return {
    add: ({ requirements, language }) => {
      const own = new Map<string, Level>();
      for (const { text, level } of requirements)
        for (const phrase of phrasesOf(text, wordsOf(text, CAPITAL_NOUNS.has(language)))) {
          const key = phrase.text.toLowerCase();
          if (phrase.kind === 'common') lower.set(key, (lower.get(key) ?? 0) + 1);
          else if (!key.split(' ').every((word) => NO_TERMS.has(word))) {
            if (own.get(key) !== 'required') own.set(key, level);
            const { spellings } = note(key);
            if (phrase.kind === 'proper') spellings.set(phrase.text, (spellings.get(phrase.text) ?? 0) + 1);
          }
        }
      for (const key of own.keys()) note(key).postings++;
      return own;
    },
    most: (count) => {
      const postings = (key: string): number => seen.get(key)?.postings ?? 0;
      const terms = [...seen].filter(([key, one]) => isTerm(key, one));
      const covered = new Set<string>();
      const loose = new Set<string>();
      for (const [key] of terms) {
        const parts = key.split(' ');
        if (parts.length === 1) continue;
        const within = parts.filter((part) => postings(key) >= TOGETHER * postings(part));
        if (within.length === 0) loose.add(key);
        else for (const part of within) covered.add(part);
      }
      return new Map(
        terms
          .filter(([key]) => !covered.has(key) && !loose.has(key))
          .sort(([a, one], [b, other]) => other.postings - one.postings || (a < b ? -1 : 1))
          .slice(0, count)
          .map(([key, one]) => [key, nameOf(one)]),
      );
    },
  };
};
