import { caseOf, isMixed, scriptOf } from './letter-case.js';
import {
  ACCENTS,
  ALIEN,
  BULLETS,
  CLOSING,
  FRAME,
  JOINING,
  NATURAL,
  NEIGHBOURS,
  ODD,
  OPENING,
  WESTERN,
} from './marks.js';
import { isAmongItsOwn } from './own-script.js';
import { LIKELIHOOD } from './plausible.js';
import type { Sequence } from './sequences.js';
import { windows1252Character } from './windows-1252.js';

// An English ending behind an apostrophe: ’s, ’ve, ’ll
const ENDING = /^(?:[sdtm]|re|ve|ll)(?!\p{L})/iu;
// A digit, emphasis, or punctuation that closes; a capital letter behind it would begin a word without a space.
const CLOSED = /[\d.!?;:,)\]}%_*]/;
const SPACE = /\s/;
// A letter, a digit, a price, a bracket, a space or the end
const PLAIN = /^(?:[\p{L}\p{N}\s$£€(]|$)/u;

// The bytes that windows-1252 leaves unassigned: no text that was meant holds them.
const UNASSIGNED = /[\x81\x8d\x8f\x90\x9d]/;
// What stands second in signs of full width
const QUARTERS = /[¼½]/;
// Markup at the start of a line, before a bullet: `### `, `  * `, `> `
const LINE_START = /(?:^|[\r\n])[\s#>*+-]{0,12}$/;

/** The character as correct text would have it: a C1 control as the windows-1252 character that it may stand for. */
const natural = (character: string) => windows1252Character(character.charCodeAt(0));

/**
 * Whether a sequence proves by its form and its nearest neighbours that it is damage. Without proof it may still be
 * correct text, as the end of `“IRMÃ”`.
 */
export function isProven(text: string, sequence: Sequence): boolean {
  const { start, end } = sequence;
  if (sequence.control && UNASSIGNED.test(text.slice(start, end))) return true;
  if (isAmongItsOwn(text, sequence)) return true;
  switch (end - start) {
    case 2:
      return isProvenPair(text, sequence);
    case 3:
      return isProvenTriple(text, sequence);
    default:
      return true;
  }
}

/** Whether sequences in a row, `length` of them, prove each other: what looks like one word must be long. */
export function isProvenRun(text: string, { start, end }: Sequence, length: number): boolean {
  if (length < 2) return false;
  let drawn = true;
  let letters = true;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (!FRAME.has(character)) drawn = false;
    if (caseOf(character) === 'none') letters = false;
  }
  return !drawn && (length > 3 || !letters);
}

/** Two units: in windows-1252 the first is a capital letter (or ß, ×), the second a mark or a lower-case letter. */
function isProvenPair(text: string, { start, end, codePoint, likelihood, control }: Sequence): boolean {
  // Hebrew, Arabic and the like come in runs; one letter alone is more likely a capital with a mark behind it.
  if (likelihood === LIKELIHOOD.script) return false;
  const lead = text.charAt(start);
  const mark = text.charAt(start + 1);
  const before = text.charAt(start - 1);
  const left = caseOf(before);
  const right = caseOf(text.charAt(end));
  // A rare letter needs letters on both sides, the left one small; or a letter of another alphabet behind it.
  if (likelihood === LIKELIHOOD.rare) {
    if (right === 'none' || ODD.has(mark)) return false;
    return left === 'lower' || isMixed(before, lead, mark, '', text.charAt(end));
  }
  if (control) return true;
  // `В· Item`, `┬╖ Item`, `¬ª Item`
  if ((codePoint === MIDDLE_DOT || (codePoint === GUILLEMET && ODD.has(lead))) && isLatinItem(text, start, end))
    return true;
  const leadCase = caseOf(lead);
  // `ВЈ25k`
  if ((codePoint === 0xa3 || codePoint === 0xa5) && caseOf(mark) !== 'none' && /\d/.test(text.charAt(end))) return true;
  // `24Ă—7`
  if (codePoint === 0xd7 && /\d/.test(before) && /\d/.test(text.charAt(end))) return true;
  // `Ā© 2024`
  if (codePoint === 0xa9 && left === 'none' && YEAR.test(text.slice(end, end + 5))) return true;
  if (ODD.has(lead)) return isProvenBehindOdd(text, start, end);
  // Quotes and dashes before a letter, `“é`, are no damage: MacRoman has them as leads.
  if (leadCase === 'none' && lead !== '×') return false;
  // `Б─`, `цЂ`
  if (FRAME.has(mark)) return true;
  if (isMixed(before, lead, mark, '', text.charAt(end))) return !isStranger(before, codePoint, text.charAt(end));
  // Capitals around a lower-case result, as in play with letters like `MÄ£ÄM`; ß has its own habits.
  const small = codePoint !== 0xdf && caseOf(String.fromCharCode(codePoint)) === 'lower';
  if (small && left === 'upper' && (right === 'upper' || caseOf(text.charAt(start - 2)) === 'upper')) return false;
  // A capital inside a word of small letters: `FÃ¤hig`, `CafÃ©`.
  if (left === 'lower' || left === 'uncased') return leadCase !== 'lower' || lead === 'ß';
  const markCase = caseOf(mark);
  // `ÂŁ25`, `ĂĽber`, `Ă\xa0`: no word of any language
  if ((lead === 'Ă' || lead === 'Â') && ALIEN.has(mark)) return true;
  if ((lead === 'Ă' || lead === 'Ć') && mark === '\u00a0' && left === 'none') return true;
  if (lead === 'Ć' && 'ŖŗØøÆæ'.includes(mark)) return true;
  // `Đˇe`: an accent of its own stands in no word
  if (ACCENTS.has(mark) && right !== 'none') return true;
  // A word may begin or go on so: `Óś`, `ÓŁ`, `éš`
  if (markCase !== 'none' && !NATURAL.has(mark) && !(WESTERN.has(mark) && !NEIGHBOURS.has(lead)))
    return (leadCase === 'lower' && markCase === 'upper') || (left === 'upper' && markCase === 'lower');
  if (!NATURAL.has(mark)) return true;
  if (right !== 'none' && !JOINING.has(mark)) return true;
  // A soft hyphen does not stand between a capital and a small letter: `DÃ\xadas`.
  if (mark === '\u00ad' && right === 'lower') return true;
  if (lead === 'Ã') return isProvenBehindTilde(text, start, end, mark);
  if (lead === 'Â' || lead === 'Ā') return isProvenBehindA(text, start, end, mark);
  // An elision needs a word before the apostrophe; a capital alone is none, but may take an English ending.
  if (mark === '’') return left === 'none' && right !== 'none' && !ENDING.test(text.slice(end, end + 3));
  return false;
}

/** `├®` and `√©`: nobody sets a letter or a sign against a line, nor a root before a word; two lines need a word beside them. */
function isProvenBehindOdd(text: string, start: number, end: number): boolean {
  const lead = text.charAt(start);
  const mark = text.charAt(start + 1);
  if (FRAME.has(lead) && !ODD.has(mark)) return true;
  if (FRAME.has(lead) && FRAME.has(mark) && isDrawn(text, start, end)) return false;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return (
    caseOf(before) !== 'none' ||
    caseOf(after) !== 'none' ||
    CLOSED.test(before) ||
    /^ ?\d/.test(text.slice(end, end + 2))
  );
}

/** Whether two lines beyond one letter are drawn too: `├┤a┼┐a`. */
const isDrawn = (text: string, start: number, end: number): boolean =>
  (FRAME.has(text.charAt(end + 1)) && FRAME.has(text.charAt(end + 2))) ||
  (FRAME.has(text.charAt(start - 2)) && FRAME.has(text.charAt(start - 3)));

/** Whether a letter is of another alphabet than both its neighbours: ď within a Ukrainian word. */
function isStranger(before: string, codePoint: number, after: string): boolean {
  const own = scriptOf(codePoint);
  const beside = [before, after].map((letter) => (letter === '' ? 0 : scriptOf(letter.charCodeAt(0))));
  return own !== 0 && beside.some((script) => script > own) && !beside.includes(own);
}

/** Ã and a mark that could follow: Portuguese and Vietnamese words end so. */
function isProvenBehindTilde(text: string, start: number, end: number, mark: string): boolean {
  const before = text.charAt(start - 1);
  const right = caseOf(text.charAt(end));
  // `many Ã’s`
  if (caseOf(before) === 'none') return mark !== '’' || !ENDING.test(text.slice(end, end + 3));
  // `MÃ–BEL`
  if (OPENING.has(mark) || (mark === '–' && right !== 'none')) return true;
  // Italian nouns in -TÀ and futures in -RÀ, where no price follows without a space
  if (mark === '€') return before === 'T' || before === 'R';
  // `CÃ\xa0nan`; and `OÃ™`, the French word OÙ
  return (
    caseOf(text.charAt(start - 2)) === 'none' && ((mark === '\u00a0' && right === 'lower') || before + mark === 'O™')
  );
}

const MIDDLE_DOT = 0xb7;
const GUILLEMET = 0xbb;
// A Latin letter or a digit, behind spaces if need be
const LATIN_WORD = /^\s{0,8}[A-Za-z\d]/;
// ` 2024`
const YEAR = /^ ?\d{4}/;

function isLatinItem(text: string, start: number, end: number): boolean {
  return LATIN_WORD.test(text.slice(end, end + 10)) && LINE_START.test(text.slice(Math.max(0, start - 13), start));
}

/** Â (or Ā) and a mark that could stand behind it. `Â` is a word or the end of one in some languages, but it keeps its spaces. */
function isProvenBehindA(text: string, start: number, end: number, mark: string): boolean {
  const before = text.charAt(start - 1);
  const next = text.charAt(end);
  if (CLOSED.test(before)) return true;
  const apart = before === '' || SPACE.test(before);
  if (mark === '\u00a0') return (apart && PLAIN.test(next)) || (isArticle(text, start) && caseOf(next) === 'lower');
  // A bullet: `Â· Item`, `Â·Item`
  if (
    BULLETS.has(mark) &&
    (SPACE.test(next) || caseOf(next) !== 'none') &&
    LINE_START.test(text.slice(Math.max(0, start - 13), start))
  )
    return true;
  // A quotation in French: `Â« Bonjour`, and its end behind a space that does not break
  if (mark === '«') return apart;
  if (mark === '»') return before === '\u00a0';
  // `NÂº 5`, `MÂ²`
  const sign = before === 'N' ? '°º' : before === 'M' ? '²³' : '';
  return sign.includes(mark) && caseOf(text.charAt(start - 2)) === 'none';
}

/** Whether the English words A or I end before a place. */
const isArticle = (text: string, end: number): boolean =>
  /[AI]/.test(text.charAt(end - 1)) && caseOf(text.charAt(end - 2)) === 'none';

/** Three units: in windows-1252 the first is one of àáâãäåæçèéêëìíîï, which end words in some languages. */
function isProvenTriple(text: string, { start, end, codePoint, likelihood }: Sequence): boolean {
  if (likelihood === LIKELIHOOD.rare) return false;
  const lead = text.charAt(start);
  const second = natural(text.charAt(start + 1));
  const third = natural(text.charAt(start + 2));
  const left = caseOf(text.charAt(start - 1));
  const right = caseOf(text.charAt(end));
  const secondCase = NATURAL.has(second) ? 'none' : caseOf(second);
  const thirdCase = NATURAL.has(third) ? 'none' : caseOf(third);
  if (likelihood === LIKELIHOOD.script) {
    // `ï¼Œ`, a sign of full width: no word holds a quarter
    if (lead === 'ï' && QUARTERS.test(second)) return true;
    // One character of a script of runs: behind a letter it is the end of a word, as in `café »` or `víš“`.
    if (left !== 'none' || second === '\u00a0' || secondCase !== 'none' || thirdCase !== 'none') return false;
    return caseOf(lead) !== 'none' && (!NATURAL.has(second) || !NATURAL.has(third));
  }
  if (isMixed(text.charAt(start - 1), lead, second, third, text.charAt(end))) return true;
  // `√¢`: three lines could be drawn
  const odd = Number(ODD.has(lead)) + Number(ODD.has(second)) + Number(ODD.has(third));
  if (odd > 0 && (odd < 3 || left !== 'none' || right !== 'none')) return true;
  // A byte order mark; and the punctuation of code page 850, `ÔÇÖ`
  if (codePoint === 0xfeff || (lead === 'Ô' && second === 'Ç')) return true;
  if (secondCase !== 'none' && !(WESTERN.has(second) && 'âï'.includes(lead))) {
    // A capital in a word of small letters, `itÔÇÖs`; or a small letter behind capitals, `ÔÇô`
    if (caseOf(lead) === 'none') return true;
    if (caseOf(lead) === 'upper' && left === 'lower') return true;
    if (caseOf(lead) === 'lower' && secondCase === 'upper') return true;
    if (secondCase === 'lower' && thirdCase === 'upper') return true;
    if (caseOf(lead) === 'upper' && secondCase === 'upper')
      return thirdCase === 'lower' || (thirdCase === 'none' && !CLOSING.has(third));
    return thirdCase === 'none' && !CLOSING.has(third);
  }
  if (thirdCase !== 'none') return !JOINING.has(second) || (lead === 'â' && ALIEN.has(third));
  if (right !== 'none' && !JOINING.has(third)) return true;
  return !CLOSING.has(second) || !CLOSING.has(third);
}
