import { isPlace } from './places.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#x27': "'",
};
const ENTITY = /&(amp|quot|nbsp|lt|gt|#39|#x27);/g;
// [text](url), <b>, ** __ `, leading # or bullet
const LINK = /\[([^\][]{1,200})\]\([^()\s]{1,500}\)/g;
const TAG = /<\/?[a-z][^<>]{0,100}>/gi;
const EMPHASIS = /\*\*|__|`|^\s*#{1,6}\s+|^\s*[•▪●*-]\s+|(?<=^|\s)_(?=\S)|(?<=\S)_(?=\s|$)/g;
const PICTURES =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|[\u200B-\u200D\u2060\uFEFF])+(?<![\d#*©®™])/gu;
// (m/w/d), [gn], (all genders), (H/F), (f|m|x), (x,f,m), (mwd), (m/v), (k/m)
const GENDER =
  /\s*[([{]\s*(?:[a-zäö*]{1,2}(?:\s*[/|.,\\+·-]\s*[a-zäö*]{1,2}){1,4}\s*[*]?|gn\*?|mwd|fmd|all(?:e)? (?:genders?|geschlechter)|m\/w\/divers|he\/she\/they|(?:männlich|weiblich|divers|male|female|diverse)(?:\s*[/|,]\s*(?:männlich|weiblich|divers|male|female|diverse))+)\s*[)\]}]/giu;
// H/F, F/H, m/w/d, M/F/D standing free
const FREE_GENDER =
  /(?:^|(?<=[\s,–-]))(?:[hf]\s?[/|]\s?[hf](?:\s?[/|]\s?x)?|[mwfdx]\s?[/|]\s?[mwfdx]\s?[/|]\s?[mwfdx]|m\/v(?:\/x)?|all genders)(?=$|[\s,.;–-])/giu;
// "(ID: 1837)", "(3758)", "[REQ-12]", "#33501", "- 9289", "JR107617", "REF1585I", "- FRNGR007"
const REQUISITION =
  /\s*[([]\s*(?:(?:job|req(?:uisition)?|ref(?:erence)?|id|posting)[\s.:#-]*(?:id|no|nr|number)?[\s.:#-]*)?[A-Z]{0,4}-?\d{3,9}[A-Z]?\s*[)\]]|\s*[-–|,]?\s*(?:#\s?\d{3,9}|\b(?:(?:job|req|ref|requisition|reference)[\s.:#-]*(?:id|no|nr|number)?[\s.:#-]*|JR[-_]?|R-?00|REQ[-_]?)[A-Z]?\d{3,9}[A-Z]?)(?=$|\s|[,-])|\s+[-–|]\s*(?:\d{4,9}|[A-Z]{2,6}\d{3,6})$/giu;
// "578 - Frontend Developer", "2024-0026 Senior Developer"
const LEADING_NUMBER = /^(?:\d{3,6}\s*[-–:|]\s+|\d{4}-\d{3,6}\s*[-–:|]?\s*|[A-Z]{1,4}-?\d{4,9}\s*[-–:|]\s*)(?=\p{L})/u;
// "n°1 Programmatore", "1x Developer", "For Senior Engineers"
const COUNT = /^(?:n[°º.]\s*\d{1,2}|\d{1,2} ?x|(?:for|as)(?: an?| the| our)?)\s+(?=\p{L})/iu;
// "Engineer. x2", "Nurse (x3)"
const TIMES = /[.,]?\s*\(?x ?\d{1,2}\)?$/i;
// "Full Remote Senior Developer", "[Remote] Developer", "Remote: Developer", "Urgent: ..."
const LEADING_PLACE =
  /^(?:full(?:y)? remote|100% remote|remote|hybrid|urgent|hiring|now hiring|we're hiring|we are hiring|job title|title|position|role|vacancy)\s*(?:[-–:|]\s+|(?<=full remote)\s+)/i;

const NOISE = new Set(
  'remote remotely remoto remota fully full 100% 100 hybrid hybride hybrides híbrido onsite on-site site office based work working from anywhere home wfh telecommute eligible opportunity opportunities friendly first only possible möglich moglich télétravail teletravail homeoffice home-office in or and und ou of at position positions job role located location part-time part time parttime full-time fulltime permanent contract contractor contractors temporary temp freelance freelancer fixed-term fixed term ftc cdi cdd mois month months year years unbefristet befristet vollzeit teilzeit festanstellung weekends weekend hours hrs h uur week urgent urgently required hiring immediate start now open several multiple various openings opening any level levels long-term short-term long short time zone timezone w2 c2c 1099 the to a close date relocation offered available apply us-based us-remote remote-us contract-to-hire perm freelancing パートタイム option optional flexible workplace no yes ok okay in-person in-office person regular up upto three six twelve two 4-day'.split(
    ' ',
  ),
);
// "$120k", "€60.000", "90k-110k", "40h", "12 months"
const FIGURE = /^(?:[a-z]{2,3})?[$€£~]?\d[\d.,]*(?:k|h|hrs?|%|\+)?(?:[-–][$€£]?\d[\d.,]*(?:k|h|hrs?)?)?$/i;
// a number alone says neither pay nor hours: "9001, 14001 & 45001"
const COMMAS = /[\s,]*,[\s,]*/;
const BARE_NUMBER = /^\d+$/;
const WORD_SPLIT = /[\s()[\]:]+/;
const JOINTS = /[/|&+;]/g;

/** Whether a part says only where, how much or on what terms: "Remote, US", "100% remote", "CDI", "Hybrid in Berlin". */
export function isNoise(part: string): boolean {
  const rest: string[] = [];
  let noise = 0;
  for (const word of part.replace(JOINTS, ' , ').split(WORD_SPLIT)) {
    if (word === ',') rest.push(',');
    const bare = word.replace(/^[,.\s"'-]+|[.\s"'!-]+$/g, '');
    const folded = bare.replace(/,$/, '').toLowerCase();
    if (!folded) continue;
    if (NOISE.has(folded) || FIGURE.test(folded)) {
      if (!BARE_NUMBER.test(folded)) noise++;
      rest.push(',');
    } else rest.push(word.endsWith(',') ? `${bare},` : bare);
  }
  if (rest.length > 30) return false;
  const places = rest
    .join(' ')
    .split(COMMAS)
    .filter((place) => place !== '' && place !== '-');
  if (!places.length) return noise > 0;
  return places.every((place, index) => isPlace(place, index < places.length - 1));
}

// " - ", " | ", "- ", " -", ", ", " @ ", " / ", " // ", " : ", " • "
const SEPARATOR = /\s+(?:[-–—|@•·~:]|\/{1,2})\s*|[-–—]\s+|,\s*/gu;
const BRACKET = /\s*[([]([^()[\]]{1,80})[)\]]/g;
const REMOTE_TAIL =
  /(?:\s*[-–—,|/]\s*|\s+)(?:100% |fully |full )?remote(?:ly)?(?: ?\/ ?work anywhere| only| eligible| opportunity| option| möglich| us| usa)?$/i;
const EDGES = /^(?:[\s\-–—|,;:/&•·*"“”'«»@~+]|\.(?!\p{L}))+|[\s\-–—|,;:/&•·*@~]+$/gu;
// "Consultant*": a gender star
const STAR = /(?<=\p{L})\*(?!\p{L})/gu;
const SPACES = /\s+/g;

/** The title without markup, gender tags, requisition ids, emoji and trailing words of place, remote work or contract; null if nothing is left. */
export function cleanTitle(raw: string): string | null {
  if (raw.length > 400) return null;
  let text = raw.replace(ENTITY, (_, name: string) => ENTITIES[name] ?? ' ');
  text = text
    .replace(LINK, '$1')
    .replace(TAG, ' ')
    .replace(EMPHASIS, '')
    .replace(PICTURES, ' ')
    .replace(SPACES, ' ')
    .trim();
  text = text.replace(GENDER, '').replace(FREE_GENDER, '').replace(REQUISITION, '').replace(STAR, '').trim();
  text = text.replace(LEADING_NUMBER, '').replace(LEADING_PLACE, '').replace(COUNT, '').replace(TIMES, '');
  text = text.replace(BRACKET, (all, inner: string) => (isNoise(inner) ? '' : all));
  text = trimTail(text);
  text = text.replace(SPACES, ' ').replace(EDGES, '').trim();
  if (!/\p{L}{2}/u.test(text)) return null;
  return capitals(balance(text));
}

const lastSeparator = (text: string): { start: number; end: number } | null => {
  let last: { start: number; end: number } | null = null;
  for (const match of text.matchAll(SEPARATOR)) last = { start: match.index, end: match.index + match[0].length };
  return last;
};

const trimTail = (start: string): string => {
  let text = start.replace(EDGES, '');
  for (let i = 0; i < 8; i++) {
    const cut = lastSeparator(text);
    const tail = cut ? text.slice(cut.end) : '';
    if (cut && (isNoise(tail) || (i > 0 && isPlace(tail, true)))) {
      // "(Full-Stack - Brazil)" keeps its bracket
      const close = tail.includes(')') && !tail.includes('(') ? ')' : '';
      text = text.slice(0, cut.start).replace(EDGES, '') + close;
    } else {
      const shorter = text.replace(REMOTE_TAIL, '').replace(EDGES, '');
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
    const opens = result.split(open).length;
    const closes = result.split(close).length;
    if (opens > closes) result = result.slice(0, result.lastIndexOf(open)).trim();
    else if (closes > opens) result = result.replace(close, '').trim();
  }
  return result;
};

const ACRONYMS = new Set(
  '.NET IT HR QA SAP VP CEO CTO CFO COO CIO GIS UI UX UI/UX II III IV VI BI AI ML AI/ML PHP SQL API AWS CAD CNC HVAC EMS EMT RN LPN CNA IOS SRE SDET PR ERP CRM USA UK US EU R&D F&B PC HSE EHS QSE TV PLC DBA RF'.split(
    ' ',
  ),
);
const SMALL = new Set(
  'of and the for in to at on or with by de des du la le les et en à pour von und für der die das mit del y e do da dos das'.split(
    ' ',
  ),
);
const LOWER = /\p{Ll}/u;

/** "MECHANICAL ENGINEER" and "staff data scientist" as "Mechanical Engineer", "Staff Data Scientist"; mixed case stays. */
export function capitals(text: string): string {
  if (!LOWER.test(text)) {
    if (!text.includes(' ') && text.length <= 4) return text;
    return text
      .split(' ')
      .map((word, index) => (ACRONYMS.has(word) ? word : raise(word.toLowerCase(), index)))
      .join(' ');
  }
  return text;
}

/** Capitals for a title that stood in running prose in lower case. */
export const raiseProse = (text: string): string => {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  if (first !== first.toLowerCase() || first === first.toUpperCase()) return text;
  return text
    .split(' ')
    .map((word, index) => raise(word, index))
    .join(' ');
};

const raise = (word: string, index: number): string => {
  if (index > 0 && SMALL.has(word)) return word;
  if (word !== word.toLowerCase()) return word;
  return word.replace(/(^|[-/(])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
};
