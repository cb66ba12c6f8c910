import { isDigit, isLetter } from './letters.js';

// "Remote in the", "TELECOMMUTE", "Hybrid", "anywhere in", "based in"
const LEAD =
  /^(?:remote(?:ly)?|local|capital region of|full(?:y)?[- ]remote|100 ?% remote|telecommute|telework|hybrid|on-?site|in-?office|office|offices|wfh|work from home|home[- ]?office|homeoffice|anywhere|within|in|from|the|our|based|located|location|locations|any|only|can be|flexible|distributed|global remote|teletravail|teletrabajo|remoto|headquarters|hq|city of|near|across|all of|at|a|im?|bei|em|en|states?|province|greater|metro|metropolitan|downtown|raum|grossraum|grosraum|or|and|and\/or|preferably|mostly|open to|must be|residents of|e\.g\.|ex\.)(?:[\s,:.-]+|$)/;
/** How those begin: their first two letters. */
const LEADS =
  ' re lo ca fu 10 te hy on in of wf wo ho an wi fr th ou ba a  fl di gl he hq ci ne ac al at i  im be em en st pr gr me do ra or mo op mu e. ex ';
// "remote", "only", "office", "HQ", "time zones", "area", "based"
const TAIL =
  /(?:^|[\s,-]+)(?:remote(?:ly)?|telecommute|hybrid|on-?site|only|offices?|hq|headquarters?|area|metro|metropolitan|region|municipality|based|time ?zones?|timezones?|hours|residents|candidates|applicants|preferred|required|wfh|home ?office|or|and|etc|ok|possible|friendly|first|campus|city centre|city center|cedex(?: \d{1,2})?|based only|eligible|homeoffice|teletravail|optional|teletrabajo|remoto|today|now|usa only|flexible)[.!]?$/;
/** How those end, without a full stop: their last two letters. */
const TAILS =
  ' te ly id ne ce es hq er rs ea ro an on ty ed es rs ts fh or nd tc ok le st us re ex 0 1 2 3 4 5 6 7 8 9 il al jo to ay ow ';
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

/** How many units at the end of a name say something else. */
export const tailOf = (name: string, plain: string, digit: boolean): number => {
  let end = plain.length;
  while (end > 0 && (plain.charCodeAt(end - 1) === 46 || plain.charCodeAt(end - 1) === 33)) end--;
  const last = isDigit(plain.charCodeAt(end - 1)) ? plain.slice(end - 1, end) : plain.slice(Math.max(0, end - 2), end);
  const tail = TAILS.includes(` ${last} `) ? TAIL.exec(plain) : null;
  return (tail ?? (digit ? POSTAL_AFTER.exec(name) : null))?.[0].length ?? 0;
};
