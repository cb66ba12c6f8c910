import type { Block, Document } from '../../document/document.js';
import { passes } from '../../extract/find.js';
import type { BlockRule, DocumentRule, Match, Rule } from '../../extract/rule.js';
import { isNoise } from '../title/noise.js';
import { jobNounIn } from '../title/nouns.js';
import { lineParts } from '../title/parts.js';
import { isPlace } from '../title/places.js';
import { isTitleLine } from '../title/shape.js';
import { companyKey, judgeName, NAME } from './name.js';
import { lowerBrand, mentions, proseRules, type RawCompany } from './prose.js';

// "Employer: Example County", "Company Name: Acme", "Entreprise : Acme"
const LABEL =
  /^[^\p{L}\n]{0,6}(?:employer(?: name)?|company(?: name)?|hiring (?:organi[sz]ation|company)|organi[sz]ation(?: name)?|firma|nazwa firmy|pracodawca|entreprise|société|employeur|empresa|empregador|azienda|bedrijf|werkgever|unternehmen|arbeitgeber|företag|arbetsgivare)\s*(?::|：)\s*(?=\S)/iu;
const TITLE_LABEL = /^[^p{L}\n]{0,6}(?:job |position )?title\s*:|^[^p{L}\n]{0,6}position\s*:/i;

const spanIn = (block: Block, at: number, text: string): { start: number; end: number } => ({
  start: block.span.start + at,
  end: block.span.start + at + text.length,
});

const firstLine = (block: Block, document: Document): string =>
  (document.text.slice(block.span.start, block.span.end).split(/[\r\n]/, 1)[0] ?? '').trimEnd();

const header: DocumentRule<RawCompany> = {
  id: 'company/header',
  strength: 'labelled',
  scope: 'document',
  *find({ header: mark, text }) {
    if (mark?.company)
      yield {
        value: { name: text.slice(mark.company.start, mark.company.end), labelled: true },
        span: mark.company,
        source: 'header',
      };
  },
};

const labelled: DocumentRule<RawCompany> = {
  id: 'company/label',
  strength: 'labelled',
  scope: 'document',
  *find({ blocks }) {
    for (const block of blocks) {
      if (block.text.length > 160) continue;
      const match = LABEL.exec(block.text);
      if (!match) continue;
      const value = block.text.slice(match[0].length).trim();
      // a sentence behind the label is read by the rules for prose
      if (value.length <= 90 && !/[.!?] \p{Lu}|\b(?:is|are|was)\b/u.test(value))
        yield { value: { name: value, labelled: true }, span: spanIn(block, match[0].length, value) };
    }
  },
};

const COMMON = /common|job,/;

/** The line above `TITLE: ...` names the employer in exports of `KEY: value` blocks. */
const aboveTitle: DocumentRule<RawCompany> = {
  id: 'company/above-title',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    const first = document.blocks[0];
    if (!first || document.header || first.kind === 'pair' || first.text.length > 120) return;
    if (/^={2,}|^#|:$/.test(first.text)) return;
    const inside = document.text.slice(first.span.start, first.span.end).split(/[\r\n]+/);
    const near = document.blocks.slice(1, 4).findIndex((block) => TITLE_LABEL.test(block.text));
    if (near < 0 && !inside.some((line, index) => index > 0 && TITLE_LABEL.test(line))) return;
    const name = inside[0] as string;
    const verdict = judgeName(name, false);
    if ('refused' in verdict && COMMON.test(verdict.refused)) return;
    yield { value: { name, labelled: true }, span: spanIn(first, 0, name) };
  },
};

const URL_LINE = /^\W{0,4}(?:url|source|link|date|posted)\W{0,4}\s*:|^https?:\/\/\S+$/i;
const TOP_LINES = 4;
// "Acme (http://acme.example)", "Acme (YC S12)"
const BRACKET = /\s*\([^()]{1,80}\).*$/;
const IN_PLACE = new RegExp(`^(${NAME}) in (\\p{Lu}[^.]{2,50})$`, 'u');
const NAME_ONLY = new RegExp(`^${NAME}$`, 'u');
// a title's separators that only an employer follows: "Data Engineer at Acme", "Head of Data — Up Learn"
const SURE_SEPARATOR = / at | @ | chez | bei |\|/;

const lineName = (text: string): string | null => {
  const bare = text.replace(BRACKET, '').trim();
  const parts = bare.split(/,\s+/);
  const name = parts[0] ?? '';
  if (parts.length > 1 && !parts.slice(1).every((part) => isPlace(part, true) || isNoise(part)))
    return bare.length <= 60 ? bare : null;
  const place = IN_PLACE.exec(name);
  if (place && isPlace((place[2] as string).split(',')[0] as string)) return place[1] as string;
  return name;
};

const topLines: DocumentRule<RawCompany> = {
  id: 'company/first-line',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    let seen = 0;
    for (const block of document.blocks) {
      if (document.header && block.section.kind === 'header') continue;
      if (URL_LINE.test(block.text) || block.bulleted || block.kind === 'pair') continue;
      if (++seen > TOP_LINES) return;
      if (
        seen === 1 &&
        document.blocks.slice(block.index + 1, block.index + 4).some((next) => TITLE_LABEL.test(next.text))
      )
        return;
      const line = firstLine(block, document);
      if (line.length > 170 || /[.!?]\s*$/.test(line.replace(/ [A-Z]\w+!$/, ''))) continue;
      yield* fromLine(block, line, document, seen);
    }
  },
};

const PRONOUN = /(?<!\p{L})(?:we|you|your|our|us|is|are|stack|full|job|role|lead)(?!\p{L})/iu;

function* fromLine(block: Block, line: string, document: Document, seen: number): Generator<Match<RawCompany>> {
  const parts = lineParts(line, document.language);
  const others = parts.filter((part) => part.kind === 'other' || (part.kind === 'link' && BRACKET.test(part.text)));
  // behind "at" stands the employer
  const other = / (?:at|bei|chez|@) /.test(line) ? others[others.length - 1] : others[0];
  if (!other) return;
  const name = lineName(other.text);
  if (name === null || isTitleLine(name, document.language) || name.split(' ').length > 6) return;
  // "Trainer Software Development", "We accept applications"
  if (!SURE_SEPARATOR.test(line) && (jobNounIn(name) === 2 || PRONOUN.test(name))) return;
  const verdict = judgeName(name, false);
  if ('refused' in verdict) return;
  const at = Math.max(0, line.indexOf(name));
  const span = spanIn(block, at, name);
  const titled = parts.some((part) => part.kind === 'title');
  const placed = parts.some((part) => part.kind === 'place' || part.kind === 'link') || name !== other.text;
  const again = document.text.indexOf(name, span.end) >= 0;
  if (titled && SURE_SEPARATOR.test(line)) yield { value: { name }, span };
  else if (titled && / — /.test(line)) yield { value: { name }, span, strength: again ? 'labelled' : 'positional' };
  else if (placed && seen === 1 && !titled)
    yield {
      value: { name },
      span,
      strength: again || parts.length > 2 || document.text.length < 4000 ? 'labelled' : 'positional',
    };
  else if (titled && placed) yield { value: { name }, span, strength: again ? 'labelled' : 'positional' };
  else if (again && NAME_ONLY.test(name))
    yield { value: { name }, span, strength: seen <= 2 ? 'positional' : 'guessed' };
}

// "City of Example", "Example County"
const PUBLIC_BODY =
  /(?<![\p{L}])(?:(?:City|County|State|Town|Village|Township|Borough|University) of \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:County|University|School District|Police Department))(?![\p{L}])/gu;

const LAW = /fair chance|ordinance|criminal|arrest|conviction|pay transparency/i;

const publicBody: BlockRule<RawCompany> = {
  id: 'company/public-body',
  strength: 'guessed',
  scope: 'block',
  where: {
    words: ['county', 'city', 'state', 'town', 'village', 'township', 'borough', 'university', 'district', 'police'],
  },
  *find(block) {
    // laws of a city bind employers there, whoever they are
    if (LAW.test(block.text)) return;
    for (const match of block.text.matchAll(PUBLIC_BODY))
      yield { value: { name: match[0] }, span: spanIn(block, match.index, match[0]) };
  },
};

/** What the rules of `CUES` matched in a document, by rule id: they run once, for themselves and for `company/repeated`. */
const scanned = new WeakMap<Document, ReadonlyMap<string, readonly Match<RawCompany>[]>>();

/** More mentions than any posting has; what follows them adds nothing. */
const MOST_MATCHES = 1000;
/** Fewer letters hold no name and cue. */
const SHORTEST = 6;

function* matchesOf(rule: Rule<RawCompany>, document: Document): Generator<Match<RawCompany>> {
  if (rule.scope === 'document') yield* rule.find(document);
  else
    for (const block of document.blocks)
      if (block.text.length >= SHORTEST && passes(block, rule.where)) yield* rule.find(block, document);
}

const scan = (document: Document): ReadonlyMap<string, readonly Match<RawCompany>[]> => {
  const known = scanned.get(document);
  if (known) return known;
  const matches = new Map<string, readonly Match<RawCompany>[]>();
  for (const rule of CUES) {
    const found: Match<RawCompany>[] = [];
    for (const match of matchesOf(rule, document)) {
      found.push(match);
      if (found.length >= MOST_MATCHES) break;
    }
    matches.set(rule.id, found);
  }
  scanned.set(document, matches);
  return matches;
};

/** Every further mention of a name that a cue gave, so that agreement decides. */
const repeated: DocumentRule<RawCompany> = {
  id: 'company/repeated',
  strength: 'guessed',
  scope: 'document',
  *find(document) {
    const names = new Map<string, string>();
    for (const matches of scan(document).values())
      for (const { value } of matches) {
        const verdict = judgeName(value.name, value.labelled === true);
        if ('name' in verdict) names.set(companyKey(verdict.name), verdict.name);
      }
    for (const name of names.values()) yield* mentions(document, name);
  },
};

const CUES: readonly Rule<RawCompany>[] = [topLines, ...proseRules, lowerBrand];

const cueRules = CUES.map(
  ({ id, strength }): DocumentRule<RawCompany> => ({
    id,
    strength,
    scope: 'document',
    find: (document) => scan(document).get(id) ?? [],
  }),
);

/** All rules by which an employer is found. */
export const companyRules: readonly Rule<RawCompany>[] = [
  header,
  labelled,
  aboveTitle,
  ...cueRules,
  publicBody,
  repeated,
];
