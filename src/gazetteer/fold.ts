/** Letters that NFKD leaves whole, and how place names are written without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ə: 'e',
};
// "san francisco": nothing to fold
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_SEPARATORS = /[^a-z0-9]+/g;
const LETTER = /[łßøđðıæœþħə]/g;
const MARKS = /\p{M}+/gu;
// "St. John's", "Saint-Denis", "D.C."
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * The form under which names are looked up: NFKD without marks, lower case, `ł` as `l`, `ß` as `ss`,
 * every run of punctuation as one space; letters of other scripts stay.
 */
export const fold = (name: string): string => {
  if (FOLDED.test(name)) return name;
  if (ASCII.test(name)) return name.toLowerCase().replace(ASCII_SEPARATORS, ' ').trim();
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(SEPARATORS, ' ')
    .trim();
};

/**
 * The value of `key` in a packed table: lines `key<TAB>value`, sorted by key in UTF-16 order,
 * with a line feed before the first and after the last line. Binary search; nothing is indexed.
 */
export const lookUp = (table: string, key: string): string | null => {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = table.lastIndexOf('\n', middle) + 1;
    const end = table.indexOf('\n', Math.max(start, middle + 1));
    if (end < 0) return null;
    const tab = table.indexOf('\t', start);
    const found = table.slice(start, tab);
    if (found === key) return table.slice(tab + 1, end);
    if (found < key) low = end;
    else high = start - 1;
  }
  return null;
};
