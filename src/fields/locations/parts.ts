import { findArea, findCities } from '../../gazetteer/places.js';
import { allMatches } from '../../locales/matches.js';
import { plain as plainOf } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { leadOf, tailOf } from './affixes.js';
import { type Cut, cutsOf, type Joint } from './joints.js';
import { isDigit } from './letters.js';
import { CODE, isCapital, known, type Names, NOTHING, namesOf } from './names.js';
import { trimmed } from './trim.js';

/** One name of a place string and all that it can mean; offsets in the string, half-open. */
export interface Part extends Names {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  /** Two or three capitals that are a code rather than a name. */
  readonly code: boolean;
  /** Nothing but a postal code. */
  readonly postal: boolean;
}

// "Northern California", "Southern Germany"
const COMPASS = regex()`
  ^(?:
    north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|north-?east(?:ern)?|north-?west(?:ern)?|
    south-?east(?:ern)?|south-?west(?:ern)?|mid|upstate|[ns][ew]
  )[\s-]+
`;
const COMPASSES = ' no so ea we ce mi up nw ne sw se ';
// "80302", "80302-1234", "K1A 0B6", "SW1A 1AA", "D-80331", "00-950"
const POSTAL = regex()`
  ^(?:
    \d{4,6}(?:-\d{3,4})?|\d{2}-\d{3}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:D|CH|A|F|L)-\d{4,5}|
    \d{4} ?[A-Z]{2}
  )$
`;
// "Paris 8", "Lyon 3e"
const ORDINAL = /\s\d(?:er|e|ème|th)?$/;
// "Zürich-Oerlikon"
const QUARTER = /^([A-ZÀ-ÞĀ-Ž][a-zß-ÿā-ž]{3,})-[A-ZÀ-ÞĀ-Ž][a-zß-ÿā-ž]{3,}$/;
const LARGE_TOWN = 250_000;
// "Davao City", "Galway City"; in the Philippines the word is part of the name
const CITY = / city$/;
// "København K", "Aarhus C": a postal district of Denmark
const DISTRICT = /^([A-ZÆØÅ][a-zæøå][A-Za-zÆØÅæøå ]*) [NS]?[CKMNSVØ]$/;
// "Capital Region of Denmark": what holds the name of a country and is none
const REGION_OF = /\bregion(?: [a-z]+)? of /;
const CODE_FIRST = /^[A-Z]{2}(?=[\s.])/;
// "AZ Phoenix", "ENG London"
const CODE_BEFORE = /^[A-Z]{2,3} (?=[A-ZÀ-ÞĀ-ŽẠ-Ỹ][a-zß-ÿā-ž])/;
// "ENG Mooshausen"
const NATION_BEFORE = /^(?:ENG|SCT|WLS|NIR) (?=[A-Z][a-z])/;
// "Salem OR"
const STATE_BEHIND = /[a-z] (?:OR|OK)$/;

const LOWER_REGION = /^(?:international|global|everywhere|nordic|european|anywhere$)/;

/** Whether this reading is worth stopping at: a lone lower-case word or an everyday word is none. */
const settles = (name: string, found: Names): boolean => {
  if (!known(found)) return false;
  if (isCapital(name) || found.metro !== null) return true;
  // "mazowieckie": provinces of Poland are adjectives
  if (found.subdivisions.length > 0 && found.subdivisions.every(({ country }) => country === 'PL')) return true;
  if (found.country !== null || found.subdivisions.length > 0) return false;
  return found.region !== null && name.length > 3 && !LOWER_REGION.test(name);
};

const partOf = (text: string, start: number, end: number, joint: Joint, found: Names, postal = false): Part => {
  const { country, subdivisions, region, metro, cities } = found;
  const name = text.slice(start, end);
  const code = name.length < 4 && CODE.test(name);
  return { text: name, start, end, joint, country, subdivisions, region, metro, cities, code, postal };
};

/** Whether a name holds what may be a postal code: two figures, or one at its end. */
const hasDigits = (name: string): boolean => {
  let digits = 0;
  for (let i = 0; i < name.length; i++) if (isDigit(name.charCodeAt(i))) digits++;
  return digits > 1 || (digits === 1 && ORDINAL.test(name));
};

/** The name between two offsets of a text, without what is none of it. */
export const read = (text: string, from: number, to: number, joint: Joint): Part => {
  let [start, end] = trimmed(text, from, to);
  for (let round = 0; round < 6 && start < end; round++) {
    const name = text.slice(start, end);
    const digit = hasDigits(name);
    if (digit && POSTAL.test(name)) return partOf(text, start, end, joint, NOTHING, true);
    const found = namesOf(name);
    if (settles(name, found)) return partOf(text, start, end, joint, found);
    // "VA Feb. 6" after "Arlington, ": the state stands first
    const state = joint === 'comma' ? CODE_FIRST.exec(name) : null;
    if (state && findArea(state[0]).subdivisions.length > 0)
      return partOf(text, start, start + 2, joint, namesOf(state[0]));
    const plain = plainOf(name);
    const lead = leadOf(name, plain, digit);
    // "REMOTE OK" is not Oklahoma
    if (lead > 0 && name.slice(lead) === 'OK') break;
    if (lead > 0) start += lead;
    else {
      // "Salem OR" is in Oregon
      const tail = STATE_BEHIND.test(name) ? 0 : tailOf(name, plain, digit);
      if (tail > 0) end -= tail;
      else if (
        NATION_BEFORE.test(name) ||
        (CODE_BEFORE.test(name) && findCities(name.replace(CODE_BEFORE, '')).length > 0)
      )
        start += name.indexOf(' ') + 1;
      else {
        // "Zürich-Oerlikon", "Berlin-Mitte": a quarter of a large town
        const quarter = QUARTER.exec(name);
        const town = quarter ? namesOf(quarter[1] as string) : null;
        if (quarter && town && (town.cities[0]?.population ?? 0) >= LARGE_TOWN)
          return partOf(text, start, start + (quarter[1] as string).length, joint, { ...NOTHING, cities: town.cities });
        const city = CITY.test(plain) && (from === 0 || joint !== 'comma') ? namesOf(name.slice(0, -5)) : null;
        if (city && city.cities.length > 0 && city.country === null) {
          const own = city.cities.filter(({ country }) => country === 'PH');
          const cities = own.length > 0 ? own : city.cities;
          return partOf(text, start, own.length > 0 ? end : end - 5, joint, { ...NOTHING, cities });
        }
        const within = DISTRICT.exec(name)?.[1];
        const danish = within ? namesOf(within).cities.filter((city) => city.country === 'DK') : [];
        if (within && danish.length > 0)
          return partOf(text, start, start + within.length, joint, { ...NOTHING, cities: danish });
        const compass = COMPASSES.includes(` ${plain.slice(0, 2)} `) ? COMPASS.exec(plain) : null;
        const rest = compass ? namesOf(name.slice(compass[0].length)) : null;
        // "SE Portland", "East London"
        const large =
          rest?.cities[0] && rest.cities[0].population >= LARGE_TOWN && !name.slice(compass?.[0].length).includes(' ');
        if (!compass || !rest || (rest.subdivisions.length === 0 && rest.country === null && !large)) break;
        const wide = rest.subdivisions.length > 0 || rest.country !== null;
        return partOf(text, start + compass[0].length, end, joint, wide ? { ...rest, cities: [] } : rest);
      }
    }
    [start, end] = trimmed(text, start, end);
  }
  return partOf(text, start, end, joint, NOTHING);
};

/** The part that a whole text is, moved to where it stands; null where it is not one name, known or not. */
export const whole = (text: string, offset: number, joint: Joint): Part | null => {
  const [start, end] = trimmed(text, 0, text.length);
  if (start > 0 || end < text.length) return null;
  const part = read(text, 0, text.length, joint);
  return part.text === text ? { ...part, start: offset, end: offset + text.length } : null;
};

const MOST_JOINED = 5;
const LONGEST_JOINED = 60;
// what names that hold a joint are made with: "and", "/", "(French part)", ", U.S.", "Bay Area, CA"
const JOINED = /\b(?:and|or|of|part|british|u\.s\.|malvinas|keeling|area|state|islamic|republic)(?![a-z])|[&/(]/;
// "Asia–Pacific"
const LONG_DASH = /[–—]/;

const holdsJoint = (text: string, plain: string): boolean => JOINED.test(plain) || LONG_DASH.test(text);

/** "Bosnia and Herzegovina", "Bonaire, Sint Eustatius and Saba", "Europe, Middle East and Africa": the most parts that are one name. */
const joined = (text: string, plain: string, cuts: readonly Cut[], i: number): { part: Part; taken: number } | null => {
  const { end: from, joint } = cuts[i] as Cut;
  for (let many = Math.min(MOST_JOINED, cuts.length - i); many > 1; many--) {
    const to = cuts[i + many]?.start ?? text.length;
    if (to - from > LONGEST_JOINED) continue;
    // nor do fewer parts hold one
    if (!holdsJoint(text.slice(from, to), plain.slice(from, to))) return null;
    const [start, end] = trimmed(text, from, to);
    const name = text.slice(start, end);
    if (/[;|\n]/.test(name)) continue;
    const { country, region, metro, subdivisions, cities } = namesOf(name);
    const of = many === 2 ? REGION_OF.exec(plain.slice(start, end)) : null;
    if (of && namesOf(name.slice(of.index + of[0].length)).country !== null)
      return { part: partOf(text, start, end, joint, NOTHING), taken: many };
    if (country !== null || region !== null || metro !== null)
      return { part: partOf(text, start, end, joint, { ...NOTHING, country, region, metro }), taken: many };
    // "King of Prussia", "Halle (Saale)", "Newfoundland and Labrador"
    if (many !== 2 || (cities.length === 0 && subdivisions.length === 0)) continue;
    const open = name.indexOf(' (');
    if (open < 0) return { part: partOf(text, start, end, joint, { ...NOTHING, subdivisions, cities }), taken: many };
    // the bracket belongs to the name only where that is of a larger town: not in "Frankfurt (Main)"
    const [larger, without] = [cities[0], namesOf(name.slice(0, open)).cities[0]];
    if (text.charAt(end) === ')' && larger && larger.population > (without?.population ?? 0))
      return { part: partOf(text, start, end + 1, joint, { ...NOTHING, cities }), taken: many };
  }
  return null;
};

// "🇫🇷"
const FLAG_PAIR = /(?:\ud83c[\udde6-\uddff]){2}/g;
const FIRST_FLAG = 0x1f1e6;

/** Cuts a country's flag off the name before it. */
const splitFlag = (part: Part): readonly Part[] => {
  if (!part.text.includes('\ud83c')) return [part];
  const [flag] = allMatches(part.text, FLAG_PAIR);
  if (!flag) return [part];
  const country = [...flag[0]]
    .map((letter) => String.fromCharCode(65 + (letter.codePointAt(0) ?? FIRST_FLAG) - FIRST_FLAG))
    .join('');
  const start = part.start + flag.index;
  const end = start + flag[0].length;
  const own: Part = { ...NOTHING, text: flag[0], start, end, joint: 'comma', country, code: false, postal: false };
  if (flag.index === 0) return [own];
  const name = read(part.text.slice(0, flag.index), 0, flag.index, part.joint);
  return [{ ...name, start: name.start + part.start, end: name.end + part.start }, own];
};

// "(AB12)": a building or a room
const ROOM = /^[A-Z]{1,3}\d{1,4}$/;

/** Cuts a place string into its names; at most 400 names, the rest of a longer string is not read. */
export const cutPlaces = (text: string): Part[] => {
  const plain = plainOf(text);
  const cuts = cutsOf(text, plain);
  const several = cuts.length > 1 && holdsJoint(text, plain);
  const parts: Part[] = [];
  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i] as Cut;
    const found = several ? joined(text, plain, cuts, i) : null;
    const part = found?.part ?? read(text, cut.end, cuts[i + 1]?.start ?? text.length, cut.joint);
    if (found) i += found.taken - 1;
    for (const one of splitFlag(part))
      if (one.text !== '' && !(one.joint === 'open' && ROOM.test(one.text))) parts.push(one);
  }
  return parts;
};
