import type { Document } from '../../document/document.js';
import { LETTER, LOWER } from '../../letters.js';
import { employerIn } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { offsetsOf } from './scan.js';

const FOLLOWS = new RegExp(`^ [${LOWER}]`);
const LEAST_PROSE = 40;

/** Whether a paragraph begins with a name and goes on: "Acme keeps lifts moving". */
export const isSubject = (name: string, { blocks }: Document): boolean =>
  blocks.some(
    ({ text, level, bulleted }) =>
      level === 0 &&
      !bulleted &&
      text.length >= LEAST_PROSE &&
      text.startsWith(name) &&
      FOLLOWS.test(text.slice(name.length, name.length + 2)),
  );

// "at Acme", "Join Acme", "your interest in Acme", "Company: Acme", "bei Acme", "chez Acme"; in `plain()` form
const BEFORE = regex()`
  (?:^|[^a-z])(?:
    at|join(?:ing)?|about|for|with|interest in|is hiring at|${employerIn('spokenBefore')}|
    (?:company|employer|organi[sz]ation|${employerIn('employerLabels')})[a-z ]{0,6}:
  )(?: (?:the|${employerIn('spokenArticles')}))?\s$
`;
// "Acme is", "Acme's", "Acme offers", "Acme sucht"
const AFTER = regex()`
  ^(?:
    ['’]s?\s|
    ,?\s(?:
      is|are|was|were|has|have|will|can|does|offers?|provides?|invites?|helps?|believes?|operates?|makes?|runs?|seeks?|values|works|
      ${employerIn('spokenAfter')}
    )\s
  )
`;
// "We are a bakery"; not "We are a team of six"
const SAYS_WHAT =
  /^(?:we are|we're|wir sind|wij zijn|we zijn|nous sommes|siamo|somos|vi ar|vi er|jestesmy) (?:an?|eine?|een|une?|uma?|en|ett|et) (?!.{0,30}(?:team|equipe|equipo|squad|department|abteilung|afdeling))/;

/** Whether a name stands alone over a paragraph in which the employer says what it is: "Acme", "We are a bakery". */
const isOverSelf = (name: string, { blocks }: Document): boolean =>
  blocks.some(({ text, index }) => text === name && SAYS_WHAT.test(blocks[index + 1]?.plain ?? ''));

const WORD = new RegExp(`[${LETTER}0-9]`);
/** Units before a name that a cue takes. */
const CUE = 24;

/** Whether the text speaks of a name as of who employs, from an offset on: "at Acme", "Acme offers"; of a trade, a part or a town it does not. */
export function isSpokenOf(name: string, document: Document, from: number): boolean {
  const { text } = document;
  for (const at of offsetsOf(text, name)) {
    const end = at + name.length;
    if (at < from || WORD.test(text[end] ?? '')) continue;
    if (AFTER.test(plain(text.slice(end, end + CUE))) || BEFORE.test(plain(text.slice(Math.max(0, at - CUE), at))))
      return true;
  }
  return isSubject(name, document) || isOverSelf(name, document);
}
