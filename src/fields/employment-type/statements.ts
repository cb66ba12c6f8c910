import type { Span } from '../../document/span.js';
import { allMatches } from '../../locales/matches.js';
import { OFFERED } from './offered.js';
import { matched, type Statement } from './statement.js';
import { STATEMENTS_ABROAD } from './statements-abroad.js';

// "full-time", "fixed term", "internship"
const KIND =
  /\b(?:(?:full|part)[- ]?time|temporary|seasonal|contract-to-hire|contract|freelance|fixed[- ]term|per[- ]diem|volunteer|internship|intern|cdi|cdd)\b/;
const KINDS = new RegExp(KIND, 'g');

const WORDS =
  'time fulltime parttime temporary seasonal contract freelance term diem volunteer intern internship cdi cdd'.split(
    ' ',
  );

/** What a posting offers. */
const JOBS =
  ' position role job opportunity opening vacancy appointment contract engagement post employment work assignment hire stelle anstellung placement basis capacity internship apprenticeship traineeship ';

// "this is a permanent, ", "we are seeking an experienced "; what follows is the kind
const OFFER =
  /\b(?:this|it|we|that|(?<!each |every )position|role|job|is|offers?|offering|seeking|hiring|looking for|be|for|have)\b(?: [a-z']+)?(?: an?| our)(?: [a-z\d-]+,?){0,4} $/;
// "the role is ", "this position will be a permanent "; what follows is the kind
const STATE =
  /\b(?:this|the|our) (?:[a-z-]+ ){0,4}([a-z]+) (?:is|will be|can be)(?: an?| offered as| currently| on an?)?(?: [a-z-]+,?){0,2} $/;
const BEFORE = 120;
// "full-time or ": another kind follows
const ANOTHER = /^(?:,? (?:or|and|\/) |[ ,/-]+(?:or|and|\/)? ?)/;
// "full-time employees": not this job
const OTHERS = /^[- ](?:equivalent|employees|staff|experience|benefits)/;
const WORD = /[ ,]+([a-z\d]+)[a-z\d-]*/y;
const MOST_WORDS = 4;

/** The end of a kind, and of another one that follows it. */
const kindsEnd = (plain: string, end: number): number => {
  const joint = ANOTHER.exec(plain.slice(end, end + 8));
  if (!joint) return end;
  const next = end + joint[0].length;
  const other = KIND.exec(plain.slice(next, next + 20));
  return other?.index === 0 ? next + other[0].length : end;
};

/** The end of the word for a job that follows within four words; null if there is none. */
const jobEnd = (plain: string, from: number): number | null => {
  WORD.lastIndex = from;
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = WORD.exec(plain);
    if (!word) return null;
    const [whole, first = ''] = word;
    if (JOBS.includes(` ${first} `)) return word.index + whole.indexOf(first) + first.length;
  }
  return null;
};

type Ends = (plain: string, end: number) => number | null;

/** Spans from what leads to a kind to what ends the statement behind it. */
const around =
  (lead: RegExp, endOf: Ends): Statement['spans'] =>
  (plain) => {
    const spans: Span[] = [];
    let from = 0;
    for (const { index, 0: kind } of allMatches(plain, KINDS)) {
      if (index < from) continue;
      const start = Math.max(from, index - BEFORE);
      const before = lead.exec(plain.slice(start, index));
      if (!before || (before[1] !== undefined && !JOBS.includes(` ${before[1]} `))) continue;
      const end = endOf(plain, index + kind.length);
      if (end === null) continue;
      spans.push({ start: start + before.index, end });
      from = end;
    }
    return spans;
  };

/** Sentences that say what kind of employment this is; spans in `plain()` text. */
export const STATEMENTS: readonly Statement[] = [
  {
    // "this job is for a contractor", "you work as a contractor"
    id: 'as-contractor',
    words: ['contractor', 'freelancer'],
    spans: matched(
      /\b(?:(?:position|role|job|opportunity|engagement) is for an? (?:independent )?(?:contractor|freelancer)|(?:work|engaged|hired|join us|employed|paid) as an? (?:independent )?(?:contractor|freelancer)|on an? (?:independent )?contractor basis|independent contractor (?:role|position|agreement|basis|status))\b/g,
    ),
  },
  {
    // "this is a permanent, full-time position", "it is a 6-month contract role"
    id: 'this-is-a',
    words: WORDS,
    spans: around(OFFER, (plain, end) => jobEnd(plain, kindsEnd(plain, end)) ?? jobEnd(plain, end)),
  },
  {
    // "the pay for this full-time position"
    id: 'this-full-time',
    words: ['fulltime', 'parttime', 'time'],
    sure: true,
    spans: matched(
      /\bthis (?:[a-z]+,? )?(?:full|part)[- ]?time(?: ?(?:\/|or|and) ?(?:full|part)[- ]?time)?,? (?:[a-z]+ )?(?:position|role|job|opportunity|vacancy|post|contract|internship)\b/g,
      'this ',
    ),
  },
  {
    // "a permanent full time role", "full-time, long-term roles"
    id: 'permanent-full-time',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(
      /\b(?:(?:permanent|long-term),? (?:full|part)[- ]?time|(?:full|part)[- ]?time,? (?:permanent|long-term)),? (?:positions?|roles?|jobs?|opportunit(?:y|ies)|vacanc(?:y|ies)|posts?)\b/g,
      'time',
    ),
  },
  {
    // "Full time position.", "Full-time and part-time shifts available": a sentence of its own
    id: 'full-time-positions',
    words: ['fulltime', 'parttime', 'time', 'wholetime'],
    spans: matched(OFFERED, 'time'),
  },
  {
    // "Full time miller needed", at the start of a line
    id: 'full-time-needed',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(/^[^a-z]{0,4}(?:full|part)[- ]?time (?:[a-z-]+ ){1,4}(?:needed|required|wanted|sought)\b/g, 'time'),
  },
  {
    // "16 - 20 hrs a week, part time", "part time, 20 hours a week"
    id: 'hours-part-time',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(
      /\b\d{1,2}(?:[.,]\d{1,2})?(?: ?- ?\d{1,2})? ?(?:hours|hrs|h)(?: ?(?:per|a|\/) ?(?:week|wk))?,? (?:full|part)[- ]?time\b(?!,? (?:employees|staff|team|workers|equivalent|benefits|role models))|\b(?:full|part)[- ]?time,? (?:approx\.? |around |about )?\d{1,2}(?:[.,]\d{1,2})?(?: ?- ?\d{1,2})? ?(?:hours|hrs) ?(?:per|a|\/) ?(?:week|wk)\b(?!,? (?:employees|staff|team|workers))/g,
      'time',
    ),
  },
  {
    // "both full-time roles in the mill and contractor roles elsewhere"
    id: 'both',
    words: ['both'],
    spans: matched(
      /\bboth (?:full[- ]?time|part[- ]?time|permanent|contract|freelance)(?: [a-z]+)? (?:roles|positions|jobs|opportunities)\b[^.!?;]{0,90}? and (?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|temporary)(?: [a-z]+)? (?:roles|positions|jobs|opportunities)\b/g,
    ),
  },
  {
    // "the position is full-time", "this role will be part time or full time"
    id: 'position-is',
    words: WORDS,
    spans: around(STATE, (plain, end) => {
      const last = kindsEnd(plain, end);
      return OTHERS.test(plain.slice(last, last + 20)) ? null : last;
    }),
  },
  {
    // "we are looking for a reliable full-time cook", "seeking part-time tutors", "we need full-time bakers as well as part-time freelancers"
    id: 'seeking-full-time',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(
      /\b(?:seeking|seeks?|looking for|hiring|to hire|we need|recruiting|searching for)(?: (?:an?|our|new|for|one|two|three|several|multiple))?(?: [a-z-]+,?){0,3}? (?:full|part)[- ]?time(?: (?:or|and|\/) (?:full|part)[- ]?time|(?: [a-z]+)?,? (?:and|or|as well as) (?:full|part)[- ]?time(?: (?:freelancers|contractors|interns))?)?(?=,? [a-z])(?!,? (?:paid )?(?:equivalent|experience|stud[a-z]+|education|mba|degree|work|employment)\b)/g,
      'time',
    ),
  },
  {
    // "we search for a contract Senior Baker", "seeking a freelance baker"; not "a contract manager"
    id: 'seeking-contract',
    words: ['contract', 'freelance'],
    spans: matched(
      /\b(?:seeking|seeks|looking for|hiring|to hire|searching for) an? (?:[a-z-]+,? ){0,2}?(?<!smart )(?:freelance|contract(?= (?:junior|senior|lead|principal|staff|[a-z]+ (?:artist|designer|writer|developer|editor|illustrator|producer|animator)|artist|designer|writer|developer|editor|illustrator|producer|animator|recruiter)\b)) (?=[a-z])/g,
    ),
  },
  {
    // "join us on a full-time basis"
    id: 'join-full-time',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(
      /\bjoin (?:us|(?:our|the) (?:[a-z]+ ){0,3}team)(?: in [a-z]+)? on an? (?:permanent,? )?(?:full|part)[- ]?time basis\b/g,
      'join ',
    ),
  },
  {
    // "open to part-time or full-time work"
    id: 'open-to',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(
      /\bopen to (?:full|part)[- ]?time (?:or|and) (?:full[- ]?time|part[- ]?time|contract|freelance)\b/g,
      'open to ',
    ),
  },
  {
    // "6-month contract", "12 month fixed-term contract", "contract-to-hire"
    id: 'months-contract',
    words: ['contract', 'ftc', 'term'],
    spans: matched(
      /\b(?:\d{1,2}|three|six|nine|twelve|eighteen)\+?[- ]months? (?:initial |renewable |rolling )?(?:fixed[- ]term |ftc )?(?:contract(?! value)(?!s)|ftc|fixed[- ]term)\b|\bcontract[- ]to[- ](?:hire|perm[a-z]*)\b/g,
    ),
  },
  {
    // "we are seeking a ... intern", "this internship", "your internship"
    id: 'seeking-intern',
    words: ['intern', 'interns', 'internship'],
    spans: matched(
      /\b(?:seeking|looking for|hiring|recruiting) (?:an?|our next|motivated)(?: [a-z-]+){0,4}? interns?\b|\b(?:this|your|the|our)(?: [a-z\d-]+){0,2} internship(?! experience)(?:'s)? (?:is|will|program|position|offers|provides|runs|starts|you)\b|\bthroughout your internship\b/g,
    ),
  },
  ...STATEMENTS_ABROAD,
];
