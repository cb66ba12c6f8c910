import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match, Strength } from '../../extract/rule.js';
import { plainNoun } from '../title/nouns.js';
import * as cue from './cues.js';
import { comesAgain, nameFrom, nameUpTo, standsTimes, standsWithin, unshouted } from './scan.js';

export interface RawCompany {
  readonly name: string;
  /** A field of a form says that this is the employer. */
  readonly labelled?: boolean;
  /** The sentence tells that it is a name, be its words common or a job's. */
  readonly sure?: boolean;
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

const named = (match: Match<RawCompany>, sure: boolean): Match<RawCompany> =>
  sure ? { ...match, value: { ...match.value, sure } } : match;

/** Whether a word with a capital stands behind "at", and not in a line of capitals: "at Remote we". */
const isWritten = ({ text }: Block, at: number, name: string): boolean =>
  text[at + 1] === 't' && !cue.isTurn(name.toLowerCase());

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
    const written = nameFrom(text, at);
    // "at jobs@example.com": no name
    if (written === '' || text[at + written.length] === '@') continue;
    const name = unshouted(document.text, written);
    const rest = plain.slice(at + written.length, at + written.length + 42);
    if (cue.WE_ARE.test(words) && !cue.CLOSED.test(written + rest)) continue;
    const isAt = words.startsWith('at ');
    const lead = isAt ? plain.slice(Math.max(0, index - LEAD), at) : words;
    if (isAt && cue.WE_FOLLOW.test(rest))
      yield named(nameAt(block, at, name), cue.WE_DIRECTLY.test(rest) && isWritten(block, index, name));
    else if (cue.SURE.test(lead)) yield nameAt(block, at, name, 'positional');
    // "Platform engineer at Acme" where the posting opens
    else if (isAt && block.index < OPENING && !rest.startsWith(' and ') && isOneAt(plain, index))
      yield nameAt(block, at, name, 'positional');
    // "experience at Example, Inc.", "good at Chess": only a name that comes again
    else if (standsTimes(document.text, name, 3)) yield nameAt(block, at, name, 'guessed');
  }
  if (document.language?.startsWith('en')) return;
  for (const { 0: words, index } of matches(plain, cue.BEFORE_OTHERS)) {
    const at = index + words.length;
    const written = nameFrom(text, at);
    if (written === '') continue;
    const name = unshouted(document.text, written);
    const rest = plain.slice(at + written.length, at + written.length + 24);
    if (cue.CAPITAL_ONLY.test(words) && text[index] === plain[index]) {
      // "e na Acme acreditamos"
      if (words === 'na ' && cue.WE_VERB.test(rest)) yield nameAt(block, at, name, 'positional');
      continue;
    }
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
const GERUND = /ing$/;
// "Example Consultants", with "is" behind it one name
const PLURAL = /^(?!Senior|Junior|Lead|Our|The)\S+ .*[a-z]s$/;
// "Acme integrates with ovens"
const ANY_VERB = /^ [a-z]{2,14}[a-rt-z]s [a-z]/;
const SENTENCE = /(?:^|[.!?]\s{1,2})[A-ZÀ-Þ]/g;

/** The names that are subjects of a pattern's verbs; `says` reads on from the verb. */
function* subjects(
  block: Block,
  document: Document,
  pattern: RegExp,
  strength: Strength,
  says?: (rest: string) => boolean,
  ofThings = false,
): Generator<Match<RawCompany>> {
  if (block.index > LAST_BLOCK) return;
  for (const match of matches(block.text, pattern)) {
    const [whole, word = '', verb = ''] = match;
    const end = match.index + whole.length;
    if (says && !says(block.text.slice(end - verb.length, end + REST))) continue;
    let at = match.index + word.length;
    if (word.endsWith(',')) at--;
    at -= POSSESSIVE.exec(block.text.slice(match.index, at))?.[0].length ?? 0;
    const subject = nameUpTo(block.text, at);
    if (!subject) continue;
    // "A Acme está contratando"
    const article = document.language?.startsWith('pt') && ARTICLE.test(subject.name) ? 2 : 0;
    const name = subject.name.slice(article);
    const start = subject.start + article;
    const starts = cue.SENTENCE_START.test(block.text.slice(Math.max(0, subject.start - 40), subject.start));
    // a lone word at the start of a sentence must come again within one
    const verbAt = match.index + word.length;
    const said = block.text.slice(verbAt, verbAt + DESCRIPTION).trimStart();
    if (cue.PRODUCT.test(said) !== ofThings && !says) continue;
    const lone =
      !SURE_NAME.test(name) &&
      !cue.SURELY.test(says ? block.text.slice(match.index, end + REST) : whole) &&
      !(starts && !GERUND.test(name) && cue.ORGANISATION.test(said));
    if (lone && !standsWithin(document.text, name) && !comesAgain(document.text, name)) continue;
    if (!starts && !standsTimes(document.text, name, 2)) continue;
    const found = nameAt(block, start, name, starts ? strength : 'guessed');
    yield named(found, starts && PLURAL.test(name) && cue.OF_ONE.test(said));
  }
}

const LONGEST_HEADING = 90;

/** "DIVERSITY AT ALL LEVELS OF THE BUSINESS": in a line of capitals any word looks like a name. */
const isSure = ({ text }: Block, name: string): boolean => text !== text.toUpperCase() || name.split(' ').length < 4;

/** Units behind a verb within which it is clear what it says. */
const REST = 60;

/** Units behind a name within which it is clear what it is. */
const DESCRIPTION = 120;

const saysEmployer = (rest: string): boolean => cue.SAYS.some((pattern) => pattern.test(rest));

/** The rule for what sentences describe as a thing. */
export const PRODUCT_RULE = 'company/describes-product';

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
    // "Acme is an open-source database": beside another name, no employer
    id: PRODUCT_RULE,
    strength: 'guessed',
    scope: 'block',
    where: { words: cue.PRODUCT_WORDS, notSections: ['requirements', 'preferred', 'benefits', 'pay'] },
    *find(block, document) {
      for (const pattern of [cue.SELF, cue.SELF_OTHERS])
        yield* subjects(block, document, pattern, 'guessed', undefined, true);
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
    // the subject of sentences on "us" that comes again and again
    id: 'company/about-subject',
    strength: 'guessed',
    scope: 'block',
    where: { sections: ['about'], kinds: ['paragraph'] },
    *find(block, document) {
      if (block.index > LAST_BLOCK) return;
      for (const { 0: start, index } of matches(block.text, SENTENCE)) {
        const at = index + start.length - 1;
        const name = nameFrom(block.text, at);
        if (!ANY_VERB.test(block.text.slice(at + name.length, at + name.length + DESCRIPTION))) continue;
        if (standsTimes(document.text, name, 3) && comesAgain(document.text, name)) yield nameAt(block, at, name);
      }
    },
  },
  {
    id: 'company/heading',
    strength: 'patterned',
    scope: 'block',
    *find(block, document) {
      if (block.text.length > LONGEST_HEADING || block.bulleted) return;
      const tail = block.kind === 'heading' ? cue.HEADING_AT.exec(block.plain) : null;
      if (tail) {
        const name = unshouted(document.text, nameFrom(block.text, tail[0].length));
        if (name && isSure(block, name) && cue.HEADING_AT_END.test(block.text.slice(tail[0].length + name.length)))
          yield nameAt(block, tail[0].length, name, 'positional');
      }
      const at = cue.HEADING.exec(block.plain)?.[0].length;
      if (at === undefined) return;
      const name = unshouted(document.text, nameFrom(block.text, at));
      // "About the role", "Why you": what follows must be a name and nothing else
      if (name && isSure(block, name) && cue.HEADING_END.test(block.text.slice(at + name.length)))
        yield nameAt(block, at, name);
    },
  },
];
