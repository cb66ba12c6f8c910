import type { HeadingKind, Locale } from '../locales/locale.js';
import { plain } from '../locales/plain.js';

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})?]+$/gu;
const NUMBERING = /^\d{1,2}[.)]?\s+/;

/** The words of a heading as the locales' patterns expect them: `plain()`, without emoji, numbering and closing punctuation. */
export const headingWords = (text: string): string => plain(text).replace(EDGES, '').replace(NUMBERING, '');

/** The kind of section that a heading announces, by the first locale and pattern that know it; null for an unknown heading. */
export function classifyHeading(text: string, locales: readonly Locale[]): HeadingKind | null {
  const words = headingWords(text);
  if (words === '') return null;
  for (const locale of locales) for (const [kind, pattern] of locale.headings) if (pattern.test(words)) return kind;
  return null;
}

/** Whether a locale's pattern matches nearly all words of a line: "Requirements", "Key responsibilities", but not "Communication skills for sales". */
export function coversHeading(text: string, locales: readonly Locale[]): boolean {
  const words = headingWords(text);
  for (const locale of locales)
    for (const [, pattern] of locale.headings) {
      const m = pattern.exec(words);
      if (m) return m[0].length * 10 >= words.length * 7;
    }
  return false;
}
