import { LETTER, oneOf, startsCapital } from '../../letters.js';
import { plainNoun, type Rank } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';

/** A word, a bracket or a sign of running text. */
export interface Token {
  readonly text: string;
  /** In small letters, as a word of the lists in `words.ts`. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** How far it is the head of a title. */
  readonly noun: Rank;
}

/** The token of a number, undefined behind the last. */
export type Tokens = (index: number) => Token | undefined;

// a word of a title with its inner signs, a bracket, or one of the signs that join titles
const TOKEN = regex('g')`
  \([^()\n]{1,60}\)|\[[^[\]\n]{1,40}\]|[${LETTER}0-9.#][${LETTER}0-9+#.*:'’·-]*(?:\([a-zäöüß]{1,4}\))?|[/&+,–—|-]|[^\s]
`;
const SOUND = new RegExp(`[${LETTER}0-9]`);
const CLOSED = /(?<![.:])[.:]+$/;
// a full stop at the end of a word ends the sentence, save in these
const ABBREVIATED = /^(?:sr|jr|snr|dipl|ing|asst|assoc)\.$/;
const POSSESSIVE = /['’]s$/;
const LEVEL = /^I{1,3}$/;
const ENDS = /^[;:!?"“”•\n]$/;
const MOST_TOKENS = 26;
const LONGEST = 80;

/** Reads the tokens of a text from an offset to the end of the sentence, each when it is asked for; `low` is the text in `plain()` form. */
export function tokensFrom(text: string, low: string, at: number): Tokens {
  const tokens: Token[] = [];
  let from = at;
  let done = false;
  const add = (start: number, end: number): void => {
    const word = text.slice(start, end);
    const sound = SOUND.test(word);
    const noun = sound ? plainNoun(low.slice(start, end)) : 0;
    tokens.push({ text: word, lower: word.toLowerCase(), start, end, word: sound, noun });
  };
  const readOne = (): void => {
    TOKEN.lastIndex = from;
    const raw = tokens.length < MOST_TOKENS ? TOKEN.exec(text)?.[0] : undefined;
    if (raw === undefined || raw.length > LONGEST) {
      done = true;
      return;
    }
    const end = TOKEN.lastIndex;
    from = end;
    const last = raw.charCodeAt(raw.length - 1);
    if ((last === 46 || last === 58) && !ABBREVIATED.test(raw.toLowerCase())) {
      const word = raw.replace(CLOSED, '');
      const start = end - raw.length;
      if (word) add(start, start + word.length);
      tokens.push({ text: '.', lower: '.', start: start + word.length, end, word: false, noun: 0 });
      done = true;
      return;
    }
    const bare = POSSESSIVE.test(raw) ? raw.slice(0, -2) : raw;
    if (bare !== raw && (LEVEL.test(bare) || plainNoun(low.slice(end - raw.length, end - 2)) === 2)) {
      // "the Engineer's mission", "the Engineer I's mission"
      add(end - raw.length, end - 2);
      tokens.push({ text: "'s", lower: "'s", start: end - 2, end, word: false, noun: 0 });
      return;
    }
    add(end - raw.length, end);
    if (ENDS.test(raw)) done = true;
  };
  return (index) => {
    while (!done && tokens.length <= index) readOne();
    return tokens[index];
  };
}

const isGender = oneOf('h f m w');
const isGenders = oneOf('(h/f) (f/h) (m/f) (f/m) (m/w/d) (f/m/x) (h/f/x)');

/** Whether the genders are told there: what stands behind is no speciality: "boulanger de nuit H/F à temps plein". */
export const isGenderAt = (tokens: Tokens, at: number): boolean => {
  const lower = tokens(at)?.lower ?? '';
  return isGenders(lower) || (isGender(lower) && tokens(at + 1)?.text === '/' && isGender(tokens(at + 2)?.lower ?? ''));
};

const isTo = oneOf('a à');
/** Whether a place follows, a name with a capital behind its preposition: "fornaio a Lecco". */
export const isPlaceAt = (tokens: Tokens, at: number): boolean =>
  isTo(tokens(at)?.lower ?? '') && startsCapital(tokens(at + 1)?.text ?? '');
