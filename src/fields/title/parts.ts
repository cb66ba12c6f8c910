import type { Block, Document } from '../../document/document.js';
import { UPPER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { isOfBody } from '../company/bodies.js';
import { behindTrade, isOrganisation } from '../company/organisation.js';
import { withoutAge } from '../locations/age.js';
import { isNoise } from './noise.js';
import { isTitleLine } from './shape.js';

export interface LinePart {
  readonly text: string;
  /** Offset in the line. */
  readonly start: number;
  readonly kind: 'title' | 'place' | 'link' | 'other';
}

// " | ", " — ", " - ", " @ ", " at ", " bei ", " chez "
const SEPARATOR =
  /(?<!\s)\s+(?:\||[-–—]{1,2}|@|at|(?:bei|presso|hos|bij(?: de| het)?)(?=\s+[A-ZÀ-Þ\d])|chez|•|·|\/\/|>)\s+|(?:(?<!\s)\s+)?\|\s*/g;
// "Acme / Baker / Leeds / ONSITE"
const SLASH = /(?<!\s)\s+\/\s+/g;
/** Whether slashes part a line: two at least, no other sign, and where or on what terms stands between them. */
export const isSlashed = (line: string): boolean => {
  if (!line.includes(' / ')) return false;
  const parts = line.split(SLASH);
  return parts.length > 2 && line.search(SEPARATOR) < 0 && parts.some(isNoise);
};

// "Acme hiring Data Engineer in Greece | LinkedIn", "Data Engineer job in London | Acme"
const HIRING = /^(.{2,80}?) (?:is )?hiring (?:an? |the |our )?(.{3,100}?) in (.{2,60}?)(?: \| LinkedIn)?$/;
// "Data Engineer. The job is": the sentence ended
const ENDED = /[a-z]{3}[.!?] /;
const JOB_IN = / {1,2}jobs? in .{2,60}$/i;
// "Analyst - Growth at Acme": where the employer begins
const AT = /\s(?:at|(?:bei|presso|hos|bij(?: de| het)?)(?=\s[A-ZÀ-Þ\d])|chez|@)\s/g;
const NAMED = new RegExp(`^[${UPPER}].{1,80}$`);
const LINK = /https?:\/\/|www\.|@[\w.]|^[\w-]+\.(?:com|io|co|org|net|ai|me|dev)(?:\/\S*)?$/;
const BOARD = regex()`
  ^(?:linkedin|glassdoor|indeed|workable|lever|greenhouse|careers?(?: page)?|jobs?|job detail|apply|apply now|remotive)$
`;
const LONGEST_LINE = 300;

/** Offset of the employer behind the last "at" of a line or right behind the trade, or its length; and where the rest ends. */
export function employerAt(line: string): { stop: number; from: number } {
  let stop = line.length;
  let from = line.length;
  for (const match of allMatches(line, AT)) {
    stop = match.index;
    from = match.index + match[0].length;
  }
  if (NAMED.test(line.slice(from))) return { stop, from };
  const beside = behindTrade(line);
  return beside ? { stop: beside.end, from: beside.start } : { stop: line.length, from: line.length };
}

const known = new WeakMap<Document, Map<string, readonly LinePart[]>>();

/** The parts of a line such as "Company | Title | Place | REMOTE" or "Title — Company", and what each is. */
export function lineParts(line: string, document: Document): readonly LinePart[] {
  const lines = known.get(document) ?? new Map<string, readonly LinePart[]>();
  known.set(document, lines);
  const parts = lines.get(line) ?? readParts(line, document.language);
  lines.set(line, parts);
  return parts;
}

function readParts(line: string, language: string | null): LinePart[] {
  if (line.length > LONGEST_LINE) return [];
  const hiring = line.includes('hiring ') ? HIRING.exec(line) : null;
  const [, , role = ''] = hiring ?? [];
  if (hiring && !ENDED.test(role)) {
    const [, employer = '', title = ''] = hiring;
    return [
      { text: employer, start: 0, kind: 'other' },
      { text: title, start: line.indexOf(title, employer.length), kind: 'title' },
    ];
  }
  const parts: LinePart[] = [];
  const push = (from: number, to: number): void => {
    const raw = line.slice(from, to);
    const whole = raw.includes(' in ') ? raw.trim().replace(JOB_IN, '') : raw.trim();
    const text = (from > 0 ? titleIn(whole, language) : null) ?? whole;
    if (text && !BOARD.test(plain(text)))
      parts.push({ text, start: from + raw.length - raw.trimStart().length, kind: kindOf(text, language) });
  };
  const { stop, from: employer } = employerAt(line);
  let from = 0;
  for (const match of allMatches(line.slice(0, stop), isSlashed(line) ? SLASH : SEPARATOR)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, stop);
  if (employer < line.length) {
    SEPARATOR.lastIndex = 0;
    const next = SEPARATOR.exec(line.slice(employer));
    SEPARATOR.lastIndex = 0;
    const end = next ? employer + next.index : line.length;
    push(employer, end);
    if (next) push(end + next[0].length, line.length);
  }
  return parts;
}

// "Baker. No remote."
const FIRST_SENTENCE = new RegExp(`^([${UPPER}][^.!?]{1,80}[a-z]{3})[.!](?:\\s|$)`);

/** The title that is the first sentence of a part behind others, if it is one. */
const titleIn = (text: string, language: string | null): string | null => {
  const title = FIRST_SENTENCE.exec(text)?.[1];
  return title && jobNounIn(title) === 2 && isTitleLine(title, language) ? title : null;
};

const OF_MANY = /s$/;
const kindOf = (text: string, language: string | null): LinePart['kind'] => {
  if (LINK.test(text)) return 'link';
  if (isNoise(withoutAge(text))) return 'place';
  // "School for Cooks and Bakers"
  if (OF_MANY.test(text) && isOfBody(plain(text)) && isOrganisation(text)) return 'other';
  return isTitleLine(text, language) ? 'title' : 'other';
};

/**
 * The end in the line of a title and the specialities behind it, which a sentence of the text repeats: "Architect - Ovens"; the end of the
 * title where none does. `at`: of the line in the text.
 */
export function titleEnd(line: string, at: number, parts: readonly LinePart[], { text }: Document): number {
  const first = parts.findIndex(({ kind }) => kind === 'title');
  const title = parts[first];
  if (!title) return 0;
  let end = title.start + title.text.length;
  for (const part of parts.slice(first + 1)) {
    const next = part.start + part.text.length;
    if (part.kind === 'place' || !isSpoken(text, line.slice(title.start, next), at + line.length)) break;
    end = next;
  }
  return end;
}

/** Whether a text stands within a line behind an offset. */
function isSpoken(text: string, words: string, from: number): boolean {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + words.length))
    if (INSIDE.test(text[at - 1] ?? '')) return true;
  return false;
}

const INSIDE = /[^\S\r\n]/;

const LINE_END = /[\r\n]/;

/** The first of the lines of a block. */
export const firstLine = (block: Block, document: Document): string => {
  if (block.line === block.endLine) return block.text;
  const end = document.text.slice(block.span.start, block.span.end).search(LINE_END);
  return end < 0 ? block.text : block.text.slice(0, end);
};
