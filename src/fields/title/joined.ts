import { FORM_FIELD } from '../../document/around/form.js';
import { URL_LINE } from '../../document/around/frame.js';
import type { Block, Document } from '../../document/document.js';
import type { DocumentRule } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { LOWER, startsCapital, UPPER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { isKind } from '../company/kinds.js';
import { isOrganisation } from '../company/organisation.js';
import type { Opening } from './opening.js';
import { firstLine } from './parts.js';
import type { RawTitle } from './prose.js';
import { isTitleLine } from './shape.js';
import { isLink } from './words.js';

const WORD = /\S+/g;
const MOST_WORDS = 16;
/** Of a line that holds more than a header, where it was not parted. */
const SHORTEST_LINE = 200;
/** Of a title, and behind its noun. */
const LONGEST_TITLE = 90;
const MOST_BEHIND = 5;
const LONGEST_NAME = 4;
// "(Golang)", "-", "&", "II": what titles hold beside words
const TITLE_WORD = new RegExp(`^[${UPPER}\\d(&/–—-]`);
const NAME_WORD = new RegExp(`^[${UPPER}][^ :!?]*$`);
const ENDS = /[.!?:;]$/;
// money and pictures of money and maps
const SIGN = /^(?:[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]|[$€£]\s?\d)/;
// "The Example Ltd", "Join our": no title
const SPOKEN = /^(?:The|An?|Our|We|Join|About|At|As|Are|Do|Is|Your?|Die|Der|Das|Wir|Le|La|Les|Nous|Il|El)\s/i;
// "(Golang)", "II", "Senior"
const SUFFIX = /^(?:\(.*\)|[IV]{1,3}|\d|Senior|Junior)$/;
const MARKS = /[,.;]$/;
// "ICU", "RN"
const INITIALS = /^[A-Z]{1,3}$/;
const SMALL = new RegExp(`[${LOWER}]`);

/** The length of the employer that a text begins with, since the rest of the posting names it again; 0 where none. */
function employerLength(tail: string, rest: string): number {
  const words = tail.split(' ', LONGEST_NAME + 1);
  for (let n = Math.min(LONGEST_NAME, words.length); n > 0; n--) {
    const name = words.slice(0, n).join(' ').replace(MARKS, '');
    if (!words.slice(0, n).every((word) => NAME_WORD.test(word)) || name.length < 3) continue;
    if (
      INITIALS.test(name) ||
      jobNounIn(tail.split(' ', n + 2).join(' ')) === 2 ||
      isKind(plain(name)) ||
      isPlace(name, true)
    )
      continue;
    const again = rest.split(name).length - 1;
    const isWord = n === 1 && SMALL.test(name) && rest.includes(` ${name.toLowerCase()} `);
    if (!isWord && again > 1) return name.length;
  }
  return 0;
}

/** Whether a text begins with a place, before a comma, a label or its end. */
function beginsWithPlace(tail: string): boolean {
  const words = tail.split(' ', LONGEST_NAME);
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const name = words.slice(0, n).join(' ');
    const next = tail.slice(name.length).trimStart();
    if (!words.slice(0, n).every((word) => NAME_WORD.test(word))) continue;
    if (
      next === '' || FORM_FIELD.test(next) ? isPlace(name, true) : MARKS.test(name) && isPlace(name.replace(MARKS, ''))
    )
      return true;
  }
  return false;
}

/** Words of an organisation's name before a title, at least: "Night Club" stands before "Manager" as what it is. */
const SHORTEST_NAME = 3;
// "Senior", "Assistant": of the title
const RANK =
  /^(?:Senior|Assistant|Associate|Deputy|Head|Chief|Lead|Junior|Executive|Interim|Acting|Temporary|Seasonal)\s/;
const CURLY = /’/g;

/** The title behind the name of an organisation that the rest of the posting names again: "Lark Rail Museum Executive Director". */
function behindEmployer(line: string, block: Block, document: Document): ReturnType<typeof readJoined> {
  if (line.length > LONGEST_TITLE || RANK.test(line) || jobNounIn(line) !== 2) return null;
  const words = line.split(' ', MOST_WORDS);
  for (let n = words.length - 1; n >= SHORTEST_NAME; n--) {
    const name = words.slice(0, n).join(' ');
    if (!isOrganisation(name)) continue;
    const title = line.slice(name.length + 1);
    const rest = document.text.slice(block.span.start + line.length).replace(CURLY, "'");
    const again = rest.split(name.replace(CURLY, "'")).slice(0, -1);
    if (!isTitleLine(title, document.language) || again.every(goesBefore)) continue;
    return {
      block,
      title: { text: title, start: name.length + 1, kind: 'title' },
      employer: { text: name, start: 0, kind: 'other' },
    };
  }
  return null;
}
/** Whether a text ends in a word that begins the name behind it: "Oak", of "Primary School". */
const goesBefore = (text: string): boolean => {
  const word =
    text
      .slice(Math.max(0, text.length - LONGEST_WORD))
      .trimEnd()
      .split(SPACE)
      .at(-1) ?? '';
  return startsCapital(word) && !LEAD.test(word);
};
const LONGEST_WORD = 40;
const SPACE = /\s/;
const LEAD = /^(?:The|At|Our|Join)$/;

/** The title at the beginning of a line on which the employer, the place or a label follows without a sign; with the employer, if it is one. */
export function readJoined(
  document: Document,
): (Omit<Opening, 'employer'> & { employer: Opening['employer'] | null }) | null {
  const [first, second] = document.blocks;
  const block = first && URL_LINE.test(first.plain) ? second : first;
  if (!block || document.header || block.bulleted) return null;
  const line = firstLine(block, document);
  const behindName = behindEmployer(line, block, document);
  if (behindName) return behindName;
  if (line.length < SHORTEST_LINE && document.blocks[block.index + 1]?.line !== block.line) return null;
  const words = [...line.slice(0, 2 * LONGEST_TITLE).matchAll(WORD)].slice(0, MOST_WORDS);
  if (SPOKEN.test(line)) return null;
  let behind = -1;
  for (const [i, { 0: word, index }] of words.entries()) {
    if (!TITLE_WORD.test(word) && !(i > 0 && isLink(word))) return null;
    const end = index + word.length;
    if (end > LONGEST_TITLE) return null;
    const title = line.slice(0, end).replace(MARKS, '');
    if (behind >= 0 || jobNounIn(title) === 2) behind++;
    const next = words[i + 1];
    if (behind > MOST_BEHIND || !next) return null;
    if (behind < 0 && ENDS.test(word)) return null;
    if (behind < 0 || isLink(word)) continue;
    const tail = line.slice(next.index);
    const isSure =
      (SIGN.test(tail) && (behind === 0 || SUFFIX.test(word))) || FORM_FIELD.test(tail) || beginsWithPlace(tail);
    const employer = isSure ? 0 : employerLength(tail, document.text.slice(block.span.start + end));
    if ((isSure || employer > 0) && isTitleLine(title, document.language))
      return {
        block,
        title: { text: title, start: 0, kind: 'title' },
        employer: employer > 0 ? { text: tail.slice(0, employer), start: next.index, kind: 'other' } : null,
      };
    if (ENDS.test(word)) return null;
  }
  return null;
}

/** The title before the employer or the place where the lines of a header were joined, or behind an organisation's name. */
export const joinedTitle: DocumentRule<RawTitle> = {
  id: 'title/joined',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    const found = readJoined(document);
    if (!found) return;
    const start = found.block.span.start + found.title.start;
    yield { value: { title: found.title.text }, span: { start, end: start + found.title.text.length } };
  },
};
