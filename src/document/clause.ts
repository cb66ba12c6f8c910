/** Units of a clause that are read, at most. */
const LONGEST = 90;
const END = /[.!?;]\s/;

/** What stands before an offset in its clause, at most `longest` units of it; `end`: what parts clauses. */
export const clauseBefore = (text: string, at: number, longest = LONGEST, end = END): string =>
  text
    .slice(Math.max(0, at - longest), at)
    .split(end)
    .at(-1) ?? '';
