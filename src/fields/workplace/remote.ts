import { regex } from '../../regex.js';
import { JOB, JOBS, type Phrase, REMOTE_GUARDS } from './phrase.js';

const WAYS = [
  'remote',
  'home',
  'hause',
  'office',
  'site',
  'person',
  'hybrid',
  'buro',
  'bureau',
  'kantoor',
  'hq',
  'headq',
  'location',
  'studio',
  'hub',
];

/** Remote work in English, and tags. */
export const REMOTE: readonly Phrase[] = [
  // "#LI-Remote", "#BI-Hybrid"
  {
    id: 'tag-remote',
    words: ['remote'],
    value: 'remote',
    strength: 'labelled',
    pattern: /#[a-z]{2}[-_ ]?remote\b|(?<!\S)#(?:fully)?remote\b/g,
  },
  // "this is a remote position", "a fully remote role", "remote contract"
  {
    id: 'remote-role',
    words: ['remote', 'virtual', 'telecommute', 'home'],
    besides: JOBS,
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:a|an|this|the|our|is|100 ?%|full|fully|offering)[ -](?:fully |full |100 ?% |completely |permanent |
      permanently |full-time |fulltime |contract |long-term |primarily |[a-z]+, ){0,4}[ -]?
      (?:remote|virtual|telecommute|home-based|work[- ]from[- ]home)(?:[ -]first|(?:[ ,]+[a-z.]+){0,2}[ -]based)?
      (?:[ ,]+(?:full-time|contract|freelance|permanent|part-time))? ${JOB}\b
    `,
    ...REMOTE_GUARDS,
  },
  // "this isn't just another remote job", "more than just a remote job": no denial
  {
    id: 'not-just-remote',
    words: ['just'],
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:not|isn.?t|never be|(?:is|are|be) more than) just an?(?:other)? (?:fully )?remote (?:${JOB}|hire)\b
    `,
  },
  // "the role is remote", "position can be fully remote", "you will be fully remote", "will work remotely"
  {
    id: 'is-remote',
    words: ['remote', 'home', 'telecommut*'],
    value: 'remote',
    strength: 'patterned',
    near: [
      { key: 'remote', before: [' is ', ' are ', ' be '] },
      { key: 'home', before: [' is ', ' are ', ' be '] },
      { key: 'telecommut', before: [' is ', ' are ', ' be '] },
    ],
    pattern: regex('g')`
      \b(?:${JOB}|this|location|work|you)\s(?:is|are|will be|can be|may be|would be)\s(?:
        either\s|currently\s|open to\s|performed\s|available\s|offered\s|designated\s|as\s|a\s|classified\s|
        considered\s|also\s|primarily\s|available as a\s
      ){0,4}(?:fully |100 ?% |completely |permanently |entirely |full )?
      (?:remote|home-based|work[- ]from[- ]home|telecommut\w+)\b
    `,
    ...REMOTE_GUARDS,
    notBefore: regex()`
      ^[^.!?\n]{0,4}
      (?:team|employees|workers?|customers|and (?:in|on)|environment|support|access|control|days?|\d|up to|until)
    `,
  },
  // "you will work remotely", "based in Norway and work remotely", "available to work remotely", "open to people working remotely"
  {
    id: 'will-work-remotely',
    words: ['remotely'],
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:
        (?:
          you|person|talent|candidate|incumbent|hire|contractor|role|position|individual
        )\s(?:will|can|could|must|would)\s(?:(?:also|be able to|be|primarily|mainly)\s){0,2}work(?:ing)?\s
        (?:(?:fully|100 ?%|completely)\s)?remotely\b|
        available to work (?:fully |100 ?% )?remotely\b|
        (?:located|based|live|living|reside|residing)\s(?:anywhere )?in\s[^.!?\n]{2,40}?\sand\s
        (?:will\s|can\s)?work remotely\b|
        open to (?:
          people|folks|candidates|applicants|employees|someone|anyone|those
        )\s(?:who\s)?(?:work|working)\sremotely\b|
        (?:roles?|positions?|jobs?|work)\s(?:can|may|will|must)\s(?:also\s)?be (?:performed|done|worked|carried out) (?:
        (?:fully|entirely|completely|100 ?%)\s)?remotely\b|
        (?:roles?|positions?|jobs?)\s(?:(?:all|will|can)\s)?(?:offers?|have|has|come with|comes with)\sthe\s
        (?:opportunity|option|flexibility|ability)\sto work remotely\b
      )
    `,
    notAfter: new RegExp(`${REMOTE_GUARDS.notAfter.source}|\\buntil\\b[^.!?]{0,60}$`),
    notBefore: regex()`
      ^[^.!?\n]{0,45}\b(?:
        from time to time|occasional\w*|some|sometimes|when|if|as needed|\d+ ?%|days?|part of|hybrid|exceptional|up to|
        a few
      )\b
    `,
  },
  // "or can be remote", "has the ability to be remote"
  {
    id: 'can-be-remote',
    words: ['remote'],
    value: 'remote',
    strength: 'patterned',
    near: [{ key: 'be remote' }, { key: 'be fully remote' }, { key: 'be 100% remote' }],
    pattern:
      /\b(?:or (?:can|could|may|even)|ability to|option to|opportunity to|possible to) be (?:fully |100 ?% )?remote\b/g,
    ...REMOTE_GUARDS,
  },
  // "... Job Location: Remote, India" where line breaks were lost; "Remote work position - ..." that begins a line
  {
    id: 'location-remote',
    words: ['remote', 'home', 'homebased'],
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \blocation(?:\(s\))?: ?(?:100 ?% |fully )?remote\b|
      ^[^a-z\d]{0,4}(?:100 ?% |fully )?(?:remote(?: work)?|home-based|work[- ]from[- ]home) (?:
        position|role|job|opportunity|positions|roles|jobs|opportunities
      )\b
    `,
    notBefore: /^[^.!?\n]{0,20}\b(?:hybrid|or|not)\b/,
  },
  // "fully remote", "100% remote", "full remote", "remote-only"
  {
    id: 'fully-remote',
    words: [
      'remot*',
      'virtual',
      'distributed',
      'fullremote',
      'home',
      'homeoffice',
      'zdaln*',
      'distans',
      'teletrav*',
      'teletrabajo',
      'thuiswerk*',
      'smart',
      'smartworking',
      'フルリモート*',
      '完全リモート*',
      '완전*',
    ],
    besides:
      'full* complet* entire* permanent* vollstandig* komplett* volledig* total* pelni* helt* truly* always* all 100* only フルリモート* 完全リモート* 완전*'.split(
        ' ',
      ),
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:
        fully|completely|entirely|permanently|full|vollstandig|komplett|volledig|totalmente|completamente|w pelni|helt|
        totally|truly|always
      )[- ]?(?:
        remot[eoa]|virtual|remotely|distributed company|home-based|zdaln[a-z]+|distans|teletravail|teletrabajo
      )\b|
      \ball[- ]remote\b(?! (?:employees|workers|staff|team members|hires|roles|positions))|
      \b(?:fully|completely|entirely|full)[- ]work[- ]from[- ]home\b|\bwork(?:ing)? from home,? full[- ]time\b|
      \bfull[- ]time,? work(?:ing)? from home\b|
      \b(?:teletrabajo|teletravail|home-?office|smart ?working|remot[eoa]):? (?:al |a )?100 ?(?:%|percent|prozent)|
      \b100 ?(?:%|prozent|percent)(?: de forma| en| em| in| da| in modalita| im| aus dem)? ?(?:
        remot[eoa]\w*|teletravail|home-?office|homeoffice|teletrabajo|zdaln[a-z]+|virtual|work from home|
        thuiswerk[a-z]*|smart ?working|distans
      )\b|
      \bremote-only\b|フルリモート|完全リモート|완전 원격
    `,
    ...REMOTE_GUARDS,
  },
  // "work remotely from", "work from anywhere in", "open to remote work"
  {
    id: 'remotely-from',
    words: ['remotely', 'anywhere', 'location', 'remote'],
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:
        work(?:ing)? (?:100 ?% |fully |completely )?remotely (?:
          from(?! time)|within|in(?! (?:case|exceptional|some|special))|anywhere|throughout
        )\b|
        work (?:from home,? )?(?:from )?(?:anywhere|any location) (?:in|within)\b|
        (?:open to|offer|option of|possibility of|allow\w*|welcome) (?:fully |100 ?% |full )?remote (?:
          work|working|candidates|applicants|employees|hires
        )\b|
        support (?:fully |100 ?% |full )?remote work(?:ing)?\b|
        remote (?:work )?(?:is )?(?:ok|okay|possible|available|friendly|allowed|welcome|eligible|an option)\b|
        remote working is available\b|
        (?:will|would|can|also|happy to|open to) consider(?:ing)? (?:fully |full )?remote\b
        (?! (?:access|control|team|locations))|
        open to hir(?:e|ing)(?: for| in)? remote\b|based remotely (?:in|from|anywhere|within)\b|
        remotely based (?:in|from)\b
      )
    `,
    ...REMOTE_GUARDS,
  },
  // "remote or from the office", "from home or from the office", "whether it be remote, at an office, or hybrid"
  {
    id: 'remote-or-office',
    words: ['remote', 'remotely', 'home', 'zu', 'homeoffice', 'hybrid', 'hybride'],
    besides:
      'office offices hybrid hybride buro* bureau kantoor site onsite hq headquarters hub hubs studio studios whether person'.split(
        ' ',
      ),
    value: 'remote',
    strength: 'patterned',
    near: [
      ...[' or ', ' oder ', ' ou ', ' of ', '/'].map((key) => ({ key, before: WAYS, after: WAYS, within: 30 })),
      { key: ' or remote', before: ['office', 'hubs', 'studios'] },
      { key: ' or even remote', before: ['office', 'hubs', 'studios'] },
      { key: 'whether' },
      { key: 'remotely, ' },
    ],
    pattern: regex('g')`
      \b(?:
        (?:
          remote(?:ly)?|from home|at home|von zu ?hause|home-?office
        ),? (?:or|oder|ou|of|and/or|/) ?
        (?:(?:go into|go to|come into|come to|work from|visit) |from |in |at |im |vom |von |in-person |au )?
        (?:the |our |either |(?:one|any) of our |einem unserer |unserem |a |an )?(?:[a-z]+ ){0,1}
        (?:office|offices|(?:hubs?|studios?|locations?)(?<=\b(?:from|in|at) (?:our|(?:one|any) of our) (?:[a-z]+ )?\w+)|hybrid|buro[a-z]*|bureau|kantoor|on-?site|hq|headquarters)\b|
        (?:office|on-?site|in-person|hybrid|hybride|buro),? (?:or|oder|ou|of|/) ?(?:from |im |vom |at )?
        (?:a |the |your |fully |full[ -]?)?(?:remote|home\b|home-?office)|
        (?:from|for|in|at) (?:our|the|(?:one|any) of our) (?:[a-z]+ ){0,2}(?:offices?|hubs?|studios?|locations(?<=of our (?:[a-z]+ ){0,2}locations))\b[^.!?\n]{0,50}?,? or (?:even )?
        (?:work )?(?:from home|remotely|fully remote|remote\b(?! [a-z]))|
        remotely, (?:from|in|at) (?:one of )?our (?:[a-z]+ ){0,2}(?:offices|hubs|studios),? or\b|
        whether (?:that|it) (?:be|is)\b[^.!?\n]{0,20}\b(?:remote|home)\b|
        whether (?:that|it).s (?:fully )?(?:remotely|remote|(?:at|from) home)(?=,)|remote/hybrid\b
      )
    `,
    notAfter: REMOTE_GUARDS.notAfter,
    notBefore: /^[^.!?\n]{0,20}\b(?:team|environment|employees|colleagues|stakeholders)/,
  },
];
