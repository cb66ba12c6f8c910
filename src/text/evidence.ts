import { LIKELIHOOD } from './plausible.js';
import type { Sequence } from './sequences.js';
import { windows1252Character } from './windows-1252.js';

/**
 * What stands behind a capital or an accented word in correct text: closing marks, signs set high, spaces that do not break.
 * A lead byte that is such a letter and a continuation byte that is such a mark prove nothing together.
 */
const NATURAL = new Set('”’»…–—™®©°²³¹•·\u00a0€ªº†‡“‘‹›«„‚\u00ad');
/** Those of them that open a quotation; only some languages close with them. */
const OPENING = new Set('“‘„‚‹«');
/** Marks that head an item. */
const BULLETS = new Set('·•»');
/** Marks that stand behind any word; two of them in a row are no wonder. */
const CLOSING = new Set('”’»…–—\u00a0¹º');
/** Marks behind which a letter may follow at once in correct text. */
const JOINING = new Set('\u00a0\u00ad·’–—');

// An English ending behind an apostrophe: ’s, ’ve, ’ll
const ENDING = /^(?:[sdtm]|re|ve|ll)(?!\p{L})/iu;
// A digit, emphasis, or punctuation that closes; a capital letter behind it would begin a word without a space.
const CLOSED = /[\d.!?;:,)\]}%_*]/;
const SPACE = /\s/;
// A letter, a digit, a space or the end
const PLAIN = /^(?:[\p{L}\p{N}\s]|$)/u;

// The bytes that windows-1252 leaves unassigned: no text that was meant holds them.
const UNASSIGNED = /[\x81\x8d\x8f\x90\x9d]/;
// Markup at the start of a line, before a bullet: `### `, `  * `, `> `
const LINE_START = /(?:^|[\r\n])[\s#>*+-]{0,12}$/;

type Case = 'none' | 'lower' | 'upper' | 'uncased';

function caseOf(character: string): Case {
  if (character === '') return 'none';
  const lower = character.toLowerCase();
  const upper = character.toUpperCase();
  if (lower !== upper) return character === lower ? 'lower' : 'upper';
  return /\p{L}/u.test(character) ? 'uncased' : 'none';
}

/** The character as correct text would have it: a C1 control as the windows-1252 character that it may stand for. */
const natural = (character: string) => windows1252Character(character.charCodeAt(0));

/**
 * Whether a sequence proves by its form and its nearest neighbours that it is damage; `touches`: whether another sequence
 * stands right before or behind it. Without proof it may still be correct text, as the end of `“IRMÃ”`.
 */
export function isProven(text: string, sequence: Sequence, touches: boolean): boolean {
  if (touches || UNASSIGNED.test(text.slice(sequence.start, sequence.end))) return true;
  switch (sequence.end - sequence.start) {
    case 2:
      return isProvenPair(text, sequence);
    case 3:
      return isProvenTriple(text, sequence);
    default:
      return true;
  }
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
  // A rare letter needs letters on both sides, the left one small.
  if (likelihood === LIKELIHOOD.rare) return left === 'lower' && right !== 'none';
  if (control) return true;
  // Capitals around a lower-case result, as in play with letters like `MÄ£ÄM`; ß has its own habits.
  const small = codePoint !== 0xdf && caseOf(String.fromCodePoint(codePoint)) === 'lower';
  if (small && left === 'upper' && (right === 'upper' || caseOf(text.charAt(start - 2)) === 'upper')) return false;
  // A capital inside a word of small letters: `FÃ¤hig`, `CafÃ©`.
  if (left === 'lower' || left === 'uncased') return true;
  if (!NATURAL.has(mark)) return true;
  if (right !== 'none' && !JOINING.has(mark)) return true;
  // A soft hyphen does not stand between a capital and a small letter: `DÃ\xadas`.
  if (mark === '\u00ad' && right === 'lower') return true;
  if (lead === 'Ã') return left === 'none' || isProvenBehindTilde(before, mark, right);
  if (lead === 'Â') return isProvenBehindA(text, start, end, mark);
  // An elision needs a word before the apostrophe; a capital alone is none, but may take an English ending.
  if (mark === '’') return left === 'none' && right !== 'none' && !ENDING.test(text.slice(end, end + 3));
  return false;
}

/** Ã behind a capital and a mark that could follow: Portuguese and Vietnamese words end so. */
function isProvenBehindTilde(before: string, mark: string, right: Case): boolean {
  // `MÃ–BEL`; and Italian nouns in -TÀ and futures in -RÀ, where no price follows without a space.
  return (
    OPENING.has(mark) || (mark === '–' && right !== 'none') || (mark === '€' && (before === 'T' || before === 'R'))
  );
}

/** Â and a mark that could stand behind it. `Â` is a word or the end of one in some languages, but it keeps its spaces. */
function isProvenBehindA(text: string, start: number, end: number, mark: string): boolean {
  const before = text.charAt(start - 1);
  const next = text.charAt(end);
  if (CLOSED.test(before)) return true;
  const apart = before === '' || SPACE.test(before);
  if (mark === '\u00a0') return apart && PLAIN.test(next);
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
  // `Â© 2024`
  if (mark === '©') return caseOf(before) === 'none' && /^ ?\d/.test(text.slice(end, end + 2));
  // `NÂº 5`, `MÂ²`
  const sign = before === 'N' ? '°º' : before === 'M' ? '²³' : '';
  return sign.includes(mark) && caseOf(text.charAt(start - 2)) === 'none';
}

/** Three units: in windows-1252 the first is one of àáâãäåæçèéêëìíîï, which end words in some languages. */
function isProvenTriple(text: string, { start, end, likelihood }: Sequence): boolean {
  const second = natural(text.charAt(start + 1));
  const third = natural(text.charAt(start + 2));
  const right = caseOf(text.charAt(end));
  if (likelihood === LIKELIHOOD.script) {
    // One character of a script of runs: behind a letter it is the end of a word, as in `café »` or `víš“`.
    if (caseOf(text.charAt(start - 1)) !== 'none' || second === '\u00a0') return false;
    return !NATURAL.has(second) || !NATURAL.has(third);
  }
  if (right !== 'none' && !JOINING.has(third)) return true;
  return !CLOSING.has(second) || !CLOSING.has(third);
}
