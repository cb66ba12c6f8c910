import { type Near, PLACE_WORDS, type PlaceCue } from '../../locales/places.js';
import type { Cue } from './cues.js';

/** What stands around the patterns of a cue, whatever the language. */
const FRAMES: Readonly<Record<string, (pattern: string) => string>> = {
  // a label within a line
  'label-within': (pattern) => `(?<=[.!?;,)|] )(?:${pattern}) ?: ?`,
  'ours-in': (pattern) => `\\b(?:${pattern})\\s`,
};

const wordsOf = (words: readonly (string | undefined)[]): string[] => [
  ...new Set(words.flatMap((some) => some?.split(' ') ?? [])),
];

/** One cue of what several languages give to it. */
function join(id: string, parts: readonly PlaceCue[]): Cue {
  const one = (key: 'pattern' | 'subject' | 'not' | 'apart'): string | null =>
    parts.flatMap((part) => part[key] ?? []).join('|') || null;
  const pattern = one('pattern') as string;
  const [subject, not, apart] = [one('subject'), one('not'), one('apart')];
  const near: Near[] = parts.flatMap((part) => part.near ?? []);
  return {
    id,
    words: wordsOf(parts.map(({ words }) => words)),
    ...(parts.some(({ besides }) => besides) && { besides: wordsOf(parts.map(({ besides }) => besides)) }),
    ...(parts.every((part) => part.near) && { near }),
    pattern: new RegExp(FRAMES[id]?.(pattern) ?? pattern, 'g'),
    ...(subject && { subject: new RegExp(subject, 'g') }),
    ...(not && { not: new RegExp(not) }),
    ...(apart && { apart: new RegExp(apart) }),
    ...(parts.some(({ own }) => own) && { own: true }),
  };
}

const ids = new Set(Object.values(PLACE_WORDS).flatMap((words) => Object.keys(words)));

/** What the languages say that leads to a place of work: "am Standort", "vårt kontor i", "a baker for our bakery in". */
export const BY_LANGUAGE: readonly Cue[] = [...ids].map((id) =>
  join(
    id,
    Object.values(PLACE_WORDS).flatMap((words) => words[id] ?? []),
  ),
);
