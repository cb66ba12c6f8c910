/** A piece of text and, if given, pieces one of which stands before it, and pieces one of which stands behind it. */
export interface Near {
  readonly key: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** How many characters before or behind still count; 60 if not given. */
  readonly within?: number;
}

/** Alternatives of an expression on `plain()` text, parted by bars, without groups that capture. */
export type Part = string;

/** A wording that a language gives to a rule which words wake. */
export interface Woken {
  /** Words, parted by spaces, one of which a block holds where the wording stands, and more such words. */
  readonly words: string;
  readonly besides?: string;
  readonly near?: readonly Near[];
  readonly pattern: Part;
}

/** What the languages of a registry have under an id. */
export const underId = <Words>(
  registry: Readonly<Record<string, Readonly<Record<string, Words>>>>,
  id: string,
): Words[] => Object.values(registry).flatMap((words) => words[id] ?? []);

const wordsOf = (words: readonly (string | undefined)[]): string[] => [
  ...new Set(words.flatMap((some) => some?.split(' ') ?? [])),
];

/** What wakes the wordings of several languages together. */
export const wakingOf = (
  parts: readonly Woken[],
): { readonly words: readonly string[]; readonly besides?: readonly string[]; readonly near?: readonly Near[] } => ({
  words: wordsOf(parts.map(({ words }) => words)),
  ...(parts.some(({ besides }) => besides) && { besides: wordsOf(parts.map(({ besides }) => besides)) }),
  ...(parts.every(({ near }) => near) && { near: parts.flatMap(({ near }) => near ?? []) }),
});

/** What they have under a key, as alternatives of one expression; empty where none has it. */
export const alternatives = <Key extends string>(parts: readonly { readonly [K in Key]?: Part }[], key: Key): Part =>
  parts.flatMap((part) => part[key] ?? []).join('|');
