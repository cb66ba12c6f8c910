import { once } from '../once.js';
import { regex } from '../regex.js';
import type { Language } from './languages.js';
import { isAmongSpaces, isPlainSpaceThere, type LostSpaces } from './no-break-spaces.js';

const NBSP = '\u00a0';
const LETTER = once(() => /\p{L}/u);
// Behind these a sentence, an item or a price begins, behind a space that does not break
const MARK = /[.,:;!?)\]*]\s?$/;
// Marks before which French has such a space
const FRENCH = /^(?:[:;!?»%€]| ?\ufffd{3})/;
// `visit` and an address, which no letter precedes
const ADDRESS = /^(?:https?:|www\.)/;
// German stems before ß: groß, Maß, außer, Straße, fließend, heißt; not the ends of Frau, zwei, Thema and Technologie
const SHARP_S = once(
  () =>
    regex('iu')`
      (?:
        gr[oöuü]|(?<!the|fir|kli|sche|para)m[aä]|spa|str[aä]|flei|(?<!z)wei|hei|(?<!\p{L})(?:dr|str)?au|äu|f[uü]|schlie|
        (?<!\p{L})(?:ab|ein|ver)?gie|flie|(?<!de)st[oö]|b[uü]|sü|blo|genie|schie
      )$
    `,
);
/** The openings of words before which a capital of a language stands, or œ. */
const OPENINGS = once(
  (): Readonly<Partial<Record<Language, readonly (readonly [string, RegExp])[]>>> => ({
    de: [
      ['Ü', /^b(?:er|lich|ung)/],
      ['Ö', /^(?:ff|ster|kono|kolo|kosys|PNV|rtlich|l(?:\b|e))/],
      ['Ä', /^(?:nder|rzt|hnlich|ltere|quival|gypt|sthet|mter)/],
    ],
    fr: [
      ['œ', /^(?:u(?:vr|fs?\b|rs?\b|x\b|d)|il)/],
      ['Ê', /^(?:tre|TRE)\b/],
      ['À', /^ propos\b/],
      ['Ç', /^a (?=\p{Ll})/u],
      ['Î', /^les?\b/],
      ['É', /^(?:[bdfglmnpqrtvx][a-zé]|[ct][aeohlr]|s[ptl]|galem)/],
    ],
    es: [
      ['Ú', /^(?:n(?:ete|ic)|ltim)/],
      ['Á', /^(?:re|gil|mbito)/],
      ['É', /^(?:st[aeo]s?\b|xito|tic)/],
    ],
    pt: [
      ['Ú', /^(?:nic|ltim)/],
      ['Á', /^(?:re|gil|gei|ud|sia|frica)/],
      ['Ó', /^tim/],
      ['É', /^tica/],
    ],
  }),
);
// Where a sentence begins
const SENTENCE_START = /(?:^|[\n.!?] ?|[*#-] )$/;
// French words that end in à
const A_GRAVE = once(() => /(?:^|[^\p{L}])(?:[dD]éj|[vV]oil|[cC]elui-l|[cC]elle-l|[lL]|[dD]el|[qQ]u[’']|jusqu[’'])$/u);

/**
 * The character of two bytes of which nothing is known but that the first is C2 to C5 and the second 80 to A0: a no-break
 * space, a capital of Latin-1, à, ß or œ. `spaces`: those of the text. null where several would fit.
 */
export function inferPair(before: string, after: string, language: Language | null, spaces: LostSpaces): string | null {
  const left = before.slice(-1);
  const right = after.charAt(0);
  if ((/vis-$/i.test(before) && /^-vis/i.test(after)) || /^ la carte/.test(after)) return 'à';
  if (/(?<!\d)24$/.test(before) && /^7(?!\d)/.test(after)) return '×';
  const begins = !LETTER().test(left);
  if (/^land Islands/.test(after)) return 'Å';
  const opening = begins ? inferOpening(before, after, language) : null;
  if (opening !== null) return opening;
  switch (language) {
    case 'de':
      if (SHARP_S().test(before) && !/\p{Lu}/u.test(right)) return 'ß';
      break;
    case 'fr':
      if (!begins && /^u(?:vr|r|d|x|fs?\b)/.test(after)) return 'œ';
      if (A_GRAVE().test(before) && !LETTER().test(right)) return 'à';
      if (FRENCH.test(after) || /«$/.test(before)) return NBSP;
      if (/\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(after)) return 'É';
      // a word of its own
      if (/\p{Lu}{2} $/u.test(before) && /^ \p{Lu}{2}/u.test(after)) return 'À';
      if (/[\p{L}\d,:()/’'"“«€$%*…] $|[’'(-]$/u.test(before) && /^(?: [\p{L}\d*_"“«(:]|[*_])/u.test(after)) return 'à';
      break;
    case 'it':
      if (!begins && !LETTER().test(right)) return 'à';
      break;
    case 'pt':
      if (/\p{Ll} $/u.test(before) && /^s? /.test(after)) return 'à';
      break;
  }
  if (language !== 'en' && language !== 'nl' && language !== 'de') return null;
  if (isSpace(before, after, left, right, spaces.sure > 0)) return NBSP;
  if (language !== 'en') return null;
  return isAmongSpaces(before, after, spaces, true) || isPlainSpaceThere(before, after, spaces) ? NBSP : null;
}

/**
 * The letter of Latin-1 of two bytes whose second is lost before a space or a mark; `narrow`: whether à and é are lost so.
 * null where several would fit.
 */
export function inferSecond(before: string, after: string, language: Language | null, narrow: boolean): string | null {
  if (language === 'de' && SHARP_S().test(before)) return 'ß';
  if (language === 'fr' && /\p{Lu}{2}$/u.test(before)) return 'É';
  const opening = LETTER().test(before.slice(-1)) ? null : inferOpening(before, after, language);
  if (opening !== null) return opening;
  // `qu’à `
  if (!after.startsWith(' ') || !(narrow || /[’']$/.test(before))) return null;
  return LETTER().test(before.slice(-1)) && !A_GRAVE().test(before) ? 'é' : 'à';
}

/** The words that one letter is, at the start of a sentence: è, é. */
const ONE_LETTER: Readonly<Partial<Record<Language, string>>> = { it: 'È', pt: 'É' };

/** The letter with which a word begins, of those that a language has at the start of words; null where none fits. */
function inferOpening(before: string, after: string, language: Language | null): string | null {
  if (language === null) return null;
  for (const [letter, opening] of OPENINGS()[language] ?? []) if (opening.test(after)) return letter;
  return SENTENCE_START.test(before) && /^ \p{Ll}/u.test(after) ? (ONE_LETTER[language] ?? null) : null;
}

/** Whether a no-break space stands in a text of a language that has few accents. */
function isSpace(before: string, after: string, left: string, right: string, spaces: boolean): boolean {
  if (/\u00a0 ?$/.test(before) || ADDRESS.test(after)) return true;
  if (MARK.test(before)) return !/^\p{Ll}/u.test(after) || right === '';
  if (/[$€£(\d]/.test(right)) return true;
  // `Richmond��Values`; a capital hardly ends in one
  if (/\p{Ll}/u.test(left))
    return /\p{Lu}/u.test(right) || (spaces && (right === ' ' || /^\p{Ll}{2}|^[a-z] /u.test(after)));
  if (/\d/.test(left)) return /^(?:[a-z]|[–-])/.test(after);
  return spaces && (left === '' || left === '\n') && (right === '' || right === '\n');
}

// The openings of words in which ﬀ stands before a vowel, and ﬃ before a consonant: different, effort, offer, afford, suffer; difficult
const DOUBLE_F = once(() => /(?:^|[^\p{L}])(?:in|co|un)?(?:di|e|o|a|su)$/iu);
// What follows ﬂ: flow, flexible, influence, flour, conflict, floor, flight, fleet
const BEHIND_FL = /^(?:ow|ex|uen|uid|ict|oor|ight|eet|aw|at|ag|our|uctu|y\b)/;

/** The character whose first bytes are EF and `second`, and the third is lost: a byte order mark or a ligature; null where it is another. */
export function inferPresentation(second: number, before: string, after: string): string | null {
  if (second === 0xbb) return '\ufeff';
  if (second === 0xb8) return '\ufe0f';
  if (second !== 0xac) return null;
  if (!LETTER().test(after.charAt(0))) return LETTER().test(before.slice(-1)) ? 'ﬀ' : null;
  if (DOUBLE_F().test(before)) return /^[aeiou]/.test(after) ? 'ﬀ' : 'ﬃ';
  return BEHIND_FL.test(after) ? 'ﬂ' : 'ﬁ';
}
