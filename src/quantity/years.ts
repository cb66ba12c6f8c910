import type { Span } from '../document/span.js';
import { TIME_WORDS, type TimeWords } from '../locales/time.js';
import { alternatives, once, ordinal, wholeWords, wordPattern } from './words.js';

/** A length of time in years, as stated. */
export interface YearsMention {
  readonly min: number;
  /** Null where one figure is stated, or "or more". */
  readonly max: number | null;
  readonly span: Span;
  /** Whether it is experience that somebody should have, and not a company's age, a contract's length or a look back. */
  readonly experience: boolean;
}

type Words = readonly string[];
type Key = { [K in keyof TimeWords]: TimeWords[K] extends readonly string[] ? K : never }[keyof TimeWords];
const words = (...keys: readonly Key[]): string[] => TIME_WORDS.flatMap((l) => keys.flatMap((k) => [...l[k]]));

/** The words of all languages for 1, for 2 and so on. */
export const columns = (of: (words: TimeWords) => Words): string[][] => {
  const most = Math.max(...TIME_WORDS.map((l) => of(l).length));
  return Array.from({ length: most }, (_, i) => TIME_WORDS.flatMap((l) => of(l)[i] ?? []));
};

const patterns = once(() => {
  // any word may be a number word here; whether it is one is looked up afterwards, which keeps the pattern small
  const number = `(?:\\d{1,2}(?:[.,]\\d)?|\\p{L}{2,12}(?![\\p{L}]))`;
  const inBrackets = `(?:\\s?\\(\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s?\\+?\\s?\\))?`;
  const joint = `\\s?\\+?\\s?(?:[-–—−~]|(?<![\\p{L}])${alternatives(words('to'))}(?![\\p{L}]))\\s?`;
  const more = `(?:\\s?(?:\\+|＋|以上|이상|${wholeWords(words('orMore').filter((w) => !w.includes('+')))}))?`;
  const end = '(?![\\p{L}\\p{N}])';
  const year = `(?:${alternatives(words('years'))}${end}|年|년)`;
  const month = `(?:${alternatives(words('monthUnits'))}${end}|か月|ヶ月|개월)`;
  return {
    // "3-5 years", "five (5)+ years", "18 months", "1 year 6 months", "5년"
    mention: wordPattern(
      `(?<![\\p{L}\\p{N}.,$€£#/])(?<low>${number})(?<lowIn>${inBrackets})(?:${joint}(?<high>${number})(?<highIn>${inBrackets}))?(?<more>${more})[\\s-]{0,2}(?:(?<year>${year})(?:,? ?(?:and |und |et |y |e |en |i |och )?(?<extra>\\d{1,2})\\s?${month})?|(?<month>${month}))(?<after>${more})`,
      'g',
    ),
    // "Years of experience: 5-7"
    labelled: wordPattern(
      `(?<![\\p{L}\\p{N}])${alternatives(words('years'))} (?:of |de |di |van |d['’])?(?:\\p{L}{1,14} ){0,2}${alternatives(words('experience'))}(?: required)?\\s?[:=]\\s{0,2}(?<low>\\d{1,2})(?:\\s?[-–~]\\s?(?<high>\\d{1,2}))?\\+?(?![\\d.,])`,
      'g',
    ),
    experience: wordPattern(wholeWords(words('experience'))),
    atLeast: wordPattern(`${wholeWords(words('atLeast'))}[\\s:]{0,2}(?:an? |of |einer |de |di |van )?$`),
    upTo: wordPattern(`${wholeWords(words('upTo'))}\\s?$`),
    other: wordPattern(`^[’']?\\s?(?:${alternatives(words('other'))})${end}`),
    otherBefore: wordPattern(
      `(?<![\\p{L}\\p{N}])${alternatives(words('otherBefore'))}(?: (?:over|more than|about|nearly|almost|plus de|más de|mais de|über|ponad|oltre))?[\\s:]{1,2}$`,
    ),
    company: wordPattern(wholeWords(words('company'))),
    numbers: ordinal(columns((l) => l.numbers)),
  };
});

function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written.replace(',', '.'));
  return patterns().numbers(written) || Number.NaN;
}

/** A possessive: "5 years' experience" */
const POSSESSIVE = /^[’'`]s?\s/u;
/** What follows years that somebody has worked: "of", "in", "as", "building" */
const WORK = /^[’'`]?\s?(?:of|in|as|with|working|\p{L}{3,12}ing|de|en|als|in der|dans|como|com|w)(?![\p{L}])/iu;
const HIGHEST = 15;

/** All lengths of time in years or months, from left to right; linear time. */
export function readYears(text: string): YearsMention[] {
  const found: YearsMention[] = [];
  if (!MAYBE.test(text)) return found;
  for (const m of text.matchAll(patterns().mention)) {
    const g = m.groups ?? {};
    let start = m.index;
    const bracket = /(\d{1,2})\s?[-–]\s?(\d{1,2})/.exec(g.lowIn ?? '');
    const single = /\d{1,2}/.exec(g.lowIn ?? '');
    let low = bracket ? Number(bracket[1]) : single ? Number(single[0]) : numberOf(g.low ?? '');
    let high = bracket ? Number(bracket[2]) : g.high ? numberOf(g.high) : null;
    // "one or more years": the second word is no number
    const more = Number.isNaN(high ?? 0);
    if (more) high = null;
    // "experience or five years": the first word is none
    else if (Number.isNaN(low) && high !== null) {
      start = m.index + m[0].indexOf(g.high ?? '', g.low?.length);
      low = high;
      high = null;
    }
    if (g.month) {
      low /= 12;
      high = high === null ? null : high / 12;
    } else if (g.extra) low += Number(g.extra) / 12;
    if (!(low > 0 || high !== null) || Number.isNaN(low)) continue;
    const span = { start, end: m.index + m[0].length };
    if (high !== null && high < low) [low, high] = [high, low];
    const before = text.slice(Math.max(0, span.start - 60), span.start);
    const after = text.slice(span.end, span.end + 70);
    if (high === null && patterns().upTo.test(before)) {
      high = low;
      low = 0;
    }
    const open = more || Boolean(g.more?.trim() || g.after?.trim());
    const experience = isExperience(
      before,
      after,
      Math.max(low, high ?? 0),
      open || high !== null,
      g.month !== undefined,
    );
    found.push({ min: round(low), max: high === null ? null : round(high), span, experience });
  }
  return found.length > 0 ? found : readLabelled(text);
}

function readLabelled(text: string): YearsMention[] {
  return Array.from(text.matchAll(patterns().labelled), (m) => {
    const high = m.groups?.high;
    const span = { start: m.index, end: m.index + m[0].length };
    return { min: Number(m.groups?.low), max: high === undefined ? null : Number(high), span, experience: true };
  });
}

const round = (n: number): number => Math.round(n * 100) / 100;

// a cheap look before the long pattern: some unit of time in some language
const MAYBE =
  /y(?:ea)?rs?|yoe|jahr|jähr|\bans?\b|année|año|ano|jaar|jaren|lata?\b|letni|rok|ann[io]|år|mo(?:nth|nat|is\b)|mes|m[eê]s|maand|miesi|mån|年|년|개월|か月/iu;

function isExperience(before: string, after: string, most: number, strong: boolean, months: boolean): boolean {
  const p = patterns();
  // "10 years ago", "5 years in a row"
  if (p.other.test(after)) return false;
  const required = p.atLeast.test(before);
  // "the past 10 years", "for more than 50 years"
  if (p.otherBefore.test(before)) return false;
  const sentenceBefore = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1);
  const sentenceAfter = after.split(/[.;!?](?:\s|$)/u, 1)[0] ?? after;
  const near = p.experience.test(sentenceBefore) || p.experience.test(sentenceAfter) || POSSESSIVE.test(after);
  // "we have 20 years of experience": the employer's
  if (p.company.test(sentenceBefore.slice(-40)) && !required && !strong) return false;
  // nobody asks for more; a company's age is often more
  if (most > HIGHEST && !(near && (required || (strong && !/\p{L}{2}/u.test(before))))) return false;
  if (months) return near;
  return near || required || strong || WORK.test(after);
}
