import { isFrame, ownStart, URL_LINE } from '../../document/around/frame.js';
import type { Block, Document } from '../../document/document.js';
import type { DocumentRule, Match } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { startsSmall } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { codedTown } from '../locations/address.js';
import { isDated } from '../locations/age.js';
import { nearOf } from '../locations/cue.js';
import { wholePlaces } from '../locations/whole.js';
import { PAGE_OF_JOBS } from '../title/headline.js';
import { readJoined } from '../title/joined.js';
import { TITLE_LABEL } from '../title/label.js';
import { isNoise } from '../title/noise.js';
import { readOpening } from '../title/opening.js';
import { employerAt, firstLine, type LinePart, lineParts, titleEnd } from '../title/parts.js';
import { isTitleLine } from '../title/shape.js';
import { leadOf } from '../title/top.js';
import { isAtHome, isBeforeParent, isFuller, isPlacedUnderTitle } from './beside.js';
import { DEPARTMENT, isCard, isOverPlace, isUnderTitle } from './card.js';
import { isPartIn } from './kinds.js';
import { LEGAL } from './legal.js';
import { BRACKET, COMMA, isAddressed, isFormRow, lineName } from './line-name.js';
import type { RawCompany } from './mention.js';
import { judgeName } from './name.js';
import { isOrganisation, isSmallOrganisation, UNIVERSITY, UNIVERSITY_PART } from './organisation.js';
import { isPlaceLine } from './place-line.js';
import { isName } from './scan.js';
import { isSpokenOf } from './spoken.js';

export const spanIn = (block: Block, at: number, text: string): { start: number; end: number } => ({
  start: block.span.start + at,
  end: block.span.start + at + text.length,
});

const TOP_LINES = 4;
const INTERNSHIP = /\binternships?\b/i;
const LONGEST_LINE = 170;
/** With an address behind it. */
const LONGEST_WHOLE = 500;
const SENTENCE_END = /[.!?]$/;
// "Acme Ovens, Inc."
const isLegal = (line: string): boolean => isName(line) && LEGAL.test(plain(line));
// "Baker at Yahoo!"
const SHOUTED = / [A-Z]\w+!$/;
// "Acme - Leeds, UK. Full time."; "Acme, Leeds https://acme.example"
const PLACED = /^[^.!?:]{2,60} (?:-{1,2}|[–—|]) [^!?:]{2,60}\.$/;
// "Acme (http://acme.example), Leeds. Full time."
const AT_HOME = /^[^.!?():]{2,40} \((?:https?:\/\/|www\.)\S{4,80}\)/;
// "AcmeView all jobs": a link of the board; "Acme #12": an issue of a tracker
const TRAILING = regex()`
  \.$|(?<=[a-z.\d])(?:(?:View|See) (?:all jobs|company(?: profile)?|profile|website)|O firmie|Profil firmy|Firmenprofil|Om företaget|Voir l['’]entreprise)$|
  (?:(?<![-–—|@:\s])|(?<=[-–—|@:]\s))\s+(?:https?://|www\.)\S+$|(?<!\s)\s#\d{1,6}$
`;
// a title's separators that only an employer follows: "Data Engineer at Acme", "Head of Data — Quaymark"
const SURE_SEPARATOR = / at | @ | chez | bei | bij | presso | hos |\|/;

// "Emergency Department", "Baker Jobs", "Racing Team": a part of an employer, a list of a board, what the work is for
const IS_PART = regex()`
  (?<!\b(?:Police|Fire|Health|Sheriff['’]?s?|State|County|City)) Department$| (?:Unit|Ward|Jobs|Vacancies|Shift|Careers|Team|Site|Website|Project)$
`;

/** The employer among the first lines: alone, or beside title and place. */
export const topLines: DocumentRule<RawCompany> = {
  id: 'company/first-line',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    // without capitals and spaces a name looks as a title does
    if (document.language === 'ja' || document.language === 'ko') return;
    let seen = 0;
    let above = '';
    let university = false;
    for (const block of document.blocks.slice(ownStart(document.blocks))) {
      if (document.header && block.section.kind === 'header') continue;
      if (URL_LINE.test(block.plain) || isFrame(block.plain) || block.bulleted || block.kind === 'pair') continue;
      if (++seen > TOP_LINES) return;
      if (
        seen === 1 &&
        document.blocks.slice(block.index + 1, block.index + 4).some((next) => TITLE_LABEL.test(next.plain))
      )
        return;
      const whole = firstLine(block, document).trimEnd();
      const short = whole.length <= LONGEST_WHOLE;
      const line = short && (PLACED.test(whole) || !SENTENCE_END.test(whole)) ? whole.replace(TRAILING, '') : whole;
      if (
        IS_CELL.test(block.plain) ||
        isFormRow(block, document) ||
        isPlaceLine(block, document) ||
        (university && UNIVERSITY_PART.test(block.plain))
      )
        continue;
      university ||= UNIVERSITY.test(block.plain);
      if (
        line.length <= LONGEST_LINE &&
        (!SENTENCE_END.test(line) || SHOUTED.test(line) || AT_HOME.test(line) || isLegal(line))
      )
        yield* fromLine(...behindTags(block, line), document, seen, line.startsWith('[') ? null : above);
      above = whole;
    }
  },
};

// "Intitulé du poste | Baker": a row of a form
const IS_CELL =
  /^(?:intitule|poste|fonction|titre|reference|type|lieu|contrat|puesto|cargo|titulo|vacante|oferta|tipo|ubicacion|stelle|arbeitsort|job title|location)(?: [a-z']+){0,3} \|/;

/** A line without the tags that it begins with: "[Leeds] [Remote] Acme - Baker". */
const behindTags = (block: Block, line: string): readonly [Block, string] => {
  const lead = line.startsWith('[') ? leadOf(line) : 0;
  return [lead === 0 ? block : { ...block, span: { ...block.span, start: block.span.start + lead } }, line.slice(lead)];
};

const PRONOUN = /\b(?:we|you|your|our|us|is|are|stack|full|job|role|lead)\b/;
// "Acme | Baker", "Acme - Baker", "Acme / Baker", "Acme, Leeds", "Acme (https://...)", "Acme in Leeds"
const DIVIDED = /[|,()@•·>–—]| -| \/ |https?:|www\.|\s(?:at|bei|bij|chez|presso|hos|in|hiring)\s/;
// the ending of the other gender
const GENDERED = /[a-zß-ÿ]{3}\([a-zß-ÿ]{1,5}\)/;
// behind these stands the employer
const AT = / (?:at|bei|bij|chez|presso|hos|@) /;

// "Holbeck, Leeds, UK"
const endsInPlace = (text: string): boolean => {
  const comma = text.indexOf(', ');
  return comma > 0 && text.includes(', ', comma + 2) && isNoise(text.slice(comma + 2));
};

// "City of London, England", "County Durham": a place
const PUBLIC = /^(?:City|County|State|Town|Borough|Village)\b/;

/** `above`: the line above, which may say only where; null where tags before the line do. */

function* fromLine(
  block: Block,
  line: string,
  document: Document,
  seen: number,
  above: string | null,
): Generator<Match<RawCompany>> {
  if (codedTown(line, nearOf(document)) || (PUBLIC.test(line) && wholePlaces(line, { prose: true }))) return;
  // a line of one part must be a name that comes again
  const card = isName(line)
    ? isLegal(line) ||
      isCard(block, document, seen) ||
      isOverPlace(block, document, seen) ||
      isUnderTitle(block, document, seen) ||
      isOrganisation(line)
    : isSmallOrganisation(line) && isUnderTitle(block, document, seen);
  if (card) {
    if (jobNounIn(line) !== 2 && 'name' in judgeName(line, false))
      yield { value: { name: line }, span: spanIn(block, 0, line), strength: 'positional' };
    return;
  }
  const beside = DIVIDED.test(line) || employerAt(line).from < line.length;
  if (!beside && !(isName(line) && document.text.includes(line, block.span.end))) return;
  const parts = lineParts(line, document);
  const speciality = titleEnd(line, block.span.start, parts, document);
  const isTitles = ({ start, kind }: LinePart): boolean =>
    start < speciality && parts.some((part) => part.kind === 'title' && part.start < start) && kind === 'other';
  const others = parts.filter(
    (part) =>
      (part.kind === 'other' && !isTitles(part) && !PAGE_OF_JOBS.test(plain(part.text))) ||
      (part.kind === 'link' && BRACKET.test(part.text)),
  );
  const isKind = ({ text }: LinePart): boolean => isOrganisation(text) && jobNounIn(text) !== 2;
  const first = (parts[0]?.kind === 'title' ? others.find(isKind) : null) ?? others[0];
  const other = AT.test(line) ? others[others.length - 1] : first;
  // "Adjoint(e)", "Woonbegeleider(ster)": a title
  const name = other && !GENDERED.test(other.text) ? lineName(other.text) : null;
  if (!other || name === null || isTitleLine(name, document.language)) return;
  // "Willkommen bei Bäcker Lind": what stands behind looks like a title
  const behind = employerAt(line).from;
  if (behind < line.length && other.start + other.text.length < behind) return;
  // "Lagerleiter | Fulda": a small town
  if (isPlace(name, true) && !isSpokenOf(name, document, block.span.start + line.length)) return;
  if (name.split(' ').length > 6 && !isOrganisation(name)) return;
  // "Trainer Software Development", "We accept applications"
  if (!SURE_SEPARATOR.test(line) && (jobNounIn(name) === 2 || PRONOUN.test(plain(name)))) return;
  const verdict = judgeName(name, false);
  if ('refused' in verdict || IS_PART.test(name)) return;
  const span = spanIn(block, Math.max(0, line.indexOf(name)), name);
  const titled = parts.some(({ kind }) => kind === 'title');
  const placed =
    parts.some((part) => part.kind === 'place' || part.kind === 'link' || (part !== other && endsInPlace(part.text))) ||
    (name !== other.text && !other.text.startsWith(`${name} (`)) ||
    above === null ||
    isNoise(above.replace(INTERNSHIP, ''));
  // "Acme · Leeds 2 weeks ago · 80 applicants": the line of a network
  if (!titled && isName(name) && parts.some(({ text }) => isDated(text))) {
    yield { value: { name }, span };
    return;
  }
  const again = document.text.includes(name, span.end);
  // "Lending Expert in Berlin": a trade
  if (!again && jobNounIn(name) > 0 && !SURE_SEPARATOR.test(line)) return;
  if ((again && titled && isFuller(name, document.text)) || (isName(name) && isBeforeParent(block, line, document))) {
    yield { value: { name }, span };
    return;
  }
  const next = document.blocks[block.index + 1];
  // "Store Manager | Whitby" over the employer's own line: a branch, or the title in another language
  if (next !== undefined && !AT.test(line) && isName(next.text) && isUnderTitle(next, document, 2)) return;
  if ((titled && SURE_SEPARATOR.test(line)) || isAtHome(name, line)) yield { value: { name }, span };
  else if (titled && line.includes(' — ') && (again || !startsSmall(name)))
    yield { value: { name }, span, strength: again ? 'labelled' : 'positional' };
  else if (placed && seen === 1 && !titled)
    yield {
      value: { name },
      span,
      strength: again || parts.length > 2 || document.text.length < 4000 ? 'labelled' : 'positional',
    };
  else if (
    isName(name) &&
    (LEGAL.test(plain(name)) || isOrganisation(name) || isAddressed(name, other.text.split(COMMA)))
  )
    yield { value: { name }, span, strength: 'positional' };
  else if (seen === 2 && !titled && placed && parts.length === 2 && isPlacedUnderTitle(block, name, document))
    yield { value: { name }, span, strength: 'positional' };
  // behind the title, and without one, a trade, a ward, a town, a link of the board may stand, and come again
  else if (
    !(placed && parts.some(({ kind, start }) => kind === 'title' && start > other.start)) &&
    !isSpokenOf(name, document, span.end)
  )
    return;
  else if (titled && placed) yield { value: { name }, span, strength: again ? 'labelled' : 'positional' };
  else if (again && isName(name) && !(titled && (DEPARTMENT.test(name) || isPartIn(name, document.text))))
    yield { value: { name }, span, strength: seen <= 2 ? 'positional' : 'guessed' };
}

/** The employer behind the title where a posting is one paragraph: "Baker at Acme. Text". */
export const openingEmployer: DocumentRule<RawCompany> = {
  id: 'company/ad-opening',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    const opening = readOpening(document) ?? readJoined(document);
    if (!opening?.employer) return;
    const { start, text: name } = opening.employer;
    if (isName(name) && jobNounIn(name) !== 2 && 'name' in judgeName(name, false))
      yield { value: { name }, span: spanIn(opening.block, start, name) };
  },
};
