import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import type { EmploymentType } from '../record.js';
import { kindsIn } from './kinds.js';

type Found = Match<EmploymentType>;

function* read(
  text: string,
  from: number,
  to: number,
  offset: number,
  source: 'header' | 'body' = 'body',
): Iterable<Found> {
  for (const { kind, start, end } of kindsIn(text.slice(from, to)))
    yield { value: kind, span: { start: offset + from + start, end: offset + from + end }, source };
}

// "Employment Type: FULL_TIME", "Job Type - Regular", "Arbeitszeit:", "Type de contrat :"
const LABEL =
  /^[^\p{L}\d]{0,6}(?:(?:employment|job|position|contract|engagement|hire|hiring|appointment|assignment|worker|employee|role|work)[ -](?:type|status|category|class(?:ification)?|basis|term|time|schedule)s?|(?:type|kind|form|nature) of (?:employment|contract|position|work|appointment)|classification|employment|full\s?(?:\/|or)\s?part[- ]time|time type|schedule(?: type)?|work schedule|status|hours|shift|term|tenure|duration|arbeitszeit(?:modell)?|beschäftigungs(?:art|verhältnis|umfang)|anstellung(?:sart|sverhältnis)?|vertrags(?:art|typ)|arbeitsverhältnis|umfang|(?:type de )?contrat|type d.emploi|temps de travail|(?:tipo de )?(?:contrato|contratación|contratação|jornada|vínculo|regime)|jornada(?: laboral)?|modalidade?(?: de contratación| de contratação)?|(?:tipo di |tipologia di )?contratto(?: di lavoro)?|orario(?: di lavoro)?|inquadramento|dienstverband|contractvorm|type contract|soort contract|rodzaj umowy|forma zatrudnienia|umowa|wymiar (?:pracy|etatu)|typ umowy|anställningsform|omfattning|anställningstyp)\s{0,2}(?:[:?]|\s[-–])\s*/iu;
const MOST = 120;

/** `Employment type: Full-time`, in nine languages. */
function* labelled(block: Block, document: Document): Iterable<Found> {
  const label = LABEL.exec(block.text);
  if (!label) {
    // the label on a line of its own
    const before = document.blocks[block.index - 1];
    if (
      before &&
      block.text.length < 60 &&
      before.text.length < 40 &&
      LABEL.test(`${before.text.replace(/\W+$/u, '')}: `)
    )
      yield* read(block.text, 0, block.text.length, block.span.start);
    return;
  }
  const value = block.text.slice(label[0].length, label[0].length + MOST).split(/[.;•](?:\s|$)/u, 1)[0] ?? '';
  yield* read(block.text, label[0].length, label[0].length + value.length, block.span.start);
}

// "- CDI H/F", "(Contract)", "Internship", "Part-Time Bookkeeper"
const TITLE =
  /(?<!\p{L})(?:CDI|CDD|internship|intern|stagiaire|praktikum|praktikant(?:in)?|pflichtpraktikum|estágio|estagiári[oa]|tirocinio|becari[oa]|full[- ]?time|part[- ]?time|vollzeit|teilzeit|freelance\p{L}*|temporary|seasonal|volunteer(?! (?:coordinator|manager|services|program|engagement|director|specialist|management))|per[- ]diem|パートタイム)(?!\p{L})|[(–—-]\s?(?:\d+[- ]months? )?(?:contract(?:or)?|b2b|fixed[- ]term|temp)(?=\s*(?:\)|$|[-–—,]|role|position|to hire))/giu;
// "Stage - Data Scientist": an internship in French, Italian and Dutch
const STAGE = /(?:^|[-–—(]\s?)stage(?!\p{L})(?! manager| \d)/iu;
const STAGE_LANGUAGES = ['fr', 'it', 'nl'];
// "CDD" is customer due diligence, "Intern" may be "Internal"
const TITLE_LENGTH = 160;

function* titleKinds(text: string, start: number, language: string | null, source: 'header' | 'body'): Iterable<Found> {
  for (const word of text.matchAll(TITLE)) yield* read(text, word.index, word.index + word[0].length, start, source);
  const stage = STAGE_LANGUAGES.includes(language ?? '') ? STAGE.exec(text) : null;
  if (stage)
    yield { value: 'INTERN', span: { start: start + stage.index, end: start + stage.index + stage[0].length }, source };
}

/** What the title says: the header's, or the first line of a posting without a header. */
function* title(document: Document): Iterable<Found> {
  const { header, text, language } = document;
  if (header)
    yield* titleKinds(text.slice(header.title.start, header.title.end), header.title.start, language, 'header');
  else {
    const first = document.blocks[0];
    if (first && first.text.length <= TITLE_LENGTH) yield* titleKinds(first.text, first.span.start, language, 'body');
  }
}

const JOB =
  '(?:position|role|job|opportunity|opening|vacancy|appointment|contract|engagement|post|employment|work|assignment|hire|stelle|anstellung|placement|basis|capacity)';
const KIND =
  '(?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|contract-to-hire|freelance|fixed[- ]term|per[- ]diem|volunteer|intern|internship|CDI|CDD)';

const STATEMENTS: readonly RegExp[] = [
  // "this is a permanent, full-time position", "it is a 6-month contract role"
  new RegExp(
    `\\b(?:this|it|we|that|(?<!each |every )position|role|job|is|offers?|offering|seeking|hiring|looking for|be|for|have)\\b(?: [\\p{L}’']+)?(?: an?| our)(?: [\\p{L}\\d-]+,?){0,4}? ${KIND}(?:[ ,/-]+(?:or|and|\\/)? ?${KIND})?(?:[ ,]+[\\p{L}-]+){0,3}? ${JOB}\\b`,
    'giu',
  ),
  // "the position is full-time", "this role will be part time or full time"
  new RegExp(
    `\\b(?:this|the|our) (?:[\\p{L}-]+ ){0,3}${JOB} (?:is|will be|can be)(?: an?| offered as| currently| on an?)?(?: [\\p{L}-]+,?){0,2}? (?:${KIND}(?:,? (?:or|and|\\/) ${KIND})?)(?![- ](?:equivalent|employees|staff|experience|benefits))`,
    'giu',
  ),
  // "open to part-time or full-time work"
  new RegExp(`\\bopen to ${KIND} (?:or|and) ${KIND}\\b`, 'giu'),
  // "als Vollzeit- oder Teilzeitstelle", "in Voll- oder Teilzeit", "in Vollzeit (40 Std.)"
  /\b(?:als|in)\s(?:Voll(?:zeit)?-? ?(?:oder|und|\/|bzw\.?) ?)?(?:Vollzeit|Teilzeit)(?:stelle)?(?![- ](?:Erfahrung|möglich nach))/gu,
  // "poste en CDI", "CDI à temps plein", "contrat en alternance"
  /\b(?:postes?|contrat|recrut\p{L}+|embauche|offre|emploi|recherch\p{L}+)\b[^.!?\n]{0,40}?\b(?:en|d.un|de type|:) ?(?:CDI|CDD|stage|intérim)\b/giu,
  // "stage de fin d'études", "stage de 6 mois"
  /\b(?:un|ce|votre|ton|notre) stage (?:de fin|de \d|d.une durée|sera|est)\b/giu,
  // "contrato CLT", "contratação PJ", "regime CLT"
  /\b(?:contrato|contratação|regime|vaga|modelo)(?: de trabalho| de contratação)?[: ]{1,2}(?:é |em |via )?(?:CLT|PJ)\b/giu,
  // "contrato indefinido", "jornada completa", "contratto a tempo indeterminato"
  /\bcontrato indefinido\b|\bjornada completa\b|\b(?:contratto|assunzione)[^.!?\n]{0,25}tempo (?:indeterminato|determinato)\b/giu,
  // "umowa o pracę", "kontrakt B2B", "B2B contract"
  /\bumow\p{L} o pracę\b|\b(?:kontrakt|contract|umow\p{L})(?: na)? B2B\b|\bB2B (?:contract|kontrakt|cooperation|współprac\p{L}*)\b/giu,
  // "6-month contract", "12 month fixed-term contract", "contract-to-hire"
  /\b(?:\d{1,2}|three|six|nine|twelve|eighteen)(?:\+)?[- ]months? (?:initial |renewable |rolling )?(?:fixed[- ]term |FTC )?contract(?! value)(?!s)\b|\bcontract[- ]to[- ](?:hire|perm\w*)\b/giu,
  // "we are seeking a ... intern", "this internship", "your internship"
  /\b(?:seeking|looking for|hiring|recruiting) (?:an?|our next|motivated)(?: [\p{L}-]+){0,4}? interns?\b|\b(?:this|your|the|our)(?: [\p{L}\d-]+){0,2} internship(?! experience)(?:'s)? (?:is|will|program|position|offers|provides|runs|starts|you)\b|\bthroughout your internship\b/giu,
];
// one of these must stand in a block that is searched
const GATE =
  /time|contract|tempor|season|freelance|intern|voll|teil|\bCD[ID]\b|stage|CLT|\bPJ\b|B2B|indefinido|jornada|indeterminato|umow|term\b|diem|volunteer/i;
// "experience in a full-time role", "full-time employees receive", "not a contract position"
const REFUSED =
  /\b(?:experience|employed|years?|not an?|no longer|if you|enrolled|degree|previous(?:ly)?|prior|equivalent|eligible|transition\p{L}*|intended|convert\p{L}*|lead to|authori[sz]ed|possibility|potential|opportunity (?:for|to)|student|study|studies|manage|negotiat\p{L}+|benefits for|based on|assum\p{L}+|employees)\b/iu;

/** Sentences that say what kind of employment this is. */
function* stated(block: Block): Iterable<Found> {
  const { text } = block;
  if (!GATE.test(text)) return;
  for (const pattern of STATEMENTS) {
    for (const statement of text.matchAll(pattern)) {
      const from = statement.index;
      const to = from + statement[0].length;
      // what stands before in the sentence, and in the statement itself
      const before =
        text
          .slice(Math.max(0, from - 40), from)
          .split(/[.!?;]\s/u)
          .at(-1) ?? '';
      if (REFUSED.test(before) || REFUSED.test(statement[0])) continue;
      yield* read(text, from, to, block.span.start);
      if (/\bstage\b/iu.test(statement[0]) && !/[CDI]{3}|intérim/u.test(statement[0]))
        yield { value: 'INTERN', span: { start: block.span.start + from, end: block.span.start + to } };
    }
  }
}

// "Full time", "Remote - Full-time /", "Full-time, salary position", "(Full Time, Boston based preferred)", "rigging artist (temporary)"
const LINE =
  /^[^\p{L}]{0,4}(?:(?:[\p{L}, ]{2,24}\s?[-–—|/,•·]\s?)?(?:permanent,? |regular,? |perm\.? )?(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|jornada completa|voltijd|fulltime|CDI|CDD|CLT|freelance|contract|contractor|internship|temporary)(?:[ ,/|&-]+(?:or |and |und |oder )?(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|permanent|regular|contract|exempt|non-exempt|remote|hybrid|onsite|employee|position|role|salary position|salaried|w2|1099))*)[^\p{L}]{0,6}(?:\([^)]{0,30}\))?[^\p{L}]{0,3}$/iu;
const SHORT = 60;
const PARENTHESIS =
  /\((?:[^()]{0,20}[,/] ?)?(?:full[- ]?time|part[- ]?time|temporary|contract|freelance|internship|contractor|fixed[- ]term)(?:[,/ ][^()]{0,40})?\)/giu;
const NEAR_TOP = 12;

/** A short line, or a bracket near the top, that holds little else. */
function* lines(block: Block): Iterable<Found> {
  const { text } = block;
  if (text.length <= SHORT && LINE.test(text)) yield* read(text, 0, text.length, block.span.start);
  else if (block.index < NEAR_TOP)
    for (const bracket of text.matchAll(PARENTHESIS))
      if (!/\d ?h|hour|week|employees/iu.test(bracket[0]))
        yield* read(text, bracket.index, bracket.index + bracket[0].length, block.span.start);
}

const STATED_IN = { notSections: ['header', 'legal', 'benefits', 'about'] as const };

/** What tells the kind of employment; only statements count. */
export const rules: readonly Rule<EmploymentType>[] = [
  {
    id: 'employment-type/labelled',
    strength: 'labelled',
    scope: 'block',
    where: { notSections: ['header'] },
    find: labelled,
  },
  { id: 'employment-type/title', strength: 'patterned', scope: 'document', find: title },
  {
    id: 'employment-type/statement',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['header', 'legal'] },
    find: stated,
  },
  { id: 'employment-type/line', strength: 'patterned', scope: 'block', where: STATED_IN, find: lines },
];
