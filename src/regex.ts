/**
 * A regular expression over several lines: a line break and the indentation behind it are no part of the pattern, all else is, spaces
 * too. As the `x` flag of other engines, and of the "regular expression extended mode" that is proposed for ECMAScript, but for comments
 * and for those spaces. A string among the parts stands for the pattern that it holds. The build spells all of it out (`cli/literals`).
 */
export const regex =
  (flags = '') =>
  ({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(String.raw({ raw: raw.map((text) => text.replace(/\n\s*/g, '')) }, ...parts), flags);

/** A part of such an expression, written as one. */
export const part = ({ raw }: TemplateStringsArray): string => raw.join('').replace(/\n\s*/g, '');
