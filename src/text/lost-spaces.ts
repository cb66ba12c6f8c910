import { once } from '../once.js';
import { isEnglish, type Language, languageOf } from './languages.js';
import { caseAt } from './letter-case.js';
import { LIKELIHOOD, likelihood, scriptKey } from './plausible.js';
import type { Sequence } from './sequences.js';

const NBSP = 0xa0;
export const A_GRAVE = 0xe0;

/** Behind these no word begins with Â, which so is a no-break space. */
const BEFORE_NBSP = /[a-z\d.,:;!?)\]*]/;
// Punctuation and a space, as typists set two behind a sentence
const SENTENCE_END = /[.:!?)] $/;
// What begins a sentence or an item; the Welsh word Â goes on in small letters
const OPENING = /^[A-Z\d$(\s]/;
// A letter that is a word: `A`, `I`
const SINGLE = once(() => /(?:^|[^\p{L}\p{N}])[\p{Lu}]$/u);
// No-break spaces of which there is no doubt
const SURE = /[a-z\d.,:;!?)\]]Â /;
// What stands before a space for a sequence with a no-break space: a letter, or the first units of an emoji
const HOLED = /(?:[ÂÃ]|ðŸ[\u0080-\uffff]?)(?= )/g;
const LETTER = once(() => /\p{L}/u);
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** What a text says for its sequences in which a no-break space became a space. */
export interface Spaces {
  readonly text: string;
  /** Whether the text holds proven damage. */
  readonly proven: boolean;
  /** Whether the text holds nothing beyond ASCII but damage. */
  readonly whole: () => boolean;
  readonly english: () => boolean;
  /** Whether the text holds such no-break spaces of which there is no doubt. */
  readonly sure: () => boolean;
  readonly language: () => Language | null;
}

/** The answers are worked out once, where they are asked for. */
export function makeSpaces(text: string, taken: readonly Sequence[], proven: boolean): Spaces {
  let whole: boolean | null = null;
  let english: boolean | null = null;
  let sure: boolean | null = null;
  let language: Language | null | undefined;
  return {
    text,
    proven,
    whole: () => (whole ??= isWhole(text, taken)),
    english: () => (english ??= isEnglish(text)),
    sure: () => (sure ??= SURE.test(text)),
    language: () => {
      if (language === undefined) language = languageOf(text);
      return language;
    },
  };
}

function isWhole(text: string, taken: readonly Sequence[]): boolean {
  let at = 0;
  for (const { start, end } of taken) {
    if (BEYOND_ASCII.test(text.slice(at, start).replace(HOLED, ''))) return false;
    at = end;
  }
  return !BEYOND_ASCII.test(text.slice(at).replace(HOLED, ''));
}

/**
 * What a sequence with a plain space stood for; `fit`: the code points that it could be; `before`, `after`: those of the
 * sequences that it touches. `Ã ` alone is believed where no word ends so.
 */
export function withSpace(
  spaces: Spaces,
  start: number,
  end: number,
  fit: readonly number[],
  before: number | null,
  after: number | null,
): number | null {
  const [codePoint] = fit;
  if (fit.length !== 1 || codePoint === undefined) return null;
  const likely = likelihood(codePoint);
  if (likely < LIKELIHOOD.script) return null;
  // A letter of a script that is written in runs stands beside another: `été œuvre` holds none.
  if (likely === LIKELIHOOD.script) {
    const beside = [before, after].some((other) => other !== null && scriptKey(other) === scriptKey(codePoint));
    return beside && spaces.proven ? codePoint : null;
  }
  if (codePoint >= 0x1f000) return codePoint;
  if (codePoint === NBSP) return isNoBreakSpace(spaces, start, end, before) ? codePoint : null;
  const { text, proven } = spaces;
  const left = caseAt(text, start - 1);
  // `LÃ  où`: no word is so short
  if (left === 'upper' && codePoint === A_GRAVE && SINGLE().test(text.slice(Math.max(0, start - 2), start)))
    return proven && text.charAt(end) === ' ' && spaces.whole() ? codePoint : null;
  // `IRMÃ `
  if (left === 'upper' && codePoint > NBSP && codePoint < 0x2000) return null;
  if (codePoint === A_GRAVE) return proven || left === 'lower' || text.charAt(end) === ' ' ? codePoint : null;
  return proven ? codePoint : null;
}

// Portuguese words that go on behind à: às, àquele
const GOES_ON = once(() => /^(?:s(?![\p{L}'’])|quel)/u);
// French words that end in à
const ENDS = /(?:voil|d(?:é|Ã©)j|au-del)$/i;

/**
 * Whether the space in `Ã nous` stands for the no-break space and the one behind it, which were put together: no word of
 * French or Italian goes on behind à. `end`: behind the space.
 */
export function isMergedSpace({ text, language }: Spaces, start: number, end: number): boolean {
  if (!LETTER().test(text.charAt(end)) || GOES_ON().test(text.slice(end, end + 4))) return false;
  if (ENDS.test(text.slice(Math.max(0, start - 6), start))) return true;
  const known = language();
  if (known === 'fr' || known === 'it') return true;
  return known !== 'pt' && !LETTER().test(text.charAt(start - 1));
}

/** Whether `Â ` was a no-break space: no word of the text's language is Â, or ends so. */
function isNoBreakSpace(spaces: Spaces, start: number, end: number, before: number | null): boolean {
  const { text, proven } = spaces;
  if (before === NBSP || BEFORE_NBSP.test(text.charAt(start - 1))) return true;
  const left = caseAt(text, start - 1);
  if (left === 'upper') {
    // `AÂ valid licence`; `KRUMBÂ ` alone may be a name
    if (!spaces.whole()) return false;
    if (proven) return true;
    return spaces.english() && (SINGLE().test(text.slice(Math.max(0, start - 2), start)) || spaces.sure());
  }
  if (proven) return true;
  if (SENTENCE_END.test(text.slice(Math.max(0, start - 2), start)) && OPENING.test(text.slice(end, end + 1)))
    return spaces.whole();
  return spaces.whole() && spaces.english();
}
