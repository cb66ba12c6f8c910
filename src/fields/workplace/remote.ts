import { JOB, type Phrase, REMOTE_GUARDS } from './phrase.js';

/** Remote work in English, and tags; last the cultures in which all work remotely. */
export const REMOTE: readonly Phrase[] = [
  // "#LI-Remote", "#BI-Hybrid"
  { id: 'tag-remote', words: ['remote'], value: 'remote', strength: 'labelled', pattern: /#[A-Z]{2}[-_ ]?remote\b/giu },
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
  // "remote or from the office", "from home or from the office", "whether it be remote, at an office, or hybrid"
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
