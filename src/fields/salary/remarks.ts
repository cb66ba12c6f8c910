import type { Note } from '../../extract/candidate.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { plain as plainOf } from '../../locales/plain.js';
import { longestWords } from '../../locales/words.js';
import { regex } from '../../regex.js';
import { type PayMention, speaksOfPay } from './context.js';
import { NOTHING } from './header.js';

const NONE: readonly Match<PayMention>[] = [];

/** A match that states no pay, with what the user should hear of it. */
const remark = (refused: string, note: Note): PayMention => ({
  mention: NOTHING,
  kind: 'unlabelled',
  label: '',
  after: '',
  refused,
  note,
});

/** Words in place of a figure, as locale word lists are written. */
const UNSTATED =
  'competitive, negotiable, tbd, tba, to be determined, to be discussed, to be agreed, to be negotiated, subject to negotiation, doe, depending on experience, depends on experience, based on experience, commensurate with experience, dependent on experience, market rate, not specified, not disclosed, undisclosed, nach vereinbarung, verhandlungssache, verhandelbar, wettbewerbsfähig, vb, selon profil, selon expérience, à négocier, à définir, a convenir, según experiencia, según valía, competitivo, a negociar, a combinar, compatível com o mercado, marktconform, in overleg, do uzgodnienia, do negocjacji, konkurencyjne, commisurata, da concordare, da definire, enligt överenskommelse, marknadsmässig, konkurrenskraftig';
const PHRASES = plainOf(UNSTATED).split(', ');
const PHRASE = new RegExp(`(?<![a-z])(?:${PHRASES.join('|')})(?![a-z])`);
const DIGIT = /\d/;
/** A line with more is prose, which praises the pay anyway. */
const SHORT = 60;

/** "Salary: negotiable": a line about pay that names no figure. */
const unstated: BlockRule<PayMention> = {
  id: 'salary/unstated',
  scope: 'block',
  strength: 'labelled',
  where: { kinds: ['pair', 'paragraph'], notSections: ['header'], words: longestWords(PHRASES) },
  find(block, document): readonly Match<PayMention>[] {
    if (block.text.length > SHORT || DIGIT.test(block.plain) || !PHRASE.test(block.plain)) return NONE;
    if (block.kind !== 'pair' && !LABELLED.test(block.plain)) return NONE;
    if (!speaksOfPay(block, document)) return NONE;
    const message = `"${block.text.trim().replace(SPACES, ' ')}" names no figure`;
    return [{ span: block.span, value: remark('names no figure', { code: 'salary.unstated', message }) }];
  },
};
const SPACES = /\s+/g;
// "Salary negotiable", "Competitive salary": nothing but the words for it
const LABELLED =
  /^[^\w\u00c0-\u024f]*(?:[a-z\u00c0-\u024f]+[^\w\u00c0-\u024f]+){1,3}[a-z\u00c0-\u024f]+[^\w\u00c0-\u024f]*$/;

/** Grades of scales that set the pay: "Entgeltgruppe E 10", "Pay grade 14", "GS-12", "schaal 10". */
const GRADE = regex()`
  (?:
    \b(?:entgeltgruppe|besoldungsgruppe|vergutungsgruppe|tarifgruppe|lohngruppe|verwendungsgruppe)\s*:?\s*[a-z]{0,3}\s?\d{1,2}[a-c]?\b|
    \b(?:e|eg)\s?\d{1,2}[a-c]?\s*(?:/\s*(?:e|eg)?\s?\d{1,2}[a-c]?\s*)?(?:,\s*)?\(?\s*(?:tvod|tv-l|tv-h|tvl|tvh)\b|
    \b(?:tvod|tv-l|tv-h)[\s,(/]{1,3}(?:[a-z]{2,4}[\s,/]{1,2})?(?:e|eg)\s?\d{1,2}[a-c]?\b|
    ^\W*(?:e|eg)\s?\d{1,2}\s?/\s?(?:e|eg)?\s?\d{1,2}\b|
    \b(?:pay|salary) (?:grade|band|scale)\s*(?:is|:|-|#)?\s*[a-z]{0,3}-?\d{1,3}\b|\bgs-\d{1,2}\b|\bschaal \d{1,2}\b|
    \blivello \d\b
  )
`;

/** A grade that sets the pay, with or without its figures: the record has no key for it. */
const grade: BlockRule<PayMention> = {
  id: 'salary/grade',
  scope: 'block',
  strength: 'labelled',
  where: {
    words: [
      ...['entgeltgruppe', 'besoldungsgruppe', 'vergutungsgruppe', 'tarifgruppe', 'lohngruppe', 'verwendungsgruppe'],
      ...['tvod', 'tv', 'tvl', 'tvh', 'grade', 'band', 'scale', 'gs', 'schaal', 'livello'],
      ...Array.from({ length: 15 }, (_, i) => `e${i + 1}`),
    ],
  },
  *find(block): Iterable<Match<PayMention>> {
    const m = GRADE.exec(block.plain);
    if (!m) return;
    const span = { start: block.span.start + m.index, end: block.span.start + m.index + m[0].length };
    const quote = block.text.slice(m.index, m.index + m[0].length).trim();
    const message = `"${quote}" is a grade that sets the pay`;
    yield { span, value: remark('a grade, not a figure', { code: 'salary.grade', message }) };
  },
};

export const remarks: readonly BlockRule<PayMention>[] = [unstated, grade];
