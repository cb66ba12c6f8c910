import type * as z from 'zod/mini';

/** The line of an offset, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

// "... in JSON at position 12 (line 2 column 3)"
const POSITION = / (?:in JSON )?at position (\d+).*$/s;

/** The first line up to which a text can begin no JSON: V8 does not always say where. */
const brokenLine = (text: string): number => {
  const lines = text.split('\n');
  const breaks = (count: number): boolean => {
    try {
      JSON.parse(lines.slice(0, count).join('\n'));
      return false;
    } catch (thrown) {
      return String(thrown).includes('Unexpected token');
    }
  };
  let whole = 0;
  let broken = lines.length;
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (breaks(middle)) broken = middle;
    else whole = middle;
  }
  return broken;
};

const syntaxError = (text: string, thrown: unknown): string => {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const offset = POSITION.exec(message)?.[1];
  const line = offset === undefined ? brokenLine(text) : lineAt(text, Number(offset));
  return `${line}: it is no JSON: ${message.replace(POSITION, '')}`;
};

/** Where a member of an object stands: its key is looked for behind that of the object. */
const lineOf = (text: string, path: readonly PropertyKey[]): number => {
  let at = 0;
  for (const key of path) {
    const found = text.indexOf(JSON.stringify(key), at);
    if (found >= 0) at = found;
  }
  return lineAt(text, at);
};

/** A list from the text of a file in JSON, or what is wrong with it, as `line: path: message`. */
export const readList = <List>(
  text: string,
  schema: z.ZodMiniType<List>,
): { readonly list: List } | { readonly wrong: string } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    return { wrong: syntaxError(text, thrown) };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { list: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const where = path.map((key) => `${JSON.stringify(key)}: `).join('');
  // what is wrong with a key stands within the issue of its object
  const inner = issue?.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  return { wrong: `${lineOf(text, path)}: ${where}${inner ?? issue?.message}` };
};
