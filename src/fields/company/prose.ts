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
    else if (GUESSED.test(cue) && document.text.indexOf(name) !== document.text.lastIndexOf(name))
      yield nameAt(block, at, name, 'guessed');
  }
}

/** The name that ends right before an offset: the subject of the verb there. */
function subject(block: Block, at: number): { name: string; start: number } | null {
  const from = Math.max(0, at - WINDOW);
  const lead = block.text.slice(from, at);
  const match = ENDING.exec(lead);
  if (!match) return null;
  const name = match[1] as string;
  const start = from + match.index + match[0].indexOf(name);
  return { name, start };
}

// the name begins the sentence, or nearly: "The", "At", "About us:"
const SENTENCE_START =
  /(?:^|[.!?:;•*"“_)\]–—|]\s{0,3}|\n\s*)(?:The |And |But |Today,? |Now |Here at |Since \d{4},? )?$/;

function* subjects(block: Block, pattern: RegExp, strength: Strength): Generator<Match<RawCompany>> {
  pattern.lastIndex = 0;
  for (const match of block.text.matchAll(pattern)) {
    const found = subject(block, match.index);
    if (!found) continue;
    const starts = SENTENCE_START.test(block.text.slice(Math.max(0, found.start - 40), found.start));
    yield nameAt(block, found.start, found.name, starts ? strength : 'guessed');
  }
}

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
    *find(block) {
      yield* subjects(block, EMPLOYER, 'patterned');
    },
  },
  {
    id: 'company/describes-itself',
    strength: 'positional',
    scope: 'block',
    where: { notSections: ['requirements', 'preferred', 'benefits', 'pay'] },
    *find(block) {
      yield* subjects(block, SELF, 'positional');
    },
  },
  {
    id: 'company/heading',
    strength: 'patterned',
    scope: 'block',
    *find(block) {
      if (block.text.length > 90 || block.bulleted) return;
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
