const CLAUSE = 90;
const CLAUSE_END = /[.!?;]\s/;

/** What stands before an offset in its clause, up to 90 characters. */
export const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(CLAUSE_END)
    .at(-1) ?? '';
