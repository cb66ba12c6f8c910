import { isBlank, isDigit, isLetter } from './letters.js';

// "Remote in the", "TELECOMMUTE", "Hybrid", "anywhere in", "based in"
const LEAD =
  /^(?:remote(?:ly)?|local|capital region of|full(?:y)?[- ]remote|100 ?% remote|telecommute|telework|hybrid|on-?site|in-?office|office|offices|wfh|work from home|home[- ]?office|homeoffice|anywhere|within|in|from|the|our|based|located|location|locations|any|only|can be|flexible|distributed|global remote|teletravail|teletrabajo|remoto|headquarters|hq|city of|near|across|all of|at|a|im?|bei|em|en|states?|province|greater|metro|metropolitan|downtown|raum|grossraum|grosraum|or|and|and\/or|preferably|mostly|open to|must be|residents of|e\.g\.|ex\.)(?:[\s,:.-]+|$)/;
/** How those begin: their first two letters. */
const LEADS =
  ' re lo ca fu 10 te hy on in of wf wo ho an wi fr th ou ba a  fl di gl he hq ci ne ac al at i  im be em en st pr gr me do ra or mo op mu e. ex ';
/** Words at the end that are no part of a name: "remote", "only", "office", "HQ", "area", "based". */
const TAILS =
  ' remote remotely telecommute hybrid onsite only office offices hq headquarter headquarters area metro metropolitan region municipality based timezone timezones hours residents candidates applicants preferred required wfh homeoffice or and etc ok possible friendly first campus cedex eligible teletravail optional teletrabajo remoto today now flexible ';
/** Two such words, or one and what belongs to it. */
const TAIL_PAIRS = '|time zone|time zones|home office|on site|city centre|city center|based only|usa only|';

const CEDEX = /^cedex \d{1,2}$/;
// "76135" after "TX", "75008" before "Paris"
const POSTAL_AFTER =
  /\s(?:\d{1,2}(?:er|e|ème|th)?|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/;
const POSTAL_BEFORE = /^(?:(?:D|CH|A|F|L|PL|I|E)-)?\d{2}-?\d{2,3}(?: ?[A-Z]{2})?\s(?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ])/;

/** How many units of a name, in `plain()` form, lead to it. */
export const leadOf = (name: string, plain: string, digit: boolean): number => {
  const second = plain.charCodeAt(1);
  const first =
    plain.charAt(0) +
    (plain.length > 1 && (isLetter(second) || isDigit(second) || plain[0] === 'e') ? plain.charAt(1) : ' ');
  const lead = LEADS.includes(` ${first} `) ? LEAD.exec(plain) : null;
  return (lead ?? (digit ? POSTAL_BEFORE.exec(name) : null))?.[0].length ?? 0;
};

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
  else if (!TAILS.includes(` ${word} `)) return 0;
  while (start > 0 && isGap(plain.charCodeAt(start - 1))) start--;
  return plain.length - start;
};

/** How many units at the end of a name say something else. */
export const tailOf = (name: string, plain: string, digit: boolean): number =>
  tailWords(plain) || (digit ? (POSTAL_AFTER.exec(name)?.[0].length ?? 0) : 0);
