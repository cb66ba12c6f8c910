import type { Document } from '../../document/document.js';
import { countWords } from '../../document/lines/line-facts.js';
import type { DocumentRule } from '../../extract/rule.js';
import { metaRule } from '../../extract/stated.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { titlesIn } from '../../locales/titles.js';
import { jobNoun, jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { cleanTitle } from './clean.js';
import { hasGenderTag } from './gender.js';
import type { RawTitle } from './prose.js';
import { isTitleLine } from './shape.js';

/*
 * What a page calls itself in its head: the title of the job, and beside it the employer, the site, the place or a slogan. The patterns
 * read the `plain()` form.
 */

/** A part of a headline; offsets in it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Headline {
  readonly title: Part;
  /** Whom the title stands with: "at Acme". */
  readonly employer: Part | null;
  /** What stands behind the employer: sites, places. */
  readonly behind: readonly string[];
  /** Whether the form by itself says which is which. */
  readonly sure: boolean;
}

// "Job Application for Baker at Acme"
const APPLICATION = 'job application for ';
// "Baker | Acme", "Baker - Leeds"
const SEPARATOR = /\s(?:[-|·•»]|::)\s/g;
const AT = ['at', '@', ...titlesIn('headlineAt').split('|')].map((word) => ` ${word} `);
// "Acme hiring Baker in Leeds", "Acme is hiring Baker"
const HIRING = ' hiring ';
/** Pages of many jobs. */
const LISTING = new RegExp(`\\b(?:jobs|careers|vacancies|openings|positions|roles|${titlesIn('listing')})\\b`);
// "Jobs | Acme", "Bäckerei Lerche - Karriere": a page of a site, in `plain()` form
export const PAGE_OF_JOBS = regex()`
  ^(?:(?:our|current|open|all|${titlesIn('ours')}) )?(?:
    jobs?|careers?|vacanc(?:y|ies)|openings|positions|opportunities|(?:work|working) (?:for|with) us|join us|
    ${titlesIn('pageOfJobs')}
  )$
`;
// "Vacature Bakker", "The Baker at Work": not the title alone
const BEFORE = new RegExp(`^(?:vacancy|the|${titlesIn('headlineFirst')})\\b`);
// "Bäcker in Berlin"
const IN_PLACE = / (?:in|en|a|w|i) ([^,()]{3,40})$/;
// "Engineers, Search", "Engineers (Search)"
const SPECIALITY = /,| [-(]/;
const MOST_PARTS = 6;
const MOST_LINES = 60;
const LONGEST_LINE = 160;

const partOf = (text: string, from: number, to: number): Part => {
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  return { text: whole.trim(), start, end: start + whole.trim().length };
};

/** The parts of a headline between its separators. */
export const partsOf = (text: string): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: separator, index } of allMatches(plain(text), SEPARATOR)) {
    parts.push(partOf(text, from, index));
    from = index + separator.length;
  }
  return [...parts, partOf(text, from, text.length)].slice(0, MOST_PARTS);
};

/** The two sides of the last "at" of a part. */
export const besideAt = (text: string, { start, end }: Part): readonly [Part, Part] | null => {
  const low = plain(text.slice(start, end));
  const found = AT.map((word) => ({ word, at: low.lastIndexOf(word) })).sort((a, b) => b.at - a.at)[0];
  if (!found || found.at <= 0) return null;
  return [partOf(text, start, start + found.at), partOf(text, start + found.at + found.word.length, end)];
};

/** "Acme hiring Baker in Leeds": the employer, and the title before the last "in". */
const besideHiring = (text: string, { start, end }: Part): readonly [Part, Part] | null => {
  const low = plain(text.slice(start, end));
  const at = low.indexOf(HIRING);
  const place = low.lastIndexOf(' in ');
  if (at <= 0) return null;
  const from = start + at + HIRING.length;
  const employer = low.slice(0, at).endsWith(' is') ? at - ' is'.length : at;
  return [partOf(text, from, place > at ? start + place : end), partOf(text, start, start + employer)];
};

/** Whether words are of a page of many jobs. */
export const isListing = (text: string): boolean => LISTING.test(plain(text));

/** "Software Engineers", "Jobs in Leeds", "Vacancy Baker": what is said of several jobs, or of more than the job. */
const isMore = (text: string): boolean => {
  const low = plain(text);
  const head = low.split(SPECIALITY, 1)[0] ?? '';
  const last = head.slice(head.lastIndexOf(' ') + 1);
  return LISTING.test(low) || BEFORE.test(low) || (last.endsWith('s') && jobNoun(last.slice(0, -1)) === 2);
};

const isTitle = (text: string, language: string | null): boolean =>
  jobNounIn(text) === 2 && isTitleLine(text, language) && !isMore(text);

/** Takes a headline apart; null: it says no title. */
export function readHeadline(text: string, language: string | null): Headline | null {
  const parts = partsOf(text);
  if (plain(text).startsWith(APPLICATION)) {
    const sides = besideAt(text, partOf(text, APPLICATION.length, text.length));
    return sides && { title: sides[0], employer: sides[1], behind: [], sure: true };
  }
  for (const [i, part] of parts.entries())
    for (const sides of [besideAt(text, part), besideHiring(text, part)])
      if (sides && isTitle(sides[0].text, language)) {
        const behind = parts.slice(i + 1).map((one) => one.text);
        return { title: sides[0], employer: sides[1], behind, sure: false };
      }
  const [first] = parts;
  // "Baker | Night shift at Acme"
  const sides = first && parts[1] && isTitle(first.text, language) ? besideAt(text, parts[1]) : null;
  if (first && sides && !LISTING.test(plain(sides[0].text))) {
    const behind = parts.slice(2).map((one) => one.text);
    return { title: first, employer: sides[1], behind, sure: false };
  }
  // "Acme | Careers | Baker"
  const last = parts[parts.length - 1];
  if (first && last && parts.length > 2 && isTitle(last.text, language) && !LISTING.test(plain(first.text)))
    if (parts.slice(1, -1).every(({ text: one }) => PAGE_OF_JOBS.test(plain(one))))
      return { title: last, employer: first, behind: [], sure: false };
  return first && isTitle(first.text, language) ? { title: first, employer: null, behind: [], sure: false } : null;
}

// "Careers at Acme", "Karriere bei Acme"
const CAREERS = /^(?:careers?|jobs|working|karriere|carrieres?|carriere|empleo|vagas|werken|jobba|karriar|kariera) $/;

/** Whom a part of a headline calls the site of: "Careers at Acme". */
export const siteOwner = (text: string, part: Part): Part | null => {
  const sides = besideAt(text, part);
  return sides && CAREERS.test(`${plain(sides[0].text)} `) ? sides[1] : null;
};

/** The headlines of a page, each once. */
export const headlinesOf = ({ stated }: Document): string[] =>
  (stated?.facts ?? []).flatMap(({ fact }) => (fact.key === 'headline' ? [fact.text] : []));

const keyOf = (text: string): string => plain(cleanTitle(text) ?? text);

/** What of the headlines may be the title: parts that stand side by side, without what stands behind "at". */
function keysOf(document: Document): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const text of headlinesOf(document)) {
    const parts = partsOf(text);
    parts.forEach((first, i) => {
      for (const last of parts.slice(i)) {
        const run = partOf(text, first.start, last.end);
        for (const one of [run, besideAt(text, run)?.[0]]) if (one) keys.add(keyOf(one.text));
      }
    });
    const headline = readHeadline(text, document.language);
    if (headline) keys.add(keyOf(headline.title.text));
  }
  return keys;
}

/** A line of the page with which its headline begins or ends. */
const headlined: DocumentRule<RawTitle> = {
  id: 'title/headline',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    if (!document.stated) return;
    const keys = keysOf(document);
    if (keys.size === 0) return;
    const sure = headlinesOf(document)
      .map((text) => readHeadline(text, document.language))
      .flatMap((one) => (one?.sure ? [keyOf(one.title.text)] : []));
    for (const { kind, bulleted, text, span } of document.blocks.slice(0, MOST_LINES)) {
      if (kind === 'item' || bulleted || text.length > LONGEST_LINE) continue;
      const key = keyOf(text);
      const told = jobNounIn(text) === 2 || hasGenderTag(text);
      if (!keys.has(key) || !(sure.includes(key) || (told && !isMore(text)))) continue;
      yield { value: { title: text }, span };
      return;
    }
  },
};

/** The title in the page's headline, where the page itself tells none. */
const inHead = metaRule<'headline', RawTitle>('title/meta', 'headline', ({ text }, { language }) => {
  const headline = readHeadline(text, language);
  if (!headline) return null;
  const { title, sure } = headline;
  const place = IN_PLACE.exec(plain(title.text));
  const cut = place && isPlace(title.text.slice(-(place[1] as string).length), true) ? place.index : title.text.length;
  const strength = sure ? 'patterned' : title.text === text ? 'positional' : 'guessed';
  const within = { start: title.start, end: title.start + cut };
  return { value: { title: text.slice(within.start, within.end) }, within, strength };
});

// "Welcome", "Join us", "Working at Acme"
const GREETS =
  /^(?:welcome|home|join|work|apply|about|we |our |why|meet|hello|willkommen|wir |bienvenue|nous |bienvenid|welkom|werken|arbeiten|lavora|trabaj|trabalh|travailler|jobba)/;
// "Keeper of Tides (all genders)"
const SHAPED = /^\p{Lu}[^.!?:;]{3,80}$/u;
const MOST_WORDS = 9;

// "posthaste.example"
const BOARD = /^[a-z0-9-]{3,30}(?:\.[a-z]{2,7}){1,2}$/i;
/** The first heading of a page of a board, where it begins what the page calls itself, before the employer and the board. */
const firstHeading: DocumentRule<RawTitle> = {
  id: 'title/first-heading',
  strength: 'guessed',
  scope: 'document',
  *find(document) {
    const { blocks, stated } = document;
    if (!stated) return;
    const firsts = blocks.filter(({ level }) => level === 1);
    const [block] = firsts;
    if (!block || firsts.length > 1 || !SHAPED.test(block.text) || countWords(block.text) > MOST_WORDS) return;
    const { text, span, section } = block;
    if (section.kind !== 'other' || GREETS.test(block.plain) || isMore(text)) return;
    // what the text speaks of is the employer
    if (blocks.some((other) => other !== block && other.level === 0 && other.text.startsWith(`${text} `))) return;
    const begins = (headline: string): boolean => {
      const [first, ...others] = partsOf(headline);
      const isOther = (part: Part): boolean =>
        !BOARD.test(part.text) && !LISTING.test(plain(part.text)) && !isPlace(part.text);
      return first?.text === text && others.some(isOther) && others.some((part) => BOARD.test(part.text));
    };
    if (headlinesOf(document).some(begins)) yield { value: { title: text }, span };
  },
};

export const headlineRules = [headlined, inHead, firstHeading];
