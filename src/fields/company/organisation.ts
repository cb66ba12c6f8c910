import type { Span } from '../../document/span.js';
import { oneOf } from '../../letters.js';
import { employerIn, employerWordsIn } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { jobNoun, jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { isOfBody } from './bodies.js';
import { LEGAL } from './legal.js';
import { isName, nameFrom } from './scan.js';

// "Lark Museum", "Lark Nursing Home", "Lark & Sons": what ends the names of organisations without a legal form; in `plain()` form
const ORGANISED = regex()`
  [a-z] (?:
    academy|acad[eé]mie|alliance|archives|botanical gardens?|observatory|aquarium|arboretum|planetarium|coalition|ballet|symphony|associates|association|authority|bakery|bank|bistro|brasserie|brewery|bros|brothers|
    builders|cafe|care home|cathedral|charity|church|clinic|club|college|council|credit union|dental|dentistry|
    distillery|enterprises|farm|farms|farm shop|federation|foods|foundation|freight lines|gallery|garage|
    garden cent(?:re|er)|haulage|holdings|hospice|hospital|hotel|hotels|industries|infirmary|inn|institute|insurance|
    (?:medical|health|leisure|arts|community|learning|child ?care|day ?care) cent(?:re|er)|
    (?:medical|dental|veterinary|surgery) practice|estate agents|solicitors|polytechnic|kindergarten|library|lodge|ministry|motors|museum|
    nursery|nursing home|orchestra|orthodontics|pharmacy|preschool|recruitment|recrutement|rekrytering|bemanning|
    uitzendbureau|personalberatung|consultoria|resort|restaurant|roofing|school|schools|senior living|society|
    (?:&|and) sons?|staffing|surgery|theat(?:re|er)|(?:nhs|foundation|academy|housing|hospitals|university|wildlife|education|learning|schools) trust|
    university|union|vineyards?|winery|zoo
  )$
`;
// "University of Lark": what such names begin with
const BODY_OF = regex()`
  ^(?:
    university|college|city|county|state|town|village|(?:london |royal )?borough|shire|church|diocese|bank|museum|
    (?:department|office|ministry|board|institute) (?:of|for)
  ) (?:of|for)? ?(?=[a-z])
`;
// "Bäckerei Lerche", "Lycée Alouette", "Comune di Allodola": the same in other languages
const isBodyAbroad = oneOf(employerWordsIn('bodies').join(' '));
const BODY_ABROAD = regex()`
  ^(?:(?:${employerIn('bodyPhrases')}) (?=[a-z\d])|[a-z]{2,20} (?:${employerIn('bodyEnds')})$|(?:${employerIn('bodyNames')})$)
`;
const FIRST = /^[a-z]+(?= [a-z\d])/;
const LED = /(?:University|College|Diocese|Bank|Museum) of $/;

// "Primary School", "Busy Care Home": what kind of one, and not which
const ANY_OF_KIND = regex()`
  ^(?:the |an? )?(?:(?:
    primary|secondary|high|middle|junior|infants?|nursery|special|private|public|local|community|independent|state|day|
    boarding|international|grammar|prep(?:aratory)?|catholic|mainstream|luxury|boutique|busy|[a-z]+-star|\d star|
    seafood|italian|indian|chinese|french|mexican|thai|japanese|greek|turkish|fine dining|fast food|general|teaching|
    acute|nursing|care|residential|village|country|city|town|parish|district|county|borough|rural|large|small|family|
    well-known|popular|leading|new|veterinary|dental|medical|retail|training|further education|sixth form|and|&|of
  ),? ){1,4}(?:
    school|schools|hospital|hotel|hotels|restaurant|home|cafe|college|council|practice|clinic|nursery|pharmacy|farm|
    garage|centre|center|bakery|bank|charity|trust|university|museum|library|club|inn|surgery|preschool|academy
  )$
`;

/** A line of the head of a letter, and those below it. */
export const UNIVERSITY = /^(?:the )?(?:university of [a-z .'-]{2,40}|[a-z .'-]{2,40} university)$/;
export const UNIVERSITY_PART = /\b(?:institute|department|faculty|school|division|college|centre|center)\b/;

const MOST_WORDS = 7;
const MOST_OF_BODY = 10;

/** Whether a text is the name of an organisation and nothing else, as its last or first words tell: "Lark Nursing Home". */
export const isOrganisation = (text: string): boolean => {
  if (!isName(text)) return false;
  const low = plain(text);
  const words = text.split(' ').length;
  if (words > MOST_WORDS) return words <= MOST_OF_BODY && isOfBody(low);
  return (
    (ORGANISED.test(low) && !ANY_OF_KIND.test(low)) ||
    BODY_OF.test(low) ||
    isBodyAbroad(FIRST.exec(low)?.[0] ?? '') ||
    BODY_ABROAD.test(low)
  );
};

// "Larkfield college": the noun in small letters
const SMALL = /^(?:[A-Z]\S*\s){1,4}(?=[a-z]{3,}$)/;
/** Whether a text is such a name but for its last word, which stands in small letters. */
export const isSmallOrganisation = (text: string): boolean => {
  const at = SMALL.exec(text)?.[0].length;
  return at !== undefined && isOrganisation(text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1));
};

// "Kelner Restauracja Pod Lipą", "Cocinero Restaurante El Puerto", "Barista Młyn Bistro": behind the trade, without a sign
const GLUED_TRADE = /^(\S{3,20}) (?=[A-ZÀ-ÞĀ-Ž]\S* )/;
const HOUSE_END = / (?:Bistro|Brasserie|Trattoria|Pizzeria|Osteria|Restauracja|Restaurant)$/;
/** The organisation behind a trade on its line, and where the title ends. */
export function behindTrade(text: string): { readonly end: number; readonly start: number } | null {
  const m = GLUED_TRADE.exec(text);
  if (!m || jobNoun(plain(m[1] as string)) !== 2) return null;
  const name = text.slice(m[0].length);
  const low = plain(name);
  const is =
    isBodyAbroad(FIRST.exec(low)?.[0] ?? '') ||
    BODY_ABROAD.test(low) ||
    (HOUSE_END.test(name) && jobNounIn(name) === 0);
  return is && isOrganisation(name) ? { end: (m[1] as string).length, start: m[0].length } : null;
}

// "Baker @ Acme": behind this stands the employer, whatever it is called
const AT = ' @ ';
// "Caretaker - Lark Primary School", "Librarian, Lark Grammar School"
const BESIDE = /(?<!\s)(?:\s+[-–—|]\s+|,\s+)(?=[A-Z][^-–—|,]{3,70}$)/;

/** The organisation at the end of a title behind a dash or a comma, or whoever behind an "@", and where the title ends. */
export function besideTitle(text: string): { readonly end: number; readonly start: number } | null {
  const at = text.lastIndexOf(AT);
  if (at > 0 && isName(text.slice(at + AT.length))) return { end: at, start: at + AT.length };
  const m = BESIDE.exec(text);
  if (!m || m.index === 0) return null;
  const start = m.index + m[0].length;
  return isOrganisation(text.slice(start)) ? { end: m.index, start } : null;
}

// what may follow a name at the start of a line
const LINE_END = /[\r\n]/;
const ENDS = /^\s*(?:$|[\r\n,|•·(]|[-–—] )/;

/** The whole of an organisation's name of which some words stand there: "Lark" of "Lark Museum"; `legal`: also "Lark" of "Lark Oven Works Ltd". */
export function wholeName(text: string, span: Span, legal: boolean): Span {
  const { start, end } = span;
  const from = start - (LED.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0);
  const name = nameFrom(text, from);
  const whole = { start: from, end: from + name.length };
  if (whole.end < end || name.length === end - start) return span;
  // "Lark Ltd" is "Lark"
  if (legal && (LEGAL.exec(plain(name))?.index ?? -1) > end - from) return whole;
  const opens = from === 0 || LINE_END.test(text[from - 1] as string);
  return opens && isOrganisation(name) && ENDS.test(text.slice(whole.end, whole.end + 4)) ? whole : span;
}
