import { employmentIn } from '../../locales/employment.js';
import { regex } from '../../regex.js';
import { around, jobEnd, kindsEnd } from './around.js';
import { OFFERED, ON_A_BASIS, WE_OFFER } from './offered.js';
import { matched, type Statement } from './statement.js';
import { STATEMENTS_ABROAD } from './statements-abroad.js';

const WORDS =
  'time fulltime parttime temporary seasonal contract freelance term limited diem volunteer intern internship cdi cdd'.split(
    ' ',
  );

// "this is a permanent, ", "we are seeking an experienced "; what follows is the kind
const OFFER = regex()`
  \b(?:
    this|it|we|that|(?<!each |every )position|role|job|is|offers?|offering|seeking|hiring|looking for|fill|be|for|have
  )\b(?: [a-z']+)?(?: an?| our)(?: [a-z\d-]+,?){0,4} $
`;
// "the role is ", "this position will be a permanent "; what follows is the kind
const STATE = regex()`
  \b(?:this|the|our) (?:[a-z-]+ ){0,4}([a-z]+) (?:is|will be|can be)(?: an?| offered as| currently| on an?)?
  (?: [a-z-]+,?){0,2} $
`;
// "full-time employees": not this job
const OTHERS = /^[- ](?:equivalent|employees|staff|experience|benefits)/;

/** Sentences that say what kind of employment this is; spans in `plain()` text. */
export const STATEMENTS: readonly Statement[] = [
  {
    // "this job is for a contractor", "you work as a contractor"
    id: 'as-contractor',
    words: ['contractor', 'freelancer'],
    spans: matched(
      regex('g')`
        \b(?:
          (?:position|role|job|opportunity|engagement) is for an? (?:independent )?(?:contractor|freelancer)|
          (?:work|engaged|hired|join us|employed|paid) as an? (?:independent )?(?:contractor|freelancer)|
          on an? (?:independent )?contractor basis|independent contractor (?:role|position|agreement|basis|status)
        )\b
      `,
    ),
  },
  {
    // "this is a permanent, full-time position", "it is a 6-month contract role"
    id: 'this-is-a',
    words: WORDS,
    spans: around(
      OFFER,
      (plain, end) =>
        jobEnd(plain, kindsEnd(plain, end)) ??
        jobEnd(plain, end) ??
        (plain.startsWith('internship', end - 10) ? end : null),
    ),
  },
  {
    // "the pay for this full-time position", "these part-time roles"
    id: 'this-full-time',
    words: ['fulltime', 'parttime', 'time'],
    sure: true,
    spans: matched(
      regex('g')`
        \bth(?:is|ese) (?:[a-z]+,? )?(?:full|part)[- ]?time(?: ?(?:/|or|and) ?(?:full|part)[- ]?time)?,? (?:[a-z]+ )?
        (?:positions?|roles?|jobs?|opportunit(?:y|ies)|vacanc(?:y|ies)|posts?|contracts?|internships?)\b
      `,
      'time',
    ),
  },
  {
    // "this seasonal, 40-hour position", "seeks candidates for temporary positions as millers"
    id: 'temporary-positions',
    words: ['temporary', 'seasonal'],
    spans: matched(
      regex('g')`
        \b(?:
          this|(?:candidates|applicants|applications|people) (?:for|to)|(?:recruiting|hiring|seeking|seeks)(?: for)?
        ) (?:an? |several |two |three |\d{1,3} )?(?:temporary|seasonal),? (?!and |or |to )(?:[a-z\d-]+,? ){0,2}
        (?:positions?|roles?|jobs?|posts?)\b
      `,
    ),
  },
  {
    // "a permanent full time role", "full-time, long-term roles"
    id: 'permanent-full-time',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(
      regex('g')`
        \b(?:
          (?:permanent|long-term),? (?:full|part)[- ]?time|(?:full|part)[- ]?time,? (?:permanent|long-term)
        )(?: \([^()]{2,24}\))?,? (?:positions?|roles?|jobs?|opportunit(?:y|ies)|vacanc(?:y|ies)|posts?)\b
      `,
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
      regex('g')`
        \b\d{1,2}(?:[.,]\d{1,2})?(?: ?- ?\d{1,2})? ?(?:hours|hrs|h)(?: ?(?:per|a|/) ?(?:week|wk))?,? (?:
          full|part
        )[- ]?time\b(?!,? (?:employees|staff|team|workers|equivalent|benefits|role models))|
        \b(?:full|part)[- ]?time,? (?:approx\.? |around |about )?\d{1,2}(?:[.,]\d{1,2})?(?: ?- ?\d{1,2})? ?
        (?:hours|hrs) ?(?:per|a|/) ?(?:week|wk)\b(?!,? (?:employees|staff|team|workers))
      `,
      'time',
    ),
  },
  {
    // "both full-time roles in the mill and contractor roles elsewhere"
    id: 'both',
    words: ['both'],
    spans: matched(
      regex('g')`
        \bboth (?:full[- ]?time|part[- ]?time|permanent|contract|freelance)(?: [a-z]+)? (?:
          roles|positions|jobs|opportunities
        )\b[^.!?;]{0,90}? and (?:
          full[- ]?time|part[- ]?time|contract(?:or)?|freelance|temporary
        )(?: [a-z]+)? (?:roles|positions|jobs|opportunities)\b
      `,
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
      regex('g')`
        \b(?:
          seeking|seeks?|looking for|hiring|to hire|we need|recruiting(?: for)?|searching for
        )(?: (?:an?|our|new|for|one|two|three|several|multiple))?(?: [a-z-]+,?){0,3}? (?:full|part)[- ]?time(?: (?:or|and|/) (?:full|part)[- ]?time|
        (?: [a-z]+)?,? (?:and|or|as well as) (?:full|part)[- ]?time(?: (?:freelancers|contractors|interns))?|
        ,? ?(?:and|or|&|/) (?:prn|per[- ]diem|seasonal|temporary)(?: \(as needed\))?)?
        (?=,? [a-z])(?!,? (?:paid )?(?:equivalent|experience|stud[a-z]+|education|mba|degree|work|employment)\b)
      `,
      'time',
    ),
  },
  {
    // "we search for a contract Senior Baker", "seeking a freelance baker"; not "a contract manager"
    id: 'seeking-contract',
    words: ['contract', 'freelance'],
    spans: matched(
      regex('g')`
        \b(?:seeking|seeks|looking for|hiring|to hire|searching for) an? (?:[a-z-]+,? ){0,2}?(?<!smart )(?:
          freelance|
          contract(?= (?:
            junior|senior|lead|principal|staff|
            [a-z]+ (?:artist|designer|writer|developer|editor|illustrator|producer|animator)|artist|designer|writer|
            developer|editor|illustrator|producer|animator|recruiter
          )\b)
        ) (?=[a-z])
      `,
    ),
  },
  {
    // "we have full and part time shifts", "we can offer part-time hours", "both full and part time shifts are available"
    id: 'we-have-full-time',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(WE_OFFER, 'time'),
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
    // "join us on a permanent, full-time basis", "to join our crew on a fixed term basis until the spring", "posts on purely temporary basis", "seasonal and/or part-time in nature"
    id: 'on-a-basis',
    words: ['basis', 'nature'],
    spans: matched(ON_A_BASIS),
  },
  {
    // "you will work full time"
    id: 'you-work',
    words: ['fulltime', 'parttime', 'time'],
    spans: matched(
      regex('g')`\b(?:you(?:'ll| will| would)? work|${employmentIn('youWork')}) (?:full|part)[- ]?time\b(?! stud)`,
      'time',
    ),
  },
  {
    // "1 year temporary contract"
    id: 'years-contract',
    words: ['contract'],
    sure: true,
    spans: matched(/\b(?:\d|one|two|three|four|five)[- ]years? (?:temporary|fixed[- ]term) contract\b/g, 'year'),
  },
  {
    // "6-month contract", "12 month fixed-term contract", "contract-to-hire"
    id: 'months-contract',
    words: ['contract', 'ftc', 'term'],
    spans: matched(
      regex('g')`
        \b(?:\d{1,2}|three|six|nine|twelve|eighteen)\+?[- ]months? (?:initial |renewable |rolling )?
        (?:fixed[- ]term |ftc )?(?:contract(?! value)(?!s)|ftc|fixed[- ]term)\b|
        \bcontract[- ]to[- ](?:hire|perm[a-z]*)\b
      `,
    ),
  },
  {
    // "we are seeking a ... intern", "this internship", "your internship"
    id: 'seeking-intern',
    words: ['intern', 'interns', 'internship'],
    spans: matched(
      regex('g')`
        \b(?:
          (?:seeking|looking for|hiring|recruiting) (?:an?|our next|motivated)(?: [a-z-]+){0,4}? interns?\b|
          (?:this|your|the|our)(?: [a-z\d-]+){0,2} internship(?! experience)(?:'s)? (?:
            is|will|program|position|offers|provides|runs|starts|you
          )\b|
          throughout your internship\b
        )
      `,
    ),
  },
  ...STATEMENTS_ABROAD,
];
