import { isPlace } from '../../gazetteer/is-place.js';
import { LETTER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { titlesIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { isOrganisation } from '../company/organisation.js';
import { codedTail } from '../locations/whole.js';
import { capitals } from './capitals.js';
import { cut } from './cut.js';
import { withoutGender } from './gender.js';
import { isNoise } from './noise.js';
import { withoutPictures } from './pictures.js';
import { withoutWanted } from './shape.js';
import { withoutLeadingTerm, withoutNotice, withoutOffer, withoutTerms, withoutWhere } from './terms.js';
import { withoutTownBehind } from './town-behind.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#x27': "'",
};
// letters, single spaces and inner hyphens: nothing to take off but words
const ORDINARY = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;
const ENTITY = /&(amp|quot|nbsp|lt|gt|#39|#x27);/g;
// [text](url), <b>, ** __ `, leading # or bullet
const LINK = /\[([^\][]{1,200})\]\([^()\s]{1,500}\)/g;
const TAG = /<\/?[A-Za-z][^<>]{0,100}>/g;
const EMPHASIS = /\*\*|__|`|^\s*#{1,6}\s+|^\s*[•▪●*-]\s+|(?<=^|\s)_(?=\S)|(?<=\S)_(?=\s|$)/g;
const MARKED = /[*_`•▪●]|^\s*[#-]/;

// The patterns below read the `plain()` form.
// H/F, F/H, m/w/d, M/F/D standing free
const FREE_GENDER = regex('g')`
  (?:^|(?<=[\s,-]))
  (?:[hf]\s?[/|]\s?[hf](?:\s?[/|]\s?x)?|[mwfdx]\s?[/|]\s?[mwfdx]\s?[/|]\s?[mwfdx]|m/v(?:/x)?|all genders)(?=$|[\s,.;-])
`;
// "(ID: 1837)", "(3758)", "[REQ-12]", "#33501", "- 9289", "JR107617", "REF1585I", "- FRNGR007"
const REQUISITION = regex('g')`
  (?:(?<!\s)\s+)?[([]\s*
  (?:(?:job|req(?:uisition)?|ref(?:erence)?|id|posting)[\s.:#-]{0,4}(?:id|no|nr|number)?[\s.:#-]{0,4})?[a-z]{0,4}-?\d{3,9}[a-z]?\s*[)\]]|
  (?:(?:(?<!\s)\s+)?[-|,]\s*|(?<![-|,\s])\s+)?(?:
    #\s?\d{3,9}|
    \b(?:
      (?:job|req|ref|requisition|reference)[\s.:#-]{0,4}(?:id|no|nr|number)?[\s.:#-]{0,4}|jr[-_]?|r-?00|req[-_]?
    )[a-z]?\d{3,9}[a-z]?
  )(?=$|\s|[,-])|
  (?<!\s)\s+[-|]\s*(?:\d{4,9}|[a-z]{2,6}\d{3,6})$
`;
// "Baker - job post", as boards say it to those who cannot see the page
const POST = /(?:(?<!\s)\s+)?[-|]\s*job post(?:ing)?$/;
// "578 - Frontend Developer", "2024-0026 Senior Developer"
const LEADING_NUMBER = new RegExp(
  `^(?:\\d{3,6}\\s*[-:|]\\s+|\\d{4}-\\d{3,6}\\s*[-:|]?\\s*|[a-z]{1,4}-?\\d{4,9}\\s*[-:|]\\s*)(?=[${LETTER}])`,
);
// "n°1 Programmatore", "1x Developer", "For Senior Engineers"
const COUNT = new RegExp(`^(?:n[°º.]\\s*\\d{1,2}|\\d{1,2} ?x|(?:for|as)(?: an?| the| our)?)\\s+(?=[${LETTER}])`);
// "eine Köchin", "eine:n Koch", "een enthousiaste kok": the object of a sentence that ends in the title
const ARTICLE = new RegExp(
  `^(?:eine?[nmr]?(?:[:*/_(]{1,2}[nrme]{1,2}\\)?)?|een)\\s+(?:(?:engagiert|motiviert|erfahren|freundlich|zuverlassig|enthousiast|gemotiveerd|ervaren|gedreven)(?:e[nrs]?|e)?,? ){0,2}(?=[${LETTER}])`,
);
// "Awesome Baker wanted"
const PRAISE = new RegExp(`^(?:awesome|amazing|fantastic|rock ?star|superstar|kick-?ass|bad-?ass),? (?=[${LETTER}])`);
// "Guard, FSN-3; FP-5", "Nurse, GS-0610-09/11": grades of the pay scales of the United States government
const GRADE = regex()`
  (?:(?:(?<!\s)\s+)?[,;(–-]\s*(?:gs|gg|fsn|fp|wg|wl|ws|nf|nh|le)-(?:\d{1,4}|bb)(?:[-/]\d{1,2}){0,3}\)?\*?){1,4}$
`;
// "Line Cook Job at"
const JOB_TAIL = /(?<=\S) (?:[jJ]obs?|JOBS?|[vV]acancy)$/;
// "Perfil de programador", "Profil développeur": who is sought
const LEADING_PROFILE = /^(?:perfil|profil|profilo) (?:de |di |d'|eine[rs] )?(?=[a-z])/;
// "Engineer. x2", "Nurse (x3)"
const TIMES = /(?:[.,]\s*|(?<![.,\s])\s+)?\(?x ?\d{1,2}\)?$/;
// "Position of Baker", "Stelle als Koch"
const LEADING_POST = regex()`
  ^(?:
    (?:the )?(?:position|post|role|job|opening|vacancy)(?: available)? (?:of|for) (?:an? |the )?|recruitment (?:of|for) (?:an? |the )?|${titlesIn('recruits')}|
    ${titlesIn('leadingPost')}
  )(?=[a-z])
`;
// "Full Remote Senior Developer", "[Remote] Developer", "Remote: Developer", "Urgent: ..."
const LEADING_PLACE = regex()`
  ^(?:
    full(?:y)? remote|100% remote|remote|hybrid|urgent|hiring|now hiring|we're hiring|we are hiring|job title|title|
    position|role|vacancy|asap|${titlesIn('atOnce')}
  )\s*(?:[-:|]\s+|(?<=full remote)\s+)
`;
// " - ", " | ", "- ", " -", ", ", " @ ", " / ", " // ", " : ", " • "
const SEPARATOR = /(?<!\s)\s+(?:[-|@•·~:_]|\/{1,2})\s*|-\s+|,(?!\d{3}\b)\s*/g;
const REMOTE_TAIL = regex()`
  (?:(?:(?<!\s)\s+)?[-,|/]\s*|(?<!\s)\s+)(?:100% |fully |full )?remote(?:ly)?
  (?: ?/ ?work anywhere| only| eligible| opportunity| option| moglich| us| usa)?$
`;

const BRACKET = /(?:(?<!\s)\s+)?[([]([^()[\]]{1,80})[)\]]/g;
// "(regio Utrecht)", "(Raum Köln)", "(okolice Lublina)": around a place
const AREA =
  /^(?:regio|region|regione|région|raum|großraum|omgeving|okolice|zona|zone|secteur|área de|kreis|landkreis|nähe|nähe von|bei) (?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ])/i;
// "Bagare till Lund"; not "Bagare till nattskiftet"
const TO_PLACE = /(?<!\s)\s+till ([A-ZÅÄÖ][a-zåäöé]+(?: [A-ZÅÄÖ][a-zåäöé]+)?)!?$/;
const EDGES = new RegExp(
  `^(?:[\\s\\-–—|,;:/&•·*"“”'«»@~+]|\\.(?![${LETTER}]))+|(?<![\\s\\-–—|,;:/&•·*@~])[\\s\\-–—|,;:/&•·*@~]+$`,
  'g',
);
// "Consultant*": a gender star
const STAR = new RegExp(`(?<=[${LETTER}])\\*(?![${LETTER}])`, 'g');
const SPACES = /\s+/g;
const WORD = new RegExp(`[${LETTER}]{2}`);
const DIGIT = /\d/;
const DIGITS = /\d{3}/;
/** Pieces one of which tells that somebody is wanted. */
const WANTED = ['ed', 'ED', 'vailable', 'VAILABLE', 'sucht', 'zocht', 'söks', 'sökes', 'søkes', 'søges', 'cercasi'];
const PROFILE = /^[pP](?:er|ro)fil/;
const OPENING = /[([{]/;
const FREE = /[/|]|[eE]nders\b/;
const REMOTE = /[rR]emote|REMOTE/;

// "#bread #night": tags, and no title
const TAGS = /^[^\p{L}\d#]*#\S+(?:\s+#\S+)+\s*$/u;

// "Job titleWard Sister": a label that lost its space
const GLUED_LABEL = /^(?:Job|Post|Position|Role) ?[Tt]itle(?=[A-Z][a-z])/;

/** The title without markup, gender tags, requisition ids, emoji and trailing words of place, remote work or contract; null if nothing is left. */
export function cleanTitle(raw: string): string | null {
  if (raw.length > 400 || TAGS.test(raw)) return null;
  let text = GLUED_LABEL.test(raw) ? raw.replace(GLUED_LABEL, '') : raw;
  let tagged = false;
  if (!ORDINARY.test(text)) {
    const marked = withoutHouse(stripMarkup(text));
    text = withoutGender(marked);
    tagged = text !== marked;
    if (DIGITS.test(text)) text = cut(cut(text, REQUISITION), LEADING_NUMBER);
    if (text.includes('*')) text = text.replace(STAR, '');
  }
  if (text.includes('ob post')) text = cut(text, POST);
  if (FREE.test(text)) text = cut(text, FREE_GENDER);
  text = cut(cut(cut(cut(cut(text.trim(), LEADING_POST), LEADING_PLACE), COUNT), ARTICLE), PRAISE);
  text = withoutNotice(withoutLeadingTerm(text), tagged);
  if (WANTED.some((word) => text.includes(word))) text = withoutWanted(text);
  text = withoutTerms(withoutOffer(text));
  if (DIGIT.test(text)) text = cut(cut(text, TIMES), GRADE);
  if (PROFILE.test(text) && jobNounIn(cut(text, LEADING_PROFILE)) === 2) text = cut(text, LEADING_PROFILE);
  if (JOB_TAIL.test(text) && jobNounIn(text.replace(JOB_TAIL, '')) === 2) text = text.replace(JOB_TAIL, '');
  if (OPENING.test(text))
    text = text.replace(BRACKET, (all, inner: string) => (isNoise(inner.replace(AREA, '')) ? '' : all));
  if (text.includes(' till ')) text = text.replace(TO_PLACE, (all, place: string) => (isPlace(place, true) ? '' : all));
  text = text.slice(0, codedTail(text, { prose: true })?.end);
  text = trimTail(withoutTownBehind(withoutWhere(text)))
    .replace(SPACES, ' ')
    .replace(EDGES, '')
    .trim();
  return WORD.test(text) ? capitals(balance(text)) : null;
}

// "Erzieher (m/w/d) Kita Lerchennest in Fulda": behind the genders, in which house
const BEHIND_GENDERS = /^([^()]{3,60}\((?:[mwfdxh]|gn)(?: ?[/|] ?[mwfdxh]){1,3}\)) ([^()]{4,60})$/i;
const PLACE_BEHIND = / (?:in|à|a|w|te|i|em|en) (?=[A-ZÀ-Þ])/;
const withoutHouse = (title: string): string => {
  const [, own = title, rest = ''] = BEHIND_GENDERS.exec(title) ?? [];
  const [house = ''] = rest.split(PLACE_BEHIND);
  return house.startsWith('Praxis ') || isOrganisation(house) ? own : title;
};

const stripMarkup = (raw: string): string => {
  let text = raw;
  if (text.includes('&')) text = text.replace(ENTITY, (_, name: string) => ENTITIES[name] ?? ' ');
  if (text.includes('](')) text = text.replace(LINK, '$1');
  if (text.includes('<')) text = text.replace(TAG, ' ');
  if (MARKED.test(text)) text = text.replace(EMPHASIS, '');
  return withoutPictures(text).replace(SPACES, ' ').trim();
};

const lastSeparator = (text: string): { start: number; end: number } | null => {
  let last: { start: number; end: number } | null = null;
  for (const match of allMatches(plain(text), SEPARATOR))
    last = { start: match.index, end: match.index + match[0].length };
  return last;
};

const withoutRemote = (text: string): string => (REMOTE.test(text) ? cut(text, REMOTE_TAIL) : text);

const trimTail = (start: string): string => {
  if (ORDINARY.test(start)) return withoutRemote(start);
  let text = start.replace(EDGES, '');
  for (let i = 0; i < 8; i++) {
    const last = lastSeparator(text);
    const tail = last ? text.slice(last.end) : '';
    if (last && (isNoise(tail) || (i > 0 && isPlace(tail, true)))) {
      // "(Full-Stack - Brazil)" keeps its bracket
      const close = tail.includes(')') && !tail.includes('(') ? ')' : '';
      text = text.slice(0, last.start).replace(EDGES, '') + close;
    } else {
      const shorter = withoutRemote(text).replace(EDGES, '');
      if (shorter === text || !shorter) break;
      text = shorter;
    }
  }
  return text;
};

/** Drops a bracket or a quotation mark that lost its partner. */
const balance = (text: string): string => {
  let result = text;
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    if (!result.includes(open) && !result.includes(close)) continue;
    const opens = result.split(open).length;
    const closes = result.split(close).length;
    if (opens > closes) result = result.slice(0, result.lastIndexOf(open)).trim();
    else if (closes > opens) result = result.replace(close, '').trim();
  }
  return result;
};
