import { regex } from '../../regex.js';
import { JOB, NEGATED, NOT_ALONE, type Phrase } from './phrase.js';

// what stands between, but for work from home
const WITHIN = '(?:(?!\\b(?:home|remote|tele))[^.!?\\n])';
const PLACED = '(?:(?!home|remote)[a-z]+ ){0,3}?';

/** Work on site in English, and tags. */
export const ONSITE: readonly Phrase[] = [
  {
    id: 'tag-onsite',
    words: ['onsite', 'site', 'inoffice', 'office'],
    value: 'onsite',
    strength: 'labelled',
    pattern: /#[a-z]{2}[-_ ]?(?:on-?site|inoffice|office)\b/g,
  },
  // "five days a week in the office", "in our office every day"
  {
    id: 'five-days',
    words: ['5', 'five', 'every', 'full'],
    besides: ['day*', 'office'],
    value: 'onsite',
    strength: 'patterned',
    near: [
      { key: '5', after: [' day'] },
      { key: 'five', after: [' day'] },
      { key: 'office every' },
      { key: 'office full' },
    ],
    pattern: regex('g')`
      \b(?:5|five)(?: \(5\))? days(?: (?:a|per|each) week)?,? (?:in|at|on|from)[ -](?:the |our )?(?:[a-z]+ )?
      (?:office|site|person)\b|
      (?<!\b(?:worked|everyone|employees|people) )\b(?:on-?site|in[- ]office|in[- ]person),? (?:5|five) days (?:
        a|per|each|/
      ) ?week\b|
      \b(?:in|into|at|from) (?:the|our) (?:[a-z]+ ){0,3}?office,? (?:
        (?:5|five) days (?:a|per|each) week|every (?:working )?day\b|full[- ]time\b
      )
    `,
    notBefore: NOT_ALONE,
  },
  // "onsite position", "in-office role", "this role is on-site", "100% onsite", "work onsite at"
  {
    id: 'onsite-role',
    words: ['onsite', 'site', 'inoffice', 'office', 'inperson', 'person'],
    value: 'onsite',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:
        on-?site|in-?office|in-?person|office[- ]based|site[- ]based
      )(?:[ ,]+(?:full-time|contract))? (?:${JOB}|only|worksite|required|presence (?:is )?required)\b|
      \b(?:${JOB}|work|this|attendance|presence)\s(?:is|will be|must be)\s
      (?:a\s|an\s|performed\s|fully\s|100 ?% ?|strictly\s|required\s|located\s|based\s|entirely\s){0,4}
      (?:
        on-?site|on site(?= at| in|[.,;]|$)|in-?office|in-?person|in the office|office[- ]based
      )\b|
      \b(?:these|all)(?: (?:of (?:these|our)|our|the))? (?:positions|roles|jobs|posts|vacancies|openings)\sare\s
      (?:fully\s|100 ?% ?|strictly\s){0,2}(?:on-?site|on site(?= at| in|[.,;]|$)|in-?person)\b|
      \b(?:these|they) are (?:all )?(?:fully )?(?:on-?site|in-?person|in-?office) (?:positions|roles|jobs|posts)\b|
      \b(?:
        fully|100 ?%|full-time,?|must (?:be|work)|required to (?:be|work)|able to work|ability to work|will work|works|
        work(?:ing)?
      ) (?:on[- ]?site|in-?office|in-?person|in the office)
      (?: (?:at|in|full[- ]time|daily|every day|5 days|five days|from our|monday)|[.,;)]|$)
    `,
    notAfter: regex()`
      ${NEGATED.source}|
      \b(?:remote(?:ly)?|or|home|hybrid|split|between|days?|week|occasional[a-z]*|may|some|willing[a-z]*|if)\b[^.!?]{0,35}$
    `,
    notBefore: regex()`
      ^[^.!?\n]{0,50}\b(?:
        remote|home|hybrid|or|(?<!\b(?:5|five) )days? (?:a|per) week|interview|occasional\w*|meetings?|quarterly|once|when|as needed|
        customers?|clients?
      )\b
    `,
  },
  // "you must be able to reach the office every day"
  {
    id: 'daily-commute',
    words: ['travel', 'commute', 'commuting', 'get', 'come'],
    besides: ['day', 'daily', 'days'],
    value: 'onsite',
    strength: 'guessed',
    near: [
      { key: 'to travel to ', before: ['able', 'need', 'required', 'expected', 'have', 'must'] },
      { key: 'to commute ', before: ['able', 'need', 'required', 'expected', 'have', 'must'] },
      { key: 'to get to ', before: ['able', 'need'] },
      { key: 'to come ', before: ['able', 'need', 'required', 'expected', 'have'] },
    ],
    pattern: regex('g')`
      \b(?:must be able|needs? to be able|have to be able|will need|need|required|expected|able) to (?:
        travel to|commute (?:in)?to|get to|commute|come (?:in)?to
      ) (?!(?:work|the client|clients|customers|schools|different|sites|various|grips)\b)(?:[a-z'’-]+,? ){1,5}(?:every (?:working |single )?day|each (?:working )?day|daily|(?:five|5) days (?:a|per|each) week)(?=[\s.,;)]|$)
    `,
    notAfter: /\b(?:not|if|when|clients?|customers?)\b[^.!?]{0,40}$/,
    notBefore: /^[^!?\n]{0,60}\b(?:remote\w*|home|hybrid|for (?:a|the first|one|two) )/,
  },
  // "this job is based in our office in", "the role is located at our Leeds headquarters"
  {
    id: 'based-at-office',
    words: ['office', 'headquarters', 'hq', 'campus', 'studio', 'site', 'plant', 'laboratory', 'lab', 'warehouse'],
    headless: true,
    value: 'onsite',
    strength: 'guessed',
    near: [
      { key: 'based ', after: [' our ', ' the '], within: 12 },
      { key: 'located ', after: [' our ', ' the '], within: 12 },
    ],
    pattern: regex('g')`
      \b${JOB} (?:is|will be) (?:based|located) (?:full[- ]time )?(?:in|at|out of|on) (?:our|the) (?:[a-z.'-]+,? ){0,4}?
      (?:office|headquarters|hq|campus|studio|site|plant|laboratory|lab|warehouse)\b
    `,
    notBefore:
      /^[^!?\n]{0,90}\b(?:remote\w*|home|hybrid|flexib\w+|days?|or|telework\w*|telecommut\w*|times? (?:a|per) week|%)/,
  },
  // "work is generally performed in an office setting", "working out of the ... building"
  {
    id: 'office-setting',
    words: ['performed', 'performs', 'conducted', 'carried', 'operates', 'done', 'working', 'works'],
    headless: true,
    value: 'onsite',
    strength: 'guessed',
    pattern: regex('g')`
      \b(?:work|duties|incumbent|position)\b${WITHIN}{0,40}\b
      (?:performed|performs(?: work)?|conducted|carried out|operates|done)\b${WITHIN}{0,20}\b(?:in|within) (?:an?|the) ${PLACED}
      (?:office|warehouse|field|laboratory|clinical|professional office)(?: or [a-z]+)?(?: setting| environment)?\b|
      \b(?:work|duties|tasks|job|position)(?<!how work) (?:is|are|will be)\b${WITHIN}{0,50}\b
      (?:performed|conducted|carried out|done)\b${WITHIN}{0,20}\b(?:in|within|at) (?:an?|the|our) ${PLACED}
      (?:
        warehouse|workshop|courthouse|library|(?:city|town|county) hall|government center|(?:court|school|office|administration) building|
        complex|facility|plant|factory|bakery|kitchen|store|shop
      )\b|
      \b(?:incumbent|employee)s? (?:[a-z]+ly )?works? (?:[a-z]+ly )?in (?:an?|the) ${PLACED}(?:office|warehouse|shop)(?: or [a-z]+)? (?:setting|environment)\b
    `,
    notBefore: /^[^.!?\n]{0,60}\b(?:remote|telework|home|telecommut)/,
  },
  // "working out of the Sample Complex"
  {
    id: 'working-out-of',
    words: ['out'],
    value: 'onsite',
    strength: 'guessed',
    pattern: regex('g')`
      \bwork(?:ing)? out of (?:the|our) (?:[a-z]+ ){1,3}
      (?:complex|office|building|facility|center|centre|plant|campus)\b
    `,
    named: true,
    notBefore: /^[^.!?\n]{0,60}\b(?:or|remote|home|hybrid)/,
  },
];
