import { isPlace } from '../../gazetteer/is-place.js';
import { nominative } from '../../gazetteer/locatives.js';
import { employmentIn } from '../../locales/employment.js';
import { titlesIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { cut } from './cut.js';
import { REMOTE_THING } from './words.js';

/*
 * What stands around a title on its line and says on what terms, how long a week, or that there is a vacancy. All patterns read the
 * `plain()` form.
 */

// "Remote Baker", "Part-time Cook"; not "Remote Sensing Scientist"
const LEADING_TERM = regex()`
  ^(?:
    (?:full|part|half)[- ]time,? |contract (?=(?:senior|junior|sr|jr|lead|principal)\b)|
    (?:fully |100% )?remote (?!(?:${REMOTE_THING})\b)(?=[a-z])
  )+
`;
// "Stellenangebot Koch", "Vacature: Kok", "Offre d'emploi - Cuisinier"
const NOTICE = regex()`
  ^(?:
    job (?:ad|advert|advertisement|offer)|walk[- ]?in(?: interviews?)? for(?: the post of)?|(?:new |job )?vacancy|
    ${titlesIn('advert')}|
    (?:jobs?|${titlesIn('advertSigned')})(?=\s*[-:|])|
    (?:(?:current|open|job) (?:job )?(?:openings?|positions?|vacanc(?:y|ies))|about the job|
    (?:job|career|employment) opportunit(?:y|ies))(?=\s*[-:|]|\s+\S+\s+\S)
  )(?:\s*[-:|]\s*|\s+)(?:(?:for|${titlesIn('advertFor')})\s+)?(?=\S)
`;
// "Cercasi cuoco", "Precisa-se de costureira", "Admite-se Soldador", "UN ADDETTO", "1 Magazziniere"
const SOUGHT = regex()`
  ^(?:
    (?:${titlesIn('wanted')})(?: ?[:-])?\s+(?:n\.? ?)?(?:\d{1,2}\s+|(?:${titlesIn('oneWanted')})\s+)?|
    (?:${titlesIn('oneWanted')})\s+|\d{1,2}\s+
  )(?=[a-z])
`;
// "Snickare till vår verkstad i Umeå", "Cuoco per ristorante a Rimini", "Kucharz do restauracji w Opolu": for whom
const FOR_WHOM = regex()`(?<!\s)\s+(?:${titlesIn('forHouse')})\b.{0,120}$`;
// "w Zielonej Górze", "i Umeå", "a Rimini", "em Campinas"; a name in capitals behind
const IN_PLACE = regex()`
  (?<!\s)\s+(?:${titlesIn('inTown')}) ([A-ZŁŚŻÅÄÖ][^\s,;|()/]+(?: [A-ZŁŚŻÅÄÖ][^\s,;|()/]+){0,2})[.!]?$
`;
// ", ul. Lipowa, Gdańsk"
const STREET = regex()`,\s*(?:${titlesIn('street')})\. ?[^,]{2,40}(?:, ?[^,]{2,30}){0,2}$`;
const AT_TOWN = /^\s+à /;
// "Médecin généraliste à Mooshausen": where words of a title are small, only names have capitals
const SMALL = /\s[a-zà-ÿ]{4,}/;
const isSmall = (title: string): boolean => SMALL.test(title) && jobNounIn(title) === 2;
// "in Teilzeit", "en CDI", "à temps plein", "ab sofort", "dès que possible", "per direct"
const TERMS_TAIL = regex()`
  (?:,\s*|(?<!\s)\s+(?:[-–—|/(]\s*)?)(?:asap|${titlesIn('atOnce')}|${titlesIn('freeTerms')})\)?$
`;
const PER_WEEK = `(?: ?(?:/|per|${employmentIn('per')}) ?(?:week|wk|w|${employmentIn('week')}))?`;
const HOUR = `(?:h|hours|hrs|${employmentIn('hours')})`;
// "80-100%", "0,8 fte", "(20-30 Std./Woche)": how much of a week
const WORKLOAD = regex()`
  (?<!\s)\s+(?:
    \d{2,3} ?(?:[-–] ?\d{2,3} ?)?%|\d[.,]\d{1,2} ?fte|
    \((?:ca\.? |(?:max|min)(?:imum)?\.? |up to )?\d{1,3}(?:[.,]\d{1,3})?(?: ?[-–] ?\d{1,3}(?:[.,]\d{1,2})?)? ?
    (?:${HOUR}|fte|%)(?![a-z])[^()]{0,16}\)
  )$
`;
// "Kok 24-32 uur", "Koch ab 20 Std./Woche": the same without a bracket
const HOURS = regex()`
  (?:(?<!\s)\s+(?:[-–] ?)?|,\s*)(?:(?:ab|ca\.?|circa|min\.?|max\.?|bis(?: zu)?|vanaf|fran|od) )?
  \d{1,2}(?:[.,]\d{1,2})?(?: ?[-–/] ?\d{1,2}(?:[.,]\d)?)? ?
  ${HOUR}${PER_WEEK}$
`;
// ", Job Grade 8 (1 post), Ref: HB/7", "- Grade 9", "(2 posts)", "REVISED": what notices put behind a title; not "Teacher - Grade 7"
const NUMBERED = regex()`
  (?:(?:,|(?<!\s)\s+[-–—|(])\s*)(?:
    (?:job|pay|salary|post)[- ](?:grade|scale|band|group)\b|
    (?<!\b(?:teacher|tutor|instructor|educator)\b.{0,30})(?:grade|band|scale) \d|ref(?:erence)?(?:\.|:| no\b)|
    (?:\d{1,3}|one|two|three) (?:posts?|positions?|vacanc(?:y|ies)|slots?)\b
  ).{0,80}$|
  (?<!\s)\s+[-–—(*]{0,3}(?:revised|updated|re-?advertise(?:d|ment)|re-?posted|extended)[)*]{0,3}$
`;
// "ab 01.03.2024", "- periode vanaf september 2021", "(per 1 oktober)": from when on
const FROM_DATE = regex()`
  (?:(?<!\s)\s+|,\s*)(?:[-–|]\s*)?\(?(?:from|${titlesIn('fromDay')}) (?:
    \d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|
    (?:\d{1,2}\.? )?(?:
      jan|feb|mar|maa|apr|mai|mei|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|herbst|fruhjahr|sommer|winter
    )[a-z]{0,7}\.?(?: \d{4})?
  )\)?$
`;
// "£12.50 per hour", "- 28.000 € brutto", "12 €/h": what is paid, behind a title
const PAY = regex()`
  (?:[,(]\s*|(?<!\s)\s+(?:[-–—|(/]\s*)?)(?:(?:from|up to|ab|bis|jusqu'a|a partir de|vanaf|tot|od|do|fran|desde|hasta|da) )?
  (?:[$€£] ?\d[\d.,]{0,9}(?: \d{3})?k?|\d{1,3}(?:[ .,]\d{2,3}){0,2} ?(?:[€£]|eur(?:os?)?\b|zl\b|kr\b|chf\b)|\d{1,3}k [€£])
  [^a-z]{0,16}(?:(?:per|pro|par|por|al|a|an|de|del|na|za|i|and|to|brutto|brut|bruto|brutos|lordi|netti|netto|net|neto|netos|gross|
  hour|hr|h|year|annum|annual|annuel|annuels|month|week|day|std|stunde|monat|jahr|mois|an|heure|jour|mes|ano|hora|mese|ora|anno|maand|uur|jaar|
  godz|godzine|miesiac|manad|timme|tim|plus|tips|pa|pcm|ph|eur|k)\b[^a-z]{0,16}){0,6}$
`;
// "- podstawa 4000 zł netto + prowizja", "- fixe 1800 € brut + variable", "| £30k basic, £60k OTE": a part that says what is paid
const PAID = regex()`
  (?:,|(?<!\s)\s+[-–—|])\s+(?:(?!for|of|with|in)[a-z]{2,10} ){0,2}?
  (?:[a-z]{0,2}[$€£] ?\d[\d.,]{0,9}(?: \d{3})?k?|\d{1,3}(?:[ .,]?\d{3}|k)?(?:,\d{2})? ?(?:[€£]|eur(?:os?)?\b|zl\b|kr\b|chf\b))
  (?! ?(?:m|mm|b|bn|mio|mln|million|billion)\b)(?![^|]{0,30}(?:portfolio|budget|project|account|turnover|revenue|fund|raised|client))[^|]{0,48}$
`;
const SOME_PAY = /[$€£]|\d ?(?:eur|EUR|zł|kr|chf|CHF)/;
// ", befristet bis 31.12.2026", "- jornada completa", "od zaraz", "(closing date 14 March)": on what terms, and till when
const ON_TERMS = regex()`
  (?:,\s*|(?<!\s)\s+[-–—|/(]\s*|(?<!\s)\s+(?=(?:parttime|part[- ]time|m/f\b|${titlesIn('termsBegin')})))(?:
    part[- ]?time|full[- ]?time|m/f|[fp]/t|closed|filled|expired|position filled|
    (?:closing|application|start(?:ing)?) (?:date|deadline):? [^,|()]{4,24}|
    (?:closes|closing|start(?:s|ing)?|apply by) (?:on )?\d[^,|()]{2,24}|${titlesIn('atOnce')}|${titlesIn('signedTerms')}
  )\)?$
`;
const SOME_NUMBER = /\d|[eE]f[.:e ]|REF|[eE][dD][)*]{0,3}$|MENT|ment/;
const DIGIT = /\d/;
const LONGEST = 120;

const withoutTail = (text: string): string => {
  let rest = text;
  for (let i = 0; i < MOST_TAILS; i++) rest = cut(rest, TERMS_TAIL);
  return rest;
};
const MOST_TAILS = 3;

/** Without terms at the end: "(2 posts)", "in Teilzeit", "80-100%", "24-32 uur". */
export const withoutTerms = (text: string): string => {
  const unpaid = SOME_PAY.test(text) ? cut(cut(text, PAY), PAID) : text;
  const undated = cut(cut(unpaid, ON_TERMS), FROM_DATE);
  const bare = SOME_NUMBER.test(undated) ? cut(undated, NUMBERED) : undated;
  const own = withoutTail(bare);
  return DIGIT.test(own) ? withoutTail(cut(cut(own, WORKLOAD), HOURS)) : own;
};

// "Accountant Job", "Driver Vacancy", "Driver Position Available"
const JOB_TAIL = /(?<!\s)\s+(?:job|vacancy|(?:job )?(?:position|vacancy|opening) available)$/;
/** Without what says when the job begins, or that it is one, at the end, where a title stands before it. */
export const withoutOffer = (text: string): string => {
  const rest = cut(withoutTail(text), JOB_TAIL);
  return rest !== text && jobNounIn(rest) === 2 ? rest : text;
};

/** Without terms at the start, where a title follows them. */
export const withoutLeadingTerm = (text: string): string => {
  const rest = text.length < LONGEST ? cut(text, LEADING_TERM) : text;
  return rest !== text && jobNounIn(rest) === 2 ? rest : text;
};

/** Without those for whom and the town in which one works, as other languages than English name them behind a title. */
export const withoutWhere = (text: string): string => {
  if (text.length >= LONGEST) return text;
  const short = cut(text, STREET).replace(IN_PLACE, (all, name: string, at: number) =>
    isPlace(nominative(name) ?? name, true) || (AT_TOWN.test(all) && isSmall(text.slice(0, at))) ? '' : all,
  );
  const rest = cut(short, FOR_WHOM);
  return rest !== short && jobNounIn(rest) === 2 ? rest : short;
};

/** Without the word for an advertisement at the start, where a title follows; `sure`: genders beside it say that one does. */
export const withoutNotice = (text: string, sure = false): string => {
  if (text.length >= LONGEST) return text;
  const rest = cut(cut(text, NOTICE), SOUGHT);
  return rest !== text && (sure || jobNounIn(rest) === 2) ? rest : text;
};
// "(3 months Experience)", "(no experience needed)", "(2+ yrs exp)"
const EXPERIENCE =
  / ?\((?:(?:no|min(?:imum)?|at least|some|with|up to)\b|\d)(?:[^()]{0,24}\b)?exp(?:erience)?\b[^()]{0,24}\)|(?<!\s)\s*[-–—|,]\s*(?:no|some) (?:prior |previous )?experience(?: (?:needed|required|necessary))?!?$/;
const SOME_EXPERIENCE = /\(|xperience|XPERIENCE/;
/** Without what says how much experience is asked for. */
export const withoutExperience = (text: string): string => (SOME_EXPERIENCE.test(text) ? cut(text, EXPERIENCE) : text);

// "Machine Operator 2nd Shift", "Operator II-2nd shift"
const SHIFT = /(?: | ?[-–,(] ?)(?:1st|2nd|3rd|4th|first|second|third|day|night|evening|weekend|swing)[- ]shifts?\)?$/;
/** Without the shift at the end, where a title stands before it. */
export const withoutShift = (text: string): string => {
  if (!text.endsWith('t') && !text.endsWith('T') && !text.endsWith('s') && !text.endsWith(')')) return text;
  const rest = cut(text, SHIFT);
  return rest !== text && jobNounIn(rest) === 2 ? rest : text;
};
