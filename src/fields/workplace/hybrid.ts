import { regex } from '../../regex.js';
import { JOB, type Phrase } from './phrase.js';

const DAYS =
  '(?:[1-4]|one|two|three|four|1-2|2-3|3-4|4-5|1 (?:or|to) 2|2 (?:or|to) 3|3 (?:or|to) 4|4 (?:or|to) 5|one to two|two to three|two or three|three or four|three to four|a (?:few|couple of))(?: ?\\([1-5]\\))?\\+?';
const OFFICE = '(?:office|offices|hq|headquarters|on-?site|site|in-?person|workplace|campus|hub|studio)';

/** Office and home by turns, in English, and tags. */
export const HYBRID: readonly Phrase[] = [
  { id: 'tag-hybrid', words: ['hybrid'], value: 'hybrid', strength: 'labelled', pattern: /#[a-z]{2}[-_ ]?hybrid\b/g },
  // "this is a hybrid role", "hybrid working", "hybrid schedule"
  {
    id: 'hybrid-role',
    words: ['hybrid*', 'blended'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \bhybrid(?:e[snr]?)?(?:[ -]|\/flexible )(?:
        and flexible |remote[ -]|office[ -]|remote\/office[ -]|in-office\/work-from-home[ -]|office\/home[ -]|
        remote work[ -]|in-office[ -]|telework[ -]|flexible[ -]|home[ -]
      )?(?:
        ${JOB}|work\b|working|workplace|work (?:model|schedule|opportunity)|model|schedule|arrangement|approach|set-?up|
        policy|telework|basis|mode|format|structure|remote|office|arbeits?\w*|werken|arbeidsmodel
      )\b|
      \bhybrid\/remote (?:work )?(?:schedule|arrangement|model|policy)\b|
      \bblended working\b|\bwork(?:ing)? hybrid(?= (?:from|at|in|out of|with)\b| ?[.,;(]|$)
    `,
    notAfter: regex()`
      \b(?:
        shift from|or can be|also be available as(?: our)?|experience (?:with|in)|for (?:most|many|some)\b[^.!?]{0,30}|
        remote[ /,-]*(?:or|and|/)?|whether[^.]{0,40}
      )\s*$|
      (?<!\b10)\d ?% [^.]{0,40}$
    `,
    notBefore: /^[^.!?]{0,10}\b(?:cloud|infrastructure|apps?|environments)\b/,
  },
  // "work is hybrid", "on a hybrid basis", "(hybrid)"
  {
    id: 'is-hybrid',
    words: ['hybrid*'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \b${JOB}\s(?:is|will be|can be|would be)\s(?:a\s|currently\s|offered as\s)?hybrid\b|\ba hybrid way of working\b|
      \bwe(?: are|.re) hybrid\b|\(hybrid(?:e|o)?\)
    `,
    notBefore: /^\s?(?:cloud|infra)/,
  },
  // "two days in the office", "3 days a week on-site", "minimum two days in office per week"
  {
    id: 'office-days',
    words: [
      'office',
      'offices',
      'hq',
      'headquarters',
      'onsite',
      'site',
      'inperson',
      'person',
      'workplace',
      'campus',
      'hub',
      'studio',
    ],
    value: 'hybrid',
    strength: 'patterned',
    near: [{ key: 'day' }],
    pattern: regex('g')`
      \b${DAYS}[ -](?:office |remote |wfh |telework )?days?(?:\s(?:a|per|each|every|\/)\s?week|\sweekly|\/week)?
      (?:\s(?:at|in|from|on))?(?:\s(?:the|our|their|your))?(?:\s[a-z.]+){0,2}?\s?${OFFICE}\b
    `,
    notAfter:
      /\b(?:not|summit|training|onboarding|interviews?|every (?:quarter|month)|once a|for|a quarter)\b[^.]{0,30}$/,
    notBefore: /^[^.!?]{0,25}(?:\b(?:per|a|each|every) (?:quarter|month|year)|\b(?:visit|interview|retreat|event))/,
  },
  // "in our Brno office two days a week", "come to the studio at least 3 days per week"
  {
    id: 'office-so-many-days',
    words: ['office', 'offices', 'hq', 'headquarters', 'campus', 'hub', 'studio'],
    value: 'hybrid',
    strength: 'patterned',
    near: [{ key: 'day' }],
    pattern: regex('g')`
      \b(?:in|at|from|to|into)\s(?:the|our)\s(?:[a-z./,&-]+\s){0,3}?
      (?:office|offices|hq|headquarters|campus|hub|studio),?\s
      (?:(?:for|at least|up to|a minimum of|around)\s){0,2}${DAYS}\sdays?(?:\s(?:a|per|each|every)\s?week|\sweekly)
    `,
    notAfter: /\b(?:not|training|onboarding|for the first)\b[^.]{0,30}$/,
  },
  // "one week a month in the office", "in our Brno office twice a week", "come in on Tuesdays"
  {
    id: 'office-now-and-then',
    words: ['week', 'weeks', 'once', 'twice', 'come'],
    value: 'hybrid',
    strength: 'patterned',
    near: [
      { key: 'office', before: ['month', 'once', 'twice'] },
      { key: 'office', after: ['once a week', 'twice a week', 'week a month', 'week per month'] },
      { key: 'come in on ' },
    ],
    pattern: regex('g')`
      \b(?:
        (?:one|1|two|2) weeks? (?:a|per|each|every|of every) month,? (?:in|at|from) (?:the |our )?
        (?:[a-z]+ ){0,2}?office\b|
        (?:once|twice) (?:a|per|each) week,? (?:in|at|from|to) (?:the |our )(?:[a-z]+ ){0,2}?office\b|
        (?:in|at|from|to|into) (?:the|our) (?:[a-z]+ ){0,2}?office,? (?:for )?
        (?:(?:once|twice) (?:a|per|each) week|(?:one|1) week (?:a|per|each|every) month)\b|
        come in on (?:mon|tues|wednes|thurs|fri)days?\b
      )
    `,
    notAfter: /\b(?:not|training|onboarding|lunch[a-z]*|we meet|meetings?)\b[^.]{0,30}$/,
    notBefore: /^[^.!?]{0,25}\b(?:lunch|breakfast|drinks|events?|party)\b/,
  },
  // "two office days weekly", "up to 2 remote days per week", "work from home 2 days"
  {
    id: 'remote-days',
    words: ['office', 'remote', 'remotely', 'wfh', 'home', 'telework', 'telecommut*', 'onsite', 'site', 'homeoffice'],
    value: 'hybrid',
    strength: 'patterned',
    near: [{ key: 'day' }],
    pattern: regex('g')`
      \b${DAYS} (?:office|in-office|remote|wfh|home-?office|telework|onsite|on-site) days?\b|
      \b(?:
        work(?:ing)? from home|wfh|work remotely|remote(?: work)?|home-?office|telework|telecommute
      )(?: for)?(?: up to| at least)? \(?${DAYS} (?:(?:out of|of) \S+ )?days?(?! (?:a|per) (?:year|month))|
      \b${DAYS} days?(?: (?:a|per) week)? (?:of )?
      (?:remote|remotely|from home|home-?office|wfh|telework|telecommut\w+|work(?:ing)? from home)\b
    `,
    notBefore: /^[^.!?]{0,15}\b(?:per|a|each) (?:quarter|month|year)/,
  },
  // "both in-office and telecommuting", "a combination of office and remote", "mix of in-person and remote work"
  {
    id: 'both-ways',
    words: [
      'both',
      'mix',
      'mixture',
      'combination',
      'combine',
      'blend',
      'split',
      'splitting',
      'balance',
      'partly',
      'partially',
    ],
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:
        both|mix(?:ture)? of|combination of|combine|blend of|split(?:ting)?(?: \S+){0,3}? between|
        balance (?:of|between)|partly|partially
      )\b[^.!?\n]{0,25}\b(?:
        in-?office|on-?site|in-person|in the office|the office|office|remote|home|wfh|working from home|telework\w*
      )\b[^.!?\n]{0,35}\b(?:and|with|&)\b[^.!?\n]{0,25}\b
      (?:remote\w*|telecommut\w+|home|telework\w*|wfh|on-?site|in-?office|the office|in-person|office)\b
    `,
    notAfter: /\b(?:teams?|environments?|experience|stakeholders|customers|clients|available as)\b[^.]{0,40}$/,
    notBefore: /^[^.!?]{0,20}\b(?:teams?|employees|colleagues|events|customers|clients|setups?)\b/,
  },
  // "up to 50% of your time", after "where you want to work from"
  {
    id: 'share-of-time',
    words: ['remote', 'remotely', 'home', 'homeoffice', 'mobil*', 'office', 'onsite', 'site'],
    value: 'hybrid',
    strength: 'patterned',
    near: [{ key: '%' }],
    pattern: regex('g')`
      \b(?:up to |bis zu |minimum |at least |mindestens )?\d{2} ?%(?! of (?:our|the|all|us)\b)
      (?:(?!travel)[^.!?\n]){0,40}\b
      (?:from home|remote(?:ly)?|home-?office|mobil(?:es|em|e)?\s(?:arbeiten|work)|in the office|in-office|on-?site)\b
    `,
    notAfter: /\btravel\w*\b[^.]{0,30}$/,
    notBefore: /^[^.!?]{0,20}\b(?:of our|team|travel|employees|workforce|company)\b/,
  },
  // "in the office on Tuesdays and Thursdays", "in-office Monday to Thursday", "remote on Fridays"
  {
    id: 'office-weekdays',
    words: [
      'monday',
      'mondays',
      'tuesday',
      'tuesdays',
      'wednesday',
      'wednesdays',
      'thursday',
      'thursdays',
      'friday',
      'fridays',
    ],
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:in|at|from)[- ](?:the |our )?(?:[a-z]+ ){0,2}?office,? (?:(?:on|every|each) )?
      (?:mon|tues|wednes|thurs|fri)days?\b(?!(?: to| through| ?[-–]) fri)|
      \b(?:remote|remotely|from home|wfh)(?: work)? (?:on |every |each )?(?:mon|tues|wednes|thurs|fri)days?\b
      (?!(?: to| through| ?[-–]) fri)
    `,
    notAfter: /\b(?:open|optional|lunch[a-z]*|breakfast[a-z]*|events?|free)\b[^.]{0,40}$/,
    notBefore: /^[^.!?]{0,20}\b(?:lunch|breakfast|drinks|events?|party|parties)\b/,
  },
  // "in-office attendance 3x per week", "office presence: 3 days", "in the office at least 60% of the time", "office attendance: 40%"
  {
    id: 'office-share',
    words: ['office', 'inoffice', 'onsite', 'site', 'attendance', 'presence'],
    value: 'hybrid',
    strength: 'patterned',
    near: [{ key: '%' }, { key: 'x ' }, { key: ' times' }, { key: 'x/' }, { key: ' day' }],
    pattern: regex('g')`
      \b(?:in(?: the)? office|in-office|on-?site|office)(?: attendance| presence| requirement)?:? (?:
      (?:of|is|at|least|up|to|about|around|for|a|minimum|expected|required) ){0,4}(?:
        [1-9]\d ?%(?: of (?:the|your) (?:time|week|month))?(?! (?:of (?:our|all|us)|travel))|
        [1-4] ?(?:x|times) ?(?:per|a|each|/) ?week|
        (?<=(?:attendance|presence)\b.{0,60})${DAYS} days?\b(?![^.!?]{0,15}\b(?:quarter|month|year))
      )
    `,
    notBefore: /^[^.!?]{0,25}\b(?:travel|employees|team|staff|discount|off)\b/,
  },
];
