import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { titlesIn, titleWordsIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import type { RawTitle } from './prose.js';
import { isTitleLine } from './shape.js';
import { singular } from './singular.js';

// "We are looking for", "Hiring:", "growing the team": the lines below may be the roles
const OPENER = regex()`
  looking for|hiring|(?:open|current) (?:positions|roles)|seeking|openings|positions|roles|jobs|
  (?:growing|join) (?:our|the) [^.]{0,30}team|${titlesIn('announces')}
`;
const MOST_ITEMS = 24;
/** Items among which the first role must be. */
const FIRST_ITEMS = 4;
const LONGEST_ROLE = 160;
/** Lines that may stand between the opener and the roles. */
const NEAR = 4;
const HYPHENED = /^-\w/;
// "Baker - mornings": what follows the role
const AFTER = /\s+[-–—:]\s+|:\s|\s{3,}/;
const REMARK = /\s\([^()]{25,}\)?$/;

const isItem = (block: Block): boolean => block.bulleted || HYPHENED.test(block.text);

const roleOf = ({ text }: Block): string =>
  (text.slice(0, LONGEST_ROLE).split(AFTER, 1)[0] ?? '')
    .trim()
    .replace(HYPHEN, '')
    .replace(REMARK, '')
    .replace(ARTICLE, '');
const HYPHEN = /^-/;
const ANNOUNCES = new RegExp(
  `(?:for|hiring|positions?|roles?|openings?|jobs|seeking|${titlesIn('announces')})\\s*:\\s*$`,
);
// "- Un cuisinier"
const ARTICLE = /^(?:une?|un[ea]? ?\/ ?une?|een|una|uno|ein|eine|eine?n|en|ett|uma?) (?=[a-zà-ÿ])/i;
const PLURAL = /s$/;

/** A title and where it stands. */
interface Role {
  readonly block: Block;
  readonly line: string;
}

/** The titles of the lines right below one that announces them, without bullets: two at least, and nothing in between. */
function linesBelow(at: number, { blocks, language }: Document): Role[] {
  const roles: Role[] = [];
  for (let block = blocks[at]; block && !isItem(block); block = blocks[at + roles.length]) {
    const line = roleOf(block);
    if (block.text.length > LONGEST_ROLE || jobNounIn(line) !== 2 || !isTitleLine(line, language)) break;
    roles.push({ block, line });
    if (roles.length === MOST_ITEMS) break;
  }
  return roles.length > 1 ? roles : [];
}

/** The titles among the items from a block on. */
function rolesFrom(at: number, { blocks, language }: Document): Role[] {
  const roles: Role[] = [];
  for (let i = at; i < at + (roles.length > 0 ? MOST_ITEMS : FIRST_ITEMS); i++) {
    const block = blocks[i];
    if (!block || (!isItem(block) && roles.length === 0)) break;
    if (!isItem(block)) continue;
    const line = roleOf(block);
    if (jobNounIn(line) === 2 && isTitleLine(line, language)) roles.push({ block, line });
  }
  return roles;
}

// "Software Developers. We have", what the line above announced
const FIRST_SENTENCE = /^([^.!?]{5,60})[.!] [A-Z]/;

/** The title that makes the first sentence of a paragraph, under a line that announces it. */
function* sentenceBelow(block: Block, { blocks, language }: Document): Iterable<Match<RawTitle>> {
  const next = ANNOUNCES.test(block.plain) ? blocks[block.index + 1] : undefined;
  const line = next && FIRST_SENTENCE.exec(next.text)?.[1];
  if (!line || jobNounIn(line) !== 2 || !isTitleLine(line, language)) return;
  const { start } = next.span;
  yield { value: { title: singular(line) ?? line }, span: { start, end: start + line.length } };
}

/** The first of several roles that a list names. */
export const listed: BlockRule<RawTitle> = {
  id: 'title/listed-role',
  strength: 'positional',
  scope: 'block',
  where: {
    words: [
      ...'looking hiring positions roles seeking openings jobs growing join'.split(' '),
      ...titleWordsIn('announceWords'),
    ],
  },
  *find(block, document) {
    if (isItem(block) || !OPENER.test(block.plain)) return;
    const { blocks } = document;
    let at = block.index + 1;
    while (at < block.index + NEAR && blocks[at] && !isItem(blocks[at] as Block)) at++;
    const below = ANNOUNCES.test(block.plain) ? linesBelow(block.index + 1, document) : [];
    const roles = below.length > 0 ? below : rolesFrom(at, document);
    const first = roles[0];
    if (!first) {
      yield* sentenceBelow(block, document);
      return;
    }
    // one role alone must be announced: "We are looking for:"
    if (roles.length < 2 && !(ANNOUNCES.test(block.plain) && !PLURAL.test(first.line))) return;
    const start = first.block.span.start + Math.max(0, first.block.text.indexOf(first.line));
    // "* Developer: ...", "* Designer: ...": what the items say is said of each role, not of the posting's
    const labels = roles.filter(({ block: { text }, line }) => text.includes(`${line}: `)).length;
    yield {
      value: { title: first.line, several: roles.length > 1 },
      span: { start, end: start + first.line.length },
      ...(labels > 1 ? { strength: 'labelled' as const } : {}),
    };
  },
};
