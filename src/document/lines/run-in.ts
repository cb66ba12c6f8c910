import { LOWER, UPPER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { sentences } from '../sentences.js';
import type { ReadLine } from './lines.js';

/** What `partRunIn` needs to know of a text. */
export interface RunIn {
  /** Whether a text is a known heading. */
  readonly isHeading: (text: string) => boolean;
  /** Whether it says nothing else. */
  readonly isTitle: (text: string) => boolean;
  /** Whether a text begins as items of a list of demands do. */
  readonly opens: (text: string) => boolean;
  /** Whether it begins as duties do. */
  readonly works: (text: string) => boolean;
  /** Makes a line of a stretch of another, in units of its text. */
  readonly cut: (line: ReadLine, start: number, end: number, bullet: string) => ReadLine;
}

/** A line is long when its line breaks became spaces, and holds most of the text. */
const SHORTEST_LINE = 400;
const LEAST_SHARE = 0.3;
const LONGEST_HEADING = 70;
/** Of words, and without a colon. */
const MOST_WORDS = 10;
const MOST_PLAIN = 7;
const FEWEST = 2;
/** What a label may say without being a heading: "Salary: 45,000 a year". */
const LONGEST_VALUE = 60;

// where a heading may begin: behind what ended ("1"), or behind a word that did not
const PLACE = new RegExp(`([.!?;:)•●▪*–-]) +(?=[${UPPER}¿])|[${LOWER}${UPPER}\\d%”"’*+] +(?=[${UPPER}])`, 'g');
// the next word of a heading: "Requirements", "you'll", "(must)", "&", "Role/Duties"
const WORD = new RegExp(`[${UPPER}${LOWER}&(¿][${UPPER}${LOWER}'’/()-]*`, 'y');
const ENDS = new RegExp(` ?[:?](?=\\s|$)| {1,3}(?=["“(•●▪*–-]? ?[${UPPER}\\d])`, 'y');
// a heading by itself wherever it stands between other words
const SURE = regex()`
  ^(?:
    Qualifications|Requirements|Responsibilities|Duties|Benefits|Perks|Aufgaben|Anforderungen|Compétences|Avantages|
    Requisitos|Beneficios|Benefícios|Funciones|Responsabilidades|Requisiti|Mansioni|Wymagania|Obowiązki
  )$
`;
const LABELLED = /^[^:.;!?]{4,60}: /;
const BULLET = /^[•●▪*–-] /;
const SMALL = new RegExp(`^[${LOWER}]`);
// words of a title that need no capital
const JOINT = /^(?:and|or|of|the|for|to|in|a|&|de|des|du|la|le|les|et|del|y|e|da|do|und|van|en|het|di|i)$/;
// "The pay in the department of"; not "What we are looking for"
const OPEN_END =
  /^(?!wh(?:at|o) ).* (?:an?|the|of|de|du|des|le|la|les|der|die|das|our|your|and|or|with|to|in|von|und|et|y)$|[A-Z] TO$/i;
// "Benefits Administrator", "Customer Requirements Team": a name goes on
const GOES_ON = regex()`
  ^(?:
    administ|manag|analy|speciali|coordinat|director|department|team|consult|program|plan\b|plans|packag|engineer|develop|
    officer|assess|lead|design|document|gathering|matri|process|review|portal|office|broker|advis|associate|assistant
  )
`;

// a word that what follows belongs to: "with Experience", "your Skills"
const BINDS =
  /(?:^|[ (])(?:an?|the|and|or|of|in|with|to|for|at|by|on|from|as|our|your|their|is|are|be|&|\+|de|la|le|les|des|du|en|et|ou|y|o|e|da|do|di|der|die|das|den|dem|und|oder|mit|im|von|zu|für|van|het|een|met|i|z|w|och|med)$/i;
const NAMED = new RegExp(`(?:^|[ (/])[${UPPER}][^ (/]*$`);

interface Heading {
  readonly start: number;
  readonly end: number;
}

/** The end of a heading that begins at an offset; the offset where none does. `ended`: whether a sentence or an item ended before it. */
function headingEnd(text: string, start: number, ended: boolean, { isHeading, isTitle, opens }: RunIn): number {
  let at = start;
  let best = start;
  let isNamed = true;
  const before = ended ? '' : text.slice(Math.max(0, start - 20), start).trimEnd();
  if (BINDS.test(before)) return start;
  const isBeside = NAMED.test(before);
  for (let words = 1; words <= MOST_WORDS && at - start < LONGEST_HEADING; words++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    if (SMALL.test(word) && !JOINT.test(word)) isNamed = false;
    at += word.length;
    ENDS.lastIndex = at;
    const end = ENDS.exec(text)?.[0];
    if (end !== undefined) {
      const title = text.slice(start, at);
      const closes = end.trim() !== '';
      const next = text.slice(at + end.length, at + end.length + 60).trimStart();
      if (closes) {
        if (isTitle(title) || (ended && isHeading(title))) best = at + end.length;
        break;
      }
      const isWritten = (isNamed || SMALL.test(word)) && !OPEN_END.test(title);
      if (
        isWritten &&
        words <= MOST_PLAIN &&
        !GOES_ON.test(next.toLowerCase()) &&
        !opens(text.slice(start, start + 60)) &&
        isTitle(title)
      )
        if (ended || (isNamed && !isBeside && (words > 1 || SURE.test(word))) || BULLET.test(next) || opens(next))
          best = at;
    }
    if (text.charAt(at) !== ' ') break;
    at++;
  }
  return best;
}

/** The headings within a line; `isPart`: of a line that was parted, so that one may begin it. */
function headingsIn(text: string, isPart: boolean, heads: RunIn): readonly Heading[] {
  const found: Heading[] = [];
  let from = isPart && LABELLED.test(text) && text.length > LONGEST_VALUE ? headingEnd(text, 0, true, heads) : 0;
  if (from > 0) found.push({ start: 0, end: from });
  for (const m of allMatches(text, PLACE)) {
    const start = m.index + m[0].length;
    if (start < from) continue;
    const end = headingEnd(text, start, m[1] !== undefined || start === from, heads);
    if (end === start) continue;
    found.push({ start, end });
    from = end + (text.charAt(end) === ' ' ? 1 : 0);
  }
  return found;
}

// what may end an item, or a sentence of one, and the capital or the figure behind it
const BREAK = new RegExp(`(?:[${LOWER}${UPPER}\\d%”"’*+)]|([.;!?]))( +)(?=[${UPPER}\\d])`, 'g');
// "Customer Experience with", "Master's Degree", "written English communication"
const MAY_BE_NAMED = /^(?:Experience|Degree|Communication|Customer|Results|Active|English|Native|Knowledge|Skills)\b/;
// "Exposure to", "Interest in", "You have", behind a word in small letters
const BEGINS = new RegExp(
  `^(?:[${UPPER}][${LOWER}]{4,} (?:in|to|of|for|with|on|about)|(?:You|We|They|Will|Should|Has|Have|Can|Must)(?: are)?|Some|Any) [${LOWER}]`,
);
// "We offer", "Example Ltd is": behind the list the text goes on
const TOLD = new RegExp(
  `^(?:We|If|The|This|These|Our|Please|All|It|In|As|At|To|For|When|Join|Here|There|Wir|Wenn|Bei|Nous|Chez|Si|Noi|Somos|Nós|Wij|Vi) |^(?:[${UPPER}][^ ]* ){1,4}(?:is|are|was|has|offers|provides|will) `,
);
const NEAR = 80;
const BULLETED = /[•●▪■‣✓✔➢]|\s[*o–-]\s.+\s[*o–-]\s/;

/** Where items begin that follow each other in a stretch of a line. */
function itemsIn(text: string, { opens, works }: RunIn): readonly number[] {
  const starts: number[] = [];
  if (BULLETED.test(text)) return starts;
  for (const { index, 0: all, 1: stop, 2: space } of allMatches(text, BREAK)) {
    const at = index + all.length;
    // "Nurse (New Graduate)"
    if (text.lastIndexOf('(', at) > text.lastIndexOf(')', at)) continue;
    const before = text.slice(Math.max(0, index - 20), at - (space as string).length);
    const near = text.slice(at, at + NEAR);
    const named = stop === undefined && NAMED.test(before);
    if (stop === undefined && (BINDS.test(before) || (named && MAY_BE_NAMED.test(near)) || near.startsWith('English ')))
      continue;
    if (opens(near) || (!named && works(near)) || (stop === undefined && !named && BEGINS.test(near))) starts.push(at);
  }
  if (starts.length < FEWEST) return starts;
  const all = new Set(starts);
  for (const { start } of sentences(text)) {
    if (start > 0) all.add(start);
    if (start > 0 && TOLD.test(text.slice(start, start + NEAR))) break;
  }
  return [...all].sort((a, b) => a - b);
}

/** The numbers of the lines that hold so much of a text that it may have lost its line breaks. */
function longLines(lines: readonly ReadLine[], from: number): ReadonlySet<number> {
  let total = 0;
  for (const { text } of lines) total += text.length;
  const least = Math.max(SHORTEST_LINE, total * LEAST_SHARE);
  const long = new Set<number>();
  for (const { text, number, level } of lines)
    if (number >= from && level === 0 && text.length >= least) long.add(number);
  return long;
}

/**
 * Parts the lines in which headings stand amid the text, since their line breaks became spaces: "... at sea. Requirements Five years ...".
 * `whole`: the lines before any were parted.
 */
export function partRunIn(
  lines: readonly ReadLine[],
  whole: readonly ReadLine[],
  from: number,
  heads: RunIn,
): readonly ReadLine[] {
  const long = longLines(whole, from);
  if (long.size === 0) return lines;
  const headings = lines.map(({ number, text, kind }, i) =>
    long.has(number) && kind !== 'heading' ? headingsIn(text, lines[i - 1]?.number === number, heads) : [],
  );
  const counts = new Map<number, number>();
  for (const [i, { number }] of lines.entries())
    counts.set(number, (counts.get(number) ?? 0) + (headings[i] as readonly Heading[]).length);
  return lines.flatMap((line, i) => {
    const own = headings[i] as readonly Heading[];
    return own.length === 0 || (counts.get(line.number) as number) < FEWEST ? [line] : partAt(line, own, heads);
  });
}

/** The parts of a line between its headings. */
function partAt(line: ReadLine, headings: readonly Heading[], heads: RunIn): readonly ReadLine[] {
  const parted: ReadLine[] = [];
  const add = (start: number, end: number): void => {
    const stretch = line.text.slice(start, end);
    const own = stretch.length - stretch.trimStart().length;
    const starts = parted.length === 0 ? [] : itemsIn(stretch, heads);
    for (const [i, item] of [own, ...starts].entries()) {
      const next = starts[i] ?? stretch.length;
      if (item < next) parted.push(heads.cut(line, start + item, start + next, parted.length === 0 ? line.bullet : ''));
    }
  };
  let at = 0;
  for (const { start, end } of headings) {
    add(at, start);
    const heading = heads.cut(line, start, end, '');
    heading.kind = 'heading';
    parted.push(heading);
    at = end;
  }
  add(at, line.text.length);
  return parted;
}
