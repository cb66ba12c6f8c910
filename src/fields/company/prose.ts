import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match, Strength } from '../../extract/rule.js';
import { BEFORE, EMPLOYER, ENDING, HEADING, SELF, WE_FOLLOW } from './cues.js';
import { NAME } from './name.js';

export interface RawCompany {
  readonly name: string;
  /** A field of a form says that this is the employer. */
  readonly labelled?: boolean;
}

const nameAt = (block: Block, at: number, name: string, strength?: Strength): Match<RawCompany> => ({
  value: { name },
  span: { start: block.span.start + at, end: block.span.start + at + name.length },
  ...(strength ? { strength } : {}),
});

/** Cues behind which even a lone mention names the employer. */
const SURE =
  /^(?:join|joining|working (?:at|for)|work at|here at|life at|welcome to|career (?:at|with)|chez|rejoignez|rejoindre|employment (?:at|with)|employees? (?:at|of)|team (?:at|here at)|trabaj|trabalhar|we(?:['’]re| are))/i;
// "Join the", "at the end of", "in our team": no name
const WINDOW = 170;

// "at", "role at"; not "en", "bei", "na", behind which any noun stands
const GUESSED = /(?:at|with|of|in|for)\s(?:the )?\p{Lu}|(?:at|of) \p{Ll}/u;

function* before(block: Block, document: Document): Generator<Match<RawCompany>> {
  BEFORE.lastIndex = 0;
  for (const match of block.text.matchAll(BEFORE)) {
    const name = match[1] as string;
    const at = match.index + match[0].length - name.length;
    const rest = block.text.slice(at + name.length, at + name.length + 24);
    const cue = match[0];
    const follows = WE_FOLLOW.test(rest);
    if (follows && /^(?:here )?at |^(?:chez|bei|bij|en|na|aqui n|w |hos|på|in |au sein)/i.test(cue))
      yield nameAt(block, at, name);
    else if (SURE.test(cue)) yield nameAt(block, at, name, 'positional');
    // "experience at Example, Inc.", "good at Chess": only a name that comes again
    else if (GUESSED.test(cue) && count(document.text, name) >= 3) yield nameAt(block, at, name, 'guessed');
  }
}

// the last word has a capital or a digit, or a bracket or an apposition closes: cheaper than to look for a name
const NAMED_END =
  /(?:^|[\s("“„«*_])[\p{Lu}\p{N}][^\s]*$|[\p{Ll}][\p{Lu}.][^\s]*$|[)\]]$|, (?:an?|the|une?|ein|eine) [^.!?;]{3,90}$/u;

/** The name that ends right before an offset: the subject of the verb there. */
function subject(block: Block, at: number): { name: string; start: number } | null {
  const from = Math.max(0, at - WINDOW);
  const lead = block.text.slice(from, at);
  if (!NAMED_END.test(lead)) return null;
  const match = ENDING.exec(lead);
  if (!match) return null;
  const name = match[1] as string;
  const start = from + match.index + match[0].indexOf(name);
  return { name, start };
}

// the name begins the sentence, or nearly: "The", "At", "About us:"
const SENTENCE_START =
  /(?:^|[.!?:;•*"“_)\]–—|]\s{0,3}|\n\s*)(?:The |And |But |Today,? |Now |Here at |Since \d{4},? )?$/;

// what is said of nobody but an employer
const SURELY =
  /equal|affirmative|verify|discriminate|founded|headquartered|accommodation|diversity|qualified|['’]s? (?:mission|core values|policies|employees|headquarters)/i;
const MOST = 20;

/** How often a name stands in a text, at most twenty times. */
const count = (text: string, name: string): number => {
  let n = 0;
  for (let at = text.indexOf(name); at >= 0 && n < MOST; at = text.indexOf(name, at + name.length)) n++;
  return n;
};

/** Whether a name comes twice, and never in lower case. */
const comesAgain = (text: string, name: string): boolean =>
  count(text, name) > 1 && !text.includes(` ${name.toLowerCase()} `) && !text.includes(`\n${name.toLowerCase()} `);

/** Whether a name stands anywhere behind a small word or a comma. */
const within = (text: string, name: string): boolean => {
  let at = text.indexOf(name);
  for (let n = 0; at >= 0 && n < MOST; n++) {
    if (/[\p{Ll},&(]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
};

function* subjects(
  block: Block,
  document: Document,
  pattern: RegExp,
  strength: Strength,
): Generator<Match<RawCompany>> {
  pattern.lastIndex = 0;
  for (const match of block.text.matchAll(pattern)) {
    const found = subject(block, match.index);
    if (!found) continue;
    const starts = SENTENCE_START.test(block.text.slice(Math.max(0, found.start - 40), found.start));
    // any word has a capital at the start of a sentence: a lone word must come again within one
    const lone = !/[ .&\d]|\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(found.name) && !SURELY.test(match[0]);
    if (lone && !within(document.text, found.name) && !comesAgain(document.text, found.name)) continue;
    if (!starts && count(document.text, found.name) < 2) continue;
    yield nameAt(block, found.start, found.name, starts ? strength : 'guessed');
  }
}

// "Your role at Acme", "Jouw rol bij Acme"
const HEADING_AT = new RegExp(`^[^.!?:]{3,50} (?:at|bij|bei|chez|en|na|hos|presso) (${NAME})\\s*[?:]?$`, 'u');
// "About acme", "Über acme", "At acme, we", "acme is hiring": brands that are written without a capital
const LOWER_BRAND =
  /^(?:about|über|why|over|sobre|à propos de|life at|meet)\s+(\p{Ll}[\p{Ll}\d]{2,19})\s*[?:]?$|(?:^|[.!?]\s)(?:at|bei|chez|aqui na|na)\s+(\p{Ll}[\p{Ll}\d]{2,19}),?\s+(?:we|you|our|wir|erwartet|nous|acreditamos|nossas)\b|^(\p{Ll}[\p{Ll}\d]{2,19}) (?:is|ist|est) /iu;
const LEAST_MENTIONS = 3;

const WHOLE = new RegExp(`^${NAME}`, 'u');

/** Rules for employers that sentences and headings name. */
export const proseRules: readonly BlockRule<RawCompany>[] = [
  {
    id: 'company/at-we',
    strength: 'patterned',
    scope: 'block',
    find: before,
  },
  {
    id: 'company/employer-says',
    strength: 'patterned',
    scope: 'block',
    *find(block, document) {
      yield* subjects(block, document, EMPLOYER, 'patterned');
    },
  },
  {
    id: 'company/describes-itself',
    strength: 'positional',
    scope: 'block',
    where: { notSections: ['requirements', 'preferred', 'benefits', 'pay'] },
    *find(block, document) {
      yield* subjects(block, document, SELF, 'positional');
    },
  },
  {
    id: 'company/heading',
    strength: 'patterned',
    scope: 'block',
    *find(block) {
      if (block.text.length > 90 || block.bulleted) return;
      const tail = block.kind === 'heading' ? HEADING_AT.exec(block.text) : null;
      if (tail) yield nameAt(block, block.text.lastIndexOf(tail[1] as string), tail[1] as string, 'positional');
      const match = HEADING.exec(block.text);
      if (!match) return;
      const rest = block.text.slice(match[0].length);
      const name = WHOLE.exec(rest)?.[0];
      // "About the role", "Why you": what follows must be a name and nothing else
      if (!name || !/^[\s:?!.–—_*-]*$|^(?:['’]s)?[:?!]/u.test(rest.slice(name.length))) return;
      yield nameAt(block, match[0].length, name);
    },
  },
];

/** A brand in lower case, where the text names it again and again so. */
export const lowerBrand: BlockRule<RawCompany> = {
  id: 'company/lower-case-brand',
  strength: 'positional',
  scope: 'block',
  *find(block, document) {
    const match = LOWER_BRAND.exec(block.text);
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || !name || name !== name.toLowerCase() || COMMON.test(name)) return;
    let n = 0;
    for (const _ of mentions(document, name)) n++;
    if (n >= LEAST_MENTIONS) yield nameAt(block, match.index + match[0].indexOf(name), name);
  },
};

// "at work, we", "about you", "this is"
const COMMON =
  /^(?:work|home|scale|heart|core|times?|least|first|once|last|you|your|yourself|us|the|this|that|our|it|he|she|they|there|here|what|who|how|which|role|team|job|company|unser\w*|uns|dich|du|dir|mich|nous|vous|elle|il|ons|jou|jij|wij|een|esta|este|nos|we|all|some|each|working|being|life|benefits?|people|culture|diversity|everyone|everything|salary|location|position|deine?|ihr|sie|das|die|der|dies|es|diese[rs]?|cela|ceci|ce|notre|votre|sua|nossa|voc|and|but|for|with|apply|remote|experience|knowledge|ability)$/;

const MOST_MENTIONS = 12;

/** How often a name stands in the text, as further mentions: agreement decides between names. */
export function* mentions(document: Document, name: string): Generator<Match<RawCompany>> {
  let at = document.text.indexOf(name);
  for (let n = 0; at >= 0 && n < MOST_MENTIONS; n++) {
    const around = `${document.text[at - 1] ?? ' '}${document.text[at + name.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) yield { value: { name }, span: { start: at, end: at + name.length } };
    at = document.text.indexOf(name, at + name.length);
  }
}
