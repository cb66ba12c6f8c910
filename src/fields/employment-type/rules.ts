import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import type { EmploymentType } from '../record.js';
import { kindsIn } from './kinds.js';
import { STATEMENTS, type Statement } from './statements.js';

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

// "experience in a full-time role", "full-time employees receive", "not a contract position"
const REFUSED =
  /\b(?:experience|employed|years?|not an?|no longer|if you|enrolled|degree|previous(?:ly)?|prior|equivalent|eligible|transition\p{L}*|intended|convert\p{L}*|lead to|authori[sz]ed|possibility|potential|opportunity (?:for|to)|student|study|studies|manage|negotiat\p{L}+|benefits for|based on|assum\p{L}+|employees)\b/iu;

/** The rule that reads one statement. */
const ruleOf = ({ id, words, pattern }: Statement): Rule<EmploymentType> => ({
  id: `employment-type/${id}`,
  strength: 'patterned',
  scope: 'block',
  where: { notSections: ['header', 'legal'], words },
  *find({ text, span }: Block): Iterable<Found> {
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
      yield* read(text, from, to, span.start);
      // "stage de fin d'études": a word that only these statements read
      if (/\bstage\b/iu.test(statement[0]))
        yield { value: 'INTERN', span: { start: span.start + from, end: span.start + to } };
    }
  },
});

// "Full time", "Remote - Full-time /", "Full-time, salary position", "(Full Time, Boston based preferred)", "rigging artist (temporary)"
const LINE =
  /^[^\p{L}]{0,4}(?:(?:[\p{L}, ]{2,24}\s?[-–—|/,•·]\s?)?(?:permanent,? |regular,? |perm\.? )?(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|jornada completa|voltijd|fulltime|CDI|CDD|CLT|freelance|contract|contractor|internship|temporary)(?:[ ,/|&-]+(?:or |and |und |oder )?(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|permanent|regular|contract|exempt|non-exempt|remote|hybrid|onsite|employee|position|role|salary position|salaried|w2|1099))*)[^\p{L}]{0,6}(?:\([^)]{0,30}\))?[^\p{L}]{0,3}$/iu;
const SHORT = 60;
const PARENTHESIS =
  /\((?:[^()]{0,20}[,/] ?)?(?:full[- ]?time|part[- ]?time|temporary|contract|freelance|internship|contractor|fixed[- ]term)(?:[,/ ][^()]{0,40})?\)/giu;
const NEAR_TOP = 12;

const LINE_WORDS = [
  'time',
  'fulltime',
  'parttime',
  'vollzeit',
  'teilzeit',
  'temps',
  'jornada',
  'voltijd',
  'cdi',
  'cdd',
  'clt',
  'freelance',
  'contract',
  'contractor',
  'internship',
  'temporary',
  'term',
];

/** A short line, or a bracket near the top, that holds little else. */
function* lines(block: Block): Iterable<Found> {
  const { text } = block;
  if (text.length <= SHORT && LINE.test(text)) yield* read(text, 0, text.length, block.span.start);
  else if (block.index < NEAR_TOP)
    for (const bracket of text.matchAll(PARENTHESIS))
      if (!/\d ?h|hour|week|employees/iu.test(bracket[0]))
        yield* read(text, bracket.index, bracket.index + bracket[0].length, block.span.start);
}

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
  ...STATEMENTS.map(ruleOf),
  {
    id: 'employment-type/line',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['header', 'legal', 'benefits', 'about'], words: LINE_WORDS },
    find: lines,
  },
];
