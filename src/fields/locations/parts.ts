import { fold } from '../../gazetteer/fold.js';
import type { City, Metro, Subdivision } from '../../gazetteer/places.js';
import { findCities, findCountry, findRegion, findSubdivisions, isCountryCode, metro } from '../../gazetteer/places.js';

/** What stands before a part: nothing, a comma without a space after it, a comma, a dash, an opening bracket, or anything that parts two places for good. */
export type Joint = 'start' | 'tight' | 'comma' | 'dash' | 'open' | 'hard';

/** One name of a place string and all that it can mean; offsets in the string, half-open. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  readonly country: string | null;
  readonly subdivisions: readonly Subdivision[];
  readonly region: string | null;
  readonly metro: Metro | null;
  readonly cities: readonly City[];
  /** Two or three capitals that are a code rather than a name. */
  readonly code: boolean;
  /** Nothing but a postal code. */
  readonly postal: boolean;
}

// ", " "; " " | " " / " "(" ")" " - " ": " " or " " and " and the like in eight languages
const JOINT =
  /,(?!\s)|,\s|[;|/()[\]•·\n\t]|\s[-–—]+\s|\s[-–—](?=[A-Z])|[–—]|:\s|\s(?:or|and|und|oder|et|ou|y|o|e|i|lub|oraz|en|of|&|\+)\s/giu;
// "🇫🇷"
const FLAG_PAIR = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const FLAG_START = /\ud83c[\udde6-\uddff]/;
const FIRST_FLAG = 0x1f1e6;

// "Remote in the", "TELECOMMUTE", "Hybrid", "anywhere in", "based in"
const LEAD =
  /^(?:remote(?:ly)?|local|capital region of|full(?:y)?[- ]remote|100 ?% remote|telecommute|telework|hybrid|on-?site|in-?office|office|offices|wfh|work from home|home[- ]?office|homeoffice|anywhere|within|in|from|the|our|based|located|location|locations|any|only|can be|flexible|distributed|global remote|télétravail|teletrabajo|remoto|headquarters|hq|city of|near|across|all of|at|à|im?|bei|em|en|states?|province|greater|metro|metropolitan|downtown|raum|großraum|or|and|and\/or|preferably|mostly|open to|must be|residents of|e\.g\.|ex\.)(?:[\s,:.-]+|$)/iu;
// "remote", "only", "office", "HQ", "time zones", "area", "based"
const TAIL =
  /(?:^|[\s,-]+)(?:remote(?:ly)?|telecommute|hybrid|on-?site|only|offices?|hq|headquarters?|area|metro|metropolitan|region|municipality|based|time ?zones?|timezones?|hours|residents|candidates|applicants|preferred|required|wfh|home ?office|or|and|etc|ok|possible|friendly|first|campus|city centre|city center|cedex(?: \d{1,2})?|based only|eligible|homeoffice|télétravail|optional|teletrabajo|remoto|today|now|usa only|flexible)[.!]?$/iu;
// "Northern California", "Southern Germany"
const COMPASS =
  /^(?:north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|mid|upstate)[\s-]+/i;
// "80302", "80302-1234", "K1A 0B6", "SW1A 1AA", "D-80331", "00-950"
const POSTAL =
  /^(?:\d{4,6}(?:-\d{3,4})?|\d{2}-\d{3}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:D|CH|A|F|L)-\d{4,5}|\d{4} ?[A-Z]{2})$/;
// "76135" after "TX", "75008" before "Paris"
const POSTAL_AFTER =
  /\s(?:\d{1,2}(?:er|e|ème|th)?|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/;
const POSTAL_BEFORE = /^(?:(?:D|CH|A|F|L|PL|I|E)-)?\d{2}-?\d{2,3}(?: ?[A-Z]{2})?\s(?=\p{Lu})/u;
const CODE = /^[A-Z]{2,3}$/;
const CODE_FIRST = /^[A-Z]{2}(?=[\s.])/;
const PRONOUN = /^[Uu]s$/;
// "AZ Phoenix", "ENG London"
const CODE_BEFORE = /^[A-Z]{2,3} (?=\p{Lu}\p{Ll})/u;
const CAPITAL = /^[\p{Lu}\d'’]/u;

const known = (part: Omit<Part, 'text' | 'start' | 'end' | 'joint' | 'code' | 'postal'>): boolean =>
  part.country !== null ||
  part.region !== null ||
  part.metro !== null ||
  part.subdivisions.length > 0 ||
  part.cities.length > 0;

/** Names of towns that are everyday words or names of other things: towns only with a state or country beside them. */
const EVERYDAY = new Set(
  'remote home office mobile most of same nice split reading bath orange young date central man union hope enterprise industry commerce university march may along best bar belt bend bell college sale price data manage west east north south both they this that are was such team time media santa victoria data energy model project senior junior english spanish french german java python ruby delta sigma normal page main media ideal success opportunity progress energia progresso independence liberty reform republic federal hybrid full part contract apply benefits about worth kind here page van de la le a o i in on at per day date general military model wells fargo post marketing sales service support security see sun santa mary jean martin paul george alexandria_ florence_ carolina virginia_ holland lead leads ranking sandy rich hill park beach lake river valley bay mission media_ imperial royal queens kings prime summit pioneer champion champions target delivery digital industrial technical technology engineering clear goal bridge camp ford ham hit'.split(
    ' ',
  ),
);

/** Whether a name is better not read as a town by itself. */
export const isEveryday = (name: string): boolean => EVERYDAY.has(name.toLowerCase());

const readings = (name: string) => {
  const key = fold(name);
  const code = CODE.test(name);
  // "about us" is no country
  const country = PRONOUN.test(name) ? null : (findCountry(key) ?? (code && isCountryCode(name) ? name : null));
  return {
    country,
    subdivisions: findSubdivisions(name),
    region: findRegion(key),
    metro: metro(key),
    cities: CAPITAL.test(name) ? findCities(key) : [],
  };
};

// what stands around a name and is none of it: blanks, quotation marks, pictographs
const BEFORE_NAME = /^[^\p{L}\p{N}\u{1F1E6}-\u{1F1FF}]+/u;
const AFTER_NAME = /[^\p{L}\p{N}.\u{1F1E6}-\u{1F1FF}]+$|(?<=\p{Ll}{3})\.[^\p{L}\p{N}]*$/u;

const trimmed = (text: string, start: number, end: number): [number, number] => {
  const name = text.slice(start, end);
  const from = BEFORE_NAME.exec(name)?.[0].length ?? 0;
  const to = AFTER_NAME.exec(name.slice(from))?.[0].length ?? 0;
  return [start + from, end - to];
};

/** Whether this reading is worth stopping at: a lone lower-case word or an everyday word is none. */
const settles = (name: string, found: ReturnType<typeof readings>): boolean => {
  if (!known(found)) return false;
  if (!CAPITAL.test(name) && found.country === null && found.subdivisions.length === 0 && found.metro === null)
    return (
      found.region !== null &&
      name.length > 3 &&
      !/^(?:international|global|everywhere|nordic|european|anywhere$)/.test(name)
    );
  return CAPITAL.test(name) || found.metro !== null;
};

/** The name between two offsets of a text, without what is none of it. */
export const read = (text: string, from: number, to: number, joint: Joint): Part => {
  let [start, end] = trimmed(text, from, to);
  const make = (found: ReturnType<typeof readings>, postal = false): Part => {
    const name = text.slice(start, end);
    return {
      text: name,
      start,
      end,
      joint,
      country: found.country,
      subdivisions: found.subdivisions,
      region: found.region,
      metro: found.metro,
      cities: found.cities,
      code: name.length < 4 && CODE.test(name),
      postal,
    };
  };
  for (let round = 0; round < 6 && start < end; round++) {
    const name = text.slice(start, end);
    if (POSTAL.test(name)) return make(NOTHING, true);
    const found = readings(name);
    if (settles(name, found)) return make(found);
    // "VA Feb. 6" after "Arlington, ": the state stands first
    const state = joint === 'comma' ? CODE_FIRST.exec(name) : null;
    if (state && findSubdivisions(state[0]).length > 0) {
      end = start + 2;
      return make(readings(state[0]));
    }
    const lead = LEAD.exec(name) ?? POSTAL_BEFORE.exec(name);
    const tail = TAIL.exec(name) ?? POSTAL_AFTER.exec(name);
    // "REMOTE OK" is not Oklahoma
    if (lead && name.slice(lead[0].length) === 'OK') return make(NOTHING);
    if (lead) start += lead[0].length;
    else if (tail) end -= tail[0].length;
    else if (CODE_BEFORE.test(name) && findCities(name.replace(CODE_BEFORE, '')).length > 0)
      start += name.indexOf(' ') + 1;
    else {
      const compass = COMPASS.exec(name);
      const rest = compass ? readings(name.slice(compass[0].length)) : null;
      if (!compass || !rest || (rest.subdivisions.length === 0 && rest.country === null)) break;
      start += compass[0].length;
      return make({ ...rest, cities: [] });
    }
    [start, end] = trimmed(text, start, end);
  }
  return make(NOTHING);
};

const NOTHING = { country: null, subdivisions: [], region: null, metro: null, cities: [] } as const;

const jointOf = (separator: string): Joint => {
  if (separator === ',') return 'tight';
  if (separator.startsWith(',')) return 'comma';
  if (separator === '(' || separator === '[') return 'open';
  if (/^\s?[-–—:]/.test(separator)) return 'dash';
  return 'hard';
};

const MOST_JOINED = 5;
// what names that hold a joint are made with: "and", "/", "(French part)", ", U.S.", "Bay Area, CA"
const JOINED =
  /(?<!\p{L})(?:and|or|of|part|british|u\.s\.|malvinas|keeling|area|state|islamic|republic)(?!\p{L})|[&/–-]/iu;

/** Cuts a place string into its names; at most 400 names, the rest of a longer string is not read. */
export const cutPlaces = (text: string): Part[] => {
  const cuts: { start: number; end: number; joint: Joint }[] = [{ start: 0, end: 0, joint: 'start' }];
  for (const match of text.matchAll(JOINT)) {
    const last = cuts.at(-1);
    const joint = jointOf(match[0]);
    // ", or" and ") /": the stronger of two joints in a row stands
    if (last && text.slice(last.end, match.index).trim() === '' && last.joint !== 'start') {
      cuts[cuts.length - 1] = {
        start: last.start,
        end: match.index + match[0].length,
        joint: last.joint === 'hard' ? 'hard' : joint,
      };
    } else cuts.push({ start: match.index, end: match.index + match[0].length, joint });
    if (cuts.length > 400) break;
  }
  const parts: Part[] = [];
  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i];
    if (!cut) break;
    let taken = 1;
    let part: Part | null = null;
    // "Bosnia and Herzegovina", "Bonaire, Sint Eustatius and Saba", "Europe, Middle East and Africa"
    for (let many = Math.min(MOST_JOINED, cuts.length - i); many > 1 && part === null; many--) {
      const to = cuts[i + many]?.start ?? text.length;
      if (to - cut.end > 60 || !JOINED.test(text.slice(cut.end, to))) continue;
      const [start, end] = trimmed(text, cut.end, to);
      if (end - start > 60 || /[;|\n]/.test(text.slice(start, end))) continue;
      const name = text.slice(start, end);
      const found = {
        ...NOTHING,
        country: PRONOUN.test(name) ? null : findCountry(name),
        region: findRegion(name),
        metro: metro(name),
      };
      if (known(found)) part = { ...found, text: name, start, end, joint: cut.joint, code: false, postal: false };
      if (part) taken = many;
    }
    parts.push(part ?? read(text, cut.end, cuts[i + 1]?.start ?? text.length, cut.joint));
    i += taken - 1;
  }
  return parts
    .flatMap((part) => splitFlag(part))
    .filter((part) => part.text !== '' && !(part.joint === 'open' && ROOM.test(part.text)));
};

// "(AB12)": a building or a room
const ROOM = /^[A-Z]{1,3}\d{1,4}$/;

const splitFlag = (part: Part): Part[] => {
  if (!FLAG_START.test(part.text)) return [part];
  const flags = [...part.text.matchAll(FLAG_PAIR)];
  const flag = flags[0];
  if (!flag) return [part];
  const code = [...flag[0]]
    .map((letter) => String.fromCharCode(65 + (letter.codePointAt(0) ?? FIRST_FLAG) - FIRST_FLAG))
    .join('');
  const start = part.start + flag.index;
  const country: Part = {
    ...NOTHING,
    text: flag[0],
    start,
    end: start + flag[0].length,
    joint: 'comma',
    country: code,
    code: false,
    postal: false,
  };
  const before = flag.index > 0 ? [read(part.text.slice(0, flag.index), 0, flag.index, part.joint)] : [];
  return [...before.map((name) => ({ ...name, start: name.start + part.start, end: name.end + part.start })), country];
};
