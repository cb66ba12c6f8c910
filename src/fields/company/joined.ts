import type { Document } from '../../document/document.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { LETTER, oneOf, UPPER } from '../../letters.js';
import { EMPLOYER_WORDS } from '../../locales/employer.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { judgeName } from './name.js';
import { offsetsOf } from './scan.js';

/*
 * What belongs to a name though a sentence may have it around a name as well: "Bread and Butter", "Domino's". The text tells: there the
 * name never stands without.
 */

const WORD = `[${UPPER}][${LETTER}'’-]{1,20}`;
const SMALL = '[a-z]{1,3}';
// " and Butter", not " and Butter the"
const BEHIND = new RegExp(
  `^ (${SMALL}) ${WORD}(?![${LETTER}])(?! (?:[${UPPER}]|(?:an?|the|your|our|us|it|up|be|un|une|el|la|le|ein|een) ))`,
);
const BEFORE = new RegExp(`(?<![${LETTER}])${WORD} (${SMALL}) $`);
/** Whether a word is "and", by language. */
const JOINTS = new Map(Object.entries(EMPLOYER_WORDS).map(([language, { joint }]) => [language, oneOf(joint)]));
const SOUND = new RegExp(`[${LETTER}0-9]`);
const POSSESSIVE = /^['’]s/;
// "Domino's, the", "Domino's is", "at Domino's"; not "Acme's ovens"
const OWNS_NOTHING =
  /^['’]s(?:\s*$|[,.!?:;)\]|]|\s*[\r\n]|\s+[-–—|(]| (?:is|are|was|were|has|have|had|will|can|does|offers?|provides?|believes?|values|seeks|and|or|in|at|as|to|for|with|you|we|your|today|celebrates|considers|strives|makes|uses|runs|operates|may|participates|reserves)\b)/;
/** Units around a mention that are read. */
const NEAR = 48;
const MOST_LETTERS = 40;

// "Chile y Perú"; "Sales and Marketing", once: no name
const isOther = (parts: readonly string[], times: number): boolean =>
  parts.every((part) => isPlace(part, true)) ||
  (times < 2 &&
    parts.some((part) => isPlace(part, true) || jobNounIn(part) > 0 || 'refused' in judgeName(part, false)));
// "join By Hand": within a sentence a small word has a capital as part of a name only
const LEAD = /(?<=[^A-Za-z][a-z]{2,14} )(?:By|For|On|With|To|Chez|Our|Over|All|One|In|At) $/;
const LEAST_MENTIONS = 2;

/** A small word that stands before all mentions of a name, and with a capital within a sentence. */
function leadOf(mentions: readonly Mention[]): string {
  if (mentions.length < LEAST_MENTIONS) return '';
  const lead = mentions.map(({ before }) => LEAD.exec(before)?.[0] ?? '').find((word) => word !== '') ?? '';
  return lead !== '' && mentions.every(({ before }) => before.endsWith(lead)) ? lead : '';
}

interface Mention {
  readonly before: string;
  readonly behind: string;
}

function mentionsOf(text: string, name: string): Mention[] {
  const found: Mention[] = [];
  for (const at of offsetsOf(text, name)) {
    const end = at + name.length;
    if (!SOUND.test((text[at - 1] ?? '') + (text[end] ?? '')))
      found.push({ before: text.slice(Math.max(0, at - NEAR), at), behind: text.slice(end, end + NEAR) });
  }
  return found;
}

type IsJoint = (word: string) => boolean;

/** What all mentions have, as a pattern reads it in the first; '' where one has it not. */
const shared = (mentions: readonly Mention[], side: keyof Mention, pattern: RegExp, isJoint: IsJoint): string => {
  const [words = '', joint = ''] = pattern.exec(mentions[0]?.[side] ?? '') ?? [];
  const has = ({ [side]: text }: Mention): boolean =>
    side === 'before' ? text.endsWith(words) : text.startsWith(words);
  return isJoint(joint) && mentions.every(has) ? words : '';
};

const known = new WeakMap<Document, Map<string, string>>();

/** The same for a name that begins at an offset of a text. */
export function joinedAt(document: Document, text: string, at: number, name: string): string {
  if (name === '') return name;
  const joined = joinedName(document, name);
  return joined !== name && text.startsWith(joined, at) ? joined : name;
}

/** A name with what the text never leaves away from it. */
export function joinedName(document: Document, name: string): string {
  const names = known.get(document) ?? new Map<string, string>();
  known.set(document, names);
  const before = names.get(name);
  if (before !== undefined) return before;
  const whole = read(document, name);
  names.set(name, whole);
  return whole;
}

function read({ text, language }: Document, name: string): string {
  if (name.length > MOST_LETTERS || name.includes(' ')) return name;
  const mentions = mentionsOf(text, name);
  if (mentions.every(({ behind }) => POSSESSIVE.test(behind))) {
    const owns = mentions.find(({ behind }) => OWNS_NOTHING.test(behind));
    return owns ? name + owns.behind.slice(0, 2) : name;
  }
  const lead = leadOf(mentions);
  const isJoint = JOINTS.get(language ?? 'en');
  if (lead !== '' || !isJoint) return lead + name;
  const joined = shared(mentions, 'before', BEFORE, isJoint) + name + shared(mentions, 'behind', BEHIND, isJoint);
  const parts = joined.split(' ').filter((word) => !isJoint(word));
  return parts.length === 1 || isOther(parts, mentions.length) ? name : joined;
}
