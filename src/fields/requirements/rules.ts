import type { Block, Document } from '../../document/document.js';
import { sentences } from '../../document/sentences.js';
import type { Span } from '../../document/span.js';
import type { Match, Rule, Where } from '../../extract/rule.js';
import { localesFor } from '../../locales/index.js';
import { yearsOf } from '../experience/years.js';
import type { Level } from '../record.js';
import { byLevel } from './by-level.js';
import { isDemand, isPlausible } from './demand.js';
import { LONG, refusal } from './filter.js';
import { leadOf } from './item-at.js';
import { levelOf } from './level.js';
import { demandsOf, isEnglish } from './prose.js';
import { tagOf } from './tag.js';

/** An item as a rule saw it; `refused` when its block is none. */
export interface RawRequirement {
  readonly text: string;
  readonly level: Level;
  readonly refused?: string;
}

const NONE: readonly Match<RawRequirement>[] = [];

const at = (block: Block, { start, end }: Span): Span => ({
  start: block.span.start + start,
  end: block.span.start + end,
});

// "Communication & Documentation": what stands below it is told
const LABEL = /^[A-Z][a-z]+(?: (?:&|and|[A-Z][a-z]+)){1,4}$/;

const PROSE: Where = {
  kinds: ['paragraph', 'item', 'pair'],
  sections: ['intro', 'about', 'duties', 'benefits', 'pay', 'contact', 'other'],
};
/** Elsewhere than in English "you have" stands in every praise of the employer. */
const ABROAD: Where['sections'] = ['intro', 'about', 'duties', 'contact', 'other'];
/** Words without which the English `demand` does not match. */
const ENGLISH_DEMANDS =
  'you must should need needs needed require* demands mandatory essential necessary preferred desirable desired important advantageous appreciated nice useful helpful beneficial plus bonus advantage asset ideal* successful looking searching seeking seek hire hiring expect* travel* candidate* applicant* person incumbent individual individuals engineers developers requiring right authorized authorised authorization authorisation eligible eligibility permission permit legally sponsor* residents preference degree year years based located live reside someone look overlap overlaps possess bring own licence license licences licenses certificat* suit suited suitable fit opportunity perfect match prefer appointee* holder* postholder* jobholder* want* hear calls helps help colleague better key crucial vital'.split(
    ' ',
  );

/** "We seek a keeper with five years of practice in:", "5 years at sea" above a list: what introduces it may be a demand itself. */
const isYears = ({ text }: Block, { language }: Document): boolean =>
  text.length >= 30 && (text.length >= 40 ? /[:：]$|^\d/ : /^\d/).test(text) && yearsOf(text, language) !== null;

/**
 * Single sentences of prose that demand something of the candidate, with their levels. A line of nothing else is one item, where all
 * are of one level and not more than one of them measures years.
 */
function demands(block: Block, document: Document): readonly Match<RawRequirement>[] {
  const locales = localesFor(document.language);
  const found = demandsOf(block, document).map(({ start, end }) => ({
    text: block.text.slice(start, end),
    level: levelOf(block.plain.slice(start, end), 'required', locales),
    span: at(block, { start, end }),
  }));
  const level = found[0]?.level;
  const isOne =
    found.length > 1 &&
    found.length === sentences(block.text).length &&
    found.every((one) => one.level === level) &&
    found.filter(({ text }) => yearsOf(text, document.language) !== null).length < 2;
  if (level && isOne) return [{ value: { text: block.text, level }, span: block.span }];
  return found.map(({ text, level, span }) => ({ value: { text, level }, span }));
}

const DEMANDS: ReadonlySet<string> = new Set(['requirements', 'preferred']);
const YEAR_WORDS =
  'years year yrs months month jahre monate mois meses mesi maanden miesiecy ans anni anos jaar lat lata ars'.split(
    ' ',
  );
/** Words without which no locale's `eligibility` matches. */
const ELIGIBILITY_WORDS =
  'sponsor* authorized authorised eligible permitted right authorization authorisation permission permit reside* residing live living citizen* clearance hire support hours gmt utc cet cest bst est pst based located employ consider considered offer residentes residir vivir permiso residencia wohnsitz arbeitserlaubnis aufenthaltserlaubnis aufenthaltstitel residence resider residents autorisation sejour permis woonachtig werkvergunning verblijfsvergunning'.split(
    ' ',
  );

// "We seek a patient keeper. You should have:": a sentence before what introduces a list
const INTRODUCED = /[a-z)][.!] [^.!]{2,80}:$/;

export const rules: readonly Rule<RawRequirement>[] = [
  {
    id: 'requirements/section-item',
    strength: 'labelled',
    scope: 'block',
    where: { kinds: ['item', 'paragraph', 'pair'], sections: ['requirements', 'preferred'] },
    find(block, document) {
      const locales = localesFor(document.language);
      const lead = leadOf(block, document);
      const wished =
        block.section.kind === 'preferred' || (lead && levelOf(lead.plain, 'required', locales) === 'preferred');
      const section: Level = wished ? 'preferred' : 'required';
      const refused = refusal(block, document.blocks[block.index + 1], locales);
      if (refused !== null && !isYears(block, document)) {
        // of a paragraph the sentences that demand something are left
        const left =
          block.bulleted ||
          !isEnglish(document) ||
          (block.text.length < LONG && refused !== 'pay' && !INTRODUCED.test(block.text))
            ? NONE
            : demands(block, document);
        if (left.length > 0) return left;
        return [{ value: { text: block.text, level: section, refused }, span: block.span }];
      }
      return byLevel(block, section, document).map(([span, level]) => ({
        value: { text: block.text.slice(span.start, span.end), level },
        span: at(block, span),
        basis: block.section.inferred ? 'inferred' : 'stated',
      }));
    },
  },
  {
    // "5-7 years of industry experience including:": a heading that is a demand itself
    id: 'requirements/heading-years',
    strength: 'patterned',
    scope: 'block',
    where: { kinds: ['heading'], notSections: ['header', 'about', 'legal', 'process', 'benefits'], words: YEAR_WORDS },
    find({ text, span, section }, { language }) {
      if (text.length > 140 || /\?$/.test(text) || yearsOf(text, language) === null) return NONE;
      return [{ value: { text, level: section.kind === 'preferred' ? 'preferred' : 'required' }, span }];
    },
  },
  {
    id: 'requirements/tagged-duty',
    strength: 'labelled',
    scope: 'block',
    where: {
      kinds: ['item', 'paragraph'],
      sections: ['intro', 'about', 'duties', 'benefits', 'process', 'contact', 'other'],
    },
    find(block, document) {
      const locales = localesFor(document.language);
      const tag = tagOf(block, locales);
      if (tag) {
        const level = /^(?:required|must|mandatory)/.test(tag) ? 'required' : 'preferred';
        return [{ value: { text: block.text, level }, span: block.span }];
      }
      if (!isDemand(block, locales) || !isPlausible(block, document, locales)) return NONE;
      if (!block.bulleted && LABEL.test(block.text)) return NONE;
      // of running prose only what demands
      if (!block.bulleted && block.section.kind !== 'duties' && sentences(block.text).length > 1) {
        const single = demands(block, document);
        // of "Acme | Baker | Leeds | German required" nothing, or the part that demands
        if (single.length > 0 || block.text.includes(' | ')) return single;
      }
      return [{ value: { text: block.text, level: levelOf(block.plain, 'required', locales) }, span: block.span }];
    },
  },
  {
    id: 'requirements/prose-sentence',
    strength: 'patterned',
    scope: 'block',
    where: { ...PROSE, words: ENGLISH_DEMANDS },
    find: (block, document) => (isEnglish(document) ? demands(block, document) : NONE),
  },
  {
    id: 'requirements/prose-sentence-abroad',
    strength: 'patterned',
    scope: 'block',
    where: { ...PROSE, sections: ABROAD },
    find: (block, document) => (isEnglish(document) ? NONE : demands(block, document)),
  },
  {
    id: 'requirements/eligibility-sentence',
    strength: 'patterned',
    scope: 'block',
    where: {
      kinds: ['paragraph', 'item', 'pair', 'heading'],
      notSections: ['header'],
      words: ELIGIBILITY_WORDS,
    },
    find(block, document) {
      // the items of a list of demands are read as such, but not the heading that begins one
      if (block.kind !== 'heading' && DEMANDS.has(block.section.kind)) return NONE;
      const locales = localesFor(document.language);
      if (!locales.some(({ cues }) => cues.eligibility?.test(block.plain))) return NONE;
      const matches: Match<RawRequirement>[] = [];
      for (const span of sentences(block.text)) {
        const text = block.text.slice(span.start, span.end);
        const whole = span.start === 0 && span.end === block.text.length;
        const words = whole ? block.plain : block.plain.slice(span.start, span.end);
        if (!(whole || locales.some(({ cues }) => cues.eligibility?.test(words))) || /\?$/.test(text)) continue;
        matches.push({ value: { text, level: levelOf(words, 'required', locales) }, span: at(block, span) });
      }
      return matches;
    },
  },
];
