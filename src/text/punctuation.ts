import { once } from '../once.js';
import { regex } from '../regex.js';
import type { Language } from './languages.js';
import { isEuro } from './lost-euro.js';

// What may be the end of a quotation: a mark that was lost, or a quote
const END_OF_QUOTE = /[\ufffd”"](?=[\s.,;:!?)\]*_]|$)/;
// Marks that are glued to a word, before a capital, as a list in one line has them
const GLUED = /[^\s\ufffd][\ufffd•]{1,3} (?=[A-Z])/g;
// The same between spaces, before an item of four words and more: places and names are told apart by dashes
const SPACED = / [\ufffd•]{1,3} (?=[A-Z]\S*(?: [^\s\ufffd•]+){3})/g;
// The end of a sentence or a label, on a line of which nothing else is lost
const SENTENCE_END = /^[^\ufffd]*[.!?:)]$/;
// An English ending behind an apostrophe: ’s, ’ve, ’ll
const ENDING = once(() => /^(?:[sdtm]|re|ve|ll)(?![\p{L}\p{N}])/iu);
// Nothing but markup since the line began
const LINE_START = /(?:^|\n)[ \t#>*+-]{0,12}$/;
const HEADING = /#[ *]{0,4}$/;
// The end of a sentence or a label, and a space, behind which an item of a list follows in the same line
const ITEM_END = once(() => /[\p{L})][.:;][*_]{0,3} $/u);
// Words in bold letters between two marks: `a “ **Bold Claim** ”`
const QUOTED_BOLD = /^ \*\*[^*\n]{1,80}\*\* \ufffd{3}(?!\ufffd)/;
// French and Italian words before an apostrophe, and o’clock: l’, d’, qu’, aujourd’, dell’
const ELISION = once(
  () =>
    /(?:^|[^\p{L}])(?:[cdjlmnost]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|aujourd|dell|all|nell|sull|dall|quell|un)$/iu,
);
// Italian words that keep their apostrophe before a space
const ARTICLE = once(() => /(?:^|[^\p{L}])(?:dell|nell|sull|dall|quell)$/iu);
// A word, an acronym, `a` or `e.g.`, as it follows a long dash
const WORD_START = once(() => /^(?:\p{Lu}?\p{Ll}{2}|\p{Lu}{2}|\p{Lu}\p{Ll} |[aI] |[ei]\.)/u);
const LETTER = once(() => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u);
const CLOSING = /^(?:[\s.,;:!?)\]*_"]|$)/;
const LINE_END = /^[*_\s]*(?:\n|$)/;
// A list that breaks off within brackets: `(Java, Go`
const LIST = /\([^()\n,]*,[^()\n]*$/;
const IN_BRACKETS = /\([^()\n]*$/;
// `Java, Go`, `etc`
const LISTED = /,[^,.;:()]{1,40}$/;
const ET_CETERA = /\betc$/;
// A straight quote that nothing has closed yet
const STRAIGHT_OPEN = /(?:^|[\s(])"(?=\S)[^"”]*$/;
const SINGLE_OPEN = /(?:^|[\s(])'(?=\S)[^']*$/;
const SINGLE_CLOSED = once(() => /\S'(?![\p{L}\d])/u);
// The sign of inches, on what has a screen or beside another size
const INCHES = /^ (?:or|and|to) \d\d\ufffd|^ (?:MacBook|monitor|screen|display|laptop|wide|tall)/;
// `(MVP`, and a word with a capital, behind which a trademark may stand
const BRACKETED = /\([A-Z]\w*$/;
const NAME = once(() => /(?:^|[^\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*[\p{Ll}\p{Lu}\d]$/u);
// What goes on behind the name of a product: punctuation, its short form or a verb
const BEHIND_NAME = /^(?:[.,;]| \(?[A-Z]| (?:are|can|will|have|from|for|to|by|[a-z]+s) )/;
// What no possessive stands before
const BEHIND_PLURAL = regex()`
  ^ (?:
    I|[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|[Hh]e|[Ss]he|[Tt]he|[Tt]h(?:is|at|ese|ere)|[Bb]y|[Bb]ut|[Aa]nd|[Oo]r|[Ss]o|[Ii]f|
    [Ww]hen
  )[ \ufffd’']
`;

/** A mark that opens a quotation. */
export type Quote = '“' | '‘' | '„';

/** What is known of the text around a mark of which nothing is left. */
export interface Around {
  /** The line before it, and the line behind it with its end, both as far as they matter. */
  readonly before: string;
  readonly after: string;
  /** The quote that is open. */
  readonly opened: Quote | null;
  readonly language: Language | null;
  /** Whether it can have been this mark, by what is known of its bytes. */
  readonly fits: (mark: string) => boolean;
}

/** The mark of which nothing is known but that it took three bytes of UTF-8; null where several would fit. */
export function inferPunctuation(around: Around): string | null {
  return candidates(around).find(around.fits) ?? null;
}

const NONE: readonly string[] = [];

/** What the mark may be by what stands around it, the likeliest first. */
function candidates(around: Around): readonly string[] {
  const { before, after, opened, language, fits } = around;
  const left = before.slice(-1);
  const right = after.charAt(0);
  if (HEADING.test(before)) return NONE;
  if (/^ [A-Z]/.test(after) && isListed(before, after, left === ' ' ? SPACED : GLUED)) return ['•'];
  if (LINE_START.test(before)) return atLineStart(around, right);
  if (fits('€') && isEuro(before, after, language, END_OF_QUOTE.test(after))) return ['€'];
  if (ITEM_END().test(before) && /^ [A-Z\d]/.test(after)) return ['•'];
  // `_Krumb Weekly_’s`
  if (/[\w.] ?[*_]{1,3} ?$/.test(before) && /^s /.test(after)) return ['’'];
  if (left === ' ' || left === '\u00a0') return behindSpace(around, right);
  if (/[([*_]/.test(left)) return LETTER().test(right) ? opening(language) : NONE;
  if (isApostrophe(before, after)) return ['’'];
  if (!opened && CLOSING.test(after)) {
    if (STRAIGHT_OPEN.test(before) && !after.includes('"')) return ['”'];
    if (SINGLE_OPEN.test(before) && !SINGLE_CLOSED().test(after)) return ['’'];
  }
  if (/\d[kKmM]?$/.test(before)) {
    if (/[$€£]/.test(right)) return ['—'];
    if (/\d/.test(right)) return ['–'];
  }
  if (/\d/.test(left)) return behindFigure(around);
  // `K–12`
  if (/(?<![\p{L}\p{N}])K$/u.test(before) && /^1\d(?!\d)/.test(after)) return ['–'];
  // `Three stages—30 minutes each`
  if (/\p{Ll}{3}$/u.test(before) && /^\d/.test(after)) return ['—'];
  if (LETTER().test(right) && (/[)\]]/.test(left) || LETTER().test(left)))
    return WORD_START().test(after) ? ['—', '…'] : NONE;
  if (/,$/.test(before) && (right === ')' || LINE_END.test(after))) return ['…'];
  // `“automatic”-first`
  if (opened && right === '-') return [closing(opened)];
  if (!CLOSING.test(after)) return NONE;
  if (opened) return [closing(opened)];
  if (SENTENCE_END.test(before)) return LINE_END.test(after) ? ['\u200b'] : NONE;
  return LETTER().test(left) ? behindWord(around, left) : NONE;
}

/** A bullet, the opening of a quotation, a euro, or nothing on an empty line. */
function atLineStart({ before, after, language, fits }: Around, right: string): readonly string[] {
  const quoted = END_OF_QUOTE.test(after);
  if (LINE_END.test(after)) return ['\u200b'];
  if (right === ' ' || right === '\t') return ['•'];
  if (LETTER().test(right)) return quoted ? [...opening(language), '•'] : fits('“') ? NONE : ['•'];
  return isEuro(before, after, language, quoted) ? ['€'] : NONE;
}

/** A dash, dots, or a quote on either side of its words. */
function behindSpace({ before, after, opened, language }: Around, right: string): readonly string[] {
  if (LINE_END.test(after))
    return opened ? [closing(opened)] : SENTENCE_END.test(before.trimEnd()) ? ['\u200b'] : ['…'];
  if (/, $/.test(before) && (right === ' ' || right === ')')) return ['…'];
  if (QUOTED_BOLD.test(after)) return opening(language);
  if (opened && /\*\* $/.test(before)) return [closing(opened)];
  if (/^[*_]{0,3} /.test(after)) return ['–'];
  if (right === ')') return ['…'];
  return LETTER().test(right) && !opened ? opening(language) : NONE;
}

const isApostrophe = (before: string, after: string): boolean =>
  (/[\p{L}\p{N}.\]]$/u.test(before) && ENDING().test(after)) ||
  // `Bachelor’ s`
  (/\p{L}$/u.test(before) && /^ s /.test(after)) ||
  (ARTICLE().test(before) && /^ \p{Ll}/u.test(after)) ||
  (ELISION().test(before) && /^(?:\p{L}| ?[*_]{1,3}\p{L})/u.test(after));

function behindFigure({ before, after, opened }: Around): readonly string[] {
  if (/^[a-z]{2}/.test(after)) return ['—'];
  if (/(?<!\d)\d\d$/.test(before) && INCHES.test(after)) return ['”'];
  return opened && CLOSING.test(after) ? [closing(opened)] : NONE;
}

/** So many make a list. */
const ITEMS = 3;

/** Whether a line holds many marks like this one. */
const isListed = (before: string, after: string, marks: RegExp): boolean =>
  (before.match(marks)?.length ?? 0) + (after.match(marks)?.length ?? 0) + 1 >= ITEMS;

/** Behind a word, with no quotation open: a list or a line that breaks off, a plural’s apostrophe, a trademark. */
function behindWord({ before, after, language }: Around, left: string): readonly string[] {
  if (ET_CETERA.test(before)) return ['…'];
  if (after.startsWith(')'))
    return LIST.test(before) ? ['…'] : BRACKETED.test(before) ? ['™'] : IN_BRACKETS.test(before) ? ['…'] : NONE;
  if (LINE_END.test(after)) return ['…', '\u200b'];
  if (language !== null && language !== 'en' && (LISTED.test(before) || (language !== 'de' && /^ \p{Lu}/u.test(after))))
    return ['…'];
  if (/s/i.test(left))
    return NAME().test(before) && /^(?:[.,;]| \([A-Z])/.test(after)
      ? ['™']
      : BEHIND_PLURAL.test(after)
        ? ['…']
        : ['’', '…'];
  return NAME().test(before) && BEHIND_NAME.test(after) ? ['™'] : NONE;
}

/** Two marks of which nothing is known but that each took three bytes of UTF-8; null where several would fit. */
export function inferTwoMarks(before: string, after: string): string | null {
  const word = /^[\p{L}\d]/u.test(after);
  if (LINE_START.test(before)) return word || /^ ?[*_]/.test(after) ? '\u200b\u200b' : null;
  if (/€ ?[\d.,]+[kKmM]?$/.test(before) && /^\d/.test(after)) return '—€';
  if (/ $/.test(before)) return word ? '\u200b\u200b' : after.startsWith(' ') ? '––' : null;
  return word && LETTER().test(before.slice(-1)) ? '––' : null;
}

const opening = (language: Language | null): readonly string[] => (language === 'de' ? ['„', '“'] : ['“']);

const CLOSINGS: Readonly<Record<Quote, string>> = { '“': '”', '‘': '’', '„': '“' };

const closing = (quote: Quote): string => CLOSINGS[quote];

/** What is open behind a mark that is no apostrophe, where `open` was before it. */
export function quoteBehind(mark: string, open: Quote | null): Quote | null {
  if (open && mark === CLOSINGS[open]) return null;
  return mark in CLOSINGS ? (mark as Quote) : mark === '”' ? null : open;
}

/** How long a quotation may be. */
const QUOTATION = 1000;

/** Whether a quotation that opened at `from` may still be open at `to`. */
export const isSameLine = (text: string, from: number, to: number): boolean =>
  to - from < QUOTATION && !text.slice(from, to).includes('\n');

/** So much of a line matters for a mark in it. */
const NEAR = 1000;

/** The line up to `end`, as far as it matters. */
export function lineTail(text: string, end = text.length): string {
  const near = text.slice(Math.max(0, end - NEAR), end);
  return near.slice(near.lastIndexOf('\n') + 1);
}

/** The line from `start` on, as far as it matters, with its end. */
export function lineHead(text: string, start: number): string {
  const near = text.slice(start, start + NEAR);
  const end = near.indexOf('\n');
  return end < 0 ? near : near.slice(0, end + 1);
}
