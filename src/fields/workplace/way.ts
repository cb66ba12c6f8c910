import { regex } from '../../regex.js';
import type { Workplace } from '../record.js';

// "remote"
const REMOTE = /\bremote\b/;
const REMOTELY = regex()`
  \b(?:
    remot[eoa]|remotely|telecommut\w*|telework|wfh|work from home|home ?office|teletravail|teletrabajo|anywhere|virtual|
    distributed|home[- ]?based|home[- ]?working|zdaln[a-z]+
  )\b
`;
const HYBRID = regex()`
  \b(?:hybrid[eoa]?|hibrid[oa]|ibrid[oa]|hybrydow[a-z]+|hybrides|smart ?working|parti(?:al|ally|el|ellement) remote)\b
`;
const ONSITE = regex()`
  \b(?:
    on[- ]?site|in[- ]?office|in[- ]?person|di persona|fysiek|op locatie|pa plats|in presenza|in sede|presencial|presentiel|
    vor ort|stacjonarn[a-z]+|office-based|no remote|not remote
  )\b
`;
// "no remote", "Remote: no", "not remote"
const NO_REMOTE = /\b(?:no|not|non|sin|kein) (?:remot[eo]|home-?office)\b|\bremote\s?[:?]\s?no\b/;
// "4 days onsite required"
const SOME_DAYS = /\b[1-4](?:-[2-4])? ?days?\b[^.]{0,20}\b(?:on-?site|office|week|remote)/;
// "partially remote", "semi-remote", "mostly remote"
const PARTLY = regex()`
  \b(?:
    teletravail (?:frequent|hybride|occasionnel|ponctuel|partiel)\b|(?:teletrabajo|remoto) hibrid[oa]\b|
    (?:parti\w*|partly|part|semi|mostly|teilweise)[ -]?(?:remot[eoa]|home-?office)\b
  )
`;
// "Homeoffice und gelegentlich vor Ort", "überwiegend Homeoffice, einmal im Monat im Büro"
const NOW_AND_THEN = regex()`
  \b(?:home ?-?office|remote|mobil\w*)\b[^.]{0,30}\b(?:
    gelegentlich|ab und zu|teilweise|zeitweise|manchmal|einmal|zweimal|tageweise|regelmassig
  )\b[^.]{0,24}\b(?:vor ort|im buro|in prasenz)\b
`;
// "Remote-Hybrid": hybrid
const BOTH = /remote[ -]hybrid|hybrid[ -]remote/g;

/** "2 days per week", "partly": a part of the week. */
export const SOME = regex()`
  \b[1-4](?:[-–][2-4])? ?(?:x|days?|tage?|jours?|dias?|giorn[io]|dag(?:ar|en)?|dni)\b|\bpart(?:ly|ial|ially)\b|
  ^\W{0,3}(?:\w+ ){0,2}?(?:
    teilweise|tageweise|anteilig|partiel|partielle|parcial|parziale|czesciow[aoey]|gedeeltelijk|deels|delvis|
    occasionnel|ponctuel|ocasional|bis zu [1-4] tage|jusqu.a [1-4] jours|tot [1-4] dagen
  )\b
`;
/** A sentence, which is a matter of phrases. */
export const SENTENCE = regex()`
  \b(?:
    you|we|our|is|are|be|will|can|this|du|ihr|wir|unser[a-z]{0,2}|dein[a-z]{0,2}|bist|sind|ist|je|jij|wij|onze?|nous|vous|
    votre|notre|voce|nosso|nossa|vi|din|ditt
  )\s
`;

const LAST = /, ?remote\W*$/;

/** Whether a text in `plain()` form refuses remote work. */
export const refusesRemote = (plain: string): boolean =>
  (plain.includes(' remot') || plain.includes(' home') || (plain.includes('remote') && plain.includes('no'))) &&
  NO_REMOTE.test(plain);

/** What a short statement in `plain()` form says: free choice that includes remote is remote. */
export const wayOf = (plain: string): Workplace | null => {
  if (refusesRemote(plain)) return 'onsite';
  if (plain.includes('day') && SOME_DAYS.test(plain)) return 'hybrid';
  if (PARTLY.test(plain) || NOW_AND_THEN.test(plain)) return 'hybrid';
  const hybrid = plain.includes('brid') || plain.includes('bryd');
  const single = hybrid ? plain.replace(BOTH, 'hybrid') : plain;
  // "Remote Hybrid, Leeds, Remote": the board's own mark at the end
  if (single !== plain && !REMOTE.test(single.replace(LAST, ''))) return 'hybrid';
  if (REMOTE.test(single) || REMOTELY.test(single)) return 'remote';
  if (HYBRID.test(plain)) return 'hybrid';
  return ONSITE.test(plain) ? 'onsite' : null;
};
