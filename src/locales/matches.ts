/**
 * All matches of a global expression, in the order of the text; `pattern.lastIndex` is 0 before and after. What `matchAll` gives, without
 * the copy of the expression that it makes at every call.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const matches = [first];
  let empty = first[0] === '';
  for (;;) {
    if (empty) pattern.lastIndex++;
    const next = pattern.exec(text);
    if (next === null) return matches;
    matches.push(next);
    empty = next[0] === '';
  }
}

const NONE: readonly RegExpExecArray[] = [];

/** Whether a match of a global expression passes a test; no further match is looked for. `pattern.lastIndex` is 0 before and after. */
export function someMatch(text: string, pattern: RegExp, passes: (match: RegExpExecArray) => boolean): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (passes(match)) {
      pattern.lastIndex = 0;
      return true;
    }
    if (match[0] === '') pattern.lastIndex++;
  }
  return false;
}

/** The parts of a text before, between and behind the matches of a global expression, each with its offset. */
export function partsBetween(text: string, pattern: RegExp): readonly { readonly text: string; readonly at: number }[] {
  let at = 0;
  const parts = allMatches(text, pattern).map((cut) => {
    const part = { text: text.slice(at, cut.index), at };
    at = cut.index + cut[0].length;
    return part;
  });
  return [...parts, { text: text.slice(at), at }];
}
