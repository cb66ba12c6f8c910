import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { labelOf, lineLabel } from './label.js';
import { isUpper } from './letters.js';
import { type Place, parsePlaces } from './place.js';
import { wholePlaces } from './whole.js';

/** Labels that mean the place of work, in nine languages, in `plain()` form. */
const NAMES =
  "|location|where|remote|location city|duty station|work site|worksite|work site address|worksite address|place of work|place of performance|place of employment|job city|job site|work city|where you'll work|arbeitsort|arbeitsorte|einsatzort|einsatzorte|dienstort|dienstorte|standort|standorte|dienstsitz|lieu|lieu de travail|lieu du poste|lieu de la mission|lieu de mission|localisation|localisation du poste|ubicacion|ubicacion del puesto|localizacion|localizacion del puesto|regio|lugar de trabajo|localidad|local|local de trabalho|local da vaga|localizacao|locatie|werklocatie|standplaats|lokalizacja|miejsce pracy|sede|sede di lavoro|sede lavorativa|luogo di lavoro|zona di lavoro|arbetsort|placeringsort|location of work|location of position|location of job|location details|location country|office|lugar|luogo|placering|based in|based at|field based|country|city|city/state|work model|workplace|ort|plats|stad|ciudad|cidade|citta|ville|miasto|plaats|einsatzgebiet|eligible state|eligible location|eligible countrie|eligible country|states eligible|remote eligible state|remote eligible location|remote eligible|remote location|remote state|hiring location|hiring state|hiring countrie|approved state|approved location|available location|available state|available in|open to candidates in|open to applicants in|open to residents of|candidates from|candidates in|applicants from|we can hire in|we hire in|";
/** Whose location it is: "job location". */
const OWNERS =
  '|job|work|working|position|primary|office|duty|role|posting|base|assignment|employment|main|current|preferred|candidate|reporting|project|site|facility|';
// "location(s)"
const PLURAL = /s$| ?\(s\)$/;

const isLabel = (name: string): boolean => {
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
/** Words of the labels. */
export const LABEL_WORDS = [
  'location',
  'locations',
  'where',
  'remote',
  'station',
  'stations',
  'site',
  'sites',
  'worksite',
  'worksites',
  'place',
  'city',
  'work',
  'arbeitsort*',
  'einsatzort*',
  'dienstort*',
  'standort*',
  'dienstsitz',
  'lieu',
  'localisation',
  'ubicacion',
  'localizacion',
  'regio',
  'lugar',
  'localidad',
  'local',
  'localizacao',
  'locatie',
  'werklocatie',
  'standplaats',
  'lokalizacja',
  'miejsce',
  'sede',
  'luogo',
  'zona',
  'arbetsort',
  'placeringsort',
  'country',
  'placering',
  'office',
  'based',
  'workplace',
  'ort',
  'plats',
  'stad',
  'ciudad',
  'cidade',
  'citta',
  'ville',
  'miasto',
  'plaats',
  'einsatzgebiet',
  'eligible',
  'states',
  'countries',
  'candidates',
  'applicants',
  'residents',
  'hire',
  'available',
];
// "Berlin. You will ...", "Berlin • You will ..."; not "Denver, CO • Austin, TX"
const SENTENCE_END =
  /(?:[a-zß-ÿ]|\)|\b[A-Z]{2,3})(?<!\b(?:St|Ave|Rd|Blvd|Dr|Ste|Ft|Mt|No|Str))[.!](?=\s|$)|\s[•*]\s(?![A-ZÀ-Þ][\wß-ÿ.'’-]+(?: [A-ZÀ-Þ][\wß-ÿ.'’-]+){0,2} ?(?:, [A-Z]|\s?(?:$|[•*(])))/;
// "Salary: ...", "Various", "client site"
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

function* read(block: Block, from: number, document: Document): Iterable<Match<Place>> {
  const near = nearOf(document);
  const places = parsePlaces(block.text.slice(from, valueEnd(block, from)), { near, labelled: true });
  yield* matchesOf(places, block.span.start + from);
  // "Rovereto ma in smart working": the name that the value begins with
  if (places.length === 0) yield* matchesOf(placesAfter(block.text, from, { near }), block.span.start);
}

const MOST_VALUE = 100;
// "Location Portugal Lisboa": a label that lost its sign
const BARE =
  /^[^a-z]{0,4}(?:(?:job |work |primary )?locations?|country|standort|arbeitsort|einsatzort|ubicacion|localizacao|localisation|lokalizacja|locatie|standplaats|sede di lavoro)\s(?=\S)/;

/** Places behind a label that means the place of work, in nine languages; on the line, or on the next one. */
export function* labelled(block: Block, document: Document): Iterable<Match<Place>> {
  const label = labelOf(block.plain);
  const named = label !== null && isLabel(label.name);
  if (named && label.valueAt < block.text.length) {
    yield* read(block, label.valueAt, document);
    return;
  }
  const alone = named ? label.name : (lineLabel(block.plain) ?? '');
  // "Remote" by itself is a way of working, or an employer
  if (alone !== 'remote' && (named || isLabel(alone))) {
    const next = document.blocks[block.index + 1];
    // a heading, a long text: not the value of a bare label
    if (next && next.text.length <= MOST_VALUE && next.kind !== 'pair') yield* read(next, 0, document);
    return;
  }
  const bare = block.text.length <= MOST_VALUE ? BARE.exec(block.plain) : null;
  if (bare) {
    const at = bare[0].length;
    const places = isUpper(block.text.charCodeAt(at))
      ? wholePlaces(block.text.slice(at), { near: nearOf(document), prose: true })
      : null;
    yield* matchesOf(places ?? [], block.span.start + at);
    return;
  }
  if (block.text.includes('Location'))
    for (const inside of allMatches(block.text, INSIDE)) yield* read(block, inside.index + inside[0].length, document);
}
