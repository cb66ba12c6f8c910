import { findCountry } from '../../gazetteer/places.js';
import { plain as plainOf } from '../../locales/plain.js';
import { isLetter } from './letters.js';
import { type Place, parsePlaces, type Reading } from './place.js';

/** What may stand beside places on a line of their own: "Paris / Hybrid", "Berlin or remote", "(onsite)". */
const BESIDE =
  ' no fully full mostly partly partially remote remotely telecommute hybrid onsite inoffice inperson office offices hq headquarters only or and ok possible preferred anywhere within in from the based area metro greater timezone timezones wfh homeoffice flexible virtual work friendly optional first candidates teletravail teletrabajo remoto hibrido oder und ou et of to at up optionally also job jobs part bereich region raum working local locally fulltime parttime permanent contract contractor freelance internship intern interns visa h1b homebased cdi cdd clt vollzeit teilzeit temps plein partiel alternance stage heltid voltijd unbefristet presencial presentiel hibrida ibrido ibrida hybryda hybrydowo stacjonarnie zdalnie hybridarbete distans umgebung environs regiao dintorni alrededores omgeving okolice omnejd north south east west central inner outer downtown nw ne sw se ';
/** Two words that may stand there together. */
const PAIRS =
  '|on site|vor ort|sur site|in person|time zone|time zones|home office|smart working|in sede|da remoto|en remoto|pa plats|pa distans|op locatie|op afstand|a distance|full time|part time|';

/** Small words of four letters and more that are no sign of a sentence; names of places have none but "area", "upon", "sous". */
const SMALL = new Set(
  'area upon sous city downtown midtown uptown central inner outer north south east west site person fully full mostly partly partially remote remotely telecommute hybrid onsite office offices headquarters only possible preferred anywhere within from based metro greater timezone timezones zone zones time flexible virtual work friendly optional first candidates teletravail teletrabajo remoto hibrido oder optionally also jobs part bereich region raum smart working local locally fulltime parttime part permanent contract contractor freelance internship intern interns visa homebased vollzeit teilzeit temps plein partiel alternance stage heltid voltijd unbefristet presencial presentiel hibrida ibrido ibrida hybryda hybrydowo stacjonarnie zdalnie hybridarbete distans environs regiao dintorni alrededores omgeving okolice omnejd sede platsen plats locatie wielkopolskie malopolskie mazowieckie dolnoslaskie slaskie lodzkie lubelskie lubuskie opolskie podkarpackie podlaskie pomorskie swietokrzyskie zachodniopomorskie kujawsko warminsko mazurskie'.split(
    ' ',
  ),
);

/** Titles and headings are no places: "Senior Software Engineer", "About the Role". No name of the gazetteer holds one of these words. */
const NO_PLACE = new Set(
  'engineer engineering developer manager analyst scientist designer architect specialist consultant director coordinator technician lead about role description responsibilities requirements benefits overview summary qualifications details team data duties java platform note notes salary experience senior expert assistant supervisor officer advocate entwickler your have need apply join know python javascript golang kubernetes react angular frontend backend fullstack stack framework frameworks infrastructure integrations automation architecture monitoring testing test design domain databases network android services service product products solutions communications customer business operations support management department intelligence information insurance health learning growth delivery reporting application requirement requisitos looking skills markets diversity position purpose impact culture values type essential typical enablement unternehmensbeschreibung stellenbeschreibung'.split(
    ' ',
  ),
);

// "Who we are", "What you do"
const QUESTION = /\b(?:who|what|how|why|you)\b/;

/** A small letter as prose in Latin letters has it. */
const isSmall = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff);

/** Letters of Latin and the signs within words. */
const isWithinWord = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x24f) || c === 39 || c === 45 || c === 0x2019;

const LEAST = 4;

/** Whether a text holds a small word of four letters and more that names of places do not have; the end of "l'avenue" is none. */
const hasSmallWord = (text: string, plain: string): boolean => {
  for (let i = 0; i < text.length; ) {
    const start = i;
    while (isSmall(text.charCodeAt(i))) i++;
    if (i - start >= LEAST && !SMALL.has(plain.slice(start, i))) return true;
    // the rest of a word that begins otherwise
    while (isWithinWord(text.charCodeAt(i))) i++;
    if (i === start) i++;
  }
  return false;
};

const hasTitleWord = (plain: string): boolean => {
  for (let i = 0; i < plain.length; i++) {
    const start = i;
    while (isAscii(plain.charCodeAt(i))) i++;
    if (i - start >= LEAST && NO_PLACE.has(plain.slice(start, i))) return true;
  }
  return false;
};

const isAscii = (c: number): boolean => c >= 97 && c <= 122;

/** Whether a text is more than names: without a capital, a title, or a sentence. */
const isMore = (text: string, plain: string): boolean =>
  text === plain || hasSmallWord(text, plain) || hasTitleWord(plain) || QUESTION.test(plain);

/** Whether nothing of a text in `plain()` form, its places blanked out, says more than ways of working. */
export const isBeside = (rest: string): boolean => {
  for (let i = 0; i < rest.length; ) {
    const start = i;
    while (i < rest.length && isLetter(rest.charCodeAt(i))) i++;
    if (i === start) i++;
    if (i - start < 2) continue;
    const word = rest.slice(start, i);
    let end = i + 1;
    while (end < rest.length && isLetter(rest.charCodeAt(end))) end++;
    if (PAIRS.includes(`|${word} ${rest.slice(i + 1, end)}|`)) i = end;
    else if (!BESIDE.includes(` ${word} `)) return false;
  }
  return true;
};

const SIGNS = /[^a-z ]+/;

/** "Portugal - Lisboa, remote": the country that stands before its towns is no place of its own. */
const besideTheirCountry = (rest: string, places: readonly Place[]): boolean =>
  rest.split(SIGNS).every((piece) => {
    if (isBeside(piece)) return true;
    const country = findCountry(piece);
    return country !== null && places.every((place) => place.country === country);
  });

const LONGEST = 300;
// "EUROPEAN" over "RESEARCH NETWORK": a heading that was broken
const ADJECTIVE = 'european';

// "Example Tools, Berlin, Germany", "Example Tools, Salem OR", "Shoreditch, London, UK"
const LEAD = /^\s*[A-ZÀ-ÞĀ-ŽẠ-Ỹ][\wÀ-žẠ-ỹ.'’&-]*(?: [A-ZÀ-ÞĀ-ŽẠ-Ỹ&][\wÀ-žẠ-ỹ.'’&-]*){0,3}, $/;

// "Leeds, UK", "Salem OR"
const STATED = /, | [A-Z]{2}$/;

/** Whether a name and a comma stand before a town with its state or country: the employer's, or that of a quarter. */
const isLead = (text: string, first: Place | undefined): first is Place =>
  first !== undefined &&
  first.city !== null &&
  first.country !== null &&
  STATED.test(first.text) &&
  LEAD.test(text.slice(0, first.start));

/** The places of a text that says nothing but places and ways of working; null where it says more. `plain`: its `plain()` form. */
export const wholePlaces = (
  text: string,
  reading: Reading,
  plain = plainOf(text),
  longest = LONGEST,
): readonly Place[] | null => {
  if (text.length > longest || plain === ADJECTIVE) return null;
  if (isMore(text, plain)) return null;
  const places = parsePlaces(text, reading);
  if (places.length === 0) return null;
  let rest = plain;
  for (const { start, end } of places) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const [first] = places;
  const named = isLead(text, first) ? rest.slice(first.start) : rest;
  return isBeside(named) || besideTheirCountry(named, places) ? places : null;
};

// ", Salem, OR" behind two parts and more
const CODED_TAIL = /,(?<=^[^,]{3,60}, [^,]{3,60},) [A-Z][A-Za-z.' -]{2,28}, [A-Z]{2}$/;

/** The town with its state's code that ends a line of several parts, and where the rest ends: "Library Assistant, Lark Library, Salem, OR". */
export function codedTail(
  text: string,
  reading: Reading,
): { readonly end: number; readonly places: readonly Place[] } | null {
  const end = CODED_TAIL.exec(text)?.index;
  const places = end === undefined ? null : wholePlaces(text.slice(end + 2), reading);
  return end === undefined || places === null ? null : { end, places };
}
