import { once } from '../once.js';
import { regex } from '../regex.js';

const LETTER = once(() => /\p{L}/u);

/** What a text says for the no-break spaces of which nothing is left. */
export interface LostSpaces {
  /** How many there surely are, lost or not. */
  readonly sure: number;
  /** Whether letters, more than two, are a whole word of the text, or end as English words do. */
  readonly isWhole: (letters: string) => boolean;
  /** Whether there are many, and no two lost bytes may be a letter within a word. */
  readonly only: () => boolean;
}

// A place where only such a space stands: alone on a line, or behind a small letter and a mark, before a capital, a price or the end of the line
const SURE = regex('g')`
  (?<=(?:^|\n)[ \t]{0,40})(?:\u00a0|(?<!\ufffd)\ufffd\ufffd(?!\ufffd))(?=[ \t\r]{0,40}(?:\n|$))|
  (?<=[a-z][.:;,)] ?)(?:\u00a0|\ufffd\ufffd(?!\ufffd))(?=[A-Z$(]|[ \t\r]{0,40}(?:\n|$))
`;
/** So many say that lost bytes by twos are mostly spaces. */
const MANY = 3;
/** So many say that there is hardly anything else. */
const MOST = 8;
const WORDS = once(() => /(?<![\p{L}\ufffd])\p{L}{3,40}(?![\p{L}\ufffd])/gu);
// How English words end, behind which no letter is lost
const ENGLISH_END = /..(?:ed|ing|ions?|ments?|ness|ity|ly|ers?|[ae]nce|al|ure|ry)$/i;
// Two lost bytes between small letters
const WITHIN = once(() => /(?<=(\p{L}{0,40}\p{Ll}))\ufffd\ufffd(?=(\p{Ll}\p{L}{0,40}))/gu);
const SMALL = 'an?|the|of|to|in|for|with|and|or|is|are|on|at|by|be|as|that|this|will|from|who|you|your|our|we';
const SMALL_WORD = new RegExp(`^(?:${SMALL})$`, 'i');
const NAME = once(() => /^\p{Lu}/u);

/** Reads what a text says for its lost no-break spaces; the words only where they are asked for. */
export function readLostSpaces(text: string): LostSpaces {
  const sure = text.match(SURE)?.length ?? 0;
  let words: ReadonlySet<string> | null = null;
  let only: boolean | null = null;
  const isWhole = (letters: string): boolean => {
    words ??= new Set(text.toLowerCase().match(WORDS()));
    return letters.length > 2 && (words.has(letters.toLowerCase()) || ENGLISH_END.test(letters));
  };
  const isLetter = ([, left = '', right = '']: readonly string[]) => !areWords(left, right, isWhole);
  return { sure, isWhole, only: () => (only ??= sure >= MANY && ![...text.matchAll(WITHIN())].some(isLetter)) };
}

/** Whether one of two strings of letters is a word, not as in `Erdo` and `an`. */
const areWords = (left: string, right: string, isWhole: LostSpaces['isWhole']): boolean =>
  isWhole(left) || isWhole(right) || SMALL_WORD.test(left) || (SMALL_WORD.test(right) && !NAME().test(left));

/**
 * Whether two lost bytes of an English text that surely holds no-break spaces are one. `known`: whether é and its like are never lost
 * so, as in Big5.
 */
export function isAmongSpaces(before: string, after: string, spaces: LostSpaces, known: boolean): boolean {
  if (spaces.sure === 0) return false;
  // `24×7`, `vis-à-vis`; and à as a word
  if (/[\d-]$/.test(before) && /^[\d-]/.test(after)) return false;
  if (/\p{Ll} $/u.test(before) && /^ \p{Ll}/u.test(after)) return false;
  const most = spaces.sure >= MOST;
  if (!known && (most ? mayBeBeforeFigure(before, after) || mayBeBullet(before, after) : mayBeSign(before, after)))
    return false;
  if (spaces.only()) return true;
  const left = /(?<!\p{L})\p{L}*$/u.exec(before.slice(-LONGEST))?.[0] ?? '';
  const right = /^\p{L}*/u.exec(after.slice(0, LONGEST))?.[0] ?? '';
  // A capital follows no other within a word of small letters.
  if (/^\p{Lu}\p{Ll}/u.test(right) && !/\p{Lu}$/u.test(left)) return true;
  if (left === '') return right === '' || spaces.isWhole(right);
  // Names end in letters that are lost: `Poznań`.
  if (right === '') return ((known || most) && !/^\p{Lu}\p{Ll}/u.test(left)) || spaces.isWhole(left);
  return known || most ? areWords(left, right, spaces.isWhole) : spaces.isWhole(left) && spaces.isWhole(right);
}

// A space that does not break on either side, lost or not
const BEHIND_SPACE = /(?:\u00a0|\ufffd\ufffd) ?$/;
const BEFORE_SPACE = /^ ?(?:\u00a0|\ufffd\ufffd)/;
// `£50`, `§ 12`, `© 2024`; not `years 8`, `Experience: 3 years`
const FIGURE = /^ ?\d/;
const COUNT = once(() => /^\d{1,2} \p{Ll}/u);
const SHARE = /^ ?\d[\d.,]*%/;
const GLUED = /[.,:;!?)]$/;
// `· Item`
const LINE_START = /(?:^|\n)[ \t#>*+-]*$/;
// `Krumb®`
const PRODUCT = once(() => /(?:^|[^\p{L}])\p{Lu}\p{L}*$/u);

/** Whether a sign of two bytes may stand at a place. */
function mayBeSign(before: string, after: string): boolean {
  if (BEHIND_SPACE.test(before) || BEFORE_SPACE.test(after)) return false;
  if (FIGURE.test(after)) return mayBeBeforeFigure(before, after);
  if (LINE_START.test(before)) return mayBeBullet(before, after);
  return PRODUCT().test(before) && !/^(?:\p{L}|\s*$)/u.test(after);
}

/** Whether a currency or its like may stand before a figure: hardly glued to a mark, or before a share. */
function mayBeBeforeFigure(before: string, after: string): boolean {
  if (!FIGURE.test(after) || GLUED.test(before) || SHARE.test(after)) return false;
  return after.startsWith(' ') || !(LETTER().test(before.slice(-1)) || COUNT().test(after));
}

const mayBeBullet = (before: string, after: string): boolean => LINE_START.test(before) && /^ +\S/.test(after);

/** No word is longer. */
const LONGEST = 40;

// Behind the end of a sentence or a label, before a capital, a price or an address
const BEFORE_PLAIN = once(() => /[\p{L}\d)][.,:;!?)] ?$/u);
const AFTER_PLAIN = /^(?:[A-Z$(\s]|https?:|www\.|$)/;
const SMALL_BEFORE = once(() => new RegExp(`[\\p{L},] (?:${SMALL})$`, 'u'));
const SMALL_AFTER = new RegExp(`^(?:${SMALL}) `);

/**
 * Whether two lost bytes of an English text are a no-break space, where nothing is known of them. No letter and no sign of
 * two bytes stands so: £ and © stand before figures, ® and ° behind words and figures.
 */
export function isPlainSpace(before: string, after: string): boolean {
  if (BEFORE_PLAIN().test(before) && AFTER_PLAIN.test(after)) return !mayBeSign(before, after);
  return isBetweenWords(before, after);
}

/** Whether two lost bytes part a small English word from another word, as nothing but a space does. */
export function isBetweenWords(before: string, after: string): boolean {
  if (SMALL_BEFORE().test(before)) return /^\p{L}{3}/u.test(after);
  return SMALL_AFTER.test(after) && /(?<!\p{L})\p{Ll}{3,40}$/u.test(before);
}

// `borders`, `Resume`, `DUTIES`; not `voilà`
const WORD_BEFORE = once(() => /(?<!\p{L})(?!voil|d[eé]j)(\p{Lu}?\p{Ll}{2,40}|\p{Lu}{3,40})$/u);

/** The same where é and its like are never lost so, as in Big5: of small letters à is, and those of the East of Europe. */
export function isPlainSpaceThere(before: string, after: string, { isWhole }: LostSpaces): boolean {
  if (isPlainSpace(before, after)) return true;
  if (LINE_START.test(before)) return /^ {1,3}[\p{Lu}\d]/u.test(after);
  const word = WORD_BEFORE().exec(before)?.[1];
  if (word === undefined) return false;
  // `DUTIES��- This`
  if (/^[-–] /.test(after)) return true;
  return (after.startsWith(' ') || SMALL_AFTER.test(after)) && (isWhole(word) || /^[a-z]{4,}s$/i.test(word));
}

// Where no emoji stands among no-break spaces: alone on a line, glued to a mark or a word, or beside others
const BEFORE_SPACES = once(() => /(?:^|\n|[\p{L}\d.,:;!?)]|\u00a0 ?)$/u);
const AFTER_SPACES = once(() => /^(?:\r?\n|$| ?\u00a0| ?\p{Lu})/u);
/** Whether lost bytes by twos, more than two, are no-break spaces. */
export function areSpaces(before: string, after: string, { sure }: LostSpaces): boolean {
  if (sure < MANY) return false;
  if (BEFORE_SPACES().test(before) && AFTER_SPACES().test(after))
    return !LINE_START.test(before) || !/^ ?\p{Lu}/u.test(after);
  return sure >= MOST && !LINE_START.test(before);
}
