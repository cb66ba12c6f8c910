import { LETTER, LOWER, startsCapital, UPPER } from '../../letters.js';
import { employerIn } from '../../locales/employer.js';
import { regex } from '../../regex.js';
import { isInitial, SHORTENED } from './initials.js';
import { isLoose, joins, mayJoin } from './joints.js';

// a word in capitals with its inner signs, "iPad", "example.io"
const WORD = regex('y')`
  [${UPPER}0-9][${LETTER}0-9]*(?:['’.&+-][${LETTER}0-9]+)*|[${LOWER}]+[${UPPER}][${LETTER}0-9]*|
  [${LETTER}0-9]{2,20}\.(?:ai|io|com|co|org|net|app|de|fr|me)
`;
const LEGAL_TAIL = regex('y')`
  (?:
    ,? (?:
      inc|ltd|plc|lt[ée]e|srls?|s\.r\.l|snc|sarl|\(P(?:ty|TY|vt|VT|te|TE)\)\.? (?:Ltd|LTD|Limited)|Inc|LLC|Ltd|(?:GmbH|AG|SE|UG|Stiftung) ?& ?Co\.? ?(?:KGaA|KG|OHG)|GmbH|AG|SE|SA|SAS|BV|B\.V|NV|PLC|Corp|Co|CJSC|
      S\.p\.A|SpA|SPA|S\.?A\.?C\.?|S\.?A\.?S|E\.?I\.?R\.?L|S\.?R\.?L|SLU|LLP|PBC|mbH|KGaA|KG|OHG|e\.V|e\.K|eG|UG|AB|AS|kommune?|universitet|ApS|Oy|[AI]/S|a\.s|Ltda|Lda|S\.A|S\.L|S\.r\.l|s\.r\.o|[Ss]p\. ?z ?o\. ?o
    )|
    (?<= P(?:ty|TY|vt|VT|te|TE))\. ?(?:Ltd|LTD|Limited)
  )\b\.?
`;
// ", S.A. de C.V.", " S. de R.L."
const MEXICAN = /,? S\.? ?(?:A\.? ?(?:P\.? ?I\.? ?)?de C\.? ?V|de R\.? ?L\.?(?: de C\.? ?V)?)\b\.?/y;
const MEXICAN_END = new RegExp(`${MEXICAN.source}$`);
// "Lark stick Limited"
const SMALL_LEGAL = / [a-z]{2,20}(?= (?:Limited|Ltd|GmbH|Inc|LLC|Ltda|Lda|S\.r\.l|Srl|AB|BV|B\.V)\b)/y;
const SMALL_ELIDED = new RegExp(`^[dl]['’][${UPPER}]`);
const SP_ZOO = /^ (?:[Ss]p\. ?z ?o|[AI]\/S\b)/;
const ABBREVIATED =
  / (?:Inc|Ltd|Corp|Co)$|(?:S\.p\.A|S\.r\.l|S\.[an]\.[sc]|[BN]\.V|S\.A(?:\.[CS])?|S\.R\.L|S\.L(?:\.U)?|C\.V)$/;
// " & Co. KG"
const PARTNERS = /^ ?& Co\. ?(?:KGaA|KG|OHG)(?![A-Za-z])/;
// "About AcmeWe are": the break behind the name was lost
const GLUED = /(?<=[a-zß-ÿ]{2})(?:We|Our|You|Your|This|The)$/;
// "’ Guild" behind those whom it unites
const OF_MEMBERS =
  /^['’] (?:Academy|Association|Centre|Center|Club|College|Company|Co-?op|Council|Federation|Guild|Hospital|Institute|League|School|Society|Trust|Union)\b/;
const MOST_WORDS = 8;
const MOST_JOINTS = 2;
const LONGEST_WORD = 60;

const DOTTED = /^[A-Z](?:\.[A-Z]){1,4}$/;

const wordEnd = (text: string, at: number, first = false): number => {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined || word.length > LONGEST_WORD) return -1;
  // "St. Alder Hospital", "Keepers' Guild"
  const end = at + word.length;
  if (word.endsWith('s') && OF_MEMBERS.test(text.slice(end, end + 14))) return end + 1;
  if (text[end] !== '.' || text[end + 1] !== ' ') return end;
  // "A.B.W. sp. z o.o."
  LEGAL_TAIL.lastIndex = end + 1;
  const goesOn = SHORTENED.has(word) || (word.length === 1 && isInitial(text, at, first));
  return goesOn || (DOTTED.test(word) && LEGAL_TAIL.test(text)) ? end + 1 : end;
};

/** The name that begins at an offset: words in capitals, joined by small words; or ''. */
export function nameFrom(text: string, at: number): string {
  let end = wordEnd(text, at, true);
  if (end < 0) return '';
  for (let words = 1; words < MOST_WORDS && text[end] === ' '; words++) {
    if (SP_ZOO.test(text.slice(end, end + 12))) break;
    MEXICAN.lastIndex = end;
    const tail = text[end + 1] === 'S' ? MEXICAN.exec(text)?.[0] : undefined;
    if (tail !== undefined) return text.slice(at, end + tail.length);
    let next = end + 1;
    // "Saveurs d'Alouette"
    if (SMALL_ELIDED.test(text.slice(next, next + 3))) next += 2;
    for (let n = 0; n < MOST_JOINTS; n++) {
      const space = text.indexOf(' ', next);
      if (space < 0 || space - next > 4) break;
      // "Banque de la Mer"
      if (!joins(text, at, end, next, space, n)) break;
      next = space + 1;
    }
    const last = wordEnd(text, next);
    if (last < 0) {
      SMALL_LEGAL.lastIndex = end;
      const small = SMALL_LEGAL.exec(text)?.[0].length ?? 0;
      if (small === 0) break;
      end += small;
      continue;
    }
    end = last;
  }
  if (text[end] === '!' || text[end] === '+') end++;
  // "Lind GmbH & Co. KG"
  const partners = text[end] === '.' ? PARTNERS.exec(text.slice(end - 5, end + 8)) : null;
  if (partners) return text.slice(at, end - 5 + partners[0].length);
  // the full stop of "Inc." is part of the name
  if (text[end] === '.' && ABBREVIATED.test(text.slice(end - 6, end))) return text.slice(at, end + 1);
  LEGAL_TAIL.lastIndex = end;
  MEXICAN.lastIndex = end;
  end += ((text[end] === ',' && MEXICAN.exec(text)) || LEGAL_TAIL.exec(text))?.[0].length ?? 0;
  const name = text.slice(at, end);
  return text[end] === ' ' || text[end] === '’' || text[end] === "'" ? name.replace(GLUED, '') : name;
}

/** Whether a text is a name and nothing else. */
export const isName = (text: string): boolean => text !== '' && nameFrom(text, 0) === text;

const WINDOW = 170;
// "Acme, a bakery,"; "Acme (Leeds)"
const APPOSITION = regex()`
  \ ?, (?:
    an?|the|one of|based in|headquartered in|formerly|${employerIn('apposes')}
  ) [^.!?;]{3,90}$
`;
// "Acme, named best bakery of 2024,": what a comma closes
const CLOSED_APPOSITION = new RegExp(`, (?:[${LOWER}][^.!?;:]{2,90}|[${UPPER}][^,.!?;:]{1,30})$`);
// "Acme of Leeds, WY"
const OF_PLACE = / (?:of|in|from) [A-Z][A-Za-z. ]{2,25}, [A-Z][A-Za-z]{1,15}$/;
// "Lerchenfeld in Fulda", "Alouette à Annecy", "Leeuwerik uit Deventer", "Skowronek z Gliwic"
const IN_PLACE = regex()`
  \ (?:based in|${employerIn('townOf')}) [A-ZÀ-ÞĄĆĘŁŃŚŹŻ][^\s.!?;:]{1,24}(?:[ -][A-ZÀ-ÞĄĆĘŁŃŚŹŻ][^\s.!?;:]{1,24}){0,2}
  (?: (?:${employerIn('nearTown')}) [A-ZÀ-ÞĄĆĘŁŃŚŹŻ][^\s.!?;:]{1,24})?$
`;
const BRACKET = /(?:(?<!\s)\s+)?[([][^()[\]]{1,60}[)\]]$/;
const BOUNDARY = /[\s("“„«*_?]/;
const MOST_PARTS = 12;

/** The longest name that ends at the end of a text; its start, or -1. */
function startOfLast(text: string): number {
  let start = -1;
  // behind an initial or an "and", which only what stands before them makes part of the name
  let open = false;
  let at = text.length - (MEXICAN_END.exec(text)?.[0].length ?? 0);
  for (let n = 0; n < MOST_PARTS && at > 0; n++) {
    at--;
    while (at > 0 && !BOUNDARY.test(text[at - 1] as string)) at--;
    if (at + nameFrom(text, at).length === text.length && at < text.length) {
      start = at;
      open = false;
    } else if (start >= 0) {
      const word = text.slice(at, text.indexOf(' ', at));
      open ||= INITIAL.test(word) || isLoose(word);
      if (!mayJoin(word, text.slice(Math.max(0, at - 5), at)) && !(open && startsCapital(word))) break;
    } else if (n > MOST_JOINTS) break;
  }
  return start;
}

const INITIAL = /^[A-Z]\.$/;
const CLIENT = /^Unsere? (?:Kund|Mandant|Auftraggeber)/;
const ABROAD = [APPOSITION, OF_PLACE, IN_PLACE, null];

// "FINANCE OFFICER – LEEDS The Shire of Lark", "NURSE WANTED Lark House": a headline that lost its line break
const SHOUTED = /^(?:[A-Z\d][A-Z\d&'’-]* )+The (?=[A-Z])|^(?:[A-Z]{4,} ){2,}(?=[A-Z][a-z])/;

interface Subject {
  readonly name: string;
  readonly start: number;
  /** Whether an apposition stands behind it: so does behind names. */
  readonly apposed: boolean;
}

/** The name that ends right before an offset, with a bracket or an apposition between: the subject of the verb there; `abroad`: in another language than English. */
export function nameUpTo(text: string, at: number, abroad = false): Subject | null {
  const from = Math.max(0, at - WINDOW);
  let lead = text.slice(from, at);
  // "Acme® is"
  lead = lead.replace(GLUED, '').replace(/[®™©]$/, '');
  if (lead.endsWith(')')) lead = lead.replace(BRACKET, '');
  const ways = abroad ? ABROAD : [APPOSITION, OF_PLACE, null];
  for (const behind of text[at] === ',' ? [APPOSITION, CLOSED_APPOSITION, ...ways] : ways) {
    const stop = !behind ? lead.length : behind !== APPOSITION || lead.includes(', ') ? lead.search(behind) : -1;
    if (stop < 0) continue;
    let whole = lead.slice(0, stop);
    if (whole.endsWith(')') || whole.endsWith(']')) whole = whole.replace(BRACKET, '');
    const first = startOfLast(whole);
    const start = first < 0 ? first : first + (SHOUTED.exec(whole.slice(first))?.[0].length ?? 0);
    const [name, apposed] = [whole.slice(start), behind === APPOSITION || behind === CLOSED_APPOSITION];
    if (start >= 0 && !CLIENT.test(name)) return { name, start: from + start, apposed };
  }
  return null;
}

const MOST = 20;
// postings are shorter
const SEARCHED = 40_000;
const searched = (text: string): string => (text.length > SEARCHED ? text.slice(0, SEARCHED) : text);

/** Where a name stands in a text, at most twenty times. */
export function* offsetsOf(text: string, name: string): Generator<number> {
  const within = searched(text);
  let at = within.indexOf(name);
  for (let n = 0; at >= 0 && n < MOST; n++) {
    yield at;
    at = within.indexOf(name, at + name.length);
  }
}

/** Whether a name stands in a text so many times. */
export function standsTimes(text: string, name: string, times: number): boolean {
  const within = searched(text);
  let at = -name.length;
  for (let n = 0; n < times; n++) {
    at = within.indexOf(name, at + name.length);
    if (at < 0) return false;
  }
  return true;
}

/** Whether a name comes twice, and never in small letters. */
export function comesAgain(text: string, name: string): boolean {
  if (!standsTimes(text, name, 2)) return false;
  const within = searched(text);
  const small = name.toLowerCase();
  return !within.includes(` ${small} `) && !within.includes(`\n${small} `);
}

// "At Yahoo! we", "Yahoo!, the", "Yahoo!'s"
const GOES_ON = new RegExp(`^(?:,|['’]s| [${LOWER}(])`);

/** A name without the "!" of a sentence: the sign stays where it stands within sentences, and the name never without it. */
export function unshouted(text: string, name: string): string {
  if (!name.endsWith('!')) return name;
  const bare = name.slice(0, -1);
  let within = false;
  for (const at of offsetsOf(text, bare)) {
    const end = at + bare.length;
    if (text[end] !== '!') return bare;
    within ||= GOES_ON.test(text.slice(end + 1, end + 3));
  }
  return within ? name : bare;
}

// "people at Acme", "you, Acme"
const INNER = new RegExp(`[${LOWER},&(]\\s$`);

/** Whether a name stands anywhere behind a small word or a comma. */
export function standsWithin(text: string, name: string): boolean {
  for (const at of offsetsOf(text, name)) if (INNER.test(text.slice(Math.max(0, at - 2), at))) return true;
  return false;
}
