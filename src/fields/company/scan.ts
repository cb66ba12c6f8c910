import { LETTER, LOWER, UPPER } from '../title/letters.js';

const WORD = `(?:[${UPPER}0-9][${LETTER}0-9]*(?:['’.&+-][${LETTER}0-9]+){0,3}|[${LOWER}]{1,12}[${UPPER}][${LETTER}0-9]{0,20}|[${LETTER}0-9]{2,20}\\.(?:ai|io|com|co|org|net|app|de|fr|me))`;
const LEGAL_TAIL =
  '(?:,? (?:Inc|LLC|Ltd|GmbH|AG|SE|SA|SAS|BV|B\\.V|NV|PLC|Corp|Co|CJSC|S\\.p\\.A|SpA|LLP|PBC)\\b\\.?)?';
/** Source of a pattern for a name: words in capitals, joined by small words. */
export const NAME = `${WORD}(?: (?:(?:of|for|the|&|\\+|de|du|des|da|do|di|to) ){0,2}${WORD}){0,5}[!+]?${LEGAL_TAIL}`;

const HERE = new RegExp(NAME, 'y');
const WHOLE = new RegExp(`^${NAME}$`);
const PARENTHESIS = '(?:\\s*[([][^()[\\]]{1,60}[)\\]])?(?:, (?:an?|the|une?|eine?|ein) [^.!?;]{3,90})?';
// the name that ends a text, with a bracket or an apposition behind it
const ENDING = new RegExp(`(?:^|[\\s("“„«*_])(${NAME})${PARENTHESIS}$`);
const WINDOW = 170;

/** The name that begins at an offset, or ''. */
export function nameFrom(text: string, at: number): string {
  HERE.lastIndex = at;
  return HERE.exec(text)?.[0] ?? '';
}

/** Whether a text is a name and nothing else. */
export const isName = (text: string): boolean => WHOLE.test(text);

/** The name that ends right before an offset: the subject of the verb there. */
export function nameUpTo(text: string, at: number): { name: string; start: number } | null {
  const from = Math.max(0, at - WINDOW);
  const match = ENDING.exec(text.slice(from, at));
  if (!match) return null;
  const name = match[1] as string;
  return { name, start: from + match.index + match[0].indexOf(name) };
}

const MOST = 20;
/** What is searched of a text for further mentions; postings are shorter. */
const SEARCHED = 40_000;
const searched = (text: string): string => (text.length > SEARCHED ? text.slice(0, SEARCHED) : text);

/** Offsets at which a name stands in a text, at most twenty. */
export function* offsetsOf(text: string, name: string): Generator<number> {
  const within = searched(text);
  let at = within.indexOf(name);
  for (let n = 0; at >= 0 && n < MOST; n++) {
    yield at;
    at = within.indexOf(name, at + name.length);
  }
}

/** Whether a name stands in a text so many times. */
export function standsTimes(text: string, name: string, times: number): boolean {
  const within = searched(text);
  let at = -name.length;
  for (let n = 0; n < times; n++) {
    at = within.indexOf(name, at + name.length);
    if (at < 0) return false;
  }
  return true;
}

/** Whether a name comes twice, and never in small letters. */
export function comesAgain(text: string, name: string): boolean {
  if (!standsTimes(text, name, 2)) return false;
  const within = searched(text);
  const small = name.toLowerCase();
  return !within.includes(` ${small} `) && !within.includes(`\n${small} `);
}

// "people at Acme", "you, Acme"
const INNER = new RegExp(`[${LOWER},&(]\\s$`);

/** Whether a name stands anywhere behind a small word or a comma. */
export function standsWithin(text: string, name: string): boolean {
  for (const at of offsetsOf(text, name)) if (INNER.test(text.slice(Math.max(0, at - 2), at))) return true;
  return false;
}
