import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { matchesOf, nearOf } from './cue.js';
import { type Place, parsePlaces } from './place.js';

const NAMES = [
  '(?:(?:job|work|working|position|primary|office|duty|role|posting|base|assignment|employment|main|current|preferred|candidate|reporting|project|site|facility) )?locations?(?: ?\\(s\\)| of (?:work|position|job))?',
  'location city',
  'duty stations?',
  'work ?sites?(?: address)?',
  'place of (?:work|performance|employment)',
  '(?:job|work) (?:city|site)',
  'where you.ll work',
  'arbeitsorte?',
  'einsatzorte?',
  'dienstorte?',
  'standorte?',
  'dienstsitz',
  'lieu(?: de travail| du poste| de la mission| de mission)?',
  'localisation(?: du poste)?',
  'ubicaci[oó]n(?: del puesto)?',
  'lugar de trabajo',
  'localidad',
  'local(?: de trabalho| da vaga)?',
  'localiza[cç][aã]o',
  'locatie',
  'werklocatie',
  'standplaats',
  'lokalizacja',
  'miejsce pracy',
  'sede(?: di lavoro| lavorativa)?',
  'luogo di lavoro',
  'zona di lavoro',
  'arbetsort',
  'placeringsort',
].join('|');
// "Location: Berlin", "Work location(s) - Berlin", "POSITION LOCATION:"
const LABEL = new RegExp(
  `^[^\\p{L}\\d]{0,6}(?:${NAMES})(?: ?\\([^)]{0,30}\\))?\\s{0,3}(?::|\\s[-–—]|\\?|\\t| è)\\s*`,
  'iu',
);
const BARE = new RegExp(`^[^\\p{L}\\d]{0,6}(?:${NAMES})[^\\p{L}\\d]{0,4}$`, 'iu');
// "... (Growth)Location: Toronto": a label inside a line, where line breaks were lost
const INSIDE = /(?:Job |Work |Position )?Location(?:\(s\)|s)?: ?\**\s?/g;
// "Type: Full-time", "Employer: ...": the next label on the same line
const NEXT_LABEL = /\s(?:\*\*)?\p{Lu}[\p{L}]+(?: \p{Lu}?[\p{L}]+){0,2}:(?:\*\*)?\s/u;
/** Words of the labels. */
export const LABEL_WORDS = [
  'location',
  'locations',
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
];
// "Berlin. You will ..."
const SENTENCE_END = /(?:\p{Ll}|\)|\b[A-Z]{2,3})(?<!\b(?:St|Ave|Rd|Blvd|Dr|Ste|Ft|Mt|No|Str))[.!](?=\s|$)|\s[•*]\s/u;
// "Salary: ...", "Various", "client site"
const MOST = 400;
// "remote - we are headquartered in", "other offices: "
const ELSEWHERE = /\b(?:headquarter\w*|other offices|occasional\w*|travel|offices in|not available)\b/i;

const valueEnd = (text: string, from: number): number => {
  const rest = text.slice(from, from + MOST);
  const ends = [NEXT_LABEL, SENTENCE_END, ELSEWHERE]
    .map((stop) => stop.exec(rest)?.index)
    .map((at, which) => (at === undefined ? rest.length : at + (which === 1 ? 1 : 0)));
  return from + Math.min(rest.length, ...ends);
};

function* read(block: Block, from: number, document: Document): Iterable<Match<Place>> {
  const end = valueEnd(block.text, from);
  const places = parsePlaces(block.text.slice(from, end), { near: nearOf(document) });
  yield* matchesOf(places, block.span.start + from);
}

const MOST_VALUE = 100;

/** Places behind a label that means the place of work, in nine languages; on the line, or on the next one. */
export function* labelled(block: Block, document: Document): Iterable<Match<Place>> {
  const label = LABEL.exec(block.text);
  if (label && block.text.length > label[0].length) {
    yield* read(block, label[0].length, document);
    return;
  }
  if (label || BARE.test(block.text)) {
    const next = document.blocks[block.index + 1];
    // a heading, a long text: not the value of a bare label
    if (next && next.text.length <= MOST_VALUE && next.kind !== 'pair') yield* read(next, 0, document);
    return;
  }
  if (block.text.includes('ocation'))
    for (const inside of block.text.matchAll(INSIDE)) yield* read(block, inside.index + inside[0].length, document);
}
