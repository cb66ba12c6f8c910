import type { Span } from '../document/span.js';
import { demandsIn } from '../locales/demands.js';
import { timeIn } from '../locales/time.js';
import { regex } from '../regex.js';
import type { Lexicon } from './lexicon.js';
import { TIME_ROLE as ROLE } from './time-words.js';
import { codeAt } from './words.js';

/** How far words may stand from a length of time, before it and after it, in characters. */
const BEFORE = 60;
const AFTER = 70;
/** How far before it the company may be named. */
const COMPANY = 40;
/** More years than that nobody asks for; a company's age is often more. */
const HIGHEST = 15;

// between "at least" and its figure
const AFTER_AT_LEAST = /^[\s:]{0,2}(?:an? |of |einer |de |di |van )?$/;
// between "the past" and its figure
const AFTER_PAST = /^(?: (?:over|more than|about|nearly|almost|plus de|mas de|mais de|uber|ponad|oltre))?[\s:]{1,2}$/;
// a possessive: "5 years' experience"
const POSSESSIVE = /^'s?\s/;
// what follows years that somebody has worked: "of", "in", "as", "building"
const WORK = /^'?\s?(?:of|in|as|with|working|[a-z]{3,12}ing|de|en|als|in der|dans|como|com|w)(?![a-z])/;
// "4 year program", "two-year technical college": schooling, by whatever words the school is named
const SCHOOLING = regex()`
  ^(?: (?:or|to|and|-) [a-z\d]{1,5})?[- ]?(?:(?:
    technical|college|university|undergraduate|bachelor'?s?|associate'?s?|vocational|academic|accredited|post-secondary|
    trade
  ) ){0,2}(?:
    program(?:me)?(?! ?manage| ?coord| ?admin)|degree|diploma|college(?![- ]level)|university|apprenticeship|
    (?:trade )?school|course|studies|studium|ausbildung|lehre|llb|mbbs|
    (?:honou?rs )?[bm]\.? ?(?:arch|ed|eng|tech|pharm|sc|com|phil|des|a|s)\b\.?
  )(?![a-z])
`;
// "2 years in college": of schooling, not of work there
const SCHOOLED = regex()`
  ^ (?:in|of|at) (?:senior )?
  (?:college|high school|university|schooling|full-time education|study)\b
  (?![- ](?:[a-z]+ )?(?:teaching|lecturing|level|admin[a-z]*|admissions|recruit[a-z]*|experience|research))
`;
// "aged 3-5 years", "im Alter von 1 bis 3 Jahren", "Kinder (1-3 Jahre)": how old somebody is
const FROM = `(?:from|between|${timeIn('agedFrom')}) `;
const AGED = regex()`\b(?:aged?|ages|${timeIn('aged')})[:, ]{1,2}(?:${FROM})?$`;
const CHILDREN = regex()`
  \b(?:children|kids|toddlers|babies|infants|pupils|${timeIn('children')})[ ,]{1,2}(?:\(|${FROM})?$
`;
// a full stop that ends no sentence
const SHORTENED = /\b(mind?|ca|ok|approx|bzw|resp)\. /g;
// "Führerschein seit mindestens 2 Jahren", "patente B da almeno 2 anni"
const LICENCE = regex()`\b(?:driving licen[cs]e|driver'?s licen[cs]e|${timeIn('licence')})\b[^.;]{0,40}$`;
// the end of a sentence
const STOP = /[.;!?](?:\s|$)/;
const LETTERS = /[a-z\u00c0-\u024f]{2}/;
// "we are looking for a cook with 3 years", "wir suchen": what the employer seeks is not its own
const SOUGHT = regex()`
  \b(?:
    (?:look|looking|search|searching) for|seek|seeking|requires?|need|want|expect|${demandsIn('seeks')}
  )\b
`;

/**
 * Whether a length of time, `most` years at its upper end, is experience that somebody should have. `strong`: it has two ends or is
 * open; `months`: it is given in months.
 */
export function isExperience(
  plain: string,
  span: Span,
  words: Lexicon,
  most: number,
  strong: boolean,
  months: boolean,
): boolean {
  const { start, end } = span;
  // "10 years ago", "5 years in a row"
  let p = end;
  if (codeAt(plain, p) === 39) p++;
  if (codeAt(plain, p) === 32) p++;
  if (words.at(plain, p, ROLE.other)) return false;
  const tail = plain.slice(end, end + AFTER);
  if (tail !== '' && (SCHOOLING.test(tail) || SCHOOLED.test(tail))) return false;
  // nothing but the length of time: the value of a list or a label
  if (!months && most <= HIGHEST && !LETTERS.test(plain.slice(0, start)) && !LETTERS.test(plain.slice(end)))
    return true;
  const from = Math.max(0, start - BEFORE);
  const before = words.scan(plain, from, start, ROLE.atLeast | ROLE.otherBefore | ROLE.experience | ROLE.company);
  // "the past 10 years", "for more than 50 years"
  if (before.some((h) => h.role === ROLE.otherBefore && AFTER_PAST.test(plain.slice(h.end, start)))) return false;
  const required = before.some((h) => h.role === ROLE.atLeast && AFTER_AT_LEAST.test(plain.slice(h.end, start)));
  const head = plain.slice(from, start).replace(SHORTENED, '$1  ');
  const sentence = from + Math.max(head.lastIndexOf('. '), head.lastIndexOf('! ')) + 1;
  const stop = tail.search(STOP);
  const near =
    before.some((h) => h.role === ROLE.experience && h.start >= sentence) ||
    POSSESSIVE.test(tail) ||
    words.scan(plain, end, stop < 0 ? end + AFTER : end + stop, ROLE.experience).length > 0;
  if (head !== '' && (AGED.test(head) || (!near && CHILDREN.test(head)))) return false;
  // "we have 20 years of experience": the employer's
  const company = before.some(
    (h) =>
      h.role === ROLE.company &&
      h.start >= Math.max(sentence, start - COMPANY) &&
      !SOUGHT.test(plain.slice(h.end, start)),
  );
  // "With over 40 years of experience, we lead the market"
  if (most > HIGHEST && words.scan(plain, end, stop < 0 ? end + AFTER : end + stop, ROLE.company).length > 0)
    return false;
  if (!near && LICENCE.test(head)) return false;
  if (company && (most > HIGHEST || !(required || strong))) return false;
  if (most > HIGHEST && !(near && (required || (strong && !LETTERS.test(head))))) return false;
  if (months) return near;
  return near || required || strong || WORK.test(tail);
}
