import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { plain as plainOf } from '../../locales/plain.js';
import { longestWords } from '../../locales/words.js';
import { regex } from '../../regex.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { labelOf, lineLabel } from './label.js';
import { isUpper } from './letters.js';
import { unlisted } from './link.js';
import { isEveryday, known, namesOf } from './names.js';
import { cutPlaces } from './parts.js';
import { type Place, parsePlaces, spell } from './place.js';
import { isBeside, wholePlaces } from './whole.js';

/** Labels that mean the place of work, in nine languages, in `plain()` form. */
const NAMES =
  "|location|where|location of post|location of the post|location of role|post location|place of duty|centre|plaats tewerkstelling|plaats van tewerkstelling|concelho|arbejdssted|sted|arbeidssted|sijainti|tyon sijainti|misto vykonu prace|misto prace|miesto prace|remote|location city|duty station|site|based|based at|work site|worksite|work site address|worksite address|place of work|place of performance|place of employment|job city|job site|job address|job site address|work address|workplace address|work location address|job location address|site address|work city|where you'll work|arbeitsort|arbeitsorte|einsatzort|einsatzorte|dienstort|dienstorte|standort|standorte|dienstsitz|lieu|lieu de travail|lieu du poste|lieu de la mission|lieu de mission|localisation|localisation du poste|ubicacion|ubicacion del puesto|localizacion|localizacion del puesto|regio|lugar de trabajo|zona de trabajo|zonas de trabajo|centro de trabajo|lugar de prestacion|poblacion|municipio|lieu d'exercice|lieu d'intervention|ville de travail|affectation|sucursal|comuna|distrito|ciudad de trabajo|lieu d'affectation|lieu d'embauche|luogo di servizio|sede di servizio|localidad|local|local de trabalho|local de trabalho presencial|local presencial|local da vaga|localizacao|locatie|werklocatie|standplaats|lokalizacja|miejsce pracy|miejsce|miejsce zatrudnienia|miejsce wykonywania pracy|miejsca pracy|lokalizacja miejsca pracy|miejscowosc|stationeringsort|tjanstgoringsort|cidade/estado|cidade/uf|localita|comune|citta di lavoro|distrito|sede|sede di lavoro|sede lavorativa|luogo di lavoro|zona di lavoro|zona|kommun|arbetsort|placeringsort|location of work|location of position|location of job|location details|location country|office|lugar|luogo|placering|based in|based at|field based|country|town|town/city|city|city/state|work model|workplace|ort|plats|stad|ciudad|cidade|citta|ville|miasto|plaats|einsatzgebiet|eligible state|eligible location|eligible countrie|eligible country|states eligible|remote eligible state|remote eligible location|remote eligible|remote location|remote state|hiring location|hiring state|hiring countrie|approved state|approved location|available location|available state|available in|open to candidates in|open to applicants in|open to residents of|candidates from|candidates in|applicants from|we can hire in|we hire in|";
/** Whose location it is: "job location". */
const OWNERS =
  '|job|work|working|position|primary|office|duty|role|posting|base|assignment|employment|main|current|preferred|candidate|reporting|project|site|facility|';
// "location(s)"
const PLURAL = /s$| ?\(s\)$/;

/** Whether a label's name, in `plain()` form, means the place of work. */
export const isLabel = (name: string): boolean => {
  if (name.length < 3 || name.length > 40) return false;
  const one = name.replace(PLURAL, '');
  if (NAMES.includes(`|${name}|`) || NAMES.includes(`|${one}|`)) return true;
  const cut = one.indexOf(' ');
  if (cut < 0 || !OWNERS.includes(`|${one.slice(0, cut)}|`)) return false;
  return one.startsWith(' location', cut) && (one.length === cut + 9 || NAMES.includes(`|${one.slice(cut + 1)}|`));
};

// "... (Growth)Location: Toronto": a label inside a line, where line breaks were lost
const INSIDE = /(?:Job |Work |Position )?Location(?:\(s\)|s)?: ?\**\s?/g;
// "Type: Full-time", "Employer: ...": the next label on the same line
const NEXT_LABEL = /\s(?:\*\*)?[A-ZÀ-ÞĀ-ŽẠ-Ỹ][A-Za-zÀ-žẠ-ỹ]+(?: [A-Za-zÀ-žẠ-ỹ]+){0,2}:(?:\*\*)?\s/;
/** Words one of which each label holds. */
export const LABEL_WORDS = longestWords(NAMES.split('|').flatMap((name) => [name, `${name}s`]));
// "Berlin. You will ...", "Berlin • You will ..."; not "Denver, CO • Austin, TX"
const SENTENCE_END = regex()`
  (?:[a-zß-ÿ]|\)|\b[A-Z]{2,3})(?<!str|\b(?:St|Ave|Rd|Blvd|Dr|Ste|Ft|Mt|No|Str|Av|Avda|Rod|Al|Pl|Pza|Ctra|[Uu]l|al|[Nn]r|Bd))[.!](?=\s|$)|
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
    locations?|duty station|place of (?:work|performance|employment)|city|town|ort|arbeitsort|einsatzort|dienstort|
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
    [a-z]{3,}(?:tion|cion|ment|ance|ence|ness|ics|ties)|[a-z]{2,}(?:str|strass?e|straat|gatan)
  )\b
`;
const MOST_WORDS = 3;

/** Towns that the gazetteer does not list, where a label says that they are: as written, in the posting's country if that is sure. */
export const unlistedTowns = (value: string, near: readonly string[]): readonly Place[] => {
  if (NO_TOWNS.test(plainOf(value))) return [];
  const [only, other] = near;
  const country = only !== undefined && other === undefined && !only.endsWith('?') ? only : null;
  const towns: Place[] = [];
  for (const part of cutPlaces(value)) {
    if (isBeside(plainOf(part.text))) continue;
    const { text, start, end } = part;
    const words = text.split(' ');
    if (!unlisted(part) || known(part) || isEveryday(text) || words.length > MOST_WORDS) return [];
    // "WARSAW AL. JEROZOLIMSKIE": a known town and its street
    if (words.length > 1 && words.some((word) => namesOf(word).cities.length > 0)) return [];
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
  const all = parsePlaces(block.text.slice(from, valueEnd(block, from)), { near, labelled: true });
  // "Av. Paulista, 1000, Bela Vista, São Paulo/SP": the quarter behind a street of Brazil
  const places =
    all.length === 2 && all[1]?.region && !all[0]?.region && STREET.test(block.plain.slice(from)) ? all.slice(1) : all;
  yield* matchesOf(places, block.span.start + from);
  // "Rovereto ma in smart working": the name that the value begins with
  if (places.length > 0) return;
  const after = placesAfter(block.text, from, { near });
  if (after.length > 0) yield* matchesOf(after, block.span.start);
  else if (TELLS_TOWN.test(named))
    yield* matchesOf(unlistedTowns(block.text.slice(from, valueEnd(block, from)), near), block.span.start + from);
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
export function* labelled(block: Block, document: Document): Iterable<Match<Place>> {
  const label = labelOf(block.plain);
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
