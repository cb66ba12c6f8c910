import { LETTER, oneOf } from '../letters.js';
import { allMatches } from '../locales/matches.js';
import { plain } from '../locales/plain.js';
import { regex } from '../regex.js';
import { NOUNS, WEAK_NOUNS } from './nouns.data.js';

// Endings that make a job noun of a German, Dutch or Scandinavian compound: "Prozessentwickler", "Versicherungskaufmann"
const COMPOUND = regex()`
  (?:
    administrator|adviseur|analyst|angestellter?|ansvarig|anwalt|arbeiter|arbetare|architekt|arzt|assistent|
    assistenz|bakker|beamter?|bearbeiter|beauftragter?|bediener|begeleider|beheerder|bekampfer|berater|betreuer|
    behandler|binder|bitrade|bouwer|byggare|chauffeur|chauffor|chef|dekker|fiskare|hauer|huggare|hygienist|jobbare|jurist|leger|
    lektor|leder|lotse|macher|makler|musiker|odlare|packare|plockare|plukker|reiniger|sanitater|schmied|snickare|spuiter|
    stodjare|verzorger|vuller|wachter|werker|wirt|
    coach|consultant|designer|elektroniker|entwickler|experte|fachfrau|fachkraft|fachkrafte|fachmann|fahrer|
    forare|forsaljare|forvaltare|fuhrer|gartner|gesellen?|handlaggare|helfer|iatrist|informatiker|ingenieur|
    ingenjor|inspektor|installateur|kauffrau|kaufmann|keeper|konstrukteur|konstruktor|konsulent|konsult|
    kontrollant|koordinator|kraft|laggare|lakare|larare|larer|ledare|leerkracht|lehrer|leiter|makare|maker|maklare|
    manager|mastare|master|mechaniker|mechatroniker|medarbeider|medhjalper|medhjelper|medarbejder|medewerker|medewerkster|meister|mekaniker|mitarbeiter|
    monteur|montor|ologist|ontwikkelaar|operator|padagoge|pedagog|person|pfleger|planer|pleier|plejer|prufer|psykolog|
    radgivare|radgiver|redaktor|referent|rekryterare|reparator|saljare|samordnare|schlosser|schwester|secretaresse|
    sekreterare|selger|sjafor|sjef|skotare|skoterska|smith|specialist|spezialist|strateg|techniker|tekniker|terapeut|tester|
    therapeut|timmerman|trainer|udvikler|utvecklare|utvikler|vaktare|vardare|verkaufer|verkoper|verpleegkundige|verwalter|vikarie|
    woman|worker|zeichner
  )(?:in|innen|en|s)?$
`;
const FEMALE = /(?<=[a-z]{4})in(?:nen)?$/;
const LONGEST = 60;
/** Letters before such an ending, at least. */
const STEM = 3;
/** With the shortest ending: "arzt". */
const SHORTEST_COMPOUND = STEM + 4;
// the sign before the ending that names the other gender: "(in)", ":in", "*innen", "/-in", "(se)", "/trice", "·e", "(a)"
const isGender = oneOf('in innen se e trice euse a ra r ka s es ne nne rice ice iere ere ienne elle o os as ster');
const GENDER_SIGN = /[(:*/_·.-]/;
const SIGNED_END = /[(:*/_·.-]{1,3}([a-z]{1,5})\)?$/;

export type Rank = 0 | 1 | 2;

/** Nouns with their ranks, and short words that were judged, so that each is judged once. */
const ranks = new Map<string, Rank>();
const MOST_RANKS = 20_000;
/** Longer words are not kept: a slice of that length would keep its whole text in memory. */
const LONGEST_KEPT = 12;

/** Words that are nouns only behind others. */
const lasts = new Set<string>();

const load = (): void => {
  for (const noun of NOUNS.split('\n').join(' ').split(' ')) {
    ranks.set(noun, 2);
    const joint = noun.indexOf('_');
    if (joint > 0) lasts.add(noun.slice(joint + 1));
  }
  for (const noun of WEAK_NOUNS.split(' ')) ranks.set(noun, 1);
  ranks.set('', 0);
};

const rank = (word: string): Rank => {
  if (ranks.size === 0) load();
  const known = ranks.get(word);
  if (known !== undefined) return known;
  const found = word.length < LONGEST ? judge(word) : 0;
  if (word.length <= LONGEST_KEPT && ranks.size < MOST_RANKS) ranks.set(word, found);
  return found;
};

const judge = (word: string): Rank => {
  if (word.length >= SHORTEST_COMPOUND && word.search(COMPOUND) >= STEM) return 2;
  const signed = GENDER_SIGN.test(word) ? SIGNED_END.exec(word) : null;
  if (signed && isGender(signed[1] as string)) {
    // "chargé.e": what is weak by itself
    const found = rank(word.slice(0, signed.index));
    return found === 1 ? rank(word.slice(0, signed.index) + signed[1]) || found : found;
  }
  // "Elektronikerin", "Bäckerinnen"
  if (word.length > 7 && FEMALE.test(word)) return rank(word.replace(FEMALE, ''));
  // "infermieri", "educatori"
  if (word.length > 6 && word.endsWith('i')) return rank(`${word.slice(0, -1)}e`) || rank(`${word.slice(0, -1)}o`);
  if (word.endsWith('ies')) return rank(`${word.slice(0, -3)}y`);
  if (word.endsWith('men')) return rank(`${word.slice(0, -3)}man`);
  // "palefrenier-soigneur": of two trades; "engineer-ii": with its level
  const dash = word.indexOf('-');
  if (dash > SHORTEST && rank(word.slice(0, dash)) === 2) {
    const rest = word.slice(dash + 1);
    if (GRADE.test(rest) || rank(rest) === 2) return 2;
  }
  // not "cross"
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < SHORTEST) return 0;
  // "vendedores"
  return rank(word.slice(0, -1)) || (OF_DOERS.test(word) ? rank(word.slice(0, -2)) : 0);
};
const SHORTEST = 3;
const GRADE = /^(?:[lp]?\d|i{1,3}|iv|v|senior|junior)$/;
const OF_DOERS = /(?:[dt]or|al|ar|er|nil|eon)es$/;

/** How far a word in `plain()` form is the head of a job title: 2 surely, 1 in company of others, 0 not. */
export const plainNoun = (word: string): Rank => rank(word);

/** How far a word is the head of a job title: 2 surely, 1 in company of others, 0 not. */
export const jobNoun = (word: string): Rank => rank(plain(word));

/** Weak nouns that make a title behind another word all the same: "Tech Lead", "Product Owner". */
const isAfterWord = oneOf(
  'lead head chief executive associate advocate owner fellow principal partner representative rep seller author intern internship apprenticeship helper mate leader expert',
);
const isOwned = oneOf('owner partner');
const isOwner = oneOf(
  'product process service business people talent hr customer success finance data platform project',
);

/** Whether a weak noun is the head of a title by the word before it; both in `plain()` form. */
export const headAfter = (before: string, noun: string): boolean =>
  isAfterWord(noun) && (!isOwned(noun) || isOwner(before)) && (noun !== 'expert' || before === 'matter');

const isAnyBehind = oneOf('member professional staff position');
/** Whether a word that names no trade by itself does so behind another, "crew member"; both in `plain()` form. */
export const isFellow = (before: string, noun: string): boolean => {
  if (ranks.size === 0) load();
  return lasts.has(noun) && ranks.get(`${before}_${noun}`) === 2;
};
/** The same in prose, where members, staff and professionals are many people. */
export const isCrafted = (before: string, noun: string): boolean => !isAnyBehind(noun) && isFellow(before, noun);

// the words of a title, with their inner signs: "entwickler:in", "developpeur(se)", "c++"
const WORDS = new RegExp(`[${LETTER}0-9][${LETTER}0-9+#.*:'·]*(?:\\([a-z]{1,4}\\))?`, 'g');
const CLOSING = /(?<![.:*])[.:*]+$/;

/** The strongest job noun among the words of a text. */
export function jobNounIn(text: string): Rank {
  let best: Rank = 0;
  let before = '';
  for (const [word] of allMatches(plain(text), WORDS)) {
    const bare = CLOSING.test(word) ? word.replace(CLOSING, '') : word;
    const found = isFellow(before, bare) ? 2 : rank(bare);
    before = bare;
    if (found === 2) return 2;
    if (found > best) best = found;
  }
  return best;
}
