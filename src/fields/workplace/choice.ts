import { regex } from '../../regex.js';
import { JOB, NEGATED, type Phrase, REMOTE_GUARDS } from './phrase.js';

/** A free choice of the place, and jobs that are the same anywhere, in English. */
export const CHOICE: readonly Phrase[] = [
  // "you may work remotely. If you like, you can also work from our office"
  {
    id: 'office-if-you-like',
    words: ['prefer', 'also', 'choose', 'welcome', 'free'],
    value: 'remote',
    strength: 'patterned',
    near: [
      { key: 'office', before: ['remote'], within: 240 },
      { key: 'studio', before: ['remote'], within: 240 },
    ],
    pattern: regex('g')`
      \b(?:
        remote work|work(?:ing)? (?:fully |100 ?% )?remotely|(?:fully|100 ?%) remote|remote (?:role|position|job)
      )\b[^\n]{0,200}?\b(?:you (?:can|may|could) (?:also |always |just as well )(?:choose to )?|
      you (?:can|may) choose to |you(?: a|.)re (?:also |always )?(?:welcome|free) to |feel free to |if you prefer,? )
      (?:work (?:from|in|at)|come (?:to|into)|use) (?:our|the|one of our) (?:[a-z]+ ){0,2}
      (?:office|offices|studio|studios)\b
    `,
    notAfter: REMOTE_GUARDS.notAfter,
    notBefore: /^[^.!?\n]{0,40}\b(?:days? (?:a|per|each)|once a|twice a)\b/,
  },
  // "as many days in the office as you like", "choose to work remotely, or at our office"
  {
    id: 'as-you-like',
    words: ['many', 'choose'],
    value: 'remote',
    strength: 'patterned',
    near: [
      { key: 'as many days', after: ['office', 'home', 'remote'] },
      { key: 'choose to work', after: ['remote', 'home'], within: 24 },
    ],
    pattern: regex('g')`
      \bas many days[^.!?\n]{0,40}\b(?:office|home|remotely)\b[^.!?\n]{0,25}\bas you(?:.d| would)? (?:
        like|want|wish|prefer|please
      )\b|
      \bchoose to work (?:fully )?(?:remotely|from home)\b
    `,
    notAfter: NEGATED,
    notBefore: /^[^.!?\n]{0,30}\b(?:\d|one|two|three) days?\b/,
  },
  // "the job can be performed from anywhere", "all positions at Acme are remote"
  {
    id: 'from-anywhere',
    words: ['anywhere', 'remote'],
    value: 'remote',
    strength: 'patterned',
    near: [
      { key: 'anywhere', before: [' be '], within: 30 },
      { key: 'are remote', before: ['all '] },
      { key: 'are fully remote', before: ['all '] },
      { key: 'are 100% remote', before: ['all '] },
    ],
    pattern: regex('g')`
      \b${JOB}\s(?:can|may|could|will) be (?:done|performed|worked|based|located)\s(?:remotely )?(?:from )?anywhere\b|
      \ball (?:of )?(?:our )?(?:positions|roles|jobs)(?: (?:at|with) [a-z]+)? are (?:fully |100 ?% )?remote\b
    `,
    notAfter: NEGATED,
    notBefore: REMOTE_GUARDS.notBefore,
  },
  // "the job can be based in Oslo, Bergen, or remote", "the role can be filled in our Oslo office or remotely"
  {
    id: 'based-in-or-remote',
    words: ['remote', 'remotely'],
    value: 'remote',
    strength: 'patterned',
    near: [{ key: 'remote', before: ['based in ', 'filled in ', 'filled from ', 'located in '], within: 100 }],
    pattern: regex('g')`
      \b(?:can|may|could) be (?:based in|located in|filled in|filled from) [^.!?\n]{2,80}?,? or (?:(?:be|work) )?
      (?:fully |100 ?% )?(?:remote|remotely)\b(?! (?:offices?|locations?|sites?|areas?))
    `,
    notAfter: NEGATED,
  },
];
