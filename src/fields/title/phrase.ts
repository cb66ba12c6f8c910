import type { Span } from '../../document/span.js';
import { oneOf, startsSmall } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { headAfter } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { capitals, raiseProse, raiseRest } from './capitals.js';
import { cleanTitle } from './clean.js';
import { isSpecialised, withField } from './field.js';
import { isAlone, isAnybody } from './nobody.js';
import {
  isCapital,
  isFieldAt,
  isFirstLevelAt,
  isGenderAt,
  isPlaceAt,
  nounFollows,
  skippable,
  type Token,
  type Tokens,
  tokensFrom,
} from './tokens.js';
import {
  isBehindTitle,
  isBetween,
  isBreak,
  isChief,
  isCount,
  isInner,
  isLeader,
  isLink,
  isNoJob,
  isStack,
  isStop,
  isTestOf,
  isYouDo,
} from './words.js';

const isBody = oneOf('Office Department Bureau Board Ministry Division');
const isSpeaker = oneOf('You YOU We WE I Your Our They He She This As About Who');
const isSentenceStart = oneOf('You We I Your Our They This As The In It');
const isArticle = oneOf('un une notre nos uno una um uma votre leur cette nuestro nuestra nossa nosso este esta');
const isOf = oneOf('de di');
const isDay = oneOf('lunes martes miércoles jueves viernes sábado domingo');
const isNewRole = oneOf('for in and och und y e et');

const EITHER_LEVEL = regex()`
  ^(?:junior|mid|senior|entry|intermediate)(?:-? ?level)? (?:to|/) (?:mid|senior|principal|staff|lead)(?:-? ?level)? `;

export interface Phrase {
  readonly value: string;
  readonly span: Span;
  /** A lone generic noun in lower case: "an engineer". */
  readonly generic: boolean;
  /** How many capitals speak for it being a title. */
  readonly capital: boolean;
}

/**
 * Reads the job title that starts at or shortly after `at` in running prose: skips praise, takes the words up to and with the
 * head noun, and a speciality that follows it in capitals. Null where no job noun stands there.
 * `low`: the text in `plain()` form; `romance`: the language puts modifiers behind the noun; `english`: it writes titles in capitals.
 */
export function readPhrase(text: string, low: string, at: number, romance: boolean, english: boolean): Phrase | null {
  // "a mid to senior Data Engineer": either level, so none
  const levels = EITHER_LEVEL.exec(low.slice(at, at + 40))?.[0].length ?? 0;
  const tokens = tokensFrom(text, low, at + levels);
  let first = 0;
  for (let token = tokens(first); token && skippable(token); token = tokens(first)) first++;
  // more praise in small letters before a title in capitals: "people-centric, inspiring Senior Engineer"
  let start = first;
  for (let token = tokens(start); token && start < first + 8; token = tokens(++start)) {
    if (isCapital(token) || isStop(token.lower) || token.text === '.' || token.noun === 2) break;
    // "the right hand of the Head Chef"; not "a number of Bakers"
    if (start > first && isBetween(token.lower) && !isCount(tokens(start - 1)?.lower ?? '')) return null;
    // "full-stack Ruby engineers"; not "backend, iOS and Android developers"
    if (isStack(token.lower) && tokens(start + 1)?.word && !isLink(tokens(start + 1)?.lower ?? '')) break;
    // "a platform", "a business"; not "a platform engineer"
    if (isNoJob(token.text) && !nounFollows(tokens, start)) return null;
  }
  const phrase = isCapital(tokens(start)) ? readCapitals(tokens, start, romance) : null;
  if (phrase) return finish(text, tokens, phrase, true, english);
  const lower = readLower(tokens, first, romance);
  return lower ? finish(text, tokens, lower, false, english) : null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a word goes on with the sentence: "pour", "motivé(e)". */
const stops = (lower: string): boolean => isStop(lower.endsWith('(e)') ? lower.slice(0, -3) : lower);

/** Whether a title goes on over a word at which others end: "especialista en nóminas", "éducateur spécialisé". */
const goesOn = (tokens: Tokens, at: number, from: number): boolean =>
  at === from ? tokens(at)?.noun === 2 : isFieldAt(tokens, at) || isSpecialised(tokens, at);

/** Whether a title ends before a token: a full stop or a word that goes on with the sentence. */
const endsTitle = ({ text, lower }: Token, next: Token | undefined, romance = false): boolean =>
  text === '.' ||
  isSpeaker(text) ||
  (romance && isYouDo(lower)) ||
  (stops(lower) &&
    (lower.length > 3 || startsSmall(text)) &&
    // "Ingénieur Essais du Navire": no "you" here
    !(lower === 'du' && romance && next !== undefined && isCapital(next)) &&
    !(lower === 'in' && next !== undefined && isTestOf(next.text)));

/** Words in capitals up to the last job noun, then a speciality in capitals. */
function readCapitals(tokens: Tokens, from: number, romance: boolean): Range | null {
  // "The Office of the Secretary": a body, not its head
  if (isBody(tokens(from)?.text ?? '') && tokens(from + 1)?.text === 'of') return null;
  let head = -1;
  let i = from;
  let words = 0;
  for (let token = tokens(i); token && words < 12; token = tokens(++i)) {
    const next = tokens(i + 1);
    // "Ruby on Rails Developer"; "Engineer I to join": what looks like an end is none
    if (token.lower === 'on' && head < 0 && i > from && isCapital(next)) continue;
    if (head === i - 1 && head >= 0 && isFirstLevelAt(tokens, i)) {
      head = i++;
      break;
    }
    if (
      (endsTitle(token, next, romance) && !(romance && goesOn(tokens, i, from))) ||
      (head >= 0 && (token.text === 'AT' || isGenderAt(tokens, i)))
    )
      break;
    if (token.text === ',') {
      // before the noun: "Software, Data or ML Engineer"; behind it only a speciality in capitals
      if (head >= 0 && !specialityAt(tokens, i + 1)) break;
      continue;
    }
    if (!token.word) {
      if (isLink(token.text) && next?.word) continue;
      break;
    }
    if (token.noun > 0 && (token.noun === 2 || head < 0 || isCapital(token))) head = i;
    if (token.noun === 0 && startsSmall(token.text) && !isLink(token.lower)) {
      if (head >= 0 && !romance) break;
      if (head < 0 && ++words > 6) return null;
      if (romance && isArticle(token.lower)) break;
    }
    words++;
  }
  if (head < 0 || !strongHead(tokens, from, head)) return null;
  let to = head;
  for (let j = head + 1; j < i; j++) {
    const token = tokens(j) as Token;
    if (token.text.startsWith('(')) to = j;
    else if (token.text === 'and' && leadsSeveral(tokens, from, head) && isCapital(tokens(j + 1))) continue;
    // "Comptable et participez": the sentence goes on
    else if (isNewRole(token.text) && tokens(j + 1)?.text !== 'Test')
      if (!romance || startsSmall(tokens(j + 1)?.text ?? '')) break;
      else continue;
    else if (token.word && (isCapital(token) || (romance && !isLink(token.lower)))) to = j;
  }
  return { from, to };
}

const isHeadOf = (tokens: Tokens, at: number): boolean =>
  isChief(tokens(at)?.text ?? '') && tokens(at + 1)?.text === 'of';

const leadsSeveral = (tokens: Tokens, from: number, head: number): boolean =>
  [from, head].some((at) => isLeader(tokens(at)?.text ?? '') && tokens(at + 1)?.text === 'of');

/** A weak noun alone is no title: "Partner", "Support". */
const strongHead = (tokens: Tokens, from: number, head: number): boolean => {
  for (let j = from; j <= head; j++) if (tokens(j)?.noun === 2) return true;
  const last = tokens(head) as Token;
  // "Head of Data", "Chief of Party"
  if (isHeadOf(tokens, head)) return true;
  // "Associate, Grain Policy"
  if (head === from && tokens(head + 1)?.text === ',' && specialityAt(tokens, head + 2)) return true;
  return head > from && headAfter(plain(tokens(head - 1)?.text ?? ''), plain(last.text));
};

/** Whether ", Words In Capitals" follow that end where a title ends. */
function specialityAt(tokens: Tokens, at: number): boolean {
  let i = at;
  for (let token = tokens(i); token && i < at + 5; token = tokens(++i)) {
    if (!isInner(token.text) && !(token.word && isCapital(token))) break;
    if (isSentenceStart(token.text)) return false;
  }
  const behind = tokens(i);
  return i > at && (behind === undefined || isBehindTitle(behind.lower));
}

/** Words in small letters up to the last job noun of a run of at most six. */
function readLower(tokens: Tokens, from: number, romance: boolean): Range | null {
  let head = -1;
  let i = from;
  for (let token = tokens(i); token && i < from + 7; token = tokens(++i)) {
    if (
      token.text === '.' ||
      (stops(token.lower) && !(romance && goesOn(tokens, i, from))) ||
      (romance && isYouDo(token.lower)) ||
      (head >= 0 && isGenderAt(tokens, i))
    )
      break;
    // "une entreprise de peinture un peintre"
    if (head < 0 && isArticle(token.lower)) return null;
    if (!token.word) {
      if ((token.text === '/' || token.text === '&' || token.text === '-') && tokens(i + 1)?.word) continue;
      if (token.text === ',' && head < 0) return null;
      break;
    }
    if (token.text.startsWith('(')) {
      if (head < 0 && i > from) break;
      continue;
    }
    if (token.noun === 2 || (token.noun === 1 && i > from)) head = i;
    else if (head >= 0 && !romance && isBreak(token.lower)) break;
  }
  if (head < 0 || !strongHead(tokens, from, head)) return null;
  let to = head;
  if (romance)
    for (
      let next = tokens(to + 1);
      to + 1 < i && to < head + 4 && next?.word && !isLink(next.text) && !isPlaceAt(tokens, to + 1);
      next = tokens(to + 1)
    )
      to++;
  // "gestionnaire de projet"; not "de notre équipe", "de la paie"
  const thing = tokens(to + 2);
  if (romance && isOf(tokens(to + 1)?.lower ?? '') && thing?.word && thing.text.length > 3 && startsSmall(thing.text))
    if (!isStop(thing.lower) && !isArticle(thing.lower) && !isDay(thing.lower)) to += 2;
  return { from, to };
}

function finish(text: string, tokens: Tokens, range: Range, capital: boolean, english: boolean): Phrase | null {
  const { from } = range;
  const to = withField(tokens, range.to);
  const { start } = tokens(from) as Token;
  const { end } = tokens(to) as Token;
  const value = cleanTitle(text.slice(start, end));
  if (value === null || value.length > 90 || isAnybody(value)) return null;
  const written = capital ? capitals(value) : raiseProse(value);
  return {
    value: english ? raiseRest(written) : written,
    span: { start, end },
    generic: isAlone(value),
    capital,
  };
}
