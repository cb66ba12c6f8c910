import { clauseBefore } from '../../document/clause.js';
import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { EMPLOYMENT_WORDS, employmentIn } from '../../locales/employment.js';
import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { labelOf, lineLabel } from '../locations/label.js';
import type { EmploymentType } from '../record.js';
import { TITLE_LABEL } from '../title/label.js';
import { isTitleLine } from '../title/shape.js';
import { isWrittenAsTitle } from '../title/top.js';
import { isLabel, LABEL_WORDS } from './labels.js';
import { BESIDE_TIME, LINE_WORDS, lines, NAMES } from './lines.js';
import { read } from './read.js';
import { statedKind } from './stated.js';
import type { Statement } from './statement.js';
import { STATEMENTS } from './statements.js';

type Found = Match<EmploymentType>;

const MOST = 120;
const MOST_NEXT = 60;
const MOST_BARE = 40;
// "FT", "P/T" at the beginning of a value
const SHORT_FORM = /^\W{0,3}([fp])\/?t\b/;
// "Full-time. You will ..."
const VALUE_END = /[.;•](?:\s|$)/;

/** `Employment type: Full-time`, in nine languages; the value on the line, or below a label that has a line of its own. */
function labelled(block: Block, document: Document): Iterable<Found> {
  const { plain, index } = block;
  const label = labelOf(plain);
  if (label && isLabel(label.name) && label.valueAt < plain.length) return readValue(block, label.valueAt);
  // "Job type Full-time": as the cells of a page stand side by side
  const beside = plain.length < MOST_NEXT ? BESIDE.exec(plain) : null;
  if (beside && isLabel(plain.slice(0, beside.index))) return readValue(block, beside.index + 1);
  const next = plain.length < MOST_BARE ? document.blocks[index + 1] : undefined;
  // "Part time: 28.75 hours (Monday to Friday), 45 weeks a year"
  const told = next !== undefined && next.plain.length < MOST && BEGINS.test(next.plain);
  if (!next || (next.plain.length >= MOST_NEXT && !told) || next.section.kind === 'header') return NONE;
  return isLabel(lineLabel(plain) ?? '') ? read(next.plain, 0, next.plain.length, next.span.start) : NONE;
}
const BESIDE = regex()`
  \s(?=(?:
    full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|internship|freelance|${NAMES}|
    ${employmentIn('permanent')}|${employmentIn('value')}
  )\b)
`;
const BEGINS = /^(?:full|part)[- ]?time ?[:(-]/;
const NONE: readonly Found[] = [];

function* readValue({ plain, span }: Block, at: number): Iterable<Found> {
  const value = plain.slice(at, at + MOST).split(VALUE_END, 1)[0] ?? '';
  yield* read(plain, at, at + value.length, span.start);
  // "Job type: FT salaried"
  const short = SHORT_FORM.exec(value);
  if (short)
    yield {
      value: short[1] === 'f' ? 'FULL_TIME' : 'PART_TIME',
      span: { start: span.start + at, end: span.start + at + short[0].length },
    };
}

// how the words of a kind begin; most titles hold none
const MAYBE = regex()`
  \b(?:
    intern|full|part|free|temp|seas|volunt|per[- ]d|contract|b2b|fixed|${employmentIn('inEnglish')}
  )|
  ${employmentIn('inTitle')}|${employmentIn('inOwnTitle')}
`;
// "- CDI H/F", "Internship", "Part-Time Bookkeeper"
const TITLE = regex('g')`
  (?<!\w)(?:
    (?:full|part)[- ]?time ?(?:&|and|or|/|,) ?(?:full[- ]?time|part[- ]?time|contract(?:or|ors)?|freelance|temporary)|
    internship|intern|full[- ]?time|part[- ]?time|freelance[a-z]*|temporary|seasonal|
    volunteer(?! (?:coordinator|manager|services|program|engagement|director|specialist|management))|per[- ]diem|
    volunteers(?=$| \()(?<!\b(?:of|for|with|to|on|and) volunteers)(?<![&,:|–-] ?volunteers)|
    ${employmentIn('inEnglish')}|${employmentIn('inTitle')}
  )(?!\w)
`;
// "(Contract)", "- 6 months contract"
const MARKED =
  /[(-]\s?(?:\d+[- ]months? )?(?:contract(?:or)?|b2b|fixed[- ]term|temp)(?=\s*(?:\)|$|[-,]|role|position|to hire))/g;
const MARKS = ' contract b2b fixed temp ';
// "Stage - Data Scientist": an internship in French, Italian and Dutch
const STAGE = regex()`(?:^|[-(]\s?)(?:${employmentIn('inOwnTitle')})\b(?! manager| \d)`;
// "Organist (PT)", "Driver - F/T"; not "Physical Therapist (PT)"
const SHORT = /(?:\(|[-,|] )([fp])\/?t(?=\)|$)|(?<= )([fp])\/t$/;
const OTHER_SHORT = /therap|physio|trainer|translat/;
/** A longer line is no title. */
const LONGEST_TITLE = 160;

function* titleKinds(text: string, start: number, language: string | null, source: 'header' | 'body'): Iterable<Found> {
  const short = SHORT.exec(text);
  if (short && !OTHER_SHORT.test(text)) {
    const at = start + short.index;
    const value = (short[1] ?? short[2]) === 'f' ? 'FULL_TIME' : 'PART_TIME';
    yield { value, span: { start: at, end: at + short[0].length }, source };
  }
  const kind = MAYBE.exec(text)?.[0];
  if (kind === undefined) return;
  const words = MARKS.includes(` ${kind} `) ? [...allMatches(text, MARKED)] : [];
  // one kind in a title is the rule
  if (words.length === 0) words.push(...allMatches(text, TITLE), ...allMatches(text, MARKED));
  for (const word of words) yield* read(text, word.index, word.index + word[0].length, start, source);
  const stage = EMPLOYMENT_WORDS[language ?? '']?.inOwnTitle ? STAGE.exec(text) : null;
  if (stage)
    yield { value: 'INTERN', span: { start: start + stage.index, end: start + stage.index + stage[0].length }, source };
}

/** Blocks among which a labelled title stands. */
const TOP = 8;

/** What the title says: the header's, or the first line and a labelled title of a posting without a header. */
function* title({ header, text, language, blocks }: Document): Iterable<Found> {
  if (header) {
    yield* titleKinds(plain(text.slice(header.title.start, header.title.end)), header.title.start, language, 'header');
    return;
  }
  for (const block of blocks.slice(0, TOP)) {
    const label = TITLE_LABEL.exec(block.plain)?.[0].length ?? 0;
    if (block.plain.length - label > LONGEST_TITLE) continue;
    if (label === 0 && block.index > 0 && !(isWrittenAsTitle(block.text) && isTitleLine(block.text, language)))
      continue;
    yield* titleKinds(block.plain.slice(label), block.span.start + label, language, 'body');
  }
}

// "experience in a full-time role", "full-time employees receive", "not a contract position"
const REFUSED = regex()`
  \b(?:
    experience|employed|years?|held|not an?|no longer|if you|enrolled|degree|previous(?:ly)?|prior|equivalent|eligible|
    transition[a-z]*|intended|convert[a-z]*|lead to|authori[sz]ed|possibility|potential|opportunity (?:for|to)|student|
    study|studies|manage|negotiat[a-z]+|benefits for|based on|assum[a-z]+|employees
  )\b
`;
// "deux ans d'expérience à temps plein", "möglich auch in Teilzeit", "formation à temps plein": the same in other languages
const REFUSED_ABROAD = regex()`\b(?:${employmentIn('refused')})\b`;
/** Units before a statement in which it is taken back. */
const BEFORE = 40;
const INTERNSHIP = regex()`\b(?:${employmentIn('inOwnTitle')})\b`;

/** The rule that reads one statement. */
const ruleOf = ({ id, words, spans, sure = false }: Statement): Rule<EmploymentType> => ({
  id: `employment-type/${id}`,
  strength: 'patterned',
  scope: 'block',
  where: { notSections: sure ? ['header'] : ['header', 'legal'], words },
  find({ plain, span, section }: Block): readonly Found[] {
    const stated: Found[] = [];
    for (const { start, end } of spans(plain)) {
      // what stands before in the sentence, and in the statement itself
      const before = clauseBefore(plain, start, BEFORE);
      // "a bicycle (in Teilzeit)": to whom a benefit is given
      if (section.kind === 'benefits' && plain[start - 1] === '(') continue;
      const statement = plain.slice(start, end);
      if (!sure && (REFUSED.test(before) || REFUSED.test(statement) || REFUSED_ABROAD.test(before))) continue;
      stated.push(...read(plain, start, end, span.start));
      // "stage de fin d'études": a word that only these statements read
      if (INTERNSHIP.test(statement))
        stated.push({ value: 'INTERN', span: { start: span.start + start, end: span.start + end } });
    }
    return stated;
  },
});

/** What tells the kind of employment; only statements count. */
export const rules: readonly Rule<EmploymentType>[] = [
  ...statedKind,
  {
    id: 'employment-type/labelled',
    strength: 'labelled',
    scope: 'block',
    where: { notSections: ['header'], words: LABEL_WORDS },
    find: labelled,
  },
  { id: 'employment-type/title', strength: 'patterned', scope: 'document', find: title },
  ...STATEMENTS.map(ruleOf),
  {
    id: 'employment-type/line',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['header', 'legal', 'about'], words: LINE_WORDS, besides: BESIDE_TIME },
    find: lines,
  },
];
