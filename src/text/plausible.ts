/**
 * How likely a character is to be what a damaged sequence stood for, before its neighbours are looked at.
 * `never`: hardly ever written; `rare`: believed only with other proof on the line; `script`: a script that is written in runs, so that one alone proves
 * nothing; `letter`: letters and signs that stand alone in Latin text; `sign`: punctuation, symbols and emoji, whose
 * sequences hardly occur in correct text.
 */
export const LIKELIHOOD = { never: 0, rare: 1, script: 2, letter: 3, sign: 4 } as const;
export type Likelihood = (typeof LIKELIHOOD)[keyof typeof LIKELIHOOD];

const { never, rare, script, letter, sign } = LIKELIHOOD;

/** First code point of each range, ascending, and what holds from there to the next. */
const RANGES: readonly (readonly [number, Likelihood])[] = [
  [0x0080, letter], // C1 controls, which a second misreading left, and Latin-1
  [0x0100, letter], // Latin Extended-A
  [0x0138, rare], // kra
  [0x0139, letter],
  [0x0149, rare], // apostrophe n
  [0x014a, letter],
  [0x017f, rare], // long s
  [0x018f, letter], // schwa
  [0x0190, rare],
  [0x0192, letter], // florin
  [0x0193, rare],
  [0x01a0, letter], // Vietnamese o with horn
  [0x01a2, rare],
  [0x01af, letter], // Vietnamese u with horn
  [0x01b1, rare],
  [0x01c4, script], // Croatian digraphs, pinyin
  [0x01dd, rare],
  [0x01e6, script], // Romani, Skolt Sami, Livonian
  [0x01ec, rare],
  [0x0218, letter], // Romanian s and t with comma
  [0x021c, rare],
  [0x0251, script], // phonetic transcription
  [0x0259, letter], // schwa
  [0x025a, script],
  [0x0261, script],
  [0x0262, rare],
  [0x0268, script],
  [0x026b, rare],
  [0x0283, script],
  [0x0284, rare],
  [0x0292, script],
  [0x0293, rare],
  [0x0294, script],
  [0x0295, rare],
  [0x02bb, letter], // okina, modifier apostrophe
  [0x02bd, rare],
  [0x02c6, letter], // circumflex, caron
  [0x02c8, script],
  [0x02c9, rare],
  [0x02d0, script],
  [0x02d1, rare],
  [0x02d8, letter], // spacing accents
  [0x02de, rare],
  [0x0300, letter], // combining accents of decomposed letters
  [0x0305, rare],
  [0x0306, letter],
  [0x030d, rare],
  [0x031b, letter],
  [0x031c, rare],
  [0x0323, letter],
  [0x0324, rare],
  [0x0326, letter],
  [0x0329, rare],
  [0x0331, letter],
  [0x0332, rare],
  [0x0335, letter],
  [0x0339, rare],
  [0x0386, letter], // Greek
  [0x03cf, rare],
  [0x0400, letter], // Cyrillic
  [0x0460, rare],
  [0x0490, letter], // Ukrainian g
  [0x0492, script], // Kazakh, Kyrgyz, Mongolian
  [0x0494, rare],
  [0x049a, script],
  [0x049c, rare],
  [0x04a2, script],
  [0x04a4, rare],
  [0x04ae, script],
  [0x04b2, rare],
  [0x04ba, script],
  [0x04bc, rare],
  [0x04d8, script],
  [0x04da, rare],
  [0x04e8, script],
  [0x04ea, rare],
  [0x0531, script], // Armenian
  [0x058b, never],
  [0x05b0, script], // Hebrew
  [0x05f5, never],
  [0x060c, script], // Arabic
  [0x0700, never],
  [0x0780, script], // Thaana
  [0x07b2, never],
  [0x0900, script], // Indic scripts, Thai, Lao, Tibetan, Burmese, Georgian
  [0x1100, never],
  [0x1200, script], // Ethiopic
  [0x1380, never],
  [0x13a0, script], // Cherokee
  [0x1400, rare],
  [0x1780, script], // Khmer
  [0x17fa, never],
  [0x1d00, script], // small capitals
  [0x1dc0, rare],
  [0x1e00, letter], // Vietnamese and other letters with two accents
  [0x1f00, script], // polytonic Greek
  [0x2000, sign],
  [0x2800, script], // Braille
  [0x2900, sign],
  [0x2c00, rare],
  [0x2c60, script], // Latin Extended-C
  [0x2c80, rare],
  [0x2e80, script], // radicals, kana, CJK
  [0xa000, rare],
  [0xa640, script],
  [0xa6a0, rare],
  [0xa720, script],
  [0xa7d0, rare],
  [0xac00, script], // Hangul
  [0xd7a4, never],
  [0xf000, sign], // bullets and ticks of symbol fonts in the private use area
  [0xf100, never],
  [0xf8ff, script], // the logo of Apple's fonts
  [0xf900, script], // CJK compatibility
  [0xfb00, letter], // ligatures
  [0xfb07, never],
  [0xfb1d, script], // Hebrew and Arabic presentation forms
  [0xfe00, sign], // variation selectors
  [0xfe10, script],
  [0xfeff, sign], // byte order mark
  [0xff00, script], // full and half width
  [0xfff0, never],
  [0xfffc, sign], // object and replacement character
  [0xfffe, never],
  [0x10000, script],
  [0x1d400, sign], // mathematical letters
  [0x1d800, script],
  [0x1f000, sign], // emoji
  [0x1fb00, never],
  [0x20000, script], // CJK extensions
  [0x32000, never],
  [0xe0020, sign], // tags of regional flags
  [0xe0080, never],
  [0xe0100, sign], // variation selectors
  [0xe01f0, never],
];

/** By code point below U+3000, as most are; filled on first use. */
let common: Uint8Array | null = null;

/** Of a code point from U+0080. */
export function likelihood(codePoint: number): Likelihood {
  common ??= Uint8Array.from({ length: 0x3000 }, (_, value) => rangeOf(value));
  return codePoint < 0x3000 ? (common[codePoint] as Likelihood) : rangeOf(codePoint);
}

function rangeOf(codePoint: number): Likelihood {
  let low = 0;
  let high = RANGES.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((RANGES[middle] as readonly [number, Likelihood])[0] <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? never : (RANGES[low - 1] as readonly [number, Likelihood])[1];
}

/** Code points with equal keys belong to one script or to scripts that are written together, as kana and Han are. */
export function scriptKey(codePoint: number): number {
  if (codePoint < 0x0250) return 0;
  if (codePoint < 0x0800)
    return codePoint < 0x0370 ? 1 : codePoint < 0x0400 ? 2 : codePoint < 0x0530 ? 3 : 4 + (codePoint >> 8);
  if (codePoint < 0x2000) return 0x100 + (codePoint >> 7);
  if (codePoint < 0x2e80) return 0x200;
  if (codePoint < 0xac00 || codePoint >= 0xf900) return 0x201;
  return codePoint < 0xd7a4 ? 0x202 : 0x203;
}
