import type { HeadingKind, Headings, Locale } from '../locales/locale.js';
import { plain } from '../locales/plain.js';
import { regex } from '../regex.js';
import { classOf, UNIT } from './lines/line-facts.js';
import type { ReadLine } from './lines/lines.js';

const NUMBERING = /^\d{1,2}[.)]?\s+/;
// "SEGUNDA. Requisitos", "Tercera.- Solicitudes", "Art. 2 - Requisiti", "II. Voraussetzungen"
const CHAPTER = regex()`
  ^(?:
    primer[ao]|segund[ao]|tercer[ao]|terceira|cuarta|quarta|quinta|sexta|septima|octava|novena|decima|
    art(?:icolo|iculo|icle|igo|ikel)?\.? \d{1,2}|[iv]{1,4}
  )(?:\.-?| ?[-–:])\s+(?=\S)
`;

/** The words of a heading as the locales' patterns expect them: `plain()`, without emoji, numbering and closing punctuation. */
export function headingWords(text: string): string {
  const words = plain(text);
  let start = 0;
  let end = words.length;
  while (start < end && (classOf(words.charCodeAt(start)) & WORDS) === 0) start++;
  if (start === end) return '';
  while (isClosing(words.charCodeAt(end - 1))) end--;
  const cut = start === 0 && end === words.length ? words : words.slice(start, end);
  if ((classOf(cut.charCodeAt(0)) & UNIT.digit) !== 0) return cut.replace(NUMBERING, '');
  // a test is a fifth of a replacement
  return CHAPTERS.includes(cut.charAt(0)) && CHAPTER.test(cut) ? cut.replace(CHAPTER, '') : cut;
}

const WORDS = UNIT.letter | UNIT.digit;
/** First letters of what `CHAPTER` reads. */
const CHAPTERS = 'psctqonadiv';

/** No letter or digit, no `)` and no `?`. */
const isClosing = (unit: number): boolean => (classOf(unit) & WORDS) === 0 && unit !== 0x29 && unit !== 0x3f;

/** The kind of section that a heading announces, by the first locale and pattern that know it; null for an unknown heading. */
export function classifyHeading(text: string, locales: readonly Locale[]): HeadingKind | null {
  const last = inLast(text);
  return classify(headingWords(text), locales) ?? (last === text ? null : classify(headingWords(last), locales));
}

function classify(words: string, locales: readonly Locale[]): HeadingKind | null {
  if (words === '') return null;
  const own = locales[0]?.own?.get(words);
  if (own) return own;
  for (const locale of locales) {
    const known = knownIn(words, locale);
    if (known) return known.kind === 'preferred' && DEMANDS_TOO.test(words) ? 'requirements' : known.kind;
  }
  return null;
}

/** What a locale knows of a heading: its kind, and how much of it says so. */
interface Known {
  readonly kind: HeadingKind;
  readonly length: number;
}

/** What the first pattern of a locale finds that knows a heading. */
function knownIn(words: string, { headings }: Locale): Known | null {
  let known = memo.get(headings);
  if (!known) {
    known = new Map();
    memo.set(headings, known);
  }
  let found = known.get(words);
  if (found === undefined) {
    found = findIn(words, headings);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(words, found);
  }
  return found;
}

function findIn(words: string, headings: Headings): Known | null {
  // no heading, and V8 would compile the expressions for such letters (`text/wide`)
  if (words.length === 1) return null;
  for (const [kind, pattern] of headings) {
    const m = pattern.exec(words);
    if (m) return { kind, length: m[0].length };
  }
  return null;
}

/** Headings are few and come again in every posting of a batch; what they announce is remembered. */
const memo = new WeakMap<Headings, Map<string, Known | null>>();
const MOST_KNOWN = 4096;

// "Required and preferred skills", "Must-haves & nice-to-haves", "Muss- und Kann-Kriterien": what each item says decides
const DEMANDS_TOO = regex()`
  \b(?:
    required|requirements?|essentials?|must[- ]haves?|minimum|mandatory|basic|needed|
    muss(?:-kriterien|kriterien)?|erforderlich\w*|zwingend\w*|anforderungen|voraussetzungen|
    obligatoires?|indispensables?|requis(?:es)?|exigees?|requisitos|imprescindibles?|obligatori\w{1,2}|requisiti|
    vereist\w*|eisen|harde eisen|wymagania|krav
  )\b-? ?(?:and|or|&|/|,|\+|und|oder|sowie|et|ou|y|e|o|en|i|oraz|och) ?.{0,24}?\b(?:
    prefer\w*|desir\w*|nice[- ]to|good[- ]to|plus|bonus|optional\w*|kann\w*|wunsch\w*|erwunscht\w*|vorteil\w*|
    souhait\w*|apprecie\w*|atouts?|deseables?|valorables?|desejave\w*|diferenciais|diferencial|wensen|gewenst\w*|pre|
    pluspunten|mile|gradit\w*|preferenzial\w*|merit\w*
  )
`;

// "Data engineering qualifications": whatever stands before such a noun, but for "leave for qualifications", the line is a heading
const HEAD_NOUN =
  /(?<!\bfor )\b(?:qualifications|requirements|responsibilities|duties|benefits|perks|accountabilities)$/;

// "Health, dental and vision benefits": what is given, no heading
const LISTED = /,.{1,40}\b(?:and|&) \w+ (?:benefits|perks)$/;

/** Whether words are a heading whatever they stand in: they end with its noun, or announce wishes or benefits and nothing else. */
export function isHeadNoun(text: string, locales: readonly Locale[]): boolean {
  if (HEAD_NOUN.test(headingWords(text)) && !LISTED.test(text)) return true;
  const kind = classifyHeading(text, locales);
  return (kind === 'preferred' || kind === 'benefits') && isNothingButHeading(text, locales);
}

// "Te mahi | What you'll do": the same in two languages
const inLast = (text: string): string => {
  const bar = text.indexOf(' | ');
  return bar > 0 && bar === text.lastIndexOf(' | ') ? text.slice(bar + 3) : text;
};

// "Abilities (Able and Willing)": a name of the section's own, as titles are written
const SURNAME = / \([A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|&|and|of|the)){1,4}\)$/;

// "What Success Looks Like on the Pier"
const SMALL = /^(?:.{1,3}|about|from|into|with|your|this|that|than|look|looks)$/;
const SEPARATORS = /[\s/&,()-]+/;

/** Whether a line is written as titles are: three words at least, all with capitals but the small ones. */
export function isTitleCase(text: string): boolean {
  const words = text.split(SEPARATORS);
  // several sentences, or a call
  if (/[.…,;]|[!?]./.test(text)) return false;
  return words.length >= 3 && words.every((word) => /^[A-Z\u00c0-\u00de\d]/.test(word) || SMALL.test(word));
}

// "Basic IT knowledge": no pronoun
const OF_COMPUTERS = /^(?:Basic|Good|Strong|Solid|Sound|General|Excellent) IT [a-z]+$/;

/** Whether a line says nothing but a heading: "Requirements", "Key skills and experience", but not "Communication skills for sales". */
export function isNothingButHeading(text: string, locales: readonly Locale[]): boolean {
  if (OF_COMPUTERS.test(text)) return false;
  const words = headingWords(inLast(text).replace(SURNAME, ''));
  // "Pay: depends on qualifications" is a label and its value
  if ((!words.includes(': ') && HEAD_NOUN.test(words) && !LISTED.test(words)) || locales[0]?.own?.has(words))
    return true;
  for (const locale of locales) {
    if (locale.generic && words.split(/[\s/,()]+/).every((word) => word === '' || locale.generic?.has(word)))
      return true;
    const known = knownIn(words, locale);
    // English patterns are loose words, so that only the whole line will do
    if (known && known.length * 10 >= words.length * (locale.tag === 'en' ? 10 : 7)) return true;
  }
  return false;
}

/** Whether a line is a heading of the user's own. */
export const isOwnHeading = (text: string, [first]: readonly Locale[]): boolean =>
  first?.own?.has(headingWords(text)) ?? false;

const withOwn = new WeakMap<object, Map<readonly Locale[], readonly Locale[]>>();

/** The locales with headings of the user's own in the first of them; the same ones for the same object. */
export function withOwnHeadings(
  locales: readonly Locale[],
  headings: Readonly<Record<string, HeadingKind>>,
): readonly Locale[] {
  let known = withOwn.get(headings);
  if (!known) {
    known = new Map();
    withOwn.set(headings, known);
  }
  let own = known.get(locales);
  if (!own) {
    const byWords = new Map(Object.entries(headings).map(([heading, kind]) => [headingWords(heading), kind]));
    own = locales.map((locale, i) => (i === 0 ? { ...locale, own: byWords } : locale));
    known.set(locales, own);
  }
  return own;
}

/** Whether a line is a title of something else than demands, and what stands below it is longer and no bullet: "What Success Looks Like Here". */
export function isTitleAbove(
  text: string,
  below: Pick<ReadLine, 'bullet' | 'text'>,
  locales: readonly Locale[],
): boolean {
  if (below.bullet !== '' || below.text.length <= text.length || !isTitleCase(text)) return false;
  const kind = classifyHeading(text, locales);
  return kind !== null && kind !== 'requirements' && kind !== 'preferred' && kind !== 'legal';
}
