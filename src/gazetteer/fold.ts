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
const MARKS = /[\u0300-\u036f]+/g;
// "St. John's", "Saint-Denis", "D.C."
const SEPARATORS = /[\x00-\x2f\x3a-\x60\x7b-\xbf×÷\u2000-\u2bff\u3000-\u3040]+/g;

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

const TAB = 9;
const LINE_FEED = 10;

/**
 * The value of `key` in a packed table: lines `key<TAB>value`, sorted by key in UTF-16 order,
 * with a line feed before the first and after the last line. Binary search; nothing is indexed.
 */
export const lookUp = (table: string, key: string): string | null => {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    let start = middle;
    while (start >= 0 && table.charCodeAt(start) !== LINE_FEED) start--;
    start++;
    // unit by unit, which the engine makes faster than a part of the table or a search in it
    let same = 0;
    while (same < key.length && table.charCodeAt(start + same) === key.charCodeAt(same)) same++;
    const end = start + same;
    // a tab is less than any unit of a key, so that a shorter key stands before a longer one
    if (same < key.length && table.charCodeAt(end) < key.charCodeAt(same)) {
      low = table.indexOf('\n', middle < start ? start : middle + 1);
      if (low < 0) return null;
    } else if (same === key.length && table.charCodeAt(end) === TAB)
      return table.slice(end + 1, table.indexOf('\n', end));
    else high = start - 1;
  }
  return null;
};
