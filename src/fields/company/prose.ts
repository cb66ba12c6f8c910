import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { plain as plainOf } from '../../locales/plain.js';
import { plainNoun } from '../../occupations/nouns.js';
import { ABROAD_WORDS, EMPLOYER_ABROAD, saysAbroad } from './abroad.js';
import * as cue from './cues.js';
import { joinedAt } from './joined.js';
import { LAST_BLOCK, matches, nameAt, named, type RawCompany } from './mention.js';
import { comesAgain, nameFrom, offsetsOf, standsTimes, unshouted } from './scan.js';
import { SURE_NAME, subjects } from './subjects.js';

/** Whether a word with a capital stands behind "at", and not in a line of capitals: "at Remote we". */
const isWritten = ({ text }: Block, at: number, name: string): boolean =>
  text[at + 1] === 't' && !cue.isTurn(name.toLowerCase());

/** Letters before "at" that may belong to the cue: "employment at". */
const LEAD = 14;

// "countries that decide to join the Union": none who would work there
const OTHERS_JOIN =
  /\b(?:which|countries|states|nations|regions|cities|members|companies|partners|customers|clients) (?:[a-z]+ ){0,4}$/;
const LONGEST_LEAD = 50;
// "join the Ovens department"
const PART_BEHIND = /^ (?:department|division|unit|practice|squad|desk|project|program(?:me)?)\b/;

/** Blocks that open a posting. */
const OPENING = 3;
const LAST_WORD = /(?<![a-z])([a-z]+)\)? $/;

/** Whether one who has a trade stands before an offset. */
const isOneAt = (plain: string, at: number): boolean => {
  const word = LAST_WORD.exec(plain.slice(Math.max(0, at - 30), at))?.[1] ?? '';
  return plainNoun(word) === 2 && !word.endsWith('s');
};

// "Acme's Retail Solutions"
const OWNED = /^(.+?)['’]s [A-ZÀ-Þ]/;
const END = /^[\s,.!?:;)]?$/;

/** The employer whose team or department a name is, if the text names it alone as well. */
const ownerIn = (name: string, text: string): string => {
  const owner = OWNED.exec(name)?.[1];
  if (owner) for (const at of offsetsOf(text, owner)) if (END.test(text.charAt(at + owner.length))) return owner;
  return name;
};

// "We are Securing the mills!": what we do
const GERUND = /^[A-Z][a-z]+ing!?$/;
const isDoing = (name: string, { text }: Document): boolean => GERUND.test(name) && !standsTimes(text, name, 2);

/** The names behind the cues of English, which count in every language. */
function* behindEnglish(block: Block, document: Document): Generator<Match<RawCompany>> {
  const { text, plain } = block;
  for (const { 0: words, index } of matches(plain, cue.BEFORE)) {
    // "at *Acme*", as chats mark it
    const at = index + words.length + (text[index + words.length] === '*' ? 1 : 0);
    const written = joinedAt(document, text, at, nameFrom(text, at));
    // "at jobs@example.com": no name
    if (written === '' || text[at + written.length] === '@') continue;
    const name = ownerIn(unshouted(document.text, written), document.text);
    const rest = plain.slice(at + written.length, at + written.length + 42);
    if (words.endsWith(' the ') && cue.GROUP.test(`the ${plainOf(name)}`)) continue;
    if (cue.INTEREST.test(words) && !cue.THANKED.test(plain.slice(Math.max(0, index - 70), index))) continue;
    if (cue.WE_ARE.test(words) && (!cue.CLOSED.test(rest) || isDoing(written, document))) continue;
    const isAt = words.startsWith('at ') || words.startsWith('on behalf');
    if (words.startsWith('join') && PART_BEHIND.test(rest)) continue;
    if (words.startsWith('join') && OTHERS_JOIN.test(plain.slice(Math.max(0, index - LONGEST_LEAD), index))) continue;
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
}

const HOUSE =
  /^(?:el|la|los|las) (?=(?:Instituto|Hospital|Colegio|Clínica|Fundación|Universidad|Grupo|Hotel|Restaurante|Asociación|Escuela|Centro|Banco|Corporación|Cooperativa|Residencia|Ayuntamiento|Municipalidad) )/;
// "En Alondra, empresa de Lugo y referente en su sector, buscamos": what is said of the employer in between
const ASIDE = /^, (?!nous |wir |on )[a-z][^.!?;:]{3,160}?(?=, (?:nous|on|wir|wij|vi|siamo|[a-z]{3,12}mos)\b)/;

/** What goes on behind a name, and behind what is said of it between commas. */
const behind = (plain: string, end: number): string => {
  const aside = plain[end] === ',' ? (ASIDE.exec(plain.slice(end, end + 200))?.[0].length ?? 0) : 0;
  return plain.slice(end + aside, end + aside + 24);
};

/** The names behind the cues of other languages. */
function* behindOthers(block: Block, document: Document): Generator<Match<RawCompany>> {
  const { text, plain } = block;
  for (const { 0: words, index } of matches(plain, cue.BEFORE_OTHERS)) {
    // "En el Instituto Alondra buscamos"
    const article = HOUSE.exec(text.slice(index + words.length, index + words.length + 30))?.[0].length ?? 0;
    const at = index + words.length + article;
    const written = joinedAt(document, text, at, nameFrom(text, at));
    if (written === '') continue;
    const name = unshouted(document.text, written);
    const rest = behind(plain, at + (written.startsWith(name) ? name : written).length);
    // "Wir bei Acme glauben", "Vi på Acme tror"
    if (cue.WE_BEFORE.test(plain.slice(Math.max(0, index - 6), index))) {
      yield nameAt(block, at, name);
      continue;
    }
    if (cue.CAPITAL_ONLY.test(words) && text[index] === plain[index]) {
      // "e na Acme acreditamos"
      if (words === 'na ' && cue.WE_VERB.test(rest)) yield nameAt(block, at, name, 'positional');
      continue;
    }
    if (cue.WE_ARE_OTHERS.test(words)) {
      // "Siamo Acme, una bottega"
      if (cue.isApposed(words, rest)) yield nameAt(block, at, name, 'positional');
      // "Wir sind Profis, die": any noun of German has a capital
      else if (cue.NAME_ENDS.test(rest) && standsTimes(document.text, name, SURE_NAME.test(name) ? 2 : 3))
        yield nameAt(block, at, name);
      continue;
    }
    if (cue.WEAK_OTHERS.test(words)) {
      if (cue.WE_FOLLOW.test(rest)) {
        yield nameAt(block, at, name);
        continue;
      }
    }
    if (cue.SURE.test(words)) yield nameAt(block, at, name, 'positional');
  }
}

function* before(block: Block, document: Document): Generator<Match<RawCompany>> {
  if (block.index > LAST_BLOCK) return;
  yield* behindEnglish(block, document);
  if (!document.language?.startsWith('en')) yield* behindOthers(block, document);
}

// "Acme integrates with ovens"
const ANY_VERB = /^ [a-z]{2,14}[a-rt-z]s [a-z]/;
const SENTENCE = /(?:^|[.!?]\s{1,2})[A-ZÀ-Þ]/g;

/** Units of a verb of such a sentence. */
const VERB = 24;
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
    id: 'company/employer-says-abroad',
    strength: 'patterned',
    scope: 'block',
    where: { words: ABROAD_WORDS },
    *find(block, document) {
      if (document.language !== 'en') yield* subjects(block, document, EMPLOYER_ABROAD, 'patterned', saysAbroad);
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
      yield* subjects(block, document, cue.IS_A, 'guessed', undefined, true);
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
        if (!ANY_VERB.test(block.text.slice(at + name.length, at + name.length + VERB))) continue;
        if (standsTimes(document.text, name, 3) && comesAgain(document.text, name)) yield nameAt(block, at, name);
      }
    },
  },
];
