/*
 * Letters as ranges for expressions without the flags `i` and `u`, which are many times cheaper to compile and to run than `\p{L}`:
 * Latin, Greek and Cyrillic with their cases, and all other letters up to the CJK as letters without case.
 */
/** Capitals. */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΑ-ΩЀ-Я';
/** Small letters. */
export const LOWER = 'a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșțά-ώа-џ';
/** All letters, marks above them among them; punctuation and signs are none. */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufeff';

const SMALL = new RegExp(`^[${LOWER}]`);
const CAPITAL = new RegExp(`^[${UPPER}0-9]`);

/** Whether a text begins with a small letter. */
export const startsSmall = (text: string): boolean => SMALL.test(text);
/** Whether a text begins with a capital or a digit. */
export const startsCapital = (text: string): boolean => CAPITAL.test(text);

/** Whether a word is one of a list, given as one string; the set is made when it is first asked. */
export function oneOf(list: string, between = ' '): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= new Set(list.split(between));
    return words.has(word);
  };
}
