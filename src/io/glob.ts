// No library: picomatch and ignore make expressions that backtrack, and a pattern in a stranger's folder took them half a minute.

/** Whether a path matches, its folders and its name apart. Takes at most as many steps as pattern and path are long, multiplied. */
export type Glob = (path: readonly string[]) => boolean;

/** `*` within a name, `**` among the folders of a path. */
const MANY = Symbol('many');
/** What one unit of a name may be. */
type Unit = (unit: string) => boolean;

/** Whether tokens match items, `MANY` any number of them: where it fails, the last `MANY` takes one more. */
const matches = <Token, Item>(
  tokens: readonly (Token | typeof MANY)[],
  items: ArrayLike<Item>,
  fits: (token: Token, item: Item) => boolean,
): boolean => {
  let t = 0;
  let many = -1;
  let from = 0;
  for (let i = 0; i < items.length; ) {
    const token = tokens[t];
    if (token === MANY) {
      many = t++;
      from = i;
    } else if (t < tokens.length && fits(token as Token, items[i] as Item)) {
      t++;
      i++;
    } else if (many >= 0) {
      t = many + 1;
      i = ++from;
    } else return false;
  }
  while (tokens[t] === MANY) t++;
  return t === tokens.length;
};

const any: Unit = () => true;
const exactly =
  (wanted: string): Unit =>
  (unit) =>
    unit === wanted;

/** The class that begins at an offset, `[a-z]` or `[!a-z]`, and the offset behind it; null: none ends. */
const classAt = (pattern: string, at: number): { readonly unit: Unit; readonly end: number } | null => {
  const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  const ranges: (readonly [string, string])[] = [];
  const first = at + (negated ? 2 : 1);
  for (let i = first; i < pattern.length; i++) {
    // a bracket in front is one of the class
    if (pattern[i] === ']' && i > first)
      return { unit: (unit) => ranges.some(([low, high]) => unit >= low && unit <= high) !== negated, end: i + 1 };
    if (pattern[i] === '\\') i++;
    const low = pattern[i] ?? '';
    const range = pattern[i + 1] === '-' && pattern[i + 2] !== undefined && pattern[i + 2] !== ']';
    if (range) i += pattern[i + 2] === '\\' ? 3 : 2;
    ranges.push([low, range ? (pattern[i] ?? '') : low]);
  }
  return null;
};

/** A pattern for one name: `*`, `?`, `[a-z]`, and `\` before what stands for itself. */
const nameGlob = (pattern: string): ((name: string) => boolean) => {
  const units: (Unit | typeof MANY)[] = [];
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i] as string;
    const found = c === '[' ? classAt(pattern, i) : null;
    if (c === '*') units.push(MANY);
    else if (c === '?') units.push(any);
    else if (found) units.push(found.unit);
    else units.push(exactly(c === '\\' ? (pattern[i + 1] ?? '') : c));
    i = found?.end ?? i + (c === '\\' ? 2 : 1);
  }
  return (name) => matches(units, name, (unit, c) => unit(c));
};

/**
 * A pattern as in a `.gitignore`, without its `!` and its slash at the end: without a slash it matches a name in any folder, with one the
 * path from where it stands; `**` is any number of folders.
 */
export const globOf = (pattern: string): Glob => {
  const parts = pattern.replace(/^\//, '').split('/');
  if (!pattern.includes('/')) {
    const name = nameGlob(pattern);
    return (path) => name(path.at(-1) ?? '');
  }
  type Name = (name: string) => boolean;
  const names = parts.flatMap((part, i): (Name | typeof MANY)[] => {
    if (part !== '**') return [nameGlob(part)];
    // at the end: what is inside, not the folder itself
    return i === parts.length - 1 ? [() => true, MANY] : [MANY];
  });
  return (path) => matches(names, path, (name, part) => name(part));
};

/** Alternatives that are taken out of braces at most. */
const MOST_ALTERNATIVES = 1000;

/** The patterns that braces stand for: `*.{txt,md}`. Throws a SyntaxError where there are too many. */
export const withoutBraces = (pattern: string): string[] => {
  const open = pattern.search(/(?<!\\)\{/);
  if (open < 0) return [pattern];
  const commas: number[] = [open];
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '\\') i++;
    else if (c === '{') depth++;
    else if (c === ',' && depth === 1) commas.push(i);
    else if (c === '}' && --depth === 0) {
      const ends = [...commas.slice(1), i];
      const all = commas.flatMap((from, k) =>
        withoutBraces(pattern.slice(0, open) + pattern.slice(from + 1, ends[k]) + pattern.slice(i + 1)),
      );
      if (all.length > MOST_ALTERNATIVES)
        throw new SyntaxError(`it stands for more than ${MOST_ALTERNATIVES} patterns`);
      return all;
    }
  }
  return [`${pattern.slice(0, open)}\\${pattern.slice(open)}`].flatMap(withoutBraces);
};
