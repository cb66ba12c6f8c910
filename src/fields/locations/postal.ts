import { type Block, type Document, FLAG } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { isDivisionCode } from '../../gazetteer/codes.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { matchesOf, nearOf } from './cue.js';
import { namesOf } from './names.js';
import type { Place } from './place.js';
import { spell } from './spell.js';

/*
 * Towns that no list need know, for a code stands beside them as the letters and boards of a country write it.
 */

const WORD = "[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž'’]{1,24}";
const TOWN = `(?:[LD]['’])?${WORD}(?:[ -](?:(?:d[eiu]|del|della|des|la|le|les|los|las|sur|sous|en|y|lès|aux?|in|am|an der)[ -])?${WORD}){0,4}`;
// "46 - CAHORS", "2A - Ajaccio": the department before its town
const DEPARTMENT = new RegExp(`^(?:\\d{2,3}|2[AB]) - (${TOWN})(?: \\(\\d{5}\\))?$`);
// "Cahors 46000", "Cahors (46)": the code behind its town
const FOLLOWED = new RegExp(`^(${TOWN}) (?:\\d{5}|\\((?:\\d{5}|\\d{2}|2[AB]|97\\d)\\))(?:,? France)?$`);
// "12 rue du Four, 46000 Cahors", "46000 - Cahors", "23900 Lecco (LC)"
const posted = (code: string): RegExp =>
  new RegExp(`(?:^|[,;:(|–—-] ?)${code}(?: - | )(${TOWN})(?= \\(|[,.;)|]|\\s[–—-]\\s|$)`, 'g');
const FIVE = posted('\\d{5}');
// "basé à Cahors (46)", "sur Cahors (46000)"
const BASED = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:[àÀ]|[sS]ur|autour d[e'’]|alentours d[e'’]|secteur d[e'’]|près de) ?(${TOWN}) \\((?:\\d{5}|\\d{2}|2[AB]|97\\d)\\)`,
  'g',
);
// "Mooshausen (VR)"
const PROVINCE = new RegExp(
  `(?<![A-Za-zÀ-ÿ'’-])((?:[LD]['’])?${WORD}(?:[ -](?:(?:del|della|dei|delle|in|sul|al|a) |(?:nell|sull|d|all)['’])?${WORD}){0,3}) \\(([A-Z]{2})\\)`,
  'g',
);
// "Castello di": the beginning of the town's own name
const BEGUN = /(?:^|[^A-Za-zÀ-ÿ]|[a-zà-ÿ,;:.] )[A-Z][a-zà-ÿ]+ d[ieo] $/;
/** Whose towns have a code before them, by language, and how it looks. */
const CODED: Readonly<Record<string, readonly [country: string, code: RegExp]>> = {
  fr: ['FR', FIVE],
  it: ['IT', FIVE],
  de: ['DE', FIVE],
  es: ['ES', FIVE],
  nl: ['NL', posted('\\d{4} ?[A-Z]{2}')],
  pl: ['PL', posted('\\d{2}-\\d{3}')],
  pt: ['PT', posted('\\d{4}-\\d{3}')],
  cs: ['CZ', posted('\\d{3} \\d{2}')],
  sv: ['SE', posted('\\d{3} \\d{2}')],
};
// the seat of the employer, or where to write to
const SEAT = regex()`
  \b(?:
    siege|sede (?:legale|sociale|amministrativa|centrale)|domicilio social|p\.? ?iva|rcs|siret|impressum|hauptsitz|sitz der|
    headquarters|registered|(?:envoyer|adresser|inviare|spedire|enviar|senden|par courrier|per posta|por correo)
  )\b
`;
const LONGEST = 110;
const TOP = 14;

const placeAt = (text: string, at: number, country: string): Place => ({
  city: spell(text, null),
  region: null,
  country,
  text,
  start: at,
  end: at + text.length,
  ambiguous: false,
});

function coded(block: Block, document: Document): Iterable<Match<Place>> {
  const [country, code] = CODED[document.language ?? ''] ?? [];
  if (country === undefined || code === undefined) return NONE;
  const near = nearOf(document);
  if (near.includes(country)) return codedIn(block, country, code);
  // Spanish is the language of many countries that have codes of five digits
  return near.includes(`${country}?`) ? only(country, codedIn(block, country, code)) : NONE;
}
const NONE: readonly Match<Place>[] = [];

/** The towns that lists have in that country alone. */
function* only(country: string, matches: Iterable<Match<Place>>): Iterable<Match<Place>> {
  for (const match of matches) {
    const { cities } = namesOf(match.value.text);
    if (cities.length > 0 && cities.every((city) => city.country === country)) yield match;
  }
}

function* codedIn(block: Block, country: string, code: RegExp): Iterable<Match<Place>> {
  const { text, span } = block;
  const department =
    country === 'FR' && block.index <= TOP ? (DEPARTMENT.exec(text) ?? FOLLOWED.exec(text))?.[1] : undefined;
  if (department !== undefined) {
    yield* matchesOf([placeAt(department, text.indexOf(department), country)], span.start);
    return;
  }
  if (country === 'FR' && text.includes(' (') && !SEAT.test(block.plain))
    for (const { 0: whole, 1: town = '', index } of allMatches(text, BASED))
      yield* matchesOf([placeAt(town, index + whole.lastIndexOf(town), country)], span.start);
  if (text.length <= LONGEST && !SEAT.test(block.plain))
    for (const { 0: whole, 1: town = '', index } of allMatches(text, code))
      yield* matchesOf([placeAt(town, index + whole.lastIndexOf(town), country)], span.start);
}

/** Towns behind a code of the post, or of their department: "46 - CAHORS", "12 rue du Four, 46000 Cahors". */
export const codedTown: BlockRule<Place> = {
  id: 'locations/coded-town',
  strength: 'guessed',
  scope: 'block',
  where: { notSections: ['legal', 'header', 'about'], flags: FLAG.digit },
  find: coded,
};

const BRACKETS = 90;

function* ofProvince({ text, plain, span }: Block): Iterable<Match<Place>> {
  for (const { 1: town = '', 2: code = '', index } of allMatches(text, PROVINCE)) {
    if (!isDivisionCode('IT', code) || SEAT.test(plain.slice(Math.max(0, index - BRACKETS), index))) continue;
    if (!BEGUN.test(text.slice(Math.max(0, index - 30), index)))
      yield* matchesOf([placeAt(town, index, 'IT')], span.start);
  }
}

/** Towns of Italy with the code of their province in a bracket: "presso il forno di Mooshausen (VR)". */
export const provinceTown: BlockRule<Place> = {
  id: 'locations/province-town',
  strength: 'guessed',
  scope: 'block',
  where: { notSections: ['legal', 'header', 'about', 'benefits'] },
  // it is asked of every block: no generator is begun where there is nothing to find
  find: (block, { language }) => (language === 'it' && block.text.includes(' (') ? ofProvince(block) : NONE),
};
