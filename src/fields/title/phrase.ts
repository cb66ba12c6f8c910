import type { Span } from '../../document/span.js';
import { capitals, cleanTitle, raiseProse } from './clean.js';
import { headAfter, jobNoun } from './nouns.js';
import { ADJECTIVES, LINKS, NO_JOB, STOPS } from './words.js';

// a word of a title with its inner signs, a bracket, or one of the signs that join titles
const TOKEN =
  /\([^()\n]{1,60}\)|\[[^[\]\n]{1,40}\]|[\p{L}\p{N}.#][\p{L}\p{M}\p{N}+#.*:'’·-]*(?:\([\p{Ll}]{1,4}\))?|[/&,–—|-]|[^\s]/gu;

const CAPITAL = /^[\p{Lu}\p{N}.#([]/u;
const LOWER_START = /^\p{Ll}/u;
const GENERIC =
  /^(?:engineer|developer|manager|leader|professional|expert|candidate|specialist|designer|consultant|person|intern|partner|employee|worker|executive|individual|entwickler|mitarbeiter|développeur|ingénieur|profil|talent|member|developers|engineers|professionals|programmer|analyst|architect|scientist|marketer|officer|assistant|associate|operator|recruiter|teacher|coach|mentor|lead|director|head|trainer|technician|administrator|coordinator|writer|researcher|student|buyer|hacker)s?$/i;

const NOBODY =
  /^(?:leaders?|experts?|professionals?|partners?|talents?|executives?|associates?|mentors?|owners?|profis?|assistants?|heads?|students?|authors?|coach(?:es)?)$/i;

export interface Phrase {
  readonly value: string;
  readonly span: Span;
  /** A lone generic noun in lower case: "an engineer". */
  readonly generic: boolean;
  /** How many capitals speak for it being a title. */
  readonly capital: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isWord = (token: Token | undefined): boolean => token !== undefined && /[\p{L}\p{N}]/u.test(token.text);

function tokensFrom(text: string, at: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = at;
  for (let n = 0; n < 26; n++) {
    const match = TOKEN.exec(text);
    if (!match) break;
    const raw = match[0];
    // a full stop at the end of a word ends the sentence, save in "Sr.", "Jr."
    const stop = /[.:]$/.test(raw) && !/^(?:sr|jr|snr|dipl|ing|asst|assoc)\.$/i.test(raw);
    const word = stop ? raw.replace(/[.:]+$/, '') : raw;
    if (word) tokens.push({ text: word, start: match.index, end: match.index + word.length });
    if (stop) {
      tokens.push({ text: '.', start: match.index + word.length, end: match.index + raw.length });
      break;
    }
    if (/^[;:!?"“”•\n]$/.test(raw)) break;
  }
  return tokens;
}

/**
 * Reads the job title that starts at or shortly after `at` in running prose: skips praise, takes the words up to and with the
 * head noun, and a speciality that follows it in capitals. Null where no job noun stands there.
 * `romance`: the language puts modifiers behind the noun.
 */
export function readPhrase(text: string, at: number, romance: boolean): Phrase | null {
  const tokens = tokensFrom(text, at);
  let first = 0;
  while (first < tokens.length && skippable(tokens[first] as Token)) first++;
  // more praise in lower case before a title in capitals: "people-centric, inspiring Senior Engineer"
  let start = first;
  let lowers = 0;
  while (start < tokens.length && lowers < 8) {
    const token = tokens[start] as Token;
    if (CAPITAL.test(token.text)) break;
    if (STOPS.has(token.text.toLowerCase()) || token.text === '.') break;
    if (jobNoun(token.text) === 2) break;
    if (NO_JOB.has(token.text)) return null;
    start++;
    lowers++;
  }
  const capitalized = start < tokens.length && CAPITAL.test((tokens[start] as Token).text);
  const phrase = capitalized ? readCapitals(tokens, start, romance) : null;
  if (phrase) return finish(text, tokens, phrase.from, phrase.to, true);
  const lower = readLower(tokens, first, romance);
  return lower ? finish(text, tokens, lower.from, lower.to, false) : null;
}

const skippable = ({ text }: Token): boolean => {
  const word = text.toLowerCase();
  return (
    ADJECTIVES.has(word) && (LOWER_START.test(text) || text === ',' || text === '&' || ADJECTIVE_IN_CAPITALS.has(word))
  );
};
const ADJECTIVE_IN_CAPITALS = new Set([
  'experienced',
  'talented',
  'passionate',
  'skilled',
  'motivated',
  'our',
  'a',
  'an',
  'the',
  'seasoned',
  'highly',
  'remote',
  'full-time',
  'part-time',
  'another',
  'new',
  'strong',
]);

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words in capitals up to the last job noun, then a speciality in capitals. */
function readCapitals(tokens: readonly Token[], from: number, romance: boolean): Range | null {
  // "The Office of the Secretary": a body, not its head
  if (
    /^(?:Office|Department|Bureau|Board|Ministry|Division)$/.test(tokens[from]?.text ?? '') &&
    tokens[from + 1]?.text === 'of'
  )
    return null;
  let head = -1;
  let i = from;
  let words = 0;
  for (; i < tokens.length && words < 12; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const lower = token.text.toLowerCase();
    if (
      token.text === '.' ||
      (STOPS.has(lower.replace(/\(e\)$/, '')) &&
        (lower.length > 3 || LOWER_START.test(token.text)) &&
        !(lower === 'in' && next && /^Test$|^Residence$|^Charge$/.test(next.text)))
    )
      break;
    if (/^(?:You|We|I|Your|Our|They|He|She|This|As|About|Who)$/.test(token.text)) break;
    if (token.text === ',') {
      // before the noun: "Software, Data or ML Engineer"; behind it only a speciality in capitals
      if (head >= 0 && !specialityAt(tokens, i + 1)) break;
      continue;
    }
    if (!isWord(token)) {
      if (LINKS.has(token.text) && isWord(next)) continue;
      break;
    }
    const noun = jobNoun(token.text);
    if (noun > 0 && (noun === 2 || head < 0 || CAPITAL.test(token.text))) head = i;
    if (LOWER_START.test(token.text) && !LINKS.has(lower) && noun === 0) {
      if (head >= 0 && !romance) break;
      if (head < 0 && ++words > 6) return null;
      if (romance && /^(?:un|une|notre|nos|uno|una|um|uma)$/.test(lower)) break;
    }
    words++;
  }
  if (head < 0 || !strongHead(tokens, from, head)) return null;
  let to = head;
  for (let j = head + 1; j < i; j++) {
    const token = tokens[j] as Token;
    if (token.text.startsWith('(')) to = j;
    else if (/^(?:for|in|and|och|und|y|e|et)$/.test(token.text) && tokens[j + 1]?.text !== 'Test' && !romance) break;
    else if (isWord(token) && (CAPITAL.test(token.text) || (romance && !LINKS.has(token.text.toLowerCase())))) to = j;
  }
  return { from, to };
}

/** A weak noun alone is no title: "Partner", "Support". */
const strongHead = (tokens: readonly Token[], from: number, head: number): boolean => {
  for (let j = from; j <= head; j++) if (jobNoun((tokens[j] as Token).text) === 2) return true;
  // "Head of Data", "Chief of Party"
  if (/^(?:Head|Chief|head|chief)$/.test((tokens[head] as Token).text) && tokens[head + 1]?.text === 'of') return true;
  return head > from && headAfter((tokens[head - 1] as Token).text, (tokens[head] as Token).text);
};

/** Whether ", Words In Capitals" follow that end where a title ends. */
function specialityAt(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i < tokens.length && i < at + 5) {
    const token = tokens[i] as Token;
    if (!isWord(token) && token.text !== '&' && token.text !== '/') break;
    if (!CAPITAL.test(token.text) && !/^(?:and|&|of|\/)$/.test(token.text)) break;
    if (/^(?:You|We|I|Your|Our|They|This|As|The|In|It)$/.test(token.text)) return false;
    i++;
  }
  if (i === at) return false;
  const next = tokens[i]?.text.toLowerCase();
  return (
    next === 'who' ||
    next === 'to' ||
    next === 'with' ||
    next === 'for' ||
    next === 'you' ||
    next === ',' ||
    next === '.' ||
    next === 'at' ||
    next === 'will' ||
    next === 'is'
  );
}

/** Words in lower case up to the last job noun of a run of at most six. */
function readLower(tokens: readonly Token[], from: number, romance: boolean): Range | null {
  let head = -1;
  let i = from;
  for (; i < tokens.length && i < from + 7; i++) {
    const token = tokens[i] as Token;
    const lower = token.text.toLowerCase();
    if (token.text === '.' || STOPS.has(lower)) break;
    if (!isWord(token)) {
      if ((token.text === '/' || token.text === '&' || token.text === '-') && isWord(tokens[i + 1])) continue;
      if (token.text === ',' && head < 0) return null;
      break;
    }
    if (token.text.startsWith('(')) {
      if (head < 0 && i > from) break;
      continue;
    }
    const noun = jobNoun(token.text);
    if (noun === 2 || (noun === 1 && i > from)) head = i;
    else if (
      head >= 0 &&
      !romance &&
      (lower === 'and' || lower === 'or' || lower === 'for' || lower === 'in' || lower === 'of')
    ) {
      if (lower !== 'of') break;
    }
  }
  if (head < 0 || !strongHead(tokens, from, head)) return null;
  let to = head;
  if (romance)
    while (to + 1 < i && to < head + 4 && isWord(tokens[to + 1]) && !LINKS.has((tokens[to + 1] as Token).text)) to++;
  return { from, to };
}

function finish(text: string, tokens: readonly Token[], from: number, to: number, capital: boolean): Phrase | null {
  const first = tokens[from];
  const last = tokens[to];
  if (!first || !last) return null;
  const raw = text.slice(first.start, last.end);
  const value = cleanTitle(raw);
  // "a leader", "an expert": everybody and nobody
  if (value === null || value.length > 90 || NOBODY.test(value)) return null;
  return {
    value: capital ? capitals(value) : raiseProse(value),
    span: { start: first.start, end: last.end },
    generic: GENERIC.test(value),
    capital,
  };
}
