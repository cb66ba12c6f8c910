import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { plain as plainOf } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { type Label, labelOf, lineLabel } from './label.js';
import { isLabel } from './label-names.js';
import { isUpper } from './letters.js';
import { LARGE, unlisted } from './link.js';
import { isEveryday, isWay, known, namesOf } from './names.js';
import { cutPlaces } from './parts.js';
import { type Place, parsePlaces } from './place.js';
import { isHouse, townOfHouse } from './premises.js';
import { METROPOLIS, townBehind } from './quarter.js';
import { spell } from './spell.js';
import { isBeside, wholePlaces } from './whole.js';

// "... (Growth)Location: Toronto": a label inside a line, where line breaks were lost
const INSIDE = /(?:Job |Work |Position )?Location(?:\(s\)|s)?: ?\**\s?/g;
// "Type: Full-time", "Employer: ...": the next label on the same line
const NEXT_LABEL = /\s(?:\*\*)?[A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ]+(?: [A-Za-zÀ-žẠ-ỹ]+){0,2}:(?:\*\*)?\s/;
// "Berlin. You will ...", "Berlin • You will ..."; not "Denver, CO • Austin, TX"
const SENTENCE_END = regex()`
  (?:[a-zß-ÿ]|\)|\b[A-Z]{2,3})(?<!str|\b(?:St|Co|Ave|Rd|Blvd|Dr|Ste|Ft|Mt|No|Str|Av|Avda|Rod|Al|Pl|Pza|Ctra|[Uu]l|al|[Nn]r|Bd))[.!](?=\s|$)|
  \s[•*]\s(?![A-ZÀ-Þ][\wß-ÿ.'’-]+(?: [A-ZÀ-Þ][\wß-ÿ.'’-]+){0,2} ?(?:, [A-Z]|\s?(?:$|[•*(])))
`;
/** Units of a value that are read, at most. */
const MOST = 400;
// "remote - we are headquartered in", "other offices: "
const ELSEWHERE = /\b(?:headquarter\w*|other offices|occasional\w*|travel|offices in|not available)\b/;

const valueEnd = ({ text, plain }: Block, from: number): number => {
  const rest = text.slice(from, from + MOST);
  const label = rest.includes(':') ? NEXT_LABEL.exec(rest)?.index : undefined;
  const stop = SENTENCE_END.exec(rest);
  // without the full stop
  const sentence = stop ? stop.index + (/[.!]$/.test(stop[0]) ? stop[0].length - 1 : 0) : rest.length;
  const elsewhere = ELSEWHERE.exec(plain.slice(from, from + MOST))?.index;
  return from + Math.min(rest.length, label ?? rest.length, sentence, elsewhere ?? rest.length);
};

// labels behind which stands the name of a town
const TELLS_TOWN = regex()`
  \b(?:
    locations?|duty station|place(?: of (?:work|performance|employment))?|city|town|[a-z]*ort|plats|
    standort|dienstsitz|lieu|localisation|ubicacion|localizacion|localidad|comuna|distrito|sucursal|localizacao|locatie|standplaats|lokalizacja|
    kommun|(?:lokalizacja )?miejsc[ea] (?:wykonywania )?pracy|miejscowosc|placeringsort|stationeringsort|tjanstgoringsort|localita|comune|concelho|municipio|sede|luogo|arbetsort|ville|stad|ciudad|cidade|citta|miasto|plaats
  )\b
`;
/** What stands there instead: ways of working, and parts of an employer or its premises. */
const NO_TOWNS = regex()`
  \b(?:
    on-?site|off-?site|home|virtual|online|digital|nationwide|statewide|countywide|worldwide|offshore|onshore|downtown|
    warehouse|store|stores|plant|factory|field|main|public|works|police|fire|court|library|clinic|branch|yard|garage|
    depot|lab|laboratory|unit|ward|bureau|section|administration|council|commission|authority|negotiable|confidential|
    unspecified|none|yes|no|see|below|above|client|customer|customers|site|sites|with|when|while|this|that|we|you|our|
    your|for|as|if|must|may|can|will|is|are|be|offices?|headquarters|hq|building|head|corporate|company|parks|
    todos|todas|tous|toutes|varios|varias|plusieurs|divers|entreprise|empresa|poste|puesto|horario|horaires?|perfil|profil|missions?|requisitos|funciones|
    [a-z]{3,}(?:tion|cion|ment|ance|ence|ness|ics|ties)|(?<!an der )[a-z]{2,}(?:str|strass?e|straat|gatan)
  )\b
`;
const MOST_WORDS = 3;

/** Towns that the gazetteer does not list, where a label says that they are: as written, in the posting's country if that is sure. */
export const unlistedTowns = (value: string, near: readonly string[]): readonly Place[] => {
  if (NO_TOWNS.test(plainOf(value)) || isHouse(value)) return [];
  const [only, other] = near;
  const country = only !== undefined && other === undefined && !only.endsWith('?') ? only : null;
  const towns: Place[] = [];
  for (const part of cutPlaces(value)) {
    if (isBeside(plainOf(part.text))) continue;
    const { text, start, end } = part;
    const words = text.split(' ');
    if (!unlisted(part) || isWay(text) || known(part) || isEveryday(text) || words.length > MOST_WORDS) return [];
    // "Shoreditch London": a known town behind its quarter
    const town = words.length > 1 ? townBehind(text, near) : null;
    if (town) {
      towns.push({ ...town, start: start + town.start, end: start + town.end });
      continue;
    }
    // "WARSAW AL. JEROZOLIMSKIE": a known town and its street
    if (words.length > 1 && namesOf(words[0] ?? '').cities.some(({ population }) => population >= LARGE)) return [];
    const before = towns.at(-1);
    // "Examplehausen, Lower Example": the region
    if (before && part.joint === 'comma') {
      if (before.region !== null) return [];
      towns[towns.length - 1] = { ...before, region: text, text: value.slice(before.start, end), end };
    } else towns.push({ city: spell(text, null), region: null, country, text, start, end, ambiguous: false });
  }
  return towns.length <= MOST_TOWNS ? towns : [];
};

const MOST_TOWNS = 3;
const WORD = "[A-ZÀ-Þ][A-Za-zÀ-ž.'’]{1,24}";
// "Mooshausen (hybrid: 2 days)", "Mooshausen, 2. Stock", "Mooshausen et déplacements", "Mooshausen - der Hof"
const FIRST = new RegExp(
  `^(?:['’]s-)?(?:[LD]['’])?${WORD}(?:[ -](?:(?:d[aeiou]s?|del|la|le|les|sur|upon|on|an der|am|im|in|ob|bei|op|aan|aux|en|lès)[ -])?${WORD}){0,5}(?= \\(|, [a-zà-ÿ]|,? (?:et|und|y|e|i|och|en|and|or|oder|ou|o|lub|of|sowie|with|mit|avec|con|met|med) |[,;] |\\.?$| [–—|/-] )`,
);
/** The town that a value begins with: one of which it names a quarter, or one that no list has. */
export function firstTown(value: string, near: readonly string[]): readonly Place[] {
  const name = FIRST.exec(value)?.[0];
  if (name === undefined) return [];
  const words = name.split(' ');
  for (let many = words.length - 1; many > 0; many--) {
    const text = words.slice(0, many).join(' ');
    const [city] = namesOf(text).cities;
    if (!city || city.population < METROPOLIS || isEveryday(text)) continue;
    // "Paris La Défense"
    return parsePlaces(text, { near, labelled: true });
  }
  return name.length < value.length ? unlistedTowns(name, near) : [];
}

// "Kitgum district, Uganda", "Turkana County"
const AREA =
  /^((?:[A-Z][a-z'’-]+ ){1,2}(?:[Dd]istrict|[Cc]ounty|[Pp]rovince|[Gg]overnorate))(?:,? ([A-Z][A-Za-z ]{3,30}))?\.?\s*$/;
const NO_AREA = /^(?:The|Our|Any|All|Various|Each|Home|School|Central|Business|Northern|Southern|Eastern|Western)\b/;
const NAMES = /\b[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?/g;

/** A district or county as a value names it, in its country, or in the only one that the posting names. */
function areaIn(value: string, { text }: Document): readonly Place[] {
  const [, area, land] = NO_AREA.test(value) ? [] : (AREA.exec(value) ?? []);
  if (area === undefined) return [];
  const names = land === undefined ? allMatches(text, NAMES).map(([name]) => name) : [land];
  const lands = new Set(
    names.flatMap((name) => [name, name.split(' ', 1)[0] as string]).map((name) => namesOf(name).country),
  );
  lands.delete(null);
  const [country, other] = [...lands];
  if (!country || other) return [];
  return [{ city: null, region: area, country, text: area, start: 0, end: area.length, ambiguous: false }];
}

// "Miejsce pracy: w Poznaniu", "Arbetsort: i Umeå", "Sede di lavoro: a Rho"
const IN = /^(?:w|we|i|a|em) (?=\S)/;

const STREET =
  /^(?:[^,:]{1,40} - )?(?:av|avenida|rua|r|al|alameda|rod|rodovia|estrada|praca|travessa)\.? [^,]{2,60}, (?:n[o°º.]{0,2} ?)?\d/;

function* read(
  block: Block,
  label: number,
  document: Document,
  named = block.plain.slice(0, label),
): Iterable<Match<Place>> {
  const near = nearOf(document);
  const from = label + (IN.exec(block.plain.slice(label, label + 5))?.[0].length ?? 0);
  const value = block.text.slice(from, valueEnd(block, from));
  const all = parsePlaces(value, { near, labelled: true });
  // the town that the area is named after would be less than is told
  const area = all.length < 2 && !all[0]?.city ? areaIn(value, document) : [];
  // "Klinikum Fulda", "on site in Olten or Bern": not all that stands there is the name of a place
  const own = all[0]?.start === 0 ? NO_PLACES : townOfHouse(value, near);
  const better = area.length > 0 ? area : own.length > all.length ? own : NO_PLACES;
  if (better.length > 0) {
    yield* matchesOf(better, block.span.start + from);
    return;
  }
  // "Av. Paulista, 1000, Bela Vista, São Paulo/SP": the quarter behind a street of Brazil
  const places =
    all.length === 2 && all[1]?.region && !all[0]?.region && STREET.test(block.plain.slice(from)) ? all.slice(1) : all;
  yield* matchesOf(places, block.span.start + from);
  // "Rovereto ma in smart working": the name that the value begins with
  if (places.length > 0) return;
  const after = placesAfter(block.text, from, { near });
  if (after.length > 0) yield* matchesOf(after, block.span.start);
  else if (TELLS_TOWN.test(named)) {
    const towns = unlistedTowns(value, near);
    yield* matchesOf(towns.length > 0 || label === 0 ? towns : firstTown(value, near), block.span.start + from);
  }
}

const MOST_VALUE = 100;
/** Units of a town on the line behind its label. */
const SHORT = 30;
const STOP = /[.;]\s*$/;
const OF_WORK = /lavoro|trabajo|travail/;
// "Location Portugal Lisboa": a label that lost its sign
const BARE = regex()`
  ^[^a-z]{0,4}(?:
    (?:job |work |primary )?locations?|(?:job|work) address|country|standort|arbeitsort|einsatzort|ubicacion|localizacao|localisation|
    lokalizacja|locatie|standplaats|sede di lavoro|luogo di lavoro|zona di lavoro|zona de trabajo|lugar de trabajo|
    lieu de travail|arbeitsplatz
  )\s(?=\S)
`;

const TOWN_LABELS = '|city|town|town/city|job city|work city|duty station|location|';
/** Whether a form names the town on a line of its own beside its country: "Country: Kenya", "City: Kisumu". */
const namesTown = ({ blocks }: Document): boolean =>
  blocks.some((other) => {
    const label = labelOf(other.plain);
    const name = label?.name ?? lineLabel(other.plain) ?? '';
    if (name === '' || !TOWN_LABELS.includes(`|${name}|`)) return false;
    const value = label ? other.text.slice(label.valueAt) : (blocks[other.index + 1]?.text ?? '');
    return value.length <= MOST_VALUE && parsePlaces(value, { labelled: true }).some(({ city }) => city !== null);
  });

/** Places behind a label that means the place of work, in nine languages; on the line, or on the next one. */
export function labelled(block: Block, document: Document): Iterable<Match<Place>> {
  const label = labelOf(block.plain);
  // it is asked of every tenth line: no generator is begun where a long line has no label
  if (label === null && block.text.length > MOST_VALUE && !block.text.includes('Location')) return NONE;
  return behindLabel(block, label, document);
}
const NONE: readonly Match<Place>[] = [];
const NO_PLACES: readonly Place[] = [];

function* behindLabel(block: Block, label: Label | null, document: Document): Iterable<Match<Place>> {
  const named = label !== null && isLabel(label.name);
  if ((label?.name ?? lineLabel(block.plain)) === 'country' && namesTown(document)) return;
  if (named && label.valueAt < block.text.length) {
    yield* read(block, label.valueAt, document);
    return;
  }
  const alone = named ? label.name : (lineLabel(block.plain) ?? '');
  // "Remote" by itself is a way of working, or an employer
  if (alone !== 'remote' && (named || isLabel(alone))) {
    const next = document.blocks[block.index + 1];
    // a heading, a long text: not the value of a bare label
    if (next && next.text.length <= MOST_VALUE && next.kind !== 'pair')
      yield* read(next, 0, document, next.text.length <= SHORT && !next.text.endsWith(':') ? alone : '');
    return;
  }
  const bare = block.text.length <= MOST_VALUE ? BARE.exec(block.plain) : null;
  if (bare) {
    const at = bare[0].length;
    const value = isUpper(block.text.charCodeAt(at)) ? block.text.slice(at).replace(STOP, '') : '';
    const near = nearOf(document);
    // "Sede di lavoro Lugano": behind a label of two words a small town will do
    const places =
      wholePlaces(value, { near, prose: true }) ?? (OF_WORK.test(bare[0]) ? wholePlaces(value, { near }) : null);
    yield* matchesOf(places ?? [], block.span.start + at);
    return;
  }
  if (block.text.includes('Location'))
    for (const inside of allMatches(block.text, INSIDE)) yield* read(block, inside.index + inside[0].length, document);
}
