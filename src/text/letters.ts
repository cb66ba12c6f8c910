import type { Edit } from './edits.js';
import { RARE, rareIn } from './rare.js';

/** What Unicode calls a letter that is written otherwise. */
export type LetterKind = 'homoglyph' | 'full-width' | 'ligature' | 'radical' | 'mathematical';

/** An edit that writes a letter as the one that is meant. */
export interface LetterEdit extends Edit {
  readonly kind: LetterKind;
}

// a figure or letter of full width, a ligature, a Kangxi radical, a mathematical letter or figure
const COMPATIBLE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\ufb00-\ufb06]|[\u2f00-\u2fd5]|\ud835[\udc00-\udfff]/g;
// a word of letters that look Latin, and more than one of them
const WORD = /[A-Za-z\u00c0-\u024f\u0370-\u052f]{3,60}/g;

/** Greek and Cyrillic letters that cannot be told from the Latin letter in the same place of the second string. */
const ALIKE = 'АВЕЅІЈКМНОРСТУХаеіјорсухѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABESIJKMHOPCTYXaeijopcyxshdqwABEZHIKMNOPTYXo';

const isLatin = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122;
const isOther = (c: number): boolean => c >= 0x370 && c < 0x530;

function kindOf(letter: string): LetterKind {
  const c = letter.charCodeAt(0);
  if (c >= 0xff00) return 'full-width';
  if (c >= 0xfb00) return 'ligature';
  return c === 0xd835 ? 'mathematical' : 'radical';
}

/**
 * Edits that write each Greek or Cyrillic letter of a Latin word as its Latin look-alike; none where the word could be of the other
 * script: where not all of its other letters have a look-alike, or fewer than two thirds are Latin ("СТO": one Latin letter).
 */
function* homoglyphs(text: string): Iterable<LetterEdit> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    let latin = 0;
    const others: number[] = [];
    for (let i = 0; i < word.length; i++) {
      const c = word.charCodeAt(i);
      if (isLatin(c)) latin++;
      else if (isOther(c)) others.push(i);
    }
    if (others.length === 0 || latin < others.length * 2) continue;
    if (others.some((i) => !ALIKE.includes(word[i] as string))) continue;
    for (const i of others) {
      const replacement = LATIN[ALIKE.indexOf(word[i] as string)] as string;
      yield { start: index + i, end: index + i + 1, replacement, kind: 'homoglyph' };
    }
  }
}

/**
 * Edits, in order, that write letters of compatibility as what they stand for: full width, ligatures, Kangxi radicals, mathematical
 * letters (NFKC, UAX #15), and look-alikes of another script within a Latin word (UTS #39). Signs of full width stay: they belong to
 * Chinese and Japanese text.
 */
export function plainLetters(text: string): readonly LetterEdit[] {
  if ((rareIn(text) & RARE.letter) === 0) return [];
  const edits: LetterEdit[] = [];
  for (const { 0: letter, index } of text.matchAll(COMPATIBLE)) {
    const replacement = letter.normalize('NFKC');
    if (replacement !== letter)
      edits.push({ start: index, end: index + letter.length, replacement, kind: kindOf(letter) });
  }
  for (const edit of homoglyphs(text)) edits.push(edit);
  return edits.sort((a, b) => a.start - b.start);
}
