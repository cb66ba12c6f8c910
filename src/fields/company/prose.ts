import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match, Strength } from '../../extract/rule.js';
import { plainNoun } from '../title/nouns.js';
import * as cue from './cues.js';
import { comesAgain, nameFrom, nameUpTo, standsTimes, standsWithin } from './scan.js';

export interface RawCompany {
  readonly name: string;
  /** A field of a form says that this is the employer. */
  readonly labelled?: boolean;
  /** Already judged to be a name, and cleaned. */
  readonly ready?: boolean;
}

/** More mentions than any paragraph has. */
const MOST_MATCHES = 60;
/** No posting has so many lines; what stands behind them adds nothing. */
const LAST_BLOCK = 3000;

export const nameAt = (block: Block, at: number, name: string, strength?: Strength): Match<RawCompany> => ({
  value: { name },
  span: { start: block.span.start + at, end: block.span.start + at + name.length },
  ...(strength ? { strength } : {}),
});

/** Matches of a pattern in a text, at most so many as a paragraph may hold. */
function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (let n = 0; n < MOST_MATCHES; n++) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match.index + match[0].length;
    yield match;
  }
}

/** Letters before "at" that may belong to the cue: "employment at". */
const LEAD = 14;

/** Blocks that open a posting. */
const OPENING = 3;
const LAST_WORD = /(?<![a-z])([a-z]+)\)? $/;

/** Whether one who has a trade stands before an offset. */
const isOneAt = (plain: string, at: number): boolean => {
  const word = LAST_WORD.exec(plain.slice(Math.max(0, at - 30), at))?.[1] ?? '';
  return plainNoun(word) === 2 && !word.endsWith('s');
};

function* before(block: Block, document: Document): Generator<Match<RawCompany>> {
  const { text, plain } = block;
  if (block.index > LAST_BLOCK) return;
  for (const { 0: words, index } of matches(plain, cue.BEFORE)) {
    const at = index + words.length;
    const name = nameFrom(text, at);
    // "at jobs@example.com": no name
    if (name === '' || text[at + name.length] === '@') continue;
    const rest = plain.slice(at + name.length, at + name.length + 42);
    if (cue.WE_ARE.test(words) && !cue.CLOSED.test(name + rest)) continue;
    const isAt = words.startsWith('at ');
    const lead = isAt ? plain.slice(Math.max(0, index - LEAD), at) : words;
    if (isAt && cue.WE_FOLLOW.test(rest)) yield nameAt(block, at, name);
    else if (cue.SURE.test(lead)) yield nameAt(block, at, name, 'positional');
    // "Platform engineer at Acme" where the posting opens
    else if (isAt && block.index < OPENING && !rest.startsWith(' and ') && isOneAt(plain, index))
      yield nameAt(block, at, name, 'positional');
    // "experience at Example, Inc.", "good at Chess": only a name that comes again
    else if (standsTimes(document.text, name, 3)) yield nameAt(block, at, name, 'guessed');
  }
  if (document.language?.startsWith('en')) return;
  for (const { 0: words, index } of matches(plain, cue.BEFORE_OTHERS)) {
    if (cue.CAPITAL_ONLY.test(words) && text[index] === plain[index]) continue;
    const at = index + words.length;
    const name = nameFrom(text, at);
    if (name === '') continue;
    const rest = plain.slice(at + name.length, at + name.length + 24);
    if (cue.WE_ARE_OTHERS.test(words)) {
      // "Wir sind Profis, die": any noun of German has a capital
      if (cue.NAME_ENDS.test(rest) && standsTimes(document.text, name, SURE_NAME.test(name) ? 2 : 3))
        yield nameAt(block, at, name);
      continue;
    }
    // "Wir bei Acme glauben"
    if (cue.WE_BEFORE.test(plain.slice(Math.max(0, index - 6), index))) {
      yield nameAt(block, at, name);
      continue;
    }
    if (cue.WEAK_OTHERS.test(words) || words.startsWith('chez')) {
      if (cue.WE_FOLLOW.test(rest)) {
        yield nameAt(block, at, name);
        continue;
      }
    }
    if (cue.SURE.test(words)) yield nameAt(block, at, name, 'positional');
  }
}

// any word has a capital at the start of a sentence, but not two, nor inside
const SURE_NAME = /[ .&\d]|[a-zß-ÿ][A-Z]|^[A-ZÀ-Þ]{2}/;
const POSSESSIVE = /['’]s?$/;
const ARTICLE = /^[AO] [A-ZÀ-Þ]/;

/** The names that are subjects of a pattern's verbs; `says` reads on from the verb. */
function* subjects(
  block: Block,
  document: Document,
  pattern: RegExp,
  strength: Strength,
  says?: (rest: string) => boolean,
): Generator<Match<RawCompany>> {
  if (block.index > LAST_BLOCK) return;
  for (const match of matches(block.text, pattern)) {
    const [whole, word = '', verb = ''] = match;
    const end = match.index + whole.length;
    if (says && !says(block.text.slice(end - verb.length, end + REST))) continue;
    let at = match.index + word.length;
    if (word.endsWith(',')) at--;
    at -= POSSESSIVE.exec(block.text.slice(match.index, at))?.[0].length ?? 0;
    const found = nameUpTo(block.text, at);
    if (!found) continue;
    // "A Acme está contratando"
    const article = document.language?.startsWith('pt') && ARTICLE.test(found.name) ? 2 : 0;
    const name = found.name.slice(article);
    const start = found.start + article;
    const starts = cue.SENTENCE_START.test(block.text.slice(Math.max(0, found.start - 40), found.start));
    // a lone word at the start of a sentence must come again within one
    const lone = !SURE_NAME.test(name) && !cue.SURELY.test(says ? block.text.slice(match.index, end + REST) : whole);
    if (lone && !standsWithin(document.text, name) && !comesAgain(document.text, name)) continue;
    if (!starts && !standsTimes(document.text, name, 2)) continue;
    yield nameAt(block, start, name, starts ? strength : 'guessed');
  }
}

const LONGEST_HEADING = 90;

/** Units behind a verb within which it is clear what it says. */
const REST = 60;

const saysEmployer = (rest: string): boolean => cue.SAYS.some((pattern) => pattern.test(rest));

/** Rules for employers that sentences and headings name. */
export const proseRules: readonly BlockRule<RawCompany>[] = [
  {
    id: 'company/at-we',
    strength: 'patterned',
    scope: 'block',
    where: { words: cue.BEFORE_WORDS },
    find: before,
  },
  {
    id: 'company/employer-says',
    strength: 'patterned',
    scope: 'block',
    where: { words: cue.EMPLOYER_WORDS },
    *find(block, document) {
      yield* subjects(block, document, cue.EMPLOYER, 'patterned', saysEmployer);
    },
  },
  {
    id: 'company/describes-itself',
    strength: 'positional',
    scope: 'block',
    where: { notSections: ['requirements', 'preferred', 'benefits', 'pay'] },
    *find(block, document) {
      yield* subjects(block, document, cue.SELF, 'positional');
    },
  },
  {
    id: 'company/se-presente',
    strength: 'positional',
    scope: 'block',
    where: { words: cue.SELF_OTHERS_WORDS, notSections: ['requirements', 'preferred', 'benefits', 'pay'] },
    *find(block, document) {
      yield* subjects(block, document, cue.SELF_OTHERS, 'positional');
    },
  },
  {
    id: 'company/heading',
    strength: 'patterned',
    scope: 'block',
    *find(block) {
      if (block.text.length > LONGEST_HEADING || block.bulleted) return;
      const tail = block.kind === 'heading' ? cue.HEADING_AT.exec(block.plain) : null;
      if (tail) {
        const name = nameFrom(block.text, tail[0].length);
        // "DIVERSITY AT ALL LEVELS OF THE BUSINESS": in a line of capitals any word looks like a name
        const sure = block.text !== block.text.toUpperCase() || name.split(' ').length < 4;
        if (name && sure && cue.HEADING_AT_END.test(block.text.slice(tail[0].length + name.length)))
          yield nameAt(block, tail[0].length, name, 'positional');
      }
      const at = cue.HEADING.exec(block.plain)?.[0].length;
      if (at === undefined) return;
      const name = nameFrom(block.text, at);
      // "About the role", "Why you": what follows must be a name and nothing else
      if (name && cue.HEADING_END.test(block.text.slice(at + name.length))) yield nameAt(block, at, name);
    },
  },
];
