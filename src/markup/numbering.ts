// "1. item", "2) item", "a. item", "(3) item", "1\. item", "1.Item"
const NUMBER = /^(?:\(?\d{1,2}\\?[.)](?=\s)|\(?[a-hA-H][.)](?=\s)|(?:\d{1,2}|[a-h])\.(?=[A-Z][a-z]{2}))\s*/;
// "2.1 item", "2.1. item"
const OUTLINE = /^(\d{1,2})\.(\d{1,2})\.?\s+(?=\D)/;

// "i. item", "(iv) item"; "i. e." is none
const ROMAN = /^\(?([ivx]{1,5})\\?[.)]\s+(?!e\.)/;
const NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const ROMAN_LINES = /(?:^|[\r\n])[ \t]{0,12}\(?([ivx]{1,5})\\?[.)]\s/g;

/** Whether the numeral before or behind such a one begins another line near. */
function isInRoman(text: string, from: number, to: number, numeral: string): boolean {
  const n = NUMERALS.indexOf(numeral);
  if (n < 0) return false;
  const has = (part: string, other: string | undefined): boolean =>
    other !== undefined && [...part.matchAll(ROMAN_LINES)].some(([, found]) => found === other);
  return (
    has(text.slice(to, to + NEAR), NUMERALS[n + 1]) || has(text.slice(Math.max(0, from - NEAR), from), NUMERALS[n - 1])
  );
}

// "i) item", "(k) item", behind "h) item" or "(j) item"
const LETTER = /^\(?([i-z])\\?\)\s+/;
const LETTER_LINES = /(?:^|[\r\n])[ \t]{0,12}\(?([h-y])\\?\)\s/g;

/** Whether the letter before such a one begins a line near before it. */
const isAfterLetter = (text: string, from: number, letter: string): boolean =>
  [...text.slice(Math.max(0, from - NEAR), from).matchAll(LETTER_LINES)].some(
    ([, found]) => (found as string).charCodeAt(0) === letter.charCodeAt(0) - 1,
  );

/** So much of the text around a line tells whether it stands in an outline. */
const NEAR = 1500;

/** Whether the paragraph before such a one, or the one behind it, stands near: "1.5 years" is no paragraph. */
function isInOutline(text: string, from: number, to: number, chapter: string, paragraph: number): boolean {
  const before = `\n${text.slice(Math.max(0, from - NEAR), from)}`;
  if (paragraph > 1) return begins(before, `${chapter}.${paragraph - 1}`);
  return begins(text.slice(to, to + NEAR), `${chapter}.2`) || (paragraph === 1 && begins(before, chapter));
}

/** Whether a line of a text begins with a number, and something behind it that is none. */
function begins(text: string, number: string): boolean {
  const at = text.lastIndexOf(`\n${number}`);
  return at >= 0 && /[.)\s]/.test(text.charAt(at + 1 + number.length));
}

/** The number or letter before a line, with the white space behind it, and the bullet that it is; null where there is none. */
export function numberOf(
  line: string,
  text: string,
  from: number,
  to: number,
): { sign: string; bullet: string } | null {
  const sign = NUMBER.exec(line)?.[0];
  if (sign) return { sign, bullet: /\d/.test(sign) ? '1' : 'a' };
  const roman = ROMAN.exec(line);
  if (roman && isInRoman(text, from, to, roman[1] as string)) return { sign: roman[0], bullet: 'i' };
  const letter = LETTER.exec(line);
  if (letter && isAfterLetter(text, from, letter[1] as string)) return { sign: letter[0], bullet: 'a' };
  if (roman || letter) return null;
  const outline = OUTLINE.exec(line);
  if (!outline || !isInOutline(text, from, to, outline[1] as string, Number(outline[2]))) return null;
  return { sign: outline[0], bullet: '1.1' };
}

/** Whether a bullet is a number or a letter. */
export const isNumber = (bullet: string): boolean =>
  bullet === '1' || bullet === 'a' || bullet === 'i' || bullet === '1.1';
