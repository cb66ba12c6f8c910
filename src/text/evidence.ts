import { caseAt, caseOf, isMixed, scriptOf, unitAt } from './letter-case.js';
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
const isEnding = (text: string): boolean => /^(?:[sdtm]|re|ve|ll)(?!\p{L})/iu.test(text);
// A digit, emphasis, or punctuation that closes; a capital letter behind it would begin a word without a space.
const CLOSED = /[\d.!?;:,)\]}%_*]/;
const SPACE = /\s/;
// A letter, a digit, a price, a bracket, a space or the end
const isPlain = (text: string): boolean => /^(?:[\p{L}\p{N}\s$£€(]|$)/u.test(text);

// The bytes that windows-1252 leaves unassigned: no text that was meant holds them.
const UNASSIGNED = /[\x81\x8d\x8f\x90\x9d]/;
// Markup at the start of a line, before a bullet: `### `, `  * `, `> `
const LINE_START = /(?:^|[\r\n])[\s#>*+-]{0,12}$/;

const unitOf = (character: string): number => character.charCodeAt(0);
const [A_CIRCUMFLEX, A_TILDE, A_BREVE, A_MACRON, C_ACUTE, C_CEDILLA, O_CIRCUMFLEX] = [...'ÂÃĂĀĆÇÔ'].map(unitOf);
const [SMALL_A, SMALL_I, SHARP_S, TIMES] = [...'âïß×'].map(unitOf);
const [NBSP, APOSTROPHE, EN_DASH, EURO, TRADEMARK] = [...'\u00a0’–€™'].map(unitOf);

const isDigit = (unit: number): boolean => unit >= 0x30 && unit < 0x3a;

/** The unit as correct text would have it: a C1 control as the windows-1252 character that it may stand for. */
const natural = (unit: number): number => (unit < 0xa0 ? unitOf(windows1252Character(unit)) : unit);

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
    const unit = text.charCodeAt(at);
    if (!FRAME.has(unit)) drawn = false;
    if (caseOf(unit) === 'none') letters = false;
  }
  return !drawn && (length > 3 || !letters);
}

/** Two units: in windows-1252 the first is a capital letter (or ß, ×), the second a mark or a lower-case letter. */
function isProvenPair(text: string, { start, end, codePoint, likelihood, control }: Sequence): boolean {
  // Hebrew, Arabic and the like come in runs; one letter alone is more likely a capital with a mark behind it.
  if (likelihood === LIKELIHOOD.script) return false;
  const lead = text.charCodeAt(start);
  const mark = text.charCodeAt(start + 1);
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  const left = caseOf(before);
  const right = caseOf(after);
  // A rare letter needs letters on both sides, the left one small; or a letter of another alphabet behind it.
  if (likelihood === LIKELIHOOD.rare) {
    if (right === 'none' || ODD.has(mark)) return false;
    return left === 'lower' || isMixed(before, lead, mark, 0, after);
  }
  if (control) return true;
  // `В· Item`, `┬╖ Item`, `¬ª Item`
  if ((codePoint === MIDDLE_DOT || (codePoint === GUILLEMET && ODD.has(lead))) && isLatinItem(text, start, end))
    return true;
  const leadCase = caseOf(lead);
  // `ВЈ25k`
  if ((codePoint === 0xa3 || codePoint === 0xa5) && caseOf(mark) !== 'none' && isDigit(after)) return true;
  // `24Ă—7`
  if (codePoint === 0xd7 && isDigit(before) && isDigit(after)) return true;
  // `Ā© 2024`
  if (codePoint === 0xa9 && left === 'none' && YEAR.test(text.slice(end, end + 5))) return true;
  if (ODD.has(lead)) return isProvenBehindOdd(text, start, end);
  // Quotes and dashes before a letter, `“é`, are no damage: MacRoman has them as leads.
  if (leadCase === 'none' && lead !== TIMES) return false;
  // `Б─`, `цЂ`
  if (FRAME.has(mark)) return true;
  if (isMixed(before, lead, mark, 0, after)) return !isStranger(before, codePoint, after);
  // Capitals around a lower-case result, as in play with letters like `MÄ£ÄM`; ß has its own habits.
  const small = codePoint !== 0xdf && caseOf(codePoint) === 'lower';
  if (small && left === 'upper' && (right === 'upper' || caseAt(text, start - 2) === 'upper')) return false;
  // A capital inside a word of small letters: `FÃ¤hig`, `CafÃ©`.
  if (left === 'lower' || left === 'uncased') return leadCase !== 'lower' || lead === SHARP_S;
  const markCase = caseOf(mark);
  // `ÂŁ25`, `ĂĽber`, `Ă\xa0`: no word of any language
  if ((lead === A_BREVE || lead === A_CIRCUMFLEX) && ALIEN.has(mark)) return true;
  if ((lead === A_BREVE || lead === C_ACUTE) && mark === NBSP && left === 'none') return true;
  if (lead === C_ACUTE && 'ŖŗØøÆæ'.includes(text.charAt(start + 1))) return true;
  // `Đˇe`: an accent of its own stands in no word
  if (ACCENTS.has(mark) && right !== 'none') return true;
  // A word may begin or go on so: `Óś`, `ÓŁ`, `éš`
  if (markCase !== 'none' && !NATURAL.has(mark) && !(WESTERN.has(mark) && !NEIGHBOURS.has(lead)))
    return (leadCase === 'lower' && markCase === 'upper') || (left === 'upper' && markCase === 'lower');
  if (!NATURAL.has(mark)) return true;
  if (right !== 'none' && !JOINING.has(mark)) return true;
  // A soft hyphen does not stand between a capital and a small letter: `DÃ\xadas`.
  if (mark === 0xad && right === 'lower') return true;
  if (lead === A_TILDE) return isProvenBehindTilde(text, start, end, mark);
  if (lead === A_CIRCUMFLEX || lead === A_MACRON) return isProvenBehindA(text, start, end, mark);
  // An elision needs a word before the apostrophe; a capital alone is none, but may take an English ending.
  if (mark === APOSTROPHE) return left === 'none' && right !== 'none' && !isEnding(text.slice(end, end + 3));
  return false;
}

/** `├®` and `√©`: nobody sets a letter or a sign against a line, nor a root before a word; two lines need a word beside them. */
function isProvenBehindOdd(text: string, start: number, end: number): boolean {
  const lead = text.charCodeAt(start);
  const mark = text.charCodeAt(start + 1);
  if (FRAME.has(lead) && !ODD.has(mark)) return true;
  if (FRAME.has(lead) && FRAME.has(mark) && isDrawn(text, start, end)) return false;
  return (
    caseAt(text, start - 1) !== 'none' ||
    caseAt(text, end) !== 'none' ||
    CLOSED.test(text.charAt(start - 1)) ||
    /^ ?\d/.test(text.slice(end, end + 2))
  );
}

/** Whether two lines beyond one letter are drawn too: `├┤a┼┐a`. */
const isDrawn = (text: string, start: number, end: number): boolean =>
  (FRAME.has(unitAt(text, end + 1)) && FRAME.has(unitAt(text, end + 2))) ||
  (FRAME.has(unitAt(text, start - 2)) && FRAME.has(unitAt(text, start - 3)));

/** Whether a letter is of another alphabet than both its neighbours: ď within a Ukrainian word. */
function isStranger(before: number, codePoint: number, after: number): boolean {
  const own = scriptOf(codePoint);
  const [left, right] = [scriptOf(before), scriptOf(after)];
  return own !== 0 && (left > own || right > own) && left !== own && right !== own;
}

/** Ã and a mark that could follow: Portuguese and Vietnamese words end so. */
function isProvenBehindTilde(text: string, start: number, end: number, mark: number): boolean {
  const before = text.charAt(start - 1);
  const right = caseAt(text, end);
  // `many Ã’s`
  if (caseAt(text, start - 1) === 'none') return mark !== APOSTROPHE || !isEnding(text.slice(end, end + 3));
  // `MÃ–BEL`
  if (OPENING.has(mark) || (mark === EN_DASH && right !== 'none')) return true;
  // Italian nouns in -TÀ and futures in -RÀ, where no price follows without a space
  if (mark === EURO) return before === 'T' || before === 'R';
  // `CÃ\xa0nan`; and `OÃ™`, the French word OÙ
  return (
    caseAt(text, start - 2) === 'none' &&
    ((mark === NBSP && right === 'lower') || (before === 'O' && mark === TRADEMARK))
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
function isProvenBehindA(text: string, start: number, end: number, mark: number): boolean {
  const before = text.charAt(start - 1);
  const next = text.charAt(end);
  if (CLOSED.test(before)) return true;
  const apart = before === '' || SPACE.test(before);
  if (mark === NBSP) return (apart && isPlain(next)) || (isArticle(text, start) && caseAt(text, end) === 'lower');
  // A bullet: `Â· Item`, `Â·Item`
  if (
    BULLETS.has(mark) &&
    (SPACE.test(next) || caseAt(text, end) !== 'none') &&
    LINE_START.test(text.slice(Math.max(0, start - 13), start))
  )
    return true;
  // A quotation in French: `Â« Bonjour`, and its end behind a space that does not break
  if (mark === 0xab) return apart;
  if (mark === GUILLEMET) return before === '\u00a0';
  // `NÂº 5`, `MÂ²`
  const sign = before === 'N' ? '°º' : before === 'M' ? '²³' : '';
  return sign.includes(text.charAt(start + 1)) && caseAt(text, start - 2) === 'none';
}

/** Whether the English words A or I end before a place. */
const isArticle = (text: string, end: number): boolean =>
  /[AI]/.test(text.charAt(end - 1)) && caseAt(text, end - 2) === 'none';

/** Three units: in windows-1252 the first is one of àáâãäåæçèéêëìíîï, which end words in some languages. */
function isProvenTriple(text: string, { start, end, codePoint, likelihood }: Sequence): boolean {
  if (likelihood === LIKELIHOOD.rare) return false;
  const lead = text.charCodeAt(start);
  const second = natural(text.charCodeAt(start + 1));
  const third = natural(text.charCodeAt(start + 2));
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  const left = caseOf(before);
  const right = caseOf(after);
  const secondCase = NATURAL.has(second) ? 'none' : caseOf(second);
  const thirdCase = NATURAL.has(third) ? 'none' : caseOf(third);
  if (likelihood === LIKELIHOOD.script) {
    // `ï¼Œ`, a sign of full width: no word holds a quarter
    if (lead === SMALL_I && (second === 0xbc || second === 0xbd)) return true;
    // One character of a script of runs: behind a letter it is the end of a word, as in `café »` or `víš“`.
    if (left !== 'none' || second === NBSP || secondCase !== 'none' || thirdCase !== 'none') return false;
    return caseOf(lead) !== 'none' && (!NATURAL.has(second) || !NATURAL.has(third));
  }
  if (isMixed(before, lead, second, third, after)) return true;
  // `√¢`: three lines could be drawn
  const odd = Number(ODD.has(lead)) + Number(ODD.has(second)) + Number(ODD.has(third));
  if (odd > 0 && (odd < 3 || left !== 'none' || right !== 'none')) return true;
  // A byte order mark; and the punctuation of code page 850, `ÔÇÖ`
  if (codePoint === 0xfeff || (lead === O_CIRCUMFLEX && second === C_CEDILLA)) return true;
  if (secondCase !== 'none' && !(WESTERN.has(second) && (lead === SMALL_A || lead === SMALL_I))) {
    // A capital in a word of small letters, `itÔÇÖs`; or a small letter behind capitals, `ÔÇô`
    if (caseOf(lead) === 'none') return true;
    if (caseOf(lead) === 'upper' && left === 'lower') return true;
    if (caseOf(lead) === 'lower' && secondCase === 'upper') return true;
    if (secondCase === 'lower' && thirdCase === 'upper') return true;
    if (caseOf(lead) === 'upper' && secondCase === 'upper')
      return thirdCase === 'lower' || (thirdCase === 'none' && !CLOSING.has(third));
    return thirdCase === 'none' && !CLOSING.has(third);
  }
  if (thirdCase !== 'none') return !JOINING.has(second) || (lead === SMALL_A && ALIEN.has(third));
  if (right !== 'none' && !JOINING.has(third)) return true;
  return !CLOSING.has(second) || !CLOSING.has(third);
}
