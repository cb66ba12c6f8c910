import { type Block, type Document, FLAG } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { matchesOf } from './cue.js';
import { namesOf } from './names.js';
import { type Place, parsePlaces } from './place.js';
import { wholePlaces } from './whole.js';

const WORDS = "[A-ZÀ-Þ][A-Za-zÀ-ž'’.]{1,24}(?:[ -](?:[A-ZÀ-Þ][A-Za-zÀ-ž'’.]{1,24}|on|upon|in|the|le|under|of|by)){0,3}";
// "BN11", "CO4 5JL": the areas of British postcodes, a district, and a place within it
const POSTCODE = regex('g')`
  \b(?:
    A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|
    M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE
  )\d[\dA-Z]?( \d[A-Z]{2})?\b
`;
// "Worthing ", "12 Mill Road, Worthing, ": the name before a postcode
const TOWN_END = regex()`
  (?:
    ^|[,|•·:\r\n] ?|\s[-–—]\s|\b(?:Road|Street|Lane|Avenue|Way|Close|Park|Estate|Square)\s
  )(${WORDS}),?\s$
`;
const LEAD = 60;
const LONGEST = 160;
// addresses of the employer, not of the work
const OFFICE =
  /\b(?:registered|head office|headquarters|hq|corporate|mailing|remit|vat|company (?:no|number)|charity|write to|by post|unsubscribe|privacy|data (?:controller|protection))\b/;

const britishTown = (text: string): Place | undefined =>
  parsePlaces(text, { near: ['GB'], labelled: true }).find(({ city, country }) => city !== null && country === 'GB');

/** The town that a text names as a whole, before a postcode; `sure`: though no list knows it. */
function townOf(text: string, start: number, sure: boolean): Place | null {
  const known = britishTown(text);
  if (known) return { ...known, region: null, text, start, end: start + text.length };
  if (!sure || namesOf(text).subdivisions.length > 0 || text.split(' ').length > 3) return null;
  return { city: text, region: null, country: 'GB', text, start, end: start + text.length, ambiguous: false };
}

// "Ballarat VIC 3350", "Ballarat, VIC, 3350"
const AU_POSTCODE = new RegExp(`(?:^|, |[-–—|] )(${WORDS}),? (NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \\d{4}\\b`, 'g');

function* australian(found: readonly RegExpExecArray[], { span }: Block): Iterable<Match<Place>> {
  for (const { index, 0: whole, 1: city = '', 2: region = '' } of found) {
    const start = index + whole.indexOf(city);
    const end = index + whole.length;
    const text = whole.slice(start - index);
    const place = { city, region, country: 'AU', text, start, end, ambiguous: false };
    yield* matchesOf([place], span.start);
  }
}

// "12 Mill Street, Dayton, OH 45402", "9 Mill Road, Dayton, Ohio, 45402-1234", "Unit 2, Kelowna, BC V1Y 1A1"
const ZIP = new RegExp(
  `(?:^|, |[-–—|•·:] |(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Parkway|Pkwy)\\.? )(${WORDS}),? ([A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),? (?:\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)(?![\\d-])`,
  'g',
);
const TOP = 14;

/** The towns of addresses of the United States and Canada; near the top of a posting a line of nothing else says where. */
function* american(found: readonly RegExpExecArray[], { span, index: line, text }: Block): Iterable<Match<Place>> {
  for (const { index, 0: whole, 1: city = '', 2: state = '' } of found) {
    const at = index + whole.indexOf(city);
    const [place] = parsePlaces(`${city}, ${state}`, { near: ['US', 'CA'], labelled: true });
    if (place?.city == null || (place.country !== 'US' && place.country !== 'CA')) continue;
    const end = at + whole.slice(whole.indexOf(city)).indexOf(state, city.length) + state.length;
    const [match] = matchesOf([{ ...place, text: text.slice(at, end), start: at, end }], span.start);
    const alone = line <= TOP && index + whole.length >= text.length - 1;
    if (match) yield alone ? { ...match, strength: 'positional' } : match;
  }
}

function* british(
  block: Block,
  text: string,
  codes: readonly RegExpExecArray[],
  { blocks }: Document,
): Iterable<Match<Place>> {
  const { span } = block;
  for (const { index, 0: code, 1: inner } of codes) {
    const from = Math.max(0, index - LEAD);
    const town = TOWN_END.exec(text.slice(from, index))?.[1];
    if (town !== undefined) {
      const place = townOf(town, text.slice(0, index).lastIndexOf(town), inner !== undefined);
      if (place) yield* matchesOf([place], span.start);
    }
    // a postcode on a line of its own, the town on the line above, or above the county
    if (index > 0 || code.length < text.trim().length || inner === undefined) continue;
    for (const above of [blocks[block.index - 1], blocks[block.index - 2]]) {
      const place = above && WHOLE.test(above.text) ? townOf(above.text, 0, false) : null;
      if (!above || !place) continue;
      yield* matchesOf([place], above.span.start);
      break;
    }
  }
}
const WHOLE = new RegExp(`^${WORDS}$`);

// what each of the patterns holds
const SOME_CODE = /\d{4}|[A-Z]\d/;

function postcoded(block: Block, document: Document): readonly Match<Place>[] {
  // an advertisement in one paragraph says at its start where it is
  if (block.text.length > LONGEST && block.index > 0) return NONE;
  const text = block.text.slice(0, LONGEST);
  if (!SOME_CODE.test(text)) return NONE;
  const [abroad, zips, codes] = [allMatches(text, AU_POSTCODE), allMatches(text, ZIP), allMatches(text, POSTCODE)];
  if ((abroad.length === 0 && zips.length === 0 && codes.length === 0) || OFFICE.test(block.plain)) return NONE;
  return [...australian(abroad, block), ...american(zips, block), ...british(block, text, codes, document)];
}
const NONE: readonly Match<Place>[] = [];

/** Towns before a postcode: "Worthing BN11", "Mill Road, Colchester CO4 5JL", "Ballarat VIC 3350", "12 Mill Street, Dayton, OH 45402". */
export const postcode: BlockRule<Place> = {
  id: 'locations/postcode',
  strength: 'guessed',
  scope: 'block',
  where: { notSections: ['legal', 'header'], flags: FLAG.digit },
  find: postcoded,
};

// "Richmond, Melbourne VIC", "Geelong, Geelong & Great Ocean Road VIC 3220"
const AUSTRALIAN = new RegExp(`^(${WORDS}), [A-Z][A-Za-z'’&, -]{2,50} (NSW|VIC|QLD|SA|WA|TAS|ACT|NT)(?: \\d{4})?$`);
// "Matamata, Waikato"; not "Whitstable, Canterbury": Canterbury, Marlborough, Northland and Southland are elsewhere, too
const NEW_ZEALAND = new RegExp(
  `^(${WORDS}), (Auckland|Waikato|Bay of Plenty|Hawke['’]?s Bay|Taranaki|Manawat[uū](?:-W?hanganui)?|Otago)$`,
);

// "The Copper Pot, Fitzroy VIC", "Blue Wren Cafe, Katoomba NSW": who is there
const HOUSE = regex('i')`
  ^the\ |
  \b(?:
    caf[eé]|coffee|lodge|hotel|motel|inn|restaurant|farms?|dairy|clinic|school|college|hospital|medical|dental|pharmacy|
    bakery|bar|bistro|pub|tavern|club|gym|salon|spa|resort|nursery|gallery|museum|library|church|winery|brewery|
    kitchen|council|homes?|care|services?|solutions|group|pty|ltd|& \w+
  )$
`;

/** The town of a line as boards of Australia and New Zealand write it, a suburb and its region; null for another line. */
export function suburbOf(text: string): Place | null {
  if (!text.includes(', ')) return null;
  const [, town, state] = AUSTRALIAN.exec(text) ?? [];
  const [, other, region] = town === undefined ? (NEW_ZEALAND.exec(text) ?? []) : [];
  const city = town ?? other;
  if (city === undefined || HOUSE.test(city)) return null;
  return {
    city,
    region: state ?? region ?? null,
    country: state === undefined ? 'NZ' : 'AU',
    text,
    start: 0,
    end: text.length,
    ambiguous: false,
  };
}

// "Dubbo NSW", "Moose Jaw SK", "Leeds UK", before a postcode, too; "Feira de Santana - BA"
const CODED = /^(?:[A-ZÀ-Þ][a-zà-ÿ][\wÀ-ž.'’-]* (?:d[aeo]s? )?){1,4}(?:[-–—] )?[A-Z]{2,3}(?= \d{4}$|$)/;

/**
 * The place of a line that is a town and the code of its state, province or country without a comma; null for another line. `near`: the
 * countries that the document is likely about.
 */
export function codedTown(text: string, near: readonly string[] = []): Place | null {
  const [line] = CODED.exec(text) ?? [];
  return line === undefined ? null : (wholePlaces(line, { prose: true, near })?.[0] ?? null);
}
