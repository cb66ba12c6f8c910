import { regex } from '../../regex.js';
import { type Phrase, REMOTE_GUARDS } from './phrase.js';

/** How the words for an employer begin. */
const EMPLOYERS = [
  'first',
  'only',
  'based',
  'native',
  'company',
  'organi',
  'startup',
  'team',
  'business',
  'employer',
  'workforce',
  'default',
];

/** What is promised to all who work there, in English: weaker than a statement about the job. */
export const CULTURE: readonly Phrase[] = [
  // "remote-first company", "we are a remote company", "remote-based": where the employer has no office, the job has none
  {
    id: 'remote-company',
    words: ['remote', 'virtual'],
    value: 'remote',
    strength: 'guessed',
    near: [
      { key: 'remote', after: EMPLOYERS },
      { key: 'virtual', after: EMPLOYERS },
    ],
    pattern: regex('g')`
      \b(?:
        we|we.re|we.ve|is|are|as|being|been|be|operates?|our|a|an
      )\b[^.!?\n]{0,40}?\b(?:remote|virtual)[- ]
      (?:first|only|based|native|company|organi[sz]ation|startup|team|business|employer|workforce|by default)\b|
      ^[^a-z]{0,4}remote[- ]first(?: (?:work|culture|company|business|environment|team|approach|principles|with|and (?!foremost)[a-z]+)\b| [–—-] |
      [^a-z]{0,3}$)
    `,
    notAfter: REMOTE_GUARDS.notAfter,
    // "a remote-first team, we work out of hubs in"
    notBefore: regex()`
      ^[^.!?\n]{0,15}\b(?:members|management|collaboration|tools|customers|clients|communication)|
      ^[^.!?\n]{0,40}\bout of (?:our )?(?:[a-z]+ ){0,2}(?:hubs|offices)\b
    `,
  },
  // "join our remote development team"
  {
    id: 'remote-team',
    words: ['remote'],
    value: 'remote',
    strength: 'guessed',
    near: [{ key: 'remote', before: ['join'], after: ['team'] }],
    pattern: regex('g')`
      \bjoin(?:ing)? (?:our|an?|the) (?:[a-z]+, |fully |100 ?% |growing |global |international ){0,3}remote (?:[a-z]+ (?:and [a-z]+ )?){0,2}team\b
    `,
    notAfter: REMOTE_GUARDS.notAfter,
  },
  // "the convenience of remote work"
  {
    id: 'remote-comfort',
    words: ['remote', 'remotely'],
    value: 'remote',
    strength: 'guessed',
    near: [{ key: ' of remote work' }, { key: ' of working remote' }],
    pattern: regex('g')`
      \b(?:convenience|flexibility|freedom|comfort|luxury) of (?:fully |100 ?% )?
      (?:remote work(?:ing)?|working remotely)\b
    `,
    notAfter: regex()`
      ${REMOTE_GUARDS.notAfter.source}|
      \b(?:both|hybrid|office|person|in-person|on-?site|combin\w+|balanc\w+)\b[^.!?]{0,70}$
    `,
    notBefore: REMOTE_GUARDS.notBefore,
  },
  // "work from anywhere", "work from wherever you want": a promise to all employees
  {
    id: 'remote-culture',
    words: ['anywhere', 'wherever', 'where', 'remote', 'remotely'],
    value: 'remote',
    strength: 'guessed',
    near: [
      { key: 'from anywhere' },
      { key: 'from wherever' },
      { key: 'choose where' },
      { key: 'to work remotely' },
      { key: 'with remote work' },
      { key: 'hybrid/remote' },
      { key: 'remote', after: ['environment'] },
    ],
    pattern: regex('g')`
      \b(?:
        work(?:ing)? from (?:anywhere|wherever)\b|choose where you work\b|ability to work remotely\b|
        (?:thrive|succeed|work|comfortable|working)\b[^.!?\n]{0,20}\bin an? (?:fully )?(?:[a-z]+ and |[a-z]+, )?remote
        (?:,? [a-z]+|-first)? (?:work )?environment\b|
        comes with remote work\b|hybrid/remote\b(?! (?:work )?(?:schedule|arrangement|model|policy))
      )
    `,
    ...REMOTE_GUARDS,
  },
  // "Remote work", "Work from home (within Norway)" as an item: what is offered; "remote work options" is less
  {
    id: 'remote-item',
    words: ['remote', 'remotely', 'home'],
    value: 'remote',
    strength: 'guessed',
    pattern: regex('g')`
      ^[^a-z\d]{0,4}(?:100 ?% |fully |full )?
      (?:
        remote work(?:ing)?(?: environment)?|remote job|work(?:ing)? from (?:the comfort of )?(?:your )?(?:own )?home|work(?:ing)? remotely
      )(?= ?[!.,;:(–-]|$| with\b| within\b| from (?!time)| mon(?:day)?\b)
    `,
    notBefore: regex()`
      ^[^!?\n]{0,60}\b(?:
        days?|up to|occasional\w*|sometimes|part|polic(?:y|ies)|options?|stipends?|budgets?|allowances?|when|if|hybrid|office
      )\b
    `,
  },
];
