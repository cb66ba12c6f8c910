import { oneOf } from '../../letters.js';
import { isBlank } from './letters.js';

/** Words that lead to a name and are no part of it: "Remote in the", "TELECOMMUTE", "based in". */
const isLead = oneOf(
  'remote remotely local telecommute telework hybrid onsite inoffice office offices wfh homeoffice anywhere within in from the our based located location locations any only flexible distributed teletravail teletrabajo remoto headquarters hq near across at a nr nahe okolice okolica alrededores dintorni omgeving regio i im bei em en state states province greater metro metropolitan downtown raum grosraum grossraum or and preferably mostly sunny beautiful historic vibrant lovely scenic central fulltime parttime permanent contract freelance internship cdi vollzeit teilzeit',
);
/** Several words that do. */
const LEAD_PHRASES = [
  'provincia de',
  'provincia di',
  'province of',
  'departamento de',
  'fully remote',
  'full remote',
  'fully-remote',
  'full-remote',
  '100% remote',
  '100 % remote',
  'on-site',
  'full-time',
  'full time',
  'part-time',
  'part time',
  'in-office',
  'work from home',
  'home office',
  'home-office',
  'can be',
  'global remote',
  'city of',
  'all of',
  'and/or',
  'open to',
  'must be',
  'biuro w',
  'biuro we',
  'praca w',
  'praca we',
  'residents of',
  'e.g.',
  'ex.',
];
/** Words at the end that are no part of a name: "remote", "only", "office", "HQ", "area", "based". */
const isTail = oneOf(
  'remote remotely telecommute hybrid onsite only office offices hq headquarter headquarters area metro metropolitan region municipality based timezone timezones hours residents candidates applicants preferred required wfh homeoffice or and etc ok possible friendly first campus cedex eligible teletravail optional teletrabajo remoto today now flexible fulltime parttime permanent contract internship freelance ost west nord sud mitte ouest oost zuid noord zentrum innenstadt centro centrum downtown',
);
/** Two such words, or one and what belongs to it. */
const TAIL_PAIRS =
  '|time zone|time zones|home office|on site|city centre|city center|based only|usa only|full time|part time|';

const CEDEX = /^cedex \d{1,2}$/;
// "76135" after "TX", "75008" before "Paris"
const POSTAL_AFTER =
  /\s(?:\d{1,2}(?:er|e|ème|th)?|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/;
// "411 01 Göteborg", "1250-096 Lisboa", "01310-100 São Paulo"
const POSTAL_BEFORE =
  /^(?:(?:(?:D|CH|A|F|L|PL|I|E|S|SE|DK|NL|B|N|CZ|SK)-)?(?:\d{2}-?\d{2,3}(?: ?[A-Z]{2})?|\d{3} \d{2}|\d{4,5}-\d{3})|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\s(?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ])/;

/** Whether a blank, comma, colon, full stop or hyphen stands there, or nothing. */
const isEnd = (plain: string, at: number): boolean =>
  at >= plain.length || isBlank(plain.charCodeAt(at)) || ',:.-'.includes(plain.charAt(at));

/** How many units at the start of a name in `plain()` form are words that are no part of it, with the gap behind them. */
const leadWords = (plain: string): number => {
  let end = 0;
  for (const phrase of LEAD_PHRASES) if (plain.startsWith(phrase) && isEnd(plain, phrase.length)) end = phrase.length;
  if (end === 0) {
    while (!isEnd(plain, end)) end++;
    if (end === 0 || !isLead(plain.slice(0, end))) return 0;
  }
  while (end < plain.length && isEnd(plain, end)) end++;
  return end;
};

/** How many units of a name, in `plain()` form, lead to it. */
export const leadOf = (name: string, plain: string, digit: boolean): number =>
  leadWords(plain) || (digit ? (POSTAL_BEFORE.exec(name)?.[0].length ?? 0) : 0);

const isGap = (c: number): boolean => isBlank(c) || c === 44 || c === 45;

const wordStart = (plain: string, end: number): number => {
  let start = end;
  while (start > 0 && !isGap(plain.charCodeAt(start - 1))) start--;
  return start;
};

/** How many units at the end of a name in `plain()` form are words that are no part of it, with the gap before them. */
const tailWords = (plain: string): number => {
  const last = plain.charCodeAt(plain.length - 1);
  const end = last === 46 || last === 33 ? plain.length - 1 : plain.length;
  let start = wordStart(plain, end);
  const word = plain.slice(start, end);
  if (word === '') return 0;
  const before = start > 0 ? wordStart(plain, start - 1) : start;
  const pair = before < start ? `${plain.slice(before, start - 1)} ${word}` : '';
  // "cedex 9"
  if (TAIL_PAIRS.includes(`|${pair}|`) || CEDEX.test(pair)) start = before;
  else if (!isTail(word)) return 0;
  while (start > 0 && isGap(plain.charCodeAt(start - 1))) start--;
  return plain.length - start;
};

/** How many units at the end of a name say something else. */
export const tailOf = (name: string, plain: string, digit: boolean): number =>
  tailWords(plain) || (digit ? (POSTAL_AFTER.exec(name)?.[0].length ?? 0) : 0);
