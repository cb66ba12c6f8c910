import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { employmentIn, employmentWordsIn, kindIn, NAMED_KINDS } from '../../locales/employment.js';
import { allMatches } from '../../locales/matches.js';
import { part, regex } from '../../regex.js';
import type { EmploymentType } from '../record.js';
import { isTitleLine } from '../title/shape.js';
import { namesOf } from './kinds.js';
import { read } from './read.js';

/** The names of all kinds in other languages than English. */
export const NAMES = NAMED_KINDS.flatMap((kind) => [namesOf(kind), kindIn(kind, 'signs')])
  .filter((names) => names !== '')
  .join('|');
const LINE_KINDS = part`
  (?:full|part|half)[- ]?time|freelance|contractor|internship|temporary|seasonal|volunteer|per diem|
  fixed[- ]term(?: contract)?|ftc|b2b|c2c|(?:(?:w-?2|1099|b2b|independent) )?contract|(?:w-?2|1099|b2b|independent) contractor|
  contract \(?(?:w-?2|1099|c2c)|maternity cover|temp to perm|full (?:or|and|&|/) part[- ]?time|summer job
`;
const LINE_KIND = `(?:${LINE_KINDS}|${NAMES}|${employmentIn('lines')})`;
// "24h/semaine", "20 hrs/week", "36 uur per week"
const HOURS = [
  `\\d{1,2}(?:[.,]\\d{1,2})?(?: ?- ?\\d{1,2})? ?(?:h|hrs?|hours|${employmentIn('hours')})`,
  `(?: ?(?:/|per|a|${employmentIn('per')}) ?(?:week|wk|${employmentIn('week')}))?`,
].join('');
// "de 12 mois", "6 Monate"
const TERM = `(?:(?:for|${employmentIn('during')}) )?\\d{1,2} ?(?:months?|${employmentIn('months')})`;
// "Full time", "Remote - Full-time /", "Full-time, salary position", "(Full Time, Boston based preferred)", "rigging artist (temporary)"
const LINE = regex()`
  ^[^a-z]{0,4}(?:(?:[a-z, ]{2,24}\s?[-|/,•·]\s?|[a-z][a-z .'-]{1,23}, [a-z]{2} )?
  (?:permanent,? |regular,? |perm\.? |(?:${employmentIn('permanent')}),? (?:in )?)?${LINE_KIND}(?:[ ,/|&-]+
  (?:(?:or|and|${employmentIn('joint')}) )?(?:
    considered|hours|monday to friday|full[- ]?time|part[- ]?time|permanent|regular|contract|exempt|non-exempt|remote|
    hybrid|onsite|employee|position|role|salary position|salaried|w2|1099|fixed[- ]term|temporary|casual|seasonal|
    ongoing|work|job|${NAMES}|${employmentIn('permanent')}|${employmentIn('behind')}
  ))*)(?:[ ,]+(?:${HOURS}|${TERM}))?[^a-z]{0,6}(?:\([^)]{0,60}\))?(?:,? (?:
    until (?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]+ \d{4}|
    (?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?
    (?: ?(?:-|to|and|&|,) ?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?){1,4}
  ))?[^a-z]{0,3}$
`;
// "Deltid 75 %", "CDD de 6 mois"
const PART = new RegExp(`^\\W{0,4}${LINE_KIND}(?: ?(?:\\d{2,3} ?%|${HOURS}|${TERM}))?(?: ?\\(?${HOURS}\\)?)?\\W{0,4}$`);
const PARTS = /[|•·,;]|\s[-–—/]\s/;
const SHORT = 60;
const LONGEST_OPENING = 120;
// "Efetivo (CLT)"
const BRACKETED = regex('g')`\((?:${employmentIn('inBrackets')})\)`;
const PARENTHESIS = regex('g')`
  \((?:[^()]{0,20}[,/] ?|regular |permanent )?
  (?:full[- ]?time|part[- ]?time|half[- ]time|temporary|contract|freelance|internship|contractor|fixed[- ]term)
  (?:[,/ ][^()]{0,40})?\)
`;
// "(full-time, 40 hours)", "(contract employees)": remarks on something else
const REMARK = /\d ?h|hour|week|employees/;
const NEAR_TOP = 12;

export const LINE_WORDS = [
  ...'time fulltime parttime freelance contract contractor internship temporary term seasonal volunteer diem ftc b2b c2c cover perm summer'.split(
    ' ',
  ),
  ...employmentWordsIn('words'),
];

/** What tells "time" from that of a day; the other words do by themselves. */
export const BESIDE_TIME = ['full', 'part', 'half', ...LINE_WORDS.filter((word) => word !== 'time')];

// "FULLTIME in San Jose, CA"
const IN_PLACE = /^[^a-z]{0,4}(?:full[- ]?time|part[- ]?time|contract|internship|freelance) (?:in|at|near) [a-z]/;
const FACTS = 120;
const SEPARATOR = /[/|•·]|, (?:full|part)[- ]?time(?:, (?:on-?site|hybrid|remote))?$/;
const FACT_KIND = `(?:full[- ]?time|part[- ]?time|contract|contractor|freelance|internship|temporary|${employmentIn('inEnglish')})`;
// "Engineering / Full-time / Hybrid", "Berlin · Part-time or contract", "Lund, Mills, Full-time": what fills a place between separators
const FACT = regex('g')`
  (?<!fixed[- ]term ?)(?:[/|•·,] ?|^[^a-z]{0,4})(?:permanent,? |regular,? )?${FACT_KIND}
  (?:(?: or | and | ?& ?)${FACT_KIND})?(?= ?(?:$|[/|•·(,]))
`;

function* matches(
  plain: string,
  pattern: RegExp,
  offset: number,
  isTitles: (end: number) => boolean = () => false,
): Iterable<Match<EmploymentType>> {
  for (const { index, 0: words } of allMatches(plain, pattern))
    if (!REMARK.test(words) || isTitles(index)) yield* read(plain, index, index + words.length, offset);
}

/** The parts of a line, between signs, that name a kind and nothing else. */
function* parts(plain: string, offset: number): Iterable<Match<EmploymentType>> {
  let start = 0;
  for (const part of plain.split(PARTS)) {
    const at = plain.indexOf(part, start);
    if (part !== '' && PART.test(part)) yield* read(plain, at, at + part.length, offset);
    start = at + part.length;
  }
}

// "Contract", and "Permanent" on the next line: a label
const LABEL = /^\W*contract\W*$/;
// the same in one line
const WITH_VALUE = /^\W*contract (?:permanent|open[- ]ended|ongoing|indefinite)\W*$/;
const LABELLED = /^\W*(?:permanent|fixed|temporary|full|part|open|ongoing|indefinite|casual|seasonal|maternity)\b/;

const STOP = /\. /;
const LONE = /^\W*contract\W*$/;

/** A kind that is all that the first sentence of a paragraph says: "Temporary, full-time (one year, may be renewed). We pay well." */
function* opening(plain: string, offset: number): Iterable<Match<EmploymentType>> {
  const first = plain.slice(0, plain.slice(0, LONGEST_OPENING).search(STOP));
  if (first.length < plain.length - 1 && LINE.test(first) && !LONE.test(first))
    yield* read(plain, 0, first.split('(', 1)[0]?.length ?? 0, offset);
}

// "Uren: parttime"
const LABELLED_KIND = /^[^a-z]{0,6}(?:[a-z][a-z'-]{1,20} ){0,3}[a-z][a-z'-]{1,20} ?: ?\**(?=[a-z\d])/;
// "Benefits for staff: full-time", "Bildung: Teilzeit"
const NO_LABEL = regex()`
  benefit|leistung|avantage|experience|erfahrung|education|ausbildung|bildung|study|studi|remote|employees|staff|team|
  bonus|pension|insurance|company|history|school|shift
`;
// "Teilzeit möglich" as a perk
const MAY_BE = /moglich|considered|possible/;
const isKind = (value: string): boolean => value.length <= SHORT && LINE.test(value);

/** A short line that holds little else; near the top also a place between separators, or a bracket. */
export function* lines(
  { plain, span, index, text, section }: Block,
  document: Document,
): Iterable<Match<EmploymentType>> {
  if (WITH_VALUE.test(plain)) return;
  if (LABEL.test(plain) && LABELLED.test(document.blocks[index + 1]?.plain ?? '')) return;
  // "Basis: part time": a label that no list knows before nothing but a kind
  const value = plain.length <= FACTS ? LABELLED_KIND.exec(plain)?.[0].length : undefined;
  if (value !== undefined && !NO_LABEL.test(plain.slice(0, value)) && isKind(plain.slice(value))) {
    yield* read(plain, value, plain.length, span.start);
    return;
  }
  // among what is offered only a line that says nothing else
  if (section.kind === 'benefits') {
    if (plain.length <= SHORT && LINE.test(plain) && !MAY_BE.test(plain))
      yield* read(plain, 0, plain.length, span.start);
    return;
  }
  if (plain.length > SHORT) yield* opening(plain, span.start);
  if (plain.length <= SHORT && (LINE.test(plain) || (index < NEAR_TOP && IN_PLACE.test(plain))))
    yield* read(plain, 0, plain.length, span.start);
  else if (index < NEAR_TOP) {
    if (plain.length <= FACTS && SEPARATOR.test(plain)) yield* matches(plain, FACT, span.start);
    if (plain.length <= FACTS && !document.language?.startsWith('en')) {
      // "Voll- oder Teilzeit | ab sofort"
      if (PARTS.test(plain)) yield* parts(plain, span.start);
      if (plain.includes('(')) yield* matches(plain, BRACKETED, span.start);
    }
    // "Baker (part-time, 20 hours)"
    const isTitles = (end: number): boolean => isTitleLine(text.slice(0, end).trimEnd(), document.language);
    if (plain.includes('(')) yield* matches(plain, PARENTHESIS, span.start, isTitles);
  }
}
