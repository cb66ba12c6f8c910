/** Of each UTF-16 unit the sets that hold it, as bits. */
const held = new Uint16Array(0x10000);
let sets = 0;

/** A set of characters of one unit each. */
class Marks {
  readonly #bit = 1 << sets++;

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      held[unit] = (held[unit] as number) | this.#bit;
    }
  }

  has(unit: number): boolean {
    return ((held[unit] as number) & this.#bit) !== 0;
  }
}

/**
 * What stands behind a capital or an accented word in correct text: closing marks, signs set high, spaces that do not break.
 * A lead byte that is such a letter and a continuation byte that is such a mark prove nothing together.
 */
export const NATURAL = new Marks('”’»…–—™®©°²³¹•·\u00a0€ªº†‡“‘‹›«„‚\u00ad');
/** Those of them that open a quotation; only some languages close with them. */
export const OPENING = new Marks('“‘„‚‹«');
/** Marks that head an item. */
export const BULLETS = new Marks('·•»');
/** Marks that stand behind any word; two of them in a row are no wonder. */
export const CLOSING = new Marks('”’»…–—\u00a0¹º');
/** Marks behind which a letter may follow at once in correct text. */
export const JOINING = new Marks('\u00a0\u00ad·’–—');

/** Letters of windows-1252 outside Latin-1, and the capitals behind which some language writes one of them. */
export const WESTERN = new Marks('ŒœŠšŽžŸƒ');
/** Letters that stand in no language beside Ă, Â and â. */
export const ALIEN = new Marks('ŁłĽľĄąŠšŤťŚśŹźŽžŻż');
export const NEIGHBOURS = new Marks('ÁÄÉÍÓÔÖÚÜÝČĎĚĹĽŇŘŠŤŮŽ');
/** Accents without a letter. */
export const ACCENTS = new Marks('ˇ˘˙˛˝ˆ˜');
const LINES = String.fromCharCode(...Array.from({ length: 0xa0 }, (_, at) => 0x2500 + at));
/** Lines and blocks of drawn tables. */
export const FRAME = new Marks(LINES);
/** Signs that no word holds and no word touches: lines, and those of mathematics. */
export const ODD = new Marks(`${LINES}√≈∆∫∂∑∏∞≤≥≠≡∩⌠⌡⌐₧◊∙¬ƒⁿ¦¤\uf8ff`);
/** What damaged sequences mostly stand for: a reading as one of these says more than one as a rare sign. */
export const COMMON = new Marks('’‘“”–—•…·€£®™°²©«»\u00a0éèêëàâäáãçíîïñóôöõúûüœÉÀÄÖÜ✅●');
