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
