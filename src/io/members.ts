const QUOTE = 34;
const BACKSLASH = 92;

/** The end of the string that begins at an offset. */
const stringEnd = (json: string, at: number): number => {
  let i = at + 1;
  for (; json.charCodeAt(i) !== QUOTE; i++) if (json.charCodeAt(i) === BACKSLASH) i++;
  return i + 1;
};

// What ends a number or a word: `12,`, `true}`.
const SCALAR_END = /[\s,\]}]|$/g;

/** The end of the value that begins at an offset. Without recursion: a value may be deep. */
const valueEnd = (json: string, at: number): number => {
  const first = json[at];
  if (first === '"') return stringEnd(json, at);
  if (first !== '{' && first !== '[') {
    SCALAR_END.lastIndex = at;
    return SCALAR_END.exec(json)?.index ?? json.length;
  }
  let depth = 0;
  for (let i = at; ; i++) {
    const c = json[i];
    if (c === '"') i = stringEnd(json, i) - 1;
    else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) return i + 1;
  }
};

const BLANK = /[\s,:]*/y;
const skip = (json: string, at: number): number => {
  BLANK.lastIndex = at;
  return at + (BLANK.exec(json)?.[0].length ?? 0);
};

/**
 * The values of some members of an object as they are written, of the last one where a key is repeated: numbers beyond a double and the
 * order of keys stay. `json`: text that `JSON.parse` takes and that is an object.
 */
export const rawMembers = (json: string, keys: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (let at = skip(json, json.indexOf('{') + 1); json[at] === '"'; ) {
    const end = stringEnd(json, at);
    const key: unknown = JSON.parse(json.slice(at, end));
    const from = skip(json, end);
    const to = valueEnd(json, from);
    if (keys.includes(key as string)) found.set(key as string, json.slice(from, to));
    at = skip(json, to);
  }
  return found;
};

/** Where the members of an array begin and end, in order. `json`: text that `JSON.parse` takes and that is an array. */
export function* elementSpans(json: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let at = skip(json, json.indexOf('[') + 1); at < json.length && json[at] !== ']'; ) {
    const end = valueEnd(json, at);
    yield { start: at, end };
    at = skip(json, end);
  }
}
