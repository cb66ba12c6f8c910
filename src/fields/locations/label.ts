/** A label before its value: `name` in `plain()` form without what stands around it; `valueAt`: offset of the value. */
export interface Label {
  readonly name: string;
  readonly valueAt: number;
}

/** Labels are short: "localisation du poste (ville) : ". */
const LONGEST = 90;
const MOST_AROUND = 6;

const isWordUnit = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 0xbf;
const isBlank = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0;

/** Offset of the first letter or digit; -1 where more than a bullet stands before it. */
const begin = (plain: string): number => {
  const end = Math.min(MOST_AROUND + 1, plain.length);
  for (let i = 0; i < end; i++) if (isWordUnit(plain.charCodeAt(i))) return i;
  return -1;
};

/** The name without a remark in brackets after it: "location (office)". */
const bare = (name: string): string => {
  const open = name.endsWith(')') ? name.lastIndexOf('(') : -1;
  // "location(s)"
  return open > 0 && name.length - open > 3 ? name.slice(0, open).trimEnd() : name;
};

/** Reads "name: ", "name? ", "name - " at the start of a line in `plain()` form; null where no sign follows in time. */
export const labelOf = (plain: string): Label | null => {
  const start = begin(plain);
  if (start < 0) return null;
  const end = Math.min(plain.length, start + LONGEST);
  for (let i = start + 1; i < end; i++) {
    const c = plain.charCodeAt(i);
    const dash = (c === 45 || c === 124) && isBlank(plain.charCodeAt(i - 1));
    if (c !== 58 && c !== 63 && c !== 9 && !dash) continue;
    let valueAt = i + 1;
    while (valueAt < plain.length && isBlank(plain.charCodeAt(valueAt))) valueAt++;
    return { name: bare(plain.slice(start, i).trim()), valueAt };
  }
  return null;
};

/** The whole of a short line as a label without value; null for a long line. */
export const lineLabel = (plain: string): string | null => {
  if (plain.length > LONGEST) return null;
  const start = begin(plain);
  if (start < 0) return null;
  let end = plain.length;
  const least = Math.max(start, end - MOST_AROUND);
  while (end > least && !isWordUnit(plain.charCodeAt(end - 1)) && plain.charCodeAt(end - 1) !== 41) end--;
  return bare(plain.slice(start, end));
};
