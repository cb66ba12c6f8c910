/**
 * What stands behind a capital or an accented word in correct text: closing marks, signs set high, spaces that do not break.
 * A lead byte that is such a letter and a continuation byte that is such a mark prove nothing together.
 */
export const NATURAL = new Set('”’»…–—™®©°²³¹•·\u00a0€ªº†‡“‘‹›«„‚\u00ad');
/** Those of them that open a quotation; only some languages close with them. */
export const OPENING = new Set('“‘„‚‹«');
/** Marks that head an item. */
export const BULLETS = new Set('·•»');
/** Marks that stand behind any word; two of them in a row are no wonder. */
export const CLOSING = new Set('”’»…–—\u00a0¹º');
/** Marks behind which a letter may follow at once in correct text. */
export const JOINING = new Set('\u00a0\u00ad·’–—');

/** Letters of windows-1252 outside Latin-1, and the capitals behind which some language writes one of them. */
export const WESTERN = new Set('ŒœŠšŽžŸƒ');
/** Letters that stand in no language beside Ă, Â and â. */
export const ALIEN = new Set('ŁłĽľĄąŠšŤťŚśŹźŽžŻż');
export const NEIGHBOURS = new Set('ÁÄÉÍÓÔÖÚÜÝČĎĚĹĽŇŘŠŤŮŽ');
/** Accents without a letter. */
export const ACCENTS = new Set('ˇ˘˙˛˝ˆ˜');
/** Lines and blocks of drawn tables. */
export const FRAME = new Set(between(0x2500, 0x25a0));
/** Signs that no word holds and no word touches: lines, and those of mathematics. */
export const ODD = new Set([...FRAME, ...'√≈∆∫∂∑∏∞≤≥≠≡∩⌠⌡⌐₧◊∙¬ƒⁿ¦¤\uf8ff']);

function between(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at));
}
