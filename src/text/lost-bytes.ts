import { regex } from '../regex.js';
import { codecTables } from './codecs.js';
import { caseAt } from './letter-case.js';
import { LIKELIHOOD, likelihood } from './plausible.js';
import { lineHead, lineTail } from './punctuation.js';

const REPLACEMENT = 0xfffd;

/** Characters that hold bytes which code pages lose, of each group that looks alike then the likeliest first. */
const LIKELY = Array.from(
  '”ÁÍčŁŐ●⭐❤⏰⏱⏳❓❗✍☝☁←“\ufe0fﬁ🤝🌍📍🎁🔍👍👏🙏😍😁🏠🏡🏢🏥🏦🏆🏅🏋🏖🏝🏙🏁🏃🏄🏊🍕🍎🍏🍻🍺🍽🐾🍾🍷🍀🍁🍔🍩🍪🍰🍫🍼🐼🏔🏗🏘🏛🏞🏨🏫🏬🏭🏳🏴🐍🐳🐱🐶💍🚁🪐',
  (character) => character.codePointAt(0) as number,
);
const RANK: ReadonlyMap<number, number> = new Map(LIKELY.map((codePoint, rank) => [codePoint, rank]));

/** What a sequence with lost bytes stood for, of all that would fit; null where nothing speaks for one of them. */
export function likeliest(
  text: string,
  start: number,
  end: number,
  fit: readonly number[],
  proven: boolean,
): number | null {
  // A capital with something lost behind it may be the end of a word.
  if (end - start === 2 && !proven && caseAt(text, start - 1) === 'upper') return null;
  if (fit.includes(0x201d)) return quoteOrJoiner(text, start, end);
  if (fit.includes(0xc1)) return accented(text, start, end);
  const tone = fit.find((value) => value > 0x1f3fa && value < 0x1f400);
  if (tone !== undefined && TONED.test(text.slice(Math.max(0, start - 4), start))) return tone;
  if (JOINED.test(text.slice(Math.max(0, start - 3), start))) {
    const workplace = WORKPLACES.find((value) => fit.includes(value));
    if (workplace !== undefined) return workplace;
  }
  if (fit.includes(0x1f4cd)) return PLACE.test(text.slice(end, end + 40)) ? 0x1f4cd : 0x1f4dd;
  if (fit.includes(0x410) || fit.includes(0x441)) return proven ? cyrillic(text, start, end, fit) : null;
  if (fit.includes(FEH)) return proven ? FEH : null;
  if (fit.includes(0x3001)) return proven ? japaneseMark(text, start, end) : null;
  const hiragana = fit.find((value) => value > 0x3040 && value < 0x3080);
  // `ã` and a lost byte: what else begins so is in no posting; with both lost any syllable would fit
  if (hiragana !== undefined) return proven && text.charCodeAt(end - 1) !== REPLACEMENT ? hiragana : null;
  // ō in Māori and Japanese words; Ł begins words, or stands among capitals
  if (fit.includes(0x141) && isSmall(text, start, end)) return 0x14d;
  let best: number | null = null;
  for (const value of fit) {
    const rank = RANK.get(value);
    if (rank !== undefined && (best === null || rank < (RANK.get(best) as number))) best = value;
  }
  if (best !== null) return best;
  const signs = fit.filter((value) => likelihood(value) === LIKELIHOOD.sign);
  return signs.length === 1 ? (signs[0] as number) : null;
}

const JOINER = 0x200d;
const QUOTE = 0x201d;
const HYPHEN = 0x2010;
const LETTER = /[a-z]/i;
// Damaged emoji, or the sign of a person, behind a joiner
const EMOJI = /^(?:ðŸ|â™|âš|âœ|\ud83c|\ud83d|\ud83e)/;
// Anything but a quote, a dash or a bullet before a tone of skin: an emoji, right or damaged
const TONED = /(?:ðŸ..|[^\x00-\xa0“”‘’–—•…»©®™])$/;
// A joiner of emoji, right or damaged
const JOINED = /(?:\u200d|â€(?:\x8d|\ufffd))$/;
/** School and factory, which a joiner puts beside a person. */
const WORKPLACES = [0x1f3eb, 0x1f3ed];
// What a pin stands before, in the languages of most postings
const PLACE = regex('i')`
  locat|based|remote|office|hybrid|city|where|implant|situ|lieu|ville|bureau|standort|büro|stadt|ubica|sede|remot|
  oficina|ciudad|,
`;
/** The Arabic letter whose second byte is lost; what else has a lost byte there are vowel marks. */
const FEH = 0x641;

/** How far behind the opening of a quotation is looked for. */
const BEHIND = 1000;

/** `â€` and a lost byte: a closing quote where one is open, a joiner between emoji and at the edges of lines. */
function quoteOrJoiner(text: string, start: number, end: number): number {
  if (EMOJI.test(text.slice(end, end + 2))) return JOINER;
  // `self-starter`: a quote stands at the edge of a word
  if (LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end))) return HYPHEN;
  const before = text.slice(Math.max(0, start - BEHIND), start);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('â€œ'));
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('â€\u009d'), before.lastIndexOf('â€\ufffd'));
  if (opened > closed) return QUOTE;
  const atEdge =
    /^\s*(?:\n|$)/.test(text.slice(end, end + 20)) ||
    /(?:^|\n)[ *#-]{0,8}$/.test(text.slice(Math.max(0, start - 9), start));
  return atEdge ? JOINER : QUOTE;
}

// The letters around Í in capitals of Spanish and Portuguese: PAÍS, ENERGÍA, ESPECÍFICO, TÍTULO, POLÍTICA, LÍDER, MÍNIMO, FÍSICA
const I_ACUTE = /^(?:[aeou].|.[aeou]|[ct]f|tt|l[dtn]|mn|fs)/i;

/** `Ã` and a lost byte: Í where it mostly stands and in the openings of words that have it, else Á. */
function accented(text: string, start: number, end: number): number {
  if (I_ACUTE.test(text.charAt(start - 1).padEnd(1) + text.charAt(end))) return 0xcd;
  return /^(?:nd|nt|ndi|t[ae]|sl)/i.test(text.slice(end, end + 3)) ? 0xcd : 0xc1;
}

/** Whether the letter at a place stands within or behind small letters, or ends a word of one capital before it. */
function isSmall(text: string, start: number, end: number): boolean {
  const left = caseAt(text, start - 1);
  return left === 'lower' || (left === 'upper' && caseAt(text, end) !== 'upper');
}

// Nothing but markup since the line began
const LINE_START = /(?:^|\n)[ \t#>*\\+-]{0,12}$/;
/** `【`, `】`, `「`, `『` as windows-1252 shows them. */
const [LENS_END, CORNER, WHITE_CORNER] = ['ã€‘', 'ã€Œ', 'ã€Ž'];

/** The comma of Japanese, or a bracket where one is open or begins the line. */
function japaneseMark(text: string, start: number, end: number): number {
  const after = lineHead(text, end);
  const before = lineTail(text, start);
  if (after.includes(LENS_END) && LINE_START.test(before)) return 0x3010;
  const [corner, white] = [before.lastIndexOf(CORNER), before.lastIndexOf(WHITE_CORNER)];
  const closed = before.lastIndexOf('ã€\ufffd');
  if (corner >= 0 && corner > closed && corner > white) return 0x300d;
  return white >= 0 && white > closed ? 0x300f : 0x3001;
}

const VOWELS = 'аеиоуыэюяєії';
/** і as windows-1252 shows it */
const UKRAINIAN_I = 'Ñ–';
/** Letters around a place that say what it was. */
const NEAR = 4;
/** In place of the letter that is asked for, and of another that is lost. */
const [ASKED, OTHER] = ['*', '?'];
// Where я stands rather than с, as Ukrainian and Russian write: зв’язок, для, ця, ніяк, условия, новая, обязан, стоять, подіях, знання, який, явний
const YA = new RegExp(
  [
    "['’ʼ]\\*",
    'л\\*(?!ь)',
    'ц\\*',
    'ні\\*к',
    '(?:[^вф]|[^р]в|.оф)[иі]\\*$',
    '.[нвкгшщжч]а\\*$',
    '[бв]\\*з',
    'еб\\*$',
    'то\\*[тн]',
    '[аеиоуі]\\*[дзчхгжб]',
    'і\\*м',
    'н\\*(?:$|[хмєючв])',
    '[^іо]н\\*т(?!о?р)',
    '[тдз]\\*$',
    'т\\*[гхчм]',
    'д\\*[кч]',
    'з\\*т',
    'ар\\*$',
    'р\\*[дмхчєю]',
    '^\\*(?:к(?:$|[ищі]|о(?:[гїюм]|[с?]т))|в[лн]|[зщ])',
  ].join('|'),
);
// The same where both letters of `ся`, `яс` or `сс` are lost: поясі, ясно; -ся, досягти; процесс, миссия
const TWO = /\*\?|\?\*/;
const YA_OF_TWO = /(?<![еи]|^а)\*\?[аеиоуі]|\*\?[снтк]|(?<![цр]е)\?\*$|\?\*[гджч]/;

// As it is, or the last unit of one that is damaged
const APOSTROPHE = /['’ʼ™]/;

/** А or Н, с or я, by the letters of the word around it. */
function cyrillic(text: string, start: number, end: number, fit: readonly number[]): number | null {
  const next = letterAt(text, end);
  // a vowel hardly stands before a vowel
  if (fit.includes(0x410)) return VOWELS.includes(next || '-') || next === OTHER ? 0x41d : 0x410;
  let word = ASKED;
  for (let step = 1; step <= NEAR; step++) {
    const left = letterAt(text, start - 2 * step);
    if (left === '') break;
    word = left + word;
  }
  if (word === ASKED && APOSTROPHE.test(text.charAt(start - 1))) word = `’${word}`;
  for (let step = 0; step < NEAR; step++) {
    const right = letterAt(text, end + 2 * step);
    if (right === '') break;
    word += right;
  }
  // a word of its own: `с` is none of Ukrainian
  if (word === ASKED) return text.includes(UKRAINIAN_I) ? 0x44f : 0x441;
  return (TWO.test(word) ? YA_OF_TWO : YA).test(word) ? 0x44f : 0x441;
}

/** The small letter of Cyrillic that two units at a place were, OTHER where its second byte is lost, too; empty where there is none. */
function letterAt(text: string, at: number): string {
  const bytes = codecTables().bytes[0] as Uint8Array;
  const lead = bytes[text.charCodeAt(at)] ?? 0;
  const second = bytes[text.charCodeAt(at + 1)] ?? 0;
  if (lead === 0xd1 && text.charCodeAt(at + 1) === REPLACEMENT) return OTHER;
  // ĸ, which some fonts write for к
  if (lead === 0xc4 && second === 0xb8) return 'к';
  if ((lead !== 0xd0 && lead !== 0xd1) || second < 0x80 || second > 0xbf) return '';
  return String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)).toLowerCase();
}
