import { JOB, NEGATED, type Phrase, REMOTE_GUARDS } from './phrase.js';

/** A free choice of the place, and jobs that are the same anywhere, in English. */
export const CHOICE: readonly Phrase[] = [
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
    pattern:
      /\bas many days[^.!?\n]{0,40}\b(?:office|home|remotely)\b[^.!?\n]{0,25}\bas you(?:.d| would)? (?:like|want|wish|prefer|please)\b|\bchoose to work (?:fully )?(?:remotely|from home)\b/g,
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
    pattern: new RegExp(
      `\\b${JOB}\\s(?:can|may|could|will) be (?:done|performed|worked|based|located)\\s(?:remotely )?(?:from )?anywhere\\b|\\ball (?:of )?(?:our )?(?:positions|roles|jobs)(?: (?:at|with) [a-z]+)? are (?:fully |100 ?% )?remote\\b`,
      'g',
    ),
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
    pattern:
      /\b(?:can|may|could) be (?:based in|located in|filled in|filled from) [^.!?\n]{2,80}?,? or (?:(?:be|work) )?(?:fully |100 ?% )?(?:remote|remotely)\b(?! (?:offices?|locations?|sites?|areas?))/g,
    notAfter: NEGATED,
  },
];
