import { NEGATED, type Phrase, REMOTE_GUARDS } from './phrase.js';

const JOB = '(?:role|position|job|opportunity|opening|post|vacancy|contract|internship|assignment|engagement)';
const DAYS =
  '(?:\\d|one|two|three|four|1[-–]2|2[-–]3|3[-–]4|1 (?:or|to) 2|2 (?:or|to) 3|3 (?:or|to) 4|one to two|two to three|two or three|three or four|three to four|a (?:few|couple of))(?: ?\\([1-5]\\))?\\+?';
const OFFICE = '(?:office|offices|hq|headquarters|on-?site|site|in-?person|workplace|campus|hub|studio)';

/** English, and tags that all languages share. */
export const PHRASES: readonly Phrase[] = [
  // "#LI-Remote", "#BI-Hybrid"
  { id: 'tag-remote', words: ['remote'], value: 'remote', strength: 'labelled', pattern: /#[A-Z]{2}[-_ ]?remote\b/giu },
  { id: 'tag-hybrid', words: ['hybrid'], value: 'hybrid', strength: 'labelled', pattern: /#[A-Z]{2}[-_ ]?hybrid\b/giu },
  {
    id: 'tag-onsite',
    words: ['onsite', 'site', 'inoffice', 'office'],
    value: 'onsite',
    strength: 'labelled',
    pattern: /#[A-Z]{2}[-_ ]?(?:on-?site|inoffice|office)\b/giu,
  },
  // "this is not a remote role", "no remote work", "remote work is not available"
  {
    id: 'not-remote',
    words: ['remote', 'telework', 'home'],
    value: 'onsite',
    strength: 'patterned',
    pattern: new RegExp(
      `\\b(?:is|are)(?:\\snot|n.t)\\s(?:a\\s|an\\s|eligible for\\s|open to\\s|currently\\s){0,2}(?:fully\\s)?(?:remote|telework|work[- ]from[- ]home)\\b(?:\\s(?:${JOB}|work))?`,
      'giu',
    ),
    notBefore: /^[^.!?]{0,30}\b(?:for|to) (?:residents|candidates|applicants)/iu,
  },
  {
    id: 'no-remote',
    words: ['remote', 'telework'],
    value: 'onsite',
    strength: 'patterned',
    pattern:
      /\b(?:no (?:remote|telework)(?: work)?(?: option| possible|\b)|remote(?: work)? (?:is )?not (?:available|possible|permitted|an option|allowed)|not eligible for (?:remote|telework)|sorry, no remote)\b/giu,
    notBefore: /^[^.!?]{0,30}\b(?:experience|restrictions?)/iu,
  },
  // "this is a hybrid role", "hybrid working", "hybrid schedule"
  {
    id: 'hybrid-role',
    words: ['hybrid*'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: new RegExp(
      `\\bhybrid(?:e[snr]?)?[ -](?:remote[ -]|office[ -]|remote\\/office[ -]|in-office[ -]|telework[ -]|flexible[ -]|home[ -])?(?:${JOB}|work\\b|working|workplace|work (?:model|schedule|opportunity)|model|schedule|arrangement|approach|set-?up|policy|telework|basis|mode|format|structure|remote|office|arbeits?\\w*|werken|arbeidsmodel)\\b`,
      'giu',
    ),
    notAfter:
      /\b(?:shift from|or can be|also be available as(?: our)?|experience (?:with|in)|for most, this will be a|remote[ /,-]*(?:or|and|\/)?|whether[^.]{0,40})\s*$|\d ?% [^.]{0,40}$/iu,
    notBefore: /^[^.!?]{0,10}\b(?:cloud|infrastructure|apps?|environments)\b/iu,
  },
  // "work is hybrid", "on a hybrid basis", "(hybrid)"
  {
    id: 'is-hybrid',
    words: ['hybrid*'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: new RegExp(
      `\\b${JOB}\\s(?:is|will be|can be|would be)\\s(?:a\\s|currently\\s|offered as\\s)?hybrid\\b|\\(hybrid(?:e|o)?\\)`,
      'giu',
    ),
    notBefore: /^\s?(?:cloud|infra)/iu,
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
    pattern: new RegExp(
      `\\b${DAYS}[ -](?:office |remote |wfh |telework )?days?(?:\\s(?:a|per|each|every|\\/)\\s?week|\\sweekly|\\/week)?(?:\\s(?:at|in|from|on))?(?:\\s(?:the|our|their|your))?(?:\\s[\\p{L}.]+){0,2}?\\s?${OFFICE}\\b`,
      'giu',
    ),
    notAfter:
      /\b(?:not|summit|training|onboarding|interviews?|every (?:quarter|month)|once a|for|a quarter)\b[^.]{0,30}$/iu,
    notBefore: /^[^.!?]{0,25}(?:\b(?:per|a|each|every) (?:quarter|month|year)|\b(?:visit|interview|retreat|event))/iu,
  },
  // "two office days weekly", "up to 2 remote days per week", "work from home 2 days"
  {
    id: 'remote-days',
    words: ['office', 'remote', 'remotely', 'wfh', 'home', 'telework', 'telecommut*', 'onsite', 'site', 'homeoffice'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: new RegExp(
      `\\b${DAYS} (?:office|in-office|remote|wfh|home-?office|telework|onsite|on-site) days?\\b|\\b(?:work(?:ing)? from home|wfh|work remotely|remote(?: work)?|home-?office|telework|telecommute)(?: for)?(?: up to| at least)? \\(?${DAYS} (?:(?:out of|of) \\S+ )?days?(?! (?:a|per) (?:year|month))|\\b${DAYS} days?(?: (?:a|per) week)? (?:of )?(?:remote|remotely|from home|home-?office|wfh|telework|telecommut\\w+|work(?:ing)? from home)\\b`,
      'giu',
    ),
    notBefore: /^[^.!?]{0,15}\b(?:per|a|each) (?:quarter|month|year)/iu,
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
    pattern:
      /\b(?:both|mix(?:ture)? of|combination of|combine|blend of|split(?:ting)?(?: \S+){0,3}? between|balance (?:of|between)|partly|partially)\b[^.!?\n]{0,25}\b(?:in-?office|on-?site|in-person|in the office|the office|office|remote|home|wfh|working from home|telework)\b[^.!?\n]{0,35}\b(?:and|with|&)\b[^.!?\n]{0,25}\b(?:remote\w*|telecommut\w+|home|telework\w*|wfh|on-?site|in-?office|the office|in-person|office)\b/giu,
    notAfter: /\b(?:teams?|environments?|experience|stakeholders|customers|clients|available as)\b[^.]{0,40}$/iu,
    notBefore: /^[^.!?]{0,20}\b(?:teams?|employees|colleagues|events|customers|clients|setups?)\b/iu,
  },
  // "up to 50% of your time", after "where you want to work from"
  {
    id: 'share-of-time',
    words: ['remote', 'remotely', 'home', 'homeoffice', 'mobil*', 'office', 'onsite', 'site'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\b(?:up to |bis zu |minimum |at least |mindestens )?\d{2} ?%[^.!?\n]{0,40}\b(?:from home|remote(?:ly)?|home-?office|mobil\w*|in the office|in-office|on-?site)\b/giu,
    notAfter: /\btravel\w*\b[^.]{0,30}$/iu,
    notBefore: /^[^.!?]{0,20}\b(?:of our|team|travel|employees|workforce|company)\b/iu,
  },
  // "this is a remote position", "a fully remote role", "remote contract"
  {
    id: 'remote-role',
    words: ['remote', 'virtual', 'telecommute', 'home'],
    value: 'remote',
    strength: 'patterned',
    pattern: new RegExp(
      `\\b(?:a|an|this|the|our|is|100 ?%|full|fully|offering)[ -](?:fully |full |100 ?% |completely |permanent |permanently |full-time |fulltime |contract |long-term |primarily |\\p{L}+, ){0,2}[ -]?(?:remote|virtual|telecommute|home-based|work[- ]from[- ]home)(?:[ -]first|[ -]based)?(?:[ ,]+(?:full-time|contract|freelance|permanent|part-time))? ${JOB}\\b`,
      'giu',
    ),
    ...REMOTE_GUARDS,
  },
  // "the role is remote", "position can be fully remote", "you will be fully remote", "will work remotely"
  {
    id: 'is-remote',
    words: ['remote', 'home', 'telecommut*'],
    value: 'remote',
    strength: 'patterned',
    pattern: new RegExp(
      `\\b(?:${JOB}|this|location|work|you)\\s(?:is|are|will be|can be|may be|would be)\\s(?:either\\s|currently\\s|open to\\s|performed\\s|available\\s|offered\\s|designated\\s|as\\s|a\\s|classified\\s|considered\\s|also\\s|primarily\\s|available as a\\s){0,3}(?:fully |100 ?% |completely |permanently |entirely |full )?(?:remote|home-based|work[- ]from[- ]home|telecommut\\w+)\\b`,
      'giu',
    ),
    ...REMOTE_GUARDS,
    notBefore:
      /^[^.!?\n]{0,4}(?:team|employees|workers?|customers|and (?:in|on)|environment|support|access|control|days?|\d|up to|until)/iu,
  },
  // "... Job Location: Remote, India" where line breaks were lost; "Remote work position - ..." that begins a line
  {
    id: 'location-remote',
    words: ['remote'],
    value: 'remote',
    strength: 'patterned',
    pattern:
      /\blocation(?:\(s\))?: ?(?:100 ?% |fully )?remote\b|^[^\p{L}\d]{0,4}(?:100 ?% |fully )?remote(?: work)? (?:position|role|job|opportunity)\b/giu,
    notBefore: /^[^.!?\n]{0,20}\b(?:hybrid|or|not)\b/iu,
  },
  // "fully remote", "100% remote", "full remote", "remote-only"
  {
    id: 'fully-remote',
    words: [
      'fully',
      'completely',
      'entirely',
      'permanently',
      'full',
      'fullremote',
      'vollstandig',
      'komplett',
      'volledig',
      'totalmente',
      'completamente',
      'w',
      'helt',
      'totally',
      'truly',
      'all',
      'always',
      'フルリモート*',
      '完全リモート*',
      '완전*',
      '100',
      'remote',
    ],
    value: 'remote',
    strength: 'patterned',
    pattern:
      /\b(?:fully|completely|entirely|permanently|full|vollständig|komplett|volledig|totalmente|completamente|w pełni|helt|totally|truly|all|always)[- ]?(?:remot[eoa]|virtual|remotely|distributed company|home-based|zdaln\p{L}+|distans|télétravail|teletrabajo)\b|\b100 ?%(?: de forma| en| em| in| da| in modalità| im| aus dem)? ?(?:remot[eoa]\w*|t[ée]l[ée]travail|home-?office|homeoffice|teletrabajo|zdaln\p{L}+|virtual|work from home|thuiswerk\p{L}*|smart ?working|distans)\b|\bremote-only\b|フルリモート|完全リモート|완전 원격/giu,
    ...REMOTE_GUARDS,
  },
  // "work remotely from", "work from anywhere in", "open to remote work"
  {
    id: 'remotely-from',
    words: ['remotely', 'anywhere', 'location', 'remote'],
    value: 'remote',
    strength: 'patterned',
    pattern:
      /\bwork(?:ing)? (?:100 ?% |fully |completely )?remotely (?:from|within|in|anywhere|throughout)\b|\bwork (?:from )?(?:anywhere|any location) (?:in|within)\b|\b(?:open to|offer|option of|possibility of|allow\w*|welcome|support) (?:fully |100 ?% |full )?remote (?:work|working|candidates|applicants|employees|hires)\b|\bremote (?:work )?(?:is )?(?:ok|okay|possible|available|friendly|allowed|welcome|eligible|an option)\b|\bremote working is available\b/giu,
    ...REMOTE_GUARDS,
  },
  // "remote or from the office", "from home or from the office", "whether that be remote, in one of our offices, or hybrid"
  {
    id: 'remote-or-office',
    words: ['remote', 'remotely', 'home', 'zu', 'homeoffice', 'hybrid', 'hybride'],
    value: 'remote',
    strength: 'patterned',
    pattern:
      /\b(?:remote(?:ly)?|from home|at home|von zu ?hause|home-?office),? (?:or|oder|ou|of|and\/or|\/) ?(?:from |in |at |im |vom |in-person |au )?(?:the |our |one of our |a |an )?(?:\p{L}+ ){0,1}(?:office|offices|hybrid|büro|bureau|kantoor|on-?site|hq|headquarters)\b|\b(?:office|on-?site|in-person|hybrid|hybride|büro),? (?:or|oder|ou|of|\/) ?(?:from |im |vom |at )?(?:a |the |your |fully |full[ -]?)?(?:remote|home\b|home-?office)|\bwhether (?:that|it) (?:be|is|.s)\b[^.!?\n]{0,20}\b(?:remote|home)\b|\bremote\/hybrid\b/giu,
    notAfter: REMOTE_GUARDS.notAfter,
    notBefore: /^[^.!?\n]{0,20}\b(?:team|environment|employees|colleagues|stakeholders)/iu,
  },
  // "onsite position", "in-office role", "this role is on-site", "100% onsite", "work onsite at"
  {
    id: 'onsite-role',
    words: ['onsite', 'site', 'inoffice', 'office', 'inperson', 'person'],
    value: 'onsite',
    strength: 'patterned',
    pattern: new RegExp(
      `\\b(?:on-?site|in-?office|in-?person|office-based|site-based)(?:[ ,]+(?:full-time|contract))? (?:${JOB}|only|worksite|required|presence required)\\b|\\b(?:${JOB}|work|this|attendance|presence)\\s(?:is|will be|must be)\\s(?:a\\s|an\\s|performed\\s|fully\\s|100 ?% ?|strictly\\s|required\\s|located\\s|based\\s|entirely\\s){0,3}(?:on-?site|in-?office|in-?person|in the office|office-based)\\b|\\b(?:fully|100 ?%|full-time,?|must (?:be|work)|required to (?:be|work)|able to work|ability to work|will work|works|work(?:ing)?) (?:on-?site|in-?office|in-?person|in the office)(?: (?:at|in|full[- ]time|daily|every day|5 days|five days|from our|monday)|[.,;)]|$)`,
      'giu',
    ),
    notAfter: new RegExp(
      `${NEGATED.source}|\\b(?:remote(?:ly)?|or|home|hybrid|days?|week|occasional\\p{L}*|may|some|willing\\p{L}*|if)\\b[^.!?]{0,35}$`,
      'iu',
    ),
    notBefore:
      /^[^.!?\n]{0,50}\b(?:remote|home|hybrid|or|days? (?:a|per) week|interview|occasional\w*|meetings?|quarterly|once|when|as needed|customers?|clients?)\b/iu,
  },
  // "work is generally performed in an office setting", "working out of the ... building"
  {
    id: 'office-setting',
    words: ['performed', 'performs', 'conducted', 'carried', 'operates', 'done', 'working'],
    value: 'onsite',
    strength: 'guessed',
    pattern:
      /\b(?:work|duties|incumbent|position)\b[^.!?\n]{0,40}\b(?:performed|performs(?: work)?|conducted|carried out|operates|done)\b[^.!?\n]{0,20}\b(?:in|within) (?:an?|the) (?:\p{L}+ ){0,3}?(?:office|warehouse|field|laboratory|clinical|professional office)(?: or \p{L}+)?(?: setting| environment)?\b/giu,
    notBefore: /^[^.!?\n]{0,60}\b(?:remote|telework|home|telecommut)/iu,
  },
  // "working out of the Fillmore Complex"
  {
    id: 'working-out-of',
    words: ['working', 'work'],
    value: 'onsite',
    strength: 'guessed',
    pattern:
      /\bwork(?:ing)? out of (?:the|our) (?:\p{Lu}\p{L}+ ){1,3}(?:[Cc]omplex|[Oo]ffice|[Bb]uilding|[Ff]acility|[Cc]enter|[Cc]entre|[Pp]lant|[Cc]ampus)\b/gu,
    notBefore: /^[^.!?\n]{0,60}\b(?:or|remote|home|hybrid)/iu,
  },
  // "remote-first company", "we are a remote company", "remote-based": where the employer has no office, the job has none
  {
    id: 'remote-company',
    words: ['remote', 'virtual'],
    value: 'remote',
    strength: 'guessed',
    pattern:
      /\b(?:we|we.re|we.ve|is|are|as|being|been|be|operates?|our|a|an)\b[^.!?\n]{0,40}?\b(?:remote|virtual)[- ](?:first|only|based|native|company|organi[sz]ation|startup|team|business|employer|workforce|by default)\b/giu,
    notAfter: REMOTE_GUARDS.notAfter,
    notBefore: /^[^.!?\n]{0,15}\b(?:members|management|collaboration|tools|customers|clients|communication)/iu,
  },
  // "work from anywhere", "work from wherever you want": a promise to all employees
  {
    id: 'remote-culture',
    words: ['anywhere', 'wherever', 'where', 'remote', 'remotely'],
    value: 'remote',
    strength: 'guessed',
    pattern:
      /\bwork(?:ing)? from (?:anywhere|wherever)\b|\bchoose where you work\b|\bability to work remotely\b|\b(?:thrive|succeed|work|comfortable|working)\b[^.!?\n]{0,20}\bin an? (?:fully )?(?:\p{L}+ and |\p{L}+, )?remote(?:,? \p{L}+|-first)? (?:work )?environment\b|\bcomes with remote work\b|\bhybrid\/remote\b/giu,
    ...REMOTE_GUARDS,
  },
];
